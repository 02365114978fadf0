/** Which part of an article a block is. */
import { type Block, type Doc, hasWord } from '../annotate/doc.js';
import { wordSet } from '../lexicon/word-list.js';

export type Zone = 'title' | 'summary' | 'byline' | 'caption' | 'body' | 'leftover';

/** A standfirst has no more words than this. */
const SUMMARY_WORDS = 45;
/**
 * Wider than src/byline.ts, which looks for people: `By our reporters` and `By Reuters staff` part a standfirst from the
 * body as well.
 */
const BYLINE = /^(?:by|words by|story by|reporting by|written by)\s+\p{Lu}[^.?!]{2,80}$/iu;
const LONGEST_BYLINE = 100;
const LONGEST_CAPTION = 400;
/**
 * Source: the credit lines and labels that picture desks put into captions. They are looked for in paragraphs that tell
 * what a picture shows; src/annotate/credits.ts knows the lines that hold nothing but names.
 */
const CAPTION_LABEL =
  /^(?:(?:photo|picture|image|photograph|caption|file photo|video|graphic|map)s?\b\s*[:/|-]|(?:file|archive) (?:photo|picture)\b)/iu;
const CREDIT_IN_BRACKETS =
  /\((?:(?:photo|picture|image|credit)s?\b[^)]*|(?:AP|Reuters|AFP|EPA|Getty)[^)]{0,40})\)\s*$/iu;
const CREDIT = /\b(?:photo|picture|image|photograph|credit)\s*:\s*\p{Lu}[^.]{2,50}\.?$/iu;
const PICTURED = /\bpictured (?:above|below|left|right)\b/iu;

/** The zone of each block. */
export function zonesOf(doc: Doc): Zone[] {
  const title = doc.blocks.findIndex(({ kind }) => kind === 'title');
  const zones = doc.blocks.map((block): Zone => {
    if (block.kind === 'leftover') return 'leftover';
    if (block.kind === 'title') return 'title';
    const length = doc.end[block.last - 1]! - doc.start[block.first]!;
    if (length > LONGEST_CAPTION) return 'body';
    const text = textOf(doc, block);
    if (length <= LONGEST_BYLINE && BYLINE.test(text)) return 'byline';
    return isCaption(text, doc, block) ? 'caption' : 'body';
  });
  const summary = title + 1;
  // A byline parts the standfirst from the body; without one the second paragraph is the body's first.
  if (title >= 0 && zones[summary] === 'body' && zones[summary + 1] === 'byline') {
    const block = doc.blocks[summary]!;
    if (block.last - block.first <= SUMMARY_WORDS) zones[summary] = 'summary';
  }
  return zones;
}

const PICTURED_WORD = wordSet('pictured');

/** The mark or word that each kind of credit cannot do without is looked for first. */
const isCaption = (text: string, doc: Doc, { first, last }: Block): boolean =>
  CAPTION_LABEL.test(text) ||
  (text.includes(')') && CREDIT_IN_BRACKETS.test(text)) ||
  (text.includes(':') && CREDIT.test(text)) ||
  (hasWord(doc, first, last, PICTURED_WORD) && PICTURED.test(text));

const textOf = (doc: Doc, { first, last }: Block): string =>
  doc.text.slice(doc.start[first], doc.end[last - 1]);
