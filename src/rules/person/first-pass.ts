/** First pass: the score of every span from its own words and neighbours. Weights are looked up, never made here. */
import { type Arena, float64s } from '../../arena.js';
import { canBeName, JOIN, LONGEST_NAME } from './chunks.js';
import { CLOSED, cellOf } from './lattice.js';
import { FIRST, INNER, LAST, ONLY, POSITIONS } from './layout.js';
import { type Plan, spanKind } from './plan.js';
import type { Scene } from './scene.js';
import type { Weights } from './weights.js';
import { type KnownSums, sumWords } from './word-sums.js';
import { SORT_NAMES } from './words.js';

const SORTS = SORT_NAMES.length;
const COUNT = POSITIONS.length;

/** A lattice of first-pass scores. */
export function firstPass(
  scene: Scene,
  weights: Weights,
  plan: Plan,
  known: KnownSums,
  arena: Arena,
): Float64Array {
  const { any } = weights;
  const { length, chunks, profile } = scene;
  const scores = float64s(arena, length * LONGEST_NAME).fill(CLOSED);
  // What depends on one word, one start or one end is summed once.
  const words = sumWords(scene, weights, plan, known, arena);
  const before = float64s(arena, length);
  const beforeAlone = float64s(arena, length);
  const after = float64s(arena, length + 1);
  const afterAlone = float64s(arena, length + 1);
  sumBefore(scene, weights, plan, before, beforeAlone);
  sumAfter(scene, weights, plan, after, afterAlone);
  const { families: familiesOf, lengths, sorts } = plan.spans;
  const { sort, phrased, before: beforeUnit, after: afterUnit } = scene;
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const to = chunks[chunk + 1]!;
    const isPhrased = phrased[chunk]!;
    for (let first = chunks[chunk]!; first < to; first++) {
      const reach = Math.min(to, first + LONGEST_NAME);
      let inner = 0;
      for (let last = first + 1; last <= reach; last++) {
        if (last > first + 2) inner += words[profile[last - 2]! * COUNT + INNER]!;
        if (!canBeName(scene.doc, scene, first, last)) continue;
        const single = last === first + 1;
        let score = before[first]! + after[last]! + inner + lengths[last - first - 1]!;
        if (single) score += beforeAlone[first]! + afterAlone[last]! + words[profile[first]! * COUNT + ONLY]!;
        else
          score +=
            words[profile[first]! * COUNT + FIRST]! +
            words[profile[last - 1]! * COUNT + LAST]! +
            sorts[sort[first]! * SORTS + sort[last - 1]!]!;
        const families =
          familiesOf[spanKind(single ? 0 : 1, isPhrased, beforeUnit[first]!, afterUnit[last - 1]!)]!;
        for (let at = 0; at < families.length; at++) {
          const family = families[at]!;
          const value = family.see(scene, first, last);
          if (value >= 0) score += any[family.first + value]!;
        }
        scores[cellOf(first, last)] = score;
      }
    }
  }
  return scores;
}

function sumBefore(
  scene: Scene,
  { any, alone }: Weights,
  { before: side }: Plan,
  sums: Float64Array,
  sumsAlone: Float64Array,
): void {
  const { before, join, sort } = scene;
  for (let unit = 0; unit < scene.length; unit++) {
    const kind = before[unit]!;
    const pair = kind * SORTS + sort[unit]!;
    let sum = side.pairs[pair]!;
    let sumAlone = side.pairsAlone[pair]!;
    const families = side.families[kind * 2 + (join[unit] === JOIN.first ? 0 : 1)]!;
    for (let at = 0; at < families.length; at++) {
      const family = families[at]!;
      const value = family.see(scene, unit);
      if (value < 0) continue;
      sum += any[family.first + value]!;
      sumAlone += alone[family.first + value]!;
    }
    sums[unit] = sum;
    sumsAlone[unit] = sumAlone;
  }
}

/** By the unit after the span's last. */
function sumAfter(
  scene: Scene,
  { any, alone }: Weights,
  { after: side }: Plan,
  sums: Float64Array,
  sumsAlone: Float64Array,
): void {
  const { after, chunk, sort, length } = scene;
  for (let unit = 1; unit <= length; unit++) {
    const kind = after[unit - 1]!;
    const pair = kind * SORTS + sort[unit - 1]!;
    let sum = side.pairs[pair]!;
    let sumAlone = side.pairsAlone[pair]!;
    const inChunk = unit < length && chunk[unit] === chunk[unit - 1] ? 1 : 0;
    const families = side.families[kind * 2 + inChunk]!;
    for (let at = 0; at < families.length; at++) {
      const family = families[at]!;
      const value = family.see(scene, unit);
      if (value < 0) continue;
      sum += any[family.first + value]!;
      sumAlone += alone[family.first + value]!;
    }
    sums[unit] = sum;
    sumsAlone[unit] = sumAlone;
  }
}
