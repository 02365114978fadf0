/** Second pass: chunks that a list or their lines set beside others, and how surely those are names. */
import { type Arena, float64s } from '../../arena.js';
import { EDGE } from './neighbours.js';
import type { Scene } from './scene.js';
import { FIRST_LIST_LINK } from './surroundings.js';

/** Columns by chunk, of probabilities; −1 where nothing stands beside it. */
export interface Beside {
  /** That the item before it in a list ends in a name, and the item after it begins with one. */
  readonly listedBefore: Float64Array;
  readonly listedAfter: Float64Array;
  /** For a chunk that opens a line: that the lines before and after it open with names. */
  readonly lines: Float64Array;
}

/** Beside a chunk. */
const NOTHING = -1;

/** @param outside by unit, the probability that it is in no name */
export function namesBeside(scene: Scene, outside: Float64Array, arena: Arena): Beside {
  const { doc, token, chunks, link } = scene;
  const count = chunks.length - 1;
  const listedBefore = float64s(arena, count);
  const listedAfter = float64s(arena, count);
  const lines = float64s(arena, count);
  const named = (unit: number) => Math.max(0, 1 - outside[unit]!);
  /** The chunk that opened the last line that opens with one. */
  let opened = -1;
  for (let chunk = 0; chunk < count; chunk++)
    listedBefore[chunk] = listedAfter[chunk] = lines[chunk] = NOTHING;
  for (let chunk = 0; chunk < count; chunk++) {
    const first = chunks[chunk]!;
    const at = token[first]!;
    if (link[first]! >= FIRST_LIST_LINK) {
      listedBefore[chunk] = named(first - 1);
      listedAfter[chunk - 1] = named(first);
    }
    if (scene.before[first] !== EDGE) continue;
    if (opened >= 0 && doc.block[at]! - doc.block[token[chunks[opened]!]!]! === 1) {
      const here = named(first);
      lines[chunk] = named(chunks[opened]!);
      lines[opened] = lines[opened]! < 0 ? here : (lines[opened]! + here) / 2;
    }
    opened = chunk;
  }
  return { listedBefore, listedAfter, lines };
}
