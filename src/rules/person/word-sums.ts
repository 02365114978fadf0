/**
 * Sums of the evidence of single words, by position in the span. What the lists say of a word and how it looks is the
 * same in every article: such sums are kept for words met lately, in a table of fixed size.
 */
import { type Arena, float64s } from '../../arena.js';
import { POSITIONS } from './layout.js';
import type { Plan, WordAsked } from './plan.js';
import type { Scene } from './scene.js';
import type { Weights } from './weights.js';

export interface KnownSums {
  readonly keys: Int32Array;
  /** By place and position. */
  readonly sums: Float64Array;
}

const PLACES = 1 << 12;
const COUNT = POSITIONS.length;

export function newKnownSums(): KnownSums {
  return { keys: new Int32Array(PLACES), sums: new Float64Array(PLACES * COUNT) };
}

/** By profile and position. */
export function sumWords(
  scene: Scene,
  { any }: Weights,
  plan: Plan,
  known: KnownSums,
  arena: Arena,
): Float64Array {
  const { written, shape, loud, size, length } = scene.profiles;
  const sums = float64s(arena, length * COUNT);
  for (let profile = 0; profile < length; profile++) {
    const to = profile * COUNT;
    const key = (((written[profile]! * 8 + shape[profile]!) * 2 + loud[profile]!) << 8) | size[profile]!;
    const place = placeOf(key);
    if (written[profile]! > 0 && known.keys[place] === key)
      for (let at = 0; at < COUNT; at++) sums[to + at] = known.sums[place * COUNT + at]!;
    else {
      for (const family of plan.wordsAnywhere) add(family, scene, profile, any, sums, to);
      // Words that no list has are numbered by article.
      if (written[profile]! > 0) {
        known.keys[place] = key;
        for (let at = 0; at < COUNT; at++) known.sums[place * COUNT + at] = sums[to + at]!;
      }
    }
    for (const family of plan.wordsInArticle) add(family, scene, profile, any, sums, to);
  }
  return sums;
}

function placeOf(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

function add(
  { see, first }: WordAsked,
  scene: Scene,
  profile: number,
  any: Float32Array,
  sums: Float64Array,
  to: number,
): void {
  const value = see(scene, profile);
  if (value < 0) return;
  for (let position = 0; position < COUNT; position++) sums[to + position]! += any[first[position]! + value]!;
}
