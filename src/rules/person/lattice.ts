/**
 * Which spans of a chunk are names: the set of spans that do not overlap with the highest sum of scores (a
 * semi-Markov model), and how probable each span is among all such sets.
 *
 * A lattice is a column of scores, cell `unit * LONGEST_NAME + words - 1`; CLOSED where no name can be.
 */

import type { Doc } from '../../annotate/doc.js';
import { canBeName } from './can-be-name.js';
import { type Chunks, LONGEST_NAME } from './chunks.js';

export const CLOSED = -1e9;

export const cellOf = (first: number, last: number): number => first * LONGEST_NAME + last - first - 1;
/** First unit of a cell’s span, and the unit behind its last. */
export const firstOf = (cell: number): number => Math.floor(cell / LONGEST_NAME);
export const lastOf = (cell: number): number => firstOf(cell) + (cell % LONGEST_NAME) + 1;

/** Calls back with each span that may be a name. */
export function eachSpan(
  doc: Doc,
  chunks: Chunks,
  chunk: number,
  visit: (first: number, last: number, cell: number) => void,
): void {
  const to = chunks.chunks[chunk + 1]!;
  for (let first = chunks.chunks[chunk]!; first < to; first++) {
    const reach = Math.min(to, first + LONGEST_NAME);
    for (let last = first + 1; last <= reach; last++)
      if (canBeName(doc, chunks, first, last)) visit(first, last, cellOf(first, last));
  }
}

/** Columns for one chunk at a time, by unit or cell of the chunk; they grow with the longest chunk. */
export interface ChunkRoom {
  best: Float64Array;
  taken: Int32Array;
  forward: Float64Array;
  backward: Float64Array;
  odds: Float64Array;
}

const USUAL_CHUNK = 64;

export function newChunkRoom(units: number = USUAL_CHUNK): ChunkRoom {
  return {
    best: new Float64Array(units + 1),
    taken: new Int32Array(units + 1),
    forward: new Float64Array(units + 1),
    backward: new Float64Array(units + 1),
    odds: new Float64Array(units * LONGEST_NAME),
  };
}

function makeRoom(room: ChunkRoom, units: number): void {
  if (units < room.best.length) return;
  Object.assign(room, newChunkRoom(units * 2));
}

/** The best set of spans of units `from … to - 1`: appends their cells to `names`, in order. */
export function bestSpans(
  scores: Float64Array,
  from: number,
  to: number,
  names: number[],
  room: ChunkRoom,
): void {
  if (to - from === 1) {
    if (scores[cellOf(from, to)]! > 0) names.push(cellOf(from, to));
    return;
  }
  makeRoom(room, to - from);
  const { best, taken } = room;
  best[0] = 0;
  for (let end = from + 1; end <= to; end++) {
    let top = best[end - from - 1]!;
    let cell = -1;
    for (let first = Math.max(from, end - LONGEST_NAME); first < end; first++) {
      const at = cellOf(first, end);
      const total = best[first - from]! + scores[at]!;
      if (total > top) {
        top = total;
        cell = at;
      }
    }
    best[end - from] = top;
    taken[end - from] = cell;
  }
  const { length } = names;
  for (let end = to; end > from; ) {
    const cell = taken[end - from]!;
    if (cell < 0) end--;
    else {
      names.push(cell);
      end = firstOf(cell);
    }
  }
  for (let left = length, right = names.length - 1; left < right; left++, right--) {
    const cell = names[left]!;
    names[left] = names[right]!;
    names[right] = cell;
  }
}

const logSum = (a: number, b: number): number => {
  if (b > a) return b + Math.log1p(Math.exp(a - b));
  return b === Number.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a));
};

/** Writes the probability of each span of units `from … to - 1`. */
export function marginals(
  scores: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
  room: ChunkRoom,
): void {
  if (to - from === 1) {
    const cell = cellOf(from, to);
    out[cell] = scores[cell]! > CLOSED ? 1 / (1 + Math.exp(-scores[cell]!)) : 0;
    return;
  }
  makeRoom(room, to - from);
  if (!oddsMarginals(scores, from, to, out, room)) logMarginals(scores, from, to, out, room);
}

/** With sums and products of odds, which a number holds in all but chunks of dozens of sure names: false then. */
function oddsMarginals(
  scores: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
  { forward, backward, odds }: ChunkRoom,
): boolean {
  const count = to - from;
  forward[0] = 1;
  for (let end = 1; end <= count; end++) {
    let sum = forward[end - 1]!;
    for (let first = Math.max(0, end - LONGEST_NAME); first < end; first++) {
      const score = scores[cellOf(from + first, from + end)]!;
      const of = score > CLOSED ? Math.exp(score) : 0;
      odds[cellOf(first, end)] = of;
      sum += forward[first]! * of;
    }
    forward[end] = sum;
  }
  const total = forward[count]!;
  if (!(total < Number.MAX_VALUE)) return false;
  backward[count] = 1;
  for (let first = count - 1; first >= 0; first--) {
    let sum = backward[first + 1]!;
    const reach = Math.min(count, first + LONGEST_NAME);
    for (let end = first + 1; end <= reach; end++) sum += odds[cellOf(first, end)]! * backward[end]!;
    backward[first] = sum;
    const before = forward[first]! / total;
    for (let end = first + 1; end <= reach; end++)
      out[cellOf(from + first, from + end)] = before * odds[cellOf(first, end)]! * backward[end]!;
  }
  return true;
}

/** The same with logarithms, for any length. */
function logMarginals(
  scores: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
  { forward, backward }: ChunkRoom,
): void {
  const count = to - from;
  forward[0] = 0;
  backward[count] = 0;
  for (let end = 1; end <= count; end++) {
    let sum = forward[end - 1]!;
    for (let first = Math.max(0, end - LONGEST_NAME); first < end; first++) {
      const score = scores[cellOf(from + first, from + end)]!;
      if (score > CLOSED) sum = logSum(sum, forward[first]! + score);
    }
    forward[end] = sum;
  }
  for (let first = count - 1; first >= 0; first--) {
    let sum = backward[first + 1]!;
    const reach = Math.min(count, first + LONGEST_NAME);
    for (let end = first + 1; end <= reach; end++) {
      const score = scores[cellOf(from + first, from + end)]!;
      if (score > CLOSED) sum = logSum(sum, score + backward[end]!);
    }
    backward[first] = sum;
  }
  const total = forward[count]!;
  for (let first = 0; first < count; first++) {
    const reach = Math.min(count, first + LONGEST_NAME);
    for (let end = first + 1; end <= reach; end++) {
      const cell = cellOf(from + first, from + end);
      const score = scores[cell]!;
      out[cell] = score > CLOSED ? Math.exp(forward[first]! + score + backward[end]! - total) : 0;
    }
  }
}
