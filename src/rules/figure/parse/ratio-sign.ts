import { type Doc, hasWord, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { sentenceAround } from './joints.js';

const RATIO = wordSet('ratio ratios odds proportion');

/** The colon of `a ratio of 1:9`, which no clock tells: the sentence talks of ratios. */
export function isRatioSign(doc: Doc, colon: number): boolean {
  if (!isMark(doc, colon, ':') || doc.gap[colon] !== GAP.none || doc.gap[colon + 1] !== GAP.none)
    return false;
  if (doc.kind[colon + 1] !== TOKEN.number) return false;
  const [from, to] = sentenceAround(doc, colon);
  return hasWord(doc, from, to, RATIO);
}
