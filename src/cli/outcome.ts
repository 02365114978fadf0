/** What came of an article. */
import type { Failure } from '../types.js';

export interface Outcome {
  /** What goes to the output. */
  readonly text: string;
  /** Null where the text is an article's answers. */
  readonly failure: Failure | null;
  /** What goes to standard error, a line each. */
  readonly complaints: readonly string[];
}
