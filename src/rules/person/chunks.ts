/**
 * Where names can stand: chunks of capitalised words, with the particles, initials, hyphens, suffixes and quoted
 * nicknames that may join them. Each word of a chunk is a unit; a name is a run of units of one chunk.
 */

import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
  surface,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { type Arena, int32s, uint8s } from '../../arena.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { isChildBehind, isNumeralBehind, isPostNominal } from './behind-name.js';
import { endOfNickname, endsGivenNames, isLuoApostrophe, isOfficeAlone } from './nicknames.js';
import { isPost } from './posts.js';
import { isSurnameFirst } from './surname-first-lines.js';
import { NEVER_ALONE, PARTICLE } from './words.js';

/** What joins a unit to the one before it in its chunk; no name is cut at a firm join: `King, Jr.`, `Singh a/l Singh`. */
export const JOIN = { first: 0, space: 1, line: 2, hyphen: 3, quote: 4, firm: 5 } as const;

/** Columns, one row a unit; `chunks` holds the first unit of each chunk and the unit count at the end. */
export interface Chunks {
  readonly length: number;
  readonly token: Int32Array;
  readonly join: Uint8Array;
  /** 1 for a word inside a nickname in quotation marks. */
  readonly quoted: Uint8Array;
  readonly chunks: Int32Array;
}

/** A name has no more units than this. */
export const LONGEST_NAME = 8;

/** Particles in a row: `van der`, `de la`, `bin al`. */
const PARTICLES_IN_ROW = 3;
/** Units of a chunk are appended here. */
interface Units {
  length: number;
  readonly token: Int32Array;
  readonly join: Uint8Array;
  readonly quoted: Uint8Array;
}

export function findChunks(doc: Doc, arena: Arena): Chunks {
  // A unit is a token, and a chunk has one at least.
  const { shape, set } = doc;
  const room = doc.length + 1;
  const units: Units = {
    length: 0,
    token: int32s(arena, room),
    join: uint8s(arena, room),
    quoted: uint8s(arena, room),
  };
  const chunks = int32s(arena, room);
  let count = 0;
  for (const block of doc.blocks) {
    if (block.kind === 'leftover') continue;
    const { last } = block;
    let at = block.first;
    while (at < last) {
      // Most words are neither capitalised nor particles.
      if (
        shape[at]! < SHAPE.capital
          ? PARTICLE[set[at]!] === 0 || !startsWithParticle(doc, at, last)
          : isContraction(doc, at) ||
            isDayOf(doc, at) ||
            isPrefix(doc, at) ||
            isPost(doc, at) ||
            isOfNumber(doc, at)
      ) {
        at++;
        continue;
      }
      const unit = units.length;
      at = readChunk(doc, at, last, units);
      if (units.length - unit === 1 && neverAlone(doc, units.token[unit]!)) units.length = unit;
      else chunks[count++] = unit;
    }
  }
  const { length } = units;
  chunks[count++] = length;
  return {
    length,
    token: units.token.subarray(0, length),
    join: units.join.subarray(0, length),
    quoted: units.quoted.subarray(0, length),
    chunks: chunks.subarray(0, count),
  };
}

/** The `B` of `2B Ana Oke`, who plays at second base: letters behind the digits of one word. */
const isOfNumber = (doc: Doc, token: number): boolean =>
  doc.gap[token] === GAP.none && doc.shape[token] !== SHAPE.capital && isNumber(doc, token - 1);

/** What stands behind the apostrophe of a pronoun and its verb; `’d` may end a name: `Sa’d`. */
const VERBS = new Set(['m', 'll', 've', 're']);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const PREFIXES = wordSet('anti pro pre post ex non');

/** `Anti-Okafor` at the head of a sentence: the name is behind the hyphen, as in `anti-Okafor`. */
const isPrefix = (doc: Doc, token: number): boolean =>
  PREFIXES.has(doc.form[token]!) && isInnerHyphen(doc, token + 1);

/** `I’m`, `We’ll` */
function isContraction({ text, start, end }: Doc, token: number): boolean {
  const to = end[token]!;
  const at = isApostrophe(text.charCodeAt(to - 3))
    ? to - 3
    : isApostrophe(text.charCodeAt(to - 2))
      ? to - 2
      : -1;
  return at > start[token]! && VERBS.has(text.slice(at + 1, to));
}

function put(units: Units, token: number, join: number, quoted: number): void {
  const unit = units.length++;
  units.token[unit] = token;
  units.join[unit] = join;
  units.quoted[unit] = quoted;
}

/** Whether particles stand here, and a capitalised word behind them. */
function startsWithParticle(doc: Doc, at: number, last: number): boolean {
  return isParticle(doc, at, false) && leadToCapital(doc, at, last);
}

/** The cheap way out for `The`, `Monday`, `Mexico`: they are not weighed. */
function neverAlone(doc: Doc, token: number): boolean {
  return doc.form[token]! > 0 && NEVER_ALONE[doc.set[token]!] === 1;
}

const AS = wordId(lexicon, 'as');

/** A lower-case particle; the weak ones (`le`) count inside a name, and before a hyphen (`as-Sisi`), `as` only there: `Ann Lee as Jo Roy`. */
function isParticle(doc: Doc, token: number, inside: boolean): boolean {
  if (doc.shape[token] !== SHAPE.lower) return false;
  const particle = PARTICLE[doc.set[token]!]!;
  return (
    particle === 1 ||
    (particle === 2 && ((inside && doc.form[token] !== AS) || isInnerHyphen(doc, token + 1)))
  );
}

/** Whether a run of particles that starts here ends before a capitalised word. */
function leadToCapital(doc: Doc, at: number, last: number): boolean {
  let next = at;
  for (let count = 0; count < PARTICLES_IN_ROW && next < last && isParticle(doc, next, true); count++) {
    next++;
    if (next < last && isInnerHyphen(doc, next)) next++;
    else if (next < last && doc.gap[next] === GAP.none) return false;
  }
  return next < last && isCapitalised(doc, next);
}

/** Reads the units of a chunk; returns the token after it. */
function readChunk(doc: Doc, from: number, last: number, units: Units): number {
  const sentence = doc.sentence[from];
  const firstUnit = units.length;
  let at = from;
  let joined: number = JOIN.first;
  let inQuote = 0;
  /** Token of the closing mark of a nickname that is being read. */
  let closesAt = -1;
  for (;;) {
    put(units, at, joined, inQuote);
    at++;
    // `“Hands of Stone”`
    if (inQuote === 1) while (at < closesAt && doc.shape[at] === SHAPE.lower) at++;
    if (at === closesAt) {
      at++;
      closesAt = -1;
      inQuote = 0;
      joined = JOIN.quote;
      continue;
    }
    if (at >= last || doc.sentence[at] !== sentence) return at;
    if (isDutchArticle(doc, at, last)) {
      at += doc.kind[at] === TOKEN.word ? 3 : 2;
      joined = JOIN.firm;
      continue;
    }
    // Most names end before a word in small letters, or go on with a capitalised one.
    if (doc.gap[at] !== GAP.none && doc.kind[at] === TOKEN.word) {
      const shape = doc.shape[at]!;
      if (shape >= SHAPE.upper && units.length - firstUnit > 1 && isPostNominal(doc, at)) return at + 1;
      if (shape >= SHAPE.upper && isNumeralBehind(doc, at, last)) return at + 1;
      if (shape < SHAPE.capital && isChildBehind(doc, at) && !canContinue(doc, at, last)) return at + 1;
      if (shape < SHAPE.capital && isPatronymic(doc, at, last)) {
        at += PATRONYMIC;
        joined = JOIN.firm;
        continue;
      }
      if (shape < SHAPE.capital && (PARTICLE[doc.set[at]!] === 0 || !canContinue(doc, at, last))) return at;
      if (shape >= SHAPE.capital && (isContraction(doc, at) || isDayOf(doc, at) || isDateOf(doc, at)))
        return at;
      if (shape === SHAPE.initial && isPronoun(doc, at)) return at;
      joined = doc.gap[at] === GAP.space ? JOIN.space : JOIN.line;
      continue;
    }
    if (
      isInnerHyphen(doc, at) &&
      at + 1 < last &&
      continuesByHyphen(doc, at + 1, last, units.length - firstUnit)
    ) {
      at++;
      joined = JOIN.hyphen;
      continue;
    }
    if (doc.gap[at] === GAP.none) {
      // `L.Oyun`, `A.de Silva`
      if (doc.shape[at - 1] === SHAPE.initial && doc.dotted[at - 1] === 1 && canContinue(doc, at, last)) {
        joined = JOIN.space;
        continue;
      }
      if (endsGivenNames(doc, from, at, last) || isLuoApostrophe(doc, at, last)) {
        at++;
        joined = JOIN.quote;
        continue;
      }
      if (!endsInComma(doc, at, last) && !isSurnameFirst(doc, from, at, last)) return at;
      at++;
      joined = JOIN.firm;
      continue;
    }
    const closer = closesAt < 0 && !isOfficeAlone(doc, at - 1) ? endOfNickname(doc, at, last) : -1;
    if (closer < 0) return at;
    closesAt = closer;
    inQuote = 1;
    at++;
    joined = JOIN.quote;
  }
}

/** Tokens of `a/l`. */
const PATRONYMIC = 3;
const CHILD_OF = new Set(['a/l', 'a/p', 's/o', 'd/o', 'a/k']);

/** `Gopal a/l Raman`, `Devi d/o Raman`: whose son or daughter, before a capitalised word. */
const isPatronymic = (doc: Doc, at: number, last: number): boolean =>
  at + PATRONYMIC < last &&
  isMark(doc, at + 1, '/') &&
  doc.gap[at + 1] === GAP.none &&
  doc.gap[at + 2] === GAP.none &&
  isCapitalised(doc, at + PATRONYMIC) &&
  CHILD_OF.has(doc.text.slice(doc.start[at]!, doc.end[at + 2]!));

const BEFORE_ARTICLE = wordSet('van in op uit aan');
const APOSTROPHES = "'’‘";

/** `Ana van ’t Zubo`, `Ana in ’t Zubo`, `Ana ’t Zubo`: the Dutch article cut short, before the rest of the name. */
function isDutchArticle(doc: Doc, at: number, last: number): boolean {
  const mark = doc.kind[at] === TOKEN.punctuation ? at : at + 1;
  return (
    doc.kind[mark] === TOKEN.punctuation &&
    mark + 2 < last &&
    doc.gap[at] === GAP.space &&
    isOneOfMarks(doc, mark, APOSTROPHES) &&
    doc.end[mark + 1]! - doc.start[mark + 1]! === 1 &&
    doc.text[doc.start[mark + 1]!] === 't' &&
    doc.gap[mark + 1] === GAP.none &&
    isCapitalised(doc, mark + 2) &&
    doc.gap[mark + 2] === GAP.space &&
    (mark === at || (doc.shape[at] === SHAPE.lower && BEFORE_ARTICLE.has(doc.form[at]!)))
  );
}

function canContinue(doc: Doc, at: number, last: number): boolean {
  if (isCapitalised(doc, at)) return true;
  return isParticle(doc, at, true) && leadToCapital(doc, at, last);
}

const I = wordId(lexicon, 'i');

/** `Of Talal I know little`: no initial. */
const isPronoun = (doc: Doc, at: number): boolean =>
  doc.form[at] === I &&
  doc.dotted[at] === 0 &&
  doc.shape[at + 1] === SHAPE.lower &&
  is(doc, at + 1, CLASS.verb);

/** Short words that only a second syllable of a given name would be: `Hee-sun`, not `Seoul-based`. */
const SYLLABLE_LENGTH = 4;

/** `Sherwood-Randall`, `al-Assad`; in lower case the syllable of a given name: `Suk-yeol`. */
function continuesByHyphen(doc: Doc, at: number, last: number, unitsBefore: number): boolean {
  if (canContinue(doc, at, last)) return true;
  if (!isWord(doc, at) || endsRole(doc, at)) return false;
  const common =
    is(doc, at, CLASS['word-1']) ||
    is(doc, at, CLASS['word-2']) ||
    is(doc, at, CLASS['word-3']) ||
    is(doc, at, CLASS['word-4']);
  return !common || (unitsBefore > 1 && doc.end[at]! - doc.start[at]! <= SYLLABLE_LENGTH);
}

/** `Left-hander Ana Oke`: the word behind a hyphen ends a role. */
function endsRole(doc: Doc, at: number): boolean {
  const first = at - 2;
  for (let phrase = doc.phraseAt[first]!; phrase < doc.phraseAt[first + 1]!; phrase++) {
    const { last, id } = doc.phrases[phrase]!;
    if (last === at + 1 && (idIs(doc, id, CLASS.role) || idIs(doc, id, CLASS.title))) return true;
  }
  return false;
}

/** `, Jr.`; no letters of office (`, MP`), and no suffix that a name goes on behind, as in `Jr. Okafor`. */
function endsInComma(doc: Doc, at: number, last: number): boolean {
  return (
    isMark(doc, at, ',') &&
    at + 1 < last &&
    isCapitalised(doc, at + 1) &&
    is(doc, at + 1, CLASS['name-suffix']) &&
    doc.shape[at + 1] !== SHAPE.initial &&
    !isPostNominal(doc, at + 1) &&
    !(at + 2 < last && isCapitalised(doc, at + 2))
  );
}

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const ON = wordSet('on last next this every since until by');

/** `met on Sunday Ana Oke`, `On Sunday Ana Oke`; `Sunday Oke met` is a name. */
const isDayOf = (doc: Doc, token: number): boolean =>
  DAYS.has(doc.form[token]!) && ON.has(doc.form[token - 1] ?? 0);

const YEAR = /^(?:19|20)\d\d$/;

/** `By Ana Oke June 27, 2023`, `By Ana Oke   May 3 | 9 am`: the date of a byline, behind the name on its line. */
function isDateOf(doc: Doc, token: number): boolean {
  const day = token + 1;
  if (!is(doc, token, CLASS.month) || !isNumber(doc, day) || doc.gap[token] !== GAP.space) return false;
  const year = isMark(doc, day + 1, ',') ? day + 2 : day + 1;
  return (
    doc.start[token]! - doc.end[token - 1]! > 1 || (isNumber(doc, year) && YEAR.test(surface(doc, year)))
  );
}
