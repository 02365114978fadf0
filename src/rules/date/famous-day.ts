/** `the September 11 attacks`: a day that its event tells the year of. */
import type { Doc } from '../../annotate/doc.js';
import { lexicon } from '../../lexicon/load.js';
import { rowsIn } from '../../lexicon/rows.js';
import { dayOf } from '../../normalise/calendar.js';
import { day } from '../../normalise/period.js';
import { movedTo, period } from '../../normalise/temporal.js';
import { pad } from '../../normalise/timex.js';
import { isBare } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isNoun } from './words.js';

/** So soon after its day another year's event may be meant. */
const NEAR = 60;

export function onFamousDay(doc: Doc, one: DateReading, reference: number | null): DateReading {
  const { expression, last } = one;
  if (expression.kind !== 'point' || expression.when.kind !== 'recurring' || !isBare(expression)) return one;
  const { recurring: of, turn } = expression.when;
  if (of.of !== 'day' || turn !== 'nearest' || reference === null || !isNoun(doc, last)) return one;
  for (const { id, columns } of rowsIn(lexicon, 'famous-days', `${pad(of.month)}-${pad(of.day)}`)) {
    if (id !== doc.form[last]) continue;
    const there = dayOf(Number(columns[2]), of.month, of.day);
    if (there > reference) return one;
    // Whole years on, within two months of it.
    const since = (reference - there) % YEAR;
    if (columns[3] !== 'always' && since < NEAR && reference - there >= YEAR) return one;
    return meaning(one, movedTo(period(day(there)), expression));
  }
  return one;
}
const YEAR = 365.25;
