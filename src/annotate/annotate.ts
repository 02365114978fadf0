import type { Lexicon } from '../lexicon/lexicon.js';
import type { Article } from '../types.js';
import { findBlocks } from './blocks.js';
import { type Columns, newColumns } from './columns.js';
import { publicationDay } from './dateline.js';
import type { Doc } from './doc.js';
import { findPhrases } from './phrases.js';
import { findSentences } from './sentences.js';
import { TOKEN, tokenize } from './tokens.js';

/** Article → Doc: tokens, blocks, sentences, phrases, and the day of publication where only the text states it. Pure; linear in the length of the text. */
export function annotate(article: Article, lexicon: Lexicon, room: Columns = newColumns()): Doc {
  const { text } = article;
  const tokens = tokenize(text, lexicon, room);
  const { blocks, title } = findBlocks(tokens, text, article.title);
  const sentences = findSentences(tokens, text, lexicon, blocks);
  const { phrases, phraseAt } = findPhrases(tokens, lexicon);
  let words = 0;
  for (let at = 0; at < tokens.length; at++) if (tokens.kind[at] === TOKEN.word) words++;
  const doc: Doc = {
    ...tokens,
    article,
    text,
    lexicon,
    title,
    sentences,
    sentence: indexOfEach(tokens.length, sentences),
    blocks,
    block: indexOfEach(tokens.length, [...blocks.map((block) => block.first), tokens.length]),
    phrases,
    phraseAt,
    words,
    published: article.published ?? null,
    publishedFrom: article.publishedFrom ?? (article.published === undefined ? 'none' : 'option'),
  };
  if (doc.published !== null) return doc;
  const published = publicationDay(doc);
  return published === null ? doc : { ...doc, published, publishedFrom: 'dateline' };
}

/** For each token the index of the range that it lies in, given the ranges' starts and the end. */
function indexOfEach(length: number, starts: ArrayLike<number>): Int32Array {
  const index = new Int32Array(length);
  for (let range = 0; range + 1 < starts.length; range++) index.fill(range, starts[range], starts[range + 1]);
  return index;
}
