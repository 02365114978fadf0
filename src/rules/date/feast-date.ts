/** A feast with its date: `Good Friday, April 2`, `World Rivers Day on 5 May`. */
import { type Doc, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { civilOf, weekdayOf } from '../../normalise/calendar.js';
import type { Point } from '../../normalise/temporal.js';
import { isMonthDay, recurringOf } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

export const isHoliday = (one: Point): boolean =>
  one.when.kind === 'recurring' && one.when.recurring.of === 'holiday';

/** Years that begin on different weekdays. */
const YEARS = [2001, 2002, 2003];

/** The months of the two are the same or next to each other: not `by Christmas, March 1 at the latest`. */
export function isInSeason(feast: Point, day: Point): boolean {
  const of = recurringOf(feast.when);
  const date = recurringOf(day.when);
  if (of?.of !== 'holiday' || date?.of !== 'day') return false;
  const range = of.holiday.inYear(YEARS[0]!);
  return range !== null && Math.abs(civilOf(range.firstDay).month - date.month) <= 1;
}

/** The weekday on which a holiday always falls: 5 of Good Friday; 0 where it falls on any. */
export function weekdayOfHoliday({ when }: Point): number {
  const of = recurringOf(when);
  if (of?.of !== 'holiday') return 0;
  const days = YEARS.map((year) => of.holiday.inYear(year));
  const first = days[0] === null || days[0] === undefined ? 0 : weekdayOf(days[0].firstDay);
  return days.every((range) => range !== null && weekdayOf(range.firstDay) === first) ? first : 0;
}

/** `World Rivers Day on 5 May`, `World Rivers Day (5 May)`: a named day of which only the date beside it tells. */
export function withDayBeside(doc: Doc, one: DateReading, next: DateReading | undefined): DateReading {
  if (one.expression.kind !== 'named' || next?.first !== one.last + 1) return one;
  const isBeside = isOneOf(doc, one.last, ON) || isMark(doc, one.last, '(') || isMark(doc, one.last, ',');
  return isBeside && next.expression.kind === 'point' && isMonthDay(next.expression)
    ? meaning(one, next.expression)
    : one;
}
const ON = wordSet('on');
