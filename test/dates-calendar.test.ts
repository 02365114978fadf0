import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  civilOf,
  dayOf,
  daysInMonth,
  easterOf,
  isoWeekOf,
  nthWeekday,
  orthodoxEasterOf,
  weekdayOf,
} from '../src/normalise/calendar.js';
import { dayText, edtfOf } from '../src/normalise/edtf.js';
import { parseHoliday } from '../src/normalise/holidays.js';
import { chineseDay, hebrewDaysIn, hijriDaysIn } from '../src/normalise/other-calendars.js';
import {
  firstDay,
  type Grain,
  lastDay,
  type Period,
  periodOf,
  shift,
  shiftYears,
} from '../src/normalise/period.js';
import { timexOf } from '../src/normalise/timex.js';

const anyDay = fc.integer({ min: -800_000, max: 400_000 });
const GRAINS: readonly Grain[] = [
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

describe('days', () => {
  test('civil dates and day numbers are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const { year, month, day } = civilOf(count);
        expect(dayOf(year, month, day)).toBe(count);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test('the day after has the next weekday', () => {
    fc.assert(fc.property(anyDay, (count) => expect(weekdayOf(count + 1)).toBe((weekdayOf(count) % 7) + 1)));
  });

  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['1582-10-15', -141427],
    ['0001-01-01', -719162],
    ['0000-12-31', -719163],
  ])('%s is day %i', (text, count) => {
    expect(dayText(count)).toBe(text);
  });

  // ISO 8601-1, 5.5.4.2: the week of a year's first days may be the year before's last.
  test.each([
    [2020, 12, 31, 2020, 53],
    [2021, 1, 3, 2020, 53],
    [2021, 1, 4, 2021, 1],
    [2018, 12, 31, 2019, 1],
  ])('%i-%i-%i lies in week %i-W%i', (y, m, d, year, week) => {
    expect(isoWeekOf(dayOf(y, m, d))).toEqual({ year, week });
  });

  test('the fourth Thursday of November 2023, the last Monday of May 2024', () => {
    expect(dayText(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
    expect(dayText(nthWeekday(2024, 5, -1, 1))).toBe('2024-05-27');
  });
});

describe('periods', () => {
  test('a day lies in its period of every grain, and the next period begins after it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...GRAINS), (count, grain) => {
        const period = periodOf(grain, count);
        if (grain !== 'weekend') expect(firstDay(period)).toBeLessThanOrEqual(count);
        expect(lastDay(period)).toBeGreaterThanOrEqual(Math.min(count, lastDay(period)));
        expect(firstDay(shift(period, 1))).toBeGreaterThan(lastDay(period));
      }),
    );
  });

  test('a leap day a year later is the last of February', () => {
    const leapDay: Period = { grain: 'day', index: dayOf(2024, 2, 29) };
    expect(timexOf(shiftYears(leapDay, 1))).toBe('2025-02-28');
    expect(timexOf(shiftYears(leapDay, 4))).toBe('2028-02-29');
  });

  test.each<[Period, string, string]>([
    [{ grain: 'month', index: 2024 * 12 + 1 }, '2024-02', '2024-02'],
    [{ grain: 'quarter', index: 2021 * 4 + 2 }, '2021-Q3', '2021-35'],
    [{ grain: 'half', index: 2019 * 2 + 1 }, '2019-H2', '2019-41'],
    [{ grain: 'season', index: 2019 * 4 + 1 }, '2019-SU', '2019-22'],
    [{ grain: 'decade', index: 199 }, '199', '199X'],
    [{ grain: 'century', index: 18 }, '18', '18XX'],
    [{ grain: 'century', index: -1 }, 'BC00', '-0099/0000'],
    [{ grain: 'century', index: -3 }, 'BC02', '-0299/-0200'],
    [{ grain: 'millennium', index: -2 }, 'BC1', '-1999/-1000'],
    [{ grain: 'year', index: -43 }, 'BC0044', '-0043'],
    [periodOf('week', dayOf(2022, 7, 25)), '2022-W30', '2022-07-25/2022-07-31'],
  ])('%j prints as %s and %s', (period, timex, edtf) => {
    expect([timexOf(period), edtfOf(period)]).toEqual([timex, edtf]);
  });
});

test.each([
  [-299, -3],
  [-200, -3],
  [-99, -1],
  [0, -1],
  [1, 0],
  [99, 0],
  [100, 1],
])('the year %i lies in the century %i, which begins where the one before it ends', (inside, index) => {
  const century = periodOf('century', dayOf(inside, 7, 1));
  expect(century).toEqual({ grain: 'century', index });
  expect(firstDay(century)).toBe(lastDay({ grain: 'century', index: index - 1 }) + 1);
});

// Dates as published: Easter by the Vatican and the Orthodox Church, Ramadan and Eid by Saudi Arabia (a day of slack),
// Jewish holidays by hebcal.com, Chinese ones by the Hong Kong Observatory.
describe('movable feasts', () => {
  test.each([
    [1961, '1961-04-02', '1961-04-09'],
    [2008, '2008-03-23', '2008-04-27'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('Easter %i', (year, western, orthodox) => {
    expect([dayText(easterOf(year)), dayText(orthodoxEasterOf(year))]).toEqual([western, orthodox]);
  });

  test.each([
    [2015, '2015-02-19'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2033, '2033-01-31'],
  ])('Chinese New Year %i', (year, day) => {
    expect(dayText(chineseDay(year, 1, 1))).toBe(day);
  });

  test.each([
    [2020, '2020-10-01'],
    [2023, '2023-09-29'],
    [2025, '2025-10-06'],
  ])('Mid-Autumn Festival %i, with a leap month before it or not', (year, day) => {
    expect(dayText(chineseDay(year, 8, 15))).toBe(day);
  });

  test.each([
    [2021, '2021-04-13'],
    [2022, '2022-04-02'],
    [2024, '2024-03-11'],
  ])('Ramadan %i begins within a day of %s', (year, day) => {
    const [first] = hijriDaysIn(year, 9, 1);
    const { year: y, month, day: d } = { year, month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
    expect(Math.abs(first! - dayOf(y, month, d))).toBeLessThanOrEqual(1);
  });

  test.each([
    [2023, 7, 1, '2023-09-16'],
    [2024, 7, 10, '2024-10-12'],
    [2024, 1, 15, '2024-04-23'],
    [2024, 12, 14, '2024-03-24'],
  ])('Hebrew %i: month %i day %i', (year, month, day, text) => {
    expect(hebrewDaysIn(year, month, day).map(dayText)).toEqual([text]);
  });

  test.each([
    ['fixed 12-25', 2023, '2023-12-25'],
    ['nth 11 4 thu +1', 2023, '2023-11-24'],
    ['nth 11 1 mon +1', 2022, '2022-11-08'],
    ['before 05-25 mon', 2024, '2024-05-20'],
    ['advent+0', 2023, '2023-12-03'],
    ['easter-46', 2024, '2024-02-14'],
  ])('the rule “%s” in %i', (rule, year, day) => {
    const range = parseHoliday(rule)?.inYear(year);
    expect(range && dayText(range.firstDay)).toBe(day);
  });

  test('a rule that no calendar computes is null', () => {
    expect(['-', 'hindu', 'lunar', 'hijri'].map(parseHoliday)).toEqual([null, null, null, null]);
  });
});

test('no date depends on the clock or the time zone of the machine', () => {
  const folders = ['src/normalise', 'src/rules/date'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
  );
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter(([, source]) => /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b/.test(source))).toEqual([]);
});
