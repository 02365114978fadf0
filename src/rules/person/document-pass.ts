/** Second pass: what the first pass made of the same words elsewhere in the article is added to its scores. */
import { DOCUMENT_FAMILIES } from './evidence/document.js';
import { CLOSED, eachSpan, marginals } from './lattice.js';
import type { Layout } from './layout.js';
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
export function weigh(scene: Scene, scores: Float64Array): Standing {
  const probability = new Float64Array(scores.length);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++)
    marginals(scores, scene.chunks[chunk]!, scene.chunks[chunk + 1]!, probability);
  return standingOf(scene, scores, probability);
}

export const trustOf = (trust: readonly number[], first: number, last: number): number =>
  trust[Math.min(3, last - first) - 1]!;

/** A lattice of final scores. */
export function documentPass(
  scene: Scene,
  standing: Standing,
  scores: Float64Array,
  weights: Weights,
): Float64Array {
  const ids = new Int32Array(DOCUMENT_FAMILIES.length);
  const final = new Float64Array(scores.length).fill(CLOSED);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++)
    eachSpan(scene.doc, scene, chunk, (first, last, cell) => {
      let score = scores[cell]! * trustOf(weights.trust, first, last);
      const count = idsInDocument(standing, weights.layout, first, last, ids);
      for (let at = 0; at < count; at++) score += weights.any[ids[at]!]!;
      final[cell] = score;
    });
  return final;
}
