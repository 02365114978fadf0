/** What the evidence looks at: the article, its chunks, and what is known of each distinct word in them. */

import { formOf } from '../../annotate/characters.js';
import type { Doc } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { type Arena, int32s, newArena, uint8s, uint16s } from '../../arena.js';
import { CLASS, SET_WORDS } from '../../lexicon/classes.js';
import { findFolded, inClass, type Lexicon, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { type Chunks, findChunks } from './chunks.js';
import { type LetterModel, lettersOf } from './letters.js';
import { neighbour } from './neighbours.js';
import { findNumber, newPairTable, numberOf } from './pair-table.js';
import { SORT, SORTS, setOf } from './words.js';

export interface Scene extends Chunks {
  readonly doc: Doc;
  /** Cue number of each word of the lexicon; 0 for words without a weight. */
  readonly cueOf: Uint16Array;
  /** Profile of each unit: units with the same form and shape share one. */
  readonly profile: Int32Array;
  /** One of SORT_NAMES, for each unit. */
  readonly sort: Uint8Array;
  /** What stands right before and right after each unit: indices of NEIGHBOUR_NAMES. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Chunk of each unit. */
  readonly chunk: Int32Array;
  /** By chunk: 1 when a phrase of the lexicon may touch it. */
  readonly phrased: Uint8Array;
  /** For each unit the first token from there on that is a personal pronoun of its block, or FAR; then a plural or neuter one. */
  readonly nextPerson: Int32Array;
  readonly nextThing: Int32Array;
  readonly profiles: Profiles;
}

/** Columns, one row a distinct word of the chunks. */
export interface Profiles {
  readonly length: number;
  /** Lexicon id or negative id of the form, without diacritics where only that is known. */
  readonly form: Int32Array;
  /** The same of the form as it is written. */
  readonly written: Int32Array;
  /** Class set of the form. */
  readonly set: Uint16Array;
  readonly shape: Uint8Array;
  /** 1 in a line of capitals, where capitals say nothing. */
  readonly loud: Uint8Array;
  /** Bucket of the letter model. */
  readonly letters: Uint8Array;
  /** How often the form stands in lower case in the article, up to 255. */
  readonly lower: Uint8Array;
  readonly size: Uint8Array;
}

/** Phrases that begin so many tokens before a span are looked at. */
export const PHRASE_REACH = 4;

export const FAR = 0x3fffffff;

/** One bit a form, so that most words are passed without a look at the table. */
const FORM_BITS = 1 << 14;
const PERSON = 1;
const THING = 2;
const WORD_SIGNAL = new Uint8Array(lexicon.words + 1);
/** By class set, so that most words are passed without a look at their own. */
const MAY_SIGNAL = new Uint8Array(lexicon.sets.length / SET_WORDS);
for (const [signal, words] of [
  [PERSON, ['he', 'she', 'his', 'her', 'him', 'himself', 'herself', 'who']],
  [THING, ['it', 'its', 'they', 'their', 'them', 'which']],
] as const)
  for (const word of words) {
    const id = wordId(lexicon, word);
    WORD_SIGNAL[id] = signal;
    MAY_SIGNAL[lexicon.setOf[id]!] = 1;
  }

export function observe(
  doc: Doc,
  cueOf: Uint16Array,
  letterModel: LetterModel,
  arena: Arena = newArena(),
): Scene {
  const chunks = findChunks(doc, arena);
  const count = chunks.length;
  const profile = int32s(arena, count);
  const sort = uint8s(arena, count);
  const chunk = int32s(arena, count);
  const before = uint8s(arena, count);
  const after = uint8s(arena, count);
  const phrased = uint8s(arena, chunks.chunks.length - 1);
  const form = int32s(arena, count);
  const written = int32s(arena, count);
  const set = uint16s(arena, count);
  const shape = uint8s(arena, count);
  const loud = uint8s(arena, count);
  const letters = uint8s(arena, count);
  const size = uint8s(arena, count);
  const rows = newPairTable(arena, count);
  let length = 0;
  for (let index = 0; index + 1 < chunks.chunks.length; index++) {
    const from = chunks.chunks[index]!;
    const to = chunks.chunks[index + 1]!;
    for (let unit = from; unit < to; unit++) {
      chunk[unit] = index;
      const token = chunks.token[unit]!;
      before[unit] = neighbour(doc, token - 1, token);
      after[unit] = neighbour(doc, token + 1, token);
      const isLoud = doc.blocks[doc.block[token]!]!.allCaps ? 1 : 0;
      const row = numberOf(rows, doc.form[token]!, doc.shape[token]! * 2 + isLoud, length);
      if (row === length) {
        length++;
        form[row] = knownForm(doc, token);
        written[row] = doc.form[token]!;
        set[row] = setOf(doc.lexicon, form[row]!);
        shape[row] = doc.shape[token]!;
        loud[row] = isLoud;
        letters[row] = lettersOf(letterModel, doc.text, doc.start[token]!, doc.end[token]!);
        size[row] = Math.min(255, doc.end[token]! - doc.start[token]!);
      }
      profile[unit] = row;
      sort[unit] = sortOf(set[row]!, shape[row]!, isLoud, size[row]!);
    }
    const firstToken = Math.max(0, chunks.token[from]! - PHRASE_REACH);
    if (doc.phraseAt[firstToken]! < doc.phraseAt[chunks.token[to - 1]! + 1]!) phrased[index] = 1;
  }
  const nextPerson = int32s(arena, count);
  const nextThing = int32s(arena, count);
  const lower = uint8s(arena, length);
  scanWords(doc, chunks.token, nextPerson, nextThing, written.subarray(0, length), lower, arena);
  return {
    length: count,
    token: chunks.token,
    join: chunks.join,
    quoted: chunks.quoted,
    chunks: chunks.chunks,
    doc,
    cueOf,
    profile,
    sort,
    before,
    after,
    chunk,
    phrased,
    nextPerson,
    nextThing,
    profiles: { length, form, written, set, shape, loud, letters, lower, size },
  };
}

/** Letters of capitals that may be initials: `JP Smit`, `LBJ`. */
const INITIALS = 3;

function sortOf(set: number, shape: number, loud: number, size: number): number {
  if (shape === SHAPE.initial) return SORT.initial;
  const sort = SORTS[set]!;
  if (shape === SHAPE.upper && loud === 0 && (sort === 0 || sort > SORT.demonym))
    return size <= INITIALS ? SORT.shortCapitals : SORT.acronym;
  if (shape === SHAPE.mixed && sort === 0) return SORT.mixed;
  return sort;
}

const LAST_ASCII = 0x7f;

function isAscii({ text, start, end }: Doc, token: number): boolean {
  for (let at = start[token]!; at < end[token]!; at++) if (text.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

/** The form's id; of a form that the lexicon lacks, the id without its diacritics. */
function knownForm(doc: Doc, token: number): number {
  const id = doc.form[token]!;
  if (id > 0) return id;
  // Marks are no ASCII either.
  if (isAscii(doc, token)) return id;
  const text = doc.text.slice(doc.start[token], doc.end[token]);
  const plain = formOf(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/ı/g, 'i')
      .replace(/ł/gi, 'l')
      .replace(/ø/gi, 'o')
      .replace(/đ/gi, 'd'),
  );
  const known = findFolded(doc.lexicon, plain);
  return known > 0 ? known : id;
}

/** One pass over all words, from the end: the pronouns that follow each unit, and how often each form is also written in lower case. */
function scanWords(
  doc: Doc,
  units: Int32Array,
  nextPerson: Int32Array,
  nextThing: Int32Array,
  forms: Int32Array,
  lower: Uint8Array,
  arena: Arena,
): void {
  const { form, set, shape } = doc;
  const table = newPairTable(arena, forms.length);
  const counts = int32s(arena, forms.length);
  const wanted = uint8s(arena, FORM_BITS >> 3);
  const numbers = int32s(arena, forms.length);
  let distinct = 0;
  for (let row = 0; row < forms.length; row++) {
    const id = forms[row]!;
    numbers[row] = numberOf(table, id, 0, distinct);
    if (numbers[row] === distinct) distinct++;
    wanted[(id & (FORM_BITS - 1)) >> 3]! |= 1 << (id & 7);
  }
  let unit = units.length - 1;
  for (let index = doc.blocks.length - 1; index >= 0; index--) {
    const { first, last } = doc.blocks[index]!;
    let person = FAR;
    let thing = FAR;
    for (let token = last - 1; token >= first; token--) {
      const id = form[token]!;
      if (id !== 0) {
        if (MAY_SIGNAL[set[token]!] === 1) {
          const signal = WORD_SIGNAL[id]!;
          if (signal === PERSON) person = token;
          else if (signal === THING) thing = token;
        }
        if (shape[token] === SHAPE.lower && (wanted[(id & (FORM_BITS - 1)) >> 3]! & (1 << (id & 7))) !== 0) {
          const number = findNumber(table, id, 0);
          if (number >= 0) counts[number]!++;
        }
      }
      if (unit >= 0 && units[unit] === token) {
        nextPerson[unit] = person;
        nextThing[unit] = thing;
        unit--;
      }
    }
  }
  for (let row = 0; row < forms.length; row++) lower[row] = Math.min(255, counts[numbers[row]!]!);
}

/** Cue number of a word token; 0 when it is no cue. */
export function cueAt(scene: Scene, token: number): number {
  const id = scene.doc.form[token]!;
  return id > 0 ? scene.cueOf[id]! : 0;
}

export function tokenIs(lexicon: Lexicon, id: number, bit: keyof typeof CLASS): boolean {
  return inClass(lexicon, id, CLASS[bit]);
}
