/** Where tokens end that are more than a run of plain letters, by the code units of the text. Two zeros close the text. */
import { CHAR, charClass, isLetter } from './characters.js';

const PERIOD = 0x2e;
const COMMA = 0x2c;
/** A zero-width space behind a word is none of it. */
export function endOfVisible(units: Uint16Array, end: number): number {
  let to = end;
  while (charClass(units[to - 1]!) === CHAR.invisible) to--;
  return to;
}

/** A surrogate pair is one symbol; marks that follow belong to it. */
export function endOfSymbol(units: Uint16Array, from: number): number {
  let to = from + 1;
  const high = units[from]!;
  if (high >= 0xd800 && high <= 0xdbff) {
    const low = units[to]!;
    if (low >= 0xdc00 && low <= 0xdfff) to++;
  }
  while (charClass(units[to]!) === CHAR.mark) to++;
  return to;
}

export function isWordPart(code: number): boolean {
  const kind = charClass(code);
  return isLetter(kind) || kind === CHAR.digit || kind === CHAR.mark;
}

export function endOfRun(units: Uint16Array, at: number, code: number): number {
  let to = at + 1;
  while (units[to] === code) to++;
  return to;
}

/** `.5 percent`, `$.125`: a period before a digit, with no word or number before it. */
export function opensDecimal(units: Uint16Array, period: number): boolean {
  if (charClass(units[period + 1]!) !== CHAR.digit) return false;
  if (period === 0) return true;
  const before = charClass(units[period - 1]!);
  return before === CHAR.space || before === CHAR.newline || before === CHAR.other;
}

/** Digits with inner points and commas: `1,234.5`, `12.03.2025`. A closing period or comma stays outside. */
export function endOfNumber(units: Uint16Array, from: number): number {
  let at = from;
  for (;;) {
    const code = units[at]!;
    if (charClass(code) === CHAR.digit) at++;
    else if ((code === PERIOD || code === COMMA) && charClass(units[at + 1]!) === CHAR.digit) at += 2;
    else return at;
  }
}

/** Where the form of `U.S.`, `a.m.`, `Ph.D.` ends, given its first period; `period` itself when single letters do not follow. */
export function endOfDotted(units: Uint16Array, period: number): number {
  let formEnd = period;
  while (
    units[formEnd] === PERIOD &&
    isLetter(charClass(units[formEnd + 1]!)) &&
    !isWordPart(units[formEnd + 2]!)
  )
    formEnd += 2;
  return formEnd;
}

const LETTER_H = 0x68;
const LETTER_T = 0x74;
const LETTER_W = 0x77;

export const mayOpenAddress = (code: number, next: number): boolean =>
  (code === LETTER_H && next === LETTER_T) || (code === LETTER_W && next === LETTER_W);

/** End of a web address that starts at `from`; `from` when there is none. */
export function endOfAddress(text: string, units: Uint16Array, from: number): number {
  const scheme =
    mayOpenAddress(units[from]!, units[from + 1]!) &&
    (text.startsWith('http://', from) || text.startsWith('https://', from) || text.startsWith('www.', from));
  if (!scheme) return from;
  let at = from;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CHAR.space || kind === CHAR.newline || '"<>«»”)'.includes(text[at]!)) break;
    at++;
  }
  while (at > from && '.,;:!?'.includes(text[at - 1]!)) at--;
  return at;
}
