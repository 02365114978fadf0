/** Times of the clock in digits and words. */
import {
  type Doc,
  is,
  isCapitalised,
  isGlued,
  isMark,
  isNumber,
  isWord,
  surface,
} from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Clock } from '../../../normalise/temporal.js';
import { endOfCountryWord } from '../../country/words.js';
import { OPENERS } from '../joint-words.js';
import { calendarPhrase, calendarValue, isOneOf, phraseValue } from '../words.js';
import { digitCount, digits, wordsAt } from './number.js';

export interface ClockAt {
  readonly last: number;
  readonly clock: Clock;
  /** `a.m.`, `p.m.`, `o'clock`, a zone or `noon`: nothing but a time. */
  readonly explicit: boolean;
  /** The twelve-hour clock was used and no half of the day is stated. */
  readonly halfUnknown: boolean;
}

const A = wordSet('a');
const P = wordSet('p');
const M = wordSet('m');
const OCLOCK = wordSet("o'clock oclock");
const HOURS = wordSet('hours hrs h');
const H = wordSet('h');
const IN = wordSet('in');
const THE = wordSet('the');
const SHORT_ZONES = wordSet('et pt ct mt est art west eat cat pet vet wit cot wat bot wet get');

/** `AM` or `PM` at a token. */
function meridiemAt(doc: Doc, token: number): { readonly last: number; readonly pm: boolean } | null {
  const value = calendarValue(doc, token, 'meridiem');
  if (value !== undefined) return { last: token + 1, pm: value === 'PM' };
  // `p. m.`
  const pm = isOneOf(doc, token, P);
  if ((pm || isOneOf(doc, token, A)) && doc.dotted[token] === 1 && isOneOf(doc, token + 1, M))
    return { last: token + 2, pm };
  return null;
}

/** A zone at a token: `EDT`, `Eastern time`, `local time`. */
function zoneAt(doc: Doc, token: number): { readonly last: number; readonly zone: string | null } | null {
  const phrase = calendarPhrase(doc, token, 'timezone');
  if (phrase !== null) return { last: phrase.last, zone: offsetOf(phraseValue(phrase, 'timezone')) };
  const placed = timeOfPlace(doc, token);
  if (placed > 0) return { last: placed, zone: null };
  const value = calendarValue(doc, token, 'timezone');
  if (value === undefined || doc.shape[token] !== SHAPE.upper) return null;
  return { last: token + 1, zone: offsetOf(value) };
}

/** `7 p.m. local`, `4 a.m. Lima time`, `9 p.m. Buenos Aires time`: the token behind it; 0 for all else. In `4 a.m. Saudi time` the country stays one. */
function timeOfPlace(doc: Doc, token: number): number {
  if (isOneOf(doc, token, LOCAL)) return isWord(doc, token + 1) ? 0 : token + 1;
  if (!isCapitalised(doc, token) || endOfCountryWord(doc, token) > token) return 0;
  const last = isCapitalised(doc, token + 1) ? token + 2 : token + 1;
  const isTime = isOneOf(doc, last, TIME) && doc.sentence[last] === doc.sentence[token];
  return isTime && doc.sentence[token] === doc.sentence[token - 1] ? last + 1 : 0;
}
const LOCAL = wordSet('local');
const TIME = wordSet('time');

/** Where standard and daylight time share a name the offset stays open. */
function offsetOf(value: string): string | null {
  if (value.includes('/') || value === 'local') return null;
  return value === '+00:00' ? 'Z' : value;
}

/** A time that starts with a number at a token. */
export function clockAt(doc: Doc, token: number): ClockAt | null {
  if (!isNumber(doc, token) || !(isWord(doc, token + 1) || isMark(doc, token + 1, ':'))) return null;
  const length = digitCount(doc, token);
  let hour = digits(doc, token);
  let minute: number | null = null;
  let second: number | null = null;
  let last = token + 1;
  let written = false;
  if (Number.isNaN(hour)) {
    // `5.30 p.m.`, `at 17.30 hrs`, `around 03.00`
    const match = length <= 5 ? /^(\d{1,2})\.(\d{2})$/.exec(surface(doc, token)) : null;
    if (match === null) return null;
    const isTold =
      isOneOf(doc, token - 1, BEFORE_TIME) &&
      // `at 6.30 this morning`
      (isOneOf(doc, last, HOURS) ||
        /^0\d/.test(match[1]!) ||
        isPartOfToday(doc, last) ||
        isBeforePart(doc, last));
    if (!isTold && meridiemAt(doc, last) === null && !hasZone(doc, last)) return null;
    hour = Number(match[1]);
    minute = Number(match[2]);
    written = true;
  } else if (isMark(doc, last, ':') && isGlued(doc, last) && isGlued(doc, last + 1)) {
    minute = digits(doc, last + 1);
    if (Number.isNaN(minute) || digitCount(doc, last + 1) !== 2 || length > 2) return null;
    last += 2;
    written = true;
    if (isMark(doc, last, ':') && isGlued(doc, last)) {
      second = digits(doc, last + 1);
      // `2:05:31.7` is a time of a race.
      if (Number.isNaN(second) || digitCount(doc, last + 1) !== 2) return null;
      last += 2;
    }
  } else if (isOneOf(doc, last, H) && isGlued(doc, last) && length <= 2) {
    // `at 10h00`, `from 9h`, as it is written where French and Portuguese are spoken; `took about 2h30` is a length.
    if (!isOneOf(doc, token - 1, BEFORE_HOUR)) return null;
    const minuted = digitCount(doc, last + 1) === 2 && isGlued(doc, last + 1);
    minute = minuted ? digits(doc, last + 1) : null;
    if (Number.isNaN(minute) || hour > 24 || (minute ?? 0) > 59) return null;
    return clock(doc, minuted ? last + 2 : last + 1, hour, minute, null, false);
  } else if (length === 4 && (hasZone(doc, last) || isHourOfDay(doc, token))) {
    minute = hour % 100;
    hour = Math.floor(hour / 100);
    if (isOneOf(doc, last, HOURS)) last++;
    written = true;
    const zoned = zoneAt(doc, last);
    if (hour > 24 || minute > 59) return null;
    return {
      last: zoned?.last ?? last,
      clock: { hour, minute, second, zone: zoned?.zone ?? null },
      explicit: true,
      halfUnknown: false,
    };
  } else if (length > 2) return null;
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const meridiem = meridiemAt(doc, last);
  if (meridiem !== null) {
    if (hour > 12 || hour === 0)
      return hour > 12 && hour < 24 ? clock(doc, meridiem.last, hour, minute, second, true) : null;
    const converted = (hour % 12) + (meridiem.pm ? 12 : 0);
    return clock(doc, meridiem.last, converted, minute, second, true);
  }
  if (isOneOf(doc, last, OCLOCK))
    return { ...clock(doc, last + 1, hour, minute, second, true), halfUnknown: hour <= 12 };
  // `20:00hrs`, `23:00 hours`
  if (written && second === null && isOneOf(doc, last, HOURS))
    return clock(doc, last + 1, hour, minute, second, true);
  if (!written) return beginsRange(doc, token, hour) ?? beforePart(doc, token, hour);
  return {
    ...clock(doc, last, hour, minute, second, hasZone(doc, last)),
    halfUnknown: hour <= 12 && hour > 0,
  };
}

/** `at 1530 hours`, `1530 hrs.`; `had 1530 hours of sun` is a length, and so are `1409 hours` alone. */
const isHourOfDay = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token + 1, HOURS) &&
  (doc.text.charCodeAt(doc.start[token]!) === ZERO || isOneOf(doc, token - 1, BEFORE_HOURS));
const ZERO = 0x30;
const BEFORE_HOURS = wordSet('at around by from until till before after since about between to and on');

const BEFORE_TIME = wordSet('at around by from until till before after since about');
function isPartOfToday(doc: Doc, token: number): boolean {
  const phrase = calendarPhrase(doc, token, 'relative');
  return phrase !== null && phraseValue(phrase, 'relative').includes(':T');
}
const BEFORE_HOUR = wordSet('at between from until till and to');
const RANGE = wordSet('and to until till');

/** `2` of `between 2 and 4 p.m.`: in the same half of the day, unless it would then come later. */
function beginsRange(doc: Doc, token: number, hour: number): ClockAt | null {
  if (hour < 1 || hour > 12 || !isOneOf(doc, token + 1, RANGE) || !isOneOf(doc, token - 1, OPENERS))
    return null;
  const end = clockAt(doc, token + 2);
  if (end === null || !end.explicit || end.halfUnknown) return null;
  const late = end.clock.hour >= 12 !== hour % 12 > end.clock.hour % 12;
  const { zone } = end.clock;
  return {
    last: token + 1,
    clock: { hour: (hour % 12) + (late ? 12 : 0), minute: null, second: null, zone },
    explicit: true,
    halfUnknown: false,
  };
}

/** `at 4 in the morning` */
function beforePart(doc: Doc, token: number, hour: number): ClockAt | null {
  if (hour < 1 || hour > 12 || !isOneOf(doc, token - 1, BEFORE_TIME) || !isBeforePart(doc, token + 1))
    return null;
  return {
    last: token + 1,
    clock: { hour, minute: null, second: null, zone: null },
    explicit: true,
    halfUnknown: true,
  };
}

/** `in the morning`; not `in the morning session`. */
const isBeforePart = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, IN) &&
  isOneOf(doc, token + 1, THE) &&
  calendarValue(doc, token + 2, 'part-of-day') !== undefined &&
  !(is(doc, token + 3, CLASS.noun) && !is(doc, token + 3, CLASS['function-word']));

/** `at four in the afternoon`, from its part of the day. */
export function hourBeforePart(doc: Doc, part: number): (ClockAt & { readonly first: number }) | null {
  const first = part - 3;
  if (
    first < 1 ||
    !isWord(doc, first) ||
    !isOneOf(doc, first - 1, BEFORE_TIME) ||
    !isBeforePart(doc, first + 1)
  )
    return null;
  const read = wordsAt(doc, first);
  if (read === null || read.last !== first + 1 || read.count === null || read.count > 12) return null;
  return { ...clock(doc, first + 1, read.count, null, null, true), halfUnknown: true, first };
}

const hasZone = (doc: Doc, token: number): boolean => {
  const zone = zoneAt(doc, token);
  return (
    zone !== null &&
    (zone.last > token + 1 || !isOneOf(doc, token, SHORT_ZONES) || doc.shape[token] === SHAPE.upper)
  );
};

function clock(
  doc: Doc,
  last: number,
  hour: number,
  minute: number | null,
  second: number | null,
  explicit: boolean,
): ClockAt {
  const zone = zoneAt(doc, last);
  return {
    last: zone?.last ?? last,
    clock: { hour, minute, second, zone: zone?.zone ?? null },
    explicit: explicit || zone !== null,
    halfUnknown: false,
  };
}

/** `noon`, `midnight`, `six o'clock`, `half past six`, `quarter to nine`. */
export function clockInWords(doc: Doc, token: number): ClockAt | null {
  const named = calendarPhrase(doc, token, 'clock');
  const value = named === null ? calendarValue(doc, token, 'clock') : phraseValue(named, 'clock');
  if (value !== undefined) {
    const last = named?.last ?? token + 1;
    return { ...clock(doc, last, Number(value.slice(1, 3)), 0, null, true), halfUnknown: false };
  }
  const phrase = calendarPhrase(doc, token, 'clock-word');
  if (phrase !== null) {
    const shift = Number(phraseValue(phrase, 'clock-word'));
    const hour = digits(doc, phrase.last);
    const read = Number.isNaN(hour) ? wordsAt(doc, phrase.last) : { last: phrase.last + 1, count: hour };
    if (read === null || read.count === null || read.count > 12 || Number.isNaN(shift)) return null;
    const minutes = (read.count % 12) * 60 + shift;
    const of = (minutes + 720) % 720;
    const after = meridiemAt(doc, read.last);
    const half = after?.pm === true ? 720 : 0;
    return {
      ...clock(doc, after?.last ?? read.last, Math.floor((of + half) / 60), of % 60, null, true),
      halfUnknown: after === null,
    };
  }
  return null;
}

/** `six o'clock`, from its last word. */
export function oclockAt(doc: Doc, token: number): (ClockAt & { readonly first: number }) | null {
  if (!isOneOf(doc, token, OCLOCK) || token === 0) return null;
  const read = wordsAt(doc, token - 1);
  if (read === null || read.count === null || read.count > 12) return null;
  return { ...clock(doc, token + 1, read.count, null, null, true), halfUnknown: true, first: token - 1 };
}
