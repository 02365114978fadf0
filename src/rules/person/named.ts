/** Which units of an article are in names, while more are being found. */
import { firstOf, lastOf } from './lattice.js';
import type { Scene } from './scene.js';

/** By unit, 1 where a name starts and behind where one ends; by chunk, 1 where one is. */
export interface Named {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly holds: Uint8Array;
  /** The first units of names of several words. */
  readonly full: readonly number[];
}

export function markNames({ length, chunks, chunk }: Scene, found: readonly number[]): Named {
  const named = {
    starts: new Uint8Array(length + 1),
    ends: new Uint8Array(length + 1),
    holds: new Uint8Array(chunks.length),
    full: found.filter((cell) => lastOf(cell) - firstOf(cell) > 1).map(firstOf),
  };
  for (const cell of found) mark(named, cell, chunk);
  return named;
}

export function mark({ starts, ends, holds }: Named, cell: number, chunkOf: Scene['chunk']): void {
  starts[firstOf(cell)] = 1;
  ends[lastOf(cell)] = 1;
  holds[chunkOf[firstOf(cell)]!] = 1;
}

/** The first unit of the name that ends before a unit. */
export function startOfName(end: number, { starts, ends }: Named): number {
  let unit = end - 1;
  while (unit > 0 && starts[unit] === 0 && ends[unit] === 0) unit--;
  return unit;
}

/** The unit behind the name that starts with a unit. */
export function endOfName(start: number, { starts, ends }: Named, length: number): number {
  let unit = start + 1;
  while (unit < length && ends[unit] === 0 && starts[unit] === 0) unit++;
  return unit;
}
