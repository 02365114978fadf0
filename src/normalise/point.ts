/** The value of a point: a place on the calendar with its time, part of day and modifiers. */

import type { DateType, DateValue } from '../types.js';
import { type Context, newTrace } from './context.js';
import { dayText, edtfOf, edtfOfClock } from './edtf.js';
import type { DayRange } from './holidays.js';
import { locate } from './locate.js';
import { firstDay, lastDay, type Period, shift } from './period.js';
import type { Clock, Modifier, PartOfDay, Point } from './temporal.js';
import { pad, timexOf, timexOfClock } from './timex.js';
import { plain } from './value.js';

export interface Resolved {
  readonly value: DateValue;
  /** What a following expression can hang on; null for durations, sets, and what stays unresolved. */
  readonly period: Period | null;
}

/** First and last hour of a part of day, and days it reaches into the next; what each word can mean. */
const HOURS: Readonly<Record<PartOfDay, readonly [from: string, to: string, nextDay: 0 | 1]>> = {
  MO: ['00:00', '11:59', 0],
  MI: ['11:00', '14:00', 0],
  AF: ['12:00', '18:00', 0],
  EV: ['16:00', '23:59', 0],
  NI: ['17:00', '06:00', 1],
  DT: ['06:00', '20:00', 0],
};

export function resolvePoint(point: Point, context: Context): Resolved {
  const trace = newTrace();
  const period = locate(point.when, context, trace);
  const { clock, part } = point;
  const type: DateType = clock !== undefined || part !== undefined ? 'time' : 'date';
  const suffix = clock !== undefined ? timexOfClock(clock) : part !== undefined ? `T${part}` : '';
  const { approximate } = point;
  if (period === null) {
    const vague = trace.timex.endsWith('_REF');
    return {
      value: {
        ...plain(type, vague ? trace.timex : trace.timex + suffix),
        value: suffix === '' ? trace.partial : null,
        relative: trace.relative,
        approximate,
        assumed: trace.assumed,
        ...(trace.impossible ? { impossible: true as const } : {}),
      },
      period: null,
    };
  }
  const { until } = trace;
  const range = narrow(
    trace.range ?? { firstDay: firstDay(period), lastDay: lastDay(until ?? period) },
    point,
  );
  const opens = dayText(range.firstDay);
  const closes = range.lastDay === range.firstDay ? opens : dayText(range.lastDay);
  let earliest = opens;
  let latest = closes;
  if (clock !== undefined) {
    earliest += instant(clock, 0);
    latest += instant(clock, 59);
  } else if (part !== undefined && period.grain === 'day') {
    const [from, to, nextDay] = HOURS[part];
    earliest += `T${from}`;
    latest = `${dayText(range.lastDay + nextDay)}T${to}`;
  }
  // Midnight ends its day: EDTF has no hour 24.
  const isMidnight = clock?.hour === 24;
  // One day is its own first and last, and is written as they are.
  const isOneDay = until === null && period.grain === 'day' && range.firstDay === period.index && !isMidnight;
  const calendar = isOneDay
    ? opens
    : until === null
      ? edtfOf(isMidnight ? shift(period, 1) : period)
      : `${edtfOf(period)}/${edtfOf(until)}`;
  const clockText = clock === undefined ? '' : edtfOfClock(isMidnight ? { ...clock, hour: 0 } : clock);
  return {
    value: {
      type,
      timex: (until === null ? timexOf(period) : `${timexOf(period)}/${timexOf(until)}`) + suffix,
      value:
        calendar + clockText + (approximate && clock === undefined && !calendar.includes('/') ? '~' : ''),
      earliest,
      latest,
      relative: trace.relative,
      approximate,
      assumed: trace.assumed,
    },
    period: until ?? period,
  };
}

/** `T17:00-05:00`; with the hour alone any minute of it is meant at latest. */
function instant({ hour, minute, zone }: Clock, lastMinute: number): string {
  if (hour === 24) return `T23:59${zone ?? ''}`;
  return `T${pad(hour)}:${pad(minute ?? lastMinute)}${zone ?? ''}`;
}

const SHARES: Partial<Record<Modifier, readonly [number, number]>> = {
  start: [0, 0.5],
  mid: [0.25, 0.75],
  end: [0.5, 1],
};

/** Early is the first half, mid the middle half, late the last half; at most that. */
function narrow(range: DayRange, { modifier }: Point): DayRange {
  const share = modifier === undefined ? undefined : SHARES[modifier];
  const length = range.lastDay - range.firstDay + 1;
  if (share === undefined || length < 2) return range;
  return {
    firstDay: range.firstDay + Math.floor(length * share[0]),
    lastDay: range.firstDay + Math.ceil(length * share[1]) - 1,
  };
}
