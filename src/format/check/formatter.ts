/** What a formatter of findings is: checked articles → text, without touching the world. */
import type { Level } from '../../checks/finding.js';
import type { CheckedArticle } from '../../checks/run.js';
import type { Summary } from '../../checks/summary.js';
import type { Failure, Warning } from '../../types.js';
import type { View } from '../formatter.js';

/** An article that was read and checked. */
export interface CheckedReading {
  readonly checked: CheckedArticle;
  /** What was assumed to read it. */
  readonly warnings: readonly Warning[];
  /** Line of the archive that holds it, from 1. */
  readonly line?: number;
}

/**
 * One run's output. Called in order: `open`, then an entry for each article, then `close`. A formatter that must see
 * all findings before it writes (a total in the head, worst first over all articles) keeps them and writes in `close`.
 */
export interface CheckFormatter {
  readonly open: () => string;
  readonly article: (reading: CheckedReading) => string;
  /** What stands in the place of an article that failed; '' where the format has no place for it. */
  readonly failure: (failure: Failure) => string;
  readonly close: (summary: Summary, failures: readonly Failure[]) => string;
  /** Whether the output itself tells the summary; if not it goes to standard error. */
  readonly showsSummary: boolean;
}

/** How a run is shown, and from which level on a finding fails it. */
export interface CheckView extends View {
  readonly failOn: Level;
}

/** Makes the formatter of one run, which may keep what it has seen. */
export type NewCheckFormatter = (view: CheckView) => CheckFormatter;
