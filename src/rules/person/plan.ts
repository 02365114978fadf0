/**
 * The families of evidence in the order of work. A family that says where it can see anything is asked only there,
 * and what depends on the neighbour and the sort of one word is one table of sums.
 */
import { LONGEST_NAME } from './chunks.js';
import { AFTER_FAMILIES } from './evidence/after.js';
import { BEFORE_FAMILIES } from './evidence/before.js';
import type { BesideFamily, SpanFamily, WordFamily } from './evidence/define.js';
import { DOCUMENT_FAMILIES, type DocumentFamily } from './evidence/document.js';
import { SPAN_FAMILIES } from './evidence/span.js';
import { WORD_FAMILIES } from './evidence/words.js';
import type { Layout } from './layout.js';
import { NEIGHBOUR_NAMES } from './neighbours.js';
import type { Weights } from './weights.js';
import { SORT_NAMES } from './words.js';

/** A family with the id of the first of its values. */
interface Asked<See> {
  readonly see: See;
  readonly first: number;
}

export interface Side {
  /** Families by what stands beside the span, and whether the span ends there inside its chunk: `kind * 2 + inside`. */
  readonly families: readonly (readonly Asked<BesideFamily['see']>[])[];
  /** Sums by neighbour and sort, `kind * SORT_NAMES.length + sort`: of every span, and what spans of one word add. */
  readonly pairs: Float64Array;
  readonly pairsAlone: Float64Array;
}

export interface WordAsked {
  readonly see: WordFamily['see'];
  /** By position. */
  readonly first: readonly number[];
}

export interface Plan {
  readonly before: Side;
  readonly after: Side;
  /** What is the same in every article, and what the article decides. */
  readonly wordsAnywhere: readonly WordAsked[];
  readonly wordsInArticle: readonly WordAsked[];
  readonly spans: Spans;
  /** By `documentKind`. */
  readonly document: readonly (readonly Asked<DocumentFamily['see']>[])[];
}

export interface Spans {
  /** By `spanKind`. */
  readonly families: readonly (readonly Asked<SpanFamily['see']>[])[];
  /** Sums by the number of words, from one on. */
  readonly lengths: Float64Array;
  /** Sums by the sorts of the first and last of several words, `first * SORT_NAMES.length + last`. */
  readonly sorts: Float64Array;
}

/** Which families can see something in a span, of those with and those without more words, known phrases, neighbours. */
export const spanKind = (longer: number, phrased: number, before: number, after: number): number =>
  ((longer * 2 + phrased) * NEIGHBOURS.length + before) * NEIGHBOURS.length + after;

/** The same in the second pass: 1 for more words, for words without another place, for chunks of several words or beside others. */
export const documentKind = (longer: number, alone: number, several: number, beside: number): number =>
  ((longer * 2 + alone) * 2 + several) * 2 + beside;

const NEIGHBOURS = NEIGHBOUR_NAMES.map((_, kind) => kind);
const SORTS = SORT_NAMES.length;

export function planFor({ layout, any, alone }: Weights): Plan {
  const words = (inArticle: boolean): WordAsked[] =>
    WORD_FAMILIES.flatMap(({ see, decidedByArticle }, family) =>
      (decidedByArticle === true) === inArticle
        ? [{ see, first: layout.word.map((bases) => bases[family]!) }]
        : [],
    );
  return {
    before: sideOf(BEFORE_FAMILIES, layout.before, any, alone),
    after: sideOf(AFTER_FAMILIES, layout.after, any, alone),
    wordsAnywhere: words(false),
    wordsInArticle: words(true),
    spans: spansOf(layout, any),
    document: documentFamilies(layout),
  };
}

const BOOLEANS = [false, true];

function spansOf(layout: Layout, any: Float32Array): Spans {
  const lengths = new Float64Array(LONGEST_NAME);
  const sorts = new Float64Array(SORTS * SORTS);
  SPAN_FAMILIES.forEach(({ ofLength, ofSorts }, family) => {
    const base = layout.span[family]!;
    if (ofLength !== undefined)
      for (let length = 1; length <= LONGEST_NAME; length++)
        lengths[length - 1]! += any[base + ofLength(length)]!;
    if (ofSorts !== undefined)
      for (let first = 0; first < SORTS; first++)
        for (let last = 0; last < SORTS; last++)
          sorts[first * SORTS + last]! += any[base + ofSorts(first, last)]!;
  });
  /** Most pairs of neighbours ask the same families: lists are shared, by the families in them. */
  const lists = new Map<number, readonly Asked<SpanFamily['see']>[]>();
  const listOf = (families: number) => {
    const list =
      lists.get(families) ??
      SPAN_FAMILIES.flatMap(({ see }, family) =>
        (families & (1 << family)) === 0 ? [] : [{ see, first: layout.span[family]! }],
      );
    lists.set(families, list);
    return list;
  };
  const between = NEIGHBOURS.flatMap((before) => NEIGHBOURS.map((after) => seenBetween(before, after)));
  const families = BOOLEANS.flatMap((longer) =>
    BOOLEANS.flatMap((phrased) => {
      const inside = seenIn(longer, phrased);
      return between.map((seen) => listOf(inside & seen));
    }),
  );
  return { families, lengths, sorts };
}

/** Families as bits: those that can see something in a span that is longer than a word, or touched by a phrase. */
function seenIn(isLonger: boolean, isPhrased: boolean): number {
  let seen = 0;
  SPAN_FAMILIES.forEach(({ ofLength, ofSorts, longer, phrased }, family) => {
    if (ofLength !== undefined || ofSorts !== undefined) return;
    if ((longer === undefined || longer === isLonger) && (phrased === undefined || isPhrased))
      seen |= 1 << family;
  });
  return seen;
}

const NOT_BETWEEN = SPAN_FAMILIES.reduce(
  (seen, { between }, family) => (between === undefined ? seen | (1 << family) : seen),
  0,
);
const BETWEEN = SPAN_FAMILIES.flatMap(({ between }, family) =>
  between === undefined ? [] : [{ between, bit: 1 << family }],
);

/** The same by the neighbours of the span, of which few families depend. */
function seenBetween(before: number, after: number): number {
  let seen = NOT_BETWEEN;
  for (const { between, bit } of BETWEEN) if (between(before, after)) seen |= bit;
  return seen;
}

function documentFamilies(layout: Layout): (readonly Asked<DocumentFamily['see']>[])[] {
  return BOOLEANS.flatMap((isLonger) =>
    BOOLEANS.flatMap((isAlone) =>
      BOOLEANS.flatMap((isSeveral) =>
        BOOLEANS.map((isBeside) =>
          DOCUMENT_FAMILIES.flatMap(({ see, longer, alone, several, beside }, family) =>
            (longer === undefined || longer === isLonger) &&
            (alone === undefined || alone === isAlone) &&
            (several === undefined || isSeveral) &&
            (beside === undefined || isBeside)
              ? [{ see, first: layout.document[family]! }]
              : [],
          ),
        ),
      ),
    ),
  );
}

function sideOf(
  families: readonly BesideFamily[],
  bases: readonly number[],
  any: Float32Array,
  alone: Float32Array,
): Side {
  const pairs = new Float64Array(NEIGHBOURS.length * SORTS);
  const pairsAlone = new Float64Array(NEIGHBOURS.length * SORTS);
  families.forEach(({ ofPair }, family) => {
    if (ofPair === undefined) return;
    for (const kind of NEIGHBOURS)
      for (let sort = 0; sort < SORTS; sort++) {
        const id = bases[family]! + ofPair(kind, sort);
        pairs[kind * SORTS + sort]! += any[id]!;
        pairsAlone[kind * SORTS + sort]! += alone[id]!;
      }
  });
  return {
    pairs,
    pairsAlone,
    families: NEIGHBOURS.flatMap((kind) =>
      [false, true].map((inChunk) =>
        families.flatMap((family, at) =>
          family.ofPair === undefined &&
          (family.beside === undefined || family.beside.includes(kind)) &&
          (family.inChunk === undefined || family.inChunk === inChunk)
            ? [{ see: family.see, first: bases[at]! }]
            : [],
        ),
      ),
    ),
  };
}
