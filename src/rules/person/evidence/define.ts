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

/** Evidence that depends on where a span begins: `see` gets its first unit. */
export interface BeforeFamily extends FamilyDoc {
  readonly see: (scene: Scene, unit: number) => number;
}

/** Evidence that depends on where a span ends: `see` gets the unit after its last. */
export interface AfterFamily extends FamilyDoc {
  readonly see: (scene: Scene, unit: number) => number;
}

/** Evidence of one word, weighed by its position in the span: `see` gets a word profile. */
export interface WordFamily extends FamilyDoc {
  readonly see: (scene: Scene, profile: number) => number;
}

/** Evidence of the span as a whole: units `first … last - 1`. */
export interface SpanFamily extends FamilyDoc {
  readonly see: (scene: Scene, first: number, last: number) => number;
}

/** Nothing of the family is seen. */
export const NONE = -1;

/** Names of the pairs of two lists: value `a * b.length + b`. */
export const cross = (a: readonly string[], b: readonly string[]): string[] =>
  a.flatMap((x) => b.map((y) => `${x} · ${y}`));
