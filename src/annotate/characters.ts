/** Character classes and case folding by UTF-16 code unit; tables for Latin text, Unicode properties beyond it. */

export const CHAR = {
  other: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  /** Letters without case: Arabic, Han, Devanagari … */
  letter: 6,
  /** Combining marks: part of the letter before. */
  mark: 7,
  apostrophe: 8,
  /** Soft hyphen, zero-width characters, byte-order mark: seen by offsets only. */
  invisible: 9,
  punctuation: 10,
  /** Fractions and superscripts: `½`. */
  number: 11,
} as const;

const SPACES = /\p{Zs}/u;
const PUNCTUATION = /\p{P}/u;

/** The class of a code unit by the properties of Unicode, which are slow to ask: `charClass` knows the common ones. */
export function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CHAR.newline;
  if (code === 9 || code === 11 || code === 12 || code === 0x85) return CHAR.space;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff)
    return CHAR.invisible;
  if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07 || code === 0x60)
    return CHAR.apostrophe;
  // What news has most of beyond the tables: currency signs, the halves of emoji, Chinese characters.
  if ((code >= 0x20a0 && code <= 0x20c0) || (code >= 0xd800 && code <= 0xdfff)) return CHAR.other;
  if (code >= 0x4e00 && code <= 0x9fff) return CHAR.letter;
  const char = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CHAR.upper;
  if (/\p{Ll}/u.test(char)) return CHAR.lower;
  if (/\p{L}/u.test(char)) return CHAR.letter;
  if (/\p{M}/u.test(char)) return CHAR.mark;
  if (/\p{Nd}/u.test(char)) return CHAR.digit;
  if (/\p{N}/u.test(char)) return CHAR.number;
  if (SPACES.test(char)) return CHAR.space;
  if (PUNCTUATION.test(char)) return CHAR.punctuation;
  // Letters beyond the basic plane come as surrogate pairs; `letter` keeps such words whole.
  return CHAR.other;
}

/** Classes written out, a hexadecimal digit each: to ask Unicode's properties for them would slow every start. */
const written = (classes: string): Uint8Array =>
  Uint8Array.from(classes, (digit) => Number.parseInt(digit, 16));

/** Latin letters, their signs, and what stands between. */
const CLASSES = written(
  '000000000121120000000000000000001aaa0aa8aaa0aaaa5555555555aa000a' +
    'a44444444444444444444444444aaa0a833333333333333333333333333a0a00' +
    '000001000000000000000000000000001a00000a006a090000bb03aa0b6abbba' +
    '4444444444444444444444404444444333333333333333333333333033333333' +
    '4343434343434343434343434343434343434343434343434343434334343434' +
    '3434343433434343434343434343434343434343434343434343434344343433' +
    '3443434434443344443443444333443443434344343343443444343443364333' +
    '6666443443443434343434343434334343434343434343433443434443434343' +
    '4343434343434343434343434343434343434343434343434343333333443443' +
    '3434444343434343',
);
const TABLE_SIZE = CLASSES.length;

/** Dashes, quotation marks and spaces of typesetters: every article has some. */
const TYPOGRAPHIC = 0x2000;
const TYPOGRAPHIC_CLASSES = written(
  '1111111111199999aaaaaaaaa8aaaaaaaaaaaaaa22000001aaaaaaaaaaaaaaaa' +
    'aaaa0aaaaaaaaaaaaa0aaaaaaaaaaaa19000000000000000',
);
const FOLDED = Uint16Array.from(CLASSES, (_, code) => fold(code));

function fold(code: number): number {
  if (charClass(code) === CHAR.apostrophe) return 0x27;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The class of a UTF-16 code unit, one of `CHAR`. */
export function charClass(code: number): number {
  if (code < TABLE_SIZE) return CLASSES[code]!;
  const at = code - TYPOGRAPHIC;
  return at >= 0 && at < TYPOGRAPHIC_CLASSES.length ? TYPOGRAPHIC_CLASSES[at]! : classify(code);
}

/** Whether a class is one of letters. */
export const isLetter = (kind: number): boolean =>
  kind === CHAR.lower || kind === CHAR.upper || kind === CHAR.letter;

/** The code unit in lower case, every apostrophe as `'`. */
export function foldChar(code: number): number {
  return code < TABLE_SIZE ? FOLDED[code]! : fold(code);
}

export const HASH_START = 0x811c9dc5 | 0;

/** FNV-1a over folded code units: the tokenizer and the lexicon must agree on it. */
export function hashChar(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** FNV-1a leaves its high bits weak for short words; this spreads them before a table is addressed. */
export function finishHash(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}

/** Hash of a form that is folded already. */
export function hashForm(form: string): number {
  let hash = HASH_START;
  for (let i = 0; i < form.length; i++) hash = hashChar(hash, form.charCodeAt(i));
  return finishHash(hash);
}

/** The form of a word: NFC, lower case, plain apostrophes, no invisible characters, no closing period. */
export function formOf(word: string): string {
  if (PLAIN.test(word)) return withoutPeriod(word.toLowerCase());
  let form = '';
  for (const unit of word.normalize('NFC')) {
    for (let i = 0; i < unit.length; i++) {
      const code = unit.charCodeAt(i);
      if (charClass(code) !== CHAR.invisible) form += String.fromCharCode(foldChar(code));
    }
  }
  return withoutPeriod(form);
}

/** ASCII but for the grave accent, which is an apostrophe to some. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

const withoutPeriod = (form: string): string => (form.endsWith('.') ? form.slice(0, -1) : form);
