/** When → Period: a place on the calendar, given the context. */
import { civilOf, dayOf, daysInMonth, modulo, weekdayOf } from './calendar.js';
import { anchorDay, anchorOf, type Context, impossible, type Trace } from './context.js';
import { edtfOfRecurring } from './edtf.js';
import { awayFrom, locateOffset } from './offset.js';
import {
  day,
  firstDay,
  lastDay,
  month,
  type Period,
  periodOf,
  shift,
  shiftYears,
  widen,
  yearOf,
} from './period.js';
import { inYear, noteHoliday, turnOf } from './recurring.js';
import type { Recurring, When } from './temporal.js';
import { pad, timexOf, timexOfRecurring, UNKNOWN_TIMEX, yearText } from './timex.js';

export function locate(when: When, context: Context, trace: Trace): Period | null {
  switch (when.kind) {
    case 'period':
      return when.period;
    case 'recurring':
      return turnOf(when.recurring, when.turn, when.anchor, context, trace);
    case 'within':
      return locateWithin(when.recurring, when.whole, context, trace);
    case 'step': {
      // `the quarter` of a report is the one spoken of, else the last that is over.
      if (when.grain === 'quarter' && when.anchor === 'narrative' && when.steps === 0)
        return locateQuarter(context, trace);
      // `at 6:30`, `that evening`: no day is meant by a year or a month spoken of.
      const coarse = when.grain === 'day' && when.steps === 0 && context.narrative?.grain !== 'day';
      const anchor = anchorOf(coarse ? 'reference' : when.anchor, context, trace);
      if (anchor === null) {
        trace.timex = UNKNOWN_TIMEX[when.grain];
        return null;
      }
      return shift(periodOf(when.grain, anchorDay(anchor, when.grain, when.steps)), when.steps);
    }
    case 'offset':
      return locateOffset(when, context, trace);
    case 'part':
      return locatePart(when, context, trace);
    case 'span': {
      if (isOfYears(when.from) && isOfYears(when.to)) return locateBackwards(when, context, trace);
      const from = locate(when.from, context, trace);
      const to = locate(when.to, { ...context, narrative: from }, trace);
      trace.until = to;
      return to === null ? null : from;
    }
    case 'fiscal': {
      const found = locate(when.of, context, trace);
      if (found === null) return null;
      trace.assumed.push(
        'counted as the calendar year: the article does not say when the fiscal year begins',
      );
      // From India's and Britain's (April to March) and Japan's to those that end with the year they are named for.
      if (found.grain === 'year')
        trace.range = { firstDay: dayOf(found.index - 1, 4, 1), lastDay: dayOf(found.index + 1, 3, 31) };
      return found;
    }
    case 'beside': {
      const found = locate(when.whole, context, trace);
      if (found !== null) return day(firstDay(found) + when.days);
      trace.timex = UNKNOWN_TIMEX.day;
      trace.partial = null;
      return null;
    }
    case 'away': {
      const from = locate(when.from, context, trace);
      return from === null ? null : awayFrom(from, when.amount, when.sign);
    }
    case 'compared': {
      const whole = locate(when.whole, context, trace);
      const of = context.compared;
      return whole === null || of === null ? whole : shiftYears(of, yearOf(whole) - yearOf(of));
    }
    case 'either':
      return locateEither(when.dayFirst, when.monthFirst, context, trace);
  }
}

/** `January-October`, `Dec. 28-Jan. 3`: the end is placed, and what opens the span is the last before it. */
function locateBackwards(
  { from, to }: Extract<When, { kind: 'span' }>,
  context: Context,
  trace: Trace,
): Period | null {
  const end = locate(to, context, trace);
  if (end === null || from.kind !== 'recurring') return null;
  trace.until = end;
  const y = yearOf(end);
  const start = inYear(from.recurring, y);
  return start !== null && firstDay(start) <= firstDay(end) ? start : inYear(from.recurring, y - 1);
}

/** A month or a day of each year, of no year that is stated. */
const isOfYears = (when: When): boolean =>
  when.kind === 'recurring' &&
  when.turn === 'nearest' &&
  (when.recurring.of === 'month' || when.recurring.of === 'day');

/** Days from publication: one reading within the first and the other beyond the second leave no doubt. */
const NEAR = 14;
const DISTANT = 60;

function nearerOf(days: Period, months: Period, reference: number | null): Period | null {
  if (reference === null) return null;
  const distance = ({ index }: Period) => Math.abs(index - reference);
  if (distance(days) <= NEAR && distance(months) > DISTANT) return days;
  return distance(months) <= NEAR && distance(days) > DISTANT ? months : null;
}

function locateEither(dayFirst: When, monthFirst: When, context: Context, trace: Trace): Period | null {
  const days = locate(dayFirst, context, trace);
  const months = locate(monthFirst, context, trace);
  if (days === null || months === null) return days ?? months;
  trace.range = {
    firstDay: Math.min(days.index, months.index),
    lastDay: Math.max(days.index, months.index),
  };
  const near = nearerOf(days, months, context.reference);
  if (near !== null) {
    trace.assumed.push(`${near === days ? 'day before month' : 'month before day'}: near publication`);
    return near;
  }
  if (context.dayFirst !== null) {
    trace.assumed.push(
      `${context.dayFirst ? 'day' : 'month'} before ${context.dayFirst ? 'month' : 'day'}, as in the article's other dates`,
    );
    return context.dayFirst ? days : months;
  }
  const { reference } = context;
  if (reference !== null && days.index > reference && months.index <= reference) {
    trace.assumed.push('month before day: the other order lies after publication');
    return months;
  }
  trace.assumed.push('day before month: nothing in the article tells the order');
  return days;
}

function locateQuarter(context: Context, trace: Trace): Period | null {
  const spokenOf = anchorOf('compared', context, trace);
  if (spokenOf === null) {
    trace.timex = UNKNOWN_TIMEX.quarter;
    return null;
  }
  return spokenOf.grain === 'quarter' ? spokenOf : shift(widen(spokenOf, 'quarter'), -1);
}

function locateWithin(of: Recurring, whole: When, context: Context, trace: Trace): Period | null {
  const container = locate(whole, context, trace);
  if (container === null) {
    trace.timex = timexOfRecurring(of);
    trace.partial = edtfOfRecurring(of);
    return null;
  }
  const from = firstDay(container);
  if (of.of === 'weekday') return day(from + modulo(of.weekday - weekdayOf(from), 7));
  if (of.of === 'month-day') {
    const { year: y, month: m } = civilOf(from);
    return of.day > daysInMonth(y, m)
      ? impossible(`${timexOf(month(y, m))}-${pad(of.day)}`, trace)
      : day(from + of.day - 1);
  }
  const y = yearOf(container);
  const found = inYear(of, y);
  if (found === null) return impossible(`${yearText(y)}${timexOfRecurring(of).slice(4)}`, trace);
  if (of.of === 'day' && of.weekday !== null && weekdayOf(found.index) !== of.weekday)
    trace.assumed.push('the weekday stated is not that of the date');
  noteHoliday(of, y, trace);
  return found;
}

function locatePart(
  { grain, index, whole, weekday }: Extract<When, { kind: 'part' }>,
  context: Context,
  trace: Trace,
): Period | null {
  const container = locate(whole, context, trace);
  if (container === null) {
    trace.timex = UNKNOWN_TIMEX[grain];
    return null;
  }
  const last = lastDay(trace.until ?? container);
  // One day of a feast of many: `the first day of Ramadan`.
  trace.until = null;
  trace.range = null;
  if (weekday !== undefined) {
    const opens = firstDay(container);
    const first = opens + modulo(weekday - weekdayOf(opens), 7);
    const found = index < 0 ? last - modulo(weekdayOf(last) - weekday, 7) : first + (index - 1) * 7;
    return found > last ? impossible(UNKNOWN_TIMEX.day, trace) : day(found);
  }
  if (index < 0) return shift(periodOf(grain, last), index + 1);
  const first = periodOf(grain, firstDay(container));
  // The first full week, not the one that began before.
  const late = container.grain !== 'day' && weekdayOf(firstDay(container)) > 4;
  const from = grain === 'week' && late ? shift(first, 1) : first;
  return shift(from, index - 1);
}
