/** A period is remembered for some sentences, then no expression hangs on it any more. */
import type { Period } from '../../normalise/period.js';

export interface Remembered {
  readonly period: Period;
  /** The sentence that spoke of it last. */
  readonly sentence: number;
}

/** @param reach so many sentences later it is still remembered */
export const recall = (one: Remembered | null, sentence: number, reach: number): Period | null =>
  one !== null && sentence - one.sentence <= reach ? one.period : null;
