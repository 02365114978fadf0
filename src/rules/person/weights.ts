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

/** How many there are of each, all as 32-bit integers: words of the lexicon, evidence ids, cues, weights of each column. */
interface Counts {
  readonly words: number;
  readonly size: number;
  readonly cues: number;
  readonly any: number;
  readonly alone: number;
}
const HEAD = 5;

/** The columns after the head; widest first, so that each is aligned. Most weights are 0: the others stand with their ids. */
const columnsFor = ({ cues, any, alone }: Counts) => {
  let at = HEAD * 4;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    cueWords: next((cues - 1) * 4),
    anyIds: next(any * 4),
    aloneIds: next(alone * 4),
    any: next(any * 2),
    alone: next(alone * 2),
    trust: next(TRUST_VALUES.length * 2),
    againstWord: next(RUNS),
    againstPlace: next(RUNS),
    length: at,
  };
};

const toSteps = (weight: number): number => Math.round(weight * STEPS);

/** The weights of a column that are not 0, in steps, and their ids. */
function packed(column: Float32Array): { readonly ids: number[]; readonly steps: number[] } {
  const ids: number[] = [];
  const steps: number[] = [];
  column.forEach((weight, id) => {
    if (toSteps(weight) === 0) return;
    ids.push(id);
    steps.push(toSteps(weight));
  });
  return { ids, steps };
}

export function packWeights({ cueOf, letters, layout, any, alone, trust }: Weights): Uint8Array {
  const cueWords: number[] = [];
  cueOf.forEach((cue, id) => {
    if (cue > 0) cueWords[cue - 1] = id;
  });
  const ofAny = packed(any);
  const ofAlone = packed(alone);
  const counts: Counts = {
    words: cueOf.length,
    size: layout.size,
    cues: cueWords.length + 1,
    any: ofAny.ids.length,
    alone: ofAlone.ids.length,
  };
  const place = columnsFor(counts);
  const { buffer } = new Uint8Array(place.length);
  new Int32Array(buffer, 0, HEAD).set([counts.words, counts.size, counts.cues, counts.any, counts.alone]);
  new Int32Array(buffer, place.cueWords, cueWords.length).set(cueWords);
  new Int32Array(buffer, place.anyIds, counts.any).set(ofAny.ids);
  new Int32Array(buffer, place.aloneIds, counts.alone).set(ofAlone.ids);
  new Int16Array(buffer, place.any, counts.any).set(ofAny.steps);
  new Int16Array(buffer, place.alone, counts.alone).set(ofAlone.steps);
  new Int16Array(buffer, place.trust, trust.length).set(trust.map(toSteps));
  new Int8Array(buffer, place.againstWord, RUNS).set(letters.againstWord);
  new Int8Array(buffer, place.againstPlace, RUNS).set(letters.againstPlace);
  return new Uint8Array(buffer);
}

/** @throws when the file was built for other evidence */
export function openWeights(file: Uint8Array): Weights {
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : file.slice();
  const [words = 0, size = 0, cues = 1, any = 0, alone = 0] = new Int32Array(buffer, byteOffset, HEAD);
  const place = columnsFor({ words, size, cues, any, alone });
  const layout = layoutFor(cues);
  if (layout.size !== size || file.length !== place.length)
    throw new Error('the compiled weights are out of date: run `npm run build`');
  const weightsAt = (idsAt: number, stepsAt: number, count: number) => {
    const ids = new Int32Array(buffer, byteOffset + idsAt, count);
    const steps = new Int16Array(buffer, byteOffset + stepsAt, count);
    const column = new Float32Array(size);
    for (let at = 0; at < count; at++) column[ids[at]!] = steps[at]! / STEPS;
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
    any: weightsAt(place.anyIds, place.any, any),
    alone: weightsAt(place.aloneIds, place.alone, alone),
    trust: [...new Int16Array(buffer, byteOffset + place.trust, TRUST_VALUES.length)].map(
      (steps) => steps / STEPS,
    ),
  };
}
