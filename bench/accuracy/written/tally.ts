import type { Score } from '../score.js';
import type { Offsets } from './gold.js';

/** Answers that are right, that should not be, and that are missing. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export const newTally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

export function scoreOf({ tp, fp, fn }: Tally): Score {
  return {
    precision: tp / (tp + fp) || 0,
    recall: tp / (tp + fn) || 0,
    f1: (2 * tp) / (2 * tp + fp + fn) || 0,
    tp,
    fp,
    fn,
  };
}

export const overlap = (a: Offsets, b: Offsets): boolean => a[0] < b[1] && b[0] < a[1];

/** Counts keys of the gold, each once, against keys of the answers. */
export function count(tally: Tally, gold: Iterable<string>, answers: Iterable<string>): void {
  const left = new Set(gold);
  for (const answer of answers) left.delete(answer) ? tally.tp++ : tally.fp++;
  tally.fn += left.size;
}
