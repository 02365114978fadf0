import {
  type Doc,
  is,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
  opensSentence,
} from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point, type When } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { DETERMINERS } from './parse/determiner.js';
import { yearAt } from './parse/month.js';
import { digitCount, digits, isDash } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf } from './words.js';

const ID = 'date.year';
/** Years that a bare number of four digits means without a word before it that says so. */
const PLAIN = { first: 1900, last: 2050 } as const;
/** The longest stretch that `1994-95` names; beyond it the digits are something else. */
const LONGEST = 99;

const CUES = wordSet(`
  in since around circa by from until till of during before after circa between and to year through throughout
  mid early late end summer winter spring autumn as
`);
const COUNTING = wordSet(`
  about nearly almost some over than least most roughly approximately another these those all only
  total additional extra estimated exactly just up
`);
const NUMBERED = wordSet(`
  no number flight room row seat bus area gate platform resolution article route highway section page chapter channel box paragraph
  suite apartment
`);
const COUNTED = wordSet(`
  points votes seats goals runs marks people men women children police staff percent per cent feet meters metres kilometers kilometres
  km miles tons tonnes hectares acres euros dollars pounds
`);
/** Plural nouns that years stand before: events and accounts. All other plurals are counted. */
const OF_A_YEAR = wordSet(`
  elections olympics games sales results earnings profits figures levels polls attacks riots
  protests negotiations talks hostilities championships awards floods bombings guidelines accords
  sanctions revenues losses prices estimates amendments midterms exports imports taxes finals
  primaries
`);
const CUPS = wordSet('cup euro');
const ROUGHLY = wordSet('about around approximately roughly');
const OTHERS = wordSet('other different new more');
const OWNERS = wordSet('his her its their our my');
const OLDEST_PLAIN = 1700;
const WITH_HYPHEN = wordSet('mid post pre early late end then ex');
const THE = wordSet('the');
const YEAR = wordSet('year');

export const year = define<DateReading>({
  id: ID,
  doc: 'A year in four digits, and two years joined in one token: `2019-2021`, `2021/22`.',
  source: 'annotation guide, Dates; ISO 8601-1:2019, intervals',
  triggers: ['number:year'],
  examples: [
    { text: 'The bridge was built in 1826.', finds: '1826', value: '1826' },
    { text: 'He won the 1892 general election.', finds: '1892', value: '1892' },
    { text: 'She read his famous 1835 speech.', finds: '1835', value: '1835' },
    { text: '1812 - The army left Oke.', finds: '1812', value: '1812' },
    { text: 'The 2010 games were held here.', finds: '2010', value: '2010' },
    { text: 'It breaks the Fisheries Act of 1988.', finds: '1988', value: '1988' },
    {
      text: 'It fell over the last six months of 2019.',
      finds: 'the last six months of 2019',
      value: '2019-41',
    },
    { text: 'They did not act. 1988 was dry.', finds: '1988', value: '1988' },
    { text: 'Its 2019 deliveries rose.', finds: '2019', value: '2019' },
    { text: 'It was built in about 1868.', finds: '1868', value: '1868' },
    { text: 'They won the Oke Cup 2022.', finds: '2022', value: '2022' },
    { text: 'It is the Oke 2050 climate plan.', finds: '2050', value: '2050' },
    { text: 'He won in the 2021/22 season.', finds: '2021/22', value: '2021/2022' },
    { text: 'It holds the chair (2024/2022).', finds: '2024/2022', value: '2022/2024' },
    { text: 'Debt grew in 2008-9.', finds: '2008-9', value: '2008/2009' },
    { text: 'The 2019-2021 budget was cut.', finds: '2019-2021', value: '2019/2021' },
  ],
  counterExamples: [
    'About 2000 people marched.',
    'It breaks the Fisheries Act 1988.',
    'They were charged under FFPA, 1988, and fined.',
    'They paid $1950 for it.',
    'They saved their 2000 refugees.',
    'Flight 1980 was late.',
    'She sat in Row 2001.',
    'They earned 1999 points.',
    'Some 1500 homes lost power.',
    'Call 555-2010 now.',
    'It breaks Act 9 of 1994.',
    'It is so by Law No. (12) of 2019.',
    'It is part of Vision 2030.',
    'They signed the 2030 Green Agenda.',
    'The city wants the World Expo 2030.',
    'They run a venture called Orion 1980 in Oke.',
  ],
  find: (doc, token) => {
    const from = yearAt(doc, token);
    if (from === 0 || from < 1100) return null;
    if (isGlued(doc, token) && !opensHere(doc, token)) return null;
    if (isOfPlan(doc, token) || endsName(doc, token)) return null;
    const until = secondYear(doc, token, from);
    if (until !== null) {
      // `2024/2022`, as it comes from a script that is written to the left
      const [first, last] = [Math.min(from, until.year), Math.max(from, until.year)];
      const when: When = { kind: 'span', from: period(yearPeriod(first)), to: period(yearPeriod(last)) };
      return reading(doc, ID, namedFrom(doc, token), until.last, point(when));
    }
    if (!standsAsYear(doc, token, from) || isOfLaw(doc, token) || isOfNumber(doc, token)) return null;
    return reading(doc, ID, namedFrom(doc, token), token + 1, point(period(yearPeriod(from))));
  },
});

/** `the year 1988`, `the year 1984/1985`: the first token. */
function namedFrom(doc: Doc, token: number): number {
  const named = isOneOf(doc, token - 1, YEAR) && !isCalendar(doc, token - 2, 'deictic');
  return named ? (isOneOf(doc, token - 2, THE) ? token - 2 : token - 1) : token;
}

/** `the Fisheries Act 1988`, `the Fisheries Act, 1988`, `under the FFA, 1988`: the end of a law’s title. */
function isOfLaw(doc: Doc, token: number): boolean {
  const law = isMark(doc, token - 1, ',') ? token - 2 : token - 1;
  if (law < token - 1 && doc.shape[law] === SHAPE.upper) {
    const before = isOneOf(doc, law - 1, THE) ? law - 2 : law - 1;
    if (isOneOf(doc, before, UNDER)) return true;
  }
  const named = isCapitalised(doc, law - 1) || isMark(doc, law - 1, ')');
  return named && isOneOf(doc, law, LAWS) && isCapitalised(doc, law);
}
const LAWS = wordSet('act ordinance regulations');
const UNDER = wordSet('under');

/** `Act 9 of 1994`, `Law No. (10) of 2021`: the year is part of the number. */
function isOfNumber(doc: Doc, token: number): boolean {
  if (!isOneOf(doc, token - 1, OF)) return false;
  let at = token - 2;
  if (isMark(doc, at, ')')) at--;
  if (!isNumber(doc, at)) return false;
  for (at--; at > token - LAW_REACH; at--) {
    if (isOneOf(doc, at, NUMBERED_LAWS) && isCapitalised(doc, at)) return true;
    const between = isMark(doc, at, '(') || isMark(doc, at, '.') || isOneOf(doc, at, NUMBER);
    if (!between) return false;
  }
  return false;
}
const OF = wordSet('of');
const NUMBER = wordSet('no nr number num');
const NUMBERED_LAWS = wordSet('act law decree ordinance resolution order regulation bill instrument');
const LAW_REACH = 8;

/** `Vision 2030`, `the 2030 Digital Agenda`: the name of a plan or a fair. */
function isOfPlan(doc: Doc, token: number): boolean {
  if (isOneOf(doc, token - 1, PLANS) && isCapitalised(doc, token - 1)) return true;
  let at = token + 1;
  while (at < token + PLAN_REACH && isCapitalised(doc, at) && !isOneOf(doc, at, AGENDAS)) at++;
  return isCapitalised(doc, at) && isOneOf(doc, at, AGENDAS) && doc.sentence[at] === doc.sentence[token];
}
const PLANS = wordSet('vision agenda expo zero roadmap strategy');
const AGENDAS = wordSet('agenda vision');
const PLAN_REACH = 4;

/** `a venture called Orion 1980`, `the film titled Oke 1917`: the end of a name that is told to be one. */
function endsName(doc: Doc, token: number): boolean {
  let at = token - 1;
  while (at > token - NAME_REACH && isCapitalised(doc, at)) at--;
  if (isMark(doc, at, '"') || isMark(doc, at, '“') || isMark(doc, at, '‘')) at--;
  return at < token - 1 && isOneOf(doc, at, NAMED) && doc.sentence[at] === doc.sentence[token];
}
const NAME_REACH = 4;
const NAMED = wordSet('called titled entitled dubbed nicknamed named');

/** Glued to the left only by brackets, quotes, or a hyphen after a word that a year can follow. */
function opensHere(doc: Doc, token: number): boolean {
  const before = token - 1;
  if (doc.kind[before] === TOKEN.word) return false;
  if (isMark(doc, before, '$') || doc.kind[before] === TOKEN.symbol || isMark(doc, before, '#')) return false;
  if (isInnerHyphen(doc, before))
    return isOneOf(doc, before - 1, WITH_HYPHEN) || isCalendar(doc, before - 1, 'month');
  if (isDash(doc, before)) return yearAt(doc, before - 1) > 0 || doc.kind[before - 1] === TOKEN.word;
  return (
    !isMark(doc, before, '/') &&
    !isMark(doc, before, ':') &&
    !isMark(doc, before, '.') &&
    !isMark(doc, before, '+')
  );
}

/** The end of `2019-2021`, `1994-95`, `2021/22`. */
export function secondYear(
  doc: Doc,
  token: number,
  from: number,
): { readonly last: number; readonly year: number } | null {
  const joint = token + 1;
  if (!isGlued(doc, joint) || !isGlued(doc, joint + 1) || !(isDash(doc, joint) || isMark(doc, joint, '/')))
    return null;
  if (
    isGlued(doc, joint + 2) &&
    (isDash(doc, joint + 2) || isMark(doc, joint + 2, '/') || isMark(doc, joint + 2, ':'))
  )
    return null;
  const value = digits(doc, joint + 1);
  if (Number.isNaN(value)) return null;
  const length = digitCount(doc, joint + 1);
  // `2008-9`
  const until =
    length === 4
      ? value
      : length === 2
        ? Math.floor(from / 100) * 100 + value
        : length === 1 && value === (from + 1) % 10
          ? from + 1
          : 0;
  const turned = length === 2 && until < from && from % 100 === 99 ? until + 100 : until;
  return Math.abs(turned - from) <= LONGEST && turned !== from && (length === 4 || turned > from)
    ? { last: joint + 2, year: turned }
    : null;
}

function standsAsYear(doc: Doc, token: number, value: number): boolean {
  const before = token - 1;
  const next = token + 1;
  if (isOneOf(doc, before, NUMBERED)) return false;
  // `the World Cup 2022`, `Euro 2020`
  const isEvent = isOneOf(doc, before, CUPS) && doc.shape[before] === SHAPE.capital;
  if (is(doc, before, CLASS.currency) && !isEvent) return false;
  if (isGlued(doc, next)) {
    if (isMark(doc, next, '%') || doc.kind[next] === TOKEN.symbol || doc.kind[next] === TOKEN.word)
      return false;
    if (isMark(doc, next, ':') && isGlued(doc, next + 1)) return false;
    if (isInnerHyphen(doc, next) && !isCapitalised(doc, next + 1) && !isCalendar(doc, next + 1, 'grain')) {
      // `2010-based`, but not `a 1500-seat hall`
      if (value < PLAIN.first || value > PLAIN.last || value % 50 === 0) return false;
    }
    if (isInnerHyphen(doc, next) && isCalendar(doc, next + 1, 'grain')) return false;
  }
  const other = value % 100 === 0 && isOneOf(doc, next, OTHERS);
  const counts =
    isCounted(doc, next) || other || (isOneOf(doc, next, COUNTED) && doc.shape[next] === SHAPE.lower);
  if (value >= PLAIN.first && value <= PLAIN.last) {
    if (isOneOf(doc, before, COUNTING)) return !counts;
    // Round numbers before a plural are counts: `2000 refugees`.
    // `its 2019 deliveries`: as a count it would be a round number or have a comma.
    const owned = value % 100 !== 0 && (isOneOf(doc, before, OWNERS) || doc.kind[before] === TOKEN.clitic);
    return !(counts && !owned && !isOneOf(doc, before, CUES) && !isOneOf(doc, before, THE));
  }
  if (counts || isCalendar(doc, next, 'grain-plural')) return false;
  // `1812 – The army entered the town.`: a line of a chronicle.
  if (opensSentence(doc, token) && isDash(doc, next) && !isGlued(doc, next) && isCapitalised(doc, next + 1))
    return true;
  if (isOneOf(doc, before, CUES)) return true;
  // `in about 1868`
  if (isOneOf(doc, before, ROUGHLY) && isOneOf(doc, before - 1, CUES) && value < PLAIN.first) return true;
  // `(1886)`, `the 1892 elections`: of the last centuries; earlier and later numbers need their preposition.
  if (value < OLDEST_PLAIN || value >= PLAIN.first) return false;
  if (isMark(doc, before, '(')) return isMark(doc, next, ')') || isMark(doc, next, ',');
  // `the 1892 general election`, `his famous 1835 speech`
  const noun = is(doc, next, CLASS.adjective) && is(doc, next + 1, CLASS.noun) ? next + 1 : next;
  const determiner =
    is(doc, before, CLASS.adjective) && doc.shape[before] === SHAPE.lower ? before - 1 : before;
  return (
    value % 100 !== 0 &&
    is(doc, noun, CLASS.noun) &&
    (isOneOf(doc, before, DETERMINERS) || isOneOf(doc, determiner, DETERMINERS))
  );
}

/** A plural noun, a unit or a magnitude follows. */
function isCounted(doc: Doc, token: number): boolean {
  if (!isWord(doc, token) || doc.shape[token] !== SHAPE.lower) return false;
  const length = doc.end[token]! - doc.start[token]!;
  // `in` is also the sign of the inch.
  if (is(doc, token, CLASS.unit) && length > 2 && !isCalendar(doc, token, 'grain')) return true;
  if (calendarValue(doc, token, 'grain-plural') !== undefined) return true;
  if (
    is(doc, token, CLASS['number-word']) &&
    !isCalendar(doc, token, 'ordinal') &&
    !isCalendar(doc, token, 'mod')
  )
    return true;
  if (isOneOf(doc, token, OF_A_YEAR)) return false;
  const end = doc.end[token]!;
  return (
    length > 4 &&
    !is(doc, token, CLASS.adjective) &&
    doc.text.charCodeAt(end - 1) === 0x73 &&
    doc.text.charCodeAt(end - 2) !== 0x73 &&
    is(doc, token, CLASS.noun) !== is(doc, token, CLASS.verb)
  );
}
