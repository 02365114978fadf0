import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { yearInWords } from './parse/number.js';
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
  ],
  counterExamples: ['Some nineteen people left.', 'They sold twenty forty times.'],
  find: (doc, token) => {
    const found = yearInWords(doc, token);
    if (found === null || found.count === null || !isOneOf(doc, token - 1, CUES)) return null;
    return reading(doc, ID, token, found.last, point(period(yearPeriod(found.count))));
  },
});
