/** Hours that have their day from a reading behind them: `5 p.m. local time on Tuesday`, `2 to 4 p.m. and 7 to 9 p.m. Sunday`. */
import { type Doc, isMark, isNumber } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { movedTo, type Point } from '../../normalise/temporal.js';
import { isDay, isDayless } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isAside } from './story.js';
import { tenseAt } from './tense.js';
import { isCalendar, isOneOf } from './words.js';

/** So many tokens stand between an hour and its day at most, and so many hours before it. */
const GAP = 6;
const HOURS = 4;

/** `2 to 4 p.m. and 7 to 9 p.m. Sunday`, `5 p.m. local time on Tuesday`: the reading that tells the day of an hour behind it; null for none. @param isTold whether the story has told a day before */
export function dayBehind(
  doc: Doc,
  readings: readonly DateReading[],
  index: number,
  isTold: boolean,
): DateReading | null {
  const { expression } = readings[index]!;
  if (expression.kind !== 'point' || expression.clock === undefined || !isDayless(expression)) return null;
  return dayRightBehind(doc, readings, index) ?? (isTold ? null : dayOfSentence(doc, readings, index));
}

/** `took off at 8:05 a.m. and landed at 10 a.m. on Monday`, in a story that has told no day yet. */
function dayOfSentence(doc: Doc, readings: readonly DateReading[], index: number): DateReading | null {
  const hour = readings[index]!;
  for (let at = index + 1; at <= index + HOURS && at < readings.length; at++) {
    const next = readings[at]!;
    if (doc.sentence[next.first] !== doc.sentence[hour.first]) return null;
    if (next.expression.kind !== 'point' || isDayless(next.expression) || !isDay(next.expression)) continue;
    return !isAside(doc, next) && tenseAt(doc, hour.first, hour.last) < 0 ? next : null;
  }
  return null;
}

function dayRightBehind(doc: Doc, readings: readonly DateReading[], index: number): DateReading | null {
  const { expression } = readings[index]!;
  if (expression.kind !== 'point' || expression.clock === undefined) return null;
  for (let at = index + 1; at <= index + HOURS && at < readings.length; at++) {
    const next = readings[at]!;
    if (next.expression.kind !== 'point' || !isThrough(doc, readings[at - 1]!.last, next.first)) return null;
    if (isDayless(next.expression) && next.expression.clock !== undefined) continue;
    if (!isDay(next.expression)) return null;
    // `from 9 p.m. to 5 a.m. Monday`: on the evening before.
    const isEve = next.expression.clock !== undefined && next.expression.clock.hour < expression.clock.hour;
    if (!isEve) return next;
    return meaning(next, movedTo({ kind: 'beside', whole: next.expression.when, days: -1 }, next.expression));
  }
  return null;
}

/** The hour on the day that the reading behind it tells. */
export const onDayBehind = (hour: DateReading, day: DateReading | null): DateReading =>
  day === null ? hour : meaning(hour, movedTo((day.expression as Point).when, hour.expression as Point));

/** Nothing but numbers, zones and little words stands between. */
function isThrough(doc: Doc, from: number, to: number): boolean {
  if (to - from > GAP || doc.sentence[from - 1] !== doc.sentence[to]) return false;
  for (let at = from; at < to; at++)
    if (
      !isNumber(doc, at) &&
      !isOneOf(doc, at, LINKS) &&
      !isCalendar(doc, at, 'timezone') &&
      !isBracket(doc, at)
    )
      return false;
  return true;
}
const LINKS = wordSet(
  'local time on and to until till from or eastern pacific central standard daylight the',
);
const isBracket = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.punctuation && (isMark(doc, token, '(') || isMark(doc, token, ')'));
