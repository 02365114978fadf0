/**
 * A calendar date in a few words of metadata or of a date line, in the spellings of the main European languages:
 * `Published: 12 March 2021 10:30 GMT`, `12.03.2021`, `Fri, 12 Mar 2021 10:30:00 +0000`, `2021年3月12日`, `20210312`.
 */
import { monthOf } from './month-names.js';

/** What `04/05/2021` means: the day first almost everywhere, the month first in the United States. */
export type NumericOrder = 'day-first' | 'month-first';

/** No web page is older; an earlier date on one is a default or somebody's birthday. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

/** Longer texts are prose, not a date with its label. */
const LONGEST = 400;

export interface FoundDate {
  /** `YYYY-MM-DD[THH:MM[:SS][zone]]` */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first date that names a day of the calendar, with the time of day that follows it. */
export function findDateText(text: string, order: NumericOrder = 'day-first'): FoundDate | null {
  const head = text.slice(0, LONGEST);
  // Every form has its year in four digits; most lines have none.
  if (!/\d{4}/.test(head)) return null;
  let first: FoundDate | null = null;
  for (const { pattern, read } of FORMS) {
    for (const match of head.matchAll(pattern)) {
      if (first !== null && match.index >= first.start) break;
      const day = toDay(read(match, order));
      if (day === null) continue;
      const end = match.index + match[0].length;
      const time = timeAfter(head, end);
      first = { date: day + time.text, start: match.index, end: time.end };
      break;
    }
  }
  return first;
}

/** The date of a metadata value: anything that `findDateText` finds, or seconds or milliseconds since 1970. */
export function parseDateText(value: string, order: NumericOrder = 'day-first'): string | null {
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    const date = `${instant.toISOString().slice(0, 19)}Z`;
    return isPlausible(instant.getUTCFullYear()) ? date : null;
  }
  return findDateText(text, order)?.date ?? null;
}

export function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

type Ymd = readonly [year: number, month: number | undefined, day: number];

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, order: NumericOrder) => Ymd;
}

// `\p{L}+` and not `\p{L}{3,14}`: the engine unrolls a counted class, and compiling it took 0.1 s of the start.
const FORMS: readonly Form[] = [
  // 2021-03-12, 2021/3/12, 2021.03.12
  { pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, read: ([, y, , m, d]) => ymd(y, m, d) },
  // 20210312, 20210312T1030
  {
    pattern: /(?<![\d.,])(\d{4})([01]\d)([0-3]\d)(?=T\d|\D|$|\d{6}(?!\d))(?![.,]\d)/g,
    read: ([, y, m, d]) => ymd(y, m, d),
  },
  // 2021年3月12日, 2021년 3월 12일
  {
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: ([, y, m, d]) => ymd(y, m, d),
  },
  // 12/03/2021, 12.3.2021, 12-03-2021
  { pattern: /(?<![\d.])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g, read: readNumeric },
  // 12 March 2021, 12. März 2021, 12 de marzo de 2021, 1er août 2021, 12-Mar-2021
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s,/-]*(?:of\s+|de\s+|d['’]\s?)?(?<month>\p{L}+\.?)[\s,/-]*(?:de[l]?\s+|of\s+)?(\d{4})(?!\d)/gu,
    read: (match) => [Number(match[3]), monthOf(match[2]!), Number(match[1])],
  },
  // March 12, 2021; Mar 12th 2021; Fri Mar 12 2021
  {
    pattern: /(\p{L}+\.?)\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu,
    read: (match) => [Number(match[3]), monthOf(match[1]!), Number(match[2])],
  },
  // Fri Mar 12 10:30:00 +0000 2021, Fri Mar 12 10:30:00 GMT 2021
  {
    pattern: /(\p{L}+\.?)\s+(\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|[A-Z]{3,4})\s+(\d{4})(?!\d)/gu,
    read: (match) => [Number(match[3]), monthOf(match[1]!), Number(match[2])],
  },
  // 2021. március 12., 2021 March 12
  {
    pattern: /(?<!\d)(\d{4})\.?[\s,-]+(\p{L}+\.?)[\s-]+(\d{1,2})(?!\d)/gu,
    read: (match) => [Number(match[1]), monthOf(match[2]!), Number(match[3])],
  },
];

function ymd(year: string | undefined, month: string | undefined, day: string | undefined): Ymd {
  return [Number(year), Number(month), Number(day)];
}

function readNumeric([, a, separator, b, year]: RegExpMatchArray, order: NumericOrder): Ymd {
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = second > 12 || (order === 'month-first' && separator === '/' && first <= 12);
  return monthFirst ? [Number(year), first, second] : [Number(year), second, first];
}

function toDay([year, month, day]: Ymd): string | null {
  if (month === undefined || !isPlausible(year) || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

const TIME =
  /^(?:T|\s*[,|·•–—-]?\s*(?:(?:at|um|à|a las|às|alle|om|kl\.?|klo|o|w)\s+)?)(\d{1,2})(?:[:.h](\d\d))?(?::(\d\d))?(?:[.,]\d+)?(?:\s?([ap])\.?m\b\.?)?/i;
const COMPACT_TIME = /^T(\d\d)(\d\d)(\d\d)?/;
const ZONE = /^\s?\(?(Z|(?:UTC|GMT)?\s?[+-]\d\d:?(?:\d\d)?|[A-Z]{2,4}(?![A-Za-z]))/;

/** Hours from Greenwich of zone names that mean one thing. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  JST: '+09:00',
};

/** `T10:30:00Z`, ` 5:30 pm EST`: as `THH:MM[:SS][zone]`, or nothing. */
function timeAfter(text: string, at: number): { readonly text: string; readonly end: number } {
  const none = { text: '', end: at };
  const rest = text.slice(at, at + 48);
  const match = COMPACT_TIME.exec(rest) ?? TIME.exec(rest);
  if (match === null) return none;
  const [whole, hours, minutes, seconds, half] = match;
  if (minutes === undefined && half === undefined) return none;
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return none;
  const zone = ZONE.exec(rest.slice(whole.length));
  const offset = zone === null ? '' : zoneOffset(zone[1]!);
  return {
    text: `T${pad(hour)}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds}`}${offset}`,
    end: at + whole.length + (offset === '' ? 0 : zone![0].length),
  };
}

function zoneOffset(zone: string): string {
  const named = ZONES[zone];
  if (named !== undefined) return named;
  const match = /([+-]\d\d):?(\d\d)?$/.exec(zone);
  return match === null ? '' : `${match[1]}:${match[2] ?? '00'}`;
}

const pad = (number: number) => String(number).padStart(2, '0');
