/** Ranks and places in a ranking right before a name. */
import { type Doc, is, isCapitalised, isInnerHyphen } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { roleEndingAt } from './role-word.js';
import { OF } from './words.js';

/** A rank stands apart from the office before it: `police chief General Vargas` holds both. */
const RANKS = wordSet(
  'pol gen general brigadier brig colonel col lt lieutenant maj major captain capt admiral adm sgt sergeant cdr commander ' +
    'king emir amir sultan cpl lcpl cst inspr garda cpt cdre bgen kombes brigjen irjen havaldar subedar corporal marshal superintendent supt inspector insp constable sheriff cmdr advocate adv barrister justice judge archbishop bishop cardinal',
);

/** Ranks of police that are other words too unless written in capitals. */
const LETTERED = wordSet(
  'sp cp acp dcp asp dsp csp ssp scp sacp sac dac igp aigp adgp dgp aig dig ig aip cip si asi psi psm avm acm ltc ltg radm vadm pc wpc',
);

const isRankWord = (doc: Doc, token: number): boolean =>
  RANKS.has(doc.form[token]!) ||
  (LETTERED.has(doc.form[token]!) && doc.shape[token] === SHAPE.upper) ||
  isStyle(doc, token) ||
  isBorne(doc, token);

/** `Engr.`, `Comrade`, `Ratu`: what people are addressed by, which names no office. */
const isStyle = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) &&
  !COURTESY.has(doc.form[token]!) &&
  !SEATED.has(doc.form[token]!) &&
  (is(doc, token, CLASS.title) || is(doc, token, CLASS.honorific)) &&
  (!is(doc, token, CLASS.role) || STYLES.has(doc.form[token]!));
const STYLES = wordSet('comrade engineer');
/** An office, which what stands before it qualifies: `Independent TD`, `State Sen.` */
const SEATED = wordSet('td tds msp mlc mna mpp mpa pm cm gov sen rep pres prof');

/** `party spokesperson Ambassador Oke`, `Secretary for Information Ambassador Oke`: kept for life beside the office, not `Assistant Professor`. */
const isBorne = (doc: Doc, token: number): boolean =>
  BORNE.has(doc.form[token]!) &&
  isCapitalised(doc, token) &&
  (doc.shape[token - 1] === SHAPE.lower || !is(doc, token - 1, CLASS.role));
const BORNE = wordSet('ambassador professor senator councillor pastor');

const COMMANDER = wordSet('commander');

/** Before a rank they belong to it. */
const GRADES = wordSet('senior leading detective junior');

const GENERAL = wordSet('general');
/** `U.S. Attorney General`: no rank, though an attorney is something alone. */
const BEFORE_GENERAL = wordSet(
  'attorney solicitor secretary director governor consul postmaster surgeon auditor comptroller prosecutor registrar advocate',
);

/** `Attorney General` and `Chief Justice` are offices of two words; in `Chief of Police General Oke` there are two roles. */
export function isOffice(doc: Doc, rank: number, last: number): boolean {
  if (isInnerHyphen(doc, rank)) return true;
  if (GENERAL.has(doc.form[rank]!))
    if (doc.shape[rank] === SHAPE.lower || BEFORE_GENERAL.has(doc.form[rank - 1] ?? 0)) return true;
  const whole = roleEndingAt(doc, last);
  return whole < rank && roleEndingAt(doc, rank) >= whole;
}

/** Before the `of Police` of `Superintendent of Police`; `last` itself where that does not stand there. */
const pastForce = (doc: Doc, last: number): number =>
  POLICE.has(doc.form[last - 1] ?? 0) &&
  OF.has(doc.form[last - 2] ?? 0) &&
  OF_POLICE.has(doc.form[last - 3] ?? 0)
    ? last - 3
    : last;
const POLICE = wordSet('police');
const OF_POLICE = wordSet('superintendent inspector commissioner sergeant constable');

/** Start of the rank that ends right before `last`: `Pol Lt-General`, `Senior Sergeant`; `last` itself when none does. */
export function startOfRank(doc: Doc, last: number): number {
  let first = pastForce(doc, last);
  while (first > 0)
    if (first < last && isInnerHyphen(doc, first - 1)) first -= 2;
    // `Army Commander Lieutenant General`
    else if (first < last && COMMANDER.has(doc.form[first - 1]!)) break;
    else if (isRankWord(doc, first - 1)) first--;
    else break;
  // `Mr Justice Oke`
  if (first < last && JUSTICE.has(doc.form[first]!) && first > 0 && COURTESY.has(doc.form[first - 1]!))
    first--;
  while (first < last && first > 0 && GRADES.has(doc.form[first - 1]!) && isCapitalised(doc, first - 1))
    first--;
  return first;
}

/**
 * Start of the titles that no table has as such right before `last`: `the chief of the valley, Osabarima Dr Oke`, `police
 * spokesman Sr. Comr. Oke`; `last` itself where none stand there.
 */
export function startOfUnknownTitle(doc: Doc, last: number): number {
  let first = last;
  while (first > last - TITLES && isTitleLike(doc, first - 1)) first--;
  return first;
}
const TITLES = 2;

const isTitleLike = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  isCapitalised(doc, token) &&
  doc.gap[token + 1] === GAP.space &&
  (doc.form[token]! <= 0 || doc.dotted[token] === 1 || is(doc, token, CLASS.honorific));

const JUSTICE = wordSet('justice');
const COURTESY = wordSet('mr mrs ms lord lady');

/** `World No. 1 Oke`; `last` where no such place in a ranking ends there. */
export function startOfWorldRank(doc: Doc, last: number): number {
  const isPlace = doc.kind[last - 1] === TOKEN.number || PLACES.has(doc.form[last - 1] ?? 0);
  if (!isPlace || !NUMBER.has(doc.form[last - 2] ?? 0)) return last;
  return WORLD.has(doc.form[last - 3] ?? 0) ? last - 3 : last;
}
const NUMBER = wordSet('no number');
const WORLD = wordSet('world');
const PLACES = wordSet('one two three four five six seven eight nine ten');
