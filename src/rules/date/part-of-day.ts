import { type Doc, is, isCapitalised, isInnerHyphen } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PartOfDay } from '../../normalise/temporal.js';
import { point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { PARTS } from './modify.js';
import { DETERMINERS, deixisBefore } from './parse/determiner.js';
import { type DateReading, reading } from './reading.js';
import { besideNarrated } from './the-unit.js';
import { calendarPhrase, calendarValue, isOneOf, phraseValue } from './words.js';

const ID = 'time.part-of-day';
const THE = wordSet('the');
const BEFORE = wordSet('in during by through throughout on until into');
const OF = wordSet('of');
const HOURS = wordSet('hours');
const MIDDLE = wordSet('middle dead');
const EARLY_LATE = wordSet('early late');
const WEAK = wordSet(`
  lunchtime dawn dusk sunset sunrise night daytime twilight sundown nightfall daybreak
`);
const AT = wordSet('at by before after until since around about near towards toward from');
/** `the evening news`, `the morning papers`: of any day. */
const OF_ANY = wordSet(
  'news paper papers newspaper newspapers edition standard classes class shift shifts dress prayers prayer gown gowns school rush commute star',
);

const BY = wordSet('by until till');
const closesPhrase = (doc: Doc, token: number): boolean =>
  token >= doc.length ||
  doc.sentence[token] !== doc.sentence[token - 1] ||
  (doc.kind[token] === TOKEN.punctuation && !isInnerHyphen(doc, token)) ||
  (is(doc, token, CLASS['function-word']) && !isOneOf(doc, token, OF));

/** `until the morning after their talks`; not `in the morning before noon`. */
const isBesideEvent = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token + 1, BESIDE) && isOneOf(doc, token - 2, ON) && isOneOf(doc, token + 2, DETERMINERS);
const BESIDE = wordSet('after before');
const ON = wordSet('on until by');

export const partOfDay = define<DateReading>({
  id: ID,
  doc: 'A part of a day by itself: `in the morning`, `that evening`, `at dawn`.',
  source: 'TIMEX3 values MO, MI, AF, EV, NI',
  triggers: ['part-of-day', 'phrase:part-of-day'],
  examples: [
    { text: 'It rained on Monday. In the evening it stopped.', finds: 'the evening', value: '2024-01-15' },
    { text: 'They rang in the early morning.', finds: 'the early morning', value: '2024-01-19' },
    { text: 'They rang in the late evening hours.', finds: 'the late evening hours', value: '2024-01-19' },
    { text: 'It fell in late afternoon.', finds: 'late afternoon', value: '2024-01-19' },
    { text: 'He fled in the middle of the night.', finds: 'the middle of the night', value: '2024-01-19' },
    {
      text: 'On May 5 they sailed. They left at 11 pm. By dawn they were lost.',
      finds: 'dawn',
      value: '2023-05-06TMO',
      published: '2023-06-19',
    },
    {
      text: 'The fair opened on 3 May. They had come to Oke the evening before.',
      finds: 'the evening before',
      value: '2023-05-02TEV',
      published: '2023-06-19',
    },
    { text: 'They had left by evening, he said.', finds: 'evening', value: '2024-01-19' },
    { text: 'They fled in the small hours.', finds: 'the small hours', value: '2024-01-19' },
    { text: 'By lunchtime he had fled.', finds: 'lunchtime', value: '2024-01-19' },
    {
      text: 'They fled at dawn on Friday.',
      finds: 'dawn on Friday',
      value: '2024-01-19',
    },
    { text: 'That night he fled.', finds: 'That night', value: '2024-01-19' },
  ],
  counterExamples: [
    'They all met late at Sunset Lodge near the river.',
    'A night of rain followed.',
    'The evening was fine.',
    'They work in the daytime.',
    'It was on the evening news.',
  ],
  find: (doc, token) => {
    const phrase = calendarPhrase(doc, token, 'part-of-day');
    const part = (
      phrase === null ? calendarValue(doc, token, 'part-of-day') : phraseValue(phrase, 'part-of-day')
    ) as PartOfDay | undefined;
    if (part === undefined) return null;
    const last = phrase?.last ?? token + 1;
    // `Sunset World Group`
    if (isCapitalised(doc, token) && isCapitalised(doc, last) && !doc.blocks[doc.block[token]!]!.titleCase)
      return null;
    const deixis = deixisBefore(doc, token);
    if (deixis !== null && !(deixis.article && deixis.anchor === 'reference'))
      return reading(
        doc,
        ID,
        deixis.first,
        token + 1,
        point(step('day', deixis.steps, deixis.anchor), { part }),
      );
    // `in the late evening`
    const head = isOneOf(doc, token - 1, EARLY_LATE) ? token - 1 : token;
    const article = isOneOf(doc, head - 1, THE);
    // `in the daytime`: of any day.
    if (part === 'DT' && article) return null;
    // `in the early morning hours`
    const hours = isOneOf(doc, last, HOURS) ? last + 1 : last;
    // `the night of the vote`, `the morning after their talks`: only what follows tells the day.
    const of = isOneOf(doc, hours, OF) || isBesideEvent(doc, token);
    if (article && isOneOf(doc, last, OF_ANY)) return null;
    // `in the middle of the night`
    if (
      article &&
      isOneOf(doc, head - 2, OF) &&
      isOneOf(doc, head - 3, MIDDLE) &&
      isOneOf(doc, head - 4, THE) &&
      !of
    )
      return reading(doc, ID, head - 4, hours, point(step('day', 0, 'narrative'), { part }));
    if (article && (isOneOf(doc, head - 2, BEFORE) || of))
      return reading(doc, ID, head - 1, hours, point(step('day', 0, 'narrative'), { part }), of ? -1 : 0);
    // `the evening before`, `the morning after`
    if (article && head === token) {
      const beside = besideNarrated(doc, last);
      if (beside !== 0)
        return reading(doc, ID, token - 1, last + 1, point(step('day', beside, 'narrative'), { part }));
    }
    // `by evening`; not `by morning light`
    if (isOneOf(doc, token - 1, BY) && closesPhrase(doc, last))
      return reading(doc, ID, token, last, point(step('day', 0, 'narrative'), { part }));
    // `in late afternoon`, `at mid-afternoon`
    const mid = isInnerHyphen(doc, token - 1) ? token - 2 : token - 1;
    if (
      isOneOf(doc, mid, PARTS) &&
      (isOneOf(doc, mid - 1, BEFORE) || isOneOf(doc, mid - 1, AT)) &&
      !isInnerHyphen(doc, last)
    )
      return reading(doc, ID, mid, last, point(step('day', 0, 'narrative'), { part }));
    if ((phrase !== null || isOneOf(doc, token, WEAK)) && isOneOf(doc, token - 1, AT))
      return reading(doc, ID, token, last, point(step('day', 0, 'narrative'), { part }));
    return null;
  },
});
