import { type Doc, isMark, surface } from '../annotate/doc.js';
import { GAP } from '../annotate/tokens.js';
import { type CivilDay, dayOf } from '../normalise/calendar.js';
import { dayOfPublication } from '../rules/date/publication.js';
import { weekdayAt } from '../rules/date/weekday.js';
import {
  dayInWords,
  exists,
  iso,
  nearestOnWeekday,
  nearestYearOnWeekday,
  weekdayName,
  weekdayOfDate,
} from './calendar-words.js';
import { defineCheck } from './define.js';
import type { DateFact, Facts } from './facts.js';
import type { Contradiction, Place, Repair } from './finding.js';

/** Until then some countries kept the Julian calendar (Greece was the last to change). */
const FIRST_YEAR = 1923;

export const weekdayDate = defineCheck({
  id: 'weekday-date',
  level: 'error',
  doc: 'A weekday that is not the one of the date beside it.',
  why: 'Readers go by the weekday and turn up on the wrong day; and the slip is proof that nobody looked at a calendar. Dates are about a tenth of published corrections.',
  source:
    'LanguageTool rule DATE_WEEKDAY and its issues #1053 (never guess the year from the clock) and #1017 (either may be wrong); NPR accuracy checklist, “days and dates”',
  exemptions: [
    'A date without a year is checked only when the day of publication is known, by the year that brings it nearest; the finding is then a warning.',
    'A date without a year is taken for one of another year that the article names, if the weekday fits there.',
    'Years before 1923, when some countries still kept the Julian calendar.',
    'A range or list of weekdays before the date: “Monday to Friday, 27 June”.',
    'Dates in digits whose order of day and month is a guess.',
  ],
  blindSpots: [
    'A weekday that stands in another clause than its date.',
    'A weekday and a date that are wrong together.',
    'A date without a year in an article whose day of publication is not known.',
  ],
  needs: ['weekday', 'date'],
  *check(facts, looked) {
    for (const date of facts.dates) {
      const found = pairOf(date);
      if (found === null) continue;
      const read = yearOf(date, found, facts);
      if (read === null) continue;
      looked(date);
      if (weekdayOfDate(read.day) !== found.weekday) yield contradiction(date, found, read);
    }
  },
  slip: (facts) => {
    for (const date of facts.dates) {
      const found = pairOf(date);
      if (found === null || yearOf(date, found, facts) === null) continue;
      const written = surface(date.doc, found.token);
      if (written !== weekdayName(found.weekday)) continue;
      return { at: placeOf(date, found.token, found.token + 1), with: weekdayName((found.weekday % 7) + 1) };
    }
    return null;
  },
  examples: [
    {
      text: 'The bridge was opened on Thursday, 27 June 2017, by the mayor.',
      points: ['Thursday', '27 June 2017'],
      computed: { weekday: 'Tuesday', date: '2017-06-27' },
    },
    {
      text: 'The hearing is set for Monday, March 12, 2024.',
      points: ['Monday', 'March 12, 2024'],
      computed: { weekday: 'Tuesday' },
    },
    {
      text: 'Voters go to the polls on Sunday 15 May 2022.\n\nPolls close on Saturday 21 May 2022 in the islands, a day after Thursday, 20 May 2022.',
      points: ['Thursday', '20 May 2022'],
      computed: { weekday: 'Friday' },
    },
    {
      text: 'She was born on 4 July 1976, a Monday, in Boston.',
      points: ['Monday', '4 July 1976'],
      computed: { weekday: 'Sunday' },
    },
    {
      text: 'The storm made landfall on Wednesday (29 August 2005) near the coast.',
      points: ['Wednesday', '29 August 2005'],
      computed: { weekday: 'Monday' },
    },
    {
      text: 'The match will be played on Friday, Nov. 30, 2024.',
      points: ['Friday', 'Nov. 30, 2024'],
      computed: { weekday: 'Saturday' },
    },
    {
      text: 'The talks start on Tuesday 2024-05-15.',
      points: ['Tuesday', '2024-05-15'],
      computed: { weekday: 'Wednesday' },
    },
    {
      text: 'The museum reopens on Friday, 25/03/2023.',
      points: ['Friday', '25/03/2023'],
      computed: { weekday: 'Saturday' },
    },
    {
      text: 'The council will meet on Friday, 20 June.',
      published: '2024-06-17',
      points: ['Friday', '20 June'],
      level: 'warning',
      computed: { weekday: 'Thursday', year: 2024 },
    },
    {
      text: 'A train derailed on Monday, January 16, killing two.',
      published: '2024-01-17',
      points: ['Monday', 'January 16'],
      level: 'warning',
      computed: { weekday: 'Tuesday' },
    },
    {
      text: 'The festival opens in June.',
      title: 'Festival to open on Sunday, 1 June 2024',
      points: ['Sunday', '1 June 2024'],
      computed: { weekday: 'Saturday' },
    },
    {
      text: 'The minister said: “We shall sign on Thursday, 27 June 2017.”',
      points: ['Thursday', '27 June 2017'],
      level: 'note',
    },
  ],
  cleanExamples: [
    'The bridge was opened on Tuesday, 27 June 2017, by the mayor.',
    'The hearing is set for Tuesday, March 12, 2024.',
    'She was born on 4 July 1976, a Sunday, in Boston.',
    'The council will meet on Friday, 20 June.',
    { text: 'The council will meet on Thursday, 20 June.', published: '2024-06-17' },
    'The course runs Monday to Friday, 27 June 2017 at the latest.',
    'Trains run on Saturdays and Sundays until 27 June 2017.',
    'He was shot on Monday, 5 March 1770, in Boston, or so the almanac says.',
    'They met on Thursday. 27 June 2017 was the day of the flood.',
    {
      text: 'The towers fell on Tuesday, September 11. Nobody who lived through 2001 forgot it.',
      published: '2023-09-12',
    },
    'The Sunday Times of 27 June 2017 had the story.',
    'The shop opens on Friday, 03/05/2024.',
    'Wednesday 31 May 2023 was the last day of term.',
    'The paper is published every Thursday; on 27 June 2017 it was late.',
  ],
});

interface Pair {
  /** Token of the weekday. */
  readonly token: number;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  /** Tokens of the date without its weekday. */
  readonly first: number;
  readonly last: number;
}

/** The weekday that is said of a date: inside the expression, in brackets, or behind it as `, a Thursday`. */
function pairOf({ doc, first, last, stated }: DateFact): Pair | null {
  if (stated.month === null || stated.day === null || stated.ambiguous || stated.first === null) return null;
  const token = stated.weekdayToken ?? weekdayBefore(doc, first) ?? weekdayBehind(doc, last);
  if (token === null || isOneOfSeveral(doc, token)) return null;
  const { month, day, year } = stated;
  return { token, weekday: weekdayAt(doc, token), month, day, year, first: stated.first, last: stated.last! };
}

/** `Wednesday (29 August 2005)`, `Friday 03/05/2024` */
function weekdayBefore(doc: Doc, first: number): number | null {
  const before = isMark(doc, first - 1, '(') || isMark(doc, first - 1, ',') ? first - 2 : first - 1;
  if (before < 0 || doc.sentence[before] !== doc.sentence[first] || doc.gap[first]! > GAP.line) return null;
  return weekdayAt(doc, before) === 0 ? null : before;
}

/** `, a Thursday` and `(a Thursday)` behind a date. */
function weekdayBehind(doc: Doc, last: number): number | null {
  if (!isMark(doc, last, ',') && !isMark(doc, last, '(')) return null;
  if (last + 2 >= doc.length || surface(doc, last + 1) !== 'a' || weekdayAt(doc, last + 2) === 0) return null;
  // `, a Thursday night show` is said of the show.
  const next = last + 3;
  return next >= doc.length || doc.gap[next] === GAP.none || doc.sentence[next] !== doc.sentence[last]
    ? last + 2
    : null;
}

const JOINTS: ReadonlySet<string> = new Set([
  'to',
  'and',
  'or',
  '-',
  '–',
  '—',
  'through',
  'until',
  ',',
  '/',
  '&',
]);

/** Another weekday stands before it or behind it: the date belongs to one of them, or to the first. */
function isOneOfSeveral(doc: Doc, token: number): boolean {
  return (
    (token >= 2 && JOINTS.has(surface(doc, token - 1)) && weekdayAt(doc, token - 2) !== 0) ||
    (token + 2 < doc.length && JOINTS.has(surface(doc, token + 1)) && weekdayAt(doc, token + 2) !== 0)
  );
}

interface Read {
  readonly day: CivilDay;
  /** The year is not written but taken from the day of publication. */
  readonly nearest: boolean;
}

/** The date with its year, written or nearest to publication; null where it may be of another year or is none at all. */
function yearOf({ value }: DateFact, { weekday, month, day, year }: Pair, facts: Facts): Read | null {
  if (year !== null) {
    const written = { year, month, day };
    return year >= FIRST_YEAR && exists(written) && !value.impossible
      ? { day: written, nearest: false }
      : null;
  }
  const published = dayOfPublication(facts.published);
  if (published === null) return null;
  const here = Number(facts.published!.slice(0, 4));
  let best: CivilDay | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [here - 1, here, here + 1]) {
    const one = { year: candidate, month, day };
    if (!exists(one)) continue;
    const away = Math.abs(dayOf(candidate, month, day) - published);
    if (away >= distance) continue;
    distance = away;
    best = one;
  }
  if (best === null) return null;
  const named = facts.dates.some(({ stated }) => {
    const other = stated.year === null ? null : { year: stated.year, month, day };
    return other !== null && exists(other) && weekdayOfDate(other) === weekday;
  });
  return named && weekdayOfDate(best) !== weekday ? null : { day: best, nearest: true };
}

function contradiction(date: DateFact, found: Pair, { day, nearest }: Read): Contradiction {
  const { weekday, token, first, last } = found;
  const { doc } = date;
  const here = placeOf(date, token, token + 1);
  const there = placeOf(date, first, last);
  const actual = weekdayName(weekdayOfDate(day));
  const stated = weekdayName(weekday);
  const monthFirst = /^\p{L}/u.test(surface(doc, first));
  const words = (one: CivilDay) => dayInWords(nearest ? { ...one, year: null } : one, monthFirst);
  const near = nearestOnWeekday(day, weekday);
  const year = nearestYearOnWeekday(day, weekday);
  const repairs: Repair[] = [
    { at: here, with: actual, because: `${dayInWords(day)} is a ${actual}` },
    { at: there, with: words(near), because: `${dayInWords(near)} is a ${stated}` },
  ];
  if (!nearest)
    repairs.push({
      at: there,
      with: words({ ...day, year }),
      because: `${dayInWords({ ...day, year: null })} is a ${stated} in ${year}`,
    });
  const rightFor = nearest && Math.abs(year - day.year) === 1 ? `, though a ${stated} in ${year}` : '';
  return {
    here,
    there,
    message: `“${surface(doc, token)}” stands with “${doc.text.slice(there.start, there.end)}”, and ${dayInWords(day)} is a ${actual}${rightFor}`,
    doubt: 'either the weekday or the date may be wrong',
    computed: { weekday: actual, date: iso(day), year: day.year },
    repairs,
    facts: [stated, nearest ? iso(day).slice(5) : iso(day)],
    ...(nearest
      ? {
          level: 'warning' as const,
          assumesPublished: true as const,
          assumed: `the year ${day.year} is not written; it is the one that brings the date nearest to publication`,
        }
      : {}),
  };
}

function placeOf({ doc, in: where }: DateFact, first: number, last: number): Place {
  return { in: where, start: doc.start[first]!, end: doc.end[last - 1]! };
}
