/** `the first half of fiscal 2024-25`: months of a year of account, by the country whose it is. */
import type { Doc } from '../../annotate/doc.js';
import { month } from '../../normalise/period.js';
import { period, point, type When } from '../../normalise/temporal.js';
import { jointOf, merged } from './joint.js';
import { fiscalStart } from './land.js';
import { isOpenInYear, recurringOf } from './points.js';
import type { DateReading } from './reading.js';

export function partOfAccountYear(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point' || !isOpenInYear(a.expression))
    return null;
  const { when } = b.expression;
  if (when.kind !== 'fiscal' || when.of.kind !== 'span' || when.of.from.kind !== 'period') return null;
  const joint = jointOf(doc, a.last, b.first);
  if (joint !== 'of' && joint !== '') return null;
  const of = recurringOf(a.expression.when);
  const length = of?.of === 'half' ? 6 : of?.of === 'quarter' ? 3 : 0;
  const start = length === 0 ? null : fiscalStart(doc, a.first);
  if (of === null || start === null) return null;
  const turn = of.of === 'half' ? of.half : of.of === 'quarter' ? of.quarter : 1;
  const first = start + (turn - 1) * length;
  const y = when.of.from.period.index;
  const at = (months: number): When =>
    period(month(y + Math.floor((months - 1) / 12), ((months - 1) % 12) + 1));
  return merged(doc, a, b, point({ kind: 'span', from: at(first), to: at(first + length - 1) }));
}
