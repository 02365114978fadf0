/** `at seven on Tuesday morning`, `at 8 tonight`, `9.45 every morning`: an hour that only the part of day beside it tells to be one. */
import { type Doc, hasWord, is, isGlued, isNumber, isWord, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Clock, type Expression, type PartOfDay, type Point, point } from '../../normalise/temporal.js';
import { timexOfClock } from '../../normalise/timex.js';
import { toHalf } from './clock.js';
import { isDash, wordsAt } from './parse/number.js';
import { isDayless } from './points.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const AT = wordSet('at about around');
/** What stands before an hour; `from` and `to` open and close a range. */
const BEFORE_HOUR = wordSet('at about around by until till before after since');
const ON = wordSet('on');
/** `The toll stood at 12 on Tuesday night.` */
const COUNTED = wordSet(
  'toll tolls stood stands stand remained remains unchanged put count estimated degrees percent peaked score scores scored rated',
);
const PARTS_OF_SET = /^(XXXX-(?:XX-XX|WXX-\d))T(MO|AF|EV|NI)$/;

/** Adds such hours to the parts of day. @param readings in text order; changed in place */
export function addBareHours(doc: Doc, readings: DateReading[]): void {
  for (let at = 0; at < readings.length; at++) {
    const one = readings[at]!;
    const whole = withBareHour(doc, one);
    const isFree =
      whole.first >= (readings[at - 1]?.last ?? 0) &&
      whole.last <= (readings[at + 1]?.first ?? Number.POSITIVE_INFINITY);
    if (whole !== one && isFree) readings[at] = whole;
  }
}

function withBareHour(doc: Doc, one: DateReading): DateReading {
  const part = partOf(one.expression);
  if (part === undefined) return one;
  const before = hourBefore(doc, one);
  if (before !== null) return merged(doc, one, before.first, one.last, inHalf(before.clock, part));
  const behind = hourBehind(doc, one);
  return behind === null ? one : merged(doc, one, one.first, behind.last, inHalf(behind.clock, part));
}

/** Of a day that is told, or of days that come round; `in the morning` by itself is the clock rule’s. */
function partOf(expression: Expression): PartOfDay | undefined {
  if (expression.kind === 'set') return PARTS_OF_SET.exec(expression.timex)?.[2] as PartOfDay | undefined;
  if (expression.kind !== 'point' || expression.clock !== undefined || isDayless(expression))
    return undefined;
  return expression.modifier === undefined && expression.part !== 'DT' && expression.part !== 'MI'
    ? expression.part
    : undefined;
}

interface Hour {
  readonly first: number;
  readonly last: number;
  readonly clock: Clock;
}

/** `at seven on Tuesday morning`, `At 9.45 every morning` */
function hourBefore(doc: Doc, { first }: DateReading): Hour | null {
  const end = isOneOf(doc, first - 1, ON) ? first - 1 : first;
  for (const at of [end - 1, end - 3]) {
    const hour = at > 0 ? hourAt(doc, at) : null;
    if (hour === null || hour.last !== end || doc.sentence[at] !== doc.sentence[first]) continue;
    if (!isOneOf(doc, at - 1, BEFORE_HOUR)) return null;
    const sentence = doc.sentence[first]!;
    return hasWord(doc, doc.sentences[sentence]!, at, COUNTED) ? null : hour;
  }
  return null;
}

/** `every evening at 7`; not `every evening at 7 theatres`. */
function hourBehind(doc: Doc, { last }: DateReading): Hour | null {
  if (!isOneOf(doc, last, AT) || doc.sentence[last] !== doc.sentence[last - 1]) return null;
  const from = isOneOf(doc, last + 1, AT) ? last + 2 : last + 1;
  const hour = from < doc.length ? hourAt(doc, from) : null;
  return hour !== null && closes(doc, hour.last) ? hour : null;
}

function closes(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.sentence[token] !== doc.sentence[token - 1]) return true;
  if (isDash(doc, token) || isNumber(doc, token) || doc.kind[token] === TOKEN.symbol) return false;
  if (!isWord(doc, token)) return true;
  return (
    doc.shape[token] === SHAPE.lower && is(doc, token, CLASS['function-word']) && !isOneOf(doc, token, OF)
  );
}
const OF = wordSet('of hundred thousand million or');

/** An hour of twelve, with or without its minutes: `7`, `seven`, `9.45`, `9:45`. */
function hourAt(doc: Doc, token: number): Hour | null {
  if (!isNumber(doc, token)) {
    const read = isWord(doc, token) ? wordsAt(doc, token) : null;
    return read?.last === token + 1 && read.count !== null && isHour(read.count)
      ? hour(token, read.last, read.count, null)
      : null;
  }
  if (isGlued(doc, token) && !isOneOf(doc, token - 1, BEFORE_HOUR)) return null;
  const dotted = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(surface(doc, token));
  if (dotted === null || !isHour(Number(dotted[1]))) return null;
  if (dotted[2] !== undefined) return hour(token, token + 1, Number(dotted[1]), Number(dotted[2]));
  const isWritten = doc.text[doc.end[token]!] === ':' && isNumber(doc, token + 2) && isGlued(doc, token + 2);
  const minute = isWritten ? Number(surface(doc, token + 2)) : Number.NaN;
  return minute < 60
    ? hour(token, token + 3, Number(dotted[1]), minute)
    : hour(token, token + 1, Number(dotted[1]), null);
}

const isHour = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 12;
const hour = (first: number, last: number, h: number, minute: number | null): Hour => ({
  first,
  last,
  clock: { hour: h, minute, second: null, zone: null },
});

/** `12` at night is midnight. */
const inHalf = (clock: Clock, part: PartOfDay): Clock =>
  clock.hour === 12 && (part === 'NI' || part === 'MO')
    ? { ...clock, hour: part === 'NI' ? 24 : 0 }
    : toHalf({ clock, halfUnknown: clock.hour < 12 }, part);

function merged(doc: Doc, one: DateReading, first: number, last: number, clock: Clock): DateReading {
  const { expression } = one;
  const timed: Expression =
    expression.kind === 'set'
      ? { kind: 'set', timex: PARTS_OF_SET.exec(expression.timex)![1]! + timexOfClock(clock) }
      : point((expression as Point).when, { clock });
  return reading(doc, one.rule, first, last, timed, 0, one.because);
}
