/** Numbers for pairs of integers, open-addressed: what a Map would do with a string or an object for each key. */
import { type Arena, int32s } from '../../arena.js';

export interface PairTable {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The number given, raised by one; 0 where a slot is free. */
  readonly number: Int32Array;
}

/** Room for so many pairs. */
export function newPairTable(arena: Arena, pairs: number): PairTable {
  const slots = 4 << (31 - Math.clz32(pairs | 1));
  return { first: int32s(arena, slots), second: int32s(arena, slots), number: int32s(arena, slots) };
}

const slotOf = ({ first, second, number }: PairTable, a: number, b: number): number => {
  const mask = number.length - 1;
  let hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  hash ^= hash >>> 15;
  let slot = hash & mask;
  while (number[slot] !== 0 && (first[slot] !== a || second[slot] !== b)) slot = (slot + 1) & mask;
  return slot;
};

/** The number of a pair: the one it was given before, else `next`. */
export function numberOf(table: PairTable, a: number, b: number, next: number): number {
  const slot = slotOf(table, a, b);
  const number = table.number[slot]!;
  if (number !== 0) return number - 1;
  table.first[slot] = a;
  table.second[slot] = b;
  table.number[slot] = next + 1;
  return next;
}

/** The number that a pair was given; −1 when it has none. */
export function findNumber(table: PairTable, a: number, b: number): number {
  return table.number[slotOf(table, a, b)]! - 1;
}
