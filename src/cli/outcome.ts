/** What came of an article, or of several that stood side by side. */
import type { Failure } from '../types.js';

export interface Outcome {
  /** What goes to the output; bytes where it comes from another thread, to which a string would have to be copied. */
  readonly text: string | Uint8Array;
  /** Articles whose answers the text is; 0 for a failure. */
  readonly articles: number;
  /** Null where the text is answers. */
  readonly failure: Failure | null;
  /** What goes to standard error, a line each. */
  readonly complaints: readonly string[];
}

/**
 * The same outcomes in the same order, as few and as cheap to send as can be: texts of neighbours made one, as bytes.
 * @param separator stands between the texts of two articles
 */
export function joinOutcomes(outcomes: readonly Outcome[], separator: string): Outcome[] {
  const joined: Outcome[] = [];
  let texts: string[] = [];
  let complaints: string[] = [];
  const flush = () => {
    if (texts.length > 0)
      joined.push({
        text: new TextEncoder().encode(texts.join(separator)),
        articles: texts.length,
        failure: null,
        complaints,
      });
    texts = [];
    complaints = [];
  };
  for (const one of outcomes)
    if (one.failure !== null || typeof one.text !== 'string') {
      flush();
      joined.push(one);
    } else {
      texts.push(one.text);
      complaints.push(...one.complaints);
    }
  flush();
  return joined;
}
