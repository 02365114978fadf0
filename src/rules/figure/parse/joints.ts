/** Hyphens and dashes inside a number, and what stands close enough to go on with it. */
import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { PERCENTS } from './lexis.js';

/** `first and second`, `Lots 3 or 4` */
export const JOINTS = wordSet('and or to');

/** Whether a token goes on with what is before it: in the same paragraph. */
export function isNext(doc: Doc, token: number): boolean {
  return token < doc.length && doc.gap[token]! <= GAP.line;
}

/** The token after an optional glued hyphen. */
export function pastHyphen(doc: Doc, token: number): number {
  return isInnerHyphen(doc, token) ? token + 1 : token;
}

export function isDash(doc: Doc, token: number): boolean {
  if (token < 0 || token >= doc.length || doc.kind[token] !== TOKEN.punctuation) return false;
  const code = doc.text.charCodeAt(doc.start[token]!);
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014);
}

/** How far a sentence is searched on either side of a token: text without full stops must not cost more per number. */
const SENTENCE_REACH = 80;

/** Tokens of the sentence around a token, half-open. */
export function sentenceAround(doc: Doc, token: number): readonly [first: number, last: number] {
  const sentence = doc.sentence[token]!;
  return [
    Math.max(doc.sentences[sentence]!, token - SENTENCE_REACH),
    Math.min(doc.sentences[sentence + 1]!, token + SENTENCE_REACH),
  ];
}

/** `percent`, `per cent`, `percentage points` at a token. */
export function startsPercent(doc: Doc, token: number): boolean {
  if (token >= doc.length) return false;
  if (PERCENTS.has(doc.form[token]!)) return true;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++)
    if (PERCENTS.has(doc.phrases[at]!.id)) return true;
  return false;
}
