/** `three years ago today`, `a year ago this week`: a length counted back from what stands behind it. */
import type { Doc } from '../../annotate/doc.js';
import { type Point, point, type When } from '../../normalise/temporal.js';
import { isBare, isDayless, isDeicticDay, isWeekday } from './points.js';
import { type DateReading, reading } from './reading.js';

/** Units that keep the day of the month or of the week when they are counted back. */
const COUNTED: ReadonlySet<string> = new Set(['year', 'decade', 'month', 'week']);
const STRETCHES: ReadonlySet<string> = new Set(['week', 'month', 'weekend']);

export function yearsAgoToday(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (a.last !== b.first || doc.sentence[a.first] !== doc.sentence[b.first]) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  const { when } = a.expression;
  if (when.kind !== 'offset' || when.sign > 0 || when.anchor !== 'compared') return null;
  const { unit, count } = when.amount;
  if (count === null || count !== Math.floor(count) || !COUNTED.has(unit)) return null;
  if (!isFromHere(b.expression, unit)) return null;
  const there: When = { kind: 'away', amount: when.amount, sign: -1, from: b.expression.when };
  return reading(doc, a.rule, a.first, b.last, point(there), 0, [...a.because, ...b.because]);
}

/** Today and its like; of years also a weekday and this week: `two weeks ago Friday` was told another day. */
function isFromHere(one: Point, unit: string): boolean {
  if (!isBare(one) || isDayless(one)) return false;
  if (isDeicticDay(one)) return true;
  if (unit !== 'year' && unit !== 'decade') return false;
  return (
    isWeekday(one) || (one.when.kind === 'step' && one.when.steps === 0 && STRETCHES.has(one.when.grain))
  );
}
