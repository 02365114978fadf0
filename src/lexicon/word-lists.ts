/**
 * The word lists of the rules as sets of ids, made by the build (`scripts/build-word-lists.ts`): there are hundreds, and
 * to look up their words and find each its slot is a thirtieth of a run on one article. A cache, which can only be slow and never
 * wrong: without the file, for another lexicon or for other words, sets are made at the start.
 */
import { textOf } from '../utf8.js';
import { type SetSlots, WordSet } from './word-set.js';

interface Header {
  /** Of the lexicon that the ids are of. */
  readonly fingerprint: string;
  /** The words as the source writes them, how many slots their set has, and its mask. */
  readonly lists: readonly (readonly [words: string, count: number, mask: number])[];
}

const HEADER_AT = 4;
const SLOT_BYTES = 4;

export function packWordLists(fingerprint: string, found: ReadonlyMap<string, SetSlots>): Uint8Array {
  const lists = Array.from(found, ([words, { count, mask }]) => [words, count, mask] as const);
  const header = new TextEncoder().encode(JSON.stringify({ fingerprint, lists } satisfies Header));
  const slots = Int32Array.from(
    [...found.values()].flatMap(({ slots, from, count }) => Array.from(slots.subarray(from, from + count))),
  );
  const at = slotsAt(header.length);
  const file = new Uint8Array(at + slots.byteLength);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, HEADER_AT);
  new Int32Array(file.buffer, at).set(slots);
  return file;
}

const slotsAt = (headerLength: number): number =>
  Math.ceil((HEADER_AT + headerLength) / SLOT_BYTES) * SLOT_BYTES;

/**
 * Words → their set; rules that are written with the same words share one.
 * @param read throws where there is no file
 */
export function openWordLists(read: () => Uint8Array, fingerprint: string): ReadonlyMap<string, WordSet> {
  const found = new Map<string, WordSet>();
  let file: Uint8Array;
  try {
    file = read();
  } catch {
    return found;
  }
  const { buffer, byteOffset, byteLength } = file.byteOffset % SLOT_BYTES === 0 ? file : file.slice();
  const headerLength = new DataView(buffer, byteOffset).getUint32(0, true);
  const text = textOf(new Uint8Array(buffer, byteOffset + HEADER_AT, headerLength));
  const header = JSON.parse(text) as Header;
  if (header.fingerprint !== fingerprint) return found;
  // One array for all: the processor's nearest cache keeps where it lies.
  const at = slotsAt(headerLength);
  const slots = new Int32Array(buffer, byteOffset + at, (byteLength - at) / SLOT_BYTES);
  let from = 0;
  for (const [words, count, mask] of header.lists) {
    found.set(words, new WordSet({ slots, from, count, mask }));
    from += count;
  }
  return found;
}
