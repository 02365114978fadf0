/** What a formatter is: reports → text, without touching the world. */
import type { Failure, Report, Topic } from '../types.js';

/** What a formatter for people needs to know of where its text will be read. */
export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** What was looked for: an empty topic is worth a word only then. */
  readonly topics: readonly Topic[];
}

/** One run's output: `open`, an entry for each article with a separator between, `close`. Entries know nothing of each other. */
export interface Formatter {
  readonly open: () => string;
  readonly article: (report: Report, view: View) => string;
  /** Stands between two articles. */
  readonly separator: string;
  /** What stands in the place of an article that failed; '' where the format has no place for it. */
  readonly failure: (failure: Failure) => string;
  readonly close: (failures: readonly Failure[]) => string;
  /** Whether the output itself tells the warnings of a report; if not they go to standard error. */
  readonly showsWarnings: boolean;
}
