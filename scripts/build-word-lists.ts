/** Finds the ids of the word lists that stand in the source: word-lists.bin beside lexicon.bin, or the file that is named. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon } from '../src/lexicon/load.js';
import { idsOf } from '../src/lexicon/word-list.js';
import { packWordLists } from '../src/lexicon/word-lists.js';
import { type SetSlots, slotsOf } from '../src/lexicon/word-set.js';

const target = process.argv[2] ?? 'dist/word-lists.bin';

/** `wordSet('to and')`, or with a template over several lines; what is put together is found at the start. */
const LISTS = /\bwordSet\(\s*(?:'([^'\\]*)'|`([^`$\\]*)`)\s*,?\s*\)/g;

const found = new Map<string, SetSlots>();
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.ts')) continue;
  for (const [, inQuotes, inTemplate] of readFileSync(join('src', file), 'utf8').matchAll(LISTS)) {
    const words = inQuotes ?? inTemplate!;
    try {
      found.set(words, slotsOf(idsOf(words)));
    } catch (error) {
      throw new Error(`src/${file}: ${(error as Error).message}`);
    }
  }
}
const file = packWordLists(lexicon.fingerprint, found);
writeFileSync(target, file);
console.log(`${target}: ${found.size} lists, ${(file.length / 1e6).toFixed(2)} MB`);
