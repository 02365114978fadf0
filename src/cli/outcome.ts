/** What came of an article, or of some in a row. */
import type { Formatter } from '../format/formatter.js';
import type { Failure } from '../types.js';

export interface Outcome {
  /** What goes to the output. */
  readonly text: string;
  /** How many articles the text holds; failures are not counted. */
  readonly articles: number;
  readonly failures: readonly Failure[];
  /** What goes to standard error, a line each. */
  readonly complaints: readonly string[];
}

export function joinOutcomes(outcomes: readonly Outcome[], { separator }: Formatter): Outcome {
  let text = '';
  let articles = 0;
  for (const one of outcomes) {
    if (articles > 0 && one.articles > 0) text += separator;
    text += one.text;
    articles += one.articles;
  }
  return {
    text,
    articles,
    failures: outcomes.flatMap(({ failures }) => failures),
    complaints: outcomes.flatMap(({ complaints }) => complaints),
  };
}
