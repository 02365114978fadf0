/** `last fiscal year`, in an article about a country whose year of account runs over the turn of the year: it is named by both. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { civilOf } from '../../normalise/calendar.js';
import { year } from '../../normalise/period.js';
import { movedTo, period } from '../../normalise/temporal.js';
import { fiscalStart } from './land.js';
import { isBare } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

const YEAR = wordSet('year');
const FISCAL = wordSet('fiscal financial');

export function asAccountYear(doc: Doc, one: DateReading, reference: number | null): DateReading {
  const { expression, first, last } = one;
  if (!isOneOf(doc, last - 1, YEAR) || !isOneOf(doc, last - 2, FISCAL) || reference === null) return one;
  if (expression.kind !== 'point' || expression.when.kind !== 'step' || !isBare(expression)) return one;
  const { grain, steps, anchor } = expression.when;
  if (grain !== 'year' || anchor !== 'reference') return one;
  const start = fiscalStart(doc, first);
  if (start === null) return one;
  const civil = civilOf(reference);
  const y = civil.year + steps - (civil.month < start ? 1 : 0);
  return meaning(one, movedTo({ kind: 'span', from: period(year(y)), to: period(year(y + 1)) }, expression));
}
