/** How a number looks and what touches it, told once for all rules: most of them start from few of the numbers. */
import type { Doc } from '../annotate/doc.js';
import { GAP, SHAPE } from '../annotate/tokens.js';

export const NUMBER_MARKS = [
  /** Two digits at most: `5`, `07`. */
  'number:short',
  /** Four digits. */
  'number:year',
  /** Points or commas inside, or no digits: `5.30`, `12,000`, `½`. */
  'number:marked',
  /** Glued to what stands before it: `Q3`, `$5`. */
  'number:behind',
  /** What follows is glued to it: `3rd`, `1990s`, `5-7`. */
  'number:before',
  /** Beside a word all in capitals: `44 BC`. */
  'number:beside-capitals',
] as const;

export type NumberMark = (typeof NUMBER_MARKS)[number];

const [SHORT, YEAR, MARKED, BEHIND, BEFORE, BESIDE_CAPITALS] = NUMBER_MARKS.map((_, bit) => 1 << bit) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** The marks of the number at a token, one bit each in their order. */
export function numberMarks(doc: Doc, token: number): number {
  const { gap, shape, start, end, text, length } = doc;
  const from = start[token]!;
  const to = end[token]!;
  let marks = 0;
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  if (at < to) marks |= MARKED;
  else if (to - from <= 2) marks |= SHORT;
  else if (to - from === 4) marks |= YEAR;
  const next = token + 1;
  if (token > 0) {
    if (gap[token] === GAP.none) marks |= BEHIND;
    if (shape[token - 1] === SHAPE.upper) marks |= BESIDE_CAPITALS;
  }
  if (next < length) {
    if (gap[next] === GAP.none) marks |= BEFORE;
    if (shape[next] === SHAPE.upper) marks |= BESIDE_CAPITALS;
  }
  return marks;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
