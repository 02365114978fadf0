/** How spellings of names are compared. */
import { lazily } from '../lazily.js';

const IRREGULAR = /\s\s|[^\S ]/;

/** The text with one blank wherever it has white space. */
export const singleSpaced = (text: string): string =>
  IRREGULAR.test(text) ? text.replace(/\s+/g, ' ') : text;

/** Latin letters taken apart: their marks are those of one block. */
const LATIN = /^[^\u0370-\u2017\u201a-\uffff]*$/;
/** The classes of Unicode take milliseconds to compile. */
const marks = lazily(() => /[\p{M}.'’‘ʼ`]/gu);

/** Lower case without diacritics, periods and apostrophes: `O’Brien` → `obrien`, `Bárcena` → `barcena`. */
export function foldName(word: string): string {
  if (!/[^a-z]/i.test(word)) return word.toLowerCase();
  const parts = word.normalize('NFD');
  return parts
    .replace(LATIN.test(parts) ? /[\u0300-\u036f.'’‘ʼ`]/g : marks(), '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = a.slice(from, endA);
  const right = b.slice(from, endB);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Shorter words differ by a letter too often to be one word misspelt. */
const TYPO_LENGTH = 5;

/** Whether two words of names are likely one name spelt in two ways. A final vowel makes another name: `Daniel`, `Daniela`. */
export function isVariantSpelling(a: string, b: string): boolean {
  if (a.length < TYPO_LENGTH || b.length < TYPO_LENGTH || a[0] !== b[0]) return false;
  if (!isOneEditApart(a, b)) return a !== b && soundsAlike(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return short.slice(0, -1) !== long.slice(0, -1);
  return !(long.startsWith(short) && /[aeiou]$/.test(long));
}

/**
 * `mohamed` and `muhammad`, `parvez` and `pervaiz`: a name from another script, written as it sounds in several ways. The
 * vowels are of one kind, consonants may be doubled, and the last vowel is the same: `marina` is not `marino`.
 */
function soundsAlike(a: string, b: string): boolean {
  const endsInVowel = LAST_VOWEL.test(a) || LAST_VOWEL.test(b);
  return (!endsInVowel || a.at(-1) === b.at(-1)) && skeleton(a) === skeleton(b);
}
const LAST_VOWEL = /[aeiouy]$/;

/** Vowels by their kind, and no letter twice: `mohammed`, `muhamad` → `muhamad`. */
const skeleton = (word: string): string =>
  word
    .replace(/[ou]+/g, 'u')
    .replace(/[aeiy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
