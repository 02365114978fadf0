/** Hours and minutes counted from an hour that the story has told: `left at 2 a.m. and sank three hours later`. */
import { day, type Period } from '../../normalise/period.js';
import { type Clock, period, point } from '../../normalise/temporal.js';
import { type DateReading, meaning } from './reading.js';
import { recall } from './recall.js';

/** An hour of a day. */
export interface Hour {
  readonly period: Period;
  readonly sentence: number;
  readonly clock: Clock;
}

/** So many sentences back at most. */
const REACH = 2;
const DAY = 24 * 60;

/** The hour that a reading tells; null for all else. */
export function hourOf({ expression }: DateReading, period: Period | null, sentence: number): Hour | null {
  if (expression.kind !== 'point' || expression.clock === undefined) return null;
  return period === null || period.grain !== 'day' ? null : { period, sentence, clock: expression.clock };
}

export function withHourTold(one: DateReading, hour: Hour | null, sentence: number): DateReading {
  const { expression } = one;
  if (hour === null || expression.kind !== 'point' || expression.when.kind !== 'offset') return one;
  const { amount, sign, anchor } = expression.when;
  if (amount.count === null || anchor !== 'narrative' || recall(hour, sentence, REACH) === null) return one;
  const minutes = amount.unit === 'hour' ? amount.count * 60 : amount.unit === 'minute' ? amount.count : 0;
  if (minutes === 0 || minutes >= DAY) return one;
  const at = Math.round(hour.clock.hour * 60 + (hour.clock.minute ?? 0) + sign * minutes);
  const days = Math.floor(at / DAY);
  const rest = at - days * DAY;
  const clock: Clock = {
    hour: Math.floor(rest / 60),
    minute: rest % 60,
    second: null,
    zone: hour.clock.zone,
  };
  return meaning(
    one,
    point(period(day(hour.period.index + days)), { clock, approximate: expression.approximate }),
  );
}
