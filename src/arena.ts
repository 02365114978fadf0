/**
 * Room for the columns of one article: cut from one block that is cleared and used again for the next, because making
 * a typed array takes longer than filling it.
 */
export interface Arena {
  block: ArrayBuffer;
  /** Bytes handed out, and bytes asked for: a larger block is made when they did not fit. */
  used: number;
  wanted: number;
}

const SMALLEST = 1 << 16;

export function newArena(): Arena {
  return { block: new ArrayBuffer(SMALLEST), used: 0, wanted: 0 };
}

/** Takes back all columns: what was cut before is overwritten from here on. */
export function clearArena(arena: Arena): void {
  if (arena.wanted > arena.block.byteLength)
    arena.block = new ArrayBuffer(arena.wanted + (arena.wanted >> 1));
  else new Uint8Array(arena.block, 0, arena.used).fill(0);
  arena.used = 0;
  arena.wanted = 0;
}

/** Offset of so many bytes in the block, −1 when it is full. */
function cut(arena: Arena, bytes: number): number {
  const aligned = (bytes + 7) & ~7;
  arena.wanted += aligned;
  if (arena.used + aligned > arena.block.byteLength) return -1;
  arena.used += aligned;
  return arena.used - aligned;
}

/** Columns of zeros. */
export function int32s(arena: Arena, length: number): Int32Array {
  const at = cut(arena, length * 4);
  return at < 0 ? new Int32Array(length) : new Int32Array(arena.block, at, length);
}

export function float64s(arena: Arena, length: number): Float64Array {
  const at = cut(arena, length * 8);
  return at < 0 ? new Float64Array(length) : new Float64Array(arena.block, at, length);
}

export function uint16s(arena: Arena, length: number): Uint16Array {
  const at = cut(arena, length * 2);
  return at < 0 ? new Uint16Array(length) : new Uint16Array(arena.block, at, length);
}

export function uint8s(arena: Arena, length: number): Uint8Array {
  const at = cut(arena, length);
  return at < 0 ? new Uint8Array(length) : new Uint8Array(arena.block, at, length);
}
