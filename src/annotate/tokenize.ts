/**
 * One pass over the text: tokens with exact UTF-16 offsets, their shape, the gap before them and the hash of
 * their form. No substring is made.
 *
 * Tokens are split wherever letters meet digits and at every hyphen, so that `27-member`, `COVID-19`, `5pm` and
 * `Sherwood-Randall` are pieces that each rule joins as it needs. Kept whole: words with inner apostrophes
 * (`O'Brien`), dotted abbreviations (`U.S.`, `a.m.`), an initial with its period (`J.`), numbers with inner points and
 * commas (`1,234.5`), web and mail addresses. A final `'s` is a token of its own.
 */

import type { Lexicon } from '../lexicon/lexicon.js';
import { CACHED_LETTERS, HALF_LETTERS, placeOf, UNKNOWN } from '../lexicon/word-cache.js';
import { CHAR, charClass, foldChar, isLetter } from './characters.js';
import { type Columns, finished, grow, loadUnits, newColumns, push, pushWord } from './columns.js';
import { lookUp, lookUpCached, lookUpComposed } from './look-up.js';
import { endsName, isInitial, isNumberOfRuler, ownsPeriod } from './own-period.js';
import {
  endOfAddress,
  endOfDotted,
  endOfNumber,
  endOfRun,
  endOfSymbol,
  endOfVisible,
  isWordPart,
  mayOpenAddress,
  opensDecimal,
} from './token-ends.js';
import { GAP, SHAPE, TOKEN, type Tokens } from './tokens.js';
import { forgetForms } from './unknown-forms.js';

const SPACE = 0x20;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const GRAVE = 0x60;
const LETTER_A = 0x61;
const LETTER_S = 0x73;
const LETTER_Z = 0x7a;
/** The bit that tells `a` from `A`. */
const LETTER_CASE = 0x20;
const APOSTROPHE = 0x27;
/** First code unit behind ASCII. */
const FIRST_LATIN = 0x80;

/** The columns stand in `room` and are good until it is used for another text. */
export function tokenize(text: string, lexicon: Lexicon, room: Columns = newColumns()): Tokens {
  const units = loadUnits(room, text);
  const { length } = text;
  forgetForms(room.unknown);
  room.count = 0;
  room.words = 0;
  room.gapBefore = GAP.paragraph;
  let at = 0;
  while (at < length) {
    at = readPlain(room, units, text, at, lexicon);
    if (at >= length) break;
    const code = units[at]!;
    switch (charClass(code)) {
      case CHAR.space:
        if (room.gapBefore < GAP.space) room.gapBefore = GAP.space;
        at++;
        break;
      case CHAR.invisible:
        at++;
        break;
      case CHAR.newline:
        if (code === 13 && units[at + 1] === 10) at++;
        room.gapBefore = room.gapBefore >= GAP.line ? GAP.paragraph : GAP.line;
        at++;
        break;
      case CHAR.lower:
      case CHAR.upper:
      case CHAR.letter: {
        const address = endOfAddress(text, units, at);
        if (address > at) push(room, at, address, TOKEN.address);
        at = address > at ? address : readOther(room, units, text, at, lexicon);
        break;
      }
      case CHAR.digit: {
        const to = endOfNumber(units, at);
        push(room, at, to, TOKEN.number);
        at = to;
        break;
      }
      case CHAR.number:
        push(room, at, at + 1, TOKEN.number);
        at++;
        break;
      case CHAR.apostrophe:
      case CHAR.punctuation: {
        if (code === PERIOD && opensDecimal(units, at)) {
          const to = endOfNumber(units, at + 1);
          push(room, at, to, TOKEN.number);
          at = to;
          break;
        }
        const to = code === PERIOD ? endOfRun(units, at, PERIOD) : at + 1;
        push(room, at, to, TOKEN.punctuation);
        at = to;
        break;
      }
      default: {
        const to = endOfSymbol(units, at);
        push(room, at, to, TOKEN.symbol);
        at = to;
      }
    }
  }
  return finished(room);
}

/**
 * Reads words of plain letters, and the spaces, commas and periods between them, which nearly all of English news is:
 * with the columns at hand, and hardly a call. Returns where something else stands. The letters of a word are folded in place.
 */
function readPlain(room: Columns, units: Uint16Array, text: string, from: number, lexicon: Lexicon): number {
  const { start, end, kind, gap, shape, form, set, dotted, mark } = room;
  const { places } = room.cache;
  const capacity = start.length;
  let row = room.count;
  let gapBefore = room.gapBefore;
  let at = from;
  let words = 0;
  while (row < capacity) {
    let code = units[at]!;
    if (code === SPACE) {
      if (gapBefore < GAP.space) gapBefore = GAP.space;
      code = units[++at]!;
    }
    const first = code;
    let letter = code | LETTER_CASE;
    if (letter < LETTER_A || letter > LETTER_Z) {
      if (code !== COMMA && (code !== PERIOD || goesOn(units[at + 1]!))) break;
      start[row] = at;
      end[row] = ++at;
      kind[row] = TOKEN.punctuation;
      gap[row] = gapBefore;
      shape[row] = SHAPE.none;
      form[row] = 0;
      set[row] = 0;
      dotted[row] = 0;
      mark[row] = code;
      gapBefore = GAP.none;
      row++;
      continue;
    }
    if (mayOpenAddress(first, units[at + 1]!)) break;
    // The word as a number while it is short: see WordCache.
    let head = 0;
    let tail = letter & 31;
    let uppers = 0;
    const begin = at;
    const half = begin + HALF_LETTERS;
    if (code !== letter) {
      uppers = 1;
      units[at] = letter;
    }
    for (;;) {
      code = units[++at]!;
      letter = code | LETTER_CASE;
      if (letter < LETTER_A || letter > LETTER_Z) break;
      if (code !== letter) {
        uppers++;
        units[at] = letter;
      }
      if (at === half) {
        head = tail;
        tail = 0;
      }
      tail = (tail << 5) | (letter & 31);
    }
    const length = at - begin;
    if (
      code >= FIRST_LATIN ||
      code === APOSTROPHE ||
      (code === PERIOD && (length === 1 || (length === 2 && first < LETTER_A)))
    ) {
      room.count = row;
      room.words += words;
      room.gapBefore = gapBefore;
      return readRest(room, units, text, { from: begin, at, first, uppers, head, tail }, lexicon);
    }
    start[row] = begin;
    end[row] = at;
    kind[row] = TOKEN.word;
    gap[row] = gapBefore;
    shape[row] = uppers === 0 ? SHAPE.lower : shapeOf(uppers, length - uppers, 0, first < LETTER_A);
    dotted[row] = 0;
    mark[row] = length === 1 ? first : 0;
    gapBefore = GAP.none;
    row++;
    words++;
    const place = placeOf(head, tail);
    if (length > CACHED_LETTERS) {
      room.count = row;
      lookUp(room, lexicon);
    } else if (places[place] === head && places[place + 1] === tail && places[place + 2] !== UNKNOWN) {
      form[row - 1] = places[place + 2]!;
      set[row - 1] = places[place + 3]!;
    } else {
      room.count = row;
      lookUpCached(room, head, tail, lexicon);
    }
    const word = row - 1;
    if (code === PERIOD && ownsPeriod(units, at, lexicon, form[word]!, length, shape[word]!)) {
      end[word] = ++at;
      mark[word] = 0;
      dotted[word] = 1;
    }
  }
  room.count = row;
  room.words += words;
  room.gapBefore = gapBefore;
  if (row === capacity) grow(room);
  return at;
}

/** Reads a word that opens with another letter than a plain one, and the `'s` behind it; returns where they end. */
function readOther(room: Columns, units: Uint16Array, text: string, from: number, lexicon: Lexicon): number {
  const first = units[from]!;
  return readRest(room, units, text, { from, at: from, first, uppers: 0, head: 0, tail: 0 }, lexicon);
}

/** A word as far as its plain letters go. */
interface Begun {
  readonly from: number;
  readonly at: number;
  /** Its first code unit, as it was. */
  readonly first: number;
  /** Capitals among its letters. */
  readonly uppers: number;
  readonly head: number;
  readonly tail: number;
}

/** Reads what is behind the plain letters: others, apostrophes, periods of its own. */
function readRest(
  room: Columns,
  units: Uint16Array,
  text: string,
  { from, at: end, first, uppers: plainUppers, head, tail }: Begun,
  lexicon: Lexicon,
): number {
  const firstUpper = charClass(first) === CHAR.upper;
  let at = end;
  let uppers = plainUppers;
  let lowers = end - from - plainUppers;
  let others = 0;
  let isPlain = true;
  let isComposed = false;
  let cliticAt = -1;
  // Two zeros close the text: no letters.
  for (; ; at++) {
    const code = units[at]!;
    const charKind = charClass(code);
    if (charKind === CHAR.lower) lowers++;
    else if (charKind === CHAR.upper) uppers++;
    else if (charKind === CHAR.letter) others++;
    else if (charKind === CHAR.mark || charKind === CHAR.invisible) {
      isComposed = true;
      continue;
    } else if (charKind === CHAR.apostrophe) {
      if (code === GRAVE) break;
      const next = units[at + 1]!;
      if (!isLetter(charClass(next))) break;
      if (foldChar(next) === LETTER_S && !isWordPart(units[at + 2]!)) {
        cliticAt = at;
        break;
      }
    } else break;
    isPlain = false;
    units[at] = foldChar(code);
  }
  const letters = lowers + uppers + others;
  let to = isComposed ? endOfVisible(units, at) : at;
  let isDotted = false;
  // `U.S.`, `a.m.`, `Ph.D.`: the form keeps the inner periods, the token also the closing one.
  if (units[to] === PERIOD && (letters === 1 || (letters === 2 && firstUpper))) {
    const formEnd = endOfDotted(units, to);
    for (; to < formEnd; to++) {
      const code = units[to]!;
      const charKind = charClass(code);
      if (charKind === CHAR.upper) uppers++;
      else if (charKind === CHAR.lower) lowers++;
      units[to] = foldChar(code);
      isDotted = true;
    }
  }
  const formEnd = to;
  const row = room.count;
  pushWord(room, from, to, shapeOf(uppers, lowers, others, firstUpper), to - from === 1 ? first : 0);
  if (isComposed) lookUpComposed(room, text, lexicon);
  else if (isPlain && !isDotted && to - from <= CACHED_LETTERS) lookUpCached(room, head, tail, lexicon);
  else lookUp(room, lexicon);
  if (
    units[to] === PERIOD &&
    (isDotted ||
      (ownsPeriod(units, to, lexicon, room.form[row]!, letters, room.shape[row]!) &&
        !endsName(room, row, lexicon) &&
        !isNumberOfRuler(room, row, letters)))
  ) {
    if (!isDotted && letters === 2 && isInitial(lexicon, room.form[row]!)) room.shape[row] = SHAPE.initial;
    isDotted = true;
    room.end[row] = ++to;
    room.mark[row] = 0;
  }
  if (isDotted) room.dotted[row] = 1;
  if (cliticAt < 0 || to > formEnd) return to;
  push(room, cliticAt, cliticAt + 2, TOKEN.clitic);
  return cliticAt + 2;
}

function shapeOf(uppers: number, lowers: number, others: number, firstUpper: boolean): number {
  if (uppers === 0) return SHAPE.lower;
  if (lowers === 0) return uppers + others === 1 ? SHAPE.initial : SHAPE.upper;
  return uppers === 1 && firstUpper ? SHAPE.capital : SHAPE.mixed;
}

/** Whether a period is more than the end of a sentence, by the code unit behind it: `...`, `.5`. */
function goesOn(next: number): boolean {
  return next === PERIOD || (next >= DIGIT_0 && next <= DIGIT_9);
}
