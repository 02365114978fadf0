import { type Doc, is, isInnerHyphen } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { point, recurring, step, type When } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isOneOf } from './words.js';

const ID = 'date.week-on';
const WEEK = wordSet('week');
const FORTNIGHT = wordSet('fortnight');
const TODAY = wordSet('today');
const TOMORROW = wordSet('tomorrow');
/** `last Monday week` is rare and means either; `a Friday week` is no day. */
const OTHERS = wordSet('last next this every each a an the per');

export const weekOn = define<DateReading>({
  id: ID,
  doc: 'A day told by the weeks between: `Friday week`, `tomorrow week`, `the Friday before last`.',
  source: 'usage of British English',
  triggers: ['time-unit', 'weekday'],
  examples: [
    { text: 'They will decide by Monday week.', finds: 'Monday week', value: '2024-01-29' },
    { text: 'The sale is on Friday week.', finds: 'Friday week', value: '2024-01-26' },
    { text: 'He flies home tomorrow week, she said.', finds: 'tomorrow week', value: '2024-01-27' },
    { text: 'He left the Friday before last.', finds: 'the Friday before last', value: '2024-01-05' },
    { text: 'They vote Tuesday fortnight.', finds: 'Tuesday fortnight', value: '2024-02-06' },
  ],
  counterExamples: [
    'They met on the Monday before last week.',
    'They met on Monday week after week.',
    'He was out last Friday week.',
    'On Friday week six began.',
    'It is a Monday week off.',
  ],
  find: (doc, token) => {
    const far = beyondNext(doc, token);
    if (far !== null) return far;
    const weeks = isOneOf(doc, token, WEEK) ? 1 : isOneOf(doc, token, FORTNIGHT) ? 2 : 0;
    if (weeks === 0 || token < 1 || doc.sentence[token - 1] !== doc.sentence[token]) return null;
    if (doc.shape[token] !== SHAPE.lower || !closes(doc, token + 1)) return null;
    const from = dayAt(doc, token - 1);
    if (from === null || isOneOf(doc, token - 2, OTHERS)) return null;
    return reading(doc, ID, token - 1, token + 1, point({ kind: 'beside', whole: from, days: 7 * weeks }));
  },
});

/** `the Friday before last`, `the Monday after next` */
function beyondNext(doc: Doc, token: number): DateReading | null {
  const weekday = calendarValue(doc, token, 'weekday');
  if (weekday === undefined || !isOneOf(doc, token - 1, THE)) return null;
  const isBack = isOneOf(doc, token + 1, BEFORE) && isOneOf(doc, token + 2, LAST);
  if (!isBack && !(isOneOf(doc, token + 1, AFTER) && isOneOf(doc, token + 2, NEXT))) return null;
  if (!closes(doc, token + 3)) return null;
  const whole = recurring({ of: 'weekday', weekday: Number(weekday) }, isBack ? 'latest' : 'next');
  return reading(doc, ID, token - 1, token + 3, point({ kind: 'beside', whole, days: isBack ? -7 : 7 }));
}
const THE = wordSet('the');
const BEFORE = wordSet('before');
const AFTER = wordSet('after');
const LAST = wordSet('last');
const NEXT = wordSet('next');

function dayAt(doc: Doc, token: number): When | null {
  if (isOneOf(doc, token, TODAY)) return step('day', 0);
  if (isOneOf(doc, token, TOMORROW)) return step('day', 1);
  const weekday = calendarValue(doc, token, 'weekday');
  return weekday === undefined ? null : recurring({ of: 'weekday', weekday: Number(weekday) }, 'this');
}

/** Not `Monday week after week`, `Friday week six`. */
function closes(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.sentence[token] !== doc.sentence[token - 1]) return true;
  if (doc.kind[token] === TOKEN.punctuation) return !isInnerHyphen(doc, token);
  return (
    doc.kind[token] === TOKEN.word &&
    doc.shape[token] === SHAPE.lower &&
    is(doc, token, CLASS['function-word']) &&
    !is(doc, token, CLASS['number-word']) &&
    !isOneOf(doc, token, REPEATING)
  );
}
const REPEATING = wordSet('after by off');
