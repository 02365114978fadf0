/**
 * Days and months that have their year from a date beside them: `March 24 and March 28, 2017`, `from March 3, 2019 until
 * April 5`, `October 20, with a second round in December`, or from the year that opens their sentence: `In 2020, by Christmas`.
 * And days that have their month from one: `June 17, then the 21st`.
 */
import { type Doc, hasWord, is, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { civilOf } from '../../normalise/calendar.js';
import { firstDay, lastDay, type Period, year, yearOf } from '../../normalise/period.js';
import { movedTo, period, type Recurring, recurring, type When, within } from '../../normalise/temporal.js';
import { resolveAlone } from './alone.js';
import { CLOSERS, ONWARD, OPENERS } from './joint-words.js';
import { type Place, tenseIn } from './place.js';
import { recurringOf } from './points.js';
import { type DateReading, meaning } from './reading.js';
import type { Told } from './story.js';
import { isOneOf } from './words.js';

/** A date with what it was resolved to. */
export interface Spoken {
  readonly reading: DateReading;
  readonly period: Period;
}

/** How many tokens may stand between the two. */
const REACH = 8;
/** `in July and in August`: between two that are joined by nothing else. */
const NEAR = 3;
/** `on October 20, with a second round in December`: so many months on at most; not `payable January 3, on record November 16`. */
const SOON = 4;
const JOINTS = wordSet('and or to until till through then before');

/** `In 2020, …`, `Last year …`: the year that opens a sentence. */
export function openingYear(doc: Doc, { expression, first, last }: DateReading): When | null {
  if (expression.kind !== 'point' || doc.kind[last] === TOKEN.clitic) return null;
  const { when } = expression;
  const opens = doc.sentences[doc.sentence[first]!]!;
  const head = isMark(doc, opens, '“') || isMark(doc, opens, '"') ? opens + 1 : opens;
  if (when.kind === 'step')
    return when.grain === 'year' && when.anchor === 'reference' && when.steps < 0 && head === first
      ? when
      : null;
  if (when.kind !== 'period' || when.period.grain !== 'year') return null;
  return isOneOf(doc, first - 1, IN) && head === first - 1 ? when : null;
}
const IN = wordSet('in');

/** `In 2020, by Christmas, …`: what comes every year is that year's. */
export function withOpeningYear(one: DateReading, opening: When | null): DateReading {
  if (opening === null) return one;
  const own = bareOf(one);
  return own !== null && YEARLY.has(own.of) ? placed(one, within(own, opening)) : one;
}
const YEARLY: ReadonlySet<string> = new Set(['month', 'day', 'season', 'quarter', 'half', 'holiday']);

/** The reading in the year that the next one states, where both are days of one sentence: `on March 24 and March 28, 2017`. */
export function withYearAhead(doc: Doc, one: DateReading, next: DateReading | undefined): DateReading {
  const own = bareOf(one);
  if (next === undefined || own?.of !== 'day' || !isBeside(doc, one, next)) return one;
  const stated = statedYear(next);
  const other = dayOf(next);
  if (stated === null || other === null || !hasWord(doc, one.last, next.first, JOINTS)) return one;
  const isBefore = own.month < other.month || (own.month === other.month && own.day < other.day);
  return isBefore ? placed(one, inYear(own, stated)) : one;
}

/** `40 in January, 52 in February, 61 in March`: a month of a list in the year of the last one. */
export function withYearOfList(one: DateReading, place: Place): DateReading {
  const { doc, readings, index, reference } = place;
  const last = reference === null ? null : endOfList(doc, readings, index);
  if (last === null || tenseIn(one, place) !== 0) return one;
  const then = resolveAlone(doc, last, reference);
  return then === null ? one : inYearOf(one, then);
}

/** The last of three months and more that are counted up in one sentence; null for all else. */
function endOfList(doc: Doc, readings: readonly DateReading[], index: number): DateReading | null {
  let at = index;
  for (let month = monthOf(readings[at]!); month > 0; at++) {
    const next = readings[at + 1];
    if (next === undefined || monthOf(next) <= month || !isBeside(doc, readings[at]!, next)) break;
    month = monthOf(next);
  }
  return at - index < 2 ? null : readings[at]!;
}

/** `between January and September`, `from March to May`, told of what is over: the first month before the last one. */
export function withYearOfRange(one: DateReading, place: Place): DateReading {
  const { doc, next, reference } = place;
  const month = monthOf(one);
  if (month === 0 || next === undefined || reference === null) return one;
  if (next.first !== one.last + 1 || !isOneOf(doc, one.first - 1, OPENERS)) return one;
  if (!isOneOf(doc, one.last, CLOSERS) || next.expression.kind !== 'point') return one;
  const { when } = next.expression;
  if (when.kind !== 'recurring' || when.recurring.of !== 'month' || tenseIn(one, place) > 0) return one;
  // `is shut from July to January`
  if (isOneOf(doc, one.first - 1, ONSET) && tenseIn(one, place) === 0) return one;
  const end = resolveAlone(
    doc,
    meaning(next, movedTo(recurring(when.recurring), next.expression)),
    reference,
  );
  if (end === null) return one;
  const turns = month < when.recurring.month ? 0 : 1;
  return placed(one, inYear({ of: 'month', month }, yearOf(end) - turns));
}
const ONSET = wordSet('from');

/** The number of a month that stands for itself; 0 for all else. */
function monthOf(one: DateReading): number {
  const own = bareOf(one);
  return own?.of === 'month' ? own.month : 0;
}

/** A month in the year of another. */
function inYearOf(one: DateReading, then: Period): DateReading {
  const own = bareOf(one);
  return own === null ? one : placed(one, inYear(own, yearOf(then)));
}

/** `a wake on Thursday, March 7; burial follows on Friday`: the weekday behind a day that is more than a week ahead. */
export function withWeekAhead(one: DateReading, place: Place, told: Told | undefined): DateReading {
  const own = bareOf(one);
  const { sentence, reference } = place;
  if (own?.of !== 'weekday' || told === undefined || told.isAside || reference === null) return one;
  if (told.day.index - reference < WEEK || sentence - told.sentence > 1) return one;
  if (tenseIn(one, place) <= 0) return one;
  return placed(one, recurring(own, 'next', 'narrative'));
}
const WEEK = 7;

/** `41 cases in November, most between the 4th and the 22nd`: a day of the month last spoken of, where that is over. */
export function withMonthTold(one: DateReading, place: Place, month: Period | null): DateReading {
  const own = bareOf(one);
  const { reference } = place;
  if (own?.of !== 'month-day' || month === null || tenseIn(one, place) >= 0) return one;
  return reference !== null && lastDay(month) < reference && reference - lastDay(month) < MONTH_AND_MORE
    ? placed(one, within(own, period(month)))
    : one;
}

/** In days: the month before that of publication. */
const MONTH_AND_MORE = 32;

/** The reading in the year, or in the month, of the date before it in the sentence; itself where nothing joins them. */
export function withYearBehind(one: DateReading, place: Place, spoken: Spoken | null): DateReading {
  const { doc, reference } = place;
  const own = bareOf(one);
  if (own === null || spoken === null || !isBeside(doc, spoken.reading, one)) return one;
  const { reading: before, period: then } = spoken;
  if (own.of === 'month-day') {
    const isLater = then.grain === 'day' && own.day > civilOf(firstDay(then)).day;
    return isLater ? placed(one, recurring(own, 'next', 'narrative')) : one;
  }
  if ((own.of !== 'day' && own.of !== 'month') || (then.grain !== 'day' && then.grain !== 'month'))
    return one;
  if (!namesMonth(before)) return one;
  const { month } = civilOf(firstDay(then));
  const isOnward = isOneOf(doc, one.first - 1, ONWARD);
  // `born on March 3, 1950 and died on June 5`: another verb tells of another year.
  const isJoined = isOnward || (hasWord(doc, before.last, one.first, JOINTS) && !hasVerb(doc, before, one));
  const isStated = statedYear(before) !== null;
  const tense = tenseIn(one, place);
  // `arrested on March 3, 2019 and will be tried on June 5`
  const isApart = isStated && tense > 0;
  const isSoon = own.month - month <= SOON;
  const isAhead = tense >= 0 && isSoon && reference !== null && firstDay(then) > reference;
  const shares = isStated ? isJoined && !isApart : isAhead || (isJoined && one.first - before.last <= NEAR);
  if (!shares) return one;
  if (own.month > month) return placed(one, inYear(own, yearOf(then)));
  return own.month < month && isOnward ? placed(one, inYear(own, yearOf(then) + 1)) : one;
}

/** `Friday to December’s figures`: only a date that names its month leads to another. */
const namesMonth = ({ expression }: DateReading): boolean => {
  if (expression.kind !== 'point') return false;
  const { when } = expression;
  return YEARED.has(when.kind === 'period' ? when.period.grain : (recurringOf(when)?.of ?? ''));
};

/** What the reading is of each year or month, where it stands for itself; null for all else. */
function bareOf({ expression }: DateReading): Recurring | null {
  if (expression.kind !== 'point' || expression.when.kind !== 'recurring') return null;
  return expression.when.turn === 'nearest' ? expression.when.recurring : null;
}

const inYear = (own: Recurring, of: number): When => within(own, period(year(of)));

/** The reading at another place on the calendar. */
export const placed = (one: DateReading, when: When): DateReading =>
  one.expression.kind === 'point' ? meaning(one, movedTo(when, one.expression)) : one;

/** The year in the words of a day or a month; null where there is none. */
function statedYear({ expression }: DateReading): number | null {
  if (expression.kind !== 'point') return null;
  const { when } = expression;
  const whole = when.kind === 'within' ? when.whole : when;
  if (whole.kind !== 'period') return null;
  const { grain } = whole.period;
  const isStated = when.kind === 'within' ? grain === 'year' : YEARED.has(grain);
  return isStated ? yearOf(whole.period) : null;
}
const YEARED: ReadonlySet<string> = new Set(['day', 'month']);

/** Month and day of a reading that names both. */
function dayOf({ expression }: DateReading): { readonly month: number; readonly day: number } | null {
  if (expression.kind !== 'point') return null;
  const { when } = expression;
  if (when.kind === 'period') return when.period.grain === 'day' ? civilOf(firstDay(when.period)) : null;
  const own = recurringOf(when);
  return own?.of === 'day' ? own : null;
}

const isBeside = (doc: Doc, a: DateReading, b: DateReading): boolean =>
  b.first >= a.last && b.first - a.last <= REACH && doc.sentence[a.first] === doc.sentence[b.first];

function hasVerb(doc: Doc, a: DateReading, b: DateReading): boolean {
  for (let at = a.last; at < b.first; at++)
    if (is(doc, at, CLASS.verb) && !is(doc, at, CLASS['function-word'])) return true;
  return false;
}
