/**
 * A period is a grain and a count of it: the day, week, month, … with that number. Steps and containment are then
 * integer arithmetic, the same for every grain.
 */
import { civilOf, dayOf, daysInMonth, isoWeekOf, modulo, mondayOf } from './calendar.js';

export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface Period {
  readonly grain: Grain;
  /**
   * Days since 1970-01-01; weeks and weekends since that of 1969-12-29; months, quarters, halves, seasons as
   * `year × n + part from 0`; decades, centuries, millennia as the year without its last digits, and −1 for the
   * century and the millennium that end with 1 BC, which is year 0 here.
   */
  readonly index: number;
}

/** Seasons of the northern half of the world, by their TIMEX3 code; the winter of a year ends in the next. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

const PARTS = { month: 12, quarter: 4, half: 2, season: 4 } as const;
const YEARS = { decade: 10, century: 100, millennium: 1000 } as const;

export const day = (index: number): Period => ({ grain: 'day', index });
export const year = (index: number): Period => ({ grain: 'year', index });
export const month = (y: number, m: number): Period => ({ grain: 'month', index: y * 12 + m - 1 });
export const quarter = (y: number, n: number): Period => ({ grain: 'quarter', index: y * 4 + n - 1 });

/** The period of a grain that a day lies in. */
export function periodOf(grain: Grain, dayCount: number): Period {
  if (grain === 'day') return day(dayCount);
  if (grain === 'week' || grain === 'weekend') return { grain, index: (mondayOf(dayCount) + 3) / 7 };
  const civil = civilOf(dayCount);
  switch (grain) {
    case 'month':
      return month(civil.year, civil.month);
    case 'quarter':
      return quarter(civil.year, Math.ceil(civil.month / 3));
    case 'half':
      return { grain, index: civil.year * 2 + (civil.month > 6 ? 1 : 0) };
    case 'season': {
      const sinceMarch = civil.year * 12 + civil.month - 3;
      return { grain, index: Math.floor(sinceMarch / 3) };
    }
    case 'year':
      return year(civil.year);
    case 'decade':
      return { grain, index: Math.floor(civil.year / YEARS.decade) };
    default:
      return { grain, index: Math.floor((civil.year > 0 ? civil.year : civil.year - 1) / YEARS[grain]) };
  }
}

/** Of a century or millennium: the third century BC is 300 to 201 BC. The first of ours, `00XX`, has no year 0. */
const firstYear = (index: number, years: number): number => index * years + (index > 0 ? 0 : 1);

export function firstDay({ grain, index }: Period): number {
  switch (grain) {
    case 'day':
      return index;
    case 'week':
      return index * 7 - 3;
    case 'weekend':
      return index * 7 + 2;
    case 'year':
      return dayOf(index, 1, 1);
    case 'month':
    case 'quarter':
    case 'half': {
      const parts = PARTS[grain];
      return dayOf(Math.floor(index / parts), (modulo(index, parts) * 12) / parts + 1, 1);
    }
    case 'season': {
      const m = modulo(index, 4) * 3 + 3;
      return dayOf(Math.floor(index / 4), m, 1);
    }
    case 'decade':
      return dayOf(index * YEARS.decade, 1, 1);
    default:
      return dayOf(firstYear(index, YEARS[grain]), 1, 1);
  }
}

export function lastDay(period: Period): number {
  switch (period.grain) {
    case 'day':
      return period.index;
    case 'weekend':
      return firstDay(period) + 1;
    case 'month': {
      const y = Math.floor(period.index / 12);
      const m = modulo(period.index, 12) + 1;
      return dayOf(y, m, daysInMonth(y, m));
    }
    default:
      return firstDay(shift(period, 1)) - 1;
  }
}

export function shift({ grain, index }: Period, steps: number): Period {
  return { grain, index: index + steps };
}

/** The period of a coarser grain that this one begins in. */
export function widen(period: Period, grain: Grain): Period {
  return periodOf(grain, firstDay(period));
}

/** The year that a period is printed under: a week by its Thursday. */
export function yearOf(period: Period): number {
  if (period.grain === 'week' || period.grain === 'weekend')
    return isoWeekOf(firstDay({ grain: 'week', index: period.index })).year;
  return civilOf(firstDay(period)).year;
}

/** The same period a number of years away: months, quarters, seasons keep their place in the year. */
export function shiftYears(period: Period, years: number): Period {
  switch (period.grain) {
    case 'day': {
      const { year: y, month: m, day: d } = civilOf(period.index);
      return day(dayOf(y + years, m, Math.min(d, daysInMonth(y + years, m))));
    }
    case 'week':
    case 'weekend':
      return periodOf(period.grain, shiftYears(day(firstDay(period)), years).index);
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
      return shift(period, years * PARTS[period.grain]);
    case 'year':
      return shift(period, years);
    default:
      return periodOf(period.grain, dayOf(yearOf(period) + years, 1, 1));
  }
}
