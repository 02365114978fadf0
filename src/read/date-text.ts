/**
 * A calendar date in a few words of metadata or of a date line, in the spellings of the main European languages:
 * `Published: 12 March 2021 10:30 GMT`, `12.03.2021`, `Fri, 12 Mar 2021 10:30:00 +0000`, `2021年3月12日`, `20210312`.
 */

import { isAscii } from '../ascii.js';
import { lazily } from '../lazily.js';
import { matchesOf } from '../matches.js';
import { monthOf } from './month-names.js';

/** What `04/05/2021` means: the day first almost everywhere, the month first in the United States. */
export type NumericOrder = 'day-first' | 'month-first';

export interface DateReading {
  readonly order?: NumericOrder;
  /** An earlier date is somebody's birthday or a default: no web page is older than 1995. */
  readonly firstYear?: number;
  /** Also years of two digits, `12.03.21` and `12 Mar '21`: where a date is expected, not in a line of text. */
  readonly shortYears?: boolean;
}

const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;
/** No newspaper is older (the Relation of Strasbourg). */
export const FIRST_NEWSPAPER = 1605;

/** Longer texts are prose, not a date with its label. */
const LONGEST = 400;

export interface FoundDate {
  /** `YYYY-MM-DD[THH:MM[:SS][zone]]` */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first date that names a day of the calendar, with the time of day that follows it. */
export function findDateText(text: string, reading: DateReading = {}): FoundDate | null {
  const head = withAsciiDigits(text.slice(0, LONGEST));
  const { shortYears = false } = reading;
  // Most lines have no year at all.
  if (!(shortYears ? /\d\d/ : YEAR).test(head)) return null;
  let first: FoundDate | null = null;
  for (const { pattern, read } of shortYears ? [...formsFor(head), ...shortForms()] : formsFor(head)) {
    for (const match of matchesOf(pattern, head)) {
      if (first !== null && match.index >= first.start) break;
      const day = toDay(read(match, reading.order ?? 'day-first'), reading.firstYear ?? FIRST_YEAR);
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
export function parseDateText(value: string, reading: DateReading = {}): string | null {
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    const year = instant.getUTCFullYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR ? `${instant.toISOString().slice(0, 19)}Z` : null;
  }
  return findDateText(text, reading)?.date ?? null;
}

/** The month and day of a line that leaves out the year: `12 March`, `Mar 12, 10:30`. */
export function findDayAndMonth(text: string): { readonly month: number; readonly day: number } | null {
  for (const { pattern, read } of yearlessForms())
    for (const match of matchesOf(pattern, text.slice(0, LONGEST))) {
      const [month, day] = read(match);
      if (month !== undefined && toDay([2000, month, day], FIRST_YEAR) !== null) return { month, day };
    }
  return null;
}

const YEAR = /\d{4}|(?:令和|平成|民國|民国)\s?(?:\d|元)/;

/** Digits of other scripts, each as long as ours: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function withAsciiDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - DIGIT_ZEROS.find((zero) => code >= zero && code < zero + 10)!);
    },
  );
}

type Ymd = readonly [year: number, month: number | undefined, day: number];

interface Form {
  readonly pattern: RegExp;
  /** Has letters in it that are no ASCII. */
  readonly foreign?: boolean;
  readonly read: (match: RegExpMatchArray, order: NumericOrder) => Ymd;
}

/**
 * Months are `\p{L}+` and not `\p{L}{3,14}`: the engine unrolls a counted class, and compiling it took 0.1 s of the start.
 * @param letter class of the letters of a month
 * @param mark class of letters and of the marks that some scripts set beside them
 */
const formsWith = (letter: string, mark: string): readonly Form[] => [
  // 2021-03-12, 2021/3/12, 2021. 03. 12
  {
    pattern: /(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g,
    read: ([, y, , m, d]) => ymd(y, m, d),
  },
  // 20210312, 20210312T1030
  {
    pattern: /(?<![\d.,])(\d{4})([01]\d)([0-3]\d)(?=T\d|\D|$|\d{6}(?!\d))(?![.,]\d)/g,
    read: ([, y, m, d]) => ymd(y, m, d),
  },
  // 2021年3月12日, 2021년 3월 12일
  {
    foreign: true,
    pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    read: ([, y, m, d]) => ymd(y, m, d),
  },
  // 令和3年3月12日, 民國110年3月12日
  {
    foreign: true,
    pattern: /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([, era, y, m, d]) => ymd(String(ERA_STARTS[era!]! + (y === '元' ? 1 : Number(y))), m, d),
  },
  // 12/03/2021, 12.3.2021, 12 - 03 - 2021
  { pattern: /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/g, read: readNumeric },
  // 12 tháng 3 năm 2021
  {
    foreign: true,
    pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})[,\s]+(?:năm\s+)?(\d{4})(?!\d)/gi,
    read: ([, d, m, y]) => ymd(y, m, d),
  },
  // 12 March 2021, 12. März 2021, 12 de marzo de 2021, 1er août 2021, 12-Mar-2021, 04 آب/أغسطس 2013
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s,/-]*(?:of\s+|de\s+|d['’]\s?)?(?<month>${mark}+\.?)(?:\s?\/\s?${mark}+)?[\s,،/-]*(?:de[l]?\s+|do\s+|of\s+)?(\d{4})(?!\d)`,
      'gu',
    ),
    read: (match) => [Number(match[3]), monthOf(match[2]!), Number(match[1])],
  },
  // March 12, 2021; Mar 12th 2021; Fri Mar 12 2021
  {
    pattern: new RegExp(String.raw`(${mark}+\.?)\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'gu'),
    read: (match) => [Number(match[3]), monthOf(match[1]!), Number(match[2])],
  },
  // Fri Mar 12 10:30:00 +0000 2021, Fri Mar 12 10:30:00 GMT 2021
  {
    pattern: new RegExp(
      String.raw`(${letter}+\.?)\s+(\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|[A-Z]{3,4})\s+(\d{4})(?!\d)`,
      'gu',
    ),
    read: (match) => [Number(match[3]), monthOf(match[1]!), Number(match[2])],
  },
  // 2021. március 12., 2021 March 12, 2021 m. kovo 12 d., 2021. gada 12. marts, 2021eko martxoaren 12a
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{4})(?:eko|\.)?[\s,-]+(?:m\.\s*)?(${mark}+\.?)[\s-]+(\d{1,2})(?!\d)`,
      'gu',
    ),
    read: (match) => [Number(match[1]), monthOf(match[2]!), Number(match[3])],
  },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{4})\.\s*gada\s+(\d{1,2})\.\s*(${letter}+)`, 'gu'),
    read: (match) => [Number(match[1]), monthOf(match[3]!), Number(match[2])],
  },
];

// Made when the first line with a year is met. The classes of Unicode take 4 ms to read, and most lines do without.
const asciiForms = lazily(() => formsWith('[A-Za-z]', '[A-Za-z]').filter(({ foreign }) => !foreign));
const unicodeForms = lazily(() => formsWith('\\p{L}', '[\\p{L}\\p{M}]'));
const formsFor = (text: string) => (isAscii(text) ? asciiForms() : unicodeForms());

const ERA_STARTS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

/** The same with years of two digits. */
const shortForms = lazily((): readonly Form[] => [
  // 12.03.21, 3/12/09
  {
    pattern: /(?<![\d.:/-])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\d.:/-]\d|\d)/g,
    read: ([whole, a, separator, b, y], order) =>
      readNumeric([whole!, a!, separator!, b!, fullYear(y!)] as unknown as RegExpMatchArray, order),
  },
  // 12 Mar '21, 12-Mar-09
  {
    pattern: /(?<!\d)(\d{1,2})[\s-]([\p{L}\p{M}]+\.?)[\s-]['’]?(\d\d)(?![\d:.]\d|\d|\s?[ap]\.?m)/gu,
    read: (match) => [Number(fullYear(match[3]!)), monthOf(match[2]!), Number(match[1])],
  },
]);

const fullYear = (digits: string) => (Number(digits) >= 95 ? `19${digits}` : `20${digits}`);

interface YearlessForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => readonly [month: number | undefined, day: number];
}

const yearlessForms = lazily((): readonly YearlessForm[] => [
  {
    pattern: /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s/-]*(?:of\s+|de\s+)?([\p{L}\p{M}]+)/gu,
    read: (match) => [monthOf(match[2]!), Number(match[1])],
  },
  {
    pattern: /([\p{L}\p{M}]+)\.?\s*(\d{1,2})(?!\d|:)/gu,
    read: (match) => [monthOf(match[1]!), Number(match[2])],
  },
]);

function ymd(year: string | undefined, month: string | undefined, day: string | undefined): Ymd {
  return [Number(year), Number(month), Number(day)];
}

function readNumeric([, a, separator, b, year]: RegExpMatchArray, order: NumericOrder): Ymd {
  const [first, second] = [Number(a), Number(b)];
  const monthFirst = second > 12 || (order === 'month-first' && separator === '/' && first <= 12);
  return monthFirst ? [Number(year), first, second] : [Number(year), second, first];
}

/** The Buddhist calendar counts from 543 BC; nobody else is in its years now. */
const BUDDHIST_YEARS = 543;

function toDay([given, month, day]: Ymd, firstYear: number): string | null {
  const year =
    given >= FIRST_YEAR + BUDDHIST_YEARS && given <= LAST_YEAR + BUDDHIST_YEARS
      ? given - BUDDHIST_YEARS
      : given;
  if (month === undefined || year < firstYear || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

const TIME =
  /^(?:T|\s*[,|·•–—-]?\s*(?:(?:at|um|à|a las|às|alle|om|kl\.?|klo|o|w)\s+)?)(\d{1,2})(?:[:.h](\d\d))?(?::(\d\d))?(?:[.,]\d+)?(?:\s?([ap])\.?m\b\.?)?/i;
const COMPACT_TIME = /^T(\d\d)(\d\d)(\d\d)?/;
const ZONE = /^\s?\(?(Z|(?:UTC|GMT)?\s?[+-](?:\d{3}(?!\d)|\d\d:?(?:\d\d)?)|[A-Z]{2,4}(?![A-Za-z]))/;

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
  // `-500` has lost its first zero.
  const match = /([+-])(\d\d?)(?::?(\d\d))?$/.exec(zone);
  if (match === null || Number(match[2]) > FARTHEST_ZONE) return '';
  return `${match[1]}${match[2]!.padStart(2, '0')}:${match[3] ?? '00'}`;
}

/** Hours from Greenwich. */
const FARTHEST_ZONE = 14;

const pad = (number: number) => String(number).padStart(2, '0');
