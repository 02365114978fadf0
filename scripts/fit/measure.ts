/** Counts answers as the scorer does: strict needs the same edges, overlap any common character. */
import type { Span } from '../../src/types.js';

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function tally(gold: readonly Span[], answers: readonly Span[], strict: Tally, overlap: Tally): void {
  const key = ({ start, end }: Span) => `${start} ${end}`;
  const left = new Set(gold.map(key));
  for (const answer of answers) left.delete(key(answer)) ? strict.right++ : strict.wrong++;
  strict.missed += left.size;
  const touch = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  for (const one of gold) answers.some((answer) => touch(one, answer)) ? overlap.right++ : overlap.missed++;
  for (const answer of answers) if (!gold.some((one) => touch(one, answer))) overlap.wrong++;
}

export function figures({ right, wrong, missed }: Tally): string {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole).toFixed(2);
  return `P ${percent(right, right + wrong)}  R ${percent(right, right + missed)}  F1 ${percent(2 * right, 2 * right + wrong + missed)}`;
}
