/** Sets of the lexicon's words that rules are written with. */
import { wordId } from './lexicon.js';
import { lexicon, readBeside } from './load.js';
import { openWordLists } from './word-lists.js';
import { WordSet } from './word-set.js';

/** The slots of those whose ids the build has found; the others are made here, which takes longer. */
const FOUND = openWordLists(() => readBeside('word-lists.bin'), lexicon.fingerprint);

/**
 * Ids of words with white space between them. Of words that stand in the source as one literal, the build finds the ids
 * beforehand.
 * @throws when no table has one of them (see `wordId`)
 */
export function wordSet(words: string): WordSet {
  const known = FOUND.get(words);
  return known === undefined ? new WordSet(idsOf(words)) : new WordSet(NONE, known);
}
const NONE: readonly number[] = [];

export const idsOf = (words: string): number[] =>
  (words.includes('\n') ? words.trim().split(/\s+/) : words.split(' ')).map((word) => wordId(lexicon, word));
