/** Lengths counted from an anchor: `three weeks ago`, `a year later`. */
import { civilOf, dayOf, daysInMonth } from './calendar.js';
import { anchorDay, anchorOf, type Context, type Trace } from './context.js';
import {
  day,
  firstDay,
  type Grain,
  month,
  type Period,
  periodOf,
  shift,
  shiftYears,
  widen,
  year,
  yearOf,
} from './period.js';
import type { Amount, Unit, When } from './temporal.js';
import { timexOfAmount, UNKNOWN_TIMEX } from './timex.js';

/** The grain at which a length counts: three weeks ago names a week, two years ago a year. */
const GRAIN_OF: Readonly<Record<Unit, Grain>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};
export const YEARS_IN: Partial<Readonly<Record<Unit, number>>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** The period so long before or after another, of its grain: a year before a day is a day. */
export function awayFrom(from: Period, { unit, count }: Amount, sign: 1 | -1): Period | null {
  if (count === null) return null;
  const years = YEARS_IN[unit];
  if (years !== undefined) {
    const turns = sign * Math.round(count * years);
    // A week keeps the place in the year of its Thursday, which is in its year.
    return from.grain === 'week'
      ? periodOf('week', shiftYears(day(firstDay(from) + 3), turns).index)
      : shiftYears(from, turns);
  }
  if (from.grain !== 'day') return null;
  if (unit === 'week') return day(from.index + sign * Math.round(count * 7));
  if (unit === 'day') return day(from.index + sign * Math.round(count));
  return unit === 'month' ? day(monthsAway(from.index, sign * Math.round(count))) : null;
}

/** The day of the month so many months away, or the last where that month is shorter. */
export function monthsAway(from: number, months: number): number {
  const civil = civilOf(from);
  const there = civilOf(firstDay(shift(month(civil.year, civil.month), months)));
  return dayOf(there.year, there.month, Math.min(civil.day, daysInMonth(there.year, there.month)));
}

export function locateOffset(
  { amount, sign, anchor, toDay }: Extract<When, { kind: 'offset' }>,
  context: Context,
  trace: Trace,
): Period | null {
  const { unit, count } = amount;
  const isComparison = unit === 'year' && count === 1 && anchor === 'narrative' && context.compared !== null;
  // Accounts compare with the year before: `two weeks ago`, `three years ago` are counted from today.
  const isNear = anchor === 'compared' && !(unit === 'year' && count === 1);
  const from = anchorOf(isComparison ? 'compared' : isNear ? 'reference' : anchor, context, trace);
  if (count === null) {
    trace.timex = anchor === 'narrative' ? timexOfAmount(amount) : sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return null;
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') {
    trace.timex = timexOfAmount(amount);
    if (from === null || from.grain !== 'day') return null;
    const days = Math.floor((count * (unit === 'hour' ? 1 : 0)) / 24);
    return days === 0 ? null : shift(from, sign * days);
  }
  const grain = GRAIN_OF[unit];
  if (from === null) {
    trace.timex = UNKNOWN_TIMEX[grain];
    return null;
  }
  const years = YEARS_IN[unit];
  if (years !== undefined) {
    const total = count * years;
    const whole = Math.floor(total + 1e-9);
    // `a year earlier`, said of a quarter or a month, is that quarter or month.
    if (
      unit === 'year' &&
      whole === total &&
      (from.grain === 'quarter' || from.grain === 'month' || from.grain === 'half')
    )
      return shiftYears(from, sign * whole);
    if (whole !== total) {
      const months = Math.round(total * 12);
      return shift(widen(from, 'month'), sign * months);
    }
    return year(yearOf(from) + sign * whole);
  }
  const start = anchorDay(from, 'day', sign);
  if (grain === 'day') return day(start + sign * Math.round(count));
  // `a week later`, of a day; `about two weeks ago` names a week.
  const isDay = toDay && from.grain === 'day';
  if (grain === 'week' && (isDay || count !== Math.floor(count)))
    return day(start + sign * Math.round(count * 7));
  return shift(periodOf(grain, start), sign * Math.floor(count));
}
