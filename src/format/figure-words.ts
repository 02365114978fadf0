/** A figure's value as a person writes it: `3,500,000 USD`, `2,000–3,000 migrants`, `no. 3`. */
import { lazily } from '../lazily.js';
import type { FigureAnswer, FigureKind, Words } from '../types.js';

/**
 * English separators whatever the machine's locale: the same input must give the same output. Whole numbers, which most
 * are, are written here: to make a formatter takes as long as to read an article.
 */
const decimal = lazily(() => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }));

/** `1.20`, but `3,500,000`. */
const cents = lazily(
  () => new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 6 }),
);

export function inDigits(amount: number, kind: FigureKind): string {
  if (Number.isSafeInteger(amount)) return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (kind === 'money' && !Number.isInteger(amount) ? cents() : decimal()).format(amount);
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
