import { type Doc, hasWord, isGlued, isInnerHyphen, isMark, isNumber } from '../../annotate/doc.js';
import { ofDoc } from '../../annotate/of-doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordMap } from '../../lexicon/word-set.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point, type Recurring, recurring, within } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { monthAt, yearAt } from './parse/month.js';
import { digitCount, digits } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { calendarPhrase, isOneOf, mayBeNoun, phraseValue } from './words.js';
import { secondYear } from './year.js';

const ID = 'date.quarter';
const THE = wordSet('the');
const FISCAL = wordSet('fiscal');
const ORDINALS = new WordMap(
  [...['first', 'second', 'third', 'fourth'].entries()].map(([index, word]) => [
    wordSet(word).ids()[0]!,
    index + 1,
  ]),
);
const QUARTER = wordSet('quarter');
const PLURAL = wordSet('quarters');
const JOINTS = wordSet('and or');
const HALF = wordSet('half');
const IN_FOR = wordSet('in for during');
const SEMESTER = wordSet('semester');
const OF = wordSet('of');
const Q = wordSet('q');
const H = wordSet('h');
const LAST = wordSet('last final');
/** Halves and quarters of games. */
const SPORT = wordSet(`
  goal goals minute minutes penalty substitute touchdown break kick finals final
`);

export const quarterOfYear = define<DateReading>({
  id: ID,
  doc: 'A quarter or half of a year: `the third quarter`, `Q3 2021`, `third-quarter`, `the second half of 2019`.',
  source: 'TIMEX3 values Q1–Q4, H1–H2; EDTF codes 33–36, 40–41',
  triggers: ['number:behind', 'ordinal', 'phrase:quarter-name', 'month'],
  examples: [
    { text: 'Profit rose in the third quarter.', finds: 'the third quarter', value: '2023-35' },
    { text: 'Blame it on the third-quarter GDP growth.', finds: 'third-quarter', value: '2023-35' },
    { text: 'Blame it on the third-quarter loss.', finds: 'third-quarter', value: '2023-35' },
    {
      text: 'Sales fell in the first and second quarters of 2019.',
      finds: 'the first',
      value: '2019-33',
    },
    {
      text: 'It lost money in the fiscal-third quarter.',
      finds: 'the fiscal-third quarter',
      value: '2023-35',
    },
    { text: 'Profit rose in Q3 2021.', finds: 'Q3 2021', value: '2021-35' },
    { text: 'Profit rose in the third quarter of 2021-22.', finds: 'the third quarter of 2021-22' },
    {
      text: 'Oke Cement lifts Q4 profit\n\nOke Cement earned more in the quarter ended March 31, 2023, it said.',
      finds: 'Q4',
      value: '2023-33',
    },
    { text: 'Profit rose in 2Q22.', finds: '2Q22', value: '2022-34' },
    { text: 'Profit rose in the September quarter.', finds: 'the September quarter', value: '2023-35' },
    { text: 'It posted a June-quarter profit.', finds: 'June-quarter', value: '2023-34' },
    { text: 'It told of the September-quarter loss.', finds: 'September-quarter', value: '2023-35' },
    { text: 'The first semester of 2019 was dry.', finds: 'The first semester of 2019', value: '2019-40' },
    { text: 'It posted a first-half loss.', finds: 'first-half', value: '2024-40' },
    { text: 'Exports rose in the first half.', finds: 'the first half', value: '2024-40' },
    { text: 'Exports rose in first half of year.', finds: 'first half of year', value: '2024-40' },
    { text: 'In H1 profit rose.', finds: 'H1', value: '2024-40' },
    { text: 'The second half of 2019 was dry.', finds: 'The second half of 2019', value: '2019-41' },
  ],
  counterExamples: [
    'It took 2h30.',
    'He scored in the second half.',
    'He scored a first-half goal.',
    'She came in on an H1-B visa.',
    'She failed in the first semester.',
    'He threw a touchdown in the third quarter.',
    'A quarter of the town fled.',
    'They won in the quarter-final.',
  ],
  find: (doc, token) => {
    if (!isNumber(doc, token)) return inWords(doc, token) ?? byLastMonth(doc, token);
    if (!isGlued(doc, token)) return null;
    return inShort(doc, token) ?? inLetters(doc, token, digits(doc, token));
  },
});

/** `2Q22`, `1H2022`, as firms of South-East Asia write it: from the year. */
function inShort(doc: Doc, token: number): DateReading | null {
  const isQuarter = isOneOf(doc, token - 1, Q);
  if ((!isQuarter && !isOneOf(doc, token - 1, H)) || !isGlued(doc, token - 1)) return null;
  // `2h30` is a time.
  if (doc.shape[token - 1] === SHAPE.lower) return null;
  const n = digits(doc, token - 2);
  const value = digits(doc, token);
  const y = digitCount(doc, token) === 2 ? 2000 + value : yearAt(doc, token);
  if (!(n >= 1 && n <= (isQuarter ? 4 : 2)) || digitCount(doc, token - 2) !== 1 || !(y >= 2000)) return null;
  const of: Recurring = isQuarter ? { of: 'quarter', quarter: n } : { of: 'half', half: n };
  return reading(doc, ID, token - 2, token + 1, point(within(of, period(yearPeriod(y)))));
}

/** `Q3`, `H1 2022`, `Q3/2021`: letter and digit are two tokens. */
function inLetters(doc: Doc, token: number, value: number): DateReading | null {
  const quarter = isOneOf(doc, token - 1, Q) && value >= 1 && value <= 4;
  const half = isOneOf(doc, token - 1, H) && value >= 1 && value <= 2;
  if ((!quarter && !half) || doc.shape[token - 1] === SHAPE.lower || (token > 1 && isGlued(doc, token - 1)))
    return null;
  const of: Recurring = quarter ? { of: 'quarter', quarter: value } : { of: 'half', half: value };
  const joint = isMark(doc, token + 1, '/') || isInnerHyphen(doc, token + 1) || isOneOf(doc, token + 1, OF);
  const at = joint ? token + 2 : token + 1;
  const year = at < doc.length ? yearAt(doc, at) : 0;
  // `Q1:` numbers a question.
  // `in H1`, not `an H1-B visa`
  const isTold = isOneOf(doc, token - 2, IN_FOR) && !isInnerHyphen(doc, token + 1);
  if (year === 0 && ((half && !isTold) || isMark(doc, token + 1, ':'))) return null;
  return year > 0
    ? reading(doc, ID, token - 1, at + 1, point(within(of, period(yearPeriod(year)))))
    : reading(doc, ID, token - 1, token + 1, point(recurring(of)));
}

function inWords(doc: Doc, token: number): DateReading | null {
  const named = nameAt(doc, token);
  if (named === null) return null;
  const { last, value } = named;
  const isHalf = value.startsWith('H');
  const n = Number(value.slice(1));
  const of: Recurring = isHalf ? { of: 'half', half: n } : { of: 'quarter', quarter: n };
  // `the fiscal first quarter`, `the fiscal-first quarter`
  const before = isInnerHyphen(doc, token - 1) ? token - 2 : token - 1;
  const fiscal = isOneOf(doc, before, FISCAL);
  const head = fiscal ? before : token;
  // A year between the article and the name: `the 1988 third quarter`.
  const yearBefore = yearAt(doc, Math.max(0, head - 1));
  const start = yearBefore > 0 ? head - 1 : head;
  // `the third-quarter loss`: the article is the noun's.
  const isAdjective =
    isInnerHyphen(doc, token + 1) &&
    (mayBeNoun(doc, last) ||
      (last + 1 < doc.length && doc.shape[last] === SHAPE.upper && mayBeNoun(doc, last + 1)));
  const first = isOneOf(doc, start - 1, THE) && !isAdjective ? start - 1 : start;
  const year = yearBehind(doc, last);
  const whole = year?.year ?? yearBefore;
  // A half without a year is mostly one of a game; compose joins `the first half of next year`.
  const isReported = isHalf && isOfAccounts(doc, token, last);
  // `in first half of year`, as headlines have it
  const isBare = isHalf && isOneOf(doc, last, OF) && isOneOf(doc, last + 1, YEAR);
  const isTold = isHalf && whole === 0 && isOneOf(doc, first - 1, IN_FOR) && isHalfOfYear(doc, token, last);
  if (whole === 0 && isHalf && !isOneOf(doc, last, OF) && !isReported && !isTold) return null;
  if (isOneOf(doc, last, SPORT)) return null;
  if (whole === 0 && !fiscal && !isHalf && isOfGame(doc, token)) return null;
  const end = isBare ? last + 2 : (year?.last ?? last);
  const when = whole > 0 ? within(of, period(yearPeriod(whole))) : recurring(of);
  return reading(
    doc,
    ID,
    first,
    end,
    point(fiscal ? { kind: 'fiscal', of: when } : when),
    isHalf && whole === 0 && !isReported && !isTold && !isBare ? -1 : 0,
  );
}

/** `Exports rose in the first half`; a half of a game, where nothing else in the sentence or the article tells. */
function isHalfOfYear(doc: Doc, token: number, last: number): boolean {
  const sentence = doc.sentence[token]!;
  const opens = doc.sentences[sentence]!;
  const closes = doc.sentences[sentence + 1]!;
  if (isOneOf(doc, last, OF) || hasWord(doc, opens, closes, SPORT) || hasWord(doc, opens, closes, GAME))
    return false;
  if (hasWord(doc, opens, closes, RESULTS) || hasWord(doc, opens, closes, ACCOUNTS)) return true;
  return tellsOfHalfYears(doc);
}

/** `the second half of 2019`, `the first half of the year`, anywhere in the article. */
const tellsOfHalfYears = ofDoc((doc) => {
  for (let at = 0; at < doc.length - 2; at++)
    if (
      isOneOf(doc, at, HALF) &&
      isOneOf(doc, at + 1, OF) &&
      (yearAt(doc, at + 2) > 0 || isOneOf(doc, at + 3, YEAR))
    )
      return true;
  return false;
});
const YEAR = wordSet('year');

/** `a first-half loss`, `First-half net profit`; not `a first-half goal`. */
const isOfAccounts = (doc: Doc, token: number, last: number): boolean =>
  isInnerHyphen(doc, token + 1) && (isOneOf(doc, last, RESULTS) || isOneOf(doc, last + 1, RESULTS));
const RESULTS = wordSet(
  'profit profits loss losses revenue revenues earnings sales income turnover dividend results output exports growth net',
);

/** Words of games that have quarters, and of the accounts that have them too. */
const GAME = wordSet(`
  touchdown touchdowns halftime quarterback quarterbacks rebound rebounds interception interceptions fumble fumbles
  yards dunk dunks playoffs overtime turnovers
`);
const ACCOUNTS = wordSet(
  'profit profits revenue revenues earnings sales growth economy shares investors fiscal',
);
/** So many words of games make an article one about a game. */
const GAME_WORDS = 3;
/** How far they are looked for, in tokens. */
const GAME_REACH = 600;

/** `27 points late in the second quarter`: with a touchdown or rebounds in the sentence, or in an article full of them. */
function isOfGame(doc: Doc, token: number): boolean {
  const sentence = doc.sentence[token]!;
  if (hasWord(doc, doc.sentences[sentence]!, doc.sentences[sentence + 1]!, GAME)) return true;
  let words = 0;
  const end = Math.min(doc.length, token + GAME_REACH);
  for (let at = Math.max(0, token - GAME_REACH); at < end; at++) {
    if (ACCOUNTS.has(doc.form[at]!)) return false;
    if (GAME.has(doc.form[at]!)) words++;
  }
  return words >= GAME_WORDS;
}

/** `the September quarter`, `a June-quarter loss`, as it is said in India and in the south of the Pacific: the quarter that ends with the month. */
function byLastMonth(doc: Doc, token: number): DateReading | null {
  const month = monthAt(doc, token);
  const name = isInnerHyphen(doc, token + 1) ? token + 2 : token + 1;
  if (month === 0 || month % 3 !== 0 || !isOneOf(doc, name, QUARTER)) return null;
  // `the October-December quarter` is a range of months.
  if (isInnerHyphen(doc, token - 1) && monthAt(doc, token - 2) > 0) return null;
  const of: Recurring = { of: 'quarter', quarter: month / 3 };
  const last = name + 1;
  // `the June-quarter loss`: the article is the noun's.
  const isOfNoun = name > token + 1 && mayBeNoun(doc, last);
  const first = isOneOf(doc, token - 1, THE) && !isOfNoun ? token - 1 : token;
  const year = yearBehind(doc, last);
  return reading(
    doc,
    ID,
    first,
    year?.last ?? last,
    point(year === null ? recurring(of) : within(of, period(yearPeriod(year.year)))),
  );
}

function yearBehind(doc: Doc, token: number): { readonly last: number; readonly year: number } | null {
  const at = isOneOf(doc, token, OF) || isMark(doc, token, ',') ? token + 1 : token;
  const year = at < doc.length && doc.sentence[at] === doc.sentence[token - 1] ? yearAt(doc, at) : 0;
  // `the first quarter of 2021-22`: of a year of account that is named by the one in which it begins.
  return year === 0 ? null : { last: secondYear(doc, at, year)?.last ?? at + 1, year };
}

/** `third quarter`, `third-quarter`, `last half`; not the first of several words that a number counts. */
function nameAt(doc: Doc, token: number): { readonly last: number; readonly value: string } | null {
  const phrase = calendarPhrase(doc, token, 'quarter-name');
  if (phrase !== null) return { last: phrase.last, value: phraseValue(phrase, 'quarter-name') };
  const n = ORDINALS.get(doc.form[token]!);
  const at = isInnerHyphen(doc, token + 1) ? token + 2 : token + 1;
  if (n !== undefined && isOneOf(doc, at, QUARTER)) return { last: at + 1, value: `Q${n}` };
  // `first-half profit`
  if (n !== undefined && n <= 2 && at === token + 2 && isOneOf(doc, at, HALF))
    return { last: at + 1, value: `H${n}` };
  // `the second and fourth quarters`
  if (
    n !== undefined &&
    isOneOf(doc, at, PLURAL) &&
    isOneOf(doc, token - 1, JOINTS) &&
    ORDINALS.get(doc.form[token - 2] ?? 0) !== undefined
  )
    return { last: at + 1, value: `Q${n}` };
  // The half of a year, as it is called where Spanish is spoken.
  if (n !== undefined && n <= 2 && isOneOf(doc, at, SEMESTER)) return { last: at + 1, value: `H${n}` };
  if (isOneOf(doc, token, LAST) && isOneOf(doc, token + 1, HALF)) return { last: token + 2, value: 'H2' };
  return null;
}
