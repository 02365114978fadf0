import { is, isMark } from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { matchesOf } from '../matches.js';
import { daysInMonth } from '../normalise/calendar.js';
import { dayInWords, monthName } from './calendar-words.js';
import { defineCheck } from './define.js';
import type { DateFact } from './facts.js';
import type { Contradiction, Place, Repair } from './finding.js';

/** Until then some countries kept the Julian calendar, which has a 29 February 1900. */
const GREGORIAN = 1923;

export const impossibleDate = defineCheck({
  id: 'impossible-date',
  level: 'error',
  doc: 'A date that no calendar has, or a time that no clock shows.',
  why: 'It is certainly wrong, and the reader who needs the date cannot guess the right one.',
  source:
    'ISO 8601-1:2019; LanguageTool issues #1792 and #3820 (version numbers and other formats are no dates)',
  exemptions: [
    'A number behind a month that counts a noun: “In June 31 people were hurt”.',
    '29 February of a year before 1923, which the Julian calendar may have had.',
    'Hours above 24 are taken for times of day only with a.m., p.m., “hours” or a time zone behind them.',
    'Fractions, scores, version numbers and parts of addresses.',
  ],
  blindSpots: [
    'A date that exists and is not the one that was meant.',
    'Days above 31 without a suffix (“June 35”), which may count something.',
    '29 February without a year.',
  ],
  // Times that no clock shows are read as no date.
  needs: [],
  *check(facts, looked) {
    for (const date of facts.dates) {
      const day = dayIn(date);
      if (day === null) continue;
      looked(date);
      if (date.value.impossible && !countsSomething(date) && !isJulian(day)) yield ofDay(date, day);
    }
    yield* ofClock(facts.doc.text, looked);
  },
  slip: (facts) => {
    for (const { doc, in: where, stated, value } of facts.dates) {
      const { first, last, day, month } = stated;
      if (first === null || day === null || month === null || value.impossible || stated.ambiguous) continue;
      const longest = daysInMonth(2000, month);
      const beyond = longest === 31 ? null : String(longest + 1);
      if (beyond === null) continue;
      const [start, end] = [doc.start[first]!, doc.end[last! - 1]!];
      const written = doc.text.slice(start, end);
      const at = written.search(new RegExp(`\\b${day}\\b`));
      if (at < 0 || !/^\p{L}|^\d/u.test(written)) continue;
      return {
        at: { in: where, start: start + at, end: start + at + String(day).length },
        with: beyond,
      };
    }
    return null;
  },
  examples: [
    { text: 'The deadline is 31 June 2024.', points: ['31 June 2024'], computed: { lastDay: 30 } },
    { text: 'The fair ends on September 31, 2023.', points: ['September 31, 2023'] },
    {
      text: 'He was born on 30 February 1980 in Lyon.',
      points: ['30 February 1980'],
      computed: { lastDay: 29 },
    },
    {
      text: 'The contract runs out on 29 February 2023.',
      points: ['29 February 2023'],
      computed: { lastDay: 28 },
    },
    { text: 'The report is dated 2023-02-30.', points: ['2023-02-30'] },
    { text: 'They will vote on 31 April.', points: ['31 April'] },
    { text: 'Applications close on November 31.', points: ['November 31'] },
    { text: 'The law took effect on the 31st of June 2019.', points: ['the 31st of June 2019'] },
    { text: 'The letter of 31/11/2022 was lost.', points: ['31/11/2022'] },
    { text: 'The plane took off at 25:10 GMT.', points: ['25:10 GMT'] },
    { text: 'Doors open at 7:75 p.m. on Friday.', points: ['7:75 p.m.'] },
    { text: 'The programme begins at 24:30 local time.', points: ['24:30 local time'] },
    {
      text: '“I arrived on 31 June 2024,” the witness said.',
      points: ['31 June 2024'],
      level: 'note',
    },
  ],
  cleanExamples: [
    'The deadline is 30 June 2024.',
    'The contract runs out on 29 February 2024.',
    'In June 31 people were hurt on that road.',
    'In November, 31 ships passed the strait.',
    'In April 31-year-old Maria Okafor took over.',
    'She won in 25:10, a record for the course.',
    'Version 2023.02.30 fixes the fault.',
    'The vote was 31-30 in favour.',
    'Russia kept 29 February 1900.',
    'The night shift ends at 24:00 local time.',
    'He was born on 29 February and has few birthdays.',
    'Genesis 31:61 is no verse.',
    'The shop is open from 9:00 a.m. to 5:59 p.m.',
    'The train leaves at 13:45 GMT.',
  ],
});

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Day and month as the words have them; null where they state no day. */
function dayIn({ stated, value }: DateFact): Day | null {
  if (stated.month !== null && stated.day !== null)
    return { year: stated.year, month: stated.month, day: stated.day };
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(value.timex);
  if (match === null) return null;
  return {
    year: match[1] === 'XXXX' ? null : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}

/** `June 31 people`, `April 31-year-old`: without a year the number may belong to what follows. */
function countsSomething({ doc, last, stated }: DateFact): boolean {
  if (stated.year !== null || last >= doc.length || doc.sentence[last] !== doc.sentence[last - 1])
    return false;
  return (
    isMark(doc, last, '-') ||
    isMark(doc, last, '%') ||
    (is(doc, last, CLASS.noun) && !is(doc, last, CLASS['function-word']))
  );
}

const isJulian = ({ year, month, day }: Day): boolean =>
  year !== null && year < GREGORIAN && month === 2 && day === 29;

function ofDay({ doc, start, end, in: where, text }: DateFact, { year, month, day }: Day): Contradiction {
  const at: Place = { in: where, start, end };
  const lastDay = daysInMonth(year ?? 2000, month);
  const inYear = year === null ? '' : ` ${year}`;
  const monthFirst = /^\p{L}/u.test(text) && !/^the\b/i.test(text);
  const repairs: Repair[] = [
    {
      at,
      with: dayInWords({ year, month, day: lastDay }, monthFirst),
      because: `${lastDay} ${monthName(month)}${inYear} is the last day of the month`,
    },
  ];
  if (day === lastDay + 1)
    repairs.push({
      at,
      with: dayInWords({ year, month: (month % 12) + 1, day: 1 }, monthFirst),
      because: `the day after ${lastDay} ${monthName(month)} is 1 ${monthName((month % 12) + 1)}`,
    });
  return {
    here: at,
    message: `“${doc.text.slice(start, end)}” is no date: ${monthName(month)}${inYear} has ${lastDay} days`,
    doubt: 'the day, the month or the year may be wrong',
    computed: { lastDay },
    repairs,
    facts: [`${year ?? 'XXXX'}-${month}-${day}`],
  };
}

/** Times of day: only with a word behind them that makes them one. */
const CLOCK =
  /(?<![\d:.,/-])(\d{1,2})[:.](\d\d)\s?(a\.m\.|p\.m\.|am\b|pm\b|hours\b|hrs\b|GMT\b|UTC\b|BST\b|CES?T\b|[ECMP][SD]T\b|local time\b)/g;

function* ofClock(text: string, looked: (place: Place) => void): Iterable<Contradiction> {
  for (const match of matchesOf(CLOCK, text)) {
    const [written, hours = '', minutes = '', behind = ''] = match;
    const at: Place = { in: 'text', start: match.index, end: match.index + written.length };
    // `2.75 hours` is a length.
    if (/^h/.test(behind) && (written.includes('.') || hours.length < 2)) continue;
    looked(at);
    const hour = Number(hours);
    const minute = Number(minutes);
    const why =
      minute > 59
        ? 'an hour has 60 minutes'
        : hour > 24 || (hour === 24 && minute > 0)
          ? 'a day has 24 hours'
          : hour > 12 && /^a/.test(behind)
            ? `${hour} o’clock is after noon`
            : null;
    if (why === null) continue;
    yield {
      here: at,
      message: `“${written}” is no time of day: ${why}`,
      doubt: 'the hour, the minute or what stands behind them may be wrong',
      computed: { hour, minute },
      repairs: [],
      facts: [`${hour}:${minutes}`, behind.toLowerCase()],
    };
  }
}
