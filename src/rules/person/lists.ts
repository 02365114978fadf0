/** What joins the items of a list, as a small integer. */
import type { Doc } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';

export const LIST_MARKS = ['comma', 'and', 'comma and and', 'or', 'slash', 'semicolon'] as const;

const NONE = -1;
const COMMA = 0;
const AND = 1;
const COMMA_AND = 2;
const OR = 3;
const SLASH = 4;
const SEMICOLON = 5;

const WORD_AND = wordId(lexicon, 'and');
const WORD_OR = wordId(lexicon, 'or');

/** Tokens from the last of an item to the first of the next: `, and`. */
const DISTANCE = 3;

/** What of a list stands between two tokens of one sentence, and nothing else: an index of LIST_MARKS, or −1. */
export function listMark(doc: Doc, last: number, next: number): number {
  const distance = next - last;
  if (distance < 2 || distance > DISTANCE || doc.sentence[last] !== doc.sentence[next]) return NONE;
  const mark = markAt(doc, last + 1);
  if (distance === 2) return mark;
  // A comma may stand before the word, nothing else before anything.
  if (mark !== COMMA) return NONE;
  const word = markAt(doc, last + 2);
  return word === AND ? COMMA_AND : word === OR ? OR : NONE;
}

function markAt({ mark, form, shape }: Doc, token: number): number {
  switch (mark[token]) {
    case 0x2c:
      return COMMA;
    case 0x26:
      return AND;
    case 0x2f:
      return SLASH;
    case 0x3b:
      return SEMICOLON;
  }
  if (shape[token] !== SHAPE.lower) return NONE;
  const id = form[token]!;
  return id === WORD_AND ? AND : id === WORD_OR ? OR : NONE;
}
