/** The lexicon's answer for a word as soon as it is read: id of its form and class set, written into its row. */
import { findFolded, findWord, type Lexicon } from '../lexicon/lexicon.js';
import { holds, keep, placeOf, ROW, UNKNOWN } from '../lexicon/word-cache.js';
import { finishHash, formOf, HASH_START, hashChar } from './characters.js';
import type { Columns } from './columns.js';
import { internOdd, internUnknown } from './unknown-forms.js';

/** Writes id and class set of the word that was pushed last, and is folded where it stands. */
export function lookUp(room: Columns, lexicon: Lexicon): void {
  const { units } = room;
  const row = room.count - 1;
  const start = room.start[row]!;
  const end = room.end[row]!;
  const hash = hashOf(units, start, end);
  const id = findWord(lexicon, units, start, end, hash);
  room.set[row] = id > 0 ? lexicon.setOf[id]! : 0;
  room.form[row] = id > 0 ? id : internUnknown(room.unknown, units, start, end, hash);
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashChar(hash, units[at]!);
  return finishHash(hash);
}

/** The same for a word that is short enough to be a number. */
export function lookUpCached(room: Columns, head: number, tail: number, lexicon: Lexicon): void {
  const { cache } = room;
  const place = placeOf(head, tail);
  const row = room.count - 1;
  const at = holds(cache, place, head, tail) ? place : place + ROW;
  if (at === place || holds(cache, at, head, tail)) {
    const id = cache.places[at + 2]!;
    const set = cache.places[at + 3]!;
    room.form[row] = id === UNKNOWN ? numberUnknown(room, row) : id;
    room.set[row] = set;
    if (at !== place) keep(cache, place, head, tail, id, set);
    return;
  }
  lookUp(room, lexicon);
  keep(cache, place, head, tail, Math.max(UNKNOWN, room.form[row]!), room.set[row]!);
}

/** What the lexicon lacks is numbered by article. */
function numberUnknown({ units, start, end, unknown }: Columns, row: number): number {
  const from = start[row]!;
  const to = end[row]!;
  return internUnknown(unknown, units, from, to, hashOf(units, from, to));
}

/** The same for a word with combining marks or invisible characters in it. */
export function lookUpComposed(room: Columns, text: string, lexicon: Lexicon): void {
  const row = room.count - 1;
  const start = room.start[row]!;
  const end = room.end[row]!;
  const form = formOf(text.slice(start, end));
  const id = findFolded(lexicon, form);
  room.set[row] = id > 0 ? lexicon.setOf[id]! : 0;
  room.form[row] = id > 0 ? id : internOdd(room.unknown, form, start, end);
}
