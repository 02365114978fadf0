/** Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, EDTF levels 0 to 2). */
import { civilOf, modulo } from './calendar.js';
import { firstDay, lastDay, type Period } from './period.js';
import type { Clock, Recurring } from './temporal.js';
import { pad } from './timex.js';

/** Codes of the parts of a year: seasons 21–24, quarters 33–36, halves 40–41. */
const FIRST_SEASON = 21;
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

const yearText = (year: number): string => `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;

/** `2024-01-19` */
export function dayText(dayCount: number): string {
  const { year, month, day } = civilOf(dayCount);
  return `${yearText(year)}-${pad(month)}-${pad(day)}`;
}

export function edtfOf(period: Period): string {
  const { grain, index } = period;
  const partOfYear = (parts: number, first: number) =>
    `${yearText(Math.floor(index / parts))}-${pad(first + modulo(index, parts))}`;
  switch (grain) {
    case 'day':
      return dayText(index);
    case 'week':
    case 'weekend':
      // EDTF has no weeks.
      return `${dayText(firstDay(period))}/${dayText(lastDay(period))}`;
    case 'month':
      return partOfYear(12, 1);
    case 'quarter':
      return partOfYear(4, FIRST_QUARTER);
    case 'half':
      return partOfYear(2, FIRST_HALF);
    case 'season':
      return partOfYear(4, FIRST_SEASON);
    case 'year':
      return yearText(index);
    case 'decade':
      return index >= 0 ? `${pad(index, 3)}X` : intervalOf(period);
    case 'century':
      return index >= 0 ? `${pad(index)}XX` : intervalOf(period);
    case 'millennium':
      return index >= 0 ? `${index}XXX` : intervalOf(period);
  }
}

const intervalOf = (period: Period): string =>
  `${yearText(civilOf(firstDay(period)).year)}/${yearText(civilOf(lastDay(period)).year)}`;

/** What is stated of a recurring day where no year is known: level 2, unspecified digits. */
export function edtfOfRecurring(recurring: Recurring): string | null {
  switch (recurring.of) {
    case 'month':
      return `XXXX-${pad(recurring.month)}`;
    case 'day':
      return `XXXX-${pad(recurring.month)}-${pad(recurring.day)}`;
    default:
      return null;
  }
}

/** `T17:00:00-05:00`: EDTF has no time without seconds. */
export function edtfOfClock({ hour, minute, second, zone }: Clock): string {
  return `T${pad(hour)}:${pad(minute ?? 0)}:${pad(second ?? 0)}${zone ?? ''}`;
}
