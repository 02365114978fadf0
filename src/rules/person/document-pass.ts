/** Second pass: what the first pass made of the same words elsewhere in the article is added to its scores. */
import { type Arena, float64s, newArena } from '../../arena.js';
import { isBesideOthers } from './beside.js';
import { LONGEST_NAME } from './chunks.js';
import { DOCUMENT_FAMILIES } from './evidence/document.js';
import { type ChunkRoom, CLOSED, cellOf, marginals, newChunkRoom } from './lattice.js';
import type { Layout } from './layout.js';
import { documentKind, type Plan } from './plan.js';
import type { Scene } from './scene.js';
import { type Standing, standingOf } from './standing.js';
import type { Weights } from './weights.js';

export function idsInDocument(
  standing: Standing,
  layout: Layout,
  first: number,
  last: number,
  ids: Int32Array,
): number {
  let count = 0;
  for (let family = 0; family < DOCUMENT_FAMILIES.length; family++) {
    const value = DOCUMENT_FAMILIES[family]!.see(standing, first, last);
    if (value >= 0) ids[count++] = layout.document[family]! + value;
  }
  return count;
}

/** The standing of the article's words, given first-pass scores. */
export function weigh(
  scene: Scene,
  scores: Float64Array,
  room: ChunkRoom = newChunkRoom(),
  arena: Arena = newArena(),
): Standing {
  const probability = float64s(arena, scores.length);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++)
    marginals(scores, scene.chunks[chunk]!, scene.chunks[chunk + 1]!, probability, room);
  return standingOf(scene, scores, probability, arena);
}

export const trustOf = (trust: readonly number[], first: number, last: number): number =>
  trust[Math.min(3, last - first) - 1]!;

/** A lattice of final scores. */
export function documentPass(
  scene: Scene,
  standing: Standing,
  scores: Float64Array,
  weights: Weights,
  plan: Plan,
  arena: Arena,
): Float64Array {
  const { any, trust } = weights;
  const { places, run, beside } = standing;
  const final = float64s(arena, scores.length).fill(CLOSED);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    const from = scene.chunks[chunk]!;
    const to = scene.chunks[chunk + 1]!;
    const isBeside = isBesideOthers(beside, chunk) ? 1 : 0;
    const isSeveral = to - from > 1 ? 1 : 0;
    for (let first = from; first < to; first++) {
      const reach = Math.min(to, first + LONGEST_NAME);
      for (let last = first + 1; last <= reach; last++) {
        const cell = cellOf(first, last);
        if (scores[cell]! <= CLOSED) continue;
        let score = scores[cell]! * trustOf(trust, first, last);
        const isAlone = places[run[cell]!]! < 2 ? 1 : 0;
        const families = plan.document[documentKind(last - first > 1 ? 1 : 0, isAlone, isSeveral, isBeside)]!;
        for (let at = 0; at < families.length; at++) {
          const family = families[at]!;
          const value = family.see(standing, first, last);
          if (value >= 0) score += any[family.first + value]!;
        }
        final[cell] = score;
      }
    }
  }
  return final;
}
