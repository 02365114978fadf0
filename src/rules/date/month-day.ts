import { type Doc, is, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { year as yearPeriod } from '../../normalise/period.js';
import {
  period,
  point,
  type Recurring,
  recurring,
  type Turn,
  type When,
  within,
} from '../../normalise/temporal.js';
import { define } from '../define.js';
import { counterExamples, examples } from './examples/month-day.js';
import { withThe } from './modify.js';
import { deixisBefore } from './parse/determiner.js';
import {
  afterMonth,
  type DayNumber,
  dayAfter,
  dayBefore,
  dayBehindDash,
  monthAt,
  standsAlone,
  yearAfter,
  yearAt,
} from './parse/month.js';
import { digitCount, digits, hasSuffix, isDash } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const ID = 'date.month-day';
const JOINTS = wordSet('to and or through until till');

export const monthDay = define<DateReading>({
  id: ID,
  doc: 'A month with the day, the year, or both, in the orders that newspapers use; also alone.',
  source: 'annotation guide, Dates; TimeML 1.2.1',
  triggers: ['month'],
  examples,
  counterExamples,
  find: (doc, token) => {
    const month = monthAt(doc, token);
    if (month === 0) return null;
    const behind = pastComma(doc, afterMonth(doc, token));
    const before = dayBefore(doc, token);
    const after = dayAfter(doc, behind);
    if (before !== null && (after === null || startsDate(doc, before)))
      return dayFirst(doc, month, before, behind);
    if (after !== null) return monthFirst(doc, month, token, after);
    const year = yearAfter(doc, behind);
    if (year !== null)
      return reading(doc, ID, token, year.last, point(within({ of: 'month', month }, yearOf(year.year))));
    if (!standsAlone(doc, token)) return null;
    const last = behind > token + 1 || doc.dotted[token] === 1 ? behind : token + 1;
    return reading(doc, ID, token, last, point(recurring({ of: 'month', month }, turnOf(doc, token))));
  },
});

/** `July, 26, 1999`: a comma too many, where a year stands behind the day. */
const pastComma = (doc: Doc, token: number): number =>
  isMark(doc, token, ',') &&
  digits(doc, token + 1) <= 31 &&
  isMark(doc, token + 2, ',') &&
  yearAt(doc, token + 3) > 0
    ? token + 1
    : token;

const yearOf = (year: number): When => period(yearPeriod(year));

const dayIn = (month: number, day: number, year: number | null, turn: Turn = 'nearest'): When => {
  const of: Recurring = { of: 'day', month, day, weekday: null };
  return year === null ? recurring(of, turn) : within(of, yearOf(year));
};
const ENDED = wordSet('ended');
/** `the year ended March 31` */
const turnOf = (doc: Doc, first: number): Turn => (isOneOf(doc, first - 1, ENDED) ? 'last' : 'nearest');

const BEFORE_DATE = wordSet('on since until by from of the to after before and between');

/** Of `on 5 May 10 people` the day is the 5th: a preposition or a comma stands before it, or the sentence starts. */
function startsDate(doc: Doc, { first }: DayNumber): boolean {
  return (
    isOneOf(doc, first - 1, BEFORE_DATE) ||
    first === 0 ||
    doc.sentence[first - 1] !== doc.sentence[first] ||
    isMark(doc, first - 1, ',')
  );
}

/** `and`, `to`, `&` between two days */
const isJoint = (doc: Doc, token: number): boolean => isOneOf(doc, token, JOINTS) || isMark(doc, token, '&');

/** `5 May 2024`; `5-7 May` is one mention, `5 to 7 May` are two. */
function dayFirst(doc: Doc, month: number, day: DayNumber, behind: number): DateReading[] | DateReading {
  const year = yearAfter(doc, behind) ?? yearBehindHyphen(doc, behind);
  const last = year?.last ?? behind;
  const y = year?.year ?? null;
  // `last 12 December`
  const deixis = y === null ? deixisBefore(doc, day.first) : null;
  if (deixis !== null && !deixis.article)
    return reading(doc, ID, deixis.first, last, point(dayIn(month, day.day, y, deixis.turn)));
  const when = dayIn(month, day.day, y, turnOf(doc, day.first));
  const joint = day.first - 1;
  const numberAt = hasSuffix(doc, joint - 2) ? joint - 2 : joint - 1;
  const other = digits(doc, numberAt);
  const isDay =
    other >= 1 &&
    other <= 31 &&
    digitCount(doc, numberAt) <= 2 &&
    doc.sentence[numberAt] === doc.sentence[joint];
  if (isDay && other < day.day && isDash(doc, joint))
    return reading(doc, ID, numberAt, last, point({ kind: 'span', from: dayIn(month, other, y), to: when }));
  const found = reading(doc, ID, day.first, last, point(when));
  // `the 12th and 13th of May`
  if (isDay && other < day.day && isJoint(doc, joint))
    return [
      ...daysAhead(doc, month, numberAt, other, y),
      reading(
        doc,
        ID,
        hasSuffix(doc, numberAt) ? withThe(doc, numberAt) : numberAt,
        joint,
        point(dayIn(month, other, y)),
      ),
      found,
    ];
  return found;
}

/** `12-Mar-2025`: null for all else. */
function yearBehindHyphen(doc: Doc, hyphen: number): ReturnType<typeof yearAfter> {
  const year = isInnerHyphen(doc, hyphen) ? yearAt(doc, hyphen + 1) : 0;
  return year === 0 ? null : { last: hyphen + 2, year };
}

/** Days so far before the last two, each behind a comma: the `4, 5,` of `4, 5, 6 and 7 May`. */
const DAYS_AHEAD = 4;

function daysAhead(doc: Doc, month: number, end: number, below: number, y: number | null): DateReading[] {
  const found: DateReading[] = [];
  let before = below;
  for (let comma = end - 1; found.length < DAYS_AHEAD && isMark(doc, comma, ','); ) {
    const numberAt = hasSuffix(doc, comma - 2) ? comma - 2 : comma - 1;
    const value = digits(doc, numberAt);
    const isDay = value >= 1 && value < before && digitCount(doc, numberAt) <= 2;
    if (!isDay || doc.sentence[numberAt] !== doc.sentence[end]) break;
    found.unshift(reading(doc, ID, numberAt, comma, point(dayIn(month, value, y))));
    before = value;
    comma = numberAt - 1;
  }
  // `Of 3, 5 and 7 May`: what opens the list is a day where a preposition stands before it.
  return found.length > 0 && isOneOf(doc, found[0]!.first - 1, BEFORE_LIST) ? found : [];
}
const BEFORE_LIST = wordSet('on since until from of the between for dated');

/** `May 5, 2024`; `May 5-7` is one mention, `May 5 to 7` are two. */
function monthFirst(doc: Doc, month: number, token: number, day: DayNumber): DateReading[] | DateReading {
  const until = dayBehindDash(doc, day.last);
  if (until !== null && until.day > day.day && !isDash(doc, until.last)) {
    const year = yearAfter(doc, until.last);
    const y = year?.year ?? null;
    return reading(
      doc,
      ID,
      token,
      year?.last ?? until.last,
      point({ kind: 'span', from: dayIn(month, day.day, y), to: dayIn(month, until.day, y) }),
    );
  }
  const list = daysOfList(doc, month, token, day);
  if (list !== null) return list;
  const year = yearAfter(doc, day.last);
  if (year === null && isJoint(doc, day.last)) {
    const second = dayAfter(doc, day.last + 1);
    if (
      second !== null &&
      second.day > day.day &&
      monthAt(doc, second.last) === 0 &&
      endsDate(doc, second.last)
    ) {
      const shared = yearAfter(doc, second.last);
      const y = shared?.year ?? null;
      return [
        reading(doc, ID, token, day.last, point(dayIn(month, day.day, y))),
        reading(doc, ID, second.first, shared?.last ?? second.last, point(dayIn(month, second.day, y))),
      ];
    }
  }
  return reading(
    doc,
    ID,
    token,
    year?.last ?? day.last,
    point(dayIn(month, day.day, year?.year ?? null, turnOf(doc, token))),
  );
}

/** `July 5, 6 and 8`, `July 5, 6, 7, and 8, 2022`: each later than the one before it, the last behind `and`; null for all else. */
function daysOfList(doc: Doc, month: number, token: number, day: DayNumber): DateReading[] | null {
  if (!isMark(doc, day.last, ',')) return null;
  const days = [day];
  for (let at = day.last; ; ) {
    const comma = isMark(doc, at, ',');
    const word = comma ? at + 1 : at;
    const and = isOneOf(doc, word, AND) || isMark(doc, word, '&');
    if (!comma && !and) return null;
    const next = dayAfter(doc, at + (comma ? 1 : 0) + (and ? 1 : 0));
    if (next === null || next.day <= days.at(-1)!.day || monthAt(doc, next.last) > 0) return null;
    days.push(next);
    at = next.last;
    if (!and) continue;
    if (days.length < 3 || !endsDate(doc, at)) return null;
    const shared = yearAfter(doc, at);
    return days.map((one, index) => {
      const last = index === days.length - 1 ? (shared?.last ?? one.last) : one.last;
      const first = index === 0 ? token : one.first;
      return reading(doc, ID, first, last, point(dayIn(month, one.day, shared?.year ?? null)));
    });
  }
}
const AND = wordSet('and');

/** After the second day of a range comes no noun that it could count. */
function endsDate(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.sentence[token] !== doc.sentence[token - 1]) return true;
  return !is(doc, token, CLASS.noun) || is(doc, token, CLASS.verb) || isOneOf(doc, token, BEHIND_DATE);
}
const BEHIND_DATE = wordSet('in at on for with and to by as when was is were will of this next last');
