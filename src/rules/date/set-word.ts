/** `daily`, `annual`, `twice weekly`: words that say by themselves how often, as adverbs and as adjectives. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark, isNumber } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { timexOfAmount } from '../../normalise/timex.js';
import { DETERMINERS } from './parse/determiner.js';
import { countBefore } from './parse/number.js';
import { parseLength } from './parse/unit.js';
import { calendarPhrase, calendarValue, isCalendar, isOneOf, phraseValue } from './words.js';

/** A word that tells how often: its tokens and its TIMEX3 value. */
export interface SetWord {
  readonly first: number;
  readonly last: number;
  readonly timex: string;
}

export const EVERY = wordSet('every each');
export const ONCE = wordSet('once twice thrice');
/** Names of newspapers hold these; no paper is called an annual. */
const NEWSPAPERS = wordSet('daily weekly monthly quarterly nightly fortnightly biweekly');

export function setWordAt(doc: Doc, token: number): SetWord | null {
  const phrase = calendarPhrase(doc, token, 'set');
  const value = phrase === null ? calendarValue(doc, token, 'set') : phraseValue(phrase, 'set');
  if (value === undefined || value === '-') return null;
  const length = parseLength(value);
  if (length === null) return null;
  const last = phrase?.last ?? token + 1;
  if (doc.shape[token] !== SHAPE.lower && !opensAsAdjective(doc, token, last)) return null;
  // `the twice-weekly`, but no `daily-paid`
  if (isInnerHyphen(doc, last)) return null;
  if (isOneOf(doc, token, NEWSPAPERS) && (isNewspaper(doc, token) || isOfName(doc, token))) return null;
  if (isOfAccounts(doc, token, last)) return null;
  const hyphen = isInnerHyphen(doc, token - 1) ? token - 1 : token;
  // `the five-yearly review`
  const count = hyphen < token ? countBefore(doc, hyphen) : null;
  if (count?.count != null)
    return {
      first: count.first,
      last,
      timex: timexOfAmount({ unit: length.unit, count: count.count * length.times }),
    };
  const often = isOneOf(doc, hyphen - 1, ONCE) ? hyphen - 1 : token;
  return { first: often, last, timex: timexOfAmount({ unit: length.unit, count: length.times }) };
}

/** `Annual inflation fell`: a capital inside a sentence or before another one belongs to a name. */
function opensAsAdjective(doc: Doc, token: number, last: number): boolean {
  const { titleCase, allCaps } = doc.blocks[doc.block[token]!]!;
  return (
    !titleCase &&
    !allCaps &&
    doc.shape[token] === SHAPE.capital &&
    doc.sentences[doc.sentence[token]!] === token &&
    doc.shape[last] === SHAPE.lower &&
    isDescribed(doc, last)
  );
}

/** A noun, or an adjective before one. */
const isDescribed = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower &&
  (is(doc, token, CLASS.noun) || is(doc, token, CLASS.adjective)) &&
  !is(doc, token, CLASS['function-word']);

/** What a newspaper does. */
const REPORTS = wordSet('said says reported reports wrote writes quoted published');
const KINDS = wordSet('local leading state national private independent business sports evening morning');
const NAME_REACH = 6;

/** `in the weekly`, `a local daily`, `the business daily Aftenposten`, `the Cairo daily said`; not `a daily walk`. */
function isNewspaper(doc: Doc, token: number): boolean {
  const next = token + 1;
  if (isListed(doc, next)) return false;
  const isNamed =
    isCapitalised(doc, next) &&
    !isDay(doc, next) &&
    !isDescribed(doc, pastName(doc, next)) &&
    !isFigure(doc, token);
  if (isNamed) return true;
  const noun = isDescribed(doc, next);
  if (isOneOf(doc, next, REPORTS))
    return !noun || isOneOf(doc, next, SPOKEN) || isCapitalised(doc, token - 1);
  if (isOneOf(doc, next, PAPERS) || isOneOf(doc, next, USUAL)) return true;
  if (noun) return false;
  if (isOneOf(doc, token - 1, DETERMINERS)) return true;
  // `a local Arabic daily`
  const isLocal = isCapitalised(doc, token - 1) && isOneOf(doc, token - 2, KINDS);
  const isKind = isLocal || isOneOf(doc, token - 1, KINDS) || is(doc, token - 1, CLASS.demonym);
  return isKind && (isOneOf(doc, token - 2, DETERMINERS) || isOneOf(doc, token - 3, DETERMINERS));
}
/** `the weekly, monthly and quarterly editions` */
const isListed = (doc: Doc, next: number): boolean =>
  (isMark(doc, next, ',') || isOneOf(doc, next, AND)) &&
  (isCalendar(doc, next + 1, 'set') || calendarPhrase(doc, next + 1, 'set') !== null);
const AND = wordSet('and or');

/** `quarterly GDP`; not `the daily ABC` */
const isFigure = (doc: Doc, token: number): boolean =>
  doc.shape[token + 1] === SHAPE.upper &&
  !isOneOf(doc, token - 1, DETERMINERS) &&
  !isOneOf(doc, token - 1, KINDS) &&
  !is(doc, token - 1, CLASS.demonym);

const SPOKEN = wordSet('said says wrote writes quoted');
/** `daily bread` is of all days. */
const USUAL = wordSet('necessities supplies bread');
const PAPERS = wordSet('newspaper newspapers paper papers magazine magazines');

const isDay = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'weekday') || isCalendar(doc, token, 'month');

/** `weekly Cabinet meetings`, `daily COVID-19 cases`: the token behind the name. */
function pastName(doc: Doc, first: number): number {
  let at = first;
  while (
    at < first + NAME_REACH &&
    (isCapitalised(doc, at) || isInnerHyphen(doc, at) || isNumber(doc, at)) &&
    doc.sentence[at] === doc.sentence[first]
  )
    at++;
  if (doc.sentence[at] !== doc.sentence[first]) return -1;
  return isOneOf(doc, at, REPORTS) || is(doc, at, CLASS['speech-verb']) ? -1 : at;
}

/** `printed by Al-Oke daily on Monday`, `reports Al-Oke daily`: the name of a newspaper before it. */
function isOfName(doc: Doc, token: number): boolean {
  let at = token - 1;
  while (at > token - NAME_REACH && (isCapitalised(doc, at) || isInnerHyphen(doc, at))) at--;
  return at < token - 1 && isOneOf(doc, at, BEFORE_NAME) && doc.kind[at] === TOKEN.word;
}
const BEFORE_NAME = wordSet('by the reports reported told');

/** `the quarterly dividend`, `average daily volume`, `an annual rate`: a term of account, of which the word is a part. */
function isOfAccounts(doc: Doc, token: number, last: number): boolean {
  const isAnnual = isOneOf(doc, token, ANNUAL);
  for (let at = last; at < last + ACCOUNT_REACH; at++) {
    if (isOneOf(doc, at, ACCOUNTS) || (isAnnual && isOneOf(doc, at, MEETINGS))) return true;
    if (!isDescribed(doc, at)) return false;
  }
  return false;
}
const ACCOUNT_REACH = 3;
const ACCOUNTS = wordSet(
  'dividend dividends volume turnover sales rate rates loss losses profit profits result results',
);
/** `the annual general meeting` is one of shareholders; `weekly meetings` come round. */
const MEETINGS = wordSet('meeting meetings');
const ANNUAL = wordSet('annual');
