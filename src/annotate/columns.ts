/**
 * The room that the tokenizer works in: growing columns, one row a token, and the text's code units. It is reused
 * from article to article, so that a short article costs no new memory.
 */
import { type Arena, newArena } from '../arena.js';
import { newWordCache, type WordCache } from '../lexicon/word-cache.js';
import { GAP, TOKEN, type Tokens } from './tokens.js';
import { newUnknownForms, type UnknownForms } from './unknown-forms.js';

export interface Columns {
  count: number;
  /** Tokens that are words. */
  words: number;
  /** What stands before the next token. */
  gapBefore: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  form: Int32Array;
  set: Uint16Array;
  dotted: Uint8Array;
  mark: Uint16Array;
  /** UTF-16 code units of the text; the letters of a word are folded where they stand once it is read. */
  units: Uint16Array;
  /** The same memory. */
  unitBytes: Buffer;
  readonly unknown: UnknownForms;
  readonly cache: WordCache;
  /** For the columns that are made once the tokens are counted. */
  readonly arena: Arena;
}

const SMALLEST = 1024;

/** @param cache the words of other columns, to be shared with them */
export function newColumns(cache: WordCache = newWordCache()): Columns {
  return {
    count: 0,
    words: 0,
    gapBefore: GAP.paragraph,
    start: new Int32Array(SMALLEST),
    end: new Int32Array(SMALLEST),
    kind: new Uint8Array(SMALLEST),
    shape: new Uint8Array(SMALLEST),
    gap: new Uint8Array(SMALLEST),
    form: new Int32Array(SMALLEST),
    set: new Uint16Array(SMALLEST),
    dotted: new Uint8Array(SMALLEST),
    mark: new Uint16Array(SMALLEST),
    units: new Uint16Array(0),
    unitBytes: Buffer.alloc(0),
    unknown: newUnknownForms(),
    cache,
    arena: newArena(),
  };
}

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Two units behind the text are zero, so that a look ahead needs no check. */
const BEHIND = 2;

/** Copies the text into the room: a column of numbers is read faster than a string. */
export function loadUnits(columns: Columns, text: string): Uint16Array {
  const { length } = text;
  if (columns.units.length < length + BEHIND) {
    columns.units = new Uint16Array(length + (length >> 2) + BEHIND);
    columns.unitBytes = Buffer.from(columns.units.buffer);
  }
  const { units, unitBytes } = columns;
  unitBytes.write(text, 0, 2 * length, 'utf16le');
  if (IS_BIG_ENDIAN) unitBytes.subarray(0, 2 * length).swap16();
  for (let at = length; at < length + BEHIND; at++) units[at] = 0;
  return units;
}

/** Appends a token that is no word. */
export function push(columns: Columns, start: number, end: number, kind: number): void {
  const row = columns.count;
  if (row === columns.start.length) grow(columns);
  columns.start[row] = start;
  columns.end[row] = end;
  columns.kind[row] = kind;
  columns.gap[row] = columns.gapBefore;
  columns.shape[row] = 0;
  columns.form[row] = 0;
  columns.set[row] = 0;
  columns.dotted[row] = 0;
  columns.mark[row] = end - start === 1 ? columns.units[start]! : 0;
  columns.gapBefore = GAP.none;
  columns.count = row + 1;
}

/** Appends a word, of which the lexicon has yet to tell form and class set. */
export function pushWord(columns: Columns, start: number, end: number, shape: number, mark: number): void {
  const row = columns.count;
  if (row === columns.start.length) grow(columns);
  columns.start[row] = start;
  columns.end[row] = end;
  columns.kind[row] = TOKEN.word;
  columns.gap[row] = columns.gapBefore;
  columns.shape[row] = shape;
  columns.dotted[row] = 0;
  columns.mark[row] = mark;
  columns.gapBefore = GAP.none;
  columns.count = row + 1;
  columns.words++;
}

/** Twice the room for tokens. */
export function grow(columns: Columns): void {
  const capacity = columns.start.length * 2;
  for (const name of ['start', 'end', 'form'] as const) {
    const wider = new Int32Array(capacity);
    wider.set(columns[name]);
    columns[name] = wider;
  }
  for (const name of ['kind', 'shape', 'gap', 'dotted'] as const) {
    const wider = new Uint8Array(capacity);
    wider.set(columns[name]);
    columns[name] = wider;
  }
  for (const name of ['set', 'mark'] as const) {
    const wider = new Uint16Array(capacity);
    wider.set(columns[name]);
    columns[name] = wider;
  }
}

/** The columns as far as they are filled: they stand in the room and are good until it is used again. */
export function finished(columns: Columns): Tokens {
  const { count: length } = columns;
  return {
    length,
    words: columns.words,
    start: columns.start.subarray(0, length),
    end: columns.end.subarray(0, length),
    kind: columns.kind.subarray(0, length),
    shape: columns.shape.subarray(0, length),
    gap: columns.gap.subarray(0, length),
    form: columns.form.subarray(0, length),
    set: columns.set.subarray(0, length),
    dotted: columns.dotted.subarray(0, length),
    mark: columns.mark.subarray(0, length),
  };
}
