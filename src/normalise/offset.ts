/** Lengths counted from an anchor: `three weeks ago`, `a year later`. */
import { anchorDay, anchorOf, type Context, type Trace } from './context.js';
import { day, type Grain, type Period, periodOf, shift, shiftYears, widen, year, yearOf } from './period.js';
import type { Amount, Anchor, Unit } from './temporal.js';
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

export function locateOffset(
  amount: Amount,
  sign: 1 | -1,
  anchor: Anchor,
  context: Context,
  trace: Trace,
): Period | null {
  const { unit, count } = amount;
  const isComparison = unit === 'year' && count === 1 && anchor === 'narrative' && context.compared !== null;
  const from = anchorOf(isComparison ? 'compared' : anchor, context, trace);
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
    if (whole === total && (from.grain === 'quarter' || from.grain === 'month' || from.grain === 'half'))
      return shiftYears(from, sign * whole);
    if (whole !== total) {
      const months = Math.round(total * 12);
      return shift(widen(from, 'month'), sign * months);
    }
    return year(yearOf(from) + sign * whole);
  }
  const start = anchorDay(from, 'day', sign);
  if (grain === 'day') return day(start + sign * Math.round(count));
  if (grain === 'week' && count !== Math.floor(count)) return day(start + sign * Math.round(count * 7));
  return shift(periodOf(grain, start), sign * Math.floor(count));
}
