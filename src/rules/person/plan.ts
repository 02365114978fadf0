/**
 * The families of evidence in the order of work. A family that says where it can see anything is asked only there; one
 * that says what its answer depends on is not asked at all: its weights are in tables of sums, by what it depends on.
 */
import { LONGEST_NAME } from './chunks.js';
import { AFTER_FAMILIES } from './evidence/after.js';
import { BEFORE_FAMILIES } from './evidence/before.js';
import type { BesideFamily, SpanFamily } from './evidence/define.js';
import { NONE, SHARE_NAMES } from './evidence/define.js';
import { ASKED_KINDS, DOCUMENT_FAMILIES, type DocumentFamily } from './evidence/document.js';
import { SPAN_FAMILIES } from './evidence/span.js';
import { FACT, FACT_SETS } from './facts.js';
import type { Layout } from './layout.js';
import { LIST_MARKS } from './lists.js';
import { NEIGHBOUR_NAMES } from './neighbours.js';
import { LINE_NAMES, type Scene } from './scene.js';
import { FIRST_LIST_LINK, LINKS } from './surroundings.js';
import type { Weights } from './weights.js';
import { type WordPlan, wordPlan } from './word-sums.js';
import { SORT_NAMES } from './words.js';

/** A family with the id of the first of its values. */
export interface Asked<See> {
  readonly see: See;
  readonly first: number;
}

/** A column of the scene, and for each number in it two weights side by side: of any span, and what spans of one word add. */
export interface AskedColumn {
  readonly column: (scene: Scene) => Uint8Array | Uint16Array;
  readonly weights: Float32Array;
}

/** Sums of weights for spans of any length, and what spans of one word add. */
export interface Sums {
  readonly any: Float64Array;
  readonly alone: Float64Array;
}

export interface Side {
  /** By `sideKind`. */
  readonly families: readonly (readonly Asked<BesideFamily['see']>[])[];
  readonly columns: readonly AskedColumn[];
  /** By neighbour and sort of the own word, `kind * SORT_NAMES.length + sort`. */
  readonly pairs: Sums;
  /** By link and sort of the word that it leads to, `link * SORT_NAMES.length + sort`. */
  readonly links: Sums;
}

export interface Plan {
  readonly before: Side;
  readonly after: Side;
  readonly words: WordPlan;
  readonly spans: Spans;
  readonly document: DocumentPlan;
}

export interface DocumentPlan {
  /** By the facts of a span, as bits. */
  readonly families: readonly (readonly Asked<DocumentFamily['see']>[])[];
  /** Sums for words without another place, and for words with one that are no part of a longer name, by the sort of span that is asked about. */
  readonly alone: Float64Array;
  readonly unparted: Float64Array;
}

export interface Spans {
  /** By `spanKind`. */
  readonly families: readonly (readonly Asked<SpanFamily['see']>[])[];
  /** By `placeOf`. */
  readonly places: Float64Array;
  /** By the sorts of the first and last of several words, `first * SORT_NAMES.length + last`. */
  readonly sorts: Float64Array;
  /** By the number of known names among several words, `names * (LONGEST_NAME + 1) + words`. */
  readonly names: Float64Array;
}

const NEIGHBOURS = NEIGHBOUR_NAMES.map((_, kind) => kind);
const SORTS = SORT_NAMES.length;
const SHARES = SHARE_NAMES.length;

/** By what stands beside the span, 1 where the span ends inside its chunk, 1 where a word of titles or roles stands there. */
export const sideKind = (neighbour: number, inChunk: number, titled: number): number =>
  (neighbour * 2 + inChunk) * 2 + titled;

/** Which families can see something in a span, of those with and those without more words, known phrases, special words, neighbours. */
export const spanKind = (
  longer: number,
  phrased: number,
  special: number,
  before: number,
  after: number,
): number =>
  (((longer * 2 + phrased) * 2 + special) * NEIGHBOURS.length + before) * NEIGHBOURS.length + after;

/** By kind of line, share of the chunk and number of words. */
export const placeOf = (line: number, share: number, length: number): number =>
  (line * SHARES + share) * LONGEST_NAME + length - 1;

export function planFor(weights: Weights): Plan {
  const { layout } = weights;
  return {
    before: sideOf(BEFORE_FAMILIES, layout.before, weights),
    after: sideOf(AFTER_FAMILIES, layout.after, weights),
    words: wordPlan(weights),
    spans: spansOf(layout, weights.any),
    document: documentPlan(layout, weights.any),
  };
}

const BOOLEANS = [false, true];

function spansOf(layout: Layout, any: Float32Array): Spans {
  const places = new Float64Array(LINE_NAMES.length * SHARES * LONGEST_NAME);
  const sorts = new Float64Array(SORTS * SORTS);
  const names = new Float64Array((LONGEST_NAME + 1) ** 2);
  SPAN_FAMILIES.forEach(({ ofPlace, ofSorts, ofNames }, family) => {
    const base = layout.span[family]!;
    if (ofPlace !== undefined)
      for (let line = 0; line < LINE_NAMES.length; line++)
        for (let share = 0; share < SHARES; share++)
          for (let length = 1; length <= LONGEST_NAME; length++)
            places[placeOf(line, share, length)]! += any[base + ofPlace(line, share, length)]!;
    if (ofSorts !== undefined)
      for (let first = 0; first < SORTS; first++)
        for (let last = 0; last < SORTS; last++)
          sorts[first * SORTS + last]! += any[base + ofSorts(first, last)]!;
    if (ofNames !== undefined)
      for (let length = 2; length <= LONGEST_NAME; length++)
        for (let count = 0; count <= length; count++)
          names[count * (LONGEST_NAME + 1) + length]! += any[base + ofNames(count, length)]!;
  });
  const lists = new Map<number, readonly Asked<SpanFamily['see']>[]>();
  const listOf = (families: number) => shared(lists, families, SPAN_FAMILIES, layout.span);
  const between = NEIGHBOURS.flatMap((before) => NEIGHBOURS.map((after) => seenBetween(before, after)));
  const families = BOOLEANS.flatMap((longer) =>
    BOOLEANS.flatMap((phrased) =>
      BOOLEANS.flatMap((special) => {
        const inside = seenIn(longer, phrased, special);
        return between.map((seen) => listOf(inside & seen));
      }),
    ),
  );
  return { families, places, sorts, names };
}

/** Families as bits: those that can see something in a span that is longer than a word, touched by a phrase, in a special chunk. */
function seenIn(isLonger: boolean, isPhrased: boolean, isSpecial: boolean): number {
  let seen = 0;
  SPAN_FAMILIES.forEach(({ ofPlace, ofSorts, ofNames, longer, phrased, special }, family) => {
    if (ofPlace !== undefined || ofSorts !== undefined || ofNames !== undefined) return;
    if (
      (longer === undefined || longer === isLonger) &&
      (phrased === undefined || isPhrased) &&
      (special === undefined || isSpecial)
    )
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

function documentPlan(layout: Layout, any: Float32Array): DocumentPlan {
  const sums = (valueFor: (family: DocumentFamily) => ((kind: number) => number) | undefined): Float64Array =>
    Float64Array.from({ length: ASKED_KINDS }, (_, kind) =>
      DOCUMENT_FAMILIES.reduce((sum, family, at) => {
        const value = valueFor(family)?.(kind) ?? NONE;
        return value < 0 ? sum : sum + any[layout.document[at]! + value]!;
      }, 0),
    );
  const lists = new Map<number, readonly Asked<DocumentFamily['see']>[]>();
  const families = Array.from({ length: FACT_SETS }, (_, facts) => {
    let seen = 0;
    DOCUMENT_FAMILIES.forEach(({ where = 0, unless = 0, ofAsked, ofUnparted }, family) => {
      if (ofAsked !== undefined || (ofUnparted !== undefined && (facts & FACT.unparted) !== 0)) return;
      if ((facts & where) === where && (facts & unless) === 0) seen |= 1 << family;
    });
    return shared(lists, seen, DOCUMENT_FAMILIES, layout.document);
  });
  return { families, alone: sums(({ ofAsked }) => ofAsked), unparted: sums(({ ofUnparted }) => ofUnparted) };
}

/** Families by bits, the same list for the same families: most kinds of span ask the same. */
function shared<See>(
  lists: Map<number, readonly Asked<See>[]>,
  seen: number,
  families: readonly { readonly see: See }[],
  bases: readonly number[],
): readonly Asked<See>[] {
  const list =
    lists.get(seen) ??
    families.flatMap(({ see }, family) =>
      (seen & (1 << family)) === 0 ? [] : [{ see, first: bases[family]! }],
    );
  lists.set(seen, list);
  return list;
}

const newSums = (length: number): Sums => ({
  any: new Float64Array(length),
  alone: new Float64Array(length),
});

function sideOf(
  families: readonly BesideFamily[],
  bases: readonly number[],
  { any, alone, layout }: Weights,
): Side {
  const pairs = newSums(NEIGHBOURS.length * SORTS);
  const links = newSums(LINKS * SORTS);
  const add = (sums: Sums, row: number, family: number, valueFor: (row: number, sort: number) => number) => {
    for (let sort = 0; sort < SORTS; sort++) {
      const id = bases[family]! + valueFor(row, sort);
      sums.any[row * SORTS + sort]! += any[id]!;
      sums.alone[row * SORTS + sort]! += alone[id]!;
    }
  };
  families.forEach(({ ofPair, ofJoined, ofListed }, family) => {
    if (ofPair !== undefined) for (const kind of NEIGHBOURS) add(pairs, kind, family, ofPair);
    if (ofJoined !== undefined)
      for (let join = 1; join < FIRST_LIST_LINK; join++) add(links, join, family, ofJoined);
    if (ofListed !== undefined)
      for (let mark = 0; mark < LIST_MARKS.length; mark++)
        add(links, FIRST_LIST_LINK + mark, family, (_, sort) => ofListed(mark, sort));
  });
  return {
    pairs,
    links,
    columns: families.flatMap(({ column, values }, at) =>
      column === undefined
        ? []
        : [
            {
              column,
              weights: sideBySide(
                any,
                alone,
                bases[at]!,
                sizeOf(layout, bases[at]!),
                values === null ? 0 : 1,
              ),
            },
          ],
    ),
    families: NEIGHBOURS.flatMap((kind) =>
      BOOLEANS.flatMap((isInChunk) =>
        BOOLEANS.map((isTitled) =>
          families.flatMap((family, at) =>
            isAsked(family) &&
            (family.beside === undefined || family.beside.includes(kind)) &&
            (family.inChunk === undefined || family.inChunk === isInChunk) &&
            (family.titled === undefined || isTitled)
              ? [{ see: family.see, first: bases[at]! }]
              : [],
          ),
        ),
      ),
    ),
  };
}

const sizeOf = ({ rows }: Layout, id: number): number => rows.find(({ first }) => first === id)!.size;

/** Weights of so many values from an id on; in the column the zeroth of them is `raised`, and 0 stands for nothing. */
function sideBySide(
  any: Float32Array,
  alone: Float32Array,
  first: number,
  count: number,
  raised: 0 | 1,
): Float32Array {
  const weights = new Float32Array(2 * (count + raised));
  for (let seen = 1; seen < count + raised; seen++) {
    weights[2 * seen] = any[first + seen - raised]!;
    weights[2 * seen + 1] = alone[first + seen - raised]!;
  }
  return weights;
}

const isAsked = ({ ofPair, ofJoined, ofListed, column }: BesideFamily): boolean =>
  ofPair === undefined && ofJoined === undefined && ofListed === undefined && column === undefined;
