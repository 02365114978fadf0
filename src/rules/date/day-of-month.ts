import { type Doc, is, isGlued } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { point, recurring } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { JOINTS, OPENERS } from './joint-words.js';
import { digits, hasSuffix } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const ID = 'date.day-of-month';
const THE = wordSet('the');
const CUES = wordSet('on by until before after since from between');

export const dayOfMonth = define<DateReading>({
  id: ID,
  doc: 'A day of the month without its month: `on the 15th`.',
  source: 'annotation guide, Dates: bare dates resolve by the tense of their clause and by nearness',
  triggers: ['number:before'],
  examples: [
    { text: 'They met on the 15th.', finds: 'the 15th', value: '2024-01-15' },
    {
      text: 'They will meet on the 15th of next month.',
      finds: 'the 15th of next month',
      value: '2024-02-15',
    },
    { text: 'Court gives the police till 27th to find him.', finds: '27th', value: '2024-01-27' },
    {
      text: 'It had 40 cases in December. A nurse said so on Tuesday. She counted ten on the 4th.',
      finds: 'the 4th',
      value: '2023-12-04',
    },
    { text: 'It rained between the 4th and the 12th.', finds: 'the 12th', value: '2024-01-12' },
    { text: 'They will meet by the 15th of the month.', finds: 'the 15th', value: '2024-02-15' },
  ],
  counterExamples: [
    'They met on the 15th floor.',
    'He came in the 15th.',
    'They met on the 45th.',
    'It goes from the 4th floor to the 12th floor.',
    'They were led till 27th place.',
  ],
  find: (doc, token) => {
    if (!isGlued(doc, token + 1) || !hasSuffix(doc, token)) return null;
    // `gives police till 27th`, as headlines have it
    const isTill = isOneOf(doc, token - 1, TILL) && !isOneOf(doc, token + 2, OF);
    if (
      !isTill &&
      (!isOneOf(doc, token - 1, THE) || !(isOneOf(doc, token - 2, CUES) || isEnd(doc, token - 2)))
    )
      return null;
    const day = digits(doc, token);
    if (!(day >= 1 && day <= 31) || !closes(doc, token + 2) || isOfMonthBehind(doc, token + 2)) return null;
    return reading(
      doc,
      ID,
      isTill ? token : token - 1,
      token + 2,
      point(recurring({ of: 'month-day', day })),
    );
  },
});

/** `between the 4th and the 22nd`, `from the 4th to the 22nd`: from its joint. */
const isEnd = (doc: Doc, joint: number): boolean =>
  isOneOf(doc, joint, JOINTS) &&
  hasSuffix(doc, joint - 2) &&
  isOneOf(doc, joint - 3, THE) &&
  isOneOf(doc, joint - 4, OPENERS);

/** `the 12th and 13th of May` */
const isOfMonthBehind = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, JOINTS) && hasSuffix(doc, token + 1) && isOneOf(doc, token + 3, OF);
const TILL = wordSet('till until by');
const OF = wordSet('of');

/** No noun follows that the ordinal could belong to. */
function closes(doc: Doc, token: number): boolean {
  return (
    token >= doc.length ||
    doc.sentence[token] !== doc.sentence[token - 1] ||
    is(doc, token, CLASS['function-word']) ||
    (doc.kind[token] === TOKEN.punctuation && !isGlued(doc, token + 1))
  );
}
