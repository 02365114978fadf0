/** Finds the ids of the word lists that stand in the source: word-lists.bin beside lexicon.bin, or the file that is named. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon } from '../src/lexicon/load.js';
import { idsOf } from '../src/lexicon/word-list.js';
import { packWordLists } from '../src/lexicon/word-lists.js';
import { type SetSlots, slotsOf } from '../src/lexicon/word-set.js';

const target = process.argv[2] ?? 'dist/word-lists.bin';

/** `wordSet('to and')`, in quotation marks of any kind, with a template over several lines, or as parts joined by `+`. */
const LITERAL = /'[^'\\]*'|"[^"\\]*"|`[^`$\\]*`/.source;
const LISTS = new RegExp(
  String.raw`\bwordSet\(\s*((?:${LITERAL})(?:\s*\+\s*(?:${LITERAL}))*)\s*,?\s*\)`,
  'g',
);
const PART = new RegExp(LITERAL, 'g');

const found = new Map<string, SetSlots>();
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.ts')) continue;
  for (const [, parts] of readFileSync(join('src', file), 'utf8').matchAll(LISTS)) {
    const words = Array.from(parts!.matchAll(PART), ([literal]) => literal.slice(1, -1)).join('');
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
