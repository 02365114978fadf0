/** Lengths that are adjectives: `year-long`, `weeklong`, `half-day`. */
import { type Doc, is, isInnerHyphen } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { duration } from '../../normalise/temporal.js';
import type { Count } from './parse/number.js';
import { parseLength, type UnitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isOneOf } from './words.js';

export const ID = 'duration.count';
const A = wordSet('a an one');
export const LONG = wordSet('long lasting old');

/** `a weeklong visit` */
export function ofOneWord(doc: Doc, token: number): DateReading | null {
  const value = calendarValue(doc, token, 'length');
  if (value === undefined || doc.shape[token] !== SHAPE.lower) return null;
  // `decadeslong`: of how many is not said.
  const length = parseLength(value.replace('X', '1'));
  if (length === null) return null;
  return reading(doc, ID, token, token + 1, duration(length.unit, value.includes('X') ? null : length.times));
}

/** `a half-day course`: the article is the noun's. */
export const isHalfAdjective = (doc: Doc, unit: UnitAt, { first, last }: Count): boolean =>
  A.has(doc.form[first]!) &&
  last === first + 1 &&
  isInnerHyphen(doc, unit.first + 1) &&
  followsNoun(doc, unit.last) &&
  !is(doc, unit.last, CLASS['function-word']);

/** `five year plan`, written without its hyphen. */
export const followsNoun = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.noun) && doc.shape[token] === SHAPE.lower;

/** `year-long`, `decade-long`: one of the unit. */
export function asLong(doc: Doc, unit: UnitAt): DateReading | null {
  if (unit.plural || unit.last - unit.first > 1) return null;
  const last = pastLong(doc, unit.last);
  if (last === unit.last || isInnerHyphen(doc, unit.first - 1)) return null;
  return reading(doc, ID, unit.first, last, duration(unit.unit, unit.times));
}

/** The token behind the `-long` of a length: `two-week-long`. */
export function pastLong(doc: Doc, token: number): number {
  return isInnerHyphen(doc, token) && isOneOf(doc, token + 1, LONG) ? token + 2 : token;
}
