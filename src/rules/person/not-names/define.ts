import type { Doc } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';

/** Spans that look like names and never are, all of one sort. */
export interface NotName {
  /** What such a span is: said where the answers are explained. */
  readonly reason: string;
  /** Whether tokens `first … last - 1` are such a span. */
  readonly sees: (doc: Doc, first: number, last: number, isNamedInFull: IsNamedInFull) => boolean;
}

/** Whether a longer name of the article begins or ends with a word: `Okafor` where `Ana Okafor` is found, `Chen` for `Chen Li-wen`. */
export type IsNamedInFull = (form: number) => boolean;

/** Quotation marks of both sides. */
export const QUOTES = '"“”„\'‘’«»';

/** Words between the items of a list, and before it. */
export const LIST_WORDS = wordSet('and or like including');
