/** Sets of the lexicon's words that rules are written with. */
import { lazily } from '../lazily.js';
import { wordId } from './lexicon.js';
import { lexicon, readBeside } from './load.js';
import { openWordLists } from './word-lists.js';
import { WordSet } from './word-set.js';

/**
 * Ids of words with white space between them. The argument is a literal: the build finds its ids beforehand.
 * @throws when no table has one of them (see `wordId`)
 */
export const wordSet = (words: string): WordSet => WordSet.of(idsOf(words));

const built = lazily(() => openWordLists(readBeside('word-lists.bin'), lexicon.fingerprint));

/** What the build writes in the place of a `wordSet` of literals (scripts/numbered-word-lists.mjs). */
export const wordSetAt = (number: number): WordSet => built()(number);

export const idsOf = (words: string): number[] =>
  (words.includes('\n') ? words.trim().split(/\s+/) : words.split(' ')).map((word) => wordId(lexicon, word));
