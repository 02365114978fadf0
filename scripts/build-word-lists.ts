/** Finds the ids of the word lists that stand in the source: word-lists.bin beside lexicon.bin, or the file that is named. */
import { writeFileSync } from 'node:fs';
import { lexicon } from '../src/lexicon/load.js';
import { idsOf } from '../src/lexicon/word-list.js';
import { packWordLists } from '../src/lexicon/word-lists.js';
import { slotsOf } from '../src/lexicon/word-set.js';
import { wordLists } from './numbered-word-lists.mjs';

const target = process.argv[2] ?? 'dist/word-lists.bin';

const lists = wordLists().map(({ words, path }) => {
  try {
    return slotsOf(idsOf(words));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
});
const file = packWordLists(lexicon.fingerprint, lists);
writeFileSync(target, file);
console.log(`${target}: ${lists.length} lists, ${(file.length / 1e6).toFixed(2)} MB`);
