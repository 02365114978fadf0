/** A TIMEX3 value as a person writes it: `28 December 2023`, `3 years`, `every Monday`. */
import type { DateAnswer } from '../types.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const EDTF_SEASONS: Readonly<Record<string, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'the past',
  FUTURE_REF: 'the future',
};
const DURATION_UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
  Q: 'quarter',
  WE: 'weekend',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];

export function dateInWords({ type, timex, value, approximate }: DateAnswer): string {
  const words =
    type === 'set'
      ? everyTime(timex)
      : value?.includes('/') && !timex.startsWith('P')
        ? interval(value)
        : timexInWords(timex);
  return approximate && words !== '' ? `about ${words}` : words;
}

function interval(value: string): string {
  return value
    .split('/')
    .map((end) => (end === '..' || end === '' ? 'open' : timexInWords(end)))
    .join(' to ');
}

/** Also takes EDTF, whose dates are written alike. What has no words stays as it is. */
function timexInWords(timex: string): string {
  const bare = timex.replace(/[~?%]$/, '');
  return REFERENCES[bare] ?? duration(bare) ?? period(bare) ?? calendarDate(bare) ?? bare;
}

/** Of a set the value says what comes again: `P1W`, `XXXX-WXX-1`, `XXXX-WI`. */
function everyTime(timex: string): string {
  const words = timexInWords(timex).replace(/, (?:date|year) unknown$/, '');
  return `every ${words.replace(/^1 (?=\w+$)/, '')}`;
}

function duration(timex: string): string | null {
  const match = /^P((?:[\dX.]+(?:DE|CE|ML|WE|[YMWDQ]))*)(?:T((?:[\dX.]+[HMS])+))?$/.exec(timex);
  if (match === null || timex === 'P') return null;
  const parts = [
    ...partsOf(match[1] ?? '', (unit) => DURATION_UNITS[unit]!),
    ...partsOf(match[2] ?? '', (unit) => DURATION_UNITS[`T${unit}`]!),
  ];
  return parts.join(' ');
}

function partsOf(amounts: string, nameOf: (unit: string) => string): string[] {
  return Array.from(amounts.matchAll(/([\dX.]+)([A-Z]+)/g), ([, amount, unit]) => {
    const name = nameOf(unit!);
    if (amount!.startsWith('X')) return `some ${plural(name)}`;
    return `${Number(amount)} ${Number(amount) === 1 ? name : plural(name)}`;
  });
}

function plural(unit: string): string {
  if (unit === 'century') return 'centuries';
  return unit === 'millennium' ? 'millennia' : `${unit}s`;
}

/** Centuries, decades, weeks, quarters, halves, seasons, fiscal years. */
function period(timex: string): string | null {
  const years = /^(\d{2})(\d?)(X{0,2})$/.exec(timex);
  if (years !== null) {
    const [, century, decade, open] = years;
    if (decade !== '' && open !== 'XX') return `the ${century}${decade}0s`;
    if (decade === '' && open !== 'X') return `the ${century}00s`;
  }
  const match = /^(FY)?(\d{4}|XXXX)(?:-(W\d\d|WXX|Q[1-4X]|H[12X]|SP|SU|FA|WI|2[1-4]))?(-WE)?$/.exec(timex);
  if (match === null || (match[1] === undefined && match[3] === undefined)) return null;
  const [, fiscal, year, part, weekend] = match;
  const yearWords = `${fiscal === undefined ? '' : 'fiscal year '}${year}`;
  if (part === undefined) return yearWords;
  const unknown = year === 'XXXX' ? ', year unknown' : null;
  if (part === 'WXX') return `${weekend === undefined ? 'week' : 'weekend'}, date unknown`;
  if (/^W\d/.test(part))
    return `${weekend === undefined ? '' : 'weekend of '}week ${Number(part.slice(1))}${unknown ?? ` of ${yearWords}`}`;
  if (/^[QH]/.test(part)) {
    const unit = part.startsWith('Q') ? 'quarter' : 'half';
    return `${ORDINALS[Number(part[1]) - 1] ?? 'a'} ${unit}${unknown ?? ` of ${yearWords}`}`;
  }
  return `${SEASONS[EDTF_SEASONS[part] ?? part]!}${unknown ?? ` ${year}`}`;
}

/** `2023`, `2023-12`, `2023-12-28T09:30`, `XXXX-12-28`, `XXXX-WXX-1TMO`, `T09:30`: what is not known is said. */
function calendarDate(timex: string): string | null {
  const match = /^(?:BC)?(-?\d{4}|XXXX)?(?:-WXX-([1-7])|-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(.+))?$/.exec(timex);
  if (match === null || timex === '') return null;
  const [, year, weekday, month, day, time] = match;
  const known = [
    weekday === undefined ? '' : DAYS[Number(weekday) - 1]!,
    day === undefined || day === 'XX' ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    year === undefined || year === 'XXXX'
      ? ''
      : timex.startsWith('BC')
        ? `${Number(year)} BC`
        : yearInWords(year),
    time === undefined || !(time in PARTS_OF_DAY) ? '' : PARTS_OF_DAY[time]!,
  ].filter((part) => part !== '');
  const clock = time === undefined || time in PARTS_OF_DAY ? null : timeOfDay(time);
  const unknown = year !== 'XXXX' ? null : unknownOf({ weekday, month, day, time });
  return [known.join(' '), clock, unknown].filter((part) => part !== null && part !== '').join(', ');
}

function unknownOf(parts: {
  readonly weekday: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
}): string {
  const { weekday, month, day, time } = parts;
  if (month !== undefined && month !== 'XX') return 'year unknown';
  if (weekday !== undefined || day !== undefined || time !== undefined) return 'date unknown';
  return month === undefined ? 'year unknown' : 'month unknown';
}

/** Astronomical years: 0 is 1 BC. */
function yearInWords(year: string): string {
  const number = Number(year);
  return number <= 0 ? `${1 - number} BC` : String(number);
}

function timeOfDay(time: string): string {
  return time.replace(/Z$/, ' UTC').replace(/([+-]\d\d:?\d\d)$/, ' UTC$1');
}
