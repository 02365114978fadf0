/** The annotated article that every rule reads: columns of tokens, and what they belong to. */
import { inClass, type Lexicon, setHas } from '../lexicon/lexicon.js';
import type { WordSet } from '../lexicon/word-set.js';
import type { Article, PublishedFrom } from '../types.js';
import { GAP, SHAPE, TOKEN, type Tokens } from './tokens.js';

export type BlockKind =
  | 'title'
  | 'body'
  /** A line of the web page around the article: no mention is taken from it. */
  | 'leftover';

/** A paragraph, or a line that stands alone. Token range, half-open. */
export interface Block {
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
  /** All its words of three letters and more are in capitals. */
  readonly allCaps: boolean;
  /** Most of its words of four letters and more are capitalised, as in an English headline. */
  readonly titleCase: boolean;
}

/** A phrase of the lexicon at a token. */
export interface PhraseMatch {
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
  /** Lexicon id of the phrase. */
  readonly id: number;
}

export interface Doc extends Tokens {
  readonly article: Article;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly title: string | null;
  /** First token of each sentence, and `length` at the end. */
  readonly sentences: Int32Array;
  /** Index of each token's sentence. */
  readonly sentence: Int32Array;
  readonly blocks: readonly Block[];
  /** Index of each token's block. */
  readonly block: Int32Array;
  /** All phrases of two words and more, by first token; longer ones first where they start together. */
  readonly phrases: readonly PhraseMatch[];
  /** Index of the first phrase that starts at or after a token. */
  readonly phraseAt: Int32Array;
  readonly words: number;
  /** Reference date `YYYY-MM-DD[THH:MM…]`, or null. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
}

export function surface(doc: Tokens & { readonly text: string }, token: number): string {
  return doc.text.slice(doc.start[token], doc.end[token]);
}

/** Text from a token up to (not with) another. */
export function surfaceOf(doc: Tokens & { readonly text: string }, first: number, last: number): string {
  return first < last ? doc.text.slice(doc.start[first], doc.end[last - 1]) : '';
}

/** Whether a token's word is of a class, given by its bit in CLASS: a name would be looked up at each question. */
export function is(doc: Doc, token: number, bit: number): boolean {
  return token >= 0 && token < doc.length && setHas(doc.lexicon, doc.set[token]!, bit);
}

/** Whether a phrase or word id is of a class. */
export function idIs(doc: Doc, id: number, bit: number): boolean {
  return inClass(doc.lexicon, id, bit);
}

/** Whether a token is one punctuation mark or sign. */
export function isMark(doc: Tokens & { readonly text: string }, token: number, mark: string): boolean {
  if (token < 0 || token >= doc.length) return false;
  if (mark.length === 1) return doc.mark[token] === mark.charCodeAt(0);
  const start = doc.start[token]!;
  return doc.end[token]! - start === mark.length && doc.text.startsWith(mark, start);
}

/** Whether a token is one of some marks, each a single code unit. */
export function isOneOfMarks({ mark, length }: Tokens, token: number, marks: string): boolean {
  if (token < 0 || token >= length) return false;
  const code = mark[token];
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === code) return true;
  return false;
}

export function isWord(doc: Tokens, token: number): boolean {
  return token >= 0 && token < doc.length && doc.kind[token] === TOKEN.word;
}

export function isNumber(doc: Tokens, token: number): boolean {
  return token >= 0 && token < doc.length && doc.kind[token] === TOKEN.number;
}

/** Whether one of some words of the lexicon stands between two tokens. */
export function hasWord({ form }: Tokens, first: number, last: number, words: WordSet): boolean {
  for (let token = first; token < last; token++) if (words.has(form[token]!)) return true;
  return false;
}

/** A word that starts with a capital letter. */
export function isCapitalised(doc: Tokens, token: number): boolean {
  return isWord(doc, token) && doc.shape[token]! >= SHAPE.capital;
}

/** A word in small letters. */
export const isLower = (doc: Tokens, token: number): boolean => doc.shape[token] === SHAPE.lower;

/** Nothing stands between the token and the one before it. */
export function isGlued(doc: Tokens, token: number): boolean {
  return token > 0 && token < doc.length && doc.gap[token] === GAP.none;
}

/** A hyphen or dash with a token glued to both sides. */
export function isInnerHyphen(doc: Tokens, token: number): boolean {
  if (token <= 0 || token + 1 >= doc.length || doc.kind[token] !== TOKEN.punctuation) return false;
  if (doc.gap[token] !== GAP.none || doc.gap[token + 1] !== GAP.none) return false;
  const code = doc.mark[token]!;
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

export function inSameSentence(doc: Doc, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a < doc.length && b < doc.length && doc.sentence[a] === doc.sentence[b];
}

/** Whether the token opens its sentence, quotation marks and brackets aside. */
export function opensSentence(doc: Doc, token: number): boolean {
  let at = token - 1;
  const first = doc.sentences[doc.sentence[token]!]!;
  while (at >= first && doc.kind[at] === TOKEN.punctuation) at--;
  return at < first;
}
