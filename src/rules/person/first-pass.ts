/** First pass: the score of every span from its own words and neighbours. Weights are looked up, never made here. */
import { LONGEST_NAME } from './chunks.js';
import { WORD_FAMILIES } from './evidence/words.js';
import { CLOSED, eachSpan } from './lattice.js';
import { FIRST, INNER, idsAfter, idsBefore, idsOfSpan, LAST, ONLY, POSITIONS } from './layout.js';
import type { Scene } from './scene.js';
import type { Weights } from './weights.js';

/** More than any span has evidence. */
const ROOM = 64;

const sumOf = (weights: Float32Array, ids: Int32Array, count: number): number => {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weights[ids[at]!]!;
  return sum;
};

/** A lattice of first-pass scores. */
export function firstPass(scene: Scene, weights: Weights): Float64Array {
  const { layout, any, alone } = weights;
  const ids = new Int32Array(ROOM);
  const scores = new Float64Array(scene.length * LONGEST_NAME).fill(CLOSED);
  // What depends on one word, one start or one end is summed once.
  const ofWord = sumWords(scene, weights);
  const before = new Float64Array(scene.length);
  const beforeAlone = new Float64Array(scene.length);
  const after = new Float64Array(scene.length + 1);
  const afterAlone = new Float64Array(scene.length + 1);
  for (let unit = 0; unit < scene.length; unit++) {
    let count = idsBefore(scene, layout, unit, ids);
    before[unit] = sumOf(any, ids, count);
    beforeAlone[unit] = sumOf(alone, ids, count);
    count = idsAfter(scene, layout, unit + 1, ids);
    after[unit + 1] = sumOf(any, ids, count);
    afterAlone[unit + 1] = sumOf(alone, ids, count);
  }
  const word = (unit: number, position: number) =>
    ofWord[scene.profile[unit]! * POSITIONS.length + position]!;
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++)
    eachSpan(scene.doc, scene, chunk, (first, last, cell) => {
      let score = before[first]! + after[last]! + sumOf(any, ids, idsOfSpan(scene, layout, first, last, ids));
      if (last - first === 1) score += beforeAlone[first]! + afterAlone[last]! + word(first, ONLY);
      else {
        score += word(first, FIRST) + word(last - 1, LAST);
        for (let unit = first + 1; unit < last - 1; unit++) score += word(unit, INNER);
      }
      scores[cell] = score;
    });
  return scores;
}

/** Sums of word evidence, by profile and position. */
function sumWords(scene: Scene, { layout, any }: Weights): Float64Array {
  const { profiles } = scene;
  const sums = new Float64Array(profiles.length * POSITIONS.length);
  for (let family = 0; family < WORD_FAMILIES.length; family++) {
    const { see } = WORD_FAMILIES[family]!;
    const bases = layout.word.map((position) => position[family]!);
    for (let profile = 0; profile < profiles.length; profile++) {
      const value = see(scene, profile);
      if (value < 0) continue;
      for (let position = 0; position < POSITIONS.length; position++)
        sums[profile * POSITIONS.length + position]! += any[bases[position]! + value]!;
    }
  }
  return sums;
}
