/** `fell to 49 in November, its lowest since March`: the last March before the month that it is compared with. */
import { type Doc, surface } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { firstDay } from '../../normalise/period.js';
import { movedTo, recurring } from '../../normalise/temporal.js';
import { isBare } from './points.js';
import { type DateReading, meaning } from './reading.js';
import type { Spoken } from './shared-year.js';
import { isOneOf } from './words.js';

const SINCE = wordSet('since');
const RANKS = wordSet('first worst best most least lowest highest');
const REACH = 5;
const MONTHS: ReadonlySet<string> = new Set(['month', 'quarter', 'day']);

export function withMonthBefore(
  doc: Doc,
  one: DateReading,
  spoken: Spoken | null,
  reference: number | null,
): DateReading {
  const { expression, first } = one;
  if (spoken === null || reference === null || !isOneOf(doc, first - 1, SINCE)) return one;
  if (expression.kind !== 'point' || !isBare(expression) || expression.when.kind !== 'recurring') return one;
  const { recurring: of, turn } = expression.when;
  if (of.of !== 'month' || turn !== 'nearest' || !MONTHS.has(spoken.period.grain)) return one;
  if (doc.sentence[spoken.reading.first] !== doc.sentence[first] || firstDay(spoken.period) > reference)
    return one;
  for (let at = first - 2; at >= Math.max(spoken.reading.last, first - 1 - REACH); at--)
    if (isOneOf(doc, at, RANKS) || surface(doc, at).endsWith('est'))
      return meaning(one, movedTo(recurring(of, 'last', 'narrative'), expression));
  return one;
}
