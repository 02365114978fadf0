/**
 * Regularised maximum likelihood of the semi-Markov model: AdaGrad steps, article by article, in a fixed order.
 * The same articles give the same weights to the last bit.
 */
import { LONGEST_NAME } from '../../src/rules/person/chunks.js';
import { CLOSED, marginals, newChunkRoom } from '../../src/rules/person/lattice.js';

/** What the learner needs of an article; `base` is a score that is given (the first pass in the second). */
export interface Lesson {
  readonly units: number;
  /** First unit of each chunk, and the unit count at the end. */
  readonly unitsOf: Int32Array;
  readonly chunks: Int32Array;
  readonly cell: Int32Array;
  readonly gold: Uint8Array;
  readonly weight: Float64Array;
  readonly idsFrom: Int32Array;
  readonly ids: Int32Array;
  /** A given score, and the id whose weight multiplies it; both by span. */
  readonly base?: { readonly score: Float64Array; readonly id: Int32Array };
}

export interface LearnOptions {
  readonly size: number;
  readonly epochs: number;
  readonly runs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly ridge: number;
  /** Strength of the pull that makes small weights zero. */
  readonly lasso: number;
  /** Ids seen in fewer articles stay at zero. */
  readonly support: number;
  /** Ids whose weight starts at one and is drawn to one: the trust in the first pass. */
  readonly ones?: readonly number[];
  /** Weights that a person set: they count, and stay as they are. */
  readonly fixed: ReadonlyMap<number, number>;
}

export interface Learnt {
  readonly weights: Float64Array;
  /** In how many articles each id was seen. */
  readonly articles: Uint32Array;
}

export function scoreSpans(lesson: Lesson, weights: Float64Array, out: Float64Array): void {
  const { ids, idsFrom, base } = lesson;
  for (let span = 0; span + 1 < idsFrom.length; span++) {
    let score = base === undefined ? 0 : base.score[span]! * weights[base.id[span]!]!;
    for (let at = idsFrom[span]!; at < idsFrom[span + 1]!; at++) score += weights[ids[at]!]!;
    out[span] = score;
  }
}

export function latticeOf(lesson: Lesson, scores: Float64Array): Float64Array {
  const lattice = new Float64Array(lesson.units * LONGEST_NAME).fill(CLOSED);
  lesson.cell.forEach((cell, span) => {
    lattice[cell] = scores[span]!;
  });
  return lattice;
}

export function supportOf(lessons: readonly Lesson[], size: number): Uint32Array {
  const articles = new Uint32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  lessons.forEach((lesson, index) => {
    for (const id of lesson.ids)
      if (seenIn[id] !== index) {
        seenIn[id] = index;
        articles[id]!++;
      }
  });
  return articles;
}

/** The mean of several runs over the lessons, each in orders of its own: what came of the order alone cancels out. */
export function learn(lessons: readonly Lesson[], options: LearnOptions): Learnt {
  const runs = Array.from({ length: options.runs }, (_, run) => learnOnce(lessons, options, run));
  const weights = new Float64Array(options.size);
  for (const run of runs)
    for (let id = 0; id < weights.length; id++) weights[id]! += run.weights[id]! / runs.length;
  return { weights, articles: runs[0]!.articles };
}

function learnOnce(lessons: readonly Lesson[], options: LearnOptions, run: number): Learnt {
  const { size, epochs, rate, ridge, lasso, support, ones = [], fixed } = options;
  const articles = supportOf(lessons, size);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  for (const id of ones) weights[id] = 1;
  const centre = new Float64Array(size);
  for (const id of ones) centre[id] = 1;
  const isFixed = new Uint8Array(size);
  for (const [id, weight] of fixed) {
    weights[id] = weight;
    isFixed[id] = 1;
  }
  const gradient = new Float64Array(size);
  const room = newChunkRoom();
  const stamp = new Int32Array(size).fill(-1);
  const touched: number[] = [];
  const mean = new Float64Array(size);
  let averaged = 0;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(lessons.length, run * epochs + epoch)) {
      const lesson = lessons[index]!;
      const spans = lesson.cell.length;
      if (spans === 0) continue;
      step++;
      const scores = new Float64Array(spans);
      scoreSpans(lesson, weights, scores);
      const lattice = latticeOf(lesson, scores);
      const probability = new Float64Array(lattice.length);
      touched.length = 0;
      const add = (id: number, amount: number) => {
        if (stamp[id] !== step) {
          stamp[id] = step;
          gradient[id] = 0;
          touched.push(id);
        }
        gradient[id]! += amount;
      };
      for (let chunk = 0; chunk + 1 < lesson.chunks.length; chunk++) {
        marginals(lattice, lesson.unitsOf[chunk]!, lesson.unitsOf[chunk + 1]!, probability, room);
        const weight = lesson.weight[chunk]!;
        for (let span = lesson.chunks[chunk]!; span < lesson.chunks[chunk + 1]!; span++) {
          const error = weight * (lesson.gold[span]! - probability[lesson.cell[span]!]!);
          if (error < 1e-5 && error > -1e-5) continue;
          for (let at = lesson.idsFrom[span]!; at < lesson.idsFrom[span + 1]!; at++) {
            const id = lesson.ids[at]!;
            if (articles[id]! >= support && isFixed[id] === 0) add(id, error);
          }
          if (lesson.base !== undefined) add(lesson.base.id[span]!, error * lesson.base.score[span]!);
        }
      }
      for (const id of touched) {
        const seen = Math.max(1, articles[id]!);
        const g = gradient[id]! - (ridge * (weights[id]! - centre[id]!)) / seen;
        squares[id]! += g * g;
        const pace = rate / Math.sqrt(squares[id]!);
        let next = weights[id]! + pace * g;
        if (centre[id] === 0) {
          const pull = (pace * lasso) / seen;
          next = next > pull ? next - pull : next < -pull ? next + pull : 0;
        }
        weights[id] = next;
      }
      if (epoch >= epochs / 2 && step % SOMETIMES === 0) {
        averaged++;
        for (let id = 0; id < size; id++) mean[id]! += weights[id]!;
      }
    }
  }
  for (let id = 0; id < size; id++) mean[id]! /= averaged;
  return { weights: mean, articles };
}

/** Articles between two looks at the weights, of which the mean is taken. */
const SOMETIMES = 50;

/** A fixed shuffle for each epoch, so that articles of one newspaper do not follow each other and none is always the last. */
function shuffled(count: number, epoch: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = 12345 + epoch;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
