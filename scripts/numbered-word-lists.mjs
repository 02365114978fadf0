// Word lists in the source: `wordSet('to and')`, in quotation marks of any kind, with a template over several lines, or as
// parts joined by `+`, with remarks between. What ships asks for each by its number in word-lists.bin, and carries none of the words.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LITERAL = /'[^'\\]*'|"[^"\\]*"|`[^`$\\]*`/.source;
const LISTS = new RegExp(
  String.raw`\bwordSet\(\s*((?:${LITERAL})(?:\s*\+\s*(?://[^\n]*\s+)*(?:${LITERAL}))*)\s*,?\s*\)`,
  'g',
);
/** A literal, or a remark that may have quotation marks of its own. */
const PART = new RegExp(String.raw`//[^\n]*|(${LITERAL})`, 'g');

const wordsOf = (parts) =>
  Array.from(parts.matchAll(PART), ([, literal = '``']) => literal.slice(1, -1)).join('');

const modules = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** The words of each list of the source, once, in the order of their numbers, and a module that has it. */
export function wordLists() {
  const found = new Map();
  for (const path of modules())
    for (const [, parts] of readFileSync(join('src', path), 'utf8').matchAll(LISTS)) {
      const words = wordsOf(parts);
      if (!found.has(words)) found.set(words, join('src', path));
    }
  return Array.from(found, ([words, path]) => ({ words, path }));
}

/** @returns {import('rolldown').Plugin} */
export function numberedWordLists() {
  const numbers = new Map(wordLists().map(({ words }, number) => [words, number]));
  return {
    name: 'numbered word lists',
    transform: (source, path) => {
      if (!/[\\/]src[\\/].*\.ts$/.test(path) || source.search(LISTS) < 0) return null;
      const code = source
        .replace(LISTS, (_, parts) => `wordSetAt(${numbers.get(wordsOf(parts))})`)
        .replace(
          /(import \{[^}]*)\bwordSet\b(?=[^}]*\} from '[^']*\/word-list\.js')/,
          '$1wordSet, wordSetAt',
        );
      return { code, map: null };
    },
  };
}
