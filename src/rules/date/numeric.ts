import { type Doc, isGlued, isMark, surface } from '../../annotate/doc.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point, type When, within } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { yearAt } from './parse/month.js';
import { digitCount, digits } from './parse/number.js';
import { type DateReading, reading } from './reading.js';

const ID = 'date.numeric';
/** Two-digit years below this are of this century (POSIX strptime draws the line at 69; no news date is so far ahead). */
const PIVOT = 50;

const dayIn = (year: number, month: number, day: number): When =>
  within({ of: 'day', month, day, weekday: null }, period(yearPeriod(year)));

export const numeric = define<DateReading>({
  id: ID,
  doc: 'A date in digits: ISO 8601, or day and month in either order; marked where only habit decides the order.',
  source: 'ISO 8601-1:2019; issue: day-month order is decided by evidence and marked when ambiguous',
  triggers: ['number:before', 'number:marked'],
  examples: [
    { text: 'Updated 2025-03-12 at night.', finds: '2025-03-12', value: '2025-03-12' },
    { text: 'Born 25/03/1970 in Leeds.', finds: '25/03/1970', value: '1970-03-25' },
    { text: 'The letter of 25.03.1970 was lost.', finds: '25.03.1970', value: '1970-03-25' },
    { text: 'Security changed after 9/11.', finds: '9/11', value: '2001-09-11' },
  ],
  counterExamples: [
    'Open 24/7 to all.',
    'The score was 3-1-2.',
    'Version 10.15.7 is out.',
    'About 3/4 of voters agreed.',
  ],
  find: (doc, token) => {
    if (isGlued(doc, token) && token > 0 && !isMark(doc, token - 1, '(')) return null;
    const length = doc.end[token]! - doc.start[token]!;
    if (length > 4) return dotted(doc, token);
    const first = digits(doc, token);
    const separator = token + 1;
    if (Number.isNaN(first) || !isGlued(doc, separator)) return null;
    const mark = doc.text[doc.start[separator]!]!;
    if (mark !== '/' && mark !== '-') return null;
    const second = digits(doc, token + 2);
    if (Number.isNaN(second) || !isGlued(doc, token + 2)) return null;
    const hasThird = isGlued(doc, token + 3) && isMark(doc, token + 3, mark) && isGlued(doc, token + 4);
    if (!hasThird) return mark === '/' ? attack(doc, token, first, second) : null;
    const third = digits(doc, token + 4);
    if (Number.isNaN(third) || continues(doc, token + 5)) return null;
    if (length === 4) {
      const year = yearAt(doc, token);
      if (year === 0 || digitCount(doc, token + 2) > 2 || second > 12 || third > 31) return null;
      return reading(doc, ID, token, token + 5, point(dayIn(year, second, third)));
    }
    const year = fullYear(doc, token + 4, third);
    return year === 0 || (mark === '-' && digitCount(doc, token + 4) !== 4)
      ? null
      : inOrder(doc, token, token + 5, first, second, year);
  },
});

function fullYear(doc: Doc, token: number, value: number): number {
  if (digitCount(doc, token) === 2) return value + (value < PIVOT ? 2000 : 1900);
  return yearAt(doc, token);
}

/** More digits follow: the number of a file, not a date. */
const continues = (doc: Doc, token: number): boolean =>
  isGlued(doc, token) && (isMark(doc, token, '/') || isMark(doc, token, '-')) && isGlued(doc, token + 1);

/** `1.3.1970` and `25.03.1970`. */
const SHORTEST_DOTTED = 8;
const LONGEST_DOTTED = 10;

/** `25.03.1970` is one token. */
function dotted(doc: Doc, token: number): DateReading | null {
  const length = digitCount(doc, token);
  if (length < SHORTEST_DOTTED || length > LONGEST_DOTTED) return null;
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(surface(doc, token));
  if (match === null) return null;
  return inOrder(doc, token, token + 1, Number(match[1]), Number(match[2]), Number(match[3]));
}

function inOrder(
  doc: Doc,
  first: number,
  last: number,
  a: number,
  b: number,
  year: number,
): DateReading | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  const dayFirst = b <= 12 ? dayIn(year, b, a) : null;
  const monthFirst = a <= 12 ? dayIn(year, a, b) : null;
  const when: When | null =
    dayFirst !== null && monthFirst !== null && a !== b
      ? { kind: 'either', dayFirst, monthFirst }
      : (dayFirst ?? monthFirst);
  return when === null ? null : reading(doc, ID, first, last, point(when));
}

/** `9/11` without a year is the day of the attacks of 2001. */
function attack(doc: Doc, token: number, month: number, day: number): DateReading | null {
  if (month !== 9 || day !== 11) return null;
  return reading(doc, ID, token, token + 3, point(dayIn(2001, 9, 11)));
}
