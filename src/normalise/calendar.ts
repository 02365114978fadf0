/**
 * Day arithmetic on the proleptic Gregorian calendar, on integers only: a day is the count since 1970-01-01, years are
 * astronomical (0 is 1 BC). No clock, no time zone, no Date object, so nothing depends on where or when it runs.
 */

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayOf`; same source, civil_from_days. */
export function civilOf(dayCount: number): CivilDay {
  const shifted = dayCount + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(dayCount: number): number {
  // 1970-01-01 was a Thursday.
  return modulo(dayCount + 3, 7) + 1;
}

/** Monday of the week of a day. */
export function mondayOf(dayCount: number): number {
  return dayCount - weekdayOf(dayCount) + 1;
}

/** ISO 8601 week date: the week belongs to the year that has its Thursday. */
export function isoWeekOf(dayCount: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(dayCount) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The `n`th (from 1) given weekday of a month; counted from the end when `n` is -1. */
export function nthWeekday(year: number, month: number, n: number, weekday: number): number {
  if (n < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - modulo(weekdayOf(last) - weekday, 7);
  }
  const first = dayOf(year, month, 1);
  return first + modulo(weekday - weekdayOf(first), 7) + 7 * (n - 1);
}

/** Western Easter. Source: the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, “Astronomical Algorithms”, ch. 8). */
export function easterOf(year: number): number {
  const a = modulo(year, 19);
  const b = Math.floor(year / 100);
  const c = modulo(year, 100);
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = modulo(19 * a + b - d - g + 15, 30);
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = modulo(32 + 2 * e + 2 * i - h - k, 7);
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, modulo(h + l - 7 * m + 33 * month + 19, 32));
}

/** Easter of the Eastern churches, in the Gregorian calendar. Source: Meeus, “Astronomical Algorithms”, ch. 8 (Julian Easter). */
export function orthodoxEasterOf(year: number): number {
  const d = modulo(19 * modulo(year, 19) + 15, 30);
  const e = modulo(2 * (year % 4) + 4 * modulo(year, 7) - d + 34, 7);
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  // Julian to Gregorian: 13 days in 1900–2099, one more or less a century without a leap day.
  const century = Math.floor(year / 100);
  return dayOf(year, month, day) + century - Math.floor(century / 4) - 2;
}

/** `a` modulo `n`, never negative. */
export function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}
