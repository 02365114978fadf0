/** Second pass: what the first pass made of the same words elsewhere in the article is added to its scores. */
import { type Arena, float64s, newArena } from '../../arena.js';
import { LONGEST_NAME } from './chunks.js';
import { asked } from './evidence/document/family.js';
import { DOCUMENT_FAMILIES } from './evidence/document.js';
import { FACT, FACTS_OF_LENGTH, factsOfEnd, factsOfFirst, factsOfRun, factsOfWord } from './facts.js';
import { type ChunkRoom, CLOSED, cellOf, marginals, newChunkRoom } from './lattice.js';
import type { Layout } from './layout.js';
import { meet, type Plan } from './plan.js';
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
    const value = DOCUMENT_FAMILIES[family]!.see(standing, first, last, cellOf(first, last));
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
  const { chunks } = scene;
  const final = float64s(arena, scores.length);
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const from = chunks[chunk]!;
    const to = chunks[chunk + 1]!;
    const factsOfChunk = to - from > 1 ? FACT.several : 0;
    const ofEnd = factsOfEnd(standing, chunk);
    for (let first = from; first < to; first++) {
      const ofFirst = factsOfChunk | factsOfFirst(standing, chunk, first);
      const ofWord = factsOfWord(standing, first);
      const reach = Math.min(to, first + LONGEST_NAME);
      for (let last = first + 1; last <= reach; last++) {
        const score = scores[cellOf(first, last)]!;
        if (score <= CLOSED) {
          final[cellOf(first, last)] = CLOSED;
          continue;
        }
        let facts = ofFirst;
        if (last === first + 1) facts |= ofWord;
        if (last === to) facts |= ofEnd;
        final[cellOf(first, last)] = finalScore(standing, weights, plan, first, last, facts, score);
      }
    }
  }
  return final;
}

function finalScore(
  standing: Standing,
  { any, trust }: Weights,
  { document }: Plan,
  first: number,
  last: number,
  factsOfPlace: number,
  score: number,
): number {
  const cell = cellOf(first, last);
  const length = last - first;
  const facts = factsOfPlace | FACTS_OF_LENGTH[length]! | factsOfRun(standing, standing.run[cell]!, length);
  let sum = score * trustOf(trust, first, last);
  if ((facts & FACT.alone) !== 0) sum += document.alone[asked(standing, first, last)]!;
  else if ((facts & FACT.unparted) !== 0) sum += document.unparted[asked(standing, first, last)]!;
  const families = document.families.met[facts] ?? meet(document.families, facts);
  for (let at = 0; at < families.length; at++) {
    const family = families[at]!;
    const value = family.see(standing, first, last, cell);
    if (value >= 0) sum += any[family.first + value]!;
  }
  return sum;
}
