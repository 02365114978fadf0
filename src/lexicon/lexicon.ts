/**
 * The compiled lexicon: words and phrases with their classes, in one file that loads in one read.
 *
 * Words stand in buckets by hash; a bucket is searched by 8-bit fingerprint and the match is then compared
 * letter by letter, so look-up is exact. Ids are dense: words are 1 … words, phrases follow; 0 is "unknown".
 * Phrases are a trie over word ids, kept as one open-addressed table keyed by (node, word).
 */
import { foldChar, formOf, hashForm } from '../annotate/characters.js';
import { CLASS, CLASS_NAMES, type ClassName, SET_WORDS } from './classes.js';

export interface LexiconHeader {
  readonly version: 1;
  readonly classes: readonly string[];
  readonly words: number;
  readonly phrases: number;
  readonly bucketBits: number;
  readonly trieSize: number;
  /** Byte offset and length of each section. */
  readonly sections: Readonly<Record<SectionName, readonly [offset: number, length: number]>>;
}

export type SectionName =
  | 'bucketSizes'
  | 'fingerprints'
  | 'lengths'
  | 'text'
  | 'setOf'
  | 'sets'
  | 'trieNode'
  | 'trieWord'
  | 'trieTarget'
  | 'rows';

/** A row of a table whose columns the rules need at run time. */
export interface Row {
  /** Entry id of the first column. */
  readonly id: number;
  readonly columns: readonly string[];
}

export interface Lexicon {
  readonly words: number;
  readonly size: number;
  readonly bucketMask: number;
  readonly bucketFirst: Uint32Array;
  readonly bucketText: Uint32Array;
  readonly fingerprints: Uint8Array;
  readonly lengths: Uint8Array;
  readonly text: string;
  readonly setOf: Uint16Array;
  readonly sets: Uint32Array;
  readonly trieMask: number;
  readonly trieNode: Int32Array;
  readonly trieWord: Int32Array;
  readonly trieTarget: Int32Array;
  /** Lines by table: the entry's id, then the columns. */
  readonly rows: Readonly<Record<string, string>>;
}

/** @throws when the file was built for another set of classes */
export function openLexicon(file: Uint8Array): Lexicon {
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const decoder = new TextDecoder();
  const header = JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))) as LexiconHeader;
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
  const string = (name: SectionName) => decoder.decode(view(name, Uint8Array));
  const lengths = view('lengths', Uint8Array);
  return {
    words: header.words,
    size: header.words + header.phrases,
    bucketMask: (1 << header.bucketBits) - 1,
    ...bucketsOf(view('bucketSizes', Uint8Array), lengths),
    fingerprints: view('fingerprints', Uint8Array),
    lengths,
    text: string('text'),
    setOf: view('setOf', Uint16Array),
    sets: view('sets', Uint32Array),
    trieMask: header.trieSize - 1,
    trieNode: view('trieNode', Int32Array),
    trieWord: view('trieWord', Int32Array),
    trieTarget: view('trieTarget', Int32Array),
    rows: JSON.parse(string('rows')) as Record<string, string>,
  };
}

/** First entry of each bucket and where its text begins: sums, which are quicker to make than to read. */
function bucketsOf(
  sizes: Uint8Array,
  lengths: Uint8Array,
): { readonly bucketFirst: Uint32Array; readonly bucketText: Uint32Array } {
  const bucketFirst = new Uint32Array(sizes.length + 1);
  const bucketText = new Uint32Array(sizes.length + 1);
  let entry = 0;
  let text = 0;
  for (let bucket = 0; bucket < sizes.length; bucket++) {
    bucketFirst[bucket] = entry;
    bucketText[bucket] = text;
    for (const last = entry + sizes[bucket]!; entry < last; entry++) text += lengths[entry]!;
  }
  bucketFirst[sizes.length] = entry;
  bucketText[sizes.length] = text;
  return { bucketFirst, bucketText };
}

/** Bucket and fingerprint are taken from different bits of the hash. */
export const fingerprintOf = (hash: number): number => hash >>> 24;

/** Id of the word `text[start, end)`, whose folded form has this hash; 0 when unknown. */
export function findWord(lexicon: Lexicon, text: string, start: number, end: number, hash: number): number {
  const bucket = hash & lexicon.bucketMask;
  const last = lexicon.bucketFirst[bucket + 1]!;
  const fingerprint = fingerprintOf(hash);
  const length = end - start;
  let at = lexicon.bucketText[bucket]!;
  for (let entry = lexicon.bucketFirst[bucket]!; entry < last; entry++) {
    const entryLength = lexicon.lengths[entry]!;
    if (entryLength === length && lexicon.fingerprints[entry] === fingerprint) {
      let i = 0;
      while (i < length && lexicon.text.charCodeAt(at + i) === foldChar(text.charCodeAt(start + i))) i++;
      if (i === length) return entry + 1;
    }
    at += entryLength;
  }
  return 0;
}

/** The trie's next node after `node` (0 is the root) by a word; 0 when there is none. A node is a phrase's id or a negative number. */
export function nextNode(lexicon: Lexicon, node: number, word: number): number {
  const mask = lexicon.trieMask;
  for (let slot = trieSlot(node, word) & mask; lexicon.trieTarget[slot] !== 0; slot = (slot + 1) & mask)
    if (lexicon.trieNode[slot] === node && lexicon.trieWord[slot] === word) return lexicon.trieTarget[slot]!;
  return 0;
}

export function trieSlot(node: number, word: number): number {
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  h ^= h >>> 15;
  return h >>> 0;
}

/** Whether an entry (word or phrase id) is of a class. Unknown words (id ≤ 0) are of none. */
export function inClass(lexicon: Lexicon, id: number, bit: number): boolean {
  if (id <= 0) return false;
  return (lexicon.sets[lexicon.setOf[id]! * SET_WORDS + (bit >>> 5)]! & (1 << (bit & 31))) !== 0;
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

/** Id of a word or phrase (`prime minister`); 0 when the lexicon lacks it. */
export function findForm(lexicon: Lexicon, phrase: string): number {
  const ids = wordsOf(phrase).map((word) => findWord(lexicon, word, 0, word.length, hashForm(word)));
  if (ids.length === 1) return ids[0]!;
  let node = 0;
  for (const id of ids) {
    node = id === 0 ? 0 : nextNode(lexicon, node, id);
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

/** The rows of a table that the manifest keeps for run time, with their entry ids. */
export function rowsOf(lexicon: Lexicon, table: string): Row[] {
  const text = lexicon.rows[table];
  if (text === undefined) throw new Error(`the manifest keeps no rows of table “${table}”`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id, ...columns] = line.split('\t');
      return { id: Number(id), columns };
    });
}
