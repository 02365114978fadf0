/** What the first pass made of each run of words of the article, place by place: the ground of the second pass. */
import { LONGEST_NAME } from './chunks.js';
import { cellOf } from './lattice.js';
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
  /** By run of one word: how many different words follow it in its chunks. */
  readonly followers: Uint16Array;
}

export interface Part {
  readonly here: Float64Array;
  readonly sum: Float64Array;
  /** The highest and second highest probability, and the cell of the highest: so that a place can be left out. */
  readonly best: Float64Array;
  readonly second: Float64Array;
  readonly owner: Int32Array;
}

const partOf = (cells: number, runs: number): Part => ({
  here: new Float64Array(cells),
  sum: new Float64Array(runs),
  best: new Float64Array(runs),
  second: new Float64Array(runs),
  owner: new Int32Array(runs).fill(-1),
});

/** The highest probability of a part in other places than this cell. */
export function strongestElsewhere(part: Part, run: number, cell: number): number {
  return part.owner[run] === cell ? part.second[run]! : part.best[run]!;
}

export function standingOf(scene: Scene, score: Float64Array, probability: Float64Array): Standing {
  const { run, runs } = numberRuns(scene);
  const cells = probability.length;
  const places = new Float64Array(runs);
  const whole = new Float64Array(runs);
  const scoreSum = new Float64Array(runs);
  const full: Part = { ...partOf(0, runs), here: probability, sum: whole };
  const tail = partOf(cells, runs);
  const head = partOf(cells, runs);
  const inner = partOf(cells, runs);
  const outside = new Float64Array(scene.length).fill(1);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    const to = scene.chunks[chunk + 1]!;
    for (let first = scene.chunks[chunk]!; first < to; first++) {
      const reach = Math.min(to, first + LONGEST_NAME);
      for (let last = first + 1; last <= reach; last++) {
        const cell = cellOf(first, last);
        const row = run[cell]!;
        places[row]!++;
        scoreSum[row]! += clamped(score[cell]!);
        const p = probability[cell]!;
        if (p < 1e-3) continue;
        for (let unit = first; unit < last; unit++) outside[unit]! -= p;
        const longest = Math.min(LONGEST_PART, last - first - 1);
        for (let length = 1; length <= longest; length++) {
          tail.here[cellOf(last - length, last)]! += p;
          head.here[cellOf(first, first + length)]! += p;
        }
        for (let unit = first + 1; unit < last - 1; unit++) inner.here[cellOf(unit, unit + 1)]! += p;
      }
    }
  }
  for (const part of [full, tail, head, inner]) gather(part, run);
  const outsideSum = new Float64Array(runs);
  const longPlaces = new Float64Array(runs);
  for (let unit = 0; unit < scene.length; unit++) {
    const chunk = scene.chunk[unit]!;
    if (scene.chunks[chunk + 1]! - scene.chunks[chunk]! === 1) continue;
    const row = run[cellOf(unit, unit + 1)]!;
    outsideSum[row]! += Math.max(0, outside[unit]!);
    longPlaces[row]!++;
  }
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
    followers: countFollowers(scene, run, runs),
  };
}

const STRONGEST = 6;
/** One place that is very sure shall not speak for all. */
export const clamped = (score: number): number => Math.max(-STRONGEST, Math.min(STRONGEST, score));

function gather(part: Part, run: Int32Array): void {
  const { here, sum, best, second, owner } = part;
  for (let cell = 0; cell < here.length; cell++) {
    const p = here[cell]!;
    if (p === 0) continue;
    const row = run[cell]!;
    sum[row]! += p;
    if (p > best[row]!) {
      second[row] = best[row]!;
      best[row] = p;
      owner[row] = cell;
    } else if (p > second[row]!) second[row] = p;
  }
}

/** Equal sequences of words get equal numbers; `OKAFOR` and `Okafor` are one word. */
function numberRuns(scene: Scene): { run: Int32Array; runs: number } {
  const byForm = new Map<number, number>();
  const wordOf = Int32Array.from(scene.profiles.form, (form) => {
    let word = byForm.get(form);
    if (word === undefined) {
      word = byForm.size;
      byForm.set(form, word);
    }
    return word;
  });
  const words = byForm.size;
  let runs = words;
  const longer = new Map<number, number>();
  const run = new Int32Array(scene.length * LONGEST_NAME);
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    const to = scene.chunks[chunk + 1]!;
    for (let first = scene.chunks[chunk]!; first < to; first++) {
      let row = wordOf[scene.profile[first]!]!;
      run[cellOf(first, first + 1)] = row;
      const reach = Math.min(to, first + LONGEST_NAME);
      for (let last = first + 2; last <= reach; last++) {
        const key = row * words + wordOf[scene.profile[last - 1]!]!;
        let next = longer.get(key);
        if (next === undefined) {
          next = runs++;
          longer.set(key, next);
        }
        row = next;
        run[cellOf(first, last)] = row;
      }
    }
  }
  return { run, runs };
}

function countFollowers(scene: Scene, run: Int32Array, runs: number): Uint16Array {
  const followers = new Uint16Array(runs);
  const seen = new Set<number>();
  for (let unit = 0; unit + 1 < scene.length; unit++) {
    if (scene.chunk[unit] !== scene.chunk[unit + 1]) continue;
    const pair = run[cellOf(unit, unit + 2)]!;
    if (seen.has(pair)) continue;
    seen.add(pair);
    followers[run[cellOf(unit, unit + 1)]!]!++;
  }
  return followers;
}
