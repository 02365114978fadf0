/** Sets of the lexicon's words that rules are written with. */
import { wordId } from './lexicon.js';
import { lexicon, readBeside } from './load.js';
import { openWordLists } from './word-lists.js';
import { WordSet } from './word-set.js';

/** Those whose ids the build has found; the others are made here, which takes longer. */
const FOUND = openWordLists(() => readBeside('word-lists.bin'), lexicon.fingerprint);

/**
 * Ids of words with white space between them. Of words that stand in the source as literals, the build finds the ids
 * beforehand.
 * @throws when no table has one of them (see `wordId`)
 */
export const wordSet = (words: string): WordSet => FOUND.get(words) ?? WordSet.of(idsOf(words));

export const idsOf = (words: string): number[] =>
  (words.includes('\n') ? words.trim().split(/\s+/) : words.split(' ')).map((word) => wordId(lexicon, word));
