/** A figure's value as a person writes it: `3,500,000 USD`, `2,000–3,000 migrants`, `no. 3`. */
import type { FigureAnswer, FigureKind, Words } from '../types.js';

/** More decimals are not told. */
const DECIMALS = 6;
/** From here on numbers are written with powers of ten. */
const LARGEST_FIXED = 1e21;
const SMALLEST_FIXED = 1e-6;

/**
 * English separators whatever the machine's locale: the same input must give the same output. `1.20` of money, but
 * `3,500,000`. Written here and not by Intl, whose first formatter takes as long to make as an article to read.
 */
export function inDigits(amount: number, kind: FigureKind): string {
  if (!(Math.abs(amount) < LARGEST_FIXED)) return String(amount);
  // The shortest digits that mean the number, where they are few enough: rounding may find others behind the fifteenth.
  const shortest = Math.abs(amount) < SMALLEST_FIXED ? '' : String(amount);
  const isShort = shortest !== '' && (shortest.split('.')[1] ?? '').length <= DECIMALS;
  const [whole = '', decimals = ''] = (isShort ? shortest : amount.toFixed(DECIMALS)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const told = decimals.replace(/0+$/, '');
  if (told === '') return grouped;
  return `${grouped}.${kind === 'money' ? told.padEnd(2, '0') : told}`;
}

type Shape = (number: string, figure: FigureAnswer) => string;

const withUnit: Shape = (number, { unit }) => (unit === null ? number : `${number} ${unit}`);

const SHAPES: Readonly<Record<FigureKind, Shape>> = {
  count: withUnit,
  measure: withUnit,
  money: (number, { currency }) => (currency === null ? number : `${number} ${currency}`),
  percent: (number) => `${number} %`,
  'percentage-points': (number) => `${number} percentage points`,
  age: (number) => `${number} years old`,
  ratio: withUnit,
  score: (number) => number,
  ordinal: (number, figure) => `no. ${withUnit(number, figure)}`,
  multiple: (number) => `× ${number}`,
};

/** A figure as the article writes it, with the words that compare it: `more than $3.5 billion`. */
export function figureAsWritten({ text, start, end, comparatorWords = [] }: FigureAnswer): string {
  const spaced = (words: Words) => words.end < start || words.start > end;
  const before = comparatorWords.filter((words) => words.end <= start);
  const behind = comparatorWords.filter((words) => words.start >= end);
  return [
    ...before.map((words) => `${words.text}${spaced(words) ? ' ' : ''}`),
    text,
    ...behind.map((words) => `${spaced(words) ? ' ' : ''}${words.text}`),
  ].join('');
}

export function figureInWords(figure: FigureAnswer): string {
  const { kind, value, min, max } = figure;
  const number = [value ?? min, value === null ? max : null]
    .flatMap((end) => (end === null ? [] : [inDigits(end, kind)]))
    .join('–');
  return number === '' ? '' : SHAPES[kind](number, figure);
}
