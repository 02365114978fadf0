/** Sets of the lexicon's words that rules are written with. */
import { wordId } from './lexicon.js';
import { lexicon } from './load.js';
import { WordSet } from './word-set.js';

/**
 * Ids of words with white space between them.
 * @throws when no table has one of them (see `wordId`)
 */
export const wordSet = (words: string): WordSet =>
  new WordSet(
    (words.includes('\n') ? words.trim().split(/\s+/) : words.split(' ')).map((word) =>
      wordId(lexicon, word),
    ),
  );
