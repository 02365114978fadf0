/** Numbers in digits: separators by evidence, groups with spaces, fractions, magnitudes. */
import { type Doc, is, isInnerHyphen, isMark, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import {
  fraction,
  type Grouping,
  groupsByPoint,
  isOpen,
  mixed,
  readDigits,
  scale,
} from '../../../normalise/numbers.js';
import { currencyAfter, signBefore } from './currency.js';
import { isNext, pastHyphen, sentenceAround } from './joints.js';
import { FRACTION_SIGNS, MONTHS, WORD, wordsOf } from './lexis.js';
import { magnitudeAfter } from './magnitude.js';
import { isPluralNoun } from './nouns.js';
import { bareDigits, type Numeral, numeral, numeralOf } from './numeral.js';
import { unitAt } from './unit.js';

const DIGIT_0 = 0x30;
/** Fraction signs lie beyond. */
const ASCII = 0x7f;
const ORDINAL_SUFFIXES = wordsOf('ordinal-suffix');
/** Denominators of fractions written with a slash; others are dates and names. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16]);
/** Groups of three digits in the longest number: quintillions. */
const MOST_GROUPS = 7;

export function digitsAt(doc: Doc, token: number): Numeral | null {
  const touching = token + 1 < doc.length && doc.gap[token + 1] === GAP.none;
  if (touching && ORDINAL_SUFFIXES.has(doc.form[token + 1]!)) return null;
  const sign =
    doc.text.charCodeAt(doc.start[token]!) > ASCII ? FRACTION_SIGNS.get(surface(doc, token)) : undefined;
  if (sign !== undefined) return numeralOf(token, token + 1, sign, 'fraction');
  const ratio = slashFraction(doc, token);
  if (ratio !== null) return numeralOf(token, token + 3, ratio, 'fraction');
  const last = spacedGroups(doc, token);
  const decimal = last > token + 1 ? joinedGroups(doc, token, last) : decimalAt(doc, token);
  if (decimal === null) return null;
  const bare = typeof decimal === 'number' || (last === token + 1 && isBare(doc, token, decimal));

  const magnitude = magnitudeAfter(doc, token, last);
  if (magnitude !== null) return withRest(doc, token, magnitude.last, decimal, magnitude.exponent);
  const below = pastHyphen(doc, last);
  if (isNext(doc, below) && doc.gap[below]! <= GAP.space && doc.kind[below] === TOKEN.number) {
    const part = FRACTION_SIGNS.get(surface(doc, below)) ?? slashFraction(doc, below);
    if (part !== null && part !== undefined && bare) {
      const end = FRACTION_SIGNS.has(surface(doc, below)) ? below + 1 : below + 3;
      const whole = mixed(Number(decimal), part);
      const more = magnitudeAfter(doc, token, end);
      if (more === null) return numeral(token, end, whole, 'digits');
      return numeral(token, more.last, scale(whole, more.exponent), 'digits', more.exponent);
    }
  }
  return bare ? bareDigits(token, last, Number(decimal)) : numeral(token, last, Number(decimal), 'digits');
}

/** `$50,000,00`: a comma before the cents. */
const CENTS = /^\d{1,3}(,\d{3})+,\d\d$/;
/** `10,0000`: neither groups of three nor a decimal. */
const MISPRINT = /^\d{1,3},0{4,}$/;

/** Digits in groups without the spaces between them. */
function joinedGroups(doc: Doc, first: number, last: number): string {
  return doc.text.slice(doc.start[first], doc.end[last - 1]).replace(/\s/gu, '');
}

/** The number that a token writes: a few digits and nothing else as such, others in decimal notation. */
function decimalAt(doc: Doc, token: number): number | string | null {
  const whole = wholeAt(doc, token);
  if (whole >= 0) return whole;
  const written = surface(doc, token);
  if (MISPRINT.test(written)) return null;
  if (CENTS.test(written) && signBefore(doc, token) !== null)
    return readDigits(`${written.slice(0, -3)}.${written.slice(-2)}`);
  return readDigits(written, groupingAt(doc, token, written));
}

function isBare(doc: Doc, token: number, decimal: string): boolean {
  return (
    doc.end[token]! - doc.start[token]! > EXACT && decimal === surface(doc, token) && !decimal.includes('.')
  );
}

/** Numbers of so many digits are all exact. */
const EXACT = 15;

/** Value of a token of few digits and nothing else, as most numbers are; else −1. */
function wholeAt(doc: Doc, token: number): number {
  const start = doc.start[token]!;
  const end = doc.end[token]!;
  if (end - start > EXACT) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = doc.text.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Points group thousands where another number of the sentence shows it, and where plural things are counted: `1.500 people`. */
function groupingAt(doc: Doc, token: number, written: string): Grouping {
  if (!isOpen(written)) return 'comma';
  if (
    isPluralNoun(doc, token + 1) &&
    unitAt(doc, token + 1) === null &&
    currencyAfter(doc, token + 1) === null
  )
    return 'point';
  const [first, last] = sentenceAround(doc, token);
  for (let at = first; at < last; at++)
    if (doc.kind[at] === TOKEN.number && groupsByPoint(surface(doc, at))) return 'point';
  return 'comma';
}

/** `1 234 567`: groups of three digits with spaces. Returns the token after the last group. */
function spacedGroups(doc: Doc, token: number): number {
  const length = doc.end[token]! - doc.start[token]!;
  if (length > 3 || doc.kind[token + 1] !== TOKEN.number) return token + 1;
  if (doc.text.charCodeAt(doc.start[token]!) === DIGIT_0) return token + 1;
  let last = token + 1;
  while (
    last < doc.length &&
    last - token < MOST_GROUPS &&
    doc.kind[last] === TOKEN.number &&
    doc.gap[last] === GAP.space &&
    doc.start[last]! - doc.end[last - 1]! === 1 &&
    /^\d{3}([.,]\d{1,2})?$/.test(surface(doc, last)) &&
    doc.kind[last - 1] === TOKEN.number
  )
    last++;
  if (last === token + 1) return last;
  const hard = doc.text[doc.end[token]!] !== ' ';
  const before = token - 1;
  const dayBefore = before >= 0 && MONTHS.has(doc.form[before]!) && doc.shape[before]! >= SHAPE.capital;
  const named =
    before >= 0 &&
    doc.kind[before] === TOKEN.word &&
    doc.shape[before]! >= SHAPE.capital &&
    !is(doc, before, CLASS['function-word']) &&
    signBefore(doc, token) === null;
  return hard || (!dayBefore && !named && length <= 3 && surface(doc, token) !== '000') ? last : token + 1;
}

/** `2/3` with a small denominator, at its numerator. */
function slashFraction(doc: Doc, token: number): number | null {
  if (token + 2 >= doc.length || !isMark(doc, token + 1, '/')) return null;
  if (
    doc.gap[token + 1] !== GAP.none ||
    doc.gap[token + 2] !== GAP.none ||
    doc.kind[token + 2] !== TOKEN.number
  )
    return null;
  if (isMark(doc, token + 3, '/') || isMark(doc, token - 1, '/')) return null;
  const above = Number(surface(doc, token));
  const below = Number(surface(doc, token + 2));
  if (!(above > 0 && above < below && DENOMINATORS.has(below))) return null;
  const whole = token > 0 && isInnerHyphen(doc, token - 1) ? token - 2 : token - 1;
  const afterWhole =
    whole >= 0 && doc.kind[whole] === TOKEN.number && (whole < token - 1 || doc.gap[token] === GAP.space);
  const ofSomething = doc.form[token + 3] === WORD.of;
  const inches = token + 3 < doc.length && isMark(doc, token + 3, '-');
  return afterWhole || ofSomething || inches || isMeasured(doc, token + 3) ? fraction(above, below) : null;
}

/** `1/2 lb`, `3/4 mile` */
function isMeasured(doc: Doc, token: number): boolean {
  const unit = unitAt(doc, token);
  return unit !== null && unit.dimension !== 'time' && (!unit.ordinary || !unit.symbol);
}

/** Words behind scaled digits: `67 thousand 338`, `2 million 300 thousand`. */
function withRest(
  doc: Doc,
  first: number,
  last: number,
  decimal: string | number,
  exponent: number,
): Numeral {
  const value = scale(decimal, exponent);
  if (exponent >= 3 && last < doc.length && doc.gap[last] === GAP.space && doc.kind[last] === TOKEN.number) {
    const written = surface(doc, last);
    const rest = readDigits(written);
    if (rest !== null && Number.isInteger(Number(rest)) && Number(rest) < 1000 && Number(rest) >= 100) {
      const more = magnitudeAfter(doc, last, last + 1);
      if (more === null || more.exponent < exponent)
        return numeral(
          first,
          more?.last ?? last + 1,
          value + scale(rest, more?.exponent ?? 0),
          'digits',
          exponent,
        );
    }
  }
  return numeral(first, last, value, 'digits', exponent);
}
