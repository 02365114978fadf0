/** Month names, and the words and numbers around them that make a date. */
import {
  type Doc,
  is,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
} from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { calendarValue, isCalendar, isMonth, isOneOf } from '../words.js';
import { digitCount, digits, hasSuffix, isDash, ordinalAt } from './number.js';

/** Words that stand before a month when it is one; `may` and `march` are also verbs, `April` and `June` also names. */
const BEFORE_MONTH = wordSet(`
  in since until till by last next this of for from to between and or early late mid during through
  after before each every on following previous past coming around about end a the throughout than
  past earlier later
`);
const VERB_OR_NAME = wordSet('may march april june august mar jan dec sept nov oct');
const MODAL = wordSet('may march mar');
const OF = wordSet('of');
const THE = wordSet('the');

/** Number of a month written at a token, 1 to 12; 0 when there is none. */
export function monthAt(doc: Doc, token: number): number {
  if (token < 0 || token >= doc.length || !isWord(doc, token)) return 0;
  if (doc.shape[token] === SHAPE.lower && !isBesideDay(doc, token)) return 0;
  const value = calendarValue(doc, token, 'month') ?? calendarValue(doc, token, 'month-abbreviation');
  return value === undefined || opensCompound(doc, token) ? 0 : Number(value);
}

/** `Mar-a-Lago`; not `Jan-March`, `Oct-23`. */
function opensCompound(doc: Doc, token: number): boolean {
  if (!isInnerHyphen(doc, token + 1) || !isWord(doc, token + 2)) return false;
  return isCalendar(doc, token, 'month-abbreviation') && !is(doc, token + 2, CLASS.calendar);
}

/** `12 december`: in small letters only with a day or a year, and only names that are no other word. */
function isBesideDay(doc: Doc, token: number): boolean {
  if (!isCalendar(doc, token, 'month') || isOneOf(doc, token, VERB_OR_NAME)) return false;
  return isNumber(doc, token + 1) || isNumber(doc, token - 1) || (token > 1 && hasSuffix(doc, token - 2));
}

/** Token after a month's name: abbreviations may be followed by a period of their own. */
export function afterMonth(doc: Doc, token: number): number {
  const loosePeriod =
    isCalendar(doc, token, 'month-abbreviation') &&
    isMark(doc, token + 1, '.') &&
    doc.sentence[token + 1] === doc.sentence[Math.min(token + 2, doc.length - 1)];
  return loosePeriod ? token + 2 : token + 1;
}

/** Whether a month's name that stands without day and year is a month, and not a verb, a first name or a surname. */
export function standsAlone(doc: Doc, token: number): boolean {
  const abbreviation = isCalendar(doc, token, 'month-abbreviation') && !isCalendar(doc, token, 'month');
  const cue =
    isOneOf(doc, token - 1, BEFORE_MONTH) || isInnerHyphen(doc, token - 1) || isAsEarlyAs(doc, token);
  // `Jan-March`
  if (abbreviation && isInnerHyphen(doc, token + 1) && isMonth(doc, token + 2)) return true;
  // `the Oct-Dec quarter`
  if (abbreviation && isInnerHyphen(doc, token - 1) && isMonth(doc, token - 2)) return true;
  if (abbreviation)
    // `in Nov`, not `in Mar del Plata`
    return cue && (doc.dotted[token] === 1 || isMark(doc, token + 1, '.') || closesPhrase(doc, token + 1));
  if (!isOneOf(doc, token, VERB_OR_NAME)) return true;
  // `the August Chicago survey`; not `August Oke`
  const article = isOneOf(doc, token, AUGUST) && isOneOf(doc, token - 1, DETERMINERS);
  if (
    !article &&
    isCapitalised(doc, token + 1) &&
    doc.block[token + 1] === doc.block[token] &&
    !isCalendarName(doc, token + 1) &&
    !(isOneOf(doc, token - 1, WHEN) && isNoSurname(doc, token + 1))
  )
    return false;
  if (
    isOneOf(doc, token - 1, RECORDS) ||
    (doc.shape[token] === SHAPE.capital && isOneOf(doc, token + 1, DELIVERED))
  )
    return true;
  if (cue && !(isOneOf(doc, token, MODAL) && isOneOf(doc, token - 1, DETERMINERS))) return true;
  if (isOneOf(doc, token, MODAL)) {
    // `its May report`
    return (
      isOneOf(doc, token - 1, DETERMINERS) &&
      is(doc, token + 1, CLASS.noun) &&
      doc.shape[token + 1] === SHAPE.lower
    );
  }
  return !isCapitalised(doc, token - 1);
}
/** `the driest March in 40 years` */
const RECORDS = wordSet(
  'driest wettest hottest coldest warmest coolest dullest sunniest windiest busiest best worst deadliest strongest weakest bloodiest mildest quietest wet dry hot cold cool warm record',
);
/** `May futures`, `the March contract` */
export const DELIVERED = wordSet('futures contract contracts delivery deliveries settlement');

/** `as early as May`, `as recently as May` */
export const isAsEarlyAs = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token - 1, AS) && isOneOf(doc, token - 2, EARLY) && isOneOf(doc, token - 3, AS);
const AS = wordSet('as');
const EARLY = wordSet('early soon late recently');

const AUGUST = wordSet('august');
const WHEN = wordSet('in since until till during from');

/** `from June Moscow has paid`, `in April President Oke left`: what no one is called. */
const isNoSurname = (doc: Doc, token: number): boolean =>
  NEVER.some((name) => is(doc, token, CLASS[name])) ||
  (PLACES.some((name) => is(doc, token, CLASS[name])) &&
    !SURNAMES.some((name) => is(doc, token, CLASS[name])));
const NEVER = ['title', 'honorific', 'demonym'] as const;
const PLACES = ['city-4', 'city-5', 'city-6', 'country-name'] as const;
const SURNAMES = ['surname-1', 'surname-2', 'surname-3', 'surname-4'] as const;
const DETERMINERS = wordSet('the a its their his her our');

const closesPhrase = (doc: Doc, token: number): boolean =>
  !isInnerHyphen(doc, token) &&
  (!isWord(doc, token) ||
    doc.sentence[token] !== doc.sentence[token - 1] ||
    (is(doc, token, CLASS['function-word']) && !is(doc, token, CLASS['name-particle'])));

const isCalendarName = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'month') || isCalendar(doc, token, 'weekday') || isCalendar(doc, token, 'timezone');

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

/** A year of four digits at a token; 0 when there is none. */
export function yearAt(doc: Doc, token: number): number {
  if (token >= doc.length || digitCount(doc, token) !== 4) return 0;
  const value = digits(doc, token);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
}

/** A year after a date or a month: `2024`, `, 2024`, `of 2024`. */
export function yearAfter(doc: Doc, token: number): { readonly last: number; readonly year: number } | null {
  const at = isMark(doc, token, ',') || isOneOf(doc, token, OF) ? token + 1 : token;
  if (at >= doc.length || doc.sentence[at] !== doc.sentence[token - 1]) return null;
  const year = yearAt(doc, at);
  if (year === 0 || year < 1200) return null;
  // `on May 5, 2000 people`: a number that counts what follows has no comma before it only by accident.
  return { last: at + 1, year };
}

export interface DayNumber {
  readonly first: number;
  readonly last: number;
  readonly day: number;
}

/** The day that ends right before a month: `5`, `5th`, `5th of`, `the fifth of`. */
export function dayBefore(doc: Doc, month: number): DayNumber | null {
  let at = month - 1;
  if (isInnerHyphen(doc, at)) at--;
  const joined = isOneOf(doc, at, OF);
  if (joined) at--;
  // `22nd`: number and suffix are two tokens.
  const suffixed = at > 0 && hasSuffix(doc, at - 1);
  if (suffixed) at--;
  const value = digits(doc, at);
  if (!Number.isNaN(value)) {
    if (value < 1 || value > 99 || digitCount(doc, at) > 2 || (joined && !suffixed)) return null;
    if (!suffixed && value > 31) return null;
    // `10:21 July`, `0.5 May`; not `Updated: 21 July`
    if (isMark(doc, at - 1, '$')) return null;
    if (isGlued(doc, at) && (isMark(doc, at - 1, ':') || isMark(doc, at - 1, '.'))) return null;
    return { first: withArticle(doc, at, suffixed), last: month, day: value };
  }
  if (!isWord(doc, at)) return null;
  // `the twenty-first of May`
  for (const first of [at - 2, at - 1, at]) {
    if (first < 0) continue;
    const ordinal = ordinalAt(doc, first);
    if (ordinal === null || ordinal.last !== at + 1 || ordinal.value > 31) continue;
    const article = isOneOf(doc, first - 1, THE);
    if (!joined && !article) return null;
    return { first: article ? first - 1 : first, last: month, day: ordinal.value };
  }
  return null;
}

const withArticle = (doc: Doc, at: number, suffixed: boolean): number =>
  suffixed && isOneOf(doc, at - 1, THE) ? at - 1 : at;

/** The day that starts at a token behind a month: `12`, `2nd`, `the 4th`. */
export function dayAfter(doc: Doc, token: number): DayNumber | null {
  const at = isOneOf(doc, token, THE) ? token + 1 : token;
  if (at >= doc.length || doc.sentence[at] !== doc.sentence[token - 1]) return null;
  const value = digits(doc, at);
  if (Number.isNaN(value)) {
    const ordinal = at < doc.length && isWord(doc, at) ? ordinalAt(doc, at) : null;
    // `March the eighth`; `March eighth`, as it is spoken, where nothing follows that it could rank.
    const stands = ordinal !== null && (at > token || closesPhrase(doc, ordinal.last));
    return stands && ordinal.value <= 31 ? { first: token, last: ordinal.last, day: ordinal.value } : null;
  }
  if (digitCount(doc, at) > 2 || value < 1 || (at > token && !hasSuffix(doc, at))) return null;
  const last = hasSuffix(doc, at) ? at + 2 : at + 1;
  if (value > 31 && last === at + 1) return null;
  // `May 5:30 p.m.`, `May 5%`, `May 10-year notes`
  const time = isMark(doc, last, ':') && isGlued(doc, last) && isGlued(doc, last + 1);
  if (time || isMark(doc, last, '%') || isMark(doc, last, '$')) return null;
  return { first: token, last, day: value };
}

/** A second day after `-`, `–`: the end of a range in one token, `May 5-7`. */
export function dayBehindDash(doc: Doc, token: number): DayNumber | null {
  if (!isDash(doc, token) && !isMark(doc, token, '/')) return null;
  const value = digits(doc, token + 1);
  if (Number.isNaN(value) || value < 1 || value > 31 || digitCount(doc, token + 1) > 2) return null;
  const last = hasSuffix(doc, token + 1) ? token + 3 : token + 2;
  return { first: token + 1, last, day: value };
}
