/** The growing columns that the tokenizer fills. */
import { GAP, type Tokens } from './tokens.js';

export interface Columns {
  count: number;
  /** What stands before the next token. */
  gapBefore: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  form: Int32Array;
  dotted: Uint8Array;
}

export function newColumns(characters: number): Columns {
  // English news has a token every five characters; tables and lists have more.
  const capacity = (characters >> 2) + 16;
  return {
    count: 0,
    gapBefore: GAP.paragraph,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
    form: new Int32Array(capacity),
    dotted: new Uint8Array(capacity),
  };
}

/** Appends a token and returns its row. */
export function push(columns: Columns, start: number, end: number, kind: number): number {
  const row = columns.count;
  if (row === columns.start.length) grow(columns);
  columns.start[row] = start;
  columns.end[row] = end;
  columns.kind[row] = kind;
  columns.gap[row] = columns.gapBefore;
  columns.gapBefore = GAP.none;
  columns.count = row + 1;
  return row;
}

function grow(columns: Columns): void {
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
}

export function finished(columns: Columns): Tokens {
  const { count: length } = columns;
  return {
    length,
    start: columns.start.subarray(0, length),
    end: columns.end.subarray(0, length),
    kind: columns.kind.subarray(0, length),
    shape: columns.shape.subarray(0, length),
    gap: columns.gap.subarray(0, length),
    form: columns.form.subarray(0, length),
    dotted: columns.dotted.subarray(0, length),
  };
}
