/** What the evidence looks at: the article, its chunks, and what is known of each distinct word in them. */

import { formOf } from '../../annotate/characters.js';
import type { Doc } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { findFolded, inClass, type Lexicon, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { type Chunks, findChunks } from './chunks.js';
import { type LetterModel, lettersOf } from './letters.js';
import { neighbour } from './neighbours.js';
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
  /** First token ≥ this one that is a personal pronoun of its block, or a large number; then a plural or neuter one. */
  readonly nextPerson: Int32Array;
  readonly nextThing: Int32Array;
  readonly profiles: Profiles;
}

/** Columns, one row a distinct word of the chunks. */
export interface Profiles {
  readonly length: number;
  /** Lexicon id or negative id of the form, without diacritics where only that is known. */
  readonly form: Int32Array;
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

const FORM_BITS = 1 << 14;
const PERSON = 1;
const THING = 2;
const WORD_SIGNAL = new Uint8Array(lexicon.words + 1);
for (const word of ['he', 'she', 'his', 'her', 'him', 'himself', 'herself', 'who'])
  WORD_SIGNAL[wordId(lexicon, word)] = PERSON;
for (const word of ['it', 'its', 'they', 'their', 'them', 'which'])
  WORD_SIGNAL[wordId(lexicon, word)] = THING;

export function observe(doc: Doc, cueOf: Uint16Array, letterModel: LetterModel): Scene {
  const chunks = findChunks(doc);
  const count = chunks.length;
  const profile = new Int32Array(count);
  const sort = new Uint8Array(count);
  const chunk = new Int32Array(count);
  const before = new Uint8Array(count);
  const after = new Uint8Array(count);
  const rowOf = new Map<number, number>();
  const form: number[] = [];
  const rawForm: number[] = [];
  const shape: number[] = [];
  const loud: number[] = [];
  const letters: number[] = [];
  const size: number[] = [];
  for (let index = 0; index + 1 < chunks.chunks.length; index++) {
    for (let unit = chunks.chunks[index]!; unit < chunks.chunks[index + 1]!; unit++) {
      chunk[unit] = index;
      const token = chunks.token[unit]!;
      before[unit] = neighbour(doc, token - 1, token);
      after[unit] = neighbour(doc, token + 1, token);
      const isLoud = doc.blocks[doc.block[token]!]!.allCaps ? 1 : 0;
      const key = (doc.form[token]! * 8 + doc.shape[token]!) * 2 + isLoud;
      let row = rowOf.get(key);
      if (row === undefined) {
        row = form.length;
        rowOf.set(key, row);
        const id = knownForm(doc, token);
        form.push(id);
        rawForm.push(doc.form[token]!);
        shape.push(doc.shape[token]!);
        loud.push(isLoud);
        letters.push(lettersOf(letterModel, doc.text, doc.start[token]!, doc.end[token]!));
        size.push(Math.min(255, doc.end[token]! - doc.start[token]!));
      }
      profile[unit] = row;
      sort[unit] = sortOf(doc, form[row]!, shape[row]!, isLoud, size[row]!);
    }
  }
  const phrased = new Uint8Array(chunks.chunks.length - 1);
  for (let index = 0; index < phrased.length; index++) {
    const from = Math.max(0, chunks.token[chunks.chunks[index]!]! - PHRASE_REACH);
    const to = chunks.token[chunks.chunks[index + 1]! - 1]! + 1;
    if (doc.phraseAt[from]! < doc.phraseAt[to]!) phrased[index] = 1;
  }
  const { nextPerson, nextThing, lower } = scanWords(doc, rawForm);
  return {
    ...chunks,
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
    profiles: {
      length: form.length,
      form: Int32Array.from(form),
      set: Uint16Array.from(form, (id) => setOf(lexicon, id)),
      shape: Uint8Array.from(shape),
      loud: Uint8Array.from(loud),
      letters: Uint8Array.from(letters),
      lower,
      size: Uint8Array.from(size),
    },
  };
}

/** Letters of capitals that may be initials: `JP Smit`, `LBJ`. */
const INITIALS = 3;

function sortOf(doc: Doc, form: number, shape: number, loud: number, size: number): number {
  if (shape === SHAPE.initial) return SORT.initial;
  const sort = SORTS[setOf(doc.lexicon, form)]!;
  if (shape === SHAPE.upper && loud === 0 && (sort === 0 || sort > SORT.demonym))
    return size <= INITIALS ? SORT.shortCapitals : SORT.acronym;
  if (shape === SHAPE.mixed && sort === 0) return SORT.mixed;
  return sort;
}

const MARKED = /\p{L}\p{M}|[^\p{ASCII}]/u;

/** The form's id; of a form that the lexicon lacks, the id without its diacritics. */
function knownForm(doc: Doc, token: number): number {
  const id = doc.form[token]!;
  if (id > 0) return id;
  const text = doc.text.slice(doc.start[token], doc.end[token]);
  if (!MARKED.test(text)) return id;
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

/** One pass over all words, from the end: the pronouns that follow, and what is also written in lower case. */
function scanWords(
  doc: Doc,
  forms: readonly number[],
): { nextPerson: Int32Array; nextThing: Int32Array; lower: Uint8Array } {
  const nextPerson = new Int32Array(doc.length + 1).fill(FAR);
  const nextThing = new Int32Array(doc.length + 1).fill(FAR);
  const counts = new Map<number, number>();
  /** One bit a form, so that most words are passed without a look at the map. */
  const wanted = new Uint8Array(FORM_BITS >> 3);
  for (const id of forms) {
    counts.set(id, 0);
    wanted[(id & (FORM_BITS - 1)) >> 3]! |= 1 << (id & 7);
  }
  for (let index = doc.blocks.length - 1; index >= 0; index--) {
    const block = doc.blocks[index]!;
    let person = FAR;
    let thing = FAR;
    for (let token = block.last - 1; token >= block.first; token--) {
      const id = doc.form[token]!;
      if (id !== 0) {
        const signal = id > 0 ? WORD_SIGNAL[id]! : 0;
        if (signal === PERSON) person = token;
        else if (signal === THING) thing = token;
        if (
          doc.shape[token] === SHAPE.lower &&
          (wanted[(id & (FORM_BITS - 1)) >> 3]! & (1 << (id & 7))) !== 0
        ) {
          const count = counts.get(id);
          if (count !== undefined) counts.set(id, count + 1);
        }
      }
      nextPerson[token] = person;
      nextThing[token] = thing;
    }
  }
  return { nextPerson, nextThing, lower: Uint8Array.from(forms, (id) => Math.min(255, counts.get(id)!)) };
}

/** Cue number of a word token; 0 when it is no cue. */
export function cueAt(scene: Scene, token: number): number {
  const id = scene.doc.form[token]!;
  return id > 0 ? scene.cueOf[id]! : 0;
}

export function tokenIs(lexicon: Lexicon, id: number, bit: keyof typeof CLASS): boolean {
  return inClass(lexicon, id, CLASS[bit]);
}
