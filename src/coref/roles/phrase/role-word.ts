/** Which words name a role, and in which number. */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isInnerHyphen,
  isOneOfMarks,
  opensSentence,
  surface,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { columnOf, findForm, wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { ROLE_NOUN } from './role-columns.js';
import { isPluralEnding, singularOf } from './singular.js';
import { OLD } from './words.js';

/** By class set, one of ROLE_NOUN; 0 for all other words. */
const ROLE_NOUNS = columnOf(lexicon, 'role-noun');

/** By class set, 1 where its words may close the core of a role’s phrase. */
const CLOSES = ROLE_NOUNS.map((noun) => (noun === 0 ? 0 : 1));
// Of the words that name a role with what follows no table has `part of`. Others of its class set count too.
CLOSES[lexicon.setOf[wordId(lexicon, 'part')]!] = 1;

/** A phrase that names a role has no more words: `custodian of the two holy mosques`. */
const LONGEST = 6;

/** Longest word or phrase of a role that ends right before `last`; its first token, or -1. */
export function roleEndingAt(doc: Doc, last: number): number {
  if (last < 1) return -1;
  const from = last > LONGEST ? last - LONGEST : 0;
  // Most often no phrase starts near.
  const end = doc.phraseAt[last - 1]!;
  for (let at = doc.phraseAt[from]!; at < end; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last !== last) continue;
    if (isRole(doc, phrase.id)) return phrase.first;
    if (idIs(doc, phrase.id, CLASS.kin)) return -1;
  }
  return isRoleWord(doc, last - 1) && !NO_OFFICES.has(doc.form[last - 1]!) ? last - 1 : -1;
}

export function isRoleWord(doc: Doc, token: number): boolean {
  const noun = ROLE_NOUNS[doc.set[token]!];
  if (noun === ROLE_NOUN.letters) return isOfficeInLetters(doc, token);
  if (noun === ROLE_NOUN.role && isOfNumber(doc, token)) return false;
  if (doc.form[token] === ACCUSED)
    return ACCUSED_OF.has(doc.form[token - 1] ?? 0) && doc.form[token + 1] !== OF;
  if (ASPIRANTS.has(doc.form[token]!)) return isAspirant(doc, token);
  if (SIDED.has(doc.form[token]!)) return isSided(doc, token);
  if (YEARS.has(doc.form[token]!) && isYearOfSchool(doc, token)) return true;
  if (MASTER.has(doc.form[token]!) && isLower(doc, token)) return isOfShip(doc, token);
  // `of Erie, Pa.`
  if (PA.has(doc.form[token]!) && doc.shape[token] === SHAPE.capital) return false;
  if (doc.form[token] === AUTHORITY) return isLower(doc, token) && ON_IN.has(doc.form[token + 1] ?? 0);
  if (noun === ROLE_NOUN.role) return doc.form[token] !== FORWARD || !GOES.has(doc.form[token - 1] ?? 0);
  return (noun === ROLE_NOUN.plural || doc.form[token]! < 0) && isPluralOfRole(doc, token);
}

/** `the DO`, `police spokesperson SP Oke`; not `TO DO` in a headline, `in DC`, `Oke (DC)`. */
const isOfficeInLetters = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  !doc.blocks[doc.block[token]!]!.allCaps &&
  !PLACED.has(doc.form[token - 1] ?? 0) &&
  (isCapitalised(doc, token + 1) ||
    JOINS.has(doc.form[token + 1] ?? 0) ||
    OWNERS_OF_OFFICE.has(doc.form[token - 1] ?? 0) ||
    // `the Agriculture CS,`
    (isCapitalised(doc, token - 1) && OWNERS_OF_OFFICE.has(doc.form[token - 2] ?? 0)));
const PLACED = wordSet('in at from to near of for by with under washington');
const JOINS = wordSet('and for of');
const OWNERS_OF_OFFICE = wordSet('the a an his her its their then former as');

/** `at 2.10pm.`, `the 61st`: the end of a time or a number. */
const isOfNumber = (doc: Doc, token: number): boolean =>
  doc.kind[token - 1] === TOKEN.number &&
  (doc.gap[token] === GAP.none || (doc.form[token] === PM && doc.shape[token] === SHAPE.lower));
const PM = wordId(lexicon, 'pm');

/** Figures of speech, and what befell somebody, is believed or is cheered: they tell what one is thought of, not what one is. */
const NO_OFFICES = wordSet(
  'sensation sensations youngster youngsters casualty casualties signing signings force forces product products target targets ' +
    'subject subjects fixture fixtures victim victims fan fans hero heroes atheist atheists',
);

/** `Deputy Governor hopeful`, `presidential hopeful`, `the Flemish conservative`: with the office or the side, not `hopeful that`. */
const isAspirant = (doc: Doc, token: number): boolean =>
  isLower(doc, token) &&
  doc.gap[token] === GAP.space &&
  doc.kind[token - 1] === TOKEN.word &&
  ((isCapitalised(doc, token - 1) && !is(doc, token - 1, CLASS['function-word'])) ||
    ELECTORAL.has(doc.form[token - 1]!));
const PA = wordSet('pa');
/** `the ferry’s master`, `master of the tug` */
const isOfShip = (doc: Doc, token: number): boolean =>
  SHIPS.has(doc.form[token - 2] ?? 0) ||
  SHIPS.has(doc.form[token - 1] ?? 0) ||
  (doc.form[token + 1] === OF && SHIPS.has(doc.form[token + 3] ?? 0));
const MASTER = wordSet('master');
const SHIPS = wordSet('ship vessel ferry tug boat trawler tanker freighter barge launch liner yacht steamer');
const ASPIRANTS = wordSet('hopeful conservative');
const ELECTORAL = wordSet(
  'presidential gubernatorial mayoral congressional governorship senatorial parliamentary leadership',
);

/** `Malta Under-20 cap Oke`, `Leeds wing Oke`, `Malta quick Oke`, `tennis great Oke`: of a team, right before a name; not `the party’s youth wing`. */
function isSided(doc: Doc, token: number): boolean {
  if (!isCapitalised(doc, token + 1) || doc.gap[token + 1] !== GAP.space) return false;
  const before = token - 1;
  if (doc.form[token] === WING && (opensSentence(doc, token) || BEFORE_WING.has(doc.form[before] ?? 0)))
    return true;
  if (!isLower(doc, token)) return false;
  if (doc.form[token] === GREAT && SPORTS.has(doc.form[before] ?? 0)) return true;
  return isCapitalised(doc, before) || doc.kind[before] === TOKEN.number;
}
const SIDED = wordSet('cap wing quick great');
const GREAT = wordId(lexicon, 'great');
const SPORTS = wordSet(
  'tennis cricket football boxing golf rugby swimming athletics basketball soccer hockey cycling running sprint club',
);
const WING = wordId(lexicon, 'wing');
const BEFORE_WING = wordSet('and while with by replacement left right fellow veteran former test');

/** `Ann Ray, a junior,`: who is in a year of school. */
const isYearOfSchool = (doc: Doc, token: number): boolean =>
  isLower(doc, token) &&
  A.has(doc.form[token - 1] ?? 0) &&
  (isOneOfMarks(doc, token + 1, ',.;)') || AT.has(doc.form[token + 1] ?? 0));
const YEARS = wordSet('junior senior');
const A = wordSet('a');
const AT = wordSet('at from who');

for (const word of [
  'hopeful',
  'conservative',
  'master',
  'cap',
  'wing',
  'quick',
  'great',
  'junior',
  'senior',
  'no',
  'number',
])
  CLOSES[lexicon.setOf[wordId(lexicon, word)]!] = 1;

/** `the accused`, `the main accused`; not `the protesters accused Oke`. */
const ACCUSED = wordId(lexicon, 'accused');
const ACCUSED_OF = wordSet('the an main prime key co');
const OF = wordId(lexicon, 'of');

/** `an authority on birds`, not `the Ports Authority`. */
const AUTHORITY = wordId(lexicon, 'authority');
const ON_IN = wordSet('on in');

const FORWARD = wordId(lexicon, 'forward');
/** Before `forward`, which is then no player: `looks forward`, `a step forward`. */
const GOES = wordSet(
  'look looks looked looking move moves moved moving go goes went going gone come comes came coming ' +
    'step steps stepped stepping put puts putting push pushes pushed pushing bring brings brought bringing ' +
    'carry carried lean leaned leap leaps way path straight fast flash press pressed pay pays paid',
);

/** Reading a phrase may pass its limit by a hyphenated word. */
const PAST_LIMIT = 2;

/** Whether a role may be read from a token up to a limit: far cheaper than to read it, and never false where there is one. */
export function mayHoldRole(doc: Doc, from: number, limit: number): boolean {
  const { set, form, phrases, phraseAt } = doc;
  const to = Math.min(limit + PAST_LIMIT, doc.length);
  // A word that the lexicon lacks may be a plural.
  for (let token = from; token < to; token++) if (CLOSES[set[token]!] !== 0 || form[token]! < 0) return true;
  const first = from > LONGEST ? from - LONGEST : 0;
  for (let at = phraseAt[first]!; from < to && at < phraseAt[to]!; at++)
    if (isRole(doc, phrases[at]!.id)) return true;
  return false;
}

/** Whether a word or phrase of the lexicon names a role. */
export const isRole = ({ lexicon: { setOf } }: Doc, id: number): boolean =>
  id > 0 && ROLE_NOUNS[setOf[id]!] === ROLE_NOUN.role;

/** Words shorter than this are no plural of a role. */
const SHORTEST_PLURAL = 5;

/** The tables hold the singular: `judges`, `deputies`, `policewomen`. */
function isPluralOfRole(doc: Doc, token: number): boolean {
  if (doc.end[token]! - doc.start[token]! < SHORTEST_PLURAL || !isPlural(doc, token)) return false;
  // Of the words that the lexicon has the build knows it.
  if (doc.form[token]! > 0) return true;
  return isRole(doc, findForm(doc.lexicon, singularOf(surface(doc, token).toLowerCase())));
}

/** `chargé d’affaires`, `Custos` are one. */
const SINGULARS = wordSet("d'affaires custos kombes");

/** `judges`, `Sens.`; not `CS` */
export const isPlural = (doc: Doc, token: number): boolean =>
  !SINGULARS.has(doc.form[token]!) &&
  ROLE_NOUNS[doc.set[token]!] !== ROLE_NOUN.letters &&
  isPluralEnding(doc.text, doc.end[token]! - doc.dotted[token]!);

export const isLower = (doc: Doc, token: number) => doc.shape[token] === SHAPE.lower;

/** The `old` of `43-year-old`. */
export const isAge = (doc: Doc, token: number) => OLD.has(doc.form[token]!) && isInnerHyphen(doc, token - 1);
