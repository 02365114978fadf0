/** Which two readings that stand side by side are one: weekday and date, time and day, month and `last year`. */
import { type Doc, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import {
  movedTo,
  type Point,
  type PointDetails,
  point,
  recurring,
  type When,
  within,
} from '../../normalise/temporal.js';
import { toHalf } from './clock.js';
import { isHoliday, isInSeason, weekdayOfHoliday } from './feast-date.js';
import { bothOf, type Joint, jointOf, merged } from './joint.js';
import { ordinalBefore, withThe } from './modify.js';
import {
  isBare,
  isDay,
  isDayless,
  isDeicticDay,
  isMonthDay,
  isOpenInYear,
  isWeekday,
  isYear,
  recurringOf,
} from './points.js';
import { type DateReading, meaning, reading } from './reading.js';
import { openWithin, shareYear } from './shared-date.js';
import { isOneOf } from './words.js';

const THE = wordSet('the');

export function join(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  const joint = jointOf(doc, a.last, b.first);
  if (joint === null || joint === 'to') return null;
  if (joint === '-') return joinRange(doc, a, b, a.expression, b.expression);
  const expression = joinPoints(a.expression, b.expression, joint);
  return expression === null ? null : merged(doc, a, b, expression);
}

/** `Monday (July 25)`, `today (Tuesday)`, `on (Tuesday) the 5th of July`: weekday and date, one of them in brackets. */
export function joinBracketed(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (b.first !== a.last + 1 || a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  const behind = isMark(doc, a.last, '(') && isMark(doc, b.last, ')');
  const before = isMark(doc, a.first - 1, '(') && isMark(doc, a.last, ')');
  if ((!behind && !before) || doc.sentence[a.first] !== doc.sentence[b.first]) return null;
  if (!isDay(b.expression) || isDayless(b.expression) || b.expression.clock !== undefined) return null;
  // `2:30 p.m. (1130 GMT) Tuesday`
  if (before && isDayless(a.expression)) return null;
  // `today (July 26, 2022)`: each says which day it is.
  if (behind && isDeicticDay(a.expression) && isMonthDay(b.expression)) return null;
  const expression = joinPoints(a.expression, b.expression, '');
  if (expression === null) return null;
  return reading(
    doc,
    a.rule,
    before ? a.first - 1 : a.first,
    behind ? b.last + 1 : b.last,
    expression,
    0,
    bothOf(a, b),
  );
}

/** `yesterday evening (July 25)`: the date in brackets is that of the day before them. */
export function dayInBrackets(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (b.first !== a.last + 1 || !isMark(doc, a.last, '(') || !isMark(doc, b.last, ')')) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point') return null;
  if (!isDeicticDay(a.expression) || !isMonthDay(b.expression) || !isBare(b.expression)) return null;
  return meaning(a, movedTo(b.expression.when, a.expression));
}

function joinPoints(a: Point, b: Point, joint: Joint): Point | null {
  // `Friday, 13 February 2020`, `Monday evening, 5 May`
  if (
    isWeekday(a) &&
    isMonthDay(b) &&
    a.modifier === undefined &&
    (joint === '' || joint === ',' || joint === 'on')
  )
    return point(withWeekday(b.when, weekdayNumber(a)), timeOf(a, b));
  // `Good Friday, April 2`: the date says more.
  if (isHoliday(a) && isMonthDay(b) && isBare(a) && joint === ',' && isInSeason(a, b))
    return point(withWeekday(b.when, weekdayOfHoliday(a)), timeOf(a, b));
  // `13 February 2020, Friday`
  // … but not `May 7, the last Sunday before the fair`
  if (isMonthDay(a) && isWeekday(b) && isBare(a) && !isNarrated(b) && (joint === '' || joint === ','))
    return point(withWeekday(a.when, weekdayNumber(b)), timeOf(b, a));
  // `today, Friday 22 July`: the date says more.
  if (isDeicticDay(a) && !isDayless(a) && isMonthDay(b) && isBare(b) && (joint === '' || joint === ','))
    return point(b.when, timeOf(a, b));
  if (isDeicticDay(a) && isBare(a) && isWeekday(b) && joint === '') return point(a.when, timeOf(b, a));
  // `5 p.m. EST, Nov. 9`, `6:30 on Monday evening`, `the night of 5 May`
  if (isDayless(a) && isDay(b) && !isDayless(b) && b.clock === undefined) {
    if (a.part !== undefined && joint === ',') return null;
    if (joint === '' || joint === ',' || joint === 'on' || joint === 'of') return point(b.when, timeOf(a, b));
  }
  // `Tuesday at 5 p.m.`, `3 July, 10:00 GMT`
  if (isDay(a) && !isDayless(a) && a.clock === undefined && b.clock !== undefined && isDayless(b)) {
    if (joint === '' || joint === ',' || joint === 'at') return point(a.when, timeOf(b, a));
  }
  // `Wednesday last week`, `Monday of next week`
  if (isWeekday(a) && isWeek(b) && a.when.kind === 'recurring' && a.when.turn === 'nearest')
    if (joint === '' || joint === 'of') return point(within(a.when.recurring, b.when), timeOf(a, b));
  // `last week Thursday`, `next week on Monday`
  if (isWeek(a) && isWeekday(b) && isBare(a) && b.when.kind === 'recurring' && b.when.turn === 'nearest')
    if (joint === '' || joint === 'on') return point(within(b.when.recurring, a.when), timeOf(a, b));
  // `January-April this year`
  if (a.when.kind === 'span' && isYear(b) && b.when.kind !== 'fiscal' && joint === '')
    return spanOfYear(a.when.from, a.when.to, b.when);
  // `from January to October this year`
  if (isMonthOnward(a) && isYear(b) && a.when.kind === 'recurring' && (joint === '' || joint === 'of'))
    return point(within(a.when.recurring, b.when));
  // `July last year`, `the third quarter of this year`
  if (isOpenInYear(a) && isYear(b) && (joint === '' || joint === 'of'))
    return point(openWithin(a.when, b.when));
  // `this year, 2022`
  if (isYear(a) && a.when.kind === 'step' && isYear(b) && b.when.kind === 'period' && joint === '') return b;
  // `the 25th of next month`
  const dayOf = recurringOf(a.when);
  if (dayOf?.of === 'month-day' && b.when.kind === 'step' && b.when.grain === 'month' && joint === 'of')
    return point(within(dayOf, b.when), timeOf(a, b));
  // `overnight on Monday`, `Monday overnight`
  if (isLastNight(a) && (isWeekday(b) || isMonthDay(b)) && isBare(b) && (joint === '' || joint === 'on'))
    return point(b.when, { part: 'NI' });
  if (isLastNight(b) && (isWeekday(a) || isMonthDay(a)) && isBare(a) && joint === '')
    return point(a.when, { part: 'NI' });
  // `the quarter a year ago`
  if (isQuarterOfStory(a) && isYearAgo(b) && joint === '') return movedTo(b.when, a);
  // `2022 year-end`
  if (isYear(a) && isRunningYear(b) && joint === '') return movedTo(a.when, b);
  // `next year's first quarter`
  if (isYear(a) && isOpenInYear(b) && (joint === "'s" || (joint === '' && a.when.kind === 'period')))
    return point(openWithin(b.when, a.when));
  return null;
}

/** `January-April` of a year stated behind it; null where it runs over the turn of the year, or is no span of months. */
function spanOfYear(from: When, to: When, whole: When): Point | null {
  const first = from.kind === 'recurring' && from.recurring.of === 'month' ? from.recurring : null;
  const last = to.kind === 'recurring' && to.recurring.of === 'month' ? to.recurring : null;
  if (first === null || last === null || first.month >= last.month) return null;
  return point({ kind: 'span', from: within(first, whole), to: within(last, whole) });
}

/** The month that ends a range: see endOfMonths. */
const isMonthOnward = (one: Point): boolean =>
  isBare(one) &&
  one.when.kind === 'recurring' &&
  one.when.recurring.of === 'month' &&
  one.when.turn === 'next' &&
  one.when.anchor === 'narrative';

const isNarrated = ({ when }: Point): boolean => when.kind === 'recurring' && when.anchor === 'narrative';

/** `overnight`, `last night` */
const isLastNight = ({ when, part }: Point): boolean =>
  part === 'NI' &&
  when.kind === 'step' &&
  when.grain === 'day' &&
  when.anchor === 'reference' &&
  when.steps === -1;

/** `the quarter` that is spoken of */
const isQuarterOfStory = (one: Point): boolean =>
  isBare(one) && one.when.kind === 'step' && one.when.grain === 'quarter' && one.when.anchor === 'narrative';

const isYearAgo = (one: Point): boolean =>
  isBare(one) && one.when.kind === 'offset' && one.when.amount.unit === 'year' && one.when.sign < 0;

/** `year-end`, `mid-year` */
const isRunningYear = ({ when, modifier }: Point): boolean =>
  modifier !== undefined && when.kind === 'step' && when.grain === 'year' && when.steps === 0;

const isWeek = (one: Point): boolean => isBare(one) && one.when.kind === 'step' && one.when.grain === 'week';
const IN_OF = wordSet('in of');
const LAST = wordSet('last');

/** `the second Monday in March`, `the last Friday of May 2023` */
export function nthWeekday(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (b.first !== a.last + 1 || !isOneOf(doc, a.last, IN_OF)) return null;
  // `the last Friday of every month`
  if (
    b.expression.kind === 'set' &&
    a.expression.kind === 'point' &&
    isWeekday(a.expression) &&
    isBare(a.expression)
  ) {
    const before =
      [a.first - 1, a.first].find((token) => isOneOf(doc, token, LAST)) ?? ordinalBefore(doc, a.first)?.first;
    return before === undefined
      ? null
      : reading(doc, b.rule, withThe(doc, before), b.last, b.expression, 0, bothOf(a, b));
  }
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point' || !isWeekday(a.expression)) return null;
  if (!isBare(a.expression) || !isBare(b.expression) || recurringOf(b.expression.when)?.of !== 'month')
    return null;
  const weekday = weekdayNumber(a.expression);
  const last = [a.first - 1, a.first].find((token) => isOneOf(doc, token, LAST)) ?? -1;
  const ordinal = last < 0 ? ordinalBefore(doc, a.first) : null;
  if (last < 0 && ordinal === null) return null;
  const when: When = {
    kind: 'part',
    grain: 'day',
    index: ordinal?.value ?? -1,
    whole: b.expression.when,
    weekday,
  };
  return reading(doc, a.rule, withThe(doc, ordinal?.first ?? last), b.last, point(when), 0, bothOf(a, b));
}

/** `last year in September` */
export function monthOfYear(doc: Doc, a: DateReading, b: DateReading): DateReading | null {
  if (b.first !== a.last + 1 || !isOneOf(doc, a.last, IN)) return null;
  if (a.expression.kind !== 'point' || b.expression.kind !== 'point' || !isYear(a.expression)) return null;
  const of = recurringOf(b.expression.when)?.of;
  if (a.expression.when.kind !== 'step' || !isOpenInYear(b.expression)) return null;
  if (of !== 'month' && of !== 'season' && of !== 'quarter') return null;
  return merged(doc, a, b, point(openWithin(b.expression.when, a.expression.when)));
}

const weekdayNumber = ({ when }: Point): number => {
  const of = recurringOf(when);
  return of?.of === 'weekday' ? of.weekday : 0;
};
function withWeekday(when: When, weekday: number): When {
  if (weekday === 0) return when;
  if ((when.kind === 'recurring' || when.kind === 'within') && when.recurring.of === 'day')
    return { ...when, recurring: { ...when.recurring, weekday } };
  return when;
}

/** Clock and part of day of two points; a part of day tells the half of a twelve-hour clock. */
function timeOf(a: Point, b: Point): PointDetails {
  const clock = a.clock ?? b.clock;
  const part = a.part ?? b.part;
  if (clock !== undefined)
    return {
      clock:
        part === undefined ? clock : toHalf({ clock, halfUnknown: clock.hour > 0 && clock.hour < 12 }, part),
    };
  return part === undefined ? {} : { part };
}
const PERIOD = wordSet('period quarter');

/** `January-March 2022`, `31 July-4 August`: written as one word it is one mention; three months of a quarter are it. */
function joinRange(doc: Doc, a: DateReading, b: DateReading, from: Point, to: Point): DateReading | null {
  if (!isBare(from) || !isBare(to) || from.when.kind !== 'recurring') return null;
  const first = recurringOf(from.when);
  const last = recurringOf(to.when);
  if (first === null || last === null || first.of !== last.of) return null;
  if (first.of !== 'month' && first.of !== 'day' && first.of !== 'weekday') return null;
  const shared = shareYear(doc, a, b, '-');
  const start = shared?.expression.kind === 'point' ? shared.expression.when : from.when;
  const quarter = first.of === 'month' && last.of === 'month' ? quarterOf(first.month, last.month) : 0;
  // `Monday-Friday` ends after it begins.
  const end: When = last.of === 'weekday' ? recurring(last, 'next', 'narrative') : to.when;
  const article = first.of === 'month' && isOneOf(doc, a.first - 1, THE) && isOneOf(doc, b.last, PERIOD);
  const when: When =
    quarter === 0
      ? { kind: 'span', from: start, to: end }
      : ({ ...to.when, recurring: { of: 'quarter', quarter } } as When);
  return article
    ? reading(doc, a.rule, a.first - 1, b.last + 1, point(when), 0, bothOf(a, b))
    : merged(doc, a, b, point(when));
}

/** Number of the quarter that two months open and close; 0 when they do not. */
const quarterOf = (first: number, last: number): number =>
  last === first + 2 && last % 3 === 0 ? last / 3 : 0;
const IN = wordSet('in');
