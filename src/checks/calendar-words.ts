/** Days in words, in the order that the article writes them. */
import { type CivilDay, civilOf, dayOf, daysInMonth, weekdayOf } from '../normalise/calendar.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** 1 is January. */
export const monthName = (month: number): string => MONTHS[month - 1]!;
/** 1 is Monday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1]!;

/** `29 June 2017`, or `June 29, 2017` where the month comes first; without the year where it is null. */
export function dayInWords(
  { month, day, year }: Omit<CivilDay, 'year'> & { readonly year: number | null },
  monthFirst = false,
): string {
  const name = monthName(month);
  if (monthFirst) return year === null ? `${name} ${day}` : `${name} ${day}, ${year}`;
  return year === null ? `${day} ${name}` : `${day} ${name} ${year}`;
}

export const iso = ({ year, month, day }: CivilDay): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Weekday of a date, 1 is Monday. */
export const weekdayOfDate = ({ year, month, day }: CivilDay): number => weekdayOf(dayOf(year, month, day));

/** Whether the calendar has the date. */
export const exists = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day nearest to a date that falls on a weekday; of two equally near ones there is none, a week has seven days. */
export function nearestOnWeekday(date: CivilDay, weekday: number): CivilDay {
  const index = dayOf(date.year, date.month, date.day);
  for (let step = 0; ; step++)
    for (const sign of [1, -1])
      if (weekdayOf(index + sign * step) === weekday) return civilOf(index + sign * step);
}

/** The year nearest to the date's own in which it falls on a weekday. */
export function nearestYearOnWeekday({ year, month, day }: CivilDay, weekday: number): number {
  for (let step = 0; ; step++)
    for (const sign of [-1, 1]) {
      const other = { year: year + sign * step, month, day };
      if (exists(other) && weekdayOfDate(other) === weekday) return other.year;
    }
}
