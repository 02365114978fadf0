/** Named days → day numbers, from the rules in lexicon/tables/calendar.tsv. */
import { dayOf, daysInMonth, easterOf, modulo, nthWeekday, orthodoxEasterOf, weekdayOf } from './calendar.js';
import { chineseDay, hebrewDaysIn, hijriDaysIn } from './other-calendars.js';

/** Day numbers may be fractions to the engine: under the names of token ranges they would slow down every use of those. */
export interface DayRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What a holiday's rule gives in a year. */
export interface Holiday {
  /** The days in a Gregorian year; null when it does not fall in it, or when only its country's law tells. */
  readonly inYear: (year: number) => DayRange | null;
  /** How many days the real feast may lie away from the computed one. */
  readonly uncertain: number;
  /** The only year that the name means: `9/11`. */
  readonly only: number | null;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name) + 1;
const single = (dayCount: number): DayRange => ({ firstDay: dayCount, lastDay: dayCount });

/** Parses a rule of the table's third column; null for what no calendar computes. */
export function parseHoliday(rule: string): Holiday | null {
  const words = rule.split(' ');
  const [kind = '', a = '', b = '', c = '', d = ''] = words;
  const known = (inYear: Holiday['inYear'], uncertain = 0, only: number | null = null): Holiday => ({
    inYear,
    uncertain,
    only,
  });

  const easter = /^(orthodox-)?easter([+-]\d+)(?:\/easter([+-]\d+))?$/.exec(kind);
  if (easter !== null) {
    const sunday = easter[1] === undefined ? easterOf : orthodoxEasterOf;
    const from = Number(easter[2]);
    const to = Number(easter[3] ?? easter[2]);
    return known((year) => ({ firstDay: sunday(year) + from, lastDay: sunday(year) + to }));
  }
  const [month = 0, day = 0] = a.split('-').map(Number);
  switch (kind) {
    case 'fixed':
      if (day === 0)
        return known((year) => ({
          firstDay: dayOf(year, month, 1),
          lastDay: dayOf(year, month, daysInMonth(year, month)),
        }));
      return known(
        (year) => (day > daysInMonth(year, month) ? null : single(dayOf(year, month, day))),
        0,
        b === '' ? null : Number(b),
      );
    case 'solar':
      return known((year) => single(dayOf(year, month, day)), 1);
    case 'nth': {
      const range = d.startsWith('/');
      const offset = Number(range ? 0 : d);
      return known((year) => {
        const first = nthWeekday(year, month, Number(b), weekdayNumber(c)) + offset;
        return { firstDay: first, lastDay: range ? first + Number(d.slice(1)) : first };
      });
    }
    case 'last':
      return known((year) => single(nthWeekday(year, month, -1, weekdayNumber(b))));
    case 'before':
      return known((year) => {
        const limit = dayOf(year, month, day) - 1;
        return single(limit - modulo(weekdayOf(limit) - weekdayNumber(b), 7));
      });
    case 'advent+0':
      return known((year) => {
        const christmasEve = dayOf(year, 12, 24);
        return single(christmasEve - modulo(weekdayOf(christmasEve), 7) - 21);
      });
    case 'hijri':
      if (a === '') return null;
      return known((year) => {
        const first = hijriDaysIn(year, month, day === 0 ? 1 : day)[0];
        if (first === undefined) return null;
        // Where the crescent is seen later.
        const on = first + Number(b);
        return { firstDay: on, lastDay: day === 0 ? on + 29 : on };
      }, 1);
    case 'hebrew':
      return known((year) => {
        const first = hebrewDaysIn(year, month, day)[0];
        return first === undefined ? null : single(first);
      });
    case 'lunar':
      // Without a month it belongs to a lunar calendar of South-East Asia or Tibet, which is not computed here.
      return a === '' ? null : known((year) => single(chineseDay(year, month, day) + Number(b)));
    case 'listed': {
      const opens = Number(a);
      const days = words.slice(2).map(Number);
      return known((year) => {
        const on = days[year - opens] ?? 0;
        return on === 0 ? null : single(dayOf(year, Math.floor(on / 100), on % 100));
      }, 1);
    }
    case 'weekday':
      return null;
    default:
      return null;
  }
}
