import { type Doc, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { digitCount, digits } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isCalendar, isOneOf } from './words.js';

const ID = 'date.short-year';
const CUES = wordSet('in since of until till before after back from to');
const AFTER = wordSet('and when but at as with for on by he she they it we i who that the to until');
const APOSTROPHES = "’'‘";
/** `’30` and above are of the century before. */
const NEW_CENTURY = 30;

export const shortYear = define<DateReading>({
  id: ID,
  doc: 'A year of two digits behind an apostrophe: `in ’91`, `the summer of ’69`.',
  source: 'annotation guide, Dates; The Associated Press Stylebook, years',
  triggers: ['number:behind'],
  examples: [
    { text: 'He lost in ’91.', finds: '’91', value: '1991' },
    { text: 'They won in ’96 and ’97.', finds: '’97', value: '1997' },
    { text: 'The class of ’05 met.', finds: '’05', value: '2005' },
    { text: "He has led it since '08 and won.", finds: "'08", value: '2008' },
  ],
  counterExamples: [
    'He lost 91.',
    'The town of 40 and ’97 men left.',
    'He bought a ’91 Ford.',
    'It sold to ’91 people.',
    'He sang in the ’80s.',
    "They lived in '24 Hours'.",
  ],
  find: (doc, token) => {
    if (
      digitCount(doc, token) !== 2 ||
      doc.gap[token] !== GAP.none ||
      !isOneOfMarks(doc, token - 1, APOSTROPHES)
    )
      return null;
    const cued =
      isOneOf(doc, token - 2, CUES) || isCalendar(doc, token - 2, 'month') || isSecond(doc, token - 2);
    if (!cued || doc.gap[token - 1] !== GAP.space) return null;
    const next = token + 1;
    if (doc.gap[next] === GAP.none && (isWord(doc, next) || isOneOfMarks(doc, next, APOSTROPHES)))
      return null;
    if (
      isWord(doc, next) &&
      doc.gap[next] === GAP.space &&
      !isOneOf(doc, next, AFTER) &&
      !isNamed(doc, token)
    )
      return null;
    const value = digits(doc, token);
    const year = value < NEW_CENTURY ? 2000 + value : 1900 + value;
    return reading(doc, ID, token - 1, next, point(period(yearPeriod(year))));
  },
});

/** `in ’96 and ’97` */
const isSecond = (doc: Doc, joint: number): boolean =>
  isOneOf(doc, joint, JOINTS) &&
  digitCount(doc, joint - 1) === 2 &&
  isOneOfMarks(doc, joint - 2, APOSTROPHES) &&
  isOneOf(doc, joint - 3, CUES);
const JOINTS = wordSet('and or');

/** `the class of ’05` */
const isNamed = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token - 2, OF) && (isOneOf(doc, token - 3, CLASS_OF) || isCalendar(doc, token - 3, 'season'));
const OF = wordSet('of');
const CLASS_OF = wordSet('class');
