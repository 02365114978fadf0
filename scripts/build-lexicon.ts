/**
 * Compiles the tables of src/lexicon/ into dist/lexicon.bin, or the file that is named (layout: src/lexicon/lexicon.ts).
 * The same tables give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CHAR, charClass, hashForm } from '../src/annotate/characters.js';
import { roleColumns } from '../src/coref/roles/phrase/role-columns.js';
import { isPluralEnding, singularOf } from '../src/coref/roles/phrase/singular.js';
import { CLASS, CLASS_NAMES, SET_WORDS } from '../src/lexicon/classes.js';
import {
  type LexiconHeader,
  LONGEST_WORD,
  markOf,
  type SectionName,
  TRIE_FILTER_BITS,
  trieFilterBit,
  trieHash,
  wordsOf,
} from '../src/lexicon/lexicon.js';
import { MANIFEST } from '../src/lexicon/manifest.js';
import { MOST_ROWS, slotsFor, type TablePlace } from '../src/lexicon/rows.js';
import { figureColumns } from '../src/rules/figure/set-columns.js';
import { setColumns } from '../src/rules/person/set-columns.js';

const folder = 'src/lexicon';
const target = process.argv[2] ?? 'dist/lexicon.bin';
const problems: string[] = [];
/** Phrase → bits of its classes. */
const entries = new Map<string, Set<number>>();
/** Table → lines kept for run time, with the entry and the group that each is of. */
const keptRows = new Map<string, { phrase: string; line: string; group: string | undefined }[]>();

const isWord = (word: string) =>
  word !== '' &&
  [...word].every((char) => {
    const kind = charClass(char.charCodeAt(0));
    return kind !== CHAR.digit && kind !== CHAR.number && (kind !== CHAR.punctuation || char === '.');
  });

for (const { table, classes, keepRows, keeps, groupedBy } of MANIFEST) {
  const file = `${folder}/${table}.tsv`;
  if (!existsSync(file)) {
    problems.push(`${file}: in the manifest, but there is no such file`);
    continue;
  }
  const kept: { phrase: string; line: string; group: string | undefined }[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      const columns = line.split('\t');
      // Signs and codes are written as printed (`Rs.`, `USD`); an entry is always the folded form.
      const phrase = wordsOf(columns[0]!).join(' ');
      const names = classes(columns);
      for (const name of names)
        if (CLASS[name] === undefined) problems.push(`${file}:${index + 1}: no class “${name}”`);
      if (names.length === 0 && !keepRows) return;
      if (names.length > 0) {
        // Signs and digits (`%`, `9/11`) are no words: the grammars know them by character.
        if (phrase.split(' ').every(isWord)) {
          const bits = entries.get(phrase) ?? new Set();
          for (const name of names) bits.add(CLASS[name]);
          entries.set(phrase, bits);
        }
      }
      if (keepRows)
        kept.push({ phrase, line: keeps?.(columns).join('\t') ?? line, group: groupedBy?.(columns) });
    });
  if (keepRows) keptRows.set(table.replace(/^.*\//, ''), kept);
}
if (problems.length > 0) {
  console.error(problems.slice(0, 40).join('\n'));
  process.exit(1);
}

// Every word of a phrase is a word of the lexicon, if only to be walked through.
const words = new Set<string>();
for (const phrase of entries.keys()) for (const word of phrase.split(' ')) words.add(word);
const phrases = [...entries.keys()].filter((phrase) => phrase.includes(' ')).sort();
for (const phrase of phrases) {
  const first = phrase.slice(0, phrase.indexOf(' '));
  const bits = entries.get(first) ?? new Set();
  entries.set(first, bits.add(CLASS['phrase-start']));
}

// A role is told in the singular by most tables: what its plural is, rules need not search for.
const namesRole = (word: string): boolean => {
  const bits = entries.get(word);
  return (
    bits !== undefined &&
    (bits.has(CLASS.title) || bits.has(CLASS.role)) &&
    !bits.has(CLASS.kin) &&
    !bits.has(CLASS.mankind)
  );
};
for (const word of words) {
  if (!isPluralEnding(word, word.length) || !namesRole(singularOf(word))) continue;
  const bits = entries.get(word) ?? new Set();
  entries.set(word, bits.add(CLASS['role-plural']));
}

// Larger buckets would be searched longer; smaller ones would make the file larger, or its start slower to add up.
const bucketBits = Math.max(1, Math.ceil(Math.log2(words.size / 16)));
const bucketCount = 1 << bucketBits;
const buckets: { word: string; hash: number }[][] = Array.from({ length: bucketCount }, () => []);
for (const word of [...words].sort()) {
  const hash = hashForm(word);
  buckets[hash & (bucketCount - 1)]!.push({ word, hash });
}

const sets = new Map<string, number>();
const setList: number[] = [];
const setIndex = (bits: ReadonlySet<number>): number => {
  const packed = new Array<number>(SET_WORDS).fill(0);
  for (const bit of bits) packed[bit >>> 5]! |= 1 << (bit & 31);
  const key = packed.join();
  let index = sets.get(key);
  if (index === undefined) {
    index = sets.size;
    sets.set(key, index);
    setList.push(...packed);
  }
  return index;
};
const NONE: ReadonlySet<number> = new Set();
setIndex(NONE);

const bucketStarts = new Uint32Array(2 * bucketCount + 2);
const marks = new Uint16Array(words.size);
const setOf = new Uint16Array(words.size + phrases.length + 1);
const idOf = new Map<string, number>();
let text = '';
let entry = 0;
for (const [at, bucket] of buckets.entries()) {
  for (const { word, hash } of bucket) {
    if (word.length > LONGEST_WORD) throw new Error(`“${word}” is too long`);
    marks[entry++] = markOf(hash, word.length);
    setOf[entry] = setIndex(entries.get(word) ?? NONE);
    idOf.set(word, entry);
    text += word;
  }
  bucketStarts.set([entry, text.length], 2 * at + 2);
}

// The trie: a phrase starts at the node of its first word; phrase ids are the nodes where phrases end; nodes in between are negative.
const edges = new Map<string, { node: number; word: number; target: number }>();
const phraseIds = new Map(phrases.map((phrase, index) => [phrase, words.size + 1 + index]));
let inner = 0;
for (const phrase of phrases) {
  const parts = phrase.split(' ');
  let node = idOf.get(parts[0]!)!;
  parts.slice(1).forEach((part, index) => {
    const word = idOf.get(part)!;
    const key = `${node} ${word}`;
    let edge = edges.get(key);
    if (edge === undefined) {
      const prefix = parts.slice(0, index + 2).join(' ');
      const target = phraseIds.get(prefix) ?? --inner;
      edge = { node, word, target };
      edges.set(key, edge);
    }
    node = edge.target;
  });
  setOf[phraseIds.get(phrase)!] = setIndex(entries.get(phrase)!);
}
const trieSize = 2 ** Math.ceil(Math.log2(edges.size * 1.5 + 2));
const trieNode = new Int32Array(trieSize);
const trieWord = new Int32Array(trieSize);
const trieTarget = new Int32Array(trieSize);
const trieFilter = new Uint8Array(TRIE_FILTER_BITS >> 3);
for (const { node, word, target } of edges.values()) {
  const hash = trieHash(node, word);
  const bit = trieFilterBit(hash);
  trieFilter[bit >> 3]! |= 1 << (bit & 7);
  let slot = hash & (trieSize - 1);
  while (trieTarget[slot] !== 0) slot = (slot + 1) & (trieSize - 1);
  trieNode[slot] = node;
  trieWord[slot] = word;
  trieTarget[slot] = target;
}
if (sets.size > 65535) throw new Error('more than 65,535 distinct class sets');

const bytesOf = (array: Uint8Array | Uint16Array | Uint32Array | Int32Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const pad = (length: number) => Math.ceil(length / 8) * 8;

// Each row has its entry's id: looking up thousands of phrases would be half of the start-up.
const rowId = (phrase: string) => idOf.get(phrase) ?? phraseIds.get(phrase) ?? 0;
const tables: Record<string, TablePlace> = {};
const rowParts: Uint8Array[] = [];
let rowsLength = 0;
for (const [table, kept] of keptRows) {
  if (kept.length > MOST_ROWS) throw new Error(`table “${table}” has more than ${MOST_ROWS} rows`);
  const ids = kept.map(({ phrase }) => rowId(phrase));
  const slots = bytesOf(slotsFor(ids));
  const byGroup = new Map<string, number[]>();
  for (const [row, { group }] of kept.entries())
    if (group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
  const rowsByGroup = Object.fromEntries(byGroup);
  const groups = Buffer.from(JSON.stringify(rowsByGroup));
  // In the order that the reader has: an object has names like `24` first.
  const groupIds = Object.keys(rowsByGroup).map((name) => idOf.get(name) ?? 0);
  const lines = Buffer.from(kept.map(({ line }) => line).join('\n'));
  const parts = [bytesOf(Int32Array.from([...ids, ...groupIds])), slots, groups, lines];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  tables[table] = {
    at: rowsLength,
    rows: ids.length,
    named: groupIds.length,
    slots: slots.length,
    groups: groups.length,
    lines: lines.length,
  };
  rowParts.push(...parts, new Uint8Array(pad(length) - length));
  rowsLength += pad(length);
}

const columns: Record<string, [number, number]> = {};
const columnList = Object.entries({
  ...setColumns(setList),
  ...figureColumns(setList),
  ...roleColumns(setList),
});
for (const [at, [name]] of columnList.entries()) columns[name] = [at * sets.size, sets.size];

// One byte a letter: news is written with fewer than 256.
const alphabet = [...new Set(text.split(''))].sort().join('');
if (alphabet.length > 256) throw new Error('more than 256 different letters');

const encoder = new TextEncoder();
const sections: [SectionName, Uint8Array][] = [
  ['buckets', bytesOf(bucketStarts)],
  ['trieNode', bytesOf(trieNode)],
  ['trieWord', bytesOf(trieWord)],
  ['trieTarget', bytesOf(trieTarget)],
  ['trieFilter', trieFilter],
  ['marks', bytesOf(marks)],
  ['sets', bytesOf(Uint32Array.from(setList, (word) => word >>> 0))],
  ['columns', Buffer.concat(columnList.map(([, column]) => column))],
  ['setOf', bytesOf(setOf)],
  ['text', Uint8Array.from({ length: text.length }, (_, at) => alphabet.indexOf(text[at]!))],
  ['rows', Buffer.concat(rowParts)],
];

/** Offsets depend on the header's own length, so the header is padded to a fixed size. */
const HEADER_SPACE = 8192;
let offset = HEADER_SPACE;
const places = {} as Record<SectionName, [number, number]>;
for (const [name, bytes] of sections) {
  places[name] = [offset, bytes.length];
  offset = pad(offset + bytes.length);
}
const digest = createHash('sha256');
for (const [, bytes] of sections) digest.update(bytes);
const header: LexiconHeader = {
  version: 1,
  fingerprint: digest.digest('hex').slice(0, 16),
  classes: CLASS_NAMES,
  alphabet,
  words: words.size,
  phrases: phrases.length,
  bucketBits,
  trieSize,
  sections: places,
  columns,
  tables,
};
const json = encoder.encode(JSON.stringify(header));
if (json.length + 4 > HEADER_SPACE) throw new Error('the header needs more room');
const file = new Uint8Array(offset);
new DataView(file.buffer).setUint32(0, json.length, true);
file.set(json, 4);
for (const [name, bytes] of sections) file.set(bytes, places[name][0]);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
console.log(
  `${target}: ${words.size} words, ${phrases.length} phrases, ${sets.size} class sets, ${(file.length / 1e6).toFixed(2)} MB`,
);
