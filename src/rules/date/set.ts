import { type Doc, is, isInnerHyphen, isMark, isNumber, opensSentence } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { point, recurring, type When } from '../../normalise/temporal.js';
import { timexOfAmount } from '../../normalise/timex.js';
import { define } from '../define.js';
import { monthAt } from './parse/month.js';
import { countBefore, ordinalAt } from './parse/number.js';
import { unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { EVERY, ONCE, setWordAt } from './set-word.js';
import { calendarValue, isCalendar, isNoun, isOneOf } from './words.js';

const ID = 'set.every';
const SECOND = wordSet('second');
const OTHER = wordSet('other alternate');
const SINGLE = wordSet('single');
const ALTERNATE = wordSet('alternate');
const PER = wordSet('per');
const A = wordSet('a an');
const ON_AT = wordSet('on at');
const TIMES = wordSet('times time');
const AGO = wordSet('ago later earlier after before from');
const OR = wordSet('or');
const AND = wordSet('and');
const HALF = wordSet('half');

/** `a year and a half`, `a year or so`; not `$5 a month and $60 a year` */
const goesOn = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, OR) || (isOneOf(doc, token, AND) && isOneOf(doc, token + 2, HALF));
const LENGTHS = wordSet(
  'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot knots',
);

export const setEvery = define<DateReading>({
  id: ID,
  doc: 'What comes round: `every other Tuesday`, `twice a year`, `per day`, `daily`, `Mondays`.',
  source: 'TimeML 1.2.1, SET; annotation guide, Dates',
  triggers: [
    'time-unit',
    'phrase:time-unit',
    'weekday',
    'month',
    'part-of-day',
    'season',
    'time-set',
    'phrase:time-set',
  ],
  examples: [
    { text: 'The prize is awarded every year.', finds: 'every year' },
    { text: 'They meet every other Tuesday.', finds: 'every other Tuesday' },
    { text: 'They meet every second Tuesday.', finds: 'every second Tuesday', value: 'XXXX-WXX-2' },
    { text: 'It is cleaned twice a year.', finds: 'twice a year' },
    { text: 'They may ask once a quarter.', finds: 'once a quarter' },
    { text: 'It helps 4000 people per day.', finds: 'per day' },
    { text: 'They paid $50 a month and $9 more.', finds: 'a month', value: 'P1M' },
    { text: 'The shop is closed on Mondays.', finds: 'Mondays' },
    { text: 'The shop is closed on weekends.', finds: 'weekends', value: 'XXXX-WXX-WE' },
    { text: 'Winters are mild on the coast.', finds: 'Winters', value: 'XXXX-WI' },
    { text: 'They love long summers here.', finds: 'summers', value: 'XXXX-SU' },
    { text: 'He left two Sundays ago.', finds: 'two Sundays ago', value: '2024-01-07' },
    { text: 'The list is updated daily.', finds: 'daily' },
    { text: 'The feast is held annually in Lima.', finds: 'annually', value: 'P1Y' },
    { text: 'They fly to Lima daily in May.', finds: 'daily', value: 'P1D' },
    { text: 'The annual fee is too high.', finds: 'annual', value: 'P1Y' },
    { text: 'They walk in weekly pro-peace marches.', finds: 'weekly', value: 'P1W' },
    { text: 'It pays a monthly allowance.', finds: 'monthly', value: 'P1M' },
    { text: 'It was the fourth annual Oke Fair.', finds: 'annual', value: 'P1Y' },
    { text: 'Annual inflation fell.', finds: 'Annual', value: 'P1Y' },
    { text: 'They count daily COVID-19 cases.', finds: 'daily', value: 'P1D' },
    { text: 'He fights on an almost daily basis.', finds: 'daily', value: 'P1D' },
    { text: 'The five-yearly review is due.', finds: 'five-yearly', value: 'P5Y' },
    { text: 'Read the weekly, monthly and quarterly editions.', finds: 'weekly', value: 'P1W' },
    { text: 'Then quarterly GDP rose.', finds: 'quarterly', value: 'P1Q' },
    { text: 'It is a twice-a-year fair.', finds: 'twice-a-year', value: 'P1Y' },
    { text: 'The boat sails twice weekly.', finds: 'twice weekly', value: 'P1W' },
    { text: 'The shop opens daily Monday to Friday.', finds: 'daily' },
    { text: 'They vote once every five years.', finds: 'once every five years', value: 'P5Y' },
    { text: 'A boat leaves every half hour.', finds: 'every half hour', value: 'PT30M' },
    { text: 'It floods every few years.', finds: 'every few years', value: 'PXY' },
    { text: 'They train every Saturday morning.', finds: 'every Saturday morning', value: 'XXXX-WXX-6TMO' },
    { text: 'They meet every third Sunday.', finds: 'every third Sunday', value: 'XXXX-WXX-7' },
    { text: 'They meet on alternate Sundays.', finds: 'alternate Sundays', value: 'XXXX-WXX-7' },
    {
      text: 'It is on the last Friday of every month.',
      finds: 'the last Friday of every month',
      value: 'P1M',
    },
    {
      text: 'They train on Friday and Saturday mornings.',
      finds: 'Friday',
      value: 'XXXX-WXX-5TMO',
      by: 'date.weekday',
    },
    {
      text: 'It rings at 4am every day.',
      finds: '4am every day',
      value: 'XXXX-XX-XXT04:00',
      by: 'time.clock',
    },
    { text: 'It rings at 9.45 every morning.', finds: '9.45 every morning', value: 'XXXX-XX-XXT09:45' },
    { text: 'Every evening at 7 they sing.', finds: 'Every evening at 7', value: 'XXXX-XX-XXT19:00' },
    { text: 'It was read every evening at 7 theatres.', finds: 'every evening' },
    { text: 'She reads every night.', finds: 'every night', value: 'XXXX-XX-XXTNI' },
    { text: 'Nobody works on a Sunday.', finds: 'a Sunday', value: 'XXXX-WXX-7' },
    { text: 'They train on Saturday mornings.', finds: 'Saturday mornings', value: 'XXXX-WXX-6TMO' },
  ],
  counterExamples: [
    'She met him on a Sunday walk.',
    'Lin Oke, 16, a Year 12 pupil, won.',
    'The Daily Star reported it.',
    'She stayed a year.',
    'It floods year after year.',
    'The water falls over two springs.',
    'The Winters family left.',
    'Winds reached 180 kilometers per hour.',
    'It lets 40 cubic metres of water per second through.',
    'They pay 900 yen per hour.',
    'He read it in the weekly.',
    'The business daily Aftenposten wrote so.',
    'The Oslo daily said so.',
    'It was printed by Al-Oke daily on Monday.',
    'Nights grow cold.',
    'So reports Al-Oke daily.',
    'A local Peruvian daily has the story.',
    'It is in a local Swahili daily.',
    'It raised its quarterly dividend.',
    'Prices rose at an annual rate of 3 percent.',
    'She writes for a weekly newspaper.',
    'The Annual General Meeting is over.',
  ],
  find: (doc, token) => byUnit(doc, token) ?? byDay(doc, token) ?? byWord(doc, token),
});

function set(doc: Doc, first: number, last: number, timex: string): DateReading {
  return reading(doc, ID, first, last, { kind: 'set', timex });
}

/** `every`, `each`, `every other` before a token: where it starts, and how many turns it steps. */
function everyBefore(doc: Doc, end: number): { readonly first: number; readonly step: number } | null {
  if (isOneOf(doc, end - 1, OTHER) && isOneOf(doc, end - 2, EVERY)) return { first: end - 2, step: 2 };
  if (isOneOf(doc, end - 1, SECOND) && isOneOf(doc, end - 2, EVERY)) return { first: end - 2, step: 2 };
  if (isOneOf(doc, end - 1, SINGLE) && isOneOf(doc, end - 2, EVERY)) return { first: end - 2, step: 1 };
  return isOneOf(doc, end - 1, EVERY) ? { first: end - 1, step: 1 } : null;
}

/** `once every year` */
const withOnce = (doc: Doc, first: number): number => (isOneOf(doc, first - 1, ONCE) ? first - 1 : first);

function byUnit(doc: Doc, token: number): DateReading | null {
  const unit = unitAt(doc, token);
  if (unit === null) return null;
  const lengthOf = (count: number) => timexOfAmount({ unit: unit.unit, count: count * unit.times });
  const every = everyBefore(doc, token);
  if (every !== null) {
    // `every night`, as `every morning`
    const part = every.step === 1 ? calendarValue(doc, token, 'part-of-day') : undefined;
    return part === undefined
      ? set(doc, withOnce(doc, every.first), unit.last, lengthOf(every.step))
      : set(doc, every.first, unit.last, `XXXX-XX-XXT${part}`);
  }
  // `every two years`, `every third year`
  const count = countBefore(doc, token);
  if (count?.count != null && isOneOf(doc, count.first - 1, EVERY))
    return set(doc, withOnce(doc, count.first - 1), unit.last, lengthOf(count.count));
  // `every few years`
  if (count !== null && count.count === null && isOneOf(doc, count.first - 1, EVERY))
    return set(
      doc,
      withOnce(doc, count.first - 1),
      unit.last,
      timexOfAmount({ unit: unit.unit, count: null }),
    );
  const ordinal = token > 0 && doc.kind[token - 1] === TOKEN.word ? ordinalAt(doc, token - 1) : null;
  if (ordinal !== null && ordinal.last === token && isOneOf(doc, token - 2, EVERY))
    return set(doc, token - 2, unit.last, lengthOf(ordinal.value));
  // `on weekends`, `at weekends`
  if (unit.plural && unit.unit === 'weekend' && isOneOf(doc, token - 1, ON_AT))
    return set(doc, token, unit.last, 'XXXX-WXX-WE');
  if (unit.plural || isInnerHyphen(doc, unit.last) || unit.unit === 'weekend') return null;
  // `a twice-a-year fair`
  const hyphened =
    isInnerHyphen(doc, token - 1) && isOneOf(doc, token - 2, A) && isInnerHyphen(doc, token - 3);
  if (hyphened && isOneOf(doc, token - 4, ONCE)) return set(doc, token - 4, unit.last, lengthOf(1));
  const per = isOneOf(doc, token - 1, PER);
  if (!per && !isOneOf(doc, token - 1, A)) return null;
  const frequency = frequencyBefore(doc, token - 1);
  // `40 cubic metres per second`, `$15 per hour`: what flows, is made or earned in so short a time is a measure.
  if (frequency === 0 && (unit.unit === 'second' || (per && MEASURED.has(unit.unit)))) return null;
  // `a quarter of the votes`, but `once a quarter`
  if (unit.unit === 'quarter' && !per && frequency === 0) return null;
  if (frequency > 0) return set(doc, token - 1 - frequency, unit.last, lengthOf(1));
  // `180 kilometres per hour`
  if (isOneOf(doc, token - 2, LENGTHS)) return null;
  if (per) return set(doc, token - 1, unit.last, lengthOf(1));
  // `$5 a day`, `20,000 barrels a day`, but `$5 a year ago`
  // `16, a Year 12 pupil`
  if (doc.shape[token] !== SHAPE.lower && isNumber(doc, unit.last)) return null;
  if (isOneOf(doc, unit.last, AGO) || goesOn(doc, unit.last) || !isRate(doc, token - 2)) return null;
  return set(doc, token - 1, unit.last, lengthOf(1));
}

const MEASURED: ReadonlySet<string> = new Set(['hour', 'minute']);

/** How many tokens before `a` say how often: `twice`, `three times`. */
function frequencyBefore(doc: Doc, end: number): number {
  if (isOneOf(doc, end - 1, ONCE)) return 1;
  if (!isOneOf(doc, end - 1, TIMES)) return 0;
  const count = countBefore(doc, end - 1);
  return count === null ? 0 : end - count.first;
}

/** A number, a sum or a plural noun that a number counts stands right before. */
function isRate(doc: Doc, token: number): boolean {
  if (token < 1 || doc.sentence[token] !== doc.sentence[token + 1]) return false;
  // `for almost a year` is a length.
  if (isOneOf(doc, token, APPROXIMATORS)) return false;
  if (isNumber(doc, token) || is(doc, token, CLASS['number-word']) || is(doc, token, CLASS.currency))
    return true;
  if (doc.shape[token] !== SHAPE.lower || doc.text.charCodeAt(doc.end[token]! - 1) !== 0x73) return false;
  for (let at = token - 1; at > token - 4 && at >= 0; at--)
    if (isNumber(doc, at) || is(doc, at, CLASS['number-word'])) return true;
  return false;
}

const APPROXIMATORS = wordSet('about around almost nearly approximately roughly some over under just');

function byDay(doc: Doc, token: number): DateReading | null {
  const plural = calendarValue(doc, token, 'weekday-plural');
  // `two Sundays ago`
  const weeks = plural === undefined || !isOneOf(doc, token + 1, WEEKS_AGO) ? null : countBefore(doc, token);
  if (weeks !== null)
    return weeks.count === null
      ? null
      : reading(doc, ID, weeks.first, token + 2, point(weekdayAgo(Number(plural), weeks.count)));
  if (plural !== undefined && doc.shape[token] !== SHAPE.lower)
    return isOneOf(doc, token - 1, ALTERNATE)
      ? set(doc, token - 1, token + 1, `XXXX-WXX-${plural}`)
      : set(doc, token, token + 1, `XXXX-WXX-${plural}`);
  const seasons = seasonsAt(doc, token);
  if (seasons !== null) return seasons;
  const weekday = calendarValue(doc, token, 'weekday');
  // `Saturday mornings`
  const parts = weekday === undefined ? undefined : calendarValue(doc, token + 1, 'part-of-day-plural');
  if (parts !== undefined) return set(doc, token, token + 2, `XXXX-WXX-${weekday}T${parts}`);
  // `every third Sunday`
  const nth =
    weekday !== undefined && token > 1 && doc.kind[token - 1] === TOKEN.word
      ? ordinalAt(doc, token - 1)
      : null;
  if (nth !== null && nth.last === token && isOneOf(doc, token - 2, EVERY))
    return set(doc, token - 2, token + 1, `XXXX-WXX-${weekday}`);
  // `nobody works on a Sunday`, `on a Friday night`: any; not `on a Sunday walk`
  if (weekday !== undefined && isOneOf(doc, token - 1, AN) && isOneOf(doc, token - 2, ON)) {
    const ofDay = calendarValue(doc, token + 1, 'part-of-day');
    const last = ofDay === undefined ? token + 1 : token + 2;
    const isPlain = last >= doc.length || doc.sentence[last] !== doc.sentence[token] || !isNoun(doc, last);
    const isDated = isMark(doc, last, ',') && (isNumber(doc, last + 1) || monthAt(doc, last + 1) > 0);
    return isPlain && !isDated && doc.shape[last] !== SHAPE.capital
      ? set(doc, token - 1, last, `XXXX-WXX-${weekday}${ofDay === undefined ? '' : `T${ofDay}`}`)
      : null;
  }
  const every = everyBefore(doc, token);
  if (every === null) return null;
  // `every Saturday morning`
  const partBehind = weekday === undefined ? undefined : calendarValue(doc, token + 1, 'part-of-day');
  if (partBehind !== undefined && every.step === 1)
    return set(doc, every.first, token + 2, `XXXX-WXX-${weekday}T${partBehind}`);
  if (weekday !== undefined) return set(doc, every.first, token + 1, `XXXX-WXX-${weekday}`);
  const month = monthAt(doc, token);
  if (month > 0) return set(doc, every.first, token + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const part = calendarValue(doc, token, 'part-of-day');
  if (part !== undefined) return set(doc, every.first, token + 1, `XXXX-XX-XXT${part}`);
  const season = calendarValue(doc, token, 'season');
  return season === undefined ? null : set(doc, every.first, token + 1, `XXXX-${season}`);
}

const AN = wordSet('a');
const ON = wordSet('on');

/** The Sunday of `two Sundays ago`. */
const weekdayAgo = (weekday: number, count: number): When => ({
  kind: 'beside',
  whole: recurring({ of: 'weekday', weekday }, 'latest'),
  days: -7 * (count - 1),
});
const WEEKS_AGO = wordSet('ago');

/** `Winters are mild here`, not `three winters`, `falls`, `springs`. */
function seasonsAt(doc: Doc, token: number): DateReading | null {
  const code = calendarValue(doc, token, 'season-plural');
  if (code === undefined || isOneOf(doc, token, DOUBTFUL)) return null;
  if (doc.shape[token] !== SHAPE.lower && !opensSentence(doc, token)) return null;
  if (countBefore(doc, token) !== null || isCalendar(doc, token - 1, 'deictic')) return null;
  return set(doc, token, token + 1, `XXXX-${code}`);
}
const DOUBTFUL = wordSet('falls springs');

/** `daily`, `annual`, `twice weekly` */
function byWord(doc: Doc, token: number): DateReading | null {
  const found = setWordAt(doc, token);
  return found === null ? null : set(doc, found.first, found.last, found.timex);
}
