import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordMap } from '../../lexicon/word-set.js';
import { type Grain, year as yearPeriod } from '../../normalise/period.js';
import { compared, period, point, step, type When } from '../../normalise/temporal.js';
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
      text: 'Profit rose in the third quarter. After a flat second quarter costs fell. In the 2022 period it lost.',
      finds: 'the 2022 period',
      value: '2022-35',
    },
    {
      text: 'Profit rose in the third quarter. For the nine months it lost more than in the 2022 period.',
      finds: 'the 2022 period',
      value: '2022',
    },
    {
      text: 'Sales fell in the first half of 2023 against the same period last year.',
      finds: 'the same period last year',
      value: '2022-40',
      published: '2023-08-19',
    },
    {
      text: 'Sales fell in the first half of 2023 against the same period of 2021.',
      finds: 'the same period of 2021',
      value: '2021-40',
    },
    {
      text: 'Output fell in June 2023, from the same month a year earlier.',
      finds: 'the same month a year earlier',
      value: '2022-06',
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
    'They met in the same period of calm.',
    'They lost the 2021 quarter-final.',
    'It was a period of calm.',
  ],
  find: (doc, token) => {
    const year = yearAgoOf(doc, token);
    if (year !== null) return year;
    if (!isOneOf(doc, token, PERIOD)) return isOneOf(doc, token, QUARTER) ? quarterAt(doc, token) : null;
    if (isInnerHyphen(doc, token + 1)) return null;
    const next = token + 1;
    if (!isOneOf(doc, token - 2, THE)) return null;
    if (isOneOf(doc, token - 1, LATEST))
      return isOneOf(doc, next, OWN)
        ? null
        : reading(doc, ID, token - 2, next, point(step('quarter', 0, 'narrative')));
    return isOneOf(doc, token - 1, SAME) ? null : inYear(doc, token);
  },
});

/** `the same period last year`, `the same month of 2022`, `the same week a year ago`: that stretch in the year behind it. */
function yearAgoOf(doc: Doc, token: number): DateReading | null {
  const isPeriod = isOneOf(doc, token, PERIOD);
  const grain = isPeriod ? undefined : GRAINS.get(doc.form[token]!);
  if ((!isPeriod && grain === undefined) || !isOneOf(doc, token - 1, SAME) || !isOneOf(doc, token - 2, THE))
    return null;
  const at = isOneOf(doc, token + 1, OF_IN) ? token + 2 : token + 1;
  if (doc.sentence[at] !== doc.sentence[token]) return null;
  const read = (last: number, whole: When): DateReading =>
    reading(
      doc,
      ID,
      token - 2,
      last,
      point(isPeriod || grain === 'quarter' ? compared(whole) : inTheirYear(grain!)),
    );
  if (isOneOf(doc, at, LAST) && isOneOf(doc, at + 1, YEAR)) return read(at + 2, step('year', -1));
  if (isOneOf(doc, at, A) && isOneOf(doc, at + 1, YEAR) && isOneOf(doc, at + 2, AGO))
    return read(at + 3, step('year', -1));
  const year = isPeriod && isOneOf(doc, token + 1, OF) ? yearAt(doc, at) : 0;
  return year > 0 ? read(at + 1, period(yearPeriod(year))) : null;
}
const A = wordSet('a one');
const AGO = wordSet('ago earlier before');
const OF_IN = wordSet('of in');
const OF = wordSet('of');
const GRAINS = new WordMap<Grain>(
  (['day', 'week', 'month', 'quarter'] as const).map((grain) => [wordSet(grain).ids()[0]!, grain] as const),
);
/** The one spoken of, a year before. */
const inTheirYear = (grain: Grain): When => ({
  kind: 'away',
  amount: { unit: 'year', count: 1 },
  sign: -1,
  from: step(grain, 0, 'narrative'),
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
