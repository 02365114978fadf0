/** Holidays of other calendars as Gregorian days: Islamic, Hebrew, Chinese. All in whole days. */
import { civilOf, dayOf, modulo } from './calendar.js';

// ── Islamic, tabular (civil epoch) ───────────────────────────────────────────────────────────────────
// The months begin when the crescent is seen, so that a real date may be a day early or late: callers mark it.
// Source: Reingold & Dershowitz, “Calendrical Calculations”, ch. 7.

/** 16 July 622 of the Julian calendar. */
const HIJRI_EPOCH = dayOf(622, 7, 19);

export function hijriDay(year: number, month: number, day: number): number {
  return (
    HIJRI_EPOCH +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    day -
    1
  );
}

/** Years of which the new moons are reckoned. */
const RECKONED = { from: 1318, to: 1520 } as const;
const MONTH = 29.530588861;
/** A moon that is new by so late, of a day of Arabia, is a crescent the next evening: nearly always as Umm al-Qura has it since 1423. */
const CRESCENT = 10.5 / 24;

/** The day as it is kept in Arabia: the tabular months run up to a day behind the moon. */
function crescentDay(year: number, month: number, day: number): number {
  const first = hijriDay(year, month, 1);
  if (year < RECKONED.from || year > RECKONED.to) return first + day - 1;
  const k = Math.round((first - newMoonAt(0)) / MONTH);
  return Math.floor(newMoonAt(k) + CRESCENT) + day;
}

/** Days on which an Islamic date falls in a Gregorian year: mostly one, sometimes two or none. */
export function hijriDaysIn(gregorianYear: number, month: number, day: number): number[] {
  const guess = Math.floor((gregorianYear - 622) * 1.0307);
  return [guess - 1, guess, guess + 1, guess + 2]
    .map((year) => crescentDay(year, month, day))
    .filter((count) => civilOf(count).year === gregorianYear);
}

// ── Hebrew ───────────────────────────────────────────────────────────────────────────────────────────
// Source: Reingold & Dershowitz, “Calendrical Calculations”, ch. 8. Months from Nisan = 1; the year changes at Tishri = 7.

const HEBREW_EPOCH = dayOf(-3760, 9, 7);

const isHebrewLeapYear = (year: number): boolean => modulo(7 * year + 1, 19) < 7;

/** Days from the epoch to the mean new moon of Tishri, with the four postponements. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const days = 29 * months + Math.floor(parts / 25920);
  return modulo(3 * (days + 1), 7) < 3 ? days + 1 : days;
}

function hebrewNewYear(year: number): number {
  const before = hebrewElapsed(year - 1);
  const here = hebrewElapsed(year);
  const after = hebrewElapsed(year + 1);
  const correction = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + correction;
}

export function hebrewDay(year: number, month: number, day: number): number {
  const newYear = hebrewNewYear(year);
  const length = hebrewNewYear(year + 1) - newYear;
  const leap = isHebrewLeapYear(year);
  const lengthOf = (m: number): number => {
    if (m === 8) return length % 10 === 5 ? 30 : 29;
    if (m === 9) return length % 10 === 3 ? 29 : 30;
    if (m === 12) return leap ? 30 : 29;
    return m === 2 || m === 4 || m === 6 || m === 10 || m === 13 ? 29 : 30;
  };
  const order = [7, 8, 9, 10, 11, 12, ...(leap ? [13] : []), 1, 2, 3, 4, 5, 6];
  let count = newYear;
  for (const m of order) {
    // Purim and the like are kept in the second Adar of a leap year.
    if (m === month && !(month === 12 && leap)) break;
    if (m === 13 && month === 12) break;
    count += lengthOf(m);
  }
  return count + day - 1;
}

export function hebrewDaysIn(gregorianYear: number, month: number, day: number): number[] {
  return [gregorianYear + 3760, gregorianYear + 3761]
    .map((year) => hebrewDay(year, month, day))
    .filter((count) => civilOf(count).year === gregorianYear);
}

// ── Chinese ──────────────────────────────────────────────────────────────────────────────────────────
// New moons and solar longitude by the leading terms of Meeus, “Astronomical Algorithms”, ch. 25 and 49: right to some
// minutes, so that the day is right unless the moon turns new close to midnight in Beijing.

const DEGREE = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * DEGREE);
/** Julian day number of 1970-01-01T00:00Z. */
const UNIX_JULIAN = 2440587.5;
const BEIJING = 8 / 24;

/** Day in Beijing of the `k`th new moon since January 2000. */
const newMoon = (k: number): number => Math.floor(newMoonAt(k) + BEIJING);

/** Days from 1970 to the `k`th new moon since January 2000, in universal time. */
function newMoonAt(k: number): number {
  const t = k / 1236.85;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const node = 160.7108 + 390.67050284 * k;
  const julian =
    2451550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * sin(moon) +
    0.17241 * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * node) +
    0.00739 * sin(moon - sun) -
    0.00514 * sin(moon + sun) +
    0.00208 * sin(2 * sun);
  return julian - UNIX_JULIAN;
}

/** Apparent longitude of the sun at midnight in Beijing that begins a day, in degrees. */
function solarLongitude(dayCount: number): number {
  const t = (dayCount - BEIJING + UNIX_JULIAN - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * t;
  const mean = 280.46646 + 36000.76983 * t;
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  return modulo(mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t), 360);
}

/** Whether the sun enters a sign (a multiple of 30°) within days [from, to). */
function hasMajorTerm(from: number, to: number): boolean {
  return Math.floor(solarLongitude(from) / 30) !== Math.floor(solarLongitude(to) / 30);
}

/** The month 11 that holds the winter solstice of a Gregorian year, as the index of its new moon. */
function solsticeMoon(year: number): number {
  let solstice = dayOf(year, 12, 20);
  while (solarLongitude(solstice + 1) < 270) solstice++;
  let k = Math.floor((year + 0.97 - 2000) * 12.3685) + 1;
  while (newMoon(k) > solstice) k--;
  while (newMoon(k + 1) <= solstice) k++;
  return k;
}

/** Day of a date of the Chinese calendar whose year begins in the given Gregorian year; leap months are passed over. */
export function chineseDay(gregorianYear: number, month: number, day: number): number {
  const from = solsticeMoon(gregorianYear - 1);
  const to = solsticeMoon(gregorianYear);
  const leapYear = to - from === 13;
  let number = 11;
  let leapSeen = false;
  for (let k = from + 1; k <= to + 1; k++) {
    const first = newMoon(k);
    const leap: boolean = leapYear && !leapSeen && !hasMajorTerm(first, newMoon(k + 1));
    leapSeen ||= leap;
    if (!leap) number = (number % 12) + 1;
    if (number === month && !leap && k > from + 1) return first + day - 1;
  }
  return newMoon(from + 2) + day - 1;
}
