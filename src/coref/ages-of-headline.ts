/** Ages of whom a headline only calls by a noun, and of who signs a letter: `Farmer, 71, dies in fire`, `Sir, I am 71 …`. */
import { type Doc, hasWord, is, isMark, isOneOfMarks, isWord } from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { wordSet } from '../lexicon/word-list.js';
import type { LinkedPerson } from './draft.js';
import type { Named } from './text-order.js';

const FATES = wordSet(
  'dies died dead killed drowned drowns jailed sentenced charged convicted arrested accused missing wins won guilty cleared fined banned stabbed shot found hurt injured',
);

/** `Farmer, 71, died after fall` opens the article. */
export function isOfHeadline(doc: Doc, number: number): boolean {
  const { first, last } = doc.blocks[0]!;
  if (first !== number - 2 || !isMark(doc, number - 1, ',') || !isMark(doc, number + 1, ',')) return false;
  if (isMark(doc, last - 1, '.') || !hasWord(doc, number, last, FATES)) return false;
  return is(doc, first, CLASS.role) || is(doc, first, CLASS.mankind) || is(doc, first, CLASS.kin);
}

/** Who is named first in the story below, if the paragraph begins with the name. */
export function ofHeadlineNoun(doc: Doc, named: readonly Named[]): LinkedPerson | null {
  for (const { person, mention } of named) {
    const block = doc.block[mention.first]!;
    if (block === 0) return null;
    const { first, last } = doc.blocks[block]!;
    // Who wrote it.
    if (!isOneOfMarks(doc, last - 1, '.”"') && last - first < LONGEST_BYLINE) continue;
    const opens = mention.before.first === first;
    return block <= FARTHEST && opens && mention.words.length > 1 ? person : null;
  }
  return null;
}
const LONGEST_BYLINE = 12;
const FARTHEST = 6;

/** `I am 71 and …` in a letter: of whose name stands alone under it. */
export function ofSignature(doc: Doc, number: number, named: readonly Named[]): LinkedPerson | null {
  if (isWord(doc, number + 1) && !is(doc, number + 1, CLASS['function-word'])) return null;
  const block = doc.block[number]!;
  let quotes = 0;
  for (let at = doc.blocks[block]!.first; at < number; at++) if (isOneOfMarks(doc, at, '“”"')) quotes++;
  if (quotes % 2 === 1) return null;
  for (const { person, mention } of named) {
    const own = doc.block[mention.first]!;
    if (own <= block) continue;
    if (own > block + LONGEST_LETTER) return null;
    const { first, last } = doc.blocks[own]!;
    const isAlone = mention.before.first === first && last - first < LONGEST_SIGNATURE;
    return isAlone && !isMark(doc, last - 1, '.') ? person : null;
  }
  return null;
}
const LONGEST_LETTER = 2;
const LONGEST_SIGNATURE = 12;
