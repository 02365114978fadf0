/** What a family of evidence is: data with one function, like a rule. */
import type { Scene } from '../scene.js';

/** Names by value: a list, or one that is made when it is asked, as `--explain` does. There are thousands. */
export interface ValueNames {
  readonly length: number;
  readonly at: (value: number) => string | undefined;
}

export const namesOf = (values: ValueNames): string[] =>
  Array.from({ length: values.length }, (_, value) => values.at(value)!);

export interface FamilyDoc {
  /** Name of the family in the table of weights. */
  readonly id: string;
  /** One sentence: what it says when it is seen. */
  readonly means: string;
  /** A sentence in which it is seen. */
  readonly example: string;
  /** Names of what it can see; `null` when it sees any word of the cue vocabulary. */
  readonly values: ValueNames | null;
}

/**
 * Evidence of what stands beside a span. What it says of where it can see anything spares asking it elsewhere, and what
 * it says of what its answer depends on spares asking it at all: the answers are a table or stand in a column.
 */
export interface BesideFamily extends FamilyDoc {
  readonly see: (scene: Scene, unit: number) => number;
  /** What must stand beside the span (numbers of NEIGHBOUR_NAMES); anything unless given. */
  readonly beside?: readonly number[];
  /** Whether the span must end there inside its chunk, or at its edge; either unless given. */
  readonly inChunk?: boolean;
  /** Whether it sees anything only where a word of titles or roles stands right there. */
  readonly titled?: true;
  /** The same as `see`, where it depends on the neighbour and the sort of the span's own word only. */
  readonly ofPair?: (neighbour: number, sort: number) => number;
  /** The same as `see`, where it depends on the word of the chunk that the span leaves out there: what joins it (of JOIN), and its sort. */
  readonly ofJoined?: (join: number, sort: number) => number;
  /** The same as `see`, where it depends on the word across a mark of lists (of LIST_MARKS) and its sort. */
  readonly ofListed?: (mark: number, sort: number) => number;
  /** A column of the scene, by the span's own unit there, that holds what it sees: cues as they are, values raised by one; 0 for nothing. */
  readonly column?: (scene: Scene) => Uint8Array | Uint16Array;
}

/** Evidence that depends on where a span begins: `see` gets its first unit. */
export type BeforeFamily = BesideFamily;

/** Evidence that depends on where a span ends: `see` gets the unit after its last. */
export type AfterFamily = BesideFamily;

/** Evidence of one word, weighed by its position in the span: `see` gets a word profile. */
export interface WordFamily extends FamilyDoc {
  readonly see: (scene: Scene, profile: number) => number;
  /** The same as `see`, where it depends on the class set of the word only. */
  readonly ofSet?: (set: number) => number;
  /** The same as `see` for words that are no initials, where it depends on the bucket of the letter model and on whether the lexicon has the word; of initials nothing is seen. */
  readonly ofLetters?: (letters: number, isKnown: boolean) => number;
  /** The same as `see`, where it depends on how the word is written: shape, letters up to LONG, whether in a line of capitals. */
  readonly ofWriting?: (shape: number, size: number, loud: number) => number;
  /** A column of the scene by profile that holds the cue it sees; 0 for nothing. */
  readonly column?: (scene: Scene) => Uint16Array;
  /** Whether it sees anything only of words that the article also writes in lower case. */
  readonly lowered?: true;
}

/** Letters of a long word: longer ones are written alike. */
export const LONG = 6;

/** Evidence of the span as a whole: units `first … last - 1`. */
export interface SpanFamily extends FamilyDoc {
  readonly see: (scene: Scene, first: number, last: number) => number;
  /** Whether it sees anything in spans of several words only, or of one word only; in both unless given. */
  readonly longer?: boolean;
  /** Whether it sees anything only in chunks that a phrase of the lexicon may touch. */
  readonly phrased?: true;
  /** Whether it sees anything only in chunks that are more than words with a capital letter and spaces. */
  readonly special?: true;
  /** Whether it can see anything between these two neighbours; between any unless given. */
  readonly between?: (before: number, after: number) => boolean;
  /** The same as `see`, where it depends on the kind of line, the share of the chunk (of SHARE) and the number of words only. */
  readonly ofPlace?: (line: number, share: number, length: number) => number;
  /** The same as `see`, where it depends on the sorts of the first and last of several words only. */
  readonly ofSorts?: (first: number, last: number) => number;
  /** The same as `see`, where it depends on how many of several words are known names only. */
  readonly ofNames?: (names: number, length: number) => number;
}

/** What of its chunk a span is. */
export const SHARE_NAMES = ['whole', 'start', 'end', 'middle'] as const;
export const shareOfChunk = (opens: boolean, closes: boolean): number =>
  opens ? (closes ? 0 : 1) : closes ? 2 : 3;

/** Nothing of the family is seen. */
export const NONE = -1;

/** Names of the pairs of two lists: value `a * b.length + b`. */
export const cross = (a: ValueNames, b: ValueNames): ValueNames => ({
  length: a.length * b.length,
  at: (value) => `${a.at(Math.floor(value / b.length))} · ${b.at(value % b.length)}`,
});
