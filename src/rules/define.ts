/**
 * What a rule is: data with one function. Its documentation, examples and counter-examples live in it; the tests run
 * them and docs/rules.md is generated from them.
 */
import type { Doc } from '../annotate/doc.js';
import type { ClassName } from '../lexicon/classes.js';
import type { Candidate, CandidateBase } from '../types.js';
import type { NumberMark } from './number-marks.js';

export interface RuleDoc {
  /** `<kind>.<name>`, equal to its key in the index: `date.month-day`. */
  readonly id: string;
  /** One line: what it finds. */
  readonly doc: string;
  /** Where the rule comes from: a section of the annotation guide, a standard, a grammar, an observation. */
  readonly source: string;
  /** A sentence and what this rule must find in it. */
  readonly examples: readonly Example[];
  /** Sentences in which this rule must find nothing. */
  readonly counterExamples: readonly string[];
}

export interface Example {
  readonly text: string;
  /** The surface found, and where it matters its value as text (test/rules.test.ts says how each kind writes it). */
  readonly finds: string;
  readonly value?: string;
  /** Id of the rule whose reading wins, where this rule only offers another. */
  readonly by?: string;
  /** Reference date of the example, `2024-01-19` unless given. */
  readonly published?: string;
}

/** What a rule starts from: words of a class, phrases of a class, numbers (any, or of one look), any sign, any capitalised word. */
export type Trigger = ClassName | `phrase:${ClassName}` | 'number' | NumberMark | 'symbol' | 'capitalised';

/** A rule that proposes spans. */
export interface SpanRule<C extends CandidateBase = Candidate> extends RuleDoc {
  readonly triggers: readonly Trigger[];
  /** Called at each token that triggers it; the candidate may start before that token. */
  readonly find: (doc: Doc, token: number) => C | readonly C[] | null;
}

export function define<C extends CandidateBase>(rule: SpanRule<C>): SpanRule<C> {
  return rule;
}
