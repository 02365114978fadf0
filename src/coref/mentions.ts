/** A person's mention with what linking needs to know of it. */
import { type Doc, is, isMark, surface } from '../annotate/doc.js';
import { SHAPE, TOKEN } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import type { PersonCandidate } from '../types.js';
import { type BeforeName, beforeName } from './honorifics.js';
import { type NameWords, newNameWords, numberAt, numberOf } from './name-words.js';
import { foldName, singleSpaced } from './spelling.js';

export interface PersonMention {
  readonly candidate: PersonCandidate;
  /** Its place among the article's mentions. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The surface with single spaces. */
  readonly text: string;
  /** Folded words of the name; an initial is one letter. */
  readonly words: readonly string[];
  /** The numbers of these words in the article (see name-words.ts): two words are one where their numbers are. */
  readonly numbers: readonly number[];
  /** `jr`, `sr`, `iii` …, or empty. */
  readonly suffix: string;
  readonly before: BeforeName;
  /** Introduced as kin of another: `his daughter Ann Oke`, `Ann Oke, his wife`. */
  readonly asKin: boolean;
  /** Written all in capitals. */
  readonly capitals: boolean;
}

/** Not `v` or `x`, which may be initials. */
const SUFFIXES = new Set(
  'jr jnr junior sr snr senior i ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix'.split(' '),
);

/** @param names where the words of all names of the article are numbered */
export function toMention(
  doc: Doc,
  candidate: PersonCandidate,
  index: number,
  names: NameWords = newNameWords(),
): PersonMention {
  const { first, last, start, end } = candidate;
  const numbers: number[] = [];
  for (let token = first; token < last; token++) {
    if (doc.kind[token] !== TOKEN.word && doc.kind[token] !== TOKEN.clitic) continue;
    if (doc.dotted[token] === 1 && addInitials(numbers, surface(doc, token), names)) continue;
    if (token === first && areCapitals(doc, token, last)) {
      for (const letter of surface(doc, token)) numbers.push(numberOf(names, foldName(letter)));
      continue;
    }
    numbers.push(numberAt(names, doc.text, doc.start[token]!, doc.end[token]!));
  }
  let suffix = '';
  if (numbers.length > 1) {
    const final = names.texts[numbers.at(-1)!]!;
    if (SUFFIXES.has(final)) {
      suffix = final;
      numbers.pop();
    }
  }
  const words: string[] = [];
  for (let at = 0; at < numbers.length; at++) words.push(names.texts[numbers[at]!]!);
  const before = beforeName(doc, first);
  const written = doc.text.slice(start, end);
  const text = isPlainlyWritten(doc.text, start, end) ? written : singleSpaced(withoutHalfBracket(written));
  return {
    candidate,
    index,
    first,
    last,
    sentence: doc.sentence[first] ?? 0,
    text,
    words,
    numbers,
    suffix,
    before,
    asKin: isKin(doc, before.first, last),
    capitals: isInCapitals(text),
  };
}

/** `JK` before a name that is not in capitals: as good as `J.K.` */
const areCapitals = (doc: Doc, token: number, last: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  token + 1 < last &&
  doc.shape[last - 1] !== SHAPE.upper &&
  doc.end[token]! - doc.start[token]! <= MOST_CAPITALS;
const MOST_CAPITALS = 3;

/** `J.K.` is two initials; false for all other words. */
function addInitials(numbers: number[], raw: string, names: NameWords): boolean {
  // The classes of Unicode take a third of a millisecond to compile: most articles do without.
  if (raw.length < 3 || !raw.endsWith('.') || !/^(\p{L}\.)+$/u.test(raw)) return false;
  for (const letter of raw.split('.')) if (letter !== '') numbers.push(numberOf(names, foldName(letter)));
  return true;
}

/** `(Abel) Robles` is marked from its first letter on: the bracket that closes is no part of the name. */
function withoutHalfBracket(written: string): string {
  const at = written.indexOf(')');
  return at < 0 || written.slice(0, at).includes('(')
    ? written
    : written.slice(0, at) + written.slice(at + 1);
}

const BLANK = 0x20;
const DELETE = 0x7f;
const BRACKET = 0x29;

/** Whether ASCII alone is written, with no bracket, and with one blank wherever it has white space: nearly every name is. */
function isPlainlyWritten(text: string, start: number, end: number): boolean {
  let before = BLANK;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code >= DELETE || code === BRACKET || (code === BLANK && before === BLANK))
      return false;
    before = code;
  }
  return true;
}

const LOWER = /[a-z]/;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

function isInCapitals(text: string): boolean {
  if (text.length <= 3) return false;
  // The second letter of most names tells.
  const second = text.charCodeAt(1);
  if ((second >= LETTER_A && second <= LETTER_Z) || LOWER.test(text)) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** How many words behind the name its kinship may be told. */
const KIN_REACH = 5;

function isKin(doc: Doc, first: number, last: number): boolean {
  if (is(doc, first - 1, CLASS.kin) || (isMark(doc, first - 1, ',') && is(doc, first - 2, CLASS.kin)))
    return true;
  if (!isMark(doc, last, ',')) return false;
  for (let token = last + 1; token < last + KIN_REACH && !isMark(doc, token, ','); token++)
    if (is(doc, token, CLASS.kin)) return true;
  return false;
}
