/** Sets of the lexicon's words that rules are written with. */
import { findForm } from './lexicon.js';
import { lexicon } from './load.js';
import { WordSet } from './word-set.js';

/** Ids of words and phrases that a blank parts; what the lexicon lacks is left out. */
export const wordSet = (words: string): WordSet =>
  new WordSet(
    words
      .split(' ')
      .map((word) => findForm(lexicon, word))
      .filter((id) => id !== 0),
  );
