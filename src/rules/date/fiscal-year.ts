import { type Doc, isGlued, isMark } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point, type When } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { yearAt } from './parse/month.js';
import { digitCount, digits } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const ID = 'date.fiscal-year';
const FY = wordSet('fy');
const FISCAL = wordSet('fiscal financial tax academic school coffee crop marketing');
const YEAR = wordSet('year');
const THE = wordSet('the');

export const fiscalYear = define<DateReading>({
  id: ID,
  doc: 'A year of account: `fiscal 2021`, `FY22`, `FY22/23`, `the financial year 2021`.',
  source: 'issue: fiscal 2021, FY22/23; the calendar year is assumed and marked',
  triggers: ['number:short', 'number:year'],
  examples: [
    { text: 'Sales grew in fiscal 2021.', finds: 'fiscal 2021', value: '2021' },
    { text: 'Sales grew in fiscal 1998/99.', finds: 'fiscal 1998/99', value: '1998/1999' },
    { text: 'Yields grew in the coffee year 2018/19.', finds: 'the coffee year 2018/19', value: '2018/2019' },
    {
      text: 'India’s exports grew in the first half of fiscal 2023-24.',
      finds: 'the first half of fiscal 2023-24',
      value: '2023-04/2023-09',
      by: 'date.quarter',
    },
    { text: 'Sales grew in FY22.', finds: 'FY22', value: '2022' },
    { text: 'Sales grew in FY22/23.', finds: 'FY22/23', value: '2022/2023' },
  ],
  counterExamples: ['Form 22 was late.'],
  find: (doc, token) => {
    const head = headBefore(doc, token);
    if (head < 0) return null;
    const from = yearOf(doc, token);
    if (from === 0) return null;
    const first = isOneOf(doc, head - 1, THE) ? head - 1 : head;
    const joined =
      isGlued(doc, token + 1) &&
      isGlued(doc, token + 2) &&
      (isMark(doc, token + 1, '/') || isMark(doc, token + 1, '-'));
    const until = joined ? yearOf(doc, token + 2, from) : 0;
    const one: When = period(yearPeriod(from));
    const when: When = until > from ? { kind: 'span', from: one, to: period(yearPeriod(until)) } : one;
    return reading(doc, ID, first, until > from ? token + 3 : token + 1, point({ kind: 'fiscal', of: when }));
  },
});

/** Token of `FY` or `fiscal` (with `year`) before a number; -1 when there is none. */
function headBefore(doc: Doc, token: number): number {
  if (isOneOf(doc, token - 1, FY) && doc.shape[token - 1] === SHAPE.upper) return token - 1;
  if (isOneOf(doc, token - 1, FISCAL)) return token - 1;
  return isOneOf(doc, token - 1, YEAR) && isOneOf(doc, token - 2, FISCAL) ? token - 2 : -1;
}

/** The year at a token; one of two digits is the next such year after `from`. */
function yearOf(doc: Doc, token: number, from = 2000): number {
  if (digitCount(doc, token) === 2) {
    const value = digits(doc, token);
    return Number.isNaN(value) ? 0 : from + ((value - (from % 100) + 100) % 100);
  }
  return yearAt(doc, token);
}
