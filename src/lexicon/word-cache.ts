/**
 * Words met lately, with their ids and class sets. News repeats a few thousand words; the lexicon's columns are too
 * large for the processor's caches, this table is not. A word of up to twelve letters `a` to `z` is a number here
 * (five bits a letter), so a hit is exact. A newer word takes the place of an older one.
 */
export interface WordCache {
  /** Four numbers a place: the letters up to the sixth, those behind it, id (−1 for what the lexicon lacks), class set. */
  readonly places: Int32Array;
}

const PLACES = 1 << 15;
const COLUMNS = 4;

/** Longer words are looked up each time. */
export const CACHED_LETTERS = 12;
export const HALF_LETTERS = CACHED_LETTERS / 2;

export function newWordCache(): WordCache {
  return { places: new Int32Array(COLUMNS * PLACES) };
}

/** Index of the only place where a word can be. */
export function placeOf(head: number, tail: number): number {
  const hash = Math.imul(Math.imul(head, 0x9e3779b1) ^ tail, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) & (PLACES - 1)) * COLUMNS;
}
