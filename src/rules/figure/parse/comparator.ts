/** What stands around a number and narrows it: `more than`, `nearly`, `up to about` before it; `or more`, `or so`, `plus` after it. */
import { type Doc, hasWord, is, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Comparator } from '../../../types.js';
import { APPROXIMATOR_ENDS, APPROXIMATORS, WORD, wordsOf } from './lexis.js';
import { unitAt } from './unit.js';

export interface Comparison {
  /** First token of its words; where there are none, the number's. */
  readonly first: number;
  /** The token behind it: the number's. */
  readonly last: number;
  readonly comparator: Comparator;
}

/** A comparator has at most this many tokens. */
const LONGEST = 6;
/** Prepositions as well: after these words they introduce what is talked of, looked at, gone round. */
const PREPOSITIONS = wordSet('about around over under above below near beyond');
const TALK = wordsOf('before-about');
const OVER = wordSet('over');
const PAST = wordSet('past');
/** `surged past 5,000`, not `in the past 10 games`. */
const PASSES = wordSet(
  'get gets got getting surge surges surged surging climb climbs climbed climbing rise rises rose risen soar soars soared push pushes pushed pushing shoot shot jump jumps jumped grow grows grew grown edge edged inch inched tick ticked well',
);
/** `handed over 64 houses`, `swept over 16 towns`: the word belongs to the verb. */
const HANDED = wordSet(
  'hand hands handed handing signed swept sweep sweeps sweeping spread spreads spreading flew fly flies flying hovered hovering hovers loomed looming quarrel quarrels quarrelled quarreled quarrelling argue argues argued arguing squabble squabbled squabbling feud feuded feuding bicker bickered bickering clashed clashing haggle haggled haggling wrangle wrangled wrangling spar sparred tussle tussled standoff disagreement disagreements outrage outcry uproar backlash controversy spat lawsuit lawsuits scandal',
);

export function comparatorBefore(doc: Doc, number: number): Comparison {
  const signed = signedAt(doc, number);
  if (signed !== null) return signed;
  let first = number;
  let comparator: Comparator = '=';
  const aside = beforeAside(doc, number);
  for (let round = 0; round < 2; round++) {
    const found = approximatorEndingAt(doc, round === 0 ? aside : first);
    if (found === null) break;
    // `a row over about 60 acres`: before another comparator the preposition is one.
    if (round > 0 && found.first === first - 1 && PREPOSITIONS.has(doc.form[found.first]!)) break;
    // `sales exceeded $28 million`: the verb compares, but stays outside.
    if (!found.verb) first = found.first;
    // The outer one decides, unless it only blurs: `up to about 60` is at most 60.
    if (comparator === '=' || comparator === '~' || found.comparator !== '~') comparator = found.comparator;
    if (found.verb) break;
  }
  return { first, last: number, comparator };
}

/** Where `, say,` begins in `more than, say, four rivers`; the number itself where none stands before it. */
function beforeAside(doc: Doc, number: number): number {
  const say = number - 2;
  if (say < 2 || !ASIDES.has(doc.form[say]!) || !isMark(doc, number - 1, ',')) return number;
  return isMark(doc, say - 1, ',') && doc.sentence[say - 1] === doc.sentence[number] ? say - 1 : number;
}
const ASIDES = wordSet('say perhaps');

const SIGNS: Readonly<Record<string, Comparator>> = {
  '>': '>',
  '≥': '>=',
  '<': '<',
  '≤': '<=',
  '~': '~',
  '≈': '~',
};

/**
 * `>90%`, `≥ 5 mm`, `~40`: a sign that opens its word and is no part of an arrow, a tag or a quotation's margin. Off
 * the number only the signs that are nothing else are taken.
 */
function signedAt(doc: Doc, number: number): Comparison | null {
  const at = number - 1;
  if (at < 1 || doc.kind[at] === TOKEN.word || doc.block[at] !== doc.block[number]) return null;
  const comparator = SIGNS[doc.text[doc.start[at]!]!];
  if (comparator === undefined || doc.end[at]! - doc.start[at]! !== 1) return null;
  const isLoose = isMark(doc, at, '≥') || isMark(doc, at, '≤') || isMark(doc, at, '≈');
  if (doc.gap[number]! > (isLoose ? GAP.space : GAP.none)) return null;
  if (doc.gap[at] === GAP.none && !isMark(doc, at - 1, '(') && !isMark(doc, at - 1, '[')) return null;
  return { first: at, last: number, comparator };
}

function approximatorEndingAt(doc: Doc, end: number): (Omit<Comparison, 'last'> & { verb: boolean }) | null {
  const last = end - 1;
  if (last < 0 || !APPROXIMATOR_ENDS.has(doc.form[last]!)) return null;
  if (
    last < 0 ||
    doc.gap[end]! > GAP.line ||
    (doc.gap[end] === GAP.line && isMark(doc, end + 1, '.')) ||
    doc.kind[last] !== TOKEN.word ||
    doc.block[last] !== doc.block[end]
  )
    return null;
  for (let first = Math.max(0, end - LONGEST); first < last; first++) {
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      if (phrase.last !== end) continue;
      const comparator = APPROXIMATORS.get(phrase.id);
      // `it shot up to 46 percent`: up belongs to the verb.
      if (phrase.id === UP_TO && first > 0 && climbs(doc, first - 1)) continue;
      if (comparator !== undefined) return { first, comparator, verb: phrase.id === ESTIMATED_AT };
    }
  }
  const comparator = APPROXIMATORS.get(doc.form[last]!);
  if (comparator === undefined) return null;
  // `a five-under 67`
  if (isInnerHyphen(doc, last - 1)) return null;
  if (PREPOSITIONS.has(doc.form[last]!) && last > 0 && TALK.has(doc.form[last - 1]!)) return null;
  if (OVER.has(doc.form[last]!) && last > 0 && HANDED.has(doc.form[last - 1]!)) return null;
  if (OVER.has(doc.form[last]!) && isHeldOver(doc, last, end)) return null;
  if (UNDER.has(doc.form[last]!) && (isBuried(doc, last) || isCover(doc, end))) return null;
  if (PAST.has(doc.form[last]!) && (last === 0 || !PASSES.has(doc.form[last - 1]!))) return null;
  const verb = FINITE.has(doc.form[last]!);
  // `rarely exceeds 500`: it may all the same.
  if (verb && RARELY.has(doc.form[last - 1] ?? 0)) return null;
  return { first: last, comparator: verb && isDenied(doc, last) ? DENIED[comparator] : comparator, verb };
}
const RARELY = wordSet('rarely seldom hardly scarcely');

/** `it shot up to 46 percent`, not `raising up to 500 million`, whose object the number is. */
const climbs = (doc: Doc, verb: number): boolean =>
  CHANGES.has(doc.form[verb]!) && !MOVES_OTHERS.has(doc.form[verb]!);
const MOVES_OTHERS = wordSet(
  'raise raises raising raised cut cuts cutting reduce reduces reducing reduced bring brings bringing lift lifts lifted lifting hike hikes hiked hiking boost boosts boosted boosting slash slashes slashed slashing trim trims trimmed trimming lower lowers lowered lowering move moves moved moving contract contracted recovered',
);

/** `Three held over $2m road cash`, `was sacked over $5,000`: what somebody is held for, where a sum stands behind it. */
function isHeldOver(doc: Doc, over: number, sum: number): boolean {
  const verb = over - 1;
  if (verb < 0 || doc.kind[sum] === TOKEN.number || is(doc, sum, CLASS['number-word'])) return false;
  if (HELD_FOR.has(doc.form[verb]!)) return true;
  // `The fund held over $2bn.`
  const { last } = doc.blocks[doc.block[verb]!]!;
  return doc.form[verb] === HELD && (IS_HELD.has(doc.form[verb - 1] ?? 0) || !isMark(doc, last - 1, '.'));
}
const UNDER = wordSet('under beneath below');

/** `buried towns under 14 inches of snow`, `trapped under 30 tonnes of rock`: what lies on them. */
function isBuried(doc: Doc, under: number): boolean {
  const open = Math.max(doc.sentences[doc.sentence[under]!]!, under - BURIED_REACH);
  return hasWord(doc, open, under, BURIED);
}
/** `two metres of clay`, `half a metre of snow`: how thick it lies on something. */
function isCover(doc: Doc, number: number): boolean {
  const limit = Math.min(doc.length, number + LONGEST_COVER);
  for (let at = number + 1; at < limit; at++)
    if (doc.form[at] === WORD.of) {
      if (!COVERS.has(doc.form[at + 1] ?? 0)) return false;
      for (let unit = number + 1; unit < at; unit++)
        if (unitAt(doc, unit)?.dimension === 'length') return true;
      return false;
    }
  return false;
}
const LONGEST_COVER = 6;
const COVERS = wordSet(
  'water clay snow mud rock rocks earth soil ice sand rubble concrete debris ash silt sediment sludge sewage dirt stone gravel lava peat',
);
const BURIED_REACH = 9;
const BURIED = wordSet(
  'buried bury buries burying blanketed blanketing submerged trapped pinned sealed lay lain lying hidden preserved crushed inundated swamped smothered vanished disappeared',
);
const HELD = wordId(lexicon, 'held');
const IS_HELD = wordSet('was were been being is are be');
const HELD_FOR = wordSet(
  'detained wanted grilled quizzed sacked suspended questioned fired nabbed summoned remanded impeached indicted censured probed investigated arraigned',
);

/** `should not exceed`, `has never topped`, `didn't surpass` */
function isDenied(doc: Doc, verb: number): boolean {
  const before = verb - 1;
  return before >= 0 && doc.sentence[before] === doc.sentence[verb] && DENIALS.has(doc.form[before]!);
}

const DENIALS = wordSet(`
  not never cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't hasn't haven't
  hadn't
`);
const DENIED: Readonly<Record<Comparator, Comparator>> = {
  '>': '<=',
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '~': '~',
  '=': '=',
};

const FINITE = wordsOf('finite-comparator');
const UP = wordId(lexicon, 'up');
const UP_TO = wordId(lexicon, 'up to');
const CHANGES = wordsOf('change');
const ESTIMATED_AT = wordId(lexicon, 'estimated at');

/** Words after `or` and what they make of the number. */
const OR_MORE = wordSet('more greater higher above older over longer better larger upwards up');
const OR_LESS = wordSet('less fewer lower below younger under shorter smaller');
const AND_MORE = wordSet('over above up older under below younger upwards');
const ALL = wordSet('all the a');
/** `those aged 60 and above qualify` */
const ABOVE = wordSet('above over older upwards below under younger');
const SO = wordSet('so thereabouts');
const PLUS = wordSet('plus');
const ODD = wordSet('odd some');

/** `or more`, `or fewer`, `or so`, `-plus`, `-odd`, `+` at the token after a number; null when there is none. */
export function comparatorAfter(doc: Doc, token: number): Comparison | null {
  if (token >= doc.length) return null;
  const sum =
    token + 1 < doc.length && doc.gap[token + 1] === GAP.none && doc.kind[token + 1] === TOKEN.number;
  if (isMark(doc, token, '+') && doc.gap[token] === GAP.none && !sum)
    return { first: token, last: token + 1, comparator: '>=' };
  if (isMark(doc, token, '-') && doc.gap[token] === GAP.none) {
    const joined = doc.form[token + 1] ?? 0;
    if (PLUS.has(joined)) return { first: token, last: token + 2, comparator: '>=' };
    // `70-odd ships`, `40-some people`
    if (ODD.has(joined)) return { first: token, last: token + 2, comparator: '~' };
  }
  if (doc.form[token] === WORD.or && token + 1 < doc.length && doc.gap[token]! <= GAP.line) {
    const next = doc.form[token + 1]!;
    if (OR_MORE.has(next)) return { first: token, last: token + 2, comparator: '>=' };
    if (OR_LESS.has(next)) return { first: token, last: token + 2, comparator: '<=' };
    if (SO.has(next)) return { first: token, last: token + 2, comparator: '~' };
  }
  // `65 and over`
  if (doc.form[token] === WORD.and && token + 1 < doc.length && AND_MORE.has(doc.form[token + 1]!)) {
    const behind = token + 2;
    const ends =
      behind >= doc.length ||
      doc.kind[behind] === TOKEN.punctuation ||
      (is(doc, behind, CLASS['function-word']) && !ALL.has(doc.form[behind]!)) ||
      (ABOVE.has(doc.form[behind - 1]!) && is(doc, behind, CLASS.verb) && !is(doc, behind, CLASS.noun));
    // `300 km and up to 14 days`
    const isUpTo =
      doc.form[behind] === WORD.to && doc.form[behind - 1] === UP && doc.kind[behind + 1] === TOKEN.number;
    if (ends && !isUpTo)
      return { first: token, last: behind, comparator: OR_LESS.has(doc.form[token + 1]!) ? '<=' : '>=' };
  }
  const isMore = is(doc, token + 1, CLASS.noun) && !is(doc, token + 1, CLASS['number-word']);
  if (PLUS.has(doc.form[token]!) && doc.gap[token] === GAP.space && isMore)
    return { first: token, last: token + 1, comparator: '>=' };
  return null;
}
