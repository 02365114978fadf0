/** `daily from 3pm to 9pm`, `On Fridays it opens at 1pm`, `at 9am every Monday`: times of the clock that come round name no day. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Clock } from '../../normalise/temporal.js';
import { timexOfClock } from '../../normalise/timex.js';
import { merged } from './joint.js';
import { isDayless, isMonthDay } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

/** How many tokens may stand between the days and the first time: `On Mondays, the shop opens from`. */
const REACH = 6;
/** Between a time and the days behind it, and between two times: `to`, `on`. */
const NEXT = 1;
/** The same where a first day stands between: `on Mondays from August 4, leaving Leeds at 9am and arriving at noon`. */
const LATE = 12;
const SOON = 4;
const FROM = wordSet('from until starting beginning');
const EVERY_DAY = 'P1D';
/** `every Monday`, `every Monday evening`, `every evening` */
const DAYS = /^XXXX-(?:WXX-\d|XX-XX)(?=$|T)/;

/** Gives the times beside a set of days its days. @param readings in text order; changed in place */
export function shareDays(doc: Doc, readings: DateReading[]): void {
  for (let at = 0; at < readings.length; at++) {
    const days = daysOf(readings[at]!);
    if (days === null) continue;
    let next = at + 1;
    // `on Mondays from August 4`: since when.
    const since = isNear(doc, readings, at, next, NEXT) && isSince(doc, readings[next]!);
    if (since) next++;
    for (
      let reach = since ? LATE : REACH;
      isNear(doc, readings, next - 1, next, reach);
      next++, reach = since ? SOON : NEXT
    )
      if (!recur(readings, next, days)) break;
    for (let before = at - 1; isNear(doc, readings, before, before + 1, NEXT); before--)
      if (!recur(readings, before, days)) break;
    at = withTime(doc, readings, at);
  }
}

/** `4am every day`, `every Sunday at noon`: the days and a time right beside them are one mention. Gives the index where it stands. */
function withTime(doc: Doc, readings: DateReading[], at: number): number {
  const set = readings[at]!;
  // `at 10 p.m. Friday through Monday` are two.
  if (!isOneOf(doc, set.first, EVERY)) return at;
  const before = readings[at - 1];
  // `from 3pm to 9pm daily`: the days of both.
  const opens = readings[at - 2];
  const isRange = before !== undefined && opens?.last === before.first - 1 && isTimeOfSet(opens);
  if (before?.last === set.first && isTimeOfSet(before) && !isRange) {
    readings.splice(at - 1, 2, merged(doc, before, set, before.expression));
    return at - 1;
  }
  const behind = readings[at + 1];
  if (behind?.first !== set.last + 1 || !isOneOf(doc, set.last, AT) || !isTimeOfSet(behind)) return at;
  readings.splice(at, 2, merged(doc, set, behind, behind.expression));
  return at;
}
const AT = wordSet('at');
const EVERY = wordSet('every each daily nightly');
const isTimeOfSet = ({ expression }: DateReading): boolean =>
  expression.kind === 'set' && /T\d\d:\d\d/.test(expression.timex);

/** `XXXX-XX-XX` of `daily`, `XXXX-WXX-5` of `Fridays`; null for all else. */
function daysOf({ expression }: DateReading): string | null {
  if (expression.kind !== 'set') return null;
  if (expression.timex === EVERY_DAY) return 'XXXX-XX-XX';
  // `every Monday evening, from 16:00`: the clock tells more than the evening.
  return DAYS.exec(expression.timex)?.[0] ?? null;
}

const isSince = (doc: Doc, { expression, first }: DateReading): boolean =>
  isOneOf(doc, first - 1, FROM) && expression.kind === 'point' && isMonthDay(expression);

function isNear(doc: Doc, readings: readonly DateReading[], a: number, b: number, reach: number): boolean {
  const first = readings[a];
  const second = readings[b];
  if (first === undefined || second === undefined || second.first - first.last > reach) return false;
  return doc.sentence[first.first] === doc.sentence[second.first];
}

function recur(readings: DateReading[], at: number, days: string): boolean {
  const clock = clockOf(readings[at]!);
  if (clock === undefined) return false;
  readings[at] = meaning(readings[at]!, { kind: 'set', timex: days + timexOfClock(clock) });
  return true;
}

const clockOf = ({ expression }: DateReading): Clock | undefined =>
  expression.kind === 'point' && isDayless(expression) ? expression.clock : undefined;
