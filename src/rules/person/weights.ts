/**
 * The fitted weights as the program reads them: compiled by `scripts/build-weights.ts` from the tables of
 * src/lexicon/people/ into columns by evidence id, so that the start costs one read.
 */
import { type Layout, layoutFor, TRUST_VALUES } from './layout.js';
import { type LetterModel, RUNS } from './letters.js';

export interface Weights {
  /** Cue number of each word of the lexicon, by id; 0 for words without a weight. */
  readonly cueOf: Uint16Array;
  readonly letters: LetterModel;
  readonly layout: Layout;
  /** By evidence id: for every span, and what spans of one word add. */
  readonly any: Float32Array;
  readonly alone: Float32Array;
  /** How much of the first pass's score the second takes over, by words of the span (1, 2, more). */
  readonly trust: readonly number[];
}

/** Weights are written with two decimals. */
const STEPS = 100;

/** Words of the lexicon, evidence ids, cues: all as 32-bit integers. */
const HEAD = 3;

/** The columns after the head; widest first, so that each is aligned. */
const columnsFor = (words: number, size: number, cues: number) => {
  let at = HEAD * 4;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const cueWords = next((cues - 1) * 4);
  const any = next(size * 2);
  const alone = next(size * 2);
  const trust = next(TRUST_VALUES.length * 2);
  const againstWord = next(RUNS);
  const againstPlace = next(RUNS);
  return { words, size, cues, cueWords, any, alone, trust, againstWord, againstPlace, length: at };
};

export function packWeights({ cueOf, letters, layout, any, alone, trust }: Weights): Uint8Array {
  const cueWords: number[] = [];
  cueOf.forEach((cue, id) => {
    if (cue > 0) cueWords[cue - 1] = id;
  });
  const place = columnsFor(cueOf.length, layout.size, cueWords.length + 1);
  const file = new Uint8Array(place.length);
  const steps = (column: ArrayLike<number>) =>
    Int16Array.from(column, (weight) => Math.round(weight * STEPS));
  new Int32Array(file.buffer, 0, HEAD).set([place.words, place.size, place.cues]);
  new Int32Array(file.buffer, place.cueWords, cueWords.length).set(cueWords);
  new Int16Array(file.buffer, place.any, place.size).set(steps(any));
  new Int16Array(file.buffer, place.alone, place.size).set(steps(alone));
  new Int16Array(file.buffer, place.trust, trust.length).set(steps(trust));
  new Int8Array(file.buffer, place.againstWord, RUNS).set(letters.againstWord);
  new Int8Array(file.buffer, place.againstPlace, RUNS).set(letters.againstPlace);
  return file;
}

/** @throws when the file was built for other evidence */
export function openWeights(file: Uint8Array): Weights {
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : file.slice();
  const [words = 0, size = 0, cues = 1] = new Int32Array(buffer, byteOffset, HEAD);
  const place = columnsFor(words, size, cues);
  const layout = layoutFor(cues);
  if (layout.size !== size || file.length !== place.length)
    throw new Error('the compiled weights are out of date: run `npm run build`');
  const weightsAt = (offset: number, length: number) => {
    const steps = new Int16Array(buffer, byteOffset + offset, length);
    const column = new Float32Array(length);
    // Most are 0.
    for (let id = 0; id < length; id++) if (steps[id] !== 0) column[id] = steps[id]! / STEPS;
    return column;
  };
  const cueOf = new Uint16Array(words);
  new Int32Array(buffer, byteOffset + place.cueWords, cues - 1).forEach((id, at) => {
    cueOf[id] = at + 1;
  });
  return {
    cueOf,
    letters: {
      againstWord: new Int8Array(buffer, byteOffset + place.againstWord, RUNS),
      againstPlace: new Int8Array(buffer, byteOffset + place.againstPlace, RUNS),
    },
    layout,
    any: weightsAt(place.any, size),
    alone: weightsAt(place.alone, size),
    trust: [...new Int16Array(buffer, byteOffset + place.trust, TRUST_VALUES.length)].map(
      (steps) => steps / STEPS,
    ),
  };
}
