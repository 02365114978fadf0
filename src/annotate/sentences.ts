import { type Arena, int32s } from '../arena.js';
import { CLASS } from '../lexicon/classes.js';
import { inClass, type Lexicon } from '../lexicon/lexicon.js';
import { wordSet } from '../lexicon/word-list.js';
import type { Block } from './doc.js';
import { isInitial } from './own-period.js';
import { GAP, SHAPE, TOKEN, type Tokens } from './tokens.js';

const CLOSERS = '"”’»\')]';

/** `.!?…` */
const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** Whether a token begins with one of these marks. */
const isOf = (marks: string, text: string, start: number): boolean => marks.includes(text[start]!);

/** First token of each sentence, and the token count at the end. A block's start opens a sentence. */
export function findSentences(
  tokens: Tokens,
  text: string,
  lexicon: Lexicon,
  blocks: readonly Block[],
  arena: Arena,
): Int32Array {
  const starts = int32s(arena, tokens.length + 1);
  const { kind, start, dotted } = tokens;
  let count = 0;
  for (const { first, last } of blocks) {
    starts[count++] = first;
    for (let at = first; at < last - 1; at++) {
      let next: number;
      if (kind[at] === TOKEN.punctuation && isTerminator(text.charCodeAt(start[at]!))) {
        next = afterClosers(tokens, text, at + 1, last);
        if (next < last && tokens.gap[next] !== GAP.none && canOpen(tokens, next)) {
          starts[count++] = next;
          at = next - 1;
        }
      } else if (dotted[at] === 1) {
        next = afterClosers(tokens, text, at + 1, last);
        if (next < last && tokens.gap[next] !== GAP.none && dottedEnds(tokens, lexicon, at, next)) {
          starts[count++] = next;
          at = next - 1;
        }
      }
    }
  }
  starts[count++] = tokens.length;
  return starts.subarray(0, count);
}

function afterClosers(tokens: Tokens, text: string, from: number, last: number): number {
  let at = from;
  while (
    at < last &&
    tokens.gap[at] === GAP.none &&
    tokens.kind[at] === TOKEN.punctuation &&
    isOf(CLOSERS, text, tokens.start[at]!)
  )
    at++;
  return at;
}

function canOpen(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] !== TOKEN.word || tokens.shape[at] !== SHAPE.lower;
}

const UNITED_NATIONS = wordSet('u.n');

/** `… in the U.S. The …`: the period of an abbreviation closes the sentence when a common word opens the next one. */
function dottedEnds(tokens: Tokens, lexicon: Lexicon, at: number, next: number): boolean {
  if (tokens.shape[at] === SHAPE.initial && !isInitial(lexicon, tokens.form[at]!)) return false;
  if (inClass(lexicon, tokens.form[at]!, CLASS['abbreviation-title'])) return false;
  // `the U.S. President`, `the U.N. Secretary-General`: behind a country or the like a noun goes on.
  if (
    (inClass(lexicon, tokens.form[at]!, CLASS['country-name']) || UNITED_NATIONS.has(tokens.form[at]!)) &&
    !inClass(lexicon, tokens.form[next]!, CLASS['function-word']) &&
    !inClass(lexicon, tokens.form[next]!, CLASS['adverb'])
  )
    return false;
  // `at 9 p.m. March 17`
  if (inClass(lexicon, tokens.form[next]!, CLASS.calendar) && tokens.kind[next + 1] === TOKEN.number)
    return false;
  return (
    tokens.kind[next] === TOKEN.word &&
    tokens.shape[next]! >= SHAPE.capital &&
    inClass(lexicon, tokens.form[next]!, CLASS['word-1']) &&
    !inClass(lexicon, tokens.form[next]!, CLASS['given-1'])
  );
}
