/**
 * Words met lately, with their ids and class sets. News repeats a few thousand words; the lexicon's columns are too
 * large for the processor's caches, this table is not. A word of up to twelve letters `a` to `z` is a number here
 * (five bits a letter), so a hit is exact. Two words share a place, the later one first; a third sends the earlier away.
 */
export interface WordCache {
  /** Two rows a place, of four numbers: the letters up to the sixth, those behind it, id (`UNKNOWN` for what the lexicon lacks), class set. */
  readonly places: Int32Array;
}

const PLACES = 1 << 14;
export const ROW = 4;

/** The id of a word that the lexicon lacks. */
export const UNKNOWN = -1;

/** Longer words are looked up each time. */
export const CACHED_LETTERS = 12;
export const HALF_LETTERS = CACHED_LETTERS / 2;

export function newWordCache(): WordCache {
  return { places: new Int32Array(2 * ROW * PLACES) };
}

/** Index of the first row of the only place where a word can be. */
export function placeOf(head: number, tail: number): number {
  const hash = Math.imul(Math.imul(head, 0x9e3779b1) ^ tail, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) & (PLACES - 1)) * (2 * ROW);
}

/** Whether the row holds the word. */
export const holds = ({ places }: WordCache, row: number, head: number, tail: number): boolean =>
  places[row] === head && places[row + 1] === tail;

/** Puts a word into the first row of its place; what stood there moves to the second. */
export function keep(
  { places }: WordCache,
  place: number,
  head: number,
  tail: number,
  id: number,
  set: number,
): void {
  for (let at = place; at < place + ROW; at++) places[at + ROW] = places[at]!;
  places[place] = head;
  places[place + 1] = tail;
  places[place + 2] = id;
  places[place + 3] = set;
}
