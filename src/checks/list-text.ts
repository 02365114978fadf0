/** Lists in running text: how far they go, and whether they are closed. */
import type { Fact } from './facts.js';

/** Source: the exempt words of docs/check-definitions.md, as they stand inside lists. */
const OPEN =
  /\b(?:includ\w+|among|amongst|such as|others?|more|etc|mostly|mainly|some|respectively|at least|for example|for instance|especially|notably|as well as|rest|remain\w*|another|also|both|either)\b/i;

export const hasOpenList = (text: string): boolean => OPEN.test(text);

/** The end of the sentence of a fact, as an offset that is not before `from`. */
export function endOfSentence({ doc, sentence }: Fact, from: number): number {
  for (let index = sentence; index + 1 < doc.sentences.length; index++) {
    const end = doc.end[doc.sentences[index + 1]! - 1]!;
    if (end >= from) return end;
  }
  return doc.text.length;
}
