/** What a neighbouring token is, as a small integer, for the evidence before and after a span. */
import type { Doc } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';

export const NEIGHBOUR_NAMES = [
  'edge of the paragraph',
  'edge of the sentence',
  'word',
  'capitalised word',
  'number',
  'comma',
  'period',
  'quotation mark',
  'opening bracket',
  'closing bracket',
  'hyphen',
  'dash',
  'slash',
  'colon',
  'semicolon',
  'ampersand',
  'possessive',
  'symbol',
  'question or exclamation mark',
  'other mark',
] as const;

const named = (name: (typeof NEIGHBOUR_NAMES)[number]) => NEIGHBOUR_NAMES.indexOf(name);
export const EDGE = named('edge of the paragraph');
export const SENTENCE_EDGE = named('edge of the sentence');
export const WORD = named('word');
export const CAPITAL = named('capitalised word');
export const NUMBER = named('number');
export const COMMA = named('comma');
export const QUOTE = named('quotation mark');
export const OPEN = named('opening bracket');
export const HYPHEN = named('hyphen');
export const SLASH = named('slash');
export const SEMICOLON = named('semicolon');
export const AMPERSAND = named('ampersand');
export const POSSESSIVE = named('possessive');
const SYMBOL = named('symbol');
const OTHER = named('other mark');

/** All neighbours but these. */
export const allBut = (...kinds: readonly number[]): readonly number[] =>
  NEIGHBOUR_NAMES.map((_, kind) => kind).filter((kind) => !kinds.includes(kind));

/** By character code; marks beyond the table are `other mark`. */
const MARKS = new Uint8Array(0x2100).fill(OTHER);
for (const [marks, name] of [
  [',،', 'comma'],
  ['.…', 'period'],
  ['"“”„‟‘’\'«»`', 'quotation mark'],
  ['([{', 'opening bracket'],
  [')]}', 'closing bracket'],
  ['-‐‑', 'hyphen'],
  ['–—―', 'dash'],
  ['/|', 'slash'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['&+', 'ampersand'],
  ['?!', 'question or exclamation mark'],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = named(name);

/** What a token is to a neighbour; `from` is the token whose neighbour it is. */
export function neighbour(doc: Doc, token: number, from: number): number {
  if (token < 0 || token >= doc.length) return EDGE;
  const kind = doc.kind[token];
  // A sentence lies in one paragraph.
  if (doc.sentence[token] !== doc.sentence[from])
    return doc.block[token] !== doc.block[from] ? EDGE : inOtherSentence(kind);
  switch (kind) {
    case TOKEN.word:
      return doc.shape[token]! >= SHAPE.capital ? CAPITAL : WORD;
    case TOKEN.number:
      return NUMBER;
    case TOKEN.clitic:
      return POSSESSIVE;
    case TOKEN.punctuation:
      return MARKS[doc.mark[token]! || doc.text.charCodeAt(doc.start[token]!)] ?? OTHER;
    default:
      return SYMBOL;
  }
}

function inOtherSentence(kind: number | undefined): number {
  if (kind === TOKEN.word || kind === TOKEN.number || kind === TOKEN.punctuation) return SENTENCE_EDGE;
  return kind === TOKEN.clitic ? POSSESSIVE : SYMBOL;
}
