/**
 * Days and months that have their year from a date beside them: `March 24 and March 28, 2017`, `from March 3, 2019 until
 * April 5`, `October 20, with a second round in December`; and days that have their month from it: `June 17, then the 21st`.
 */
import { type Doc, is } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Tense } from '../../normalise/context.js';
import { firstDay, type Period, periodOf, year, yearOf } from '../../normalise/period.js';
import { movedTo, period, type Recurring, recurring, within } from '../../normalise/temporal.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

/** A date with what it was resolved to. */
export interface Spoken {
  readonly reading: DateReading;
  readonly period: Period;
}

/** How many tokens may stand between the two. */
const REACH = 8;
/** `in July and in August`: between two that are joined by nothing else. */
const NEAR = 3;
/** `on October 20, with a second round in December`: so many months on at most; not `payable January 3, on record November 16`. */
const SOON = 4;
const JOINTS = wordSet('and or to until till through then before');
const ONWARD = wordSet('to until till through');

/** The reading in the year that the next one states, where both are days of one sentence: `on March 24 and March 28, 2017`. */
export function withYearAhead(doc: Doc, one: DateReading, next: DateReading | undefined): DateReading {
  const own = bareOf(one);
  if (next === undefined || own?.of !== 'day' || !isBeside(doc, one, next)) return one;
  const stated = statedYear(next);
  const other = dayOf(next);
  if (stated === null || other === null || !hasBetween(doc, one, next, JOINTS)) return one;
  const isBefore = own.month < other.month || (own.month === other.month && own.day < other.day);
  return isBefore ? inYear(one, own, stated) : one;
}

/** The reading in the year, or in the month, of the date before it in the sentence; itself where nothing joins them. */
export function withYearBehind(
  doc: Doc,
  one: DateReading,
  spoken: Spoken | null,
  tense: Tense,
  reference: number | null,
): DateReading {
  const own = bareOf(one);
  if (own === null || spoken === null || !isBeside(doc, spoken.reading, one)) return one;
  const { reading: before, period: then } = spoken;
  if (own.of === 'month-day') {
    if (then.grain !== 'day' || own.day <= dayOfMonth(then)) return one;
    return one.expression.kind === 'point'
      ? meaning(one, movedTo(recurring(own, 'next', 'narrative'), one.expression))
      : one;
  }
  if ((own.of !== 'day' && own.of !== 'month') || (then.grain !== 'day' && then.grain !== 'month'))
    return one;
  const isLater = own.month > monthOf(then);
  if (!namesMonth(before)) return one;
  const isOnward = isOneOf(doc, one.first - 1, ONWARD);
  // `born on March 3, 1950 and died on June 5`: another verb tells of another year.
  const isJoined = isOnward || (hasBetween(doc, before, one, JOINTS) && !hasVerb(doc, before, one));
  const isStated = statedYear(before) !== null;
  // `arrested on March 3, 2019 and will be tried on June 5`
  const isApart = isStated && tense > 0;
  const isSoon = own.month - monthOf(then) <= SOON;
  const isAhead = tense >= 0 && isSoon && reference !== null && firstDay(then) > reference;
  const shares = isStated ? isJoined && !isApart : isAhead || (isJoined && one.first - before.last <= NEAR);
  if (!shares) return one;
  if (isLater) return inYear(one, own, yearOf(then));
  return own.month < monthOf(then) && isOnward ? inYear(one, own, yearOf(then) + 1) : one;
}

/** `Friday to December’s figures`: only a date that names its month leads to another. */
const namesMonth = ({ expression }: DateReading): boolean => {
  if (expression.kind !== 'point') return false;
  const { when } = expression;
  if (when.kind === 'period') return YEARED.has(when.period.grain);
  const own = when.kind === 'within' || when.kind === 'recurring' ? when.recurring.of : null;
  return own === 'day' || own === 'month';
};

/** What the reading is of each year or month, where it stands for itself; null for all else. */
function bareOf({ expression }: DateReading): Recurring | null {
  if (expression.kind !== 'point' || expression.when.kind !== 'recurring') return null;
  return expression.when.turn === 'nearest' ? expression.when.recurring : null;
}

function inYear(one: DateReading, own: Recurring, of: number): DateReading {
  return one.expression.kind === 'point'
    ? meaning(one, movedTo(within(own, period(year(of))), one.expression))
    : one;
}

/** The year in the words of a day or a month; null where there is none. */
function statedYear({ expression }: DateReading): number | null {
  if (expression.kind !== 'point') return null;
  const { when } = expression;
  const whole = when.kind === 'within' ? when.whole : when;
  if (whole.kind !== 'period') return null;
  const { grain } = whole.period;
  return when.kind === 'within'
    ? grain === 'year'
      ? yearOf(whole.period)
      : null
    : YEARED.has(grain)
      ? yearOf(whole.period)
      : null;
}
const YEARED: ReadonlySet<string> = new Set(['day', 'month']);

/** Month and day of a reading that names both. */
function dayOf({ expression }: DateReading): { readonly month: number; readonly day: number } | null {
  if (expression.kind !== 'point') return null;
  const { when } = expression;
  if (when.kind === 'period')
    return when.period.grain === 'day' ? { month: monthOf(when.period), day: dayOfMonth(when.period) } : null;
  const own = when.kind === 'within' || when.kind === 'recurring' ? when.recurring : null;
  return own?.of === 'day' ? own : null;
}

const monthOf = (of: Period): number => (periodOf('month', firstDay(of)).index % 12) + 1;
const dayOfMonth = (of: Period): number => firstDay(of) - firstDay(periodOf('month', firstDay(of))) + 1;

const isBeside = (doc: Doc, a: DateReading, b: DateReading): boolean =>
  b.first >= a.last && b.first - a.last <= REACH && doc.sentence[a.first] === doc.sentence[b.first];

function hasVerb(doc: Doc, a: DateReading, b: DateReading): boolean {
  for (let at = a.last; at < b.first; at++)
    if (is(doc, at, CLASS.verb) && !is(doc, at, CLASS['function-word'])) return true;
  return false;
}

function hasBetween(doc: Doc, a: DateReading, b: DateReading, words: typeof JOINTS): boolean {
  for (let at = a.last; at < b.first; at++) if (isOneOf(doc, at, words)) return true;
  return false;
}
