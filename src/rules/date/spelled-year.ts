import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { withThe } from './modify.js';
import { type Count, wordsAt, yearInWords } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const ID = 'date.spelled-year';
const CUES = wordSet(`
  in since by from until of january february march april may june july august september october
  november december to and year
`);

export const spelledYear = define<DateReading>({
  id: ID,
  doc: 'A year in words: `nineteen ninety-seven`.',
  source: 'broadcast transcripts',
  triggers: ['number-word'],
  examples: [
    { text: 'He was born in nineteen ninety-seven.', finds: 'nineteen ninety-seven', value: '1997' },
    { text: 'Lima, nineteen ninety-seven.', finds: 'nineteen ninety-seven', value: '1997' },
    { text: 'It is due by the year two thousand.', finds: 'the year two thousand', value: '2000' },
  ],
  counterExamples: ['Some nineteen people left.', 'They sold twenty forty times.'],
  find: (doc, token) => {
    // `the year two thousand`
    const named = isOneOf(doc, token - 1, YEAR);
    const found = yearInWords(doc, token) ?? (named ? millennial(doc, token) : null);
    if (found === null || found.count === null) return null;
    const isOfLastCentury = found.count >= 1900 && found.count < 2000 && !isInnerHyphen(doc, found.last);
    if (!isOneOf(doc, token - 1, CUES) && !isOfLastCentury) return null;
    const head = named ? withThe(doc, token - 1) : token;
    return reading(doc, ID, head, found.last, point(period(yearPeriod(found.count))));
  },
});

const YEAR = wordSet('year');
const MILLENNIUM = 2000;

function millennial(doc: Doc, token: number): Count | null {
  const found = wordsAt(doc, token);
  return found?.count != null && found.count >= MILLENNIUM && found.count < MILLENNIUM + 100 ? found : null;
}
