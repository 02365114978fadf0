import { dateInWords } from '../../src/format/date-words.js';
import type { DateType } from '../../src/types.js';

const words = (timex: string, type: DateType = 'date', value: string | null = null, approximate = false) =>
  dateInWords({
    text: '',
    start: 0,
    end: 0,
    type,
    timex,
    value,
    earliest: null,
    latest: null,
    relative: false,
    approximate,
    assumed: [],
  });

test.each([
  ['2023-12-28', '28 December 2023'],
  ['2023-12', 'December 2023'],
  ['2023', '2023'],
  ['0476', '476'],
  ['196', 'the 1960s'],
  ['18', 'the 1800s'],
  ['BC0200', '200 BC'],
  ['-0199', '200 BC'],
  ['2023-Q3', 'third quarter of 2023'],
  ['2023-H1', 'first half of 2023'],
  ['2023-SU', 'summer 2023'],
  ['2023-W05', 'week 5 of 2023'],
  ['FY2023', 'fiscal year 2023'],
  ['FY2023-Q1', 'first quarter of fiscal year 2023'],
  ['2022-07-18T09:30', '18 July 2022, 09:30'],
  ['2022-07-18T09:30Z', '18 July 2022, 09:30 UTC'],
  ['2022-07-18TMO', '18 July 2022 morning'],
  ['PRESENT_REF', 'now'],
  ['XXXX-03-25', '25 March, year unknown'],
  ['XXXX-02', 'February, year unknown'],
  ['XXXX-XX-XX', 'date unknown'],
  ['XXXX-XX', 'month unknown'],
  ['XXXX', 'year unknown'],
  ['XXXX-WXX', 'week, date unknown'],
  ['XXXX-WXX-6', 'Saturday, date unknown'],
  ['XXXX-WXX-2TNI', 'Tuesday night, date unknown'],
  ['XXXX-XX-XXT09:00', '09:00, date unknown'],
  ['XXXX-WI', 'winter, year unknown'],
  ['XXXX-Q2', 'second quarter, year unknown'],
  ['something else', 'something else'],
])('%s is “%s”', (timex, expected) => {
  expect(words(timex)).toBe(expected);
});

test.each([
  ['P3Y', '3 years'],
  ['P1D', '1 day'],
  ['PXM', 'some months'],
  ['P1CE', '1 century'],
  ['P3Y6M', '3 years 6 months'],
  ['PT2H', '2 hours'],
  ['PT10M', '10 minutes'],
  ['P1DT12H', '1 day 12 hours'],
])('a duration of %s is “%s”', (timex, expected) => {
  expect(words(timex, 'duration')).toBe(expected);
});

test.each([
  ['P1W', 'every week'],
  ['P2Y', 'every 2 years'],
  ['XXXX-WXX-1', 'every Monday'],
  ['XXXX-XX-XXTMO', 'every morning'],
  ['XXXX-12-25', 'every 25 December'],
  ['XXXX-WI', 'every winter'],
])('a set of %s is “%s”', (timex, expected) => {
  expect(words(timex, 'set')).toBe(expected);
});

test('an interval has both ends, an approximate date says so', () => {
  expect(words('2022-W20', 'date', '2022-05-16/2022-05-22')).toBe('16 May 2022 to 22 May 2022');
  expect(words('2021', 'date', '2021/..')).toBe('2021 to open');
  expect(words('2021', 'date', '2021~', true)).toBe('about 2021');
});
