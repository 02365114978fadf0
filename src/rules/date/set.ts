import { type Doc, is, isCapitalised, isInnerHyphen, isNumber } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { timexOfAmount } from '../../normalise/timex.js';
import { define } from '../define.js';
import { monthAt } from './parse/month.js';
import { countBefore, ordinalAt } from './parse/number.js';
import { parseLength, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf } from './words.js';

const ID = 'set.every';
const EVERY = wordSet('every each');
const SECOND = wordSet('second');
const OTHER = wordSet('other alternate');
const SINGLE = wordSet('single');
const PER = wordSet('per');
const A = wordSet('a an');
const ON_AT = wordSet('on at');
const TIMES = wordSet('times time');
/** What a newspaper does. */
const REPORTS = wordSet('said says reported reports wrote writes quoted published');
const DETERMINERS = wordSet('the a an its their his her');
const ONCE = wordSet('once twice thrice');
const AGO = wordSet('ago later earlier after before or and from');
const LENGTHS = wordSet(
  'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot knots',
);
const ADVERBS = wordSet(`
  annually daily weekly monthly quarterly yearly hourly nightly fortnightly
`);

export const setEvery = define<DateReading>({
  id: ID,
  doc: 'What comes round: `every other Tuesday`, `twice a year`, `per day`, `daily`, `Mondays`.',
  source: 'TimeML 1.2.1, SET; annotation guide, Dates',
  triggers: ['time-unit', 'weekday', 'month', 'part-of-day', 'season', 'time-set'],
  examples: [
    { text: 'The prize is awarded every year.', finds: 'every year' },
    { text: 'They meet every other Tuesday.', finds: 'every other Tuesday' },
    { text: 'They meet every second Tuesday.', finds: 'every second Tuesday', value: 'P2W' },
    { text: 'It is cleaned twice a year.', finds: 'twice a year' },
    { text: 'They may ask once a quarter.', finds: 'once a quarter' },
    { text: 'It helps 4000 people per day.', finds: 'per day' },
    { text: 'The shop is closed on Mondays.', finds: 'Mondays' },
    { text: 'The shop is closed on weekends.', finds: 'weekends', value: 'XXXX-WXX-WE' },
    { text: 'The list is updated daily.', finds: 'daily' },
    { text: 'The feast is held annually in Lima.', finds: 'annually', value: 'P1Y' },
    { text: 'They fly to Lima daily in May.', finds: 'daily', value: 'P1D' },
    { text: 'The shop opens daily Monday to Friday.', finds: 'daily' },
    { text: 'It floods every few years.', finds: 'every few years', value: 'PXY' },
    { text: 'They train on Saturday mornings.', finds: 'Saturday mornings', value: 'XXXX-WXX-6TMO' },
  ],
  counterExamples: [
    'The Daily Star reported it.',
    'She stayed a year.',
    'Winds reached 180 kilometers per hour.',
    'He read it in the weekly.',
    'The business daily Aftenposten wrote so.',
    'The Oslo daily said so.',
    'It was printed by Al-Oke daily on Monday.',
    'Nights grow cold.',
  ],
  find: (doc, token) => byUnit(doc, token) ?? byDay(doc, token) ?? byAdverb(doc, token),
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

function byUnit(doc: Doc, token: number): DateReading | null {
  const unit = unitAt(doc, token);
  if (unit === null) return null;
  const lengthOf = (count: number) => timexOfAmount({ unit: unit.unit, count: count * unit.times });
  const every = everyBefore(doc, token);
  if (every !== null) return set(doc, every.first, unit.last, lengthOf(every.step));
  // `every two years`, `every third year`
  const count = countBefore(doc, token);
  if (count?.count != null && isOneOf(doc, count.first - 1, EVERY))
    return set(doc, count.first - 1, unit.last, lengthOf(count.count));
  // `every few years`
  if (count !== null && count.count === null && isOneOf(doc, count.first - 1, EVERY))
    return set(doc, count.first - 1, unit.last, timexOfAmount({ unit: unit.unit, count: null }));
  const ordinal = token > 0 && doc.kind[token - 1] === TOKEN.word ? ordinalAt(doc, token - 1) : null;
  if (ordinal !== null && ordinal.last === token && isOneOf(doc, token - 2, EVERY))
    return set(doc, token - 2, unit.last, lengthOf(ordinal.value));
  // `on weekends`, `at weekends`
  if (unit.plural && unit.unit === 'weekend' && isOneOf(doc, token - 1, ON_AT))
    return set(doc, token, unit.last, 'XXXX-WXX-WE');
  if (unit.plural || isInnerHyphen(doc, unit.last) || unit.unit === 'weekend') return null;
  const per = isOneOf(doc, token - 1, PER);
  if (!per && !isOneOf(doc, token - 1, A)) return null;
  if (unit.unit === 'second' && !per) return null;
  const frequency = frequencyBefore(doc, token - 1);
  // `a quarter of the votes`, but `once a quarter`
  if (unit.unit === 'quarter' && !per && frequency === 0) return null;
  if (frequency > 0) return set(doc, token - 1 - frequency, unit.last, lengthOf(1));
  // `180 kilometres per hour`
  if (isOneOf(doc, token - 2, LENGTHS)) return null;
  if (per) return set(doc, token - 1, unit.last, lengthOf(1));
  // `$5 a day`, `20,000 barrels a day`, but `$5 a year ago`
  if (isOneOf(doc, unit.last, AGO) || !isRate(doc, token - 2)) return null;
  return set(doc, token - 1, unit.last, lengthOf(1));
}

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
  if (plural !== undefined && doc.shape[token] !== SHAPE.lower)
    return set(doc, token, token + 1, `XXXX-WXX-${plural}`);
  const weekday = calendarValue(doc, token, 'weekday');
  // `Saturday mornings`
  const parts = weekday === undefined ? undefined : calendarValue(doc, token + 1, 'part-of-day-plural');
  if (parts !== undefined) return set(doc, token, token + 2, `XXXX-WXX-${weekday}T${parts}`);
  const every = everyBefore(doc, token);
  if (every === null) return null;
  if (weekday !== undefined)
    return set(doc, every.first, token + 1, every.step === 1 ? `XXXX-WXX-${weekday}` : 'P2W');
  const month = monthAt(doc, token);
  if (month > 0) return set(doc, every.first, token + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const part = calendarValue(doc, token, 'part-of-day');
  if (part !== undefined) return set(doc, every.first, token + 1, `XXXX-XX-XXT${part}`);
  const season = calendarValue(doc, token, 'season');
  return season === undefined ? null : set(doc, every.first, token + 1, `XXXX-${season}`);
}

/** `in the weekly`, `the business daily Aftenposten`, `the Cairo daily said`. */
function isNewspaper(doc: Doc, token: number): boolean {
  const next = token + 1;
  return (
    isOneOf(doc, token - 1, DETERMINERS) ||
    isOneOf(doc, next, REPORTS) ||
    (isCapitalised(doc, next) && !isCalendar(doc, next, 'weekday') && !isCalendar(doc, next, 'month'))
  );
}

/** `printed by Al-Oke daily on Monday`: the name of a newspaper before it. */
function isOfName(doc: Doc, token: number): boolean {
  let at = token - 1;
  while (at > token - NAME_REACH && (isCapitalised(doc, at) || isInnerHyphen(doc, at))) at--;
  return at < token - 1 && isOneOf(doc, at, BEFORE_NAME);
}
const BEFORE_NAME = wordSet('by the');
const NAME_REACH = 6;

/** `daily`, `annual`; a capital belongs to a name. */
function byAdverb(doc: Doc, token: number): DateReading | null {
  const value = calendarValue(doc, token, 'set');
  if (
    value === undefined ||
    value === '-' ||
    doc.shape[token] !== SHAPE.lower ||
    !isOneOf(doc, token, ADVERBS)
  )
    return null;
  if (isNewspaper(doc, token) || isOfName(doc, token)) return null;
  // `daily flights`, `the quarterly dividend`: an adjective is no expression of its own.
  if (
    is(doc, token + 1, CLASS.noun) &&
    doc.shape[token + 1] === SHAPE.lower &&
    !is(doc, token + 1, CLASS.verb) &&
    // `held annually in Lima`; `in` is a unit too.
    !is(doc, token + 1, CLASS['function-word'])
  )
    return null;
  const length = parseLength(value);
  return length === null
    ? null
    : set(doc, token, token + 1, timexOfAmount({ unit: length.unit, count: length.times }));
}
