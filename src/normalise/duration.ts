/** The value of a length of time, and the interval where it lies right before or after an anchor. */

import type { DateValue } from '../types.js';
import type { Context } from './context.js';
import { dayText } from './edtf.js';
import { monthsAway, YEARS_IN } from './offset.js';
import { day, firstDay, lastDay, type Period } from './period.js';
import type { Amount, Duration } from './temporal.js';
import { timexOf, timexOfAmount } from './timex.js';
import { plain } from './value.js';

export function resolveDuration({ amount, approximate, towards }: Duration, context: Context): DateValue {
  const value: Writable<DateValue> = plain('duration', timexOfAmount(amount));
  value.approximate = approximate;
  value.relative = towards !== undefined;
  if (towards === undefined || context.reference === null || amount.count === null) return value;
  const here =
    towards.anchor === 'narrative' && context.narrative !== null ? context.narrative : day(context.reference);
  const other = far(here, amount, towards.sign);
  if (other === null) return value;
  const first = towards.sign < 0 ? other : firstDay(here);
  const last = towards.sign < 0 ? lastDay(here) : other;
  value.earliest = dayText(first);
  value.latest = dayText(last);
  value.value = `${value.earliest}/${value.latest}`;
  value.assumed = [`counted ${towards.sign < 0 ? 'back ' : ''}from ${timexOf(here)}`];
  return value;
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** The day at the other end of a length; null for hours and less. */
function far(from: Period, { unit, count }: Amount, sign: 1 | -1): number | null {
  if (count === null) return null;
  const start = sign < 0 ? firstDay(from) : lastDay(from);
  const years = YEARS_IN[unit];
  if (years !== undefined) return monthsAway(start, sign * Math.round(count * years * 12));
  switch (unit) {
    case 'month':
      return monthsAway(start, sign * Math.round(count));
    case 'quarter':
      return monthsAway(start, sign * Math.round(count * 3));
    case 'week':
    case 'weekend':
      return start + sign * Math.round(count * 7);
    case 'day':
      return start + sign * Math.round(count);
    default:
      return null;
  }
}
