/**
 * The word lists of the rules as sets of ids, made by the build (`scripts/build-word-lists.ts`): there are hundreds, and
 * to look up their words and find each its slot takes 9 to 15 ms of a start. What ships asks for them by number.
 */
import { textOf } from '../utf8.js';
import { type SetSlots, WordSet } from './word-set.js';

/**
 * The file: fingerprint of the lexicon that the ids are of, how many lists there are; for each list its first slot, how
 * many it has, and its mask; the slots of all.
 */
const FINGERPRINT_BYTES = 16;
const HEAD = FINGERPRINT_BYTES + 4;
const NUMBERS_A_LIST = 3;
const INT_BYTES = 4;

/** @param sets the number of a list is its place */
export function packWordLists(fingerprint: string, sets: readonly SetSlots[]): Uint8Array {
  let from = 0;
  const places = sets.flatMap(({ count, mask }) => {
    from += count;
    return [from - count, count, mask];
  });
  const slots = sets.flatMap((set) => Array.from(set.slots.subarray(set.from, set.from + set.count)));
  const numbers = Int32Array.from([sets.length, ...places, ...slots]);
  const file = new Uint8Array(FINGERPRINT_BYTES + numbers.byteLength);
  file.set(new TextEncoder().encode(fingerprint));
  file.set(new Uint8Array(numbers.buffer), FINGERPRINT_BYTES);
  return file;
}

/**
 * @returns the set of a list by its number; rules that are written with the same words share one
 * @throws when the file was built for another lexicon
 */
export function openWordLists(file: Uint8Array, fingerprint: string): (number: number) => WordSet {
  const { buffer, byteOffset, byteLength } = file.byteOffset % INT_BYTES === 0 ? file : file.slice();
  if (textOf(file.subarray(0, FINGERPRINT_BYTES)) !== fingerprint)
    throw new Error('the compiled word lists are out of date: run `npm run build`');
  const [count = 0] = new Int32Array(buffer, byteOffset + FINGERPRINT_BYTES, 1);
  const places = new Int32Array(buffer, byteOffset + HEAD, count * NUMBERS_A_LIST);
  const slotsAt = HEAD + places.byteLength;
  // One array for all: the processor's nearest cache keeps where it lies.
  const slots = new Int32Array(buffer, byteOffset + slotsAt, (byteLength - slotsAt) / INT_BYTES);
  const sets: WordSet[] = [];
  return (number) => {
    const known = sets[number];
    if (known !== undefined) return known;
    const at = number * NUMBERS_A_LIST;
    const set = new WordSet(slots, places[at]!, places[at + 1]!, places[at + 2]!);
    sets[number] = set;
    return set;
  };
}
