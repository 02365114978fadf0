import { type Arena, clearArena, int32s } from '../arena.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Article } from '../types.js';
import { findBlocks } from './blocks.js';
import { type Columns, newColumns } from './columns.js';
import { publicationDay } from './dateline.js';
import type { Block, Doc } from './doc.js';
import { findPhrases } from './phrases.js';
import { findSentences } from './sentences.js';
import { tokenize } from './tokenize.js';

/** Article → Doc: tokens, blocks, sentences, phrases, and the day of publication where only the text states it. Pure; linear in the length of the text. */
export function annotate(article: Article, lexicon: Lexicon, room: Columns = newColumns()): Doc {
  const { text } = article;
  clearArena(room.arena);
  const tokens = tokenize(text, lexicon, room);
  const { blocks, title } = findBlocks(tokens, text, article.title);
  const sentences = findSentences(tokens, text, lexicon, blocks, room.arena);
  const { phrases, phraseAt } = findPhrases(tokens, lexicon, room.arena);
  // Spelled out: objects that are copied field by field get a hidden class each, and every look at them is slow.
  const doc: Doc = {
    length: tokens.length,
    words: tokens.words,
    start: tokens.start,
    end: tokens.end,
    kind: tokens.kind,
    shape: tokens.shape,
    gap: tokens.gap,
    form: tokens.form,
    set: tokens.set,
    dotted: tokens.dotted,
    mark: tokens.mark,
    article,
    text,
    lexicon,
    title,
    sentences,
    sentence: indexOfEach(tokens.length, sentences, room.arena),
    blocks,
    block: blockOfEach(tokens.length, blocks, room.arena),
    phrases,
    phraseAt,
    published: article.published ?? null,
    publishedFrom: article.publishedFrom ?? (article.published === undefined ? 'none' : 'option'),
  };
  if (doc.published !== null) return doc;
  const published = publicationDay(doc);
  return published === null ? doc : { ...doc, published, publishedFrom: 'dateline' };
}

/** For each token the index of its sentence, given where each starts. */
function indexOfEach(length: number, starts: Int32Array, arena: Arena): Int32Array {
  const index = int32s(arena, length);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const end = starts[sentence + 1]!;
    for (let token = starts[sentence]!; token < end; token++) index[token] = sentence;
  }
  return index;
}

/** For each token the index of its block. */
function blockOfEach(length: number, blocks: readonly Block[], arena: Arena): Int32Array {
  const index = int32s(arena, length);
  for (let block = 0; block < blocks.length; block++) {
    const end = block + 1 < blocks.length ? blocks[block + 1]!.first : length;
    for (let token = blocks[block]!.first; token < end; token++) index[token] = block;
  }
  return index;
}
