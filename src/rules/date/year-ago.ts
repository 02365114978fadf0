import { type Doc, isInnerHyphen, isWord } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { duration, type Expression, point, step, type When, within } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { ordinalAt, wordsAt } from './parse/number.js';
import { unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const ID = 'date.year-ago';
const AGO = wordSet('ago earlier');
const YEAR = wordSet('year');
const PRIOR = wordSet('prior previous');
const QUARTER = wordSet('quarter');
const THE = wordSet('the a');
const COMPARABLE = wordSet('comparable corresponding same');
const PERIOD = wordSet('period quarter month week half year');

export const yearAgo = define<DateReading>({
  id: ID,
  doc: 'The period a year before the one spoken of: `the year-earlier quarter`, `the year-ago period`.',
  source: 'TimeML annotation of company results',
  triggers: ['time-unit'],
  examples: [
    {
      text: 'Profit rose in the third quarter of 2021. In the year-earlier quarter it fell.',
      finds: 'the year-earlier quarter',
      value: '2020-35',
    },
    {
      text: 'Profit rose in the third quarter of 2021. It fell in the comparable year-ago quarter.',
      finds: 'the comparable year-ago quarter',
      value: '2020-35',
    },
    { text: 'It fell from the year-ago quarter.', finds: 'the year-ago quarter', value: '2022-36' },
    {
      text: 'Profit rose in the third quarter of 2021. It fell in the prior-year period.',
      finds: 'the prior-year period',
      value: '2020-35',
    },
    {
      text: 'Profit for the year-earlier nine months fell.',
      finds: 'the year-earlier nine months',
      value: 'P9M',
    },
  ],
  counterExamples: ['It happened years ago.'],
  find: (doc, token) => {
    const unit = isOneOf(doc, token, YEAR) ? unitAt(doc, token) : null;
    // `the prior-year period`
    if (unit !== null && isInnerHyphen(doc, token - 1) && isOneOf(doc, token - 2, PRIOR))
      return isOneOf(doc, unit.last, PERIOD)
        ? reading(
            doc,
            ID,
            isOneOf(doc, token - 3, THE) ? token - 3 : token - 2,
            unit.last + 1,
            point({
              kind: 'offset',
              amount: { unit: 'year', count: 1 },
              sign: -1,
              anchor: 'narrative',
              toDay: false,
            }),
          )
        : null;
    if (unit === null || !isInnerHyphen(doc, unit.last) || !isOneOf(doc, unit.last + 1, AGO)) return null;
    const last = unit.last + 2;
    const length = lengthAt(doc, last);
    if (length !== null)
      return reading(
        doc,
        ID,
        isOneOf(doc, token - 1, THE) ? token - 1 : token,
        length.last,
        length.expression,
      );
    const quarter = isOneOf(doc, last + 1, QUARTER) ? ordinalAt(doc, last) : null;
    const end = quarter !== null ? last + 2 : isOneOf(doc, last, PERIOD) ? last + 1 : last;
    // `the comparable year-ago quarter`
    const head = isOneOf(doc, token - 1, COMPARABLE) ? token - 1 : token;
    const first = end > last && isOneOf(doc, head - 1, THE) ? head - 1 : token;
    const when: When = {
      kind: 'offset',
      amount: { unit: 'year', count: 1 },
      sign: -1,
      anchor: 'narrative',
      toDay: false,
    };
    if (quarter !== null && quarter.value <= 4)
      return reading(doc, ID, first, end, point(within({ of: 'quarter', quarter: quarter.value }, when)));
    // `the year-ago quarter`, where the article has named none: a year before the last that is over.
    if (isOneOf(doc, last, QUARTER))
      return reading(
        doc,
        ID,
        first,
        end,
        point({
          kind: 'away',
          amount: { unit: 'year', count: 1 },
          sign: -1,
          from: step('quarter', 0, 'narrative'),
        }),
      );
    return reading(doc, ID, first, end, point(when));
  },
});

/** `the year-earlier nine months`: a length that accounts compare. */
function lengthAt(
  doc: Doc,
  token: number,
): { readonly last: number; readonly expression: Expression } | null {
  const count = isWord(doc, token) ? wordsAt(doc, token) : null;
  if (count === null || count.count === null) return null;
  const unit = unitAt(doc, count.last);
  return unit === null || !unit.plural
    ? null
    : { last: unit.last, expression: duration(unit.unit, count.count * unit.times) };
}
