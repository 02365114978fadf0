/**
 * The families of evidence in the order of work. A family that says where it can see anything is asked only there; one
 * that says what its answer depends on is not asked at all: its weights are in tables of sums, by what it depends on.
 */
import { LONGEST_NAME } from './chunks.js';
import { AFTER_FAMILIES } from './evidence/after.js';
import { BEFORE_FAMILIES } from './evidence/before.js';
import type { BesideFamily, SpanFamily } from './evidence/define.js';
import { NONE, SHARE_NAMES } from './evidence/define.js';
import { ASKED_KINDS, type DocumentFamily } from './evidence/document/family.js';
import { DOCUMENT_FAMILIES } from './evidence/document.js';
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

/**
 * Families by kind of span. There are thousands of kinds and a short article has few: the list of each is worked out
 * when it is first met.
 */
export interface Lists<See> {
  readonly met: (readonly Asked<See>[] | undefined)[];
  readonly listOf: (kind: number) => readonly Asked<See>[];
}

/** The list of a kind that is met for the first time. Those met before are looked up where they are wanted. */
export function meet<See>({ met, listOf }: Lists<See>, kind: number): readonly Asked<See>[] {
  const list = listOf(kind);
  met[kind] = list;
  return list;
}

function newLists<Family extends { readonly see: unknown }>(
  kinds: number,
  families: readonly Family[],
  bases: readonly number[],
  isAsked: (family: Family, kind: number) => boolean,
): Lists<Family['see']> {
  return {
    met: new Array(kinds).fill(undefined),
    listOf: (kind) =>
      families.flatMap((family, at) =>
        isAsked(family, kind) ? [{ see: family.see, first: bases[at]! }] : [],
      ),
  };
}

/** A column of the scene; `first` is such that what stands in the column is added to it. */
export interface AskedColumn {
  readonly column: (scene: Scene) => Uint8Array | Uint16Array;
  readonly first: number;
}

/** Sums of weights for spans of any length, and what spans of one word add. */
export interface Sums {
  readonly any: Float64Array;
  readonly alone: Float64Array;
}

export interface Side {
  /** By `sideKind`. */
  readonly families: Lists<BesideFamily['see']>;
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
  readonly families: Lists<DocumentFamily['see']>;
  /** Sums for words without another place, and for words with one that are no part of a longer name, by the sort of span that is asked about. */
  readonly alone: Float64Array;
  readonly unparted: Float64Array;
}

export interface Spans {
  /** By `spanKind`. */
  readonly families: Lists<SpanFamily['see']>;
  /** By `placeOf`. */
  readonly places: Float64Array;
  /** By the sorts of the first and last of several words, `first * SORT_NAMES.length + last`. */
  readonly sorts: Float64Array;
  /** By the number of known names among several words, `names * (LONGEST_NAME + 1) + words`. */
  readonly names: Float64Array;
}

const NEIGHBOURS = NEIGHBOUR_NAMES.length;
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
): number => (((longer * 2 + phrased) * 2 + special) * NEIGHBOURS + before) * NEIGHBOURS + after;

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
  const families = newLists(8 * NEIGHBOURS ** 2, SPAN_FAMILIES, layout.span, isAskedOfSpan);
  return { families, places, sorts, names };
}

function isAskedOfSpan(family: SpanFamily, kind: number): boolean {
  const { ofPlace, ofSorts, ofNames, longer, phrased, special, between } = family;
  if (ofPlace !== undefined || ofSorts !== undefined || ofNames !== undefined) return false;
  const after = kind % NEIGHBOURS;
  const before = Math.floor(kind / NEIGHBOURS) % NEIGHBOURS;
  const inside = Math.floor(kind / NEIGHBOURS ** 2);
  return (
    (longer === undefined || longer === ((inside & 4) !== 0)) &&
    (phrased === undefined || (inside & 2) !== 0) &&
    (special === undefined || (inside & 1) !== 0) &&
    (between === undefined || between(before, after))
  );
}

function documentPlan(layout: Layout, any: Float32Array): DocumentPlan {
  const sums = (valueFor: (family: DocumentFamily) => ((kind: number) => number) | undefined): Float64Array =>
    Float64Array.from({ length: ASKED_KINDS }, (_, kind) =>
      DOCUMENT_FAMILIES.reduce((sum, family, at) => {
        const value = valueFor(family)?.(kind) ?? NONE;
        return value < 0 ? sum : sum + any[layout.document[at]! + value]!;
      }, 0),
    );
  return {
    families: newLists(FACT_SETS, DOCUMENT_FAMILIES, layout.document, isAskedInDocument),
    alone: sums(({ ofAsked }) => ofAsked),
    unparted: sums(({ ofUnparted }) => ofUnparted),
  };
}

function isAskedInDocument(family: DocumentFamily, facts: number): boolean {
  const { where = 0, unless = 0, ofAsked, ofUnparted } = family;
  if (ofAsked !== undefined || (ofUnparted !== undefined && (facts & FACT.unparted) !== 0)) return false;
  return (facts & where) === where && (facts & unless) === 0;
}

const newSums = (length: number): Sums => ({
  any: new Float64Array(length),
  alone: new Float64Array(length),
});

function sideOf(families: readonly BesideFamily[], bases: readonly number[], { any, alone }: Weights): Side {
  const pairs = newSums(NEIGHBOURS * SORTS);
  const links = newSums(LINKS * SORTS);
  const add = (sums: Sums, row: number, family: number, valueFor: (row: number, sort: number) => number) => {
    for (let sort = 0; sort < SORTS; sort++) {
      const id = bases[family]! + valueFor(row, sort);
      sums.any[row * SORTS + sort]! += any[id]!;
      sums.alone[row * SORTS + sort]! += alone[id]!;
    }
  };
  families.forEach(({ ofPair, ofJoined, ofListed }, family) => {
    if (ofPair !== undefined) for (let kind = 0; kind < NEIGHBOURS; kind++) add(pairs, kind, family, ofPair);
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
      column === undefined ? [] : [{ column, first: bases[at]! - (values === null ? 0 : 1) }],
    ),
    families: newLists(4 * NEIGHBOURS, families, bases, isAskedBeside),
  };
}

function isAskedBeside(family: BesideFamily, kind: number): boolean {
  const { ofPair, ofJoined, ofListed, column, beside, inChunk, titled } = family;
  if (ofPair !== undefined || ofJoined !== undefined || ofListed !== undefined || column !== undefined)
    return false;
  return (
    (beside === undefined || beside.includes(kind >> 2)) &&
    (inChunk === undefined || inChunk === ((kind & 2) !== 0)) &&
    (titled === undefined || (kind & 1) !== 0)
  );
}
