/** What the words of a date say by themselves: weekday, day, month and year, each with its place. */
import { type Doc, isGlued, isMark, isNumber } from '../annotate/doc.js';
import { afterMonth, dayAfter, dayBefore, monthAt, yearAfter, yearAt } from '../rules/date/parse/month.js';
import { weekdayAt } from '../rules/date/weekday.js';
import type { DateCandidate, DateValue } from '../types.js';

export interface StatedDate {
  /** 1 is Monday; null when no weekday is written. */
  readonly weekday: number | null;
  readonly weekdayToken: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** Tokens of day, month and year, without the weekday; null when none is written. */
  readonly first: number | null;
  readonly last: number | null;
  /** Two days, a span of several or digits whose order is a guess: not one day. */
  readonly ambiguous: boolean;
}

type StatedDay = Pick<StatedDate, 'month' | 'day' | 'year'>;
const UNKNOWN_DAY: StatedDay = { month: null, day: null, year: null };

export function statedIn(doc: Doc, { first, last, value }: DateCandidate): StatedDate {
  const weekdayToken = weekdayIn(doc, first, last);
  const weekday = weekdayToken === null ? null : weekdayAt(doc, weekdayToken);
  for (let token = first; token < last; token++) {
    const month = monthAt(doc, token);
    if (month === 0) continue;
    const before = dayBefore(doc, token);
    const day = before !== null && before.first >= first ? before : dayAfter(doc, afterMonth(doc, token));
    const isBefore = day !== null && day === before;
    const behind = day === null || isBefore ? afterMonth(doc, token) : day.last;
    const year = behind < last ? yearAfter(doc, behind) : null;
    return {
      weekday,
      weekdayToken,
      month,
      day: day?.day ?? null,
      year: year?.year ?? null,
      first: isBefore ? day.first : token,
      last: Math.min(last, year?.last ?? behind),
      ambiguous: value.value?.includes('/') === true,
    };
  }
  const from = numericFrom(doc, first, last);
  if (from !== null) {
    const day = numericDay(value);
    return { weekday, weekdayToken, ...(day ?? UNKNOWN_DAY), first: from, last, ambiguous: day === null };
  }
  const year = last - first === 1 ? yearAt(doc, first) : 0;
  return {
    weekday,
    weekdayToken,
    month: null,
    day: null,
    year: year === 0 ? null : year,
    first: year === 0 ? null : first,
    last: year === 0 ? null : last,
    ambiguous: false,
  };
}

function weekdayIn(doc: Doc, first: number, last: number): number | null {
  for (let token = first; token < last; token++) if (weekdayAt(doc, token) !== 0) return token;
  return null;
}

/** First token of a date in digits: `27/06/2017`, `2017-06-27`, `27.06.2017`. */
function numericFrom(doc: Doc, first: number, last: number): number | null {
  for (let token = first; token < last; token++) {
    if (!isNumber(doc, token)) continue;
    const dotted = doc.end[token]! - doc.start[token]! > 5;
    const divided = isGlued(doc, token + 1) && (isMark(doc, token + 1, '/') || isMark(doc, token + 1, '-'));
    if (dotted || (divided && token + 4 < last)) return token;
  }
  return null;
}

/** The calendar may not have the day; the TIMEX3 value is what the digits say. Null where their order is a guess. */
function numericDay({ timex, assumed }: DateValue): StatedDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(timex);
  const guessed = assumed.some((words) => /^(?:day|month) before/.test(words));
  return match === null || guessed
    ? null
    : { month: Number(match[2]), day: Number(match[3]), year: Number(match[1]) };
}
