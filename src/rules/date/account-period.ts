import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { compared, period, point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { yearAt } from './parse/month.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const ID = 'date.account-period';
const THE = wordSet('the');
const PERIOD = wordSet('period');
const QUARTER = wordSet('quarter');
const LATEST = wordSet('latest');
const SAME = wordSet('same corresponding comparable equivalent');
const LAST = wordSet('last');
const YEAR = wordSet('year');
/** What a period has of its own: `the latest period of calm`. */
const OWN = wordSet('of for in when that during');

export const accountPeriod = define<DateReading>({
  id: ID,
  doc: 'A stretch that accounts compare: `the latest period`, `the 2021 period`, `the same period last year`.',
  source: 'TimeML annotation of company results',
  triggers: ['time-unit'],
  examples: [
    {
      text: 'Profit rose in the second quarter of 2021. Costs fell in the latest period.',
      finds: 'the latest period',
      value: '2021-34',
    },
    {
      text: 'Profit rose in the second quarter of 2022. In the 2021 period it fell.',
      finds: 'the 2021 period',
      value: '2021-34',
    },
    { text: 'It had losses in the 2021 quarter.', finds: 'the 2021 quarter', value: '2021' },
    {
      text: 'Sales fell in the first half of 2023 against the same period last year.',
      finds: 'the same period last year',
      value: '2022-40',
      published: '2023-08-19',
    },
    {
      text: "Profit rose in the third quarter of 2023. Last year's quarter was weak.",
      finds: "Last year's quarter",
      value: '2023-35',
    },
  ],
  counterExamples: [
    'It was the latest period of calm.',
    'They met in the same period.',
    'They lost the 2021 quarter-final.',
    'It was a period of calm.',
  ],
  find: (doc, token) => {
    if (!isOneOf(doc, token, PERIOD)) return isOneOf(doc, token, QUARTER) ? quarterAt(doc, token) : null;
    if (isInnerHyphen(doc, token + 1)) return null;
    const next = token + 1;
    if (!isOneOf(doc, token - 2, THE)) return null;
    if (isOneOf(doc, token - 1, LATEST))
      return isOneOf(doc, next, OWN)
        ? null
        : reading(doc, ID, token - 2, next, point(step('quarter', 0, 'narrative')));
    if (isOneOf(doc, token - 1, SAME))
      return isOneOf(doc, next, LAST) && isOneOf(doc, next + 1, YEAR)
        ? reading(doc, ID, token - 2, next + 2, point(compared(step('year', -1))))
        : null;
    return inYear(doc, token);
  },
});

/** `the 2021 quarter`, `last year's quarter` */
function quarterAt(doc: Doc, token: number): DateReading | null {
  if (isInnerHyphen(doc, token + 1)) return null;
  if (token > 2 && doc.kind[token - 1] === TOKEN.clitic)
    return isOneOf(doc, token - 2, YEAR) && isOneOf(doc, token - 3, LAST)
      ? reading(doc, ID, token - 3, token + 1, point(compared(step('year', -1))))
      : null;
  return inYear(doc, token);
}

/** The stretch spoken of in the year that stands before its name. */
function inYear(doc: Doc, token: number): DateReading | null {
  if (token < 2 || !isOneOf(doc, token - 2, THE)) return null;
  const year = yearAt(doc, token - 1);
  return year === 0
    ? null
    : reading(doc, ID, token - 2, token + 1, point(compared(period(yearPeriod(year)))));
}
