import { type Doc, hasWord, isGlued, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { period, point } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { JOINTS } from './joint-words.js';
import { digitCount, digits, wordsAt } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { tenseAt } from './tense.js';
import { calendarValue, isOneOf } from './words.js';

const ID = 'date.decade';
const S = wordSet('s');
const THE = wordSet('the');
const LEADS = wordSet('the mid early late and to');
const CENTURY = wordSet('nineteen eighteen');
/** `the '20s` of this century and not of the last, from this digit down. */
const NEW_CENTURY = 2;

export const decade = define<DateReading>({
  id: ID,
  doc: 'Ten years: `the 1990s`, `the ’80s`, `the nineties`.',
  source: 'annotation guide, Dates; TIMEX3 value of decades; EDTF level 1',
  triggers: ['number:before', 'decade-word'],
  examples: [
    { text: 'Rents rose in the 1990s.', finds: 'the 1990s', value: '199X' },
    { text: "He sang in the '80s.", finds: "the '80s", value: '198X' },
    { text: 'Averages were lower in the 1800s.', finds: 'the 1800s', value: '18XX' },
    { text: 'It has been open since the 70s.', finds: 'the 70s', value: '197X' },
    { text: 'They miss the songs of the 60s and 70s.', finds: '70s', value: '197X' },
    { text: 'It is loud, like in the 80s.', finds: 'the 80s', value: '198X' },
    { text: 'Through the 60s they had lodgers in their house.', finds: 'the 60s', value: '196X' },
    { text: 'The band sang in the 80s.', finds: 'the 80s', value: '198X' },
    { text: 'He sang in the nineties.', finds: 'the nineties', value: '199X' },
  ],
  counterExamples: [
    'Highs fell from the 80s to the 60s.',
    'She is in her nineties.',
    'He scored in the 80s.',
    'It was in the 80s all day.',
    'Clouds came and readings fell in the 60s.',
    'Expect highs of the 60s to 70s.',
    'Temperatures were in the low 80s.',
  ],
  find: (doc, token) => (doc.kind[token] === TOKEN.number ? inDigits(doc, token) : inWords(doc, token)),
});

function inDigits(doc: Doc, token: number): DateReading | null {
  const last = pluralEnd(doc, token + 1);
  if (last === 0) return null;
  const value = digits(doc, token);
  if (Number.isNaN(value) || value % 10 !== 0) return null;
  const length = digitCount(doc, token);
  if (length === 4) {
    // `the 1800s` are a century, `the 2000s` for now a decade.
    if (value % 100 === 0 && value < 2000) return build(doc, token, last, value / 100, 'century');
    return build(doc, token, last, value / 10);
  }
  if (length !== 2 || value < 10) return null;
  const apostrophe =
    token > 0 &&
    isGlued(doc, token) &&
    doc.end[token - 1]! - doc.start[token - 1]! === 1 &&
    /['’‘`]/.test(doc.text[doc.start[token - 1]!]!);
  const first = apostrophe ? token - 1 : token;
  // `the 80s` may be degrees or points; `the 1980s and 90s` and `the mid-80s` are years.
  const afterDecade =
    isOneOf(doc, first - 1, LEADS) &&
    digitCount(doc, Math.max(0, token - 3)) === 4 &&
    isOneOf(doc, token - 2, S);
  if (!apostrophe && !afterDecade && !isOfYears(doc, token) && !isBehindYears(doc, token)) return null;
  return build(doc, first, last, decadeOf(value / 10));
}

/** `of the 60s to 70s`: the second of two. */
const isBehindYears = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token - 1, JOINTS) &&
  isOneOf(doc, token - 2, S) &&
  doc.kind[token - 3] === TOKEN.number &&
  digitCount(doc, token - 3) === 2 &&
  isOfYears(doc, token - 3);

const YEARS_BEFORE = wordSet('from since during of through throughout until till into');
const IN = wordSet('in');
const RECALLING = wordSet('back like as late early');
const STANDING = wordSet('was were be been stayed remained is are lower upper topped stood');
const OTHER_SCALES = wordSet(`
  temperature temperatures degrees highs lows mercury heat shot scored percent aged age ages sunny humid
  cool cloudy clouds readings forecast warm hot cold breezy rain showers humidity approval polls cents mph knots
  shares stock points rounds score scores per
`);

/** `in the 80s`, of somebody’s age or score. */
const OWNERS = wordSet('his her their my our');

/** `from the 70s`, `since the 60s`, where nothing in the sentence has another scale. */
function isOfYears(doc: Doc, token: number): boolean {
  if (!isOneOf(doc, token - 1, THE)) return false;
  // `back in the 80s`, `like in the 80s`, `late in the 80s`; `he sang in the 80s`, but `it was in the 80s` all day
  const isIn = isOneOf(doc, token - 2, IN);
  const recalled =
    isIn &&
    (isOneOf(doc, token - 3, RECALLING) ||
      (tenseAt(doc, token, token + 2) < 0 && !isOneOf(doc, token - 3, STANDING)));
  if (!recalled && !isOneOf(doc, token - 2, YEARS_BEFORE)) return false;
  const sentence = doc.sentence[token]!;
  const from = doc.sentences[sentence]!;
  const to = doc.sentences[sentence + 1]!;
  return !hasWord(doc, from, to, OTHER_SCALES) && !(isIn && hasWord(doc, from, to, OWNERS));
}

const decadeOf = (tens: number): number => (tens <= NEW_CENTURY ? 200 : 190) + tens;

/** Token after `s` or `'s` glued to the number; 0 when there is none. */
function pluralEnd(doc: Doc, token: number): number {
  if (!isGlued(doc, token)) return 0;
  if (isOneOf(doc, token, S)) return token + 1;
  if (doc.kind[token] === TOKEN.clitic) return token + 1;
  return doc.kind[token] === TOKEN.punctuation && isGlued(doc, token + 1) && isOneOf(doc, token + 1, S)
    ? token + 2
    : 0;
}

function inWords(doc: Doc, token: number): DateReading | null {
  const tens = calendarValue(doc, token, 'decade-word');
  if (tens === undefined) return null;
  const century = isInnerHyphen(doc, token - 1) ? token - 2 : token - 1;
  if (isOneOf(doc, century, CENTURY)) {
    const hundreds = wordsAt(doc, century)?.count ?? 19;
    return build(doc, century, token + 1, hundreds * 10 + Number(tens));
  }
  // `her nineties`, `the roaring twenties` of somebody's age
  if (!isOneOf(doc, token - 1, LEADS) && !(isMark(doc, token - 1, '-') && isOneOf(doc, token - 2, LEADS)))
    return null;
  if (
    tens === '1' ||
    /\b(?:his|her|their|my|your|our)\b/.test(
      doc.text.slice(Math.max(0, doc.start[token]! - 12), doc.start[token]),
    )
  )
    return null;
  return build(doc, token, token + 1, decadeOf(Number(tens)));
}

function build(
  doc: Doc,
  from: number,
  last: number,
  index: number,
  grain: 'decade' | 'century' = 'decade',
): DateReading {
  const first = isOneOf(doc, from - 1, THE) ? from - 1 : from;
  return reading(doc, ID, first, last, point(period({ grain, index })));
}
