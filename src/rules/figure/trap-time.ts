import { type Doc, is, isInnerHyphen, isMark, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { pastHyphen } from './parse/joints.js';
import { GRAINS, MONTHS, WORD, wordsOf } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { isPluralNoun } from './parse/nouns.js';
import { isRecentYear, type Numeral } from './parse/numeral.js';
import { marksAt, oddsAt } from './parse/odds.js';
import { isRatioSign } from './parse/ratio-sign.js';
import { defineFigure, trap } from './parse/reading.js';
import { isNameBefore } from './parse/surroundings.js';
import { unitAt } from './parse/unit.js';
import { endOfInnings } from './score/innings.js';

/** Words that may stand between a number and its unit of time: `three consecutive days`, `two and a half more years`. */
const BETWEEN = wordsOf('before-grain');
const AGE = wordSet('old olds');
const CLOCK = wordSet('am pm a.m p.m gmt utc hrs hours hour');
const ERAS = wordSet('bc bce ad ce');
/** Before a year: prepositions and articles, parts of a year. */
const BEFORE_YEAR = wordsOf('before-year');
const SUFFIXES = new Set(['s', "'s"]);
const LONGEST_SUFFIX = 2;

export const trapTime = defineFigure({
  id: 'trap.time',
  doc: 'A duration, day of the month, year or clock time: dates, not figures.',
  source: 'annotation guide, Figures (not figures: dates, years, clock times, durations)',
  examples: [
    { text: 'They waited three consecutive days.', finds: 'three consecutive days' },
    { text: 'It opened on 18 May.', finds: '18 May' },
    { text: 'It opened in 2016.', finds: '2016' },
    { text: 'It starts at 5:30.', finds: '5' },
    { text: 'Scorers: Ana Oke (90 penalty).', finds: '90 penalty' },
    { text: 'In the 1990s it closed.', finds: '1990s' },
    { text: 'It stood from 9,000 to 300 B.C. there.', finds: '9,000' },
  ],
  counterExamples: [
    'It is home to 1100 people.',
    'Of the 1607 boats some sank.',
    'About 2000 people came.',
    'He is 43 years old.',
    'They sold 18 maps.',
    'It is 2059 km away.',
    'It is 1850 m high.',
    'It stores 2000 MW.',
  ],
  read: (doc, amount) => {
    if (amount.sign !== null) return null;
    const end = durationEnd(doc, amount) ?? calendarEnd(doc, amount) ?? minuteEnd(doc, amount);
    return end === null ? null : trap(doc, 'trap.time', 'date or duration', amount.first, end);
  },
});

function durationEnd(doc: Doc, amount: Amount): number | null {
  if (amount.form === 'fraction' && amount.value !== 0.5) return null;
  let at = amount.takesOf && doc.form[amount.last] === WORD.of ? amount.last + 1 : amount.next;
  for (let skipped = 0; skipped < 3 && at < doc.length; skipped++) {
    if (doc.gap[at]! > GAP.line || doc.kind[at] !== TOKEN.word) return null;
    if (GRAINS.has(doc.form[at]!) && isInName(doc, amount, at)) return null;
    if (GRAINS.has(doc.form[at]!)) return AGE.has(doc.form[pastHyphen(doc, at + 1)] ?? 0) ? null : at + 1;
    if (!BETWEEN.has(doc.form[at]!)) return null;
    at = pastHyphen(doc, at + 1);
  }
  return null;
}

/** `45 year-round jobs`, `two day-long strikes`: the grain is joined to what follows, not to the number. */
const isInName = (doc: Doc, { last }: Amount, grain: number): boolean =>
  grain === last &&
  doc.gap[grain] === GAP.space &&
  isInnerHyphen(doc, grain + 1) &&
  JOINED.has(doc.form[grain + 2] ?? 0);
const JOINED = wordSet(
  'round long end to by hand half class rate tier floor year grade generation string row division degree order',
);

/** `(90 pen)`, `(12, 81 og)`: the minute of a goal, and how it was scored. */
function minuteEnd(doc: Doc, { bare, first, last }: Amount): number | null {
  if (!bare || !GOALS.has(doc.form[last] ?? 0)) return null;
  if (!isMark(doc, first - 1, '(') && !isMark(doc, first - 1, ',')) return null;
  const end = doc.form[last] === OWN ? last + 2 : last + 1;
  return isMark(doc, end, ')') || isMark(doc, end, ',') ? end : null;
}
const GOALS = wordSet('pen pens penalty own');
const OWN = wordId(lexicon, 'own');

function calendarEnd(doc: Doc, amount: Amount): number | null {
  const { first, last } = amount.low;
  if (doc.kind[first] !== TOKEN.number || doc.form[amount.first - 1] === WORD.minus) return null;
  const before = first - 1;
  const next = amount.last;
  const value = amount.low.value;
  const touching = next < doc.length && doc.gap[next] === GAP.none;
  if (
    touching &&
    (doc.kind[next] === TOKEN.word || doc.kind[next] === TOKEN.clitic) &&
    doc.end[next]! - doc.start[next]! <= LONGEST_SUFFIX &&
    SUFFIXES.has(surface(doc, next).toLowerCase())
  )
    return next + 1;
  if (isClock(doc, first, last)) return isRatioSign(doc, last) ? null : last;
  if (isOfEra(doc, amount)) return amount.last;
  if (!amount.bare) return null;
  if (
    next < doc.length &&
    doc.gap[next]! <= GAP.space &&
    ((CLOCK.has(doc.form[next]!) && value <= 24) ||
      (ERAS.has(doc.form[next]!) && doc.shape[next]! >= SHAPE.upper))
  )
    return next + 1;
  if (value <= 31 && isMonth(doc, before) && doc.gap[first]! <= GAP.space) return amount.last;
  if (value <= 31 && isMonth(doc, next)) return next + 1;
  // `June 5 and 12`
  if (
    value <= 31 &&
    doc.kind[before - 1] === TOKEN.number &&
    isMonth(doc, before - 2) &&
    isListed(doc, before)
  )
    return amount.last;
  // `about 5 in the morning`
  if (
    value <= 12 &&
    doc.form[next] === WORD.in &&
    doc.form[next + 1] === WORD.the &&
    DAYPARTS.has(doc.form[next + 2] ?? 0)
  )
    return next + 3;
  if (value <= 31 && doc.form[next] === WORD.of && isMonth(doc, next + 1)) return next + 2;
  if (isMark(doc, first + 1, '/') && doc.gap[first + 1] === GAP.none && doc.kind[first + 2] === TOKEN.number)
    return endOfInnings(doc, amount) === null && (oddsAt(doc, amount) ?? marksAt(doc, amount)) === null
      ? first + 3
      : null;
  if (isMark(doc, before, '/') && doc.gap[first] === GAP.none) return last;
  return isYear(doc, amount) ? amount.last : null;
}

/** `552` of `A.D. 250 to 552`, `9,000` of `9,000 to 300 B.C.` */
function isOfEra(doc: Doc, { first, last, high }: Amount): boolean {
  const behind = TO.has(doc.form[last] ?? 0) || isMark(doc, last, '–') ? last + 1 : last;
  if (high === null && behind > last && doc.kind[behind] === TOKEN.number && isEra(doc, behind + 1))
    return true;
  const before =
    TO.has(doc.form[first - 1] ?? 0) && doc.kind[first - 2] === TOKEN.number ? first - 3 : first - 1;
  return isEra(doc, before);
}
const TO = wordSet('to and');

const isEra = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  token < doc.length &&
  doc.kind[token] === TOKEN.word &&
  doc.shape[token]! >= SHAPE.upper &&
  ERA_NAMES.has(surface(doc, token));
const ERA_NAMES = new Set(['BC', 'B.C.', 'B.C', 'BCE', 'B.C.E.', 'AD', 'A.D.', 'A.D', 'CE', 'C.E.']);

/** `5:30`, `:30`, `5.30pm`, `0930 GMT`. */
function isClock(doc: Doc, first: number, last: number): boolean {
  if (
    isMark(doc, last, ':') &&
    doc.gap[last] === GAP.none &&
    doc.gap[last + 1] === GAP.none &&
    doc.kind[last + 1] === TOKEN.number
  )
    return true;
  if (
    first > 1 &&
    isMark(doc, first - 1, ':') &&
    doc.gap[first] === GAP.none &&
    doc.kind[first - 2] === TOKEN.number &&
    doc.gap[first - 1] === GAP.none
  )
    return true;
  if (last >= doc.length || doc.gap[last]! > GAP.space || !CLOCK.has(doc.form[last]!)) return false;
  return (
    doc.form[last] !== 0 &&
    (/^\d{1,2}[.:]?\d{0,2}$/.test(surface(doc, first)) || surface(doc, first).length === 4) &&
    !GRAINS.has(doc.form[last]!)
  );
}

const DAYPARTS = wordSet('morning afternoon evening');

function isListed(doc: Doc, token: number): boolean {
  return (
    doc.form[token] === WORD.and ||
    doc.form[token] === WORD.or ||
    doc.form[token] === WORD.to ||
    isMark(doc, token, ',')
  );
}

function isMonth(doc: Doc, token: number): boolean {
  return (
    token >= 0 && token < doc.length && MONTHS.has(doc.form[token]!) && doc.shape[token]! >= SHAPE.capital
  );
}

/** The digit of `Q4` or `H1`, behind which stands its year: `Q4 2023 sales`. */
const isOfQuarter = (doc: Doc, token: number): boolean =>
  token > 0 &&
  doc.gap[token] === GAP.none &&
  /^[QH]$/.test(doc.text.slice(doc.start[token - 1], doc.start[token]));

/** Four digits that a reader takes for a year, unless they are compared or count people and things. */
function isYear(doc: Doc, amount: Amount): boolean {
  const { low, high, from, before } = amount;
  const { first, value } = low;
  if (!looksLikeYear(doc, low) || isMeasured(doc, amount)) return false;
  if (isOfQuarter(doc, first - 1)) return true;
  const compared = before.first < from;
  if (high !== null && looksLikeYear(doc, high))
    return !(compared && isPluralNoun(doc, amount.last)) && amount.joint !== 'or';
  const counted = nounPhraseAt(doc, amount.last, true)?.plural === true;
  const round = value % 100 === 0;
  if (compared) return !counted && !round;
  const introduced = introducesYear(doc, first - 1);
  if (isRecentYear(doc, low))
    return (
      introduced || isNameBefore(doc, first - 1) || !(round ? counted : countsDirectly(doc, amount.last))
    );
  // `home to 1100 people`, `of the 1607 delegates`: old years need a preposition of time.
  if (introduced) {
    const before = doc.form[first - 1] ?? 0;
    // … and `the 1848 revolutions` are of that year.
    if (DETERMINERS.has(before)) return !counted || value >= MODERN;
    return WHEN.has(before) || !countsDirectly(doc, amount.last);
  }
  return !counted && value >= OLDEST_BARE;
}

/** `2059 km`, `1850 m high`: the sign of a unit behind, and no `in` before. */
function isMeasured(doc: Doc, { last, from }: Amount): boolean {
  const unit = unitAt(doc, last);
  if (unit === null || !unit.symbol || WHEN.has(doc.form[from - 1] ?? 0)) return false;
  return !unit.ordinary || (unit.code === 'm' && EXTENDED.has(doc.form[unit.last] ?? 0));
}
const EXTENDED = wordSet('high long deep tall wide above below');

const OLDEST_BARE = 1300;
/** Years from here on are spoken of more often than as many things. */
const MODERN = 1700;
const DETERMINERS = wordSet('the this its');
const WHEN = wordSet('in since until till by during before after circa');

function looksLikeYear(doc: Doc, { first, last, value }: Numeral): boolean {
  return last - first === 1 && doc.end[first]! - doc.start[first]! === 4 && value >= 1000 && value <= 2100;
}

function introducesYear(doc: Doc, before: number): boolean {
  return (
    BEFORE_YEAR.has(doc.form[before] ?? 0) ||
    isMonth(doc, before) ||
    is(doc, before, CLASS.calendar) ||
    isMark(doc, before, ',') ||
    isMark(doc, before, '(')
  );
}

/** A plural noun that is no verb right behind: `1984 people`, not `2024 approaches`. */
function countsDirectly(doc: Doc, token: number): boolean {
  if (!isPluralNoun(doc, token) || doc.shape[token] !== SHAPE.lower) return false;
  const verb = is(doc, token, CLASS.verb) && surface(doc, token).endsWith('s');
  return !verb;
}
