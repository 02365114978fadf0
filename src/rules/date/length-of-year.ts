/** `the last six months of 2019`, `the first nine months of this year`, `the first ten days of June`: a length that opens or closes what stands behind it. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Amount, type Point, point, type Recurring, within } from '../../normalise/temporal.js';
import { bothOf } from './joint.js';
import { LAST } from './modify.js';
import { isBare, isYear, recurringOf } from './points.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const OF = wordSet('of');
const FIRST = wordSet('first opening');
const SECOND = wordSet('second');
const THE = wordSet('the');

export function lengthOfYear(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (a.expression.kind !== 'duration' || b.expression.kind !== 'point' || !isBare(b.expression)) return null;
  // `the first five months this year`
  const isBehind = b.first === a.last && isYear(b.expression) && b.expression.when.kind === 'step';
  if (!isBehind && (b.first !== a.last + 1 || !isOneOf(doc, a.last, OF))) return null;
  if (doc.sentence[a.first] !== doc.sentence[b.first]) return null;
  const { amount } = a.expression;
  const head = isOneOf(doc, a.first, THE) ? a.first + 1 : a.first;
  const isFirst = isOneOf(doc, head, FIRST);
  const { when } = b.expression;
  if (isYear(b.expression) && when.kind !== 'fiscal') {
    const part = partOfYear(
      amount,
      isFirst ? 1 : isOneOf(doc, head, LAST) ? -1 : 0,
      isOneOf(doc, head, SECOND),
    );
    if (part !== null)
      return reading(doc, b.rule, a.first, b.last, point(within(part, when)), 0, bothOf(a, b));
  }
  // `the first week of March` is that week: see modify.
  if (
    amount.count === null ||
    amount.count < 2 ||
    (!isFirst && !isOneOf(doc, head, LAST)) ||
    !isWhole(b.expression)
  )
    return null;
  return reading(doc, a.rule, a.first, b.last, { ...a.expression, towards: undefined }, 0, bothOf(a, b));
}

/** The half or the quarter that so many months are, at the first or the last of a year; null for all else. */
function partOfYear({ unit, count }: Amount, side: -1 | 0 | 1, isSecond: boolean): Recurring | null {
  const months = count === null ? 0 : unit === 'month' ? count : unit === 'quarter' ? count * 3 : 0;
  if (months === 6 && (side !== 0 || isSecond)) return { of: 'half', half: side > 0 ? 1 : 2 };
  if (months === 3 && unit === 'month' && side !== 0) return { of: 'quarter', quarter: side > 0 ? 1 : 4 };
  return null;
}

/** A year, a month or a decade that has days, weeks and months to count. */
const isWhole = (one: Point): boolean =>
  isYear(one) ||
  recurringOf(one.when)?.of === 'month' ||
  (one.when.kind === 'period' && WHOLES.has(one.when.period.grain)) ||
  (one.when.kind === 'step' && WHOLES.has(one.when.grain));
const WHOLES: ReadonlySet<string> = new Set(['month', 'year', 'decade']);
