/** What a formatter of differences is: pairs of versions → text, without touching the world. */
import type { Difference } from '../../diff/differences.js';
import type { Version } from '../../diff/version.js';
import type { Failure } from '../../types.js';
import type { View } from '../formatter.js';

/** An article in both versions; one of them is null where the article itself came or went. */
export interface Compared {
  readonly before: Version | null;
  readonly after: Version | null;
  readonly differences: readonly Difference[];
}

export interface DiffSummary {
  /** Articles that both sides have. */
  compared: number;
  /** Of those, how many differ. */
  changed: number;
  added: number;
  removed: number;
  differences: number;
}

export interface DiffFormatter {
  readonly open: () => string;
  /** Called for articles that differ. */
  readonly article: (compared: Compared) => string;
  readonly close: (summary: DiffSummary, failures: readonly Failure[]) => string;
  /** Whether the output itself tells the summary; if not it goes to standard error. */
  readonly showsSummary: boolean;
}

export type NewDiffFormatter = (view: View) => DiffFormatter;
