import fc from 'fast-check';
import { extract } from '../src/index.js';
import { civilOf, dayOf, weekdayOf } from '../src/normalise/calendar.js';
import { dayText } from '../src/normalise/edtf.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const PUBLISHED = dayOf(2024, 1, 19);

const found = (text: string, published: number | null = PUBLISHED) =>
  extract({ text, ...(published === null ? {} : { published: dayText(published) }) }, { only: ['dates'] })
    .dates;

const suffix = (n: number): string => {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
};
const two = (n: number) => String(n).padStart(2, '0');

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly name: string;
  readonly weekday: string;
}

/** Every form of a full date that the grammar claims. */
const FORMS: readonly ((date: Parts) => string)[] = [
  ({ day, name, year }) => `${day} ${name} ${year}`,
  ({ day, name, year }) => `${name} ${day}, ${year}`,
  ({ day, name, year }) => `${day}${suffix(day)} ${name} ${year}`,
  ({ day, name, year }) => `the ${day}${suffix(day)} of ${name}, ${year}`,
  ({ day, name, year }) => `${name} ${day}${suffix(day)}, ${year}`,
  ({ day, name, year }) => `${name.slice(0, 3)} ${day}, ${year}`,
  ({ day, name, year }) => `${day} ${name.slice(0, 3)} ${year}`,
  ({ day, name, year, weekday }) => `${weekday}, ${day} ${name} ${year}`,
  ({ day, name, year, weekday }) => `${weekday}, ${name} ${day}, ${year}`,
  ({ day, name, year, weekday }) => `${weekday} ${name} ${day} ${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
];

const anyDay = fc.integer({ min: dayOf(1700, 1, 1), max: dayOf(2099, 12, 31) });
const newsDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2035, 12, 31) });
const partsOf = (count: number): Parts => {
  const { year, month, day } = civilOf(count);
  return { year, month, day, name: MONTHS[month - 1]!, weekday: WEEKDAYS[weekdayOf(count) - 1]! };
};

test('a date printed in any supported form reads back as itself, whatever the publication date', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...FORMS), newsDay, (count, form, published) => {
      const surface = form(partsOf(count));
      expect(
        found(`They met on ${surface} in Leeds.`, published).map(
          ({ text, value, earliest, latest, relative }) => ({
            text,
            value,
            earliest,
            latest,
            relative,
          }),
        ),
      ).toEqual([
        {
          text: surface,
          value: dayText(count),
          earliest: dayText(count),
          latest: dayText(count),
          relative: false,
        },
      ]);
    }),
    { numRuns: 400 },
  );
});

test('a date without its year is the nearest; the tense decides when two are about as near', () => {
  fc.assert(
    fc.property(newsDay, fc.integer({ min: -182, max: 182 }), (published, away) => {
      const { day, name, month } = partsOf(published + away);
      fc.pre(!(month === 2 && day === 29));
      const on = (text: string) => found(text, published)[0]?.value;
      expect(on(`A picnic on ${day} ${name}.`)).toBe(dayText(published + away));
      if (away <= 130) expect(on(`The vote was on ${day} ${name}.`)).toBe(dayText(published + away));
      // A publication date may be some days off, not half a year.
      if (away <= 14) expect(on(`They met on ${day} ${name}.`)).toBe(dayText(published + away));
      else expect(on(`They met on ${day} ${name}.`)! < dayText(published)).toBe(true);
      // What will be lies ahead, save where its day went by some weeks ago: `said they would meet on 3 May`.
      if (away >= -70) expect(on(`They will meet on ${day} ${name}.`)).toBe(dayText(published + away));
    }),
  );
});

test('a day count from publication is that many days away, over leap days and changes of the clock', () => {
  fc.assert(
    fc.property(newsDay, fc.integer({ min: 2, max: 400 }), (published, days) => {
      expect(found(`They met ${days} days ago.`, published)[0]?.value).toBe(dayText(published - days));
    }),
  );
  fc.assert(
    fc.property(newsDay, (published) => {
      expect(found('They met yesterday.', published)[0]?.value).toBe(dayText(published - 1));
      expect(found('They will meet tomorrow.', published)[0]?.value).toBe(dayText(published + 1));
    }),
  );
});

test('the later the publication, the later or equal what hangs on it', () => {
  const relative = [
    'yesterday',
    'last week',
    'last weekend',
    'this month',
    'last month',
    'next month',
    'last quarter',
    'last year',
    'this week',
    'two weeks ago',
    'three months ago',
    'five years ago',
    'on Monday',
    'last Friday',
    'next Tuesday',
    'last summer',
    'on 5 May',
    'in July',
    'last December',
    'at Easter',
    'in the third quarter',
    'a decade ago',
  ];
  fc.assert(
    fc.property(
      newsDay,
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom(...relative),
      (day, more, words) => {
        const [before] = found(`They met ${words}.`, day);
        const [after] = found(`They met ${words}.`, day + more);
        expect(before?.earliest).toBeTruthy();
        expect(before!.earliest! <= after!.earliest!).toBe(true);
        expect(before!.latest! <= after!.latest!).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

/** A day as a number that grows with it, before Christ too. */
function inOrder(iso: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(iso)!;
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

test('whatever the text, spans lie in it, values have their shape, and earliest is not after latest', () => {
  const words = [
    'the',
    'last',
    'next',
    'two',
    '5',
    '12',
    '2019',
    '-',
    '/',
    ',',
    '.',
    'of',
    'May',
    'March',
    'Monday',
    'week',
    'years',
    'ago',
    'at',
    'p.m.',
    '30',
    ':',
    'quarter',
    'third',
    'early',
    'end',
    'Christmas',
    'every',
    'to',
    'and',
    'a',
    'half',
    'later',
    'the 1990s',
    "'s",
    'century',
    'BC',
    'now',
    'day',
    'night',
    '31',
    'February',
    'fiscal',
    'Q3',
    'EST',
    '\n\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), newsDay, (parts, published) => {
      const text = parts.join(' ');
      let last = 0;
      for (const date of found(text, published)) {
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.start).toBeGreaterThanOrEqual(last);
        last = date.end;
        expect(date.timex).toMatch(
          /^(?:P[\dT.XYMWDQHSE]+|(?:BC)?[\dX]+[-\dXWQHSUPFAIE:/T.NMDTVO]*|(?:PRESENT|PAST|FUTURE)_REF)$/,
        );
        if (date.earliest !== null) expect(inOrder(date.earliest)).toBeLessThanOrEqual(inOrder(date.latest!));
      }
    }),
    { numRuns: 1500 },
  );
});
