/** Two readings that stay two, of which one has its year or its day from the other: `from March to June 2021`, `from 8 a.m. to 9 p.m. Wednesday`. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { movedTo, period, type Recurring, type When, within } from '../../normalise/temporal.js';
import { type Joint, jointOf } from './joint.js';
import { ONWARD } from './joint-words.js';
import {
  isBare,
  isDay,
  isDayless,
  isMonthDay,
  isOpenInYear,
  isWeekday,
  isYear,
  recurringOf,
} from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

export function openWithin(open: When, whole: When): When {
  if (open.kind === 'fiscal') return { kind: 'fiscal', of: openWithin(open.of, whole) };
  return open.kind === 'recurring' ? within(open.recurring, whole) : open;
}

/** `from March to June 2021`: the year stated last is that of both; `November to March 2021` begins the year before. */
export function shareYear(
  doc: Doc,
  a: DateReading,
  b: DateReading,
  wanted: Joint = 'to',
): DateReading | null {
  if (jointOf(doc, a.last, b.first) !== wanted) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  const { when } = a.expression;
  const other = b.expression.when;
  if (!isOpenInYear(a.expression) || when.kind !== 'recurring' || other.kind !== 'within') return null;
  const turns = orderInYear(when.recurring) > orderInYear(other.recurring) ? 1 : 0;
  // `from March to June this year`
  if (other.whole.kind === 'step' && other.whole.grain === 'year') {
    const whole = turns === 0 ? other.whole : { ...other.whole, steps: other.whole.steps - 1 };
    return meaning(a, movedTo(within(when.recurring, whole), a.expression));
  }
  if (other.whole.kind !== 'period' || other.whole.period.grain !== 'year') return null;
  const y = period(yearPeriod(other.whole.period.index - turns));
  return meaning(a, movedTo(within(when.recurring, y), a.expression));
}

/** `last year after Thanksgiving`, `in 2012 at Easter`: the holiday of the year before it. */
export function holidayOf(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (b.first !== a.last + 1 || !isOneOf(doc, a.last, AROUND)) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  if (!isYear(a.expression) || doc.sentence[a.first] !== doc.sentence[b.first]) return null;
  const { when } = b.expression;
  if (!isOpenInYear(b.expression) || recurringOf(when)?.of !== 'holiday') return null;
  return meaning(b, movedTo(openWithin(when, a.expression.when), b.expression));
}
const AROUND = wordSet('after at before around during over on');

/** `from 8 a.m. to 9 p.m. Wednesday`: the day stated last is that of both times, where the second is later. */
export function shareDay(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  const from = a.expression;
  const to = b.expression;
  if (!isDayless(from) || !isDay(to) || isDayless(to)) return null;
  if (from.clock === undefined || to.clock === undefined || from.clock.hour > to.clock.hour) return null;
  const joint = jointOf(doc, a.last, b.first);
  return joint === 'to' || joint === '-' ? meaning(a, movedTo(to.when, from)) : null;
}
const IN = wordSet('in');

/** `July 15-24 in 2022`, `July 23-August 8 next year`: days that the year behind them places. */
export function yearBehind(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  const isIn = b.first === a.last + 1 && isOneOf(doc, a.last, IN);
  if (!isIn && b.first !== a.last) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  if (!isYear(b.expression) || doc.sentence[a.first] !== doc.sentence[b.first]) return null;
  const { when } = a.expression;
  const year = b.expression.when;
  if (when.kind === 'span') {
    const { from, to } = when;
    if (!isOfAnyYear(from) || !isOfAnyYear(to)) return null;
    const placed: When = { kind: 'span', from: openWithin(from, year), to: openWithin(to, year) };
    return meaning(a, movedTo(placed, a.expression));
  }
  return isMonthDay(a.expression) && isOfAnyYear(when)
    ? meaning(a, movedTo(openWithin(when, year), a.expression))
    : null;
}

const isOfAnyYear = (when: When): boolean =>
  when.kind === 'recurring' && (when.recurring.of === 'day' || when.recurring.of === 'month');

/** `Monday through Friday`, `from Saturday to Monday`: the range ends after it begins. */
export function endOfWeekdays(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (jointOf(doc, a.last, b.first) !== 'to' || !isOneOf(doc, a.last, ONWARD)) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  if (!isWeekday(a.expression) || !isWeekday(b.expression) || b.expression.when.kind !== 'recurring')
    return null;
  if (b.expression.when.turn !== 'nearest') return null;
  const when: When = { ...b.expression.when, turn: 'next', anchor: 'narrative' };
  return meaning(b, movedTo(when, b.expression));
}
const FROM = wordSet('from');

/** `moved from September to January`: the second month comes after the first. */
export function endOfMonths(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (
    jointOf(doc, a.last, b.first) !== 'to' ||
    !isOneOf(doc, a.last, ONWARD) ||
    !isOneOf(doc, a.first - 1, FROM)
  )
    return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  const from = isBare(a.expression) ? monthOf(a.expression.when) : 0;
  const to = isBare(b.expression) ? monthOf(b.expression.when) : 0;
  if (from === 0 || to === 0 || from === to) return null;
  return meaning(
    b,
    movedTo(
      { kind: 'recurring', recurring: { of: 'month', month: to }, turn: 'next', anchor: 'narrative' },
      b.expression,
    ),
  );
}

const monthOf = (when: When): number =>
  when.kind === 'recurring' && when.turn === 'nearest' && when.recurring.of === 'month'
    ? when.recurring.month
    : 0;

function orderInYear(of: Recurring): number {
  switch (of.of) {
    case 'month':
      return of.month * 32;
    case 'day':
      return of.month * 32 + of.day;
    case 'quarter':
      return of.quarter;
    case 'season':
      return of.season;
    default:
      return 0;
  }
}
