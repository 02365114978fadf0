/**
 * The words of an article's names, folded and numbered: each distinct word is made once, however often it is written,
 * and two words are compared by their numbers.
 */
import { HASH_START, hashChar } from '../annotate/characters.js';
import { foldName } from './spelling.js';

export interface NameWords {
  /** By number. */
  readonly texts: string[];
  readonly hashes: number[];
  /** Open-addressed by hash: a word's number from 1, 0 where free. */
  slots: Int32Array;
}

const SMALLEST = 256;

export const newNameWords = (): NameWords => ({ texts: [], hashes: [], slots: new Int32Array(SMALLEST) });

/** Makes room for the names of the next article. */
export function forgetWords(words: NameWords): void {
  if (words.slots.length > SMALLEST) words.slots = new Int32Array(SMALLEST);
  else if (words.texts.length > 0) words.slots.fill(0);
  words.texts.length = 0;
  words.hashes.length = 0;
}

const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
const LETTER_CASE = 0x20;

/** Number of the word that stands in a text. */
export function numberAt(words: NameWords, text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | LETTER_CASE;
    if (letter < LETTER_A || letter > LETTER_Z) return numberOf(words, foldName(text.slice(start, end)));
    hash = hashChar(hash, letter);
  }
  let slot = placeOf(words, hash);
  for (let number = words.slots[slot]!; number !== 0; number = words.slots[slot]!) {
    if (words.hashes[number - 1] === hash && isWritten(words.texts[number - 1]!, text, start, end))
      return number - 1;
    slot = (slot + 1) & (words.slots.length - 1);
  }
  return add(words, slot, hash, text.slice(start, end).toLowerCase());
}

/** Number of a word that is folded already. */
export function numberOf(words: NameWords, folded: string): number {
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at++) hash = hashChar(hash, folded.charCodeAt(at));
  let slot = placeOf(words, hash);
  for (let number = words.slots[slot]!; number !== 0; number = words.slots[slot]!) {
    if (words.hashes[number - 1] === hash && words.texts[number - 1] === folded) return number - 1;
    slot = (slot + 1) & (words.slots.length - 1);
  }
  return add(words, slot, hash, folded);
}

/** FNV-1a leaves its high bits weak for short words, and its low ones are all that is taken. */
const placeOf = ({ slots }: NameWords, hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

/** Whether plain letters of a text, folded, are the word. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | LETTER_CASE)) return false;
  return true;
}

function add(words: NameWords, slot: number, hash: number, text: string): number {
  words.texts.push(text);
  words.hashes.push(hash);
  const number = words.texts.length;
  words.slots[slot] = number;
  if (number * 2 > words.slots.length) rehash(words);
  return number - 1;
}

function rehash(words: NameWords): void {
  words.slots = new Int32Array(words.slots.length * 2);
  for (let number = 1; number <= words.hashes.length; number++) {
    let slot = placeOf(words, words.hashes[number - 1]!);
    while (words.slots[slot] !== 0) slot = (slot + 1) & (words.slots.length - 1);
    words.slots[slot] = number;
  }
}
