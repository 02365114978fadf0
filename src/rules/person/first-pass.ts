/** First pass: the score of every span from its own words and neighbours. Weights are looked up, never made here. */
import { type Arena, float64s } from '../../arena.js';
import { canBeName, isCutSuffix } from './can-be-name.js';
import { LONGEST_NAME } from './chunks.js';
import { shareOfChunk } from './evidence/define.js';
import { CLOSED, cellOf } from './lattice.js';
import { FIRST, INNER, LAST, ONLY, POSITIONS } from './layout.js';
import { type AskedColumn, meet, type Plan, placeOf, type Side, sideKind, spanKind } from './plan.js';
import type { Scene } from './scene.js';
import { isInChunk } from './surroundings.js';
import type { Weights } from './weights.js';
import { type KnownSums, sumWords } from './word-sums.js';
import { SORT_NAMES, TITLE } from './words.js';

const SORTS = SORT_NAMES.length;
const COUNT = POSITIONS.length;

/** By unit where a span begins or ends: sums for spans of any length, and what spans of one word add. */
interface SideSums {
  readonly any: Float64Array;
  readonly alone: Float64Array;
}

/** A lattice of first-pass scores. */
export function firstPass(
  scene: Scene,
  weights: Weights,
  plan: Plan,
  known: KnownSums,
  arena: Arena,
): Float64Array {
  const { length, chunks } = scene;
  const scores = float64s(arena, length * LONGEST_NAME);
  // What depends on one word, one start or one end is summed once.
  const words = sumWords(scene, weights, plan, known, arena);
  const before = { any: float64s(arena, length), alone: float64s(arena, length) };
  const after = { any: float64s(arena, length), alone: float64s(arena, length) };
  sumBefore(scene, weights, plan.before, before);
  sumAfter(scene, weights, plan.after, after);
  const { places } = plan.spans;
  const { special, line, profile } = scene;
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const first = chunks[chunk]!;
    if (chunks[chunk + 1]! - first > 1) scoreSpans(scene, weights, plan, words, before, after, chunk, scores);
    else if (special[chunk] === 0 || canBeName(scene.doc, scene, first, first + 1)) {
      const score =
        before.any[first]! +
        after.any[first]! +
        places[placeOf(line[chunk]!, WHOLE, 1)]! +
        before.alone[first]! +
        after.alone[first]! +
        words[profile[first]! * COUNT + ONLY]!;
      scores[cellOf(first, first + 1)] = score + askOfSpan(scene, weights, plan, chunk, first, first + 1);
    } else scores[cellOf(first, first + 1)] = CLOSED;
  }
  return scores;
}

const WHOLE = shareOfChunk(true, true);

/** Scores of the spans of a chunk of several units. */
function scoreSpans(
  scene: Scene,
  weights: Weights,
  plan: Plan,
  words: Float64Array,
  before: SideSums,
  after: SideSums,
  chunk: number,
  scores: Float64Array,
): void {
  const { chunks, profile, sort, special, line, profiles } = scene;
  const { places, sorts, names } = plan.spans;
  const from = chunks[chunk]!;
  const to = chunks[chunk + 1]!;
  for (let first = from; first < to; first++) {
    const reach = Math.min(to, first + LONGEST_NAME);
    const row = profile[first]!;
    const ofFirst = before.any[first]!;
    let inner = 0;
    let named = 0;
    /** Of the span that ends right before `Jr.`: the name with it is as likely at least. */
    let withoutSuffix = CLOSED;
    for (let last = first + 1; last <= reach; last++) {
      const length = last - first;
      const rowOfLast = profile[last - 1]!;
      if (length > 2) inner += words[profile[last - 2]! * COUNT + INNER]!;
      named += profiles.named[rowOfLast]!;
      const isCut = special[chunk] === 1 && last < to && isCutSuffix(scene.doc, scene, last);
      if (special[chunk] === 1 && !isCut && !canBeName(scene.doc, scene, first, last)) {
        scores[cellOf(first, last)] = CLOSED;
        withoutSuffix = CLOSED;
        continue;
      }
      const place = placeOf(line[chunk]!, shareOfChunk(first === from, last === to), length);
      let score = ofFirst + after.any[last - 1]! + inner + places[place]!;
      if (length === 1) score += before.alone[first]! + after.alone[first]! + words[row * COUNT + ONLY]!;
      else
        score +=
          words[row * COUNT + FIRST]! +
          words[rowOfLast * COUNT + LAST]! +
          sorts[sort[first]! * SORTS + sort[last - 1]!]! +
          names[named * (LONGEST_NAME + 1) + length]!;
      score += askOfSpan(scene, weights, plan, chunk, first, last);
      scores[cellOf(first, last)] = isCut ? CLOSED : Math.max(score, withoutSuffix);
      withoutSuffix = isCut ? score : CLOSED;
    }
  }
}

/** What the families say of a span that are no tables. */
function askOfSpan(
  scene: Scene,
  { any }: Weights,
  plan: Plan,
  chunk: number,
  first: number,
  last: number,
): number {
  const kind = spanKind(
    last - first > 1 ? 1 : 0,
    scene.phrased[chunk]!,
    scene.special[chunk]!,
    scene.before[first]!,
    scene.after[last - 1]!,
  );
  const lists = plan.spans.families;
  const families = lists.met[kind] ?? meet(lists, kind);
  let sum = 0;
  for (let at = 0; at < families.length; at++) {
    const family = families[at]!;
    const value = family.see(scene, first, last);
    if (value >= 0) sum += any[family.first + value]!;
  }
  return sum;
}

function sumBefore(scene: Scene, { any, alone }: Weights, side: Side, sums: SideSums): void {
  const { before, link, sort, doc, token, length } = scene;
  const { pairs, links } = side;
  const { met } = side.families;
  for (let unit = 0; unit < length; unit++) {
    const kind = before[unit]!;
    const linked = link[unit]!;
    const pair = kind * SORTS + sort[unit]!;
    let sum = pairs.any[pair]!;
    let sumAlone = pairs.alone[pair]!;
    if (linked > 0) {
      const row = linked * SORTS + sort[unit - 1]!;
      sum += links.any[row]!;
      sumAlone += links.alone[row]!;
    }
    const isTitled = token[unit]! > 0 && TITLE[doc.set[token[unit]! - 1]!]! > 0 ? 1 : 0;
    const asked = sideKind(kind, isInChunk(linked) ? 1 : 0, isTitled);
    const families = met[asked] ?? meet(side.families, asked);
    for (let at = 0; at < families.length; at++) {
      const family = families[at]!;
      const value = family.see(scene, unit);
      if (value < 0) continue;
      sum += any[family.first + value]!;
      sumAlone += alone[family.first + value]!;
    }
    sums.any[unit] = sum;
    sums.alone[unit] = sumAlone;
  }
  for (const column of side.columns) addColumn(scene, any, alone, column, sums);
}

/** By the last unit of the span. */
function sumAfter(scene: Scene, { any, alone }: Weights, side: Side, sums: SideSums): void {
  const { after, link, sort, length } = scene;
  const { pairs, links } = side;
  const { met } = side.families;
  for (let unit = 1; unit <= length; unit++) {
    const kind = after[unit - 1]!;
    const linked = link[unit]!;
    const pair = kind * SORTS + sort[unit - 1]!;
    let sum = pairs.any[pair]!;
    let sumAlone = pairs.alone[pair]!;
    if (linked > 0) {
      const row = linked * SORTS + sort[unit]!;
      sum += links.any[row]!;
      sumAlone += links.alone[row]!;
    }
    const asked = sideKind(kind, isInChunk(linked) ? 1 : 0, 0);
    const families = met[asked] ?? meet(side.families, asked);
    for (let at = 0; at < families.length; at++) {
      const family = families[at]!;
      const value = family.see(scene, unit);
      if (value < 0) continue;
      sum += any[family.first + value]!;
      sumAlone += alone[family.first + value]!;
    }
    sums.any[unit - 1] = sum;
    sums.alone[unit - 1] = sumAlone;
  }
  for (const column of side.columns) addColumn(scene, any, alone, column, sums);
}

function addColumn(
  scene: Scene,
  any: Float32Array,
  alone: Float32Array,
  { column: columnOf, first }: AskedColumn,
  sums: SideSums,
): void {
  const column = columnOf(scene);
  for (let unit = 0; unit < scene.length; unit++) {
    const seen = column[unit]!;
    if (seen === 0) continue;
    sums.any[unit]! += any[first + seen]!;
    sums.alone[unit]! += alone[first + seen]!;
  }
}
