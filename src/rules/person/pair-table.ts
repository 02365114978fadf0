/** Numbers for pairs of integers, open-addressed: what a Map would do with a string or an object for each key. */
import { type Arena, int32s } from '../../arena.js';

/** Slots of four: the pair, and the number given, raised by one; 0 where a slot is free. */
export type PairTable = Int32Array;

const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const SECOND = 1;
const NUMBER = 2;

/** Room for so many pairs. */
export function newPairTable(arena: Arena, pairs: number): PairTable {
  const slots = 4 << (31 - Math.clz32(pairs | 1));
  return int32s(arena, slots * SLOT);
}

function slotOf(table: PairTable, a: number, b: number): number {
  const mask = table.length - 1;
  let hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  hash ^= hash >>> 15;
  let slot = (hash << SLOT_BITS) & mask;
  while (table[slot + NUMBER] !== 0 && (table[slot] !== a || table[slot + SECOND] !== b))
    slot = (slot + SLOT) & mask;
  return slot;
}

/** The number of a pair: the one it was given before, else `next`. */
export function numberOf(table: PairTable, a: number, b: number, next: number): number {
  const slot = slotOf(table, a, b);
  const number = table[slot + NUMBER]!;
  if (number !== 0) return number - 1;
  table[slot] = a;
  table[slot + SECOND] = b;
  table[slot + NUMBER] = next + 1;
  return next;
}

/** The number that a pair was given; −1 when it has none. */
export function findNumber(table: PairTable, a: number, b: number): number {
  return table[slotOf(table, a, b) + NUMBER]! - 1;
}
