/**
 * Rows of the tables whose columns the rules need at run time. The build finds the entry of each row and the rows of
 * each entry and group; a row's text is read when it is asked for, since a short run asks for few of the thousands.
 */
import { textOf } from '../utf8.js';
import type { Lexicon } from './lexicon.js';

/** A row with its columns. */
export interface Row {
  /** Entry id of the first column; 0 when it is no entry (`%`, `9/11`). */
  readonly id: number;
  readonly columns: readonly string[];
}

/**
 * How many rows and groups a table has, and byte lengths of what follows the ids of both, one part after another from
 * `at`: slots, groups, lines.
 */
export interface TablePlace {
  readonly at: number;
  readonly rows: number;
  readonly named: number;
  readonly slots: number;
  readonly groups: number;
  readonly lines: number;
}

/** 2³² divided by the golden ratio. Source: Knuth, The Art of Computer Programming, vol. 3, 6.4 (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;

/** Of how many rows a table may be at most: slots hold 16 bits. */
export const MOST_ROWS = 0xffff;

const fewestBits = (size: number): number => Math.max(1, Math.ceil(Math.log2(size)));
const shiftFor = (slots: number): number => 32 - fewestBits(slots);

/** Each id's rows from its place on, the last row first; 0 ends them. At most half of the slots are taken. */
export function slotsFor(ids: readonly number[]): Uint16Array {
  const slots = new Uint16Array(2 ** fewestBits(2 * ids.length));
  const shift = shiftFor(slots.length);
  for (let row = ids.length - 1; row >= 0; row--) {
    if (ids[row] === 0) continue;
    let slot = Math.imul(ids[row]!, SPREAD) >>> shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row + 1;
  }
  return slots;
}

export class RowTable {
  /** Entry id of each row. */
  readonly ids: Int32Array;
  /** Entry id of the word that each group is named after; 0 when it is no entry. */
  readonly groupIds: Int32Array;
  /** Open-addressed by entry id: a row's number from 1. */
  readonly slots: Uint16Array;
  private readonly groupBytes: Uint8Array;
  private readonly lineBytes: Uint8Array;
  private read: readonly string[] | undefined;
  private grouped: Readonly<Record<string, readonly number[]>> | undefined;

  constructor({ buffer, byteOffset }: Uint8Array, { at, rows, named, slots, groups, lines }: TablePlace) {
    const start = byteOffset + at;
    this.ids = new Int32Array(buffer, start, rows);
    this.groupIds = new Int32Array(buffer, start + 4 * rows, named);
    const slotsAt = start + 4 * (rows + named);
    this.slots = new Uint16Array(buffer, slotsAt, slots / 2);
    this.groupBytes = new Uint8Array(buffer, slotsAt + slots, groups);
    this.lineBytes = new Uint8Array(buffer, slotsAt + slots + groups, lines);
  }

  columns(row: number): readonly string[] {
    return this.line(row).split('\t');
  }

  /** First column of a row. */
  word(row: number): string {
    const line = this.line(row);
    const tab = line.indexOf('\t');
    return tab < 0 ? line : line.slice(0, tab);
  }

  private line(row: number): string {
    this.read ??= textOf(this.lineBytes).split('\n');
    return this.read[row]!;
  }

  /** Numbers of the rows of a group, in order. */
  group(name: string): readonly number[] {
    const groups = this.groups();
    return Object.hasOwn(groups, name) ? groups[name]! : [];
  }

  groups(): Readonly<Record<string, readonly number[]>> {
    this.grouped ??= JSON.parse(textOf(this.groupBytes)) as Record<string, number[]>;
    return this.grouped;
  }
}

/** @throws when the manifest keeps no rows of the table */
export function tableOf(lexicon: Lexicon, name: string): RowTable {
  const table = lexicon.rows[name];
  if (table === undefined) throw new Error(`the manifest keeps no rows of table “${name}”`);
  return table;
}

const rowAt = (table: RowTable, row: number): Row => ({ id: table.ids[row]!, columns: table.columns(row) });

/** All rows of a table. */
export function rowsOf(lexicon: Lexicon, name: string): Row[] {
  const table = tableOf(lexicon, name);
  return Array.from(table.ids, (_, row) => rowAt(table, row));
}

/** Rows of some groups of a table, in the order of the table. */
export function rowsIn(lexicon: Lexicon, name: string, ...groups: readonly string[]): Row[] {
  const table = tableOf(lexicon, name);
  return rowNumbersIn(table, groups).map((row) => rowAt(table, row));
}

const rowNumbersIn = (table: RowTable, groups: readonly string[]): number[] =>
  groups.flatMap((group) => table.group(group)).sort((a, b) => a - b);

/** Entries of some groups of a table. */
export function idsIn(lexicon: Lexicon, name: string, ...groups: readonly string[]): number[] {
  const table = tableOf(lexicon, name);
  return groups.flatMap((group) =>
    table
      .group(group)
      .map((row) => table.ids[row]!)
      .filter((id) => id > 0),
  );
}

/** What some groups of a table say of a text that their first column has as it is: signs and codes are no words. */
export class RowsByText<V> {
  private readonly table: RowTable;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly readRow: (columns: readonly string[]) => V;
  private readonly found: (V | undefined)[] = [];

  constructor(
    lexicon: Lexicon,
    name: string,
    groups: readonly string[],
    read: (columns: readonly string[]) => V,
  ) {
    this.table = tableOf(lexicon, name);
    this.rows = new Map(rowNumbersIn(this.table, groups).map((row) => [this.table.word(row), row]));
    this.readRow = read;
  }

  get(text: string): V | undefined {
    const row = this.rows.get(text);
    if (row === undefined) return undefined;
    this.found[row] ??= this.readRow(this.table.columns(row));
    return this.found[row];
  }

  has(text: string): boolean {
    return this.rows.has(text);
  }

  keys(): readonly string[] {
    return [...this.rows.keys()];
  }
}

/** The first slot from one on that has a row of an entry; -1 where there is none. */
function slotWith(id: number, slots: Uint16Array, ids: Int32Array, from: number): number {
  const mask = slots.length - 1;
  for (let slot = from & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
    if (ids[slots[slot]! - 1] === id) return slot;
  return -1;
}

/** What a table says of an entry; of several rows that say something the last. */
export class RowsById<V> {
  private readonly table: RowTable;
  private readonly ids: Int32Array;
  private readonly slots: Uint16Array;
  private readonly shift: number;
  private readonly readRow: (columns: readonly string[]) => V | undefined;
  /** By row: what was read of it, null when it says nothing. */
  private readonly found: (V | null | undefined)[];

  /** @param read what a row says; undefined when nothing */
  constructor(lexicon: Lexicon, name: string, read: (columns: readonly string[]) => V | undefined) {
    this.table = tableOf(lexicon, name);
    this.ids = this.table.ids;
    this.slots = this.table.slots;
    this.shift = shiftFor(this.slots.length);
    this.readRow = read;
    this.found = new Array(this.ids.length);
  }

  get(id: number): V | undefined {
    const { slots, ids } = this;
    const start = Math.imul(id, SPREAD) >>> this.shift;
    for (let slot = slotWith(id, slots, ids, start); slot >= 0; slot = slotWith(id, slots, ids, slot + 1)) {
      const value = this.valueIn(slots[slot]! - 1);
      if (value !== null) return value;
    }
    return undefined;
  }

  has(id: number): boolean {
    return this.get(id) !== undefined;
  }

  private valueIn(row: number): V | null {
    let value = this.found[row];
    if (value === undefined) {
      value = this.readRow(this.table.columns(row)) ?? null;
      this.found[row] = value;
    }
    return value;
  }
}

/** Which groups of a table the rows of an entry are of, as bits. */
export class GroupsById {
  private readonly ids: Int32Array;
  private readonly slots: Uint16Array;
  private readonly shift: number;
  /** By row. */
  private readonly bits: Int32Array;

  /**
   * @param bitOf by group
   * @throws when a group has no bit
   */
  constructor(lexicon: Lexicon, name: string, bitOf: Readonly<Record<string, number>>) {
    const table = tableOf(lexicon, name);
    this.ids = table.ids;
    this.slots = table.slots;
    this.shift = shiftFor(this.slots.length);
    this.bits = new Int32Array(this.ids.length);
    for (const [group, rows] of Object.entries(table.groups())) {
      const bit = bitOf[group];
      if (bit === undefined) throw new Error(`${name}.tsv: no class “${group}”`);
      for (const row of rows) this.bits[row] = bit;
    }
  }

  /** 0 for what is no entry of the table. */
  get(id: number): number {
    const { slots, ids, bits } = this;
    const start = Math.imul(id, SPREAD) >>> this.shift;
    let all = 0;
    for (let slot = slotWith(id, slots, ids, start); slot >= 0; slot = slotWith(id, slots, ids, slot + 1))
      all |= bits[slots[slot]! - 1]!;
    return all;
  }
}
