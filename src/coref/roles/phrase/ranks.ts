/** Ranks and places in a ranking right before a name. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  opensSentence,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { roleEndingAt } from './role-word.js';
import { OF } from './words.js';

/** A rank stands apart from the office before it: `police chief General Vargas` holds both. */
const RANKS = wordSet(
  'pol gen general brigadier brig colonel col lt lieutenant maj major captain capt admiral adm sgt sergeant cdr commander ' +
    'commodore king emir amir sultan cpl lcpl cst inspr garda cpt cdre bgen kombes brigjen irjen havaldar subedar corporal marshal superintendent supt inspector insp constable sheriff cmdr advocate adv barrister justice judge archbishop bishop cardinal',
);

/** In lower case they name an office: `deputy captain`, `safety inspector`, `High Court judge`. */
const OFFICES = wordSet(
  'captain inspector judge justice superintendent sheriff marshal cardinal king constable',
);

/** Ranks of police that are other words too unless written in capitals. */
const LETTERED = wordSet(
  'sp cp acp dcp asp dsp csp ssp scp sacp sac dac igp aigp adgp dgp aig dig ig aip cip si asi psi psm avm acm ltc ltg radm vadm pc wpc',
);

const isRankWord = (doc: Doc, token: number): boolean =>
  // `deputy captain Oke`: of a side.
  (RANKS.has(doc.form[token]!) && !(OFFICES.has(doc.form[token]!) && isLower(doc, token))) ||
  (LETTERED.has(doc.form[token]!) && doc.shape[token] === SHAPE.upper) ||
  isStyle(doc, token) ||
  isBorne(doc, token) ||
  isSeatBeside(doc, token);

/** `party chairman MK Oke`: the seat beside an office in lower case. */
const isSeatBeside = (doc: Doc, token: number): boolean =>
  SEATS.has(doc.form[token]!) &&
  doc.shape[token] === SHAPE.upper &&
  isLower(doc, token - 1) &&
  roleEndingAt(doc, token) >= 0;
const SEATS = wordSet('mk mp mla mna mca mpa mep mlc td');

/** `Engr.`, `Comrade`, `Ratu`: what people are addressed by, which names no office. */
const isStyle = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) &&
  !COURTESY.has(doc.form[token]!) &&
  !SEATED.has(doc.form[token]!) &&
  (is(doc, token, CLASS.title) || is(doc, token, CLASS.honorific)) &&
  (!is(doc, token, CLASS.role) || STYLES.has(doc.form[token]!));
const STYLES = wordSet('comrade engineer');

/** `Engr. Oke`, `Mama Ann Ray`: an address, which is told as an honorific and no role. */
export const isAddress = (doc: Doc, token: number): boolean =>
  ADDRESSES.has(doc.form[token]!) && isCapitalised(doc, token);
const ADDRESSES = wordSet('engr barr barrister atty adv lic ing cde ratu mama bibi baba mzee arc pharm');
/** An office, which what stands before it qualifies: `Independent TD`, `State Sen.` */
const SEATED = wordSet('td tds msp mlc mna mpp mpa pm cm gov sen rep pres prof');

/** `party spokesperson Ambassador Oke`, `Secretary for Information Ambassador Oke`: kept for life beside the office, not `Assistant Professor`. */
const isBorne = (doc: Doc, token: number): boolean =>
  BORNE.has(doc.form[token]!) &&
  isCapitalised(doc, token) &&
  (doc.shape[token - 1] === SHAPE.lower || !is(doc, token - 1, CLASS.role) || HELD.has(doc.form[token - 1]!));
/** Offices that are no grade of what stands behind them: `Foreign Secretary Ambassador Oke`, not `Assistant Professor Oke`. */
const HELD = wordSet(
  'secretary minister commissioner chairman chairperson chairwoman chair director governor president speaker administrator ' +
    'coordinator leader registrar whip spokesperson spokesman spokeswoman mayor chancellor provost treasurer',
);
const BORNE = wordSet('ambassador professor senator councillor pastor');

const COMMANDER = wordSet('commander');

/** Before a rank they belong to it: `Senior Sergeant`, `Chief Superintendent`. */
const isGrade = (doc: Doc, rank: number): boolean =>
  isCapitalised(doc, rank - 1) &&
  doc.gap[rank] === GAP.space &&
  (GRADES.has(doc.form[rank - 1]!) || (STEPS.has(doc.form[rank - 1]!) && STEPPED.has(doc.form[rank]!)));
const GRADES = wordSet('senior leading detective junior');
const STEPS = wordSet('chief deputy assistant');
const STEPPED = wordSet('superintendent supt inspector insp constable commissioner detective senior');

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
    // `director general Capt. Oke`
    else if (
      first < last &&
      GENERAL.has(doc.form[first - 1]!) &&
      BEFORE_GENERAL.has(doc.form[first - 2] ?? 0)
    )
      break;
    else if (isRankWord(doc, first - 1)) first--;
    else break;
  // `Mr Justice Oke`
  if (first < last && JUSTICE.has(doc.form[first]!) && first > 0 && COURTESY.has(doc.form[first - 1]!))
    first--;
  while (first < last && first > 0 && isGrade(doc, first)) first--;
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

/** `World No. 1 Oke`, `former British No 2 Oke`, `No 8 Oke`; `last` where no such place in a ranking or a side ends there. */
export function startOfWorldRank(doc: Doc, last: number): number {
  if (!isPlaceAt(doc, last - 2)) return last;
  let first = last - 3;
  if (!isRanking(doc, first)) return isShirt(doc, last - 1) ? last - 2 : last;
  if (doc.kind[first] === TOKEN.clitic) first--;
  return FORMER.has(doc.form[first - 1] ?? 0) ? first - 1 : first;
}

/** Where the place in a ranking ends that starts at a token: `world No. 9`, `Malta No 2`, `world number one`; the token itself where none does. */
export function endOfPlace(doc: Doc, from: number): number {
  let at = from + (FORMER.has(doc.form[from] ?? 0) ? 1 : 0);
  if (doc.kind[at + 1] === TOKEN.clitic) at++;
  if (!isRanking(doc, at) || !isPlaceAt(doc, at + 1)) return from;
  // `the world No. 1 spot`
  const next = at + 3;
  return next < doc.length && doc.kind[next] === TOKEN.word && !is(doc, next, CLASS['function-word'])
    ? from
    : next;
}

/** `No. 9`, `number nine`, the number before its figure. */
const isPlaceAt = (doc: Doc, at: number): boolean =>
  NUMBER.has(doc.form[at] ?? 0) &&
  (doc.kind[at + 1] === TOKEN.number || PLACES.has(doc.form[at + 1] ?? 0)) &&
  doc.gap[at + 1]! < GAP.line;

/** What one is ranked in: the world, or a country. */
const isRanking = (doc: Doc, at: number): boolean =>
  WORLD.has(doc.form[at] ?? 0) ||
  (is(doc, at, CLASS.demonym) && isCapitalised(doc, at)) ||
  (is(doc, at, CLASS['country-name']) && isCapitalised(doc, at)) ||
  (doc.kind[at] === TOKEN.clitic && is(doc, at - 1, CLASS['country-name']));

/** `No 8 Oke`: a position by the number on the back, which opens the sentence or a clause. */
const isShirt = (doc: Doc, number: number): boolean =>
  SHIRTS.has(doc.text.slice(doc.start[number], doc.end[number]!)) &&
  (opensSentence(doc, number - 1) ||
    isMark(doc, number - 2, ',') ||
    BEFORE_SHIRT.has(doc.form[number - 2] ?? 0));
const SHIRTS = new Set(['8', '10', 'eight', 'ten']);
const BEFORE_SHIRT = wordSet('and while with but when as by replacement');

const NUMBER = wordSet('no number');
const WORLD = wordSet('world');
const FORMER = wordSet('former ex current reigning');
const PLACES = wordSet('one two three four five six seven eight nine ten');
