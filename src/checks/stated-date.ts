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

const NOTHING: StatedDate = {
  weekday: null,
  weekdayToken: null,
  month: null,
  day: null,
  year: null,
  first: null,
  last: null,
  ambiguous: false,
};

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
  if (from !== null) return { ...NOTHING, weekday, weekdayToken, ...numericDay(value), first: from, last };
  const year = last - first === 1 ? yearAt(doc, first) : 0;
  return { ...NOTHING, weekday, weekdayToken, ...(year === 0 ? {} : { year, first, last }) };
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

/** The calendar may not have the day; the TIMEX3 value is what the digits say. */
function numericDay({ timex, assumed }: DateValue): Partial<StatedDate> {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(timex);
  const guessed = assumed.some((words) => /^(?:day|month) before/.test(words));
  return match === null || guessed
    ? { ambiguous: true }
    : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
