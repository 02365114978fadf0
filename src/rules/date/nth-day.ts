import { type Doc, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { ordinalBefore } from './modify.js';
import { monthAt, yearAt } from './parse/month.js';
import { digits } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isCalendar, isOneOf } from './words.js';

const ID = 'date.nth-day';
const DAY = wordSet('day');
const THE = wordSet('the');
const OF = wordSet('of');
const LAST = wordSet('last final opening closing');
const IS = wordSet("is it's");
const HERE = wordSet('today it this');
const MONTH_DAYS = 31;

export const nthDay = define<DateReading>({
  id: ID,
  doc: 'The day of something that goes on, where another date or a present tense says which: `It is the third day of their strike`.',
  source: 'TimeML annotation of news',
  triggers: ['time-unit'],
  examples: [
    { text: 'It is the third day of their strike.', finds: 'the third day', value: '2024-01-19' },
    { text: 'Today is the ninth day of a siege.', finds: 'the ninth day', value: '2024-01-19' },
    {
      text: 'It began on Friday 5 May, the first day of the fair.',
      finds: 'the first day',
      value: '2023-05-05',
      published: '2023-05-19',
    },
    {
      text: 'They met on Monday, the final day of the fair.',
      finds: 'the final day',
      value: '2024-01-15',
    },
  ],
  counterExamples: [
    'They rest on the fifth day of the cure.',
    'All knew it from the first day of the war.',
    'It was the third day of their strike.',
    'He sold rice, the second day of which was free.',
  ],
  find: (doc, token) => {
    if (!isOneOf(doc, token, DAY) || !isOneOf(doc, token + 1, OF)) return null;
    const first = isOneOf(doc, token - 1, LAST) ? token - 1 : (ordinalBefore(doc, token)?.first ?? 0);
    const article = first - 1;
    if (article < 2 || !isOneOf(doc, article, THE)) return null;
    if (doc.sentence[article - 1] !== doc.sentence[token]) return null;
    if (isToday(doc, article - 1)) return reading(doc, ID, article, token + 1, point(step('day', 0)));
    // `on Friday 5 May, the first day of the fair`
    return isMark(doc, article - 1, ',') && isBehindDay(doc, article - 1)
      ? reading(doc, ID, article, token + 1, point(step('day', 0, 'narrative')))
      : null;
  },
});

/** `It is`, `today is`, `It’s` */
const isToday = (doc: Doc, verb: number): boolean =>
  isOneOf(doc, verb - 1, HERE) && (isOneOf(doc, verb, IS) || doc.kind[verb] === TOKEN.clitic);

/** A weekday, or a day with its month, maybe with its year. */
function isBehindDay(doc: Doc, comma: number): boolean {
  let at = comma - 1;
  if (at > 1 && doc.kind[at] === TOKEN.number && yearAt(doc, at) > 0) at--;
  if (isMark(doc, at, ',')) at--;
  if (isCalendar(doc, at, 'weekday')) return true;
  const day = monthAt(doc, at) > 0 ? at - 1 : at;
  const month = day < at ? at : at - 1;
  return monthAt(doc, month) > 0 && digits(doc, day) <= MONTH_DAYS;
}
