/** `12/03/2025`: which of the two is the day, by the habit of the article. */
import { type Doc, surfaceOf } from '../../annotate/doc.js';
import type { Expression } from '../../normalise/temporal.js';
import { dayBefore, monthAt } from './parse/month.js';
import { digits } from './parse/number.js';
import type { DateReading } from './reading.js';

export const isEither = (expression: Expression): boolean =>
  expression.kind === 'point' && expression.when.kind === 'either';

/** Whether the article's other dates put the day first; null when it has none, or both orders. */
export function orderOfArticle(doc: Doc, readings: readonly DateReading[]): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { first, last, rule } of readings) {
    if (rule !== 'date.numeric') continue;
    // `25/03/2021`, `3/25/2021`, `25.03.2021`: one number is too large for a month.
    const parts = /^(\d{1,2})[./-](\d{1,2})\b/.exec(surfaceOf(doc, first, last));
    if (parts === null) continue;
    if (Number(parts[1]) > 12) dayFirst++;
    else if (Number(parts[2]) > 12) monthFirst++;
  }
  for (let token = 0; token < doc.length; token++) {
    if (monthAt(doc, token) === 0) continue;
    if (dayBefore(doc, token) !== null) dayFirst++;
    else if (digits(doc, token + 1) <= 31) monthFirst++;
  }
  return dayFirst === monthFirst ? null : dayFirst > monthFirst;
}
