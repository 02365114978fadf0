/**
 * The families of evidence in the order of work. A family that says where it can see anything is asked only there,
 * and what depends on the neighbour and the sort of one word is one table of sums.
 */
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
  /** For spans of one word, then for longer ones. */
  readonly spans: readonly (readonly Asked<SpanFamily['see']>[])[];
  /** `alone * 2 + longer`: spans whose words have no other place, then the others. */
  readonly document: readonly (readonly Asked<DocumentFamily['see']>[])[];
}

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
    spans: [false, true].map((longer) =>
      SPAN_FAMILIES.flatMap(({ see, longer: only }, family) =>
        only === undefined || only === longer ? [{ see, first: layout.span[family]! }] : [],
      ),
    ),
    document: [false, true].flatMap((alone) =>
      [false, true].map((longer) => documentFamilies(layout, alone, longer)),
    ),
  };
}

function documentFamilies(
  layout: Layout,
  isAlone: boolean,
  isLonger: boolean,
): Asked<DocumentFamily['see']>[] {
  return DOCUMENT_FAMILIES.flatMap(({ see, longer, alone }, family) =>
    (longer === undefined || longer === isLonger) && (alone === undefined || alone === isAlone)
      ? [{ see, first: layout.document[family]! }]
      : [],
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
