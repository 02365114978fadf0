/** Numbers as temporal expressions use them: digits, words, fractions, `couple`, `several`; read to the left and right. */
import { type Doc, isGlued, isInnerHyphen, isMark, isNumber, surface } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { lexicon } from '../../../lexicon/load.js';
import { RowsById } from '../../../lexicon/rows.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { JOINTS } from '../joint-words.js';
import { calendarValue, isOneOf } from '../words.js';

const ofClass = (...names: string[]): RowsById<number> =>
  new RowsById(lexicon, 'number-words', ([, kind, value]) =>
    names.includes(kind!) ? Number(value) : undefined,
  );
const UNITS = ofClass('unit', 'ten');
const MAGNITUDES = ofClass('magnitude');
const ORDINALS = ofClass('ordinal');
const COUPLE = wordSet('couple');
const DOZEN = wordSet('dozen');
const VAGUE = wordSet('several few many numerous countless some various multiple');
const FEW = wordSet('few');
const MANY = wordSet('tens dozens scores hundreds thousands millions billions');
const A = wordSet('a an');
const AND = wordSet('and');
const OF = wordSet('of');
const HALF = wordSet('half');
const SUFFIXES = wordSet('st nd rd th');

export interface Count {
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
  /** null when vague. */
  readonly count: number | null;
  /** The count is a range, and this its lower end. */
  readonly upTo?: number;
}

/** Value of a token of plain digits; NaN for `1,500.5`, `½` and all else. */
export function digits(doc: Doc, token: number): number {
  if (!isNumber(doc, token)) return Number.NaN;
  let value = 0;
  for (let at = doc.start[token]!; at < doc.end[token]!; at++) {
    const digit = doc.text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

export function digitCount(doc: Doc, token: number): number {
  return doc.end[token]! - doc.start[token]!;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Value of a number token with separators and fractions: `1,500`, `2.5`, `½`. */
function numberValue(doc: Doc, token: number): number {
  const plain = digits(doc, token);
  if (!Number.isNaN(plain)) return plain;
  const text = surface(doc, token);
  return FRACTIONS[text] ?? Number(text.replaceAll(',', ''));
}

/** Whether a token can stand in a number in words: `twenty`, `hundred`, the hyphen and `and` between them. */
const isNumberWord = (doc: Doc, token: number): boolean =>
  token >= 0 && (UNITS.has(doc.form[token]!) || MAGNITUDES.has(doc.form[token]!));

/** The number in words that starts at a token: `twenty-four`, `two hundred and ten`. */
export function wordsAt(doc: Doc, token: number): Count | null {
  let at = token;
  let total = 0;
  let part = 0;
  let previous = 0;
  let last = -1;
  while (at < doc.length && (at === token || doc.gap[at] !== GAP.paragraph)) {
    const unit = UNITS.get(doc.form[at]!);
    const magnitude = MAGNITUDES.get(doc.form[at]!);
    if (unit !== undefined) {
      if (previous > 0 && !(previous >= 20 && previous < 100 && unit < 10) && previous < 100) break;
      part += unit;
      previous = unit;
    } else if (magnitude !== undefined && (part > 0 || total > 0)) {
      if (magnitude === 100) part *= 100;
      else {
        total += part * magnitude;
        part = 0;
      }
      previous = magnitude;
    } else break;
    at++;
    last = at;
    if (isInnerHyphen(doc, at) && isNumberWord(doc, at + 1)) at++;
    else if (previous >= 100 && isOneOf(doc, at, AND) && UNITS.has(doc.form[at + 1]!)) at++;
  }
  return last < 0 ? null : { first: token, last, count: total + part };
}

/** The count that ends right before a token: `three`, `2 1/2`, `two and a half`, `a couple of`, `12 to 18`, `several`. */
export function countBefore(doc: Doc, end: number): Count | null {
  const one = simpleCountBefore(doc, end);
  if (one === null || one.count === null) return one;
  // `12 to 18 months`, `two or three weeks`, `5-7 days`
  const joint = one.first - 1;
  const dash = joint > 0 && isDash(doc, joint);
  const word = hyphenedTo(doc, joint);
  if (dash || word >= 0 || isOneOf(doc, joint, JOINTS)) {
    const until = word >= 0 ? word : joint;
    const lower = simpleCountBefore(doc, until);
    if (
      lower?.count != null &&
      lower.count < one.count &&
      lower.last === until &&
      !A.has(doc.form[lower.first]!)
    )
      return { first: lower.first, last: one.last, count: lower.count, upTo: one.count };
  }
  return one;
}

/** `10- to 15-year`, `three-to-five-year`: where the lower number ends; -1 when there is none. */
function hyphenedTo(doc: Doc, joint: number): number {
  if (isOneOf(doc, joint, JOINTS) && isMark(doc, joint - 1, '-') && isGlued(doc, joint - 1)) return joint - 1;
  const isInside =
    isInnerHyphen(doc, joint) && isOneOf(doc, joint - 1, JOINTS) && isInnerHyphen(doc, joint - 2);
  return isInside ? joint - 2 : -1;
}

export function isDash(doc: Doc, token: number): boolean {
  return isMark(doc, token, '-') || isMark(doc, token, '–') || isMark(doc, token, '—');
}

/** Token behind the count in `four and a half`, `four-and-a-half`, read from `half`; -1 when it stands otherwise. */
function beforeHalf(doc: Doc, half: number): number {
  if (isOneOf(doc, half - 1, A) && isOneOf(doc, half - 2, AND)) return half - 2;
  return isInnerHyphen(doc, half - 1) && isOneOf(doc, half - 2, A) && isOneOf(doc, half - 4, AND)
    ? half - 5
    : -1;
}

function simpleCountBefore(doc: Doc, end: number): Count | null {
  const at = end - 1;
  if (at < 0 || doc.sentence[at] !== doc.sentence[Math.min(end, doc.length - 1)]) return null;
  if (isNumber(doc, at)) return numeralBefore(doc, end);
  // `fifteen (15) days`
  if (isMark(doc, at, ')') && isNumber(doc, at - 1) && isMark(doc, at - 2, '(')) {
    const spelled = simpleCountBefore(doc, at - 2);
    const same = spelled !== null && spelled.count === digits(doc, at - 1);
    return same ? { first: spelled.first, last: end, count: spelled.count } : null;
  }
  const form = doc.form[at]!;
  if (form <= 0) return null;
  const and = HALF.has(form) ? beforeHalf(doc, at) : -1;
  if (and >= 0) {
    const whole = simpleCountBefore(doc, and);
    return whole?.count == null ? null : { first: whole.first, last: end, count: whole.count + 0.5 };
  }
  if (UNITS.has(form) || MAGNITUDES.has(form)) {
    let first = at;
    while (first > 0 && isNumberWord(doc, first - 1)) first--;
    for (;;) {
      if (isInnerHyphen(doc, first - 1) && isNumberWord(doc, first - 2)) first -= 2;
      else if (isOneOf(doc, first - 1, AND) && MAGNITUDES.has(doc.form[first - 2]!)) first -= 2;
      else if (isNumberWord(doc, first - 1)) first--;
      else break;
    }
    if (MAGNITUDES.has(doc.form[first]!)) {
      // `a hundred`, `2 million`
      // `half a million years`
      if (isOneOf(doc, first - 1, A) && isOneOf(doc, first - 2, HALF)) return null;
      const before = isOneOf(doc, first - 1, A) ? { first: first - 1, count: 1 } : numeralBefore(doc, first);
      if (before === null || before.count === null) return null;
      let count = before.count;
      for (let token = first; token < end; token++) count *= MAGNITUDES.get(doc.form[token]!) ?? 1;
      return { first: before.first, last: end, count };
    }
    while (first < end) {
      const read = wordsAt(doc, first);
      if (read !== null && read.last === end) return read;
      first++;
    }
    return null;
  }
  if (A.has(form)) return { first: at, last: end, count: 1 };
  // `a couple of years`, `couple years`, `a dozen years`
  const dozen = DOZEN.has(form);
  const couple = isOneOf(doc, at, OF) ? at - 1 : at;
  if (dozen || isOneOf(doc, couple, COUPLE)) {
    const head = dozen ? at : couple;
    const half = isOneOf(doc, head - 1, HALF);
    const article = isOneOf(doc, head - 1, A);
    const many = dozen && !half && !article ? simpleCountBefore(doc, head) : null;
    const count = (dozen ? 12 : 2) * (half ? 0.5 : (many?.count ?? 1));
    return { first: many?.first ?? (half || article ? head - 1 : head), last: end, count };
  }
  // `hundreds of years`, `tens of thousands of years`
  if (OF.has(form) && isOneOf(doc, at - 1, MANY)) {
    const chained = isOneOf(doc, at - 2, OF) && isOneOf(doc, at - 3, MANY);
    return { first: chained ? at - 3 : at - 1, last: end, count: null };
  }
  if (VAGUE.has(form)) {
    // `a few years`; of `a several-year term` the article is the noun's.
    const article = isOneOf(doc, at, FEW) && isOneOf(doc, at - 1, A);
    return { first: article ? at - 1 : at, last: end, count: null };
  }
  return null;
}

/** Digits before a token, with a fraction: `2`, `2.5`, `2 1/2`, `2-1/2`, `2½`. */
function numeralBefore(doc: Doc, end: number): Count | null {
  const at = end - 1;
  if (!isNumber(doc, at)) return null;
  const value = numberValue(doc, at);
  if (Number.isNaN(value)) return null;
  if (isMark(doc, at - 1, '/') && isNumber(doc, at - 2) && isGlued(doc, at) && value > 1) {
    const fraction = digits(doc, at - 2) / value;
    const hyphen = isInnerHyphen(doc, at - 3);
    const before = hyphen ? at - 4 : at - 3;
    const whole = digits(doc, before);
    const hasWhole = !Number.isNaN(whole) && (hyphen || !isGlued(doc, at - 2));
    return { first: hasWhole ? before : at - 2, last: end, count: (hasWhole ? whole : 0) + fraction };
  }
  if (value < 1 && isNumber(doc, at - 1) && isGlued(doc, at) && digitCount(doc, at) === 1)
    return { first: at - 1, last: end, count: numberValue(doc, at - 1) + value };
  if (isMark(doc, at - 1, '$') || isMark(doc, at - 1, '£') || isMark(doc, at - 1, '€')) return null;
  return { first: at, last: end, count: value };
}

export interface Ordinal {
  readonly last: number;
  readonly value: number;
}

/** `third`, `twenty-first`, `3rd`, `21 st`. */
export function ordinalAt(doc: Doc, token: number): Ordinal | null {
  const form = doc.form[token]!;
  const value = ORDINALS.get(form) ?? numberOf(calendarValue(doc, token, 'ordinal'));
  if (value !== undefined) return { last: token + 1, value };
  const ten = UNITS.get(form);
  if (ten !== undefined && ten >= 20) {
    const unitAt = isInnerHyphen(doc, token + 1) ? token + 2 : token + 1;
    const unit = unitAt < doc.length ? ORDINALS.get(doc.form[unitAt]!) : undefined;
    if (unit !== undefined && unit < 10) return { last: unitAt + 1, value: ten + unit };
  }
  const number = digits(doc, token);
  if (!Number.isNaN(number) && hasSuffix(doc, token)) return { last: token + 2, value: number };
  return null;
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** Whether `st`, `nd`, `rd`, `th` is glued to the number. */
export function hasSuffix(doc: Doc, token: number): boolean {
  return isGlued(doc, token + 1) && isOneOf(doc, token + 1, SUFFIXES);
}

/** Year in words: `nineteen ninety-seven`, `two thousand (and) five`; null for other numbers. */
export function yearInWords(doc: Doc, token: number): Count | null {
  const century = UNITS.get(doc.form[token]!);
  if (century === undefined || century < 15 || century > 20) return null;
  const rest =
    token + 1 < doc.length ? wordsAt(doc, isInnerHyphen(doc, token + 1) ? token + 2 : token + 1) : null;
  if (rest === null || rest.count === null || rest.count < 10 || rest.count > 99) return null;
  if (century === 20 && rest.count < 10) return null;
  return { first: token, last: rest.last, count: century * 100 + rest.count };
}
