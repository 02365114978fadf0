/**
 * The compiled lexicon: words and phrases with their classes, in one file that loads in one read.
 *
 * Words stand in buckets by hash; a bucket is searched by length and 8-bit fingerprint, and the match is then compared
 * letter by letter, so look-up is exact. Ids are dense: words are 1 … words, phrases follow; 0 is "unknown".
 * Phrases are a trie over word ids, kept as one open-addressed table keyed by (node, word).
 */
import { formOf, hashForm } from '../annotate/characters.js';
import { textOf } from '../utf8.js';
import { CLASS, CLASS_NAMES, type ClassName, SET_WORDS } from './classes.js';
import { RowTable, type TablePlace } from './rows.js';

export interface LexiconHeader {
  readonly version: 1;
  /** Of all sections: what is made from the lexicon belongs to the one that has the same. */
  readonly fingerprint: string;
  readonly classes: readonly string[];
  /** The letters that words are written with: `text` holds their indices. */
  readonly alphabet: string;
  readonly words: number;
  readonly phrases: number;
  readonly bucketBits: number;
  readonly trieSize: number;
  /** Byte offset and length of each section. */
  readonly sections: Readonly<Record<SectionName, readonly [offset: number, length: number]>>;
  /** The same of each column over the class sets, within section `columns`. */
  readonly columns: Readonly<Record<string, readonly [offset: number, length: number]>>;
  /** Where each table lies within section `rows`. */
  readonly tables: Readonly<Record<string, TablePlace>>;
}

export type SectionName =
  | 'buckets'
  | 'marks'
  | 'text'
  | 'setOf'
  | 'sets'
  | 'columns'
  | 'trieNode'
  | 'trieWord'
  | 'trieTarget'
  | 'trieFilter'
  | 'rows';

export interface Lexicon {
  readonly fingerprint: string;
  readonly words: number;
  readonly size: number;
  readonly bucketMask: number;
  /** Two numbers a bucket: its first entry, and where its words begin in `text`. */
  readonly buckets: Uint32Array;
  /** By entry: fingerprint and length (see `markOf`). */
  readonly marks: Uint16Array;
  /** The words in the order of their ids, each letter as an index of `alphabet`, which holds UTF-16 code units. */
  readonly text: Uint8Array;
  readonly alphabet: Uint16Array;
  readonly setOf: Uint16Array;
  readonly sets: Uint32Array;
  /** By name, a small integer for each class set: what rules make of the classes, worked out by the build. */
  readonly columns: Readonly<Record<string, Uint8Array>>;
  /** Id of `'s`, which phrases may have inside. */
  readonly clitic: number;
  readonly trieMask: number;
  readonly trieNode: Int32Array;
  readonly trieWord: Int32Array;
  readonly trieTarget: Int32Array;
  /** One bit for each edge by its hash: most words that follow each other are no edge, and this small column tells. */
  readonly trieFilter: Uint8Array;
  /** The tables whose columns the rules need at run time. */
  readonly rows: Readonly<Record<string, RowTable>>;
}

/** What look-up of single words needs. */
export type WordTable = Pick<Lexicon, 'bucketMask' | 'buckets' | 'marks' | 'text' | 'alphabet'>;

/** @throws when the file was built for another set of classes */
export function openLexicon(file: Uint8Array): Lexicon {
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(textOf(bytes.subarray(4, 4 + headerLength))) as LexiconHeader;
  if (header.classes.join() !== CLASS_NAMES.join())
    throw new Error('the compiled lexicon is out of date: run `npm run build`');
  const at = (name: SectionName) => {
    const [offset, length] = header.sections[name];
    return { offset: bytes.byteOffset + offset, length };
  };
  const view = <T>(
    name: SectionName,
    make: { new (b: ArrayBufferLike, o: number, n: number): T; BYTES_PER_ELEMENT: number },
  ): T => {
    const { offset, length } = at(name);
    return new make(bytes.buffer, offset, length / make.BYTES_PER_ELEMENT);
  };
  const rows = view('rows', Uint8Array);
  const columns = view('columns', Uint8Array);
  const words = {
    fingerprint: header.fingerprint,
    words: header.words,
    size: header.words + header.phrases,
    bucketMask: (1 << header.bucketBits) - 1,
    buckets: view('buckets', Uint32Array),
    marks: view('marks', Uint16Array),
    text: view('text', Uint8Array),
    alphabet: unitsOf(header.alphabet),
    setOf: view('setOf', Uint16Array),
    sets: view('sets', Uint32Array),
    trieMask: header.trieSize - 1,
    trieNode: view('trieNode', Int32Array),
    trieWord: view('trieWord', Int32Array),
    trieTarget: view('trieTarget', Int32Array),
    trieFilter: view('trieFilter', Uint8Array),
    columns: mapValues(header.columns, ([offset, length]) => columns.subarray(offset, offset + length)),
    rows: mapValues(header.tables, (place) => new RowTable(rows, place)),
  };
  return { ...words, clitic: findFolded(words, CLITIC) };
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Fingerprint and length of a word as one number. Bucket and fingerprint are taken from different bits of the hash. */
export const markOf = (hash: number, length: number): number => ((hash >>> 24) << 8) | length;
export const lengthIn = (mark: number): number => mark & 0xff;

/** Id of the word `units[start, end)`, folded already, which has this hash; 0 when unknown. */
export function findWord(
  lexicon: WordTable,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { buckets, marks, text, alphabet } = lexicon;
  const length = end - start;
  if (length > LONGEST_WORD) return 0;
  const bucket = (hash & lexicon.bucketMask) * 2;
  const last = buckets[bucket + 2]!;
  const wanted = markOf(hash, length);
  let at = buckets[bucket + 1]!;
  for (let entry = buckets[bucket]!; entry < last; entry++) {
    const mark = marks[entry]!;
    if (mark === wanted) {
      let i = 0;
      while (i < length && alphabet[text[at + i]!] === units[start + i]) i++;
      if (i === length) return entry + 1;
    }
    at += lengthIn(mark);
  }
  return 0;
}

/** Longer words are no entries. */
export const LONGEST_WORD = 255;

/** Id of a word that is folded already (see `formOf`); 0 when unknown. As `findWord`, without a copy of the letters. */
export function findFolded({ buckets, bucketMask, marks, text, alphabet }: WordTable, form: string): number {
  const length = form.length;
  if (length > LONGEST_WORD) return 0;
  const hash = hashForm(form);
  const bucket = (hash & bucketMask) * 2;
  const last = buckets[bucket + 2]!;
  const wanted = markOf(hash, length);
  let at = buckets[bucket + 1]!;
  for (let entry = buckets[bucket]!; entry < last; entry++) {
    const mark = marks[entry]!;
    if (mark === wanted) {
      let i = 0;
      while (i < length && alphabet[text[at + i]!] === form.charCodeAt(i)) i++;
      if (i === length) return entry + 1;
    }
    at += lengthIn(mark);
  }
  return 0;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/**
 * The trie's next node after `node` by a word; 0 when there is none. The id of a phrase's first word is the node it
 * starts from; the other nodes are a phrase's id or a negative number.
 */
export function nextNode(lexicon: Lexicon, node: number, word: number): number {
  const hash = trieHash(node, word);
  const bit = trieFilterBit(hash);
  if ((lexicon.trieFilter[bit >> 3]! & (1 << (bit & 7))) === 0) return 0;
  const mask = lexicon.trieMask;
  for (let slot = hash & mask; lexicon.trieTarget[slot] !== 0; slot = (slot + 1) & mask)
    if (lexicon.trieNode[slot] === node && lexicon.trieWord[slot] === word) return lexicon.trieTarget[slot]!;
  return 0;
}

export function trieHash(node: number, word: number): number {
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  h ^= h >>> 15;
  return h >>> 0;
}

/** About ten bits an edge. */
export const TRIE_FILTER_BITS = 1 << 18;
export const trieFilterBit = (hash: number): number => hash >>> 14;

/** Whether an entry (word or phrase id) is of a class. Unknown words (id ≤ 0) are of none. */
export function inClass(lexicon: Lexicon, id: number, bit: number): boolean {
  return id > 0 && setHas(lexicon, lexicon.setOf[id]!, bit);
}

/** Whether a class set has a class. */
export function setHas({ sets }: { readonly sets: ArrayLike<number> }, set: number, bit: number): boolean {
  return (sets[set * SET_WORDS + (bit >>> 5)]! & (1 << (bit & 31))) !== 0;
}

/** @throws when the build has made no such column */
export function columnOf(lexicon: Lexicon, name: string): Uint8Array {
  const column = lexicon.columns[name];
  if (column === undefined) throw new Error(`the lexicon has no column “${name}”: run \`npm run build\``);
  return column;
}

export function classNamesOf(lexicon: Lexicon, id: number): ClassName[] {
  return CLASS_NAMES.filter((name) => inClass(lexicon, id, CLASS[name]));
}

/** The form of `'s`, which is a token of its own. */
export const CLITIC = "'s";

/** The forms of a phrase's words as the tokenizer splits them: `people's party` is `people`, `'s`, `party`. */
export function wordsOf(phrase: string): string[] {
  return phrase.split(' ').flatMap((word) => {
    const form = formOf(word);
    return form.length > CLITIC.length && form.endsWith(CLITIC)
      ? [form.slice(0, -CLITIC.length), CLITIC]
      : [form];
  });
}

/** Rules name thousands of such words at the start. */
const PLAIN_WORD = /^[a-z]+$/;

/** Id of a word or phrase (`prime minister`); 0 when the lexicon lacks it. */
export function findForm(lexicon: Lexicon, phrase: string): number {
  if (PLAIN_WORD.test(phrase)) return findFolded(lexicon, phrase);
  const ids = wordsOf(phrase).map((word) => findFolded(lexicon, word));
  let node = ids[0]!;
  for (const id of ids.slice(1)) {
    node = node === 0 || id === 0 ? 0 : nextNode(lexicon, node, id);
    if (node === 0) return 0;
  }
  return Math.max(node, 0);
}

/**
 * Id of a word that a rule names.
 * @throws when no table has the word: a rule that could never fire is a mistake
 */
export function wordId(lexicon: Lexicon, word: string): number {
  const id = findForm(lexicon, word);
  if (id === 0) throw new Error(`no lexicon table has “${word}”: add it to src/lexicon/tables/`);
  return id;
}
