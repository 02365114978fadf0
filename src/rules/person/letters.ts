/**
 * How a word looks: log-odds of its three-letter runs that it is a name of a person rather than an ordinary word, and
 * rather than a place. The runs and their weights are the table `letter-runs`, fitted on the gazetteers.
 */
import { CHAR, charClass, foldChar } from '../../annotate/characters.js';
import type { Doc } from '../../annotate/doc.js';

/** Letters a–z are 1 … 26; 0 is the edge of a word, 27 everything else. */
const ALPHABET = 28;
const OTHER = 27;
export const RUNS = ALPHABET ** 3;

export interface LetterModel {
  /** Tenths of log-odds, by run. */
  readonly againstWord: Int8Array;
  readonly againstPlace: Int8Array;
}

const STEPS = 6;
const EDGES_WORD = [-30, -12, 0, 12, 30];
const EDGES_PLACE = [-14, -5, 0, 5, 14];

const step = (edges: readonly number[], value: number): number => {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at++;
  return at;
};

const named = (edges: readonly number[], rival: string) =>
  Array.from({ length: STEPS }, (_, at) => {
    const low = at === 0 ? '' : (edges[at - 1]! / 10).toFixed(1);
    const high = at === edges.length ? '' : (edges[at]! / 10).toFixed(1);
    return `${low}…${high} v ${rival}`;
  });

export const LETTER_NAMES: readonly string[] = named(EDGES_WORD, 'word').flatMap((a) =>
  named(EDGES_PLACE, 'place').map((b) => `${a} · ${b}`),
);

export function letterCode(code: number): number {
  const folded = foldChar(code);
  if (folded >= 0x61 && folded <= 0x7a) return folded - 0x60;
  if (folded < 0x80) return OTHER;
  // The letter comes first when it is taken apart; a mark alone is none of the alphabet either.
  const plain = String.fromCharCode(folded).normalize('NFD').charCodeAt(0);
  return plain >= 0x61 && plain <= 0x7a ? plain - 0x60 : OTHER;
}

/** Calls back with each run of a word. */
export function eachRun(text: string, start: number, end: number, visit: (run: number) => void): void {
  let a = 0;
  let b = 0;
  for (let at = start; at < end; at++) {
    const c = codeIn(text.charCodeAt(at));
    if (c < 0) continue;
    if (b !== 0) visit((a * ALPHABET + b) * ALPHABET + c);
    a = b;
    b = c;
  }
  if (b !== 0) visit((a * ALPHABET + b) * ALPHABET);
}

/** Bucket of a word: an index of LETTER_NAMES. */
export function lettersOf(model: LetterModel, text: string, start: number, end: number): number {
  const { againstWord, againstPlace } = model;
  let word = 0;
  let place = 0;
  let a = 0;
  let b = 0;
  for (let at = start; at <= end; at++) {
    // The edge of the word closes the last run.
    const c = at === end ? 0 : codeIn(text.charCodeAt(at));
    if (c < 0) continue;
    if (b !== 0) {
      const run = (a * ALPHABET + b) * ALPHABET + c;
      word += againstWord[run]!;
      place += againstPlace[run]!;
    }
    a = b;
    b = c;
  }
  return step(EDGES_WORD, word) * STEPS + step(EDGES_PLACE, place);
}

/** Buckets of words of the lexicon met lately, in a table of fixed size: equal forms have equal letters. */
export interface KnownLetters {
  readonly forms: Int32Array;
  readonly buckets: Uint8Array;
}

const PLACES = 1 << 13;

export const newKnownLetters = (): KnownLetters => ({
  forms: new Int32Array(PLACES),
  buckets: new Uint8Array(PLACES),
});

/** The same for a token. */
export function lettersOfForm(model: LetterModel, known: KnownLetters, doc: Doc, token: number): number {
  const id = doc.form[token]!;
  const place = id & (PLACES - 1);
  // Words that no list has are numbered by article.
  if (id > 0 && known.forms[place] === id) return known.buckets[place]!;
  const bucket = lettersOf(model, doc.text, doc.start[token]!, doc.end[token]!);
  if (id > 0) {
    known.forms[place] = id;
    known.buckets[place] = bucket;
  }
  return bucket;
}

/** Letter of a code unit, −1 when it is none. */
function codeIn(unit: number): number {
  const letter = unit | 0x20;
  if (letter >= 0x61 && letter <= 0x7a) return letter - 0x60;
  const kind = charClass(unit);
  return kind === CHAR.lower || kind === CHAR.upper || kind === CHAR.letter || kind === CHAR.apostrophe
    ? letterCode(unit)
    : -1;
}

const LETTER_OF = (code: number) =>
  code === 0 ? '|' : code === OTHER ? '*' : String.fromCharCode(0x60 + code);

/** `|ab` opens a word, `ab|` closes it. */
export function runName(run: number): string {
  return [Math.floor(run / ALPHABET ** 2), Math.floor(run / ALPHABET) % ALPHABET, run % ALPHABET]
    .map(LETTER_OF)
    .join('');
}

const codeOf = (letter: string) =>
  letter === '|' ? 0 : letter === '*' ? OTHER : letter.charCodeAt(0) - 0x60;

/** From the rows of the table: run, tenths of log-odds against words, against places. */
export function letterModelFrom(rows: readonly (readonly string[])[]): LetterModel {
  const againstWord = new Int8Array(RUNS);
  const againstPlace = new Int8Array(RUNS);
  for (const [name = '', word, place] of rows) {
    const run = (codeOf(name[0]!) * ALPHABET + codeOf(name[1]!)) * ALPHABET + codeOf(name[2]!);
    againstWord[run] = Number(word);
    againstPlace[run] = Number(place);
  }
  return { againstWord, againstPlace };
}
