/**
 * One pass over the text: tokens with exact UTF-16 offsets, their shape, the gap before them and the hash of
 * their form. No substring is made.
 *
 * Tokens are split wherever letters meet digits and at every hyphen, so that `27-member`, `COVID-19`, `5pm` and
 * `Sherwood-Randall` are pieces that each rule joins as it needs. Kept whole: words with inner apostrophes
 * (`O'Brien`), dotted abbreviations (`U.S.`, `a.m.`), an initial with its period (`J.`), numbers with inner points and
 * commas (`1,234.5`), web and mail addresses. A final `'s` is a token of its own.
 */

import { CLASS } from '../lexicon/classes.js';
import { findWord, inClass, type Lexicon } from '../lexicon/lexicon.js';
import {
  CHAR,
  charClass,
  finishHash,
  foldChar,
  formOf,
  HASH_START,
  hashChar,
  hashForm,
} from './characters.js';
import { type Columns, finished, newColumns, push } from './columns.js';
import { internOdd, internUnknown, newUnknownForms, type UnknownForms } from './unknown-forms.js';

export const TOKEN = {
  word: 1,
  number: 2,
  punctuation: 3,
  /** Currency and other signs, emoji. */
  symbol: 4,
  /** `'s` */
  clitic: 5,
  /** Web or mail address. */
  address: 6,
} as const;

export const SHAPE = {
  none: 0,
  /** `word` */
  lower: 1,
  /** `Word` */
  capital: 2,
  /** `WORD`, `U.S.` */
  upper: 3,
  /** `McDonald`, `iPhone` */
  mixed: 4,
  /** `J`, `J.` */
  initial: 5,
} as const;

export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** Columns of equal length, one row a token. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of TOKEN. */
  readonly kind: Uint8Array;
  /** One of SHAPE; words only. */
  readonly shape: Uint8Array;
  /** One of GAP: what stands before the token. */
  readonly gap: Uint8Array;
  /** Lexicon id (> 0) of the word's form, or a negative id that equal unknown forms of this text share; 0 for what is no word. */
  readonly form: Int32Array;
  /** 1 when the token ends in a period of its own: `Dr.`, `U.S.` */
  readonly dotted: Uint8Array;
}

const PERIOD = 0x2e;
const COMMA = 0x2c;
const GRAVE = 0x60;
const LETTER_A = 0x61;
const LETTER_S = 0x73;
const LETTER_Z = 0x7a;

const isLetter = (kind: number) => kind === CHAR.lower || kind === CHAR.upper || kind === CHAR.letter;

export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const columns = newColumns(text.length);
  const unknown = newUnknownForms();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const charKind = charClass(code);
    switch (charKind) {
      case CHAR.space:
        if (columns.gapBefore < GAP.space) columns.gapBefore = GAP.space;
        at++;
        break;
      case CHAR.invisible:
        at++;
        break;
      case CHAR.newline:
        if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
        columns.gapBefore = columns.gapBefore >= GAP.line ? GAP.paragraph : GAP.line;
        at++;
        break;
      case CHAR.lower:
      case CHAR.upper:
      case CHAR.letter: {
        const address = endOfAddress(text, at);
        if (address > at) push(columns, at, address, TOKEN.address);
        at = address > at ? address : readWord(columns, unknown, text, at, lexicon);
        break;
      }
      case CHAR.digit: {
        const to = endOfNumber(text, at);
        push(columns, at, to, TOKEN.number);
        at = to;
        break;
      }
      case CHAR.number:
        push(columns, at, at + 1, TOKEN.number);
        at++;
        break;
      case CHAR.apostrophe:
      case CHAR.punctuation: {
        const to = code === PERIOD ? endOfRun(text, at, PERIOD) : at + 1;
        push(columns, at, to, TOKEN.punctuation);
        at = to;
        break;
      }
      default: {
        const to = endOfSymbol(text, at);
        push(columns, at, to, TOKEN.symbol);
        at = to;
      }
    }
  }
  return finished(columns);
}

/** Reads the word that starts at `from`, and the `'s` behind it; returns where they end. */
function readWord(
  columns: Columns,
  unknown: UnknownForms,
  text: string,
  from: number,
  lexicon: Lexicon,
): number {
  let at = from;
  let hash = HASH_START;
  let uppers = 0;
  let lowers = 0;
  let others = 0;
  let plain = true;
  let cliticAt = -1;
  const firstUpper = charClass(text.charCodeAt(from)) === CHAR.upper;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Nearly every letter of English news: no table is asked.
    if (code >= LETTER_A && code <= LETTER_Z) {
      lowers++;
      hash = hashChar(hash, code);
      continue;
    }
    const charKind = charClass(code);
    if (charKind === CHAR.lower) lowers++;
    else if (charKind === CHAR.upper) uppers++;
    else if (charKind === CHAR.letter) others++;
    else if (charKind === CHAR.mark || charKind === CHAR.invisible) {
      plain = false;
      continue;
    } else if (charKind === CHAR.apostrophe) {
      if (at + 1 >= text.length || code === GRAVE) break;
      const next = text.charCodeAt(at + 1);
      if (!isLetter(charClass(next))) break;
      if (foldChar(next) === LETTER_S && (at + 2 >= text.length || !isWordPart(text.charCodeAt(at + 2)))) {
        cliticAt = at;
        break;
      }
    } else break;
    hash = hashChar(hash, foldChar(code));
  }
  const letters = lowers + uppers + others;
  let to = plain ? at : endOfVisible(text, at);
  let isDotted = false;
  // `U.S.`, `a.m.`, `Ph.D.`: the form keeps the inner periods, the token also the closing one.
  if (charCodeIs(text, to, PERIOD) && (letters === 1 || (letters === 2 && firstUpper))) {
    const formEnd = endOfDotted(text, to);
    for (; to < formEnd; to++) {
      const code = text.charCodeAt(to);
      hash = hashChar(hash, foldChar(code));
      const charKind = charClass(code);
      if (charKind === CHAR.upper) uppers++;
      else if (charKind === CHAR.lower) lowers++;
      isDotted = true;
    }
  }
  const id = formId(unknown, text, from, to, finishHash(hash), plain, lexicon);
  if (charCodeIs(text, to, PERIOD) && (isDotted || ownsPeriod(text, to, lexicon, id, letters, firstUpper))) {
    isDotted = true;
    to++;
  }
  const row = push(columns, from, to, TOKEN.word);
  columns.form[row] = id;
  columns.dotted[row] = isDotted ? 1 : 0;
  columns.shape[row] = shapeOf(uppers, lowers, others, firstUpper);
  if (cliticAt < 0 || isDotted) return to;
  push(columns, cliticAt, cliticAt + 2, TOKEN.clitic);
  return cliticAt + 2;
}

function formId(
  unknown: UnknownForms,
  text: string,
  start: number,
  end: number,
  hash: number,
  plain: boolean,
  lexicon: Lexicon,
): number {
  if (plain)
    return findWord(lexicon, text, start, end, hash) || internUnknown(unknown, text, start, end, hash);
  const form = formOf(text.slice(start, end));
  return (
    findWord(lexicon, form, 0, form.length, hashForm(form)) || internOdd(unknown, text, start, end, hash)
  );
}

/** A zero-width space behind a word is none of it. */
function endOfVisible(text: string, end: number): number {
  let to = end;
  while (charClass(text.charCodeAt(to - 1)) === CHAR.invisible) to--;
  return to;
}

function shapeOf(uppers: number, lowers: number, others: number, firstUpper: boolean): number {
  if (uppers === 0) return SHAPE.lower;
  if (lowers === 0) return uppers + others === 1 ? SHAPE.initial : SHAPE.upper;
  return uppers === 1 && firstUpper ? SHAPE.capital : SHAPE.mixed;
}

/** A surrogate pair is one symbol; marks that follow belong to it. */
function endOfSymbol(text: string, from: number): number {
  let to = from + 1;
  const high = text.charCodeAt(from);
  if (high >= 0xd800 && high <= 0xdbff && to < text.length) {
    const low = text.charCodeAt(to);
    if (low >= 0xdc00 && low <= 0xdfff) to++;
  }
  while (to < text.length && charClass(text.charCodeAt(to)) === CHAR.mark) to++;
  return to;
}

function isWordPart(code: number): boolean {
  const kind = charClass(code);
  return isLetter(kind) || kind === CHAR.digit || kind === CHAR.mark;
}

function endOfRun(text: string, at: number, code: number): number {
  let to = at + 1;
  while (to < text.length && text.charCodeAt(to) === code) to++;
  return to;
}

/** Digits with inner points and commas: `1,234.5`, `12.03.2025`. A closing period or comma stays outside. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (charClass(code) === CHAR.digit) at++;
    else if (
      (code === PERIOD || code === COMMA) &&
      at + 1 < text.length &&
      charClass(text.charCodeAt(at + 1)) === CHAR.digit
    )
      at += 2;
    else break;
  }
  return at;
}

function charCodeIs(text: string, at: number, code: number): boolean {
  return at < text.length && text.charCodeAt(at) === code;
}

/** Where the form of `U.S.`, `a.m.`, `Ph.D.` ends, given its first period; `period` itself when single letters do not follow. */
function endOfDotted(text: string, period: number): number {
  let formEnd = period;
  while (
    charCodeIs(text, formEnd, PERIOD) &&
    formEnd + 1 < text.length &&
    isLetter(charClass(text.charCodeAt(formEnd + 1))) &&
    (formEnd + 2 >= text.length || !isWordPart(text.charCodeAt(formEnd + 2)))
  )
    formEnd += 2;
  return formEnd;
}

/**
 * Whether the period behind a word is the word's own: after an initial (`J.`) and after abbreviations. Where the
 * abbreviation is an ordinary word too (`no.`, `rev.`), what follows decides.
 */
function ownsPeriod(
  text: string,
  period: number,
  lexicon: Lexicon,
  id: number,
  letters: number,
  firstUpper: boolean,
): boolean {
  // `the 1990s.`, `5G.`
  if (letters === 1 && period > 1 && charClass(text.charCodeAt(period - 2)) === CHAR.digit) return false;
  if (letters === 1 && firstUpper) return true;
  if (!inClass(lexicon, id, CLASS.abbreviation)) return false;
  const ordinary =
    inClass(lexicon, id, CLASS['word-1']) ||
    inClass(lexicon, id, CLASS['word-2']) ||
    inClass(lexicon, id, CLASS['word-3']);
  if (!ordinary) return true;
  let next = period + 1;
  while (next < text.length && charClass(text.charCodeAt(next)) === CHAR.space) next++;
  const nextKind = next < text.length ? charClass(text.charCodeAt(next)) : CHAR.other;
  if (nextKind === CHAR.digit) return true;
  return firstUpper && nextKind === CHAR.upper && inClass(lexicon, id, CLASS['abbreviation-title']);
}

/** End of a web or mail address that starts at `from`; `from` when there is none. */
function endOfAddress(text: string, from: number): number {
  const code = foldChar(text.charCodeAt(from));
  const scheme =
    (code === 0x68 && (text.startsWith('http://', from) || text.startsWith('https://', from))) ||
    (code === 0x77 && text.startsWith('www.', from));
  if (scheme) {
    let at = from;
    while (at < text.length) {
      const kind = charClass(text.charCodeAt(at));
      if (kind === CHAR.space || kind === CHAR.newline || '"<>«»”)'.includes(text[at]!)) break;
      at++;
    }
    while (at > from && '.,;:!?'.includes(text[at - 1]!)) at--;
    return at;
  }
  return from;
}
