/** What the evidence looks at: the article, its chunks, and what is known of each distinct word in them. */

import { formOf } from '../../annotate/characters.js';
import { type Block, type Doc, surface } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { type Arena, int32s, newArena, uint8s, uint16s } from '../../arena.js';
import { findFolded } from '../../lexicon/lexicon.js';
import { countLower, pronounsAfter } from './article-words.js';
import { type Chunks, findChunks, JOIN } from './chunks.js';
import { type KnownLetters, type LetterModel, lettersOfForm, newKnownLetters } from './letters.js';
import { newPairTable, numberOf } from './pair-table.js';
import { cueOfWord, type Surroundings, surroundingsOf } from './surroundings.js';
import { areInitialsMs, mayBeTitle } from './titles-before.js';
import { GIVEN, PARTICLE, SET_OF_PARTICLE, SORT, SORTS, SUFFIX, SURNAME } from './words.js';

export interface Scene extends Chunks, Surroundings {
  readonly doc: Doc;
  /** Cue number of each word of the lexicon; 0 for words without a weight. */
  readonly cueOf: Uint16Array;
  /** Profile of each unit: units with the same form and shape share one. */
  readonly profile: Int32Array;
  /** One of SORT_NAMES, for each unit. */
  readonly sort: Uint8Array;
  /** For each unit the kind and distance of the next pronoun (see `pronounsAfter`), raised by one; 0 where none is near. */
  readonly pronoun: Uint8Array;
  /** Chunk of each unit. */
  readonly chunk: Int32Array;
  /** By chunk: 1 when a phrase of the lexicon may touch it. */
  readonly phrased: Uint8Array;
  /** By chunk: 1 when it is more than words with a capital letter and spaces: initials, particles, hyphens, suffixes, capitals throughout … */
  readonly special: Uint8Array;
  /** By chunk, of LINE: what kind of line it stands in. */
  readonly line: Uint8Array;
  readonly profiles: Profiles;
}

/** Columns, one row a distinct word of the chunks. */
export interface Profiles {
  readonly length: number;
  /** Lexicon id or negative id of the form, without diacritics where only that is known. */
  readonly form: Int32Array;
  /** Number of the form in the article, and how many numbers there are. */
  readonly word: Int32Array;
  readonly words: number;
  /** Class set of the form. */
  readonly set: Uint16Array;
  readonly shape: Uint8Array;
  /** 1 in a line of capitals, where capitals say nothing. */
  readonly loud: Uint8Array;
  /** Bucket of the letter model. */
  readonly letters: Uint8Array;
  /** Cue number; 0 for words without a weight. */
  readonly cue: Uint16Array;
  /** 1 for words that are known as given names or surnames. */
  readonly named: Uint8Array;
  /** How often the form stands in lower case in the article, up to 255. */
  readonly lower: Uint8Array;
  readonly size: Uint8Array;
}

/** Kinds of line. */
export const LINE_NAMES = ['text', 'title', 'title case', 'capitals'] as const;
const lineOf = ({ allCaps, titleCase, kind }: Block): number =>
  allCaps ? 3 : titleCase ? 2 : kind === 'title' ? 1 : 0;

/** Phrases that begin so many tokens before a span are looked at. */
export const PHRASE_REACH = 4;

export function observe(
  doc: Doc,
  cueOf: Uint16Array,
  letterModel: LetterModel,
  arena: Arena = newArena(),
  knownLetters: KnownLetters = newKnownLetters(),
): Scene {
  const chunks = findChunks(doc, arena);
  const { token, join, quoted, length: count } = chunks;
  const chunkCount = chunks.chunks.length - 1;
  const profile = int32s(arena, count);
  const sort = uint8s(arena, count);
  const chunk = int32s(arena, count);
  const phrased = uint8s(arena, chunkCount);
  const special = uint8s(arena, chunkCount);
  const line = uint8s(arena, chunkCount);
  const form = int32s(arena, count);
  const written = int32s(arena, count);
  const set = uint16s(arena, count);
  const shape = uint8s(arena, count);
  const loud = uint8s(arena, count);
  const letters = uint8s(arena, count);
  const cue = uint16s(arena, count);
  const named = uint8s(arena, count);
  const size = uint8s(arena, count);
  const lower = uint8s(arena, count);
  const isSpecial = uint8s(arena, count);
  const sortOfRow = uint8s(arena, count);
  const word = int32s(arena, count);
  const spelling = int32s(arena, count);
  // A form stands for itself and, with diacritics, for the one without.
  const forms = newPairTable(arena, 2 * count);
  /** By spelling and how it is written: the row, raised by one. */
  const rows = int32s(arena, 2 * count * WRITINGS);
  let words = 0;
  let length = 0;
  for (let index = 0; index < chunkCount; index++) {
    const from = chunks.chunks[index]!;
    const to = chunks.chunks[index + 1]!;
    const block = doc.blocks[doc.block[token[from]!]!]!;
    const isLoud = block.allCaps ? 1 : 0;
    line[index] = lineOf(block);
    let specials = 0;
    for (let unit = from; unit < to; unit++) {
      chunk[unit] = index;
      const at = token[unit]!;
      const formWritten = doc.form[at]!;
      const number = numberOf(forms, formWritten, 0, words);
      if (number === words) words++;
      const writing = number * WRITINGS + doc.shape[at]! * 2 + isLoud;
      let row = rows[writing]! - 1;
      if (row < 0) {
        row = length++;
        rows[writing] = length;
        const id = formWritten > 0 ? formWritten : knownForm(doc, at);
        form[row] = id;
        written[row] = formWritten;
        spelling[row] = number;
        word[row] = id === formWritten ? number : numberOf(forms, id, 0, words);
        if (word[row] === words) words++;
        shape[row] = isInitials(doc, at, id) ? SHAPE.initial : doc.shape[at]!;
        set[row] = areInitialsMs(doc, at)
          ? NO_CLASS
          : id === formWritten
            ? doc.set[at]!
            : doc.lexicon.setOf[id]!;
        loud[row] = isLoud;
        letters[row] = lettersOfForm(letterModel, knownLetters, doc, at);
        cue[row] = cueOfWord(cueOf, id, set[row]!);
        size[row] = Math.min(255, doc.end[at]! - doc.start[at]!);
        if (shape[row] === SHAPE.lower && PARTICLE[set[row]!] !== 0) {
          set[row] = SET_OF_PARTICLE[set[row]!]!;
        }
        sortOfRow[row] = sortOf(set[row]!, shape[row]!, isLoud, size[row]!);
        named[row] = isName(set[row]!) ? 1 : 0;
        isSpecial[row] = isSpecialWord(doc, at, isLoud) || mayBeTitle(doc, at) ? 1 : 0;
      }
      profile[unit] = row;
      sort[unit] = sortOfRow[row]!;
      specials |= isSpecial[row]! | quoted[unit]! | (join[unit]! > JOIN.space ? 1 : 0);
    }
    special[index] = specials;
    const firstToken = Math.max(0, token[from]! - PHRASE_REACH);
    if (doc.phraseAt[firstToken]! < doc.phraseAt[token[to - 1]! + 1]!) phrased[index] = 1;
  }
  const { before, after, link, cueBefore, secondCueBefore, cueAfter, secondCueAfter } = surroundingsOf(
    doc,
    chunks,
    cueOf,
    arena,
  );
  const pronoun = pronounsAfter(doc, token, arena);
  const counts = countLower(doc, forms, words, written.subarray(0, length), arena);
  for (let row = 0; row < length; row++)
    lower[row] = shape[row] === SHAPE.lower ? 0 : Math.min(255, counts[spelling[row]!]!);
  return {
    length: count,
    token,
    join,
    quoted,
    chunks: chunks.chunks,
    doc,
    cueOf,
    profile,
    sort,
    before,
    after,
    link,
    cueBefore,
    secondCueBefore,
    cueAfter,
    secondCueAfter,
    pronoun,
    chunk,
    phrased,
    special,
    line,
    profiles: { length, form, word, words, set, shape, loud, letters, cue, named, lower, size },
  };
}

/** Shapes, each in lines of capitals and in others. */
const WRITINGS = 2 * Object.keys(SHAPE).length;

const isName = (set: number): boolean => GIVEN[set]! >= 2 || SURNAME[set]! >= 2;

/** Whether a word is none with a capital letter alone, as most are. */
function isSpecialWord(doc: Doc, token: number, isLoud: number): boolean {
  const shape = doc.shape[token];
  if (shape === SHAPE.upper ? isLoud === 0 : shape !== SHAPE.capital && shape !== SHAPE.mixed) return true;
  return SUFFIX[doc.set[token]!] === 1;
}

/** `W.J.`, as good as `W. J.`; not `U.S.` or `F.C.`, which the lexicon has. */
const isInitials = (doc: Doc, token: number, form: number): boolean =>
  form < 0 &&
  doc.dotted[token] === 1 &&
  doc.shape[token] === SHAPE.upper &&
  /^(?:\p{Lu}\.){2,4}$/u.test(surface(doc, token));

/** The set of a word that the lexicon lacks. */
const NO_CLASS = 0;

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

/** Cue number of a word token; 0 when it is no cue. */
export function cueAt({ doc, cueOf }: Scene, token: number): number {
  return cueOfWord(cueOf, doc.form[token]!, doc.set[token]!);
}
