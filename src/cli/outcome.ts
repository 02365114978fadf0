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

/** Outcomes one by one → the same in the same order, as few and as cheap to send as can be. */
export interface OutcomeJoiner {
  /** @param separator stands between the texts of two articles */
  readonly add: (outcome: Outcome, separator: string) => void;
  /** All since the last time: the texts of neighbours are one, as bytes of their own. */
  readonly take: () => Outcome[];
}

const USUAL_BYTES = 1 << 19;
/** A code unit is three bytes of UTF-8 at most. */
const MOST_BYTES = 3;

/**
 * Texts are written into one block as they come, so that no string outlives its article: those of a whole batch would be
 * moved by each look for garbage.
 */
export function newOutcomeJoiner(): OutcomeJoiner {
  let block = Buffer.allocUnsafe(USUAL_BYTES);
  let used = 0;
  let articles = 0;
  let complaints: string[] = [];
  let joined: Outcome[] = [];
  const write = (text: string) => {
    const most = used + MOST_BYTES * text.length;
    if (most > block.length) {
      const wider = Buffer.allocUnsafe(2 * most);
      block.copy(wider, 0, 0, used);
      block = wider;
    }
    used += block.write(text, used);
  };
  const close = () => {
    if (articles > 0)
      joined.push({ text: new Uint8Array(block.subarray(0, used)), articles, failure: null, complaints });
    used = 0;
    articles = 0;
    complaints = [];
  };
  return {
    add: (outcome, separator) => {
      if (outcome.failure !== null || typeof outcome.text !== 'string') {
        close();
        joined.push(outcome);
        return;
      }
      if (articles > 0) write(separator);
      write(outcome.text);
      articles += outcome.articles;
      for (const complaint of outcome.complaints) complaints.push(complaint);
    },
    take: () => {
      close();
      const all = joined;
      joined = [];
      return all;
    },
  };
}
