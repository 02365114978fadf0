/** What the first pass made of each run of words of the article, place by place: the ground of the second pass. */
import { type Arena, float64s, int32s, newArena, uint8s, uint16s } from '../../arena.js';
import { type Beside, namesBeside } from './beside.js';
import { LONGEST_NAME } from './chunks.js';
import { initialsOf } from './initials.js';
import { cellOf } from './lattice.js';
import { newPairTable, numberOf } from './pair-table.js';
import type { Scene } from './scene.js';

/** Runs up to this length are looked for as the end or the beginning of longer names. */
export const LONGEST_PART = 4;

/** Columns by run, unless said otherwise. A run is a sequence of words; its places are cells of the lattice. */
export interface Standing {
  readonly scene: Scene;
  /** By cell: probability that the span is a name, after the first pass. */
  readonly probability: Float64Array;
  /** By cell: the run of its words. */
  readonly run: Int32Array;
  /** Places of the run in the article's chunks. */
  readonly places: Float64Array;
  /** Sum of its probabilities to be a whole name. */
  readonly whole: Float64Array;
  /** The same as parts: its highest values tell of the clearest place. */
  readonly full: Part;
  /** Sum of its first-pass scores, and by cell the score. */
  readonly scoreSum: Float64Array;
  readonly score: Float64Array;
  /** Sums of the probabilities that a longer name ends with, begins with or holds it; and by cell, of this very place. */
  readonly tail: Part;
  readonly head: Part;
  readonly inner: Part;
  /** By unit: probability that it is in no name at all; by run of one word, its sum over places in longer chunks. */
  readonly outside: Float64Array;
  readonly outsideSum: Float64Array;
  readonly longPlaces: Float64Array;
  /** By run of one word: how many different words follow it in its chunks; and by unit 1 where its word has several such. */
  readonly followers: Uint16Array;
  readonly leads: Uint8Array;
  readonly beside: Beside;
  /** Initials of longer names, as keys: how surely there is such a name. */
  readonly initials: ReadonlyMap<number, number>;
}

export interface Part {
  readonly here: Float64Array;
  readonly sum: Float64Array;
  /** The highest and second highest probability, and the cell of the highest, raised by one: so that a place can be left out. */
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly owner: Int32Array;
}

const partOf = (arena: Arena, here: Float64Array, sum: Float64Array, runs: number): Part => ({
  here,
  sum,
  best: float64s(arena, runs),
  second: float64s(arena, runs),
  owner: int32s(arena, runs),
});

/** The highest probability of a part in other places than this cell. */
export function strongestElsewhere(part: Part, run: number, cell: number): number {
  return part.owner[run] === cell + 1 ? part.second[run]! : part.best[run]!;
}

export function standingOf(
  scene: Scene,
  score: Float64Array,
  probability: Float64Array,
  arena: Arena = newArena(),
): Standing {
  const { run, runs } = numberRuns(scene, arena);
  const cells = probability.length;
  const places = float64s(arena, runs);
  const whole = float64s(arena, runs);
  const scoreSum = float64s(arena, runs);
  const full = partOf(arena, probability, whole, runs);
  const tail = partOf(arena, float64s(arena, cells), float64s(arena, runs), runs);
  const head = partOf(arena, float64s(arena, cells), float64s(arena, runs), runs);
  const inner = partOf(arena, float64s(arena, cells), float64s(arena, runs), runs);
  const outside = float64s(arena, scene.length);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    const from = scene.chunks[chunk]!;
    const to = scene.chunks[chunk + 1]!;
    let isJoined = false;
    for (let unit = from; unit < to; unit++) outside[unit] = 1;
    for (let first = from; first < to; first++) {
      const reach = Math.min(to, first + LONGEST_NAME);
      for (let last = first + 1; last <= reach; last++) {
        const cell = cellOf(first, last);
        const row = run[cell]!;
        places[row]!++;
        scoreSum[row]! += clamped(score[cell]!);
        const p = probability[cell]!;
        if (p !== 0) gather(full, row, cell, p);
        if (p < LEAST) continue;
        outside[first]! -= p;
        if (last - first === 1) continue;
        isJoined = true;
        for (let unit = first + 1; unit < last; unit++) outside[unit]! -= p;
        const longest = Math.min(LONGEST_PART, last - first - 1);
        for (let length = 1; length <= longest; length++) {
          tail.here[cellOf(last - length, last)]! += p;
          head.here[cellOf(first, first + length)]! += p;
        }
        for (let unit = first + 1; unit < last - 1; unit++) inner.here[cellOf(unit, unit + 1)]! += p;
      }
    }
    if (!isJoined) continue;
    gatherParts(tail, run, from, to, LONGEST_PART);
    gatherParts(head, run, from, to, LONGEST_PART);
    gatherParts(inner, run, from, to, 1);
  }
  const outsideSum = float64s(arena, runs);
  const longPlaces = float64s(arena, runs);
  for (let unit = 0; unit < scene.length; unit++) {
    const chunk = scene.chunk[unit]!;
    if (scene.chunks[chunk + 1]! - scene.chunks[chunk]! === 1) continue;
    const row = run[cellOf(unit, unit + 1)]!;
    outsideSum[row]! += Math.max(0, outside[unit]!);
    longPlaces[row]!++;
  }
  const followers = countFollowers(scene, run, runs, arena);
  const leads = uint8s(arena, scene.length);
  for (let unit = 0; unit < scene.length; unit++)
    if (followers[run[cellOf(unit, unit + 1)]!]! > 1) leads[unit] = 1;
  return {
    scene,
    probability,
    run,
    places,
    whole,
    full,
    score,
    scoreSum,
    tail,
    head,
    inner,
    outside,
    outsideSum,
    longPlaces,
    followers,
    leads,
    beside: namesBeside(scene, outside, arena),
    initials: initialsOf(scene, probability),
  };
}

/** A span less sure than this is in no name. */
const LEAST = 1e-3;

const STRONGEST = 6;
/** One place that is very sure shall not speak for all. */
export const clamped = (score: number): number => Math.max(-STRONGEST, Math.min(STRONGEST, score));

/** Adds a place of a run to a part. */
function gather({ sum, best, second, owner }: Part, row: number, cell: number, p: number): void {
  sum[row]! += p;
  if (p > best[row]!) {
    second[row] = best[row]!;
    best[row] = p;
    owner[row] = cell + 1;
  } else if (p > second[row]!) second[row] = p;
}

/** The same for all cells of units `from … to - 1` of so many words. */
function gatherParts(part: Part, run: Int32Array, from: number, to: number, longest: number): void {
  const { here } = part;
  for (let first = from; first < to; first++) {
    const reach = Math.min(to, first + longest);
    for (let last = first + 1; last <= reach; last++) {
      const cell = cellOf(first, last);
      const p = here[cell]!;
      if (p !== 0) gather(part, run[cell]!, cell, p);
    }
  }
}

/** Equal sequences of words get equal numbers; `OKAFOR` and `Okafor` are one word. */
function numberRuns(scene: Scene, arena: Arena): { run: Int32Array; runs: number } {
  const { profiles, profile, chunks } = scene;
  const { word, words } = profiles;
  let runs = words;
  const longer = newPairTable(arena, spansLongerThanOne(scene));
  const run = int32s(arena, scene.length * LONGEST_NAME);
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const to = chunks[chunk + 1]!;
    for (let first = chunks[chunk]!; first < to; first++) {
      let row = word[profile[first]!]!;
      run[cellOf(first, first + 1)] = row;
      const reach = Math.min(to, first + LONGEST_NAME);
      for (let last = first + 2; last <= reach; last++) {
        row = numberOf(longer, row, word[profile[last - 1]!]!, runs);
        if (row === runs) runs++;
        run[cellOf(first, last)] = row;
      }
    }
  }
  return { run, runs };
}

function spansLongerThanOne({ chunks }: Scene): number {
  let count = 0;
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++)
    for (let left = chunks[chunk + 1]! - chunks[chunk]! - 1; left > 0; left--)
      count += Math.min(left, LONGEST_NAME - 1);
  return count;
}

function countFollowers(scene: Scene, run: Int32Array, runs: number, arena: Arena): Uint16Array {
  const followers = uint16s(arena, runs);
  const seen = uint8s(arena, runs);
  for (let unit = 0; unit + 1 < scene.length; unit++) {
    if (scene.chunk[unit] !== scene.chunk[unit + 1]) continue;
    const pair = run[cellOf(unit, unit + 2)]!;
    if (seen[pair] === 1) continue;
    seen[pair] = 1;
    followers[run[cellOf(unit, unit + 1)]!]!++;
  }
  return followers;
}
