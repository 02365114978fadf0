/** TIMEX3 values (TimeML 1.2.1, attribute `value`). */
import { civilOf, isoWeekOf, modulo } from './calendar.js';
import { firstDay, type Period, SEASONS } from './period.js';
import type { Amount, Clock, Recurring, Unit } from './temporal.js';

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

export function pad(n: number, width = 2): string {
  if (width === 2 && n >= 0 && n < 100) return TWO_DIGITS[n]!;
  return width === 4 && n >= 1000 ? String(n) : String(n).padStart(width, '0');
}

/** `2024`; years before Christ as `BC0044`. */
export const yearText = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

export function timexOf(period: Period): string {
  const { grain, index } = period;
  switch (grain) {
    case 'day': {
      const { year, month, day } = civilOf(index);
      return `${yearText(year)}-${pad(month)}-${pad(day)}`;
    }
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeekOf(firstDay({ grain: 'week', index }));
      return `${yearText(year)}-W${pad(week)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${yearText(Math.floor(index / 12))}-${pad(modulo(index, 12) + 1)}`;
    case 'quarter':
      return `${yearText(Math.floor(index / 4))}-Q${modulo(index, 4) + 1}`;
    case 'half':
      return `${yearText(Math.floor(index / 2))}-H${modulo(index, 2) + 1}`;
    case 'season':
      return `${yearText(Math.floor(index / 4))}-${SEASONS[modulo(index, 4)]}`;
    case 'year':
      return yearText(index);
    case 'decade':
      return index >= 0 ? pad(index, 3) : `BC${pad(-index - 1, 3)}`;
    case 'century':
      return index >= 0 ? pad(index) : `BC${pad(-index - 1)}`;
    case 'millennium':
      return index >= 0 ? String(index) : `BC${-index - 1}`;
  }
}

/** What is stated of a recurring day where no year is known: `XXXX-07-18`. */
export function timexOfRecurring(recurring: Recurring): string {
  switch (recurring.of) {
    case 'month':
      return `XXXX-${pad(recurring.month)}`;
    case 'day':
      return `XXXX-${pad(recurring.month)}-${pad(recurring.day)}`;
    case 'weekday':
      return `XXXX-WXX-${recurring.weekday}`;
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month-day':
      return `XXXX-XX-${pad(recurring.day)}`;
    case 'season':
      return `XXXX-${SEASONS[recurring.season]}`;
    case 'quarter':
      return `XXXX-Q${recurring.quarter}`;
    case 'half':
      return `XXXX-H${recurring.half}`;
    case 'holiday':
      return 'XXXX-XX-XX';
  }
}

export const UNKNOWN_TIMEX: Readonly<Record<Period['grain'], string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
};

export function timexOfClock({ hour, minute, second }: Clock): string {
  return `T${pad(hour)}:${pad(minute ?? 0)}${second === null ? '' : `:${pad(second)}`}`;
}

/** The unit's letter, how many of it a unit has, and what half a unit is made of. */
const UNIT_LETTER: Readonly<Record<Unit, readonly [prefix: string, letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};

/** A vague number of decades is no number of years: `PXDE`. */
const VAGUE_LETTER: Partial<Readonly<Record<Unit, string>>> = {
  decade: 'DE',
  century: 'C',
  millennium: 'ML',
};

/** Whole smaller units that a fraction of a unit makes: half a year is six months. */
const SMALLER: Partial<Readonly<Record<Unit, readonly [prefix: string, letter: string, times: number]>>> = {
  minute: ['', 'S', 60],
  hour: ['', 'M', 60],
  day: ['T', 'H', 24],
  week: ['', 'D', 7],
  year: ['', 'M', 12],
};

/** `P2Y`, `PT1M30S`, `PXM`. */
export function timexOfAmount({ unit, count }: Amount): string {
  const [prefix, letter, times] = UNIT_LETTER[unit];
  if (count === null) return `${prefix}X${VAGUE_LETTER[unit] ?? letter}`;
  const whole = Math.floor(count * times + 1e-9);
  const rest = count * times - whole;
  if (rest < 1e-6) return `${prefix}${whole}${letter}`;
  const smaller = SMALLER[unit];
  const parts = smaller === undefined ? 0 : rest * smaller[2];
  if (smaller === undefined || Math.abs(parts - Math.round(parts)) > 1e-6)
    return `${prefix}${round(count * times)}${letter}`;
  const head = whole === 0 ? '' : `${whole}${letter}`;
  return `${prefix}${head}${smaller[0]}${Math.round(parts)}${smaller[1]}`;
}

const round = (n: number): number => Math.round(n * 100) / 100;
