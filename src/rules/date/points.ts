/** What kind of point an expression is: what it can be joined with. */
import type { Point, Recurring, When } from '../../normalise/temporal.js';

export const recurringOf = (when: When): Recurring | null =>
  when.kind === 'recurring' || when.kind === 'within' ? when.recurring : null;

/** Recurring things of which each year has one, and whose year can be told apart from them. */
export const YEARLY: ReadonlySet<string> = new Set(['month', 'day', 'season']);

export const isBare = (one: Point): boolean =>
  one.clock === undefined && one.part === undefined && one.modifier === undefined;

/** Names a day of a month. */
export const isMonthDay = (one: Point): boolean =>
  recurringOf(one.when)?.of === 'day' || (one.when.kind === 'period' && one.when.period.grain === 'day');

export const isWeekday = (one: Point): boolean =>
  recurringOf(one.when)?.of === 'weekday' && one.when.kind === 'recurring';

export const isDeicticDay = (one: Point): boolean => one.when.kind === 'step' && one.when.grain === 'day';

export const isDay = (one: Point): boolean =>
  isMonthDay(one) || isWeekday(one) || isDeicticDay(one) || recurringOf(one.when)?.of === 'holiday';

/** A time or a part of day that names no day of its own. */
export const isDayless = (one: Point): boolean =>
  (one.clock !== undefined || one.part !== undefined) &&
  one.when.kind === 'step' &&
  one.when.steps === 0 &&
  one.when.anchor === 'narrative';

export const isYear = (one: Point): boolean =>
  isBare(one) &&
  ((one.when.kind === 'period' && one.when.period.grain === 'year') ||
    (one.when.kind === 'step' && one.when.grain === 'year') ||
    (one.when.kind === 'offset' && one.when.amount.unit === 'year') ||
    one.when.kind === 'fiscal');

/** Comes once a year, and no year is stated. */
export const isOpenInYear = (one: Point): boolean => {
  const inner = one.when.kind === 'fiscal' ? one.when.of : one.when;
  return (
    isBare(one) && inner.kind === 'recurring' && inner.turn === 'nearest' && inner.recurring.of !== 'weekday'
  );
};
