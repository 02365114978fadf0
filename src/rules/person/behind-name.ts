/** What stands behind a name and is in no chunk: its number (`Charles III`) or epithet (`Alexander the Great`), letters of office and honour (`Ann Lee, KC`). */
import { type Doc, is, isCapitalised, isMark, isOneOfMarks } from '../../annotate/doc.js';
import { endsRuler } from '../../annotate/own-period.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { GIVEN, KNOWN_GIVEN } from './words.js';

/** Letters of offices, honours and degrees behind a name: `Edwin Poots MLA`, `Ann Lee KC`. Never `III`, which is part of it. */
export const isPostNominal = (doc: Doc, token: number): boolean =>
  (doc.shape[token] === SHAPE.upper || doc.shape[token] === SHAPE.mixed) &&
  POST_NOMINALS.has(doc.form[token]!);

/** Not `V`, `X` or `I`, which may be initials. */
const NUMERALS = wordSet('ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix');

/**
 * `Togbe Afendi XIV`, `James Oke III`: the number that ends a name. It is part of it and in no chunk, so that the name is
 * weighed as it would be without. Not in `the King Oke II Airbase`.
 */
export const isNumeralBehind = (doc: Doc, token: number, last: number): boolean =>
  (doc.shape[token] === SHAPE.upper ? NUMERALS.has(doc.form[token]!) : isFirstOfRulers(doc, token)) &&
  doc.gap[token] === GAP.space &&
  !(token + 1 < last && isCapitalised(doc, token + 1) && doc.gap[token + 1] === GAP.space);

const FIRST = wordId(lexicon, 'i');
/** `Of King Oke I know little`: what a pronoun does, and a king does not. */
const OF_PRONOUN = wordSet('am have do think know want say mean hope believe owe');

/** `King Oke I`: the number, and not the pronoun. */
function isFirstOfRulers(doc: Doc, token: number): boolean {
  if (doc.form[token] !== FIRST || doc.shape[token] !== SHAPE.initial || doc.dotted[token] === 1)
    return false;
  // `MAY KING OKE I SERVE`
  if (doc.blocks[doc.block[token]!]!.allCaps || OF_PRONOUN.has(doc.form[token + 1] ?? 0)) return false;
  return endsRuler(doc, token);
}

const CHILD = wordSet('oglu oğlu oghlu ogly ogli qizi qızı kyzy kızı kizi gyzy uulu uly');

/** `Ana Zubo qizi`: son or daughter of, behind the name of the father, at the end of a name. */
export const isChildBehind = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower && CHILD.has(doc.form[token]!) && doc.gap[token] === GAP.space;

const THE = wordId(lexicon, 'the');
/** What rulers and robbers are called behind their name. */
const EPITHETS = wordSet(
  'great terrible conqueror magnificent confessor jackal ripper butcher barber bald bold pious baptist evangelist barbarian unready wise kid elder younger',
);
/** Behind them any epithet belongs to the name: `known as Oke the Fox`. */
const CALLED = wordSet('called nicknamed dubbed');
const AS = wordId(lexicon, 'as');
const KNOWN = wordId(lexicon, 'known');

/**
 * `Alexander the Great`, `known as Carlos the Jackal`: a single given name and its epithet, before a word in small
 * letters or a mark. Not `With Maria the Great Lakes`.
 */
export function isEpithetBehind(doc: Doc, at: number): boolean {
  const epithet = at + 1;
  if (epithet >= doc.length || doc.form[at] !== THE || doc.shape[at] !== SHAPE.lower) return false;
  if (doc.shape[epithet] !== SHAPE.capital || doc.sentence[epithet] !== doc.sentence[at - 1]) return false;
  if (isCapitalised(doc, at - 2) && !is(doc, at - 2, CLASS.title)) return false;
  if (GIVEN[doc.set[at - 1]!]! < KNOWN_GIVEN) return false;
  if (isCapitalised(doc, epithet + 1) && doc.gap[epithet + 1] === GAP.space) return false;
  const before = doc.form[at - 2] ?? 0;
  return (
    EPITHETS.has(doc.form[epithet]!) || CALLED.has(before) || (before === AS && doc.form[at - 3] === KNOWN)
  );
}

/** The token behind a name and its number or epithet; `at` where none stands there. */
export function pastNumeral(doc: Doc, at: number): number {
  if (isEpithetBehind(doc, at)) return at + 2;
  if (at < doc.length && isChildBehind(doc, at) && !isCapitalised(doc, at + 1)) return at + 1;
  if (at >= doc.length || doc.shape[at]! < SHAPE.upper || doc.sentence[at] !== doc.sentence[at - 1])
    return at;
  return isNumeralBehind(doc, at, doc.length) ? at + 1 : at;
}

/** Letters behind a name that are read over: `Ann Lee, OBE, KC,` has two. */
const MOST_LETTERS = 3;

/** The token that a name ending before `at` has behind it, letters of office left out. They are in no chunk. */
export function pastPostNominal(doc: Doc, at: number): number {
  let next = pastNumeral(doc, at);
  if (next < doc.length && isPostNominal(doc, next) && doc.gap[next] === GAP.space) next++;
  for (let count = 0; count < MOST_LETTERS && areLettersBetweenMarks(doc, next); count++) next += 2;
  return next;
}

/** `, SAN,`: letters behind a comma, and a mark behind them. Not `, MP for the town`, which tells more. */
function areLettersBetweenMarks(doc: Doc, comma: number): boolean {
  const letters = comma + 1;
  if (letters >= doc.length || !isMark(doc, comma, ',') || !isPostNominal(doc, letters)) return false;
  if (doc.sentence[letters] !== doc.sentence[comma]) return false;
  return letters + 1 < doc.length && isOneOfMarks(doc, letters + 1, ',.;)');
}

const POST_NOMINALS = wordSet(
  'jp mp mps mla msp mep td mna mpp qc kc sc san obe cbe mbe kbe dbe gbe cmg kcmg gcmg cvo dso kcb gcb dcb oam ao ac ' +
    'onz onzm mnzm cnz mfr oon ofr gcfr gcon cfr ebs egh mgh cbs ogw frs frcp frse phd md dds llb llm bsc msc mba cpa esq ' +
    'ips ias ifs usaf usn usmc od oj gbm gbs sbs bbs psm dcnzm qso qsm hsc lvo mvo kcvo gcvo rrc dphil edd dba mphil fca fcca fcpa ' +
    'ph.d d.phil m.d m.b.a ll.b ll.m j.d o.b.e m.b.e c.b.e k.b.e k.c q.c ' +
    // Of religious orders: `Fr. Tom Lee, SJ`
    'sj ofm sdb cssr osb svd omi cmi mccj mafr cssp osa ocd ocso ofmcap ocarm scj sdv sma mhm cicm fma rscj ihm rsm osf osfs csc cmf sds ssps opraem ' +
    'mnse fnse fnim mnim dvsm avsm pvsm vsm uysm ysm bem qgm qpm kpm frsa fras frsl frics riba fria',
);
