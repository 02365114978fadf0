/** `the last six months of 2019`, `the first two quarters of next year`: a half of the year behind it. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { point, within } from '../../normalise/temporal.js';
import { isBare, isYear } from './points.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const OF = wordSet('of');
const FIRST = wordSet('first');
const LAST = wordSet('last final second');
const OWNERS = wordSet('the');

export function halfOfYear(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (b.first !== a.last + 1 || !isOneOf(doc, a.last, OF)) return null;
  if (a.expression.kind !== 'duration' || b.expression.kind !== 'point') return null;
  const { unit, count } = a.expression.amount;
  if (!(unit === 'month' && count === 6) && !(unit === 'quarter' && count === 2)) return null;
  const { when } = b.expression;
  if (!isYear(b.expression) || !isBare(b.expression) || when.kind === 'fiscal') return null;
  const head = isOneOf(doc, a.first, OWNERS) ? a.first + 1 : a.first;
  const half = isOneOf(doc, head, FIRST) ? 1 : isOneOf(doc, head, LAST) ? 2 : 0;
  if (half === 0) return null;
  return reading(doc, b.rule, a.first, b.last, point(within({ of: 'half', half }, when)), 0, [
    ...a.because,
    ...b.because,
  ]);
}
