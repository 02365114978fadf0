// What the import scripts share: forms as the tokenizer sees them, and writing a table.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const gazetteer = join(dirname(fileURLToPath(import.meta.url)), '../../src/lexicon/gazetteer');

/** The folder with the source packages (node_modules/ and python/), made by fetch-sources.sh. */
export function sourcesFolder() {
  const folder = process.argv[2];
  if (!folder) {
    console.error(`usage: node ${process.argv[1]} SOURCES_FOLDER (see scripts/import/fetch-sources.sh)`);
    process.exit(2);
  }
  return folder;
}

const token = /^\p{Script=Latin}+(?:'\p{Script=Latin}+)*$/u;

/** Lower-case NFC form with single spaces; hyphens split; null if a token is not Latin letters. */
export function form(raw) {
  const text = raw
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼʻ`´ʿʾ′]/gu, "'")
    .replace(/[.,]/gu, ' ')
    .replace(/[-‐‑–/]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return null;
  const tokens = text
    .split(' ')
    .map((part) => part.replace(/^'+|'+$/gu, ''))
    .filter((part) => part !== '');
  return tokens.length > 0 && tokens.every((part) => token.test(part)) ? tokens.join(' ') : null;
}

/** One token of at least two letters, or null. */
export function single(raw) {
  const text = form(raw);
  return text === null || text.includes(' ') || text.length < 2 ? null : text;
}

const special = {
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ơ: 'o',
  ư: 'u',
};

/** The form without diacritics, as most newspapers print it. */
export function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => special[letter] ?? letter)
    .normalize('NFC');
}

/** Rows of a hand-made table beside the generated ones: comments and empty lines left out. */
export function byHand(name) {
  return readFileSync(join(gazetteer, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

export function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Writes rows (arrays of columns) sorted by code unit, below a header of comment lines. */
export function writeTable(name, header, rows) {
  const lines = rows.map((row) => row.join('\t')).sort(compare);
  const text = `${[...header.map((line) => `# ${line}`), ...lines].join('\n')}\n`;
  writeFileSync(join(gazetteer, name), text);
  console.log(`${name}: ${lines.length} rows, ${Buffer.byteLength(text)} bytes`);
}
