/**
 * A figure as the newspaper may mean it: an interval, never a point. Two figures conflict only when their intervals are
 * disjoint. Rounding, approximators and open ends are in the interval, so no check needs a tolerance of its own.
 *
 * Source: statcheck's rule that a reported number stands for all that round to it (Nuijten et al. 2016).
 */
import type { FigureValue } from '../../types.js';

/** Closed at both ends; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What an interval is made of: the value, the words of the whole mention, and the number itself within them. */
export interface WrittenFigure {
  readonly value: FigureValue;
  /** `nearly 1.2 million people` */
  readonly text: string;
  /** `1.2 million` */
  readonly number: string;
}

/** `about`, `some` and the like: a tenth more or less. */
const ABOUT = 0.1;
/** These come near a number from below. */
const FROM_BELOW =
  /\b(?:nearly|almost|close to|approaching|just (?:under|below|short of)|a little (?:under|less than)|not quite)\b/i;
const FROM_ABOVE = /\b(?:just|a little|slightly) (?:over|above|more than)\b/i;

/** Vague words and how far they reach. The lowest value is that of the annotation guide. */
const VAGUE: readonly (readonly [words: RegExp, low: number, high: number])[] = [
  [/\bhundreds of millions\b/i, 2e8, 999e6],
  [/\btens of millions\b/i, 2e7, 99e6],
  [/\bhundreds of thousands\b/i, 2e5, 999_999],
  [/\btens of thousands\b/i, 2e4, 99_999],
  [/\bbillions\b/i, 2e9, 999e9],
  [/\bmillions\b/i, 2e6, 999e6],
  [/\bthousands\b/i, 2000, 99_999],
  [/\bhundreds\b/i, 200, 999],
  [/\bscores\b/i, 40, 199],
  [/\bdozens\b/i, 24, 99],
  [/\b(?:several|few) (?:thousand)\b/i, 2000, 9999],
  [/\b(?:several|few) (?:hundred)\b/i, 200, 999],
  [/\b(?:several|few) dozen\b/i, 24, 99],
  [/\b(?:several|few)\b/i, 2, 9],
  [/\bcouple\b/i, 2, 3],
];

/** The interval of a figure. */
export function intervalOf({ value, text, number }: WrittenFigure): Interval {
  const vague = /\p{L}/u.test(number) ? VAGUE.find(([words]) => words.test(number)) : undefined;
  if (vague !== undefined) return { low: vague[1], high: vague[2] };
  const low = value.value ?? value.min ?? 0;
  const high = value.value ?? value.max ?? low;
  const half = halfStepOf(value, number);
  const span = ordered(low - half, high + half);
  switch (value.comparator) {
    case '>':
    case '>=':
      return FROM_ABOVE.test(text)
        ? { low, high: high * (1 + ABOUT) }
        : { low, high: Number.POSITIVE_INFINITY };
    case '<':
    case '<=':
      if (FROM_BELOW.test(text)) return ordered(low * (1 - ABOUT), high);
      return high < 0 ? { low: Number.NEGATIVE_INFINITY, high } : { low: 0, high };
    case '~':
      if (FROM_BELOW.test(text)) return ordered(low * (1 - ABOUT), high);
      return hull(span, ordered(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT));
    case '=':
      return span;
  }
}

/**
 * Half of the last place written. `1.2 million` stands for 1.15 to 1.25 million. Whole numbers of things, years and
 * scores are exact up to 99; above, their final zeros may be rounded: `1,200` is 1,150 to 1,250, `1,187` is exact.
 */
function halfStepOf({ kind, value, min }: FigureValue, number: string): number {
  const size = Math.abs(value ?? min ?? 0);
  const digits = /\d[\d,.\u00a0 ]*/.exec(number)?.[0] ?? '';
  const plain = Number(digits.replace(/[,\s\u00a0]/g, '').replace(/\.$/, ''));
  const decimals = /\.(\d+)\D*$/.exec(digits.trim())?.[1]?.length ?? 0;
  // A magnitude word moved the value: the step is in its unit.
  const scale = plain > 0 && size > 0 ? 10 ** Math.round(Math.log10(size / plain)) : 1;
  if (digits !== '' && (decimals > 0 || scale > 1)) return 0.5 * 10 ** -decimals * scale;
  if (kind === 'age' || kind === 'score' || kind === 'ordinal') return 0;
  // A part and a percentage are continuous: `35 percent` is 34.5 to 35.5.
  if (kind === 'percent' || kind === 'percentage-points' || kind === 'measure') return 0.5;
  if (kind === 'ratio') return size * ABOUT * 0.5;
  if (size < 100 || !Number.isInteger(size)) return 0;
  return finalZeros(size) === 0 ? 0 : 0.5 * 10 ** finalZeros(size);
}

function finalZeros(size: number): number {
  let zeros = 0;
  let rest = size;
  while (rest > 0 && rest % 10 === 0) {
    rest /= 10;
    zeros++;
  }
  return zeros;
}

/** What a headline may mean by it: one significant digit stands for all that round to it. */
export function roundedForHeadline(interval: Interval, { value }: FigureValue): Interval {
  if (value === null || value < 10 || !Number.isInteger(value)) return interval;
  const place = 10 ** Math.floor(Math.log10(value));
  if (value % place !== 0) return interval;
  return hull(interval, { low: value - place / 2, high: value + place / 2 });
}

/** The only conflict there is. Intervals that touch agree. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  // Computed ends differ in the last bits: 0.1 + 0.2 touches 0.3.
  const slack = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.high < b.low - slack || b.high < a.low - slack;
}

/** Sums of intervals, part by part. */
export function sumOf(parts: readonly Interval[]): Interval {
  return {
    low: parts.reduce((sum, { low }) => sum + low, 0),
    high: parts.reduce((sum, { high }) => sum + high, 0),
  };
}

const ordered = (a: number, b: number): Interval => ({ low: Math.min(a, b), high: Math.max(a, b) });

const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});
