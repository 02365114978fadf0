/** What a family of evidence is: data with one function, like a rule. */
import type { Scene } from '../scene.js';

export interface FamilyDoc {
  /** Name of the family in the table of weights. */
  readonly id: string;
  /** One sentence: what it says when it is seen. */
  readonly means: string;
  /** A sentence in which it is seen. */
  readonly example: string;
  /** Names of what it can see; `null` when it sees any word of the cue vocabulary. */
  readonly values: readonly string[] | null;
}

/** Evidence of what stands beside a span. What it says of where it can see anything spares asking it elsewhere. */
export interface BesideFamily extends FamilyDoc {
  readonly see: (scene: Scene, unit: number) => number;
  /** What must stand beside the span (numbers of NEIGHBOUR_NAMES); anything unless given. */
  readonly beside?: readonly number[];
  /** Whether the span must end there inside its chunk, or at its edge; either unless given. */
  readonly inChunk?: boolean;
  /** The same as `see`, where it depends on the neighbour and the sort of the span's own word only. */
  readonly ofPair?: (neighbour: number, sort: number) => number;
}

/** Evidence that depends on where a span begins: `see` gets its first unit. */
export type BeforeFamily = BesideFamily;

/** Evidence that depends on where a span ends: `see` gets the unit after its last. */
export type AfterFamily = BesideFamily;

/** Evidence of one word, weighed by its position in the span: `see` gets a word profile. */
export interface WordFamily extends FamilyDoc {
  readonly see: (scene: Scene, profile: number) => number;
  /** Whether the same word may be seen differently in another article. */
  readonly decidedByArticle?: true;
}

/** Evidence of the span as a whole: units `first … last - 1`. */
export interface SpanFamily extends FamilyDoc {
  readonly see: (scene: Scene, first: number, last: number) => number;
  /** Whether it sees anything in spans of several words only, or of one word only; in both unless given. */
  readonly longer?: boolean;
  /** Whether it sees anything only in chunks that a phrase of the lexicon may touch. */
  readonly phrased?: true;
  /** Whether it can see anything between these two neighbours; between any unless given. */
  readonly between?: (before: number, after: number) => boolean;
  /** The same as `see`, where it depends on the number of words only. */
  readonly ofLength?: (length: number) => number;
  /** The same as `see`, where it depends on the sorts of the first and last of several words only. */
  readonly ofSorts?: (first: number, last: number) => number;
}

/** Nothing of the family is seen. */
export const NONE = -1;

/** Names of the pairs of two lists: value `a * b.length + b`. */
export const cross = (a: readonly string[], b: readonly string[]): string[] =>
  a.flatMap((x) => b.map((y) => `${x} · ${y}`));
