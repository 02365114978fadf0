/** Whether the period behind a word is the word's own, or ends the sentence. */
import { CLASS } from '../lexicon/classes.js';
import { inClass, type Lexicon } from '../lexicon/lexicon.js';
import { CHAR, charClass } from './characters.js';
import type { Columns } from './columns.js';
import { SHAPE } from './tokens.js';

/** `by Jack Ma.`: a surname behind a given name, which before one is short for another: `Sen. Ma. Corazon Lim`. */
export function endsName(room: Columns, row: number, lexicon: Lexicon): boolean {
  const id = room.form[row]!;
  if (row === 0 || room.shape[row - 1] !== SHAPE.capital || room.dotted[row - 1] === 1) return false;
  if (!inClass(lexicon, id, CLASS['abbreviation-title']) || isTitle(lexicon, id)) return false;
  if (!inClass(lexicon, id, CLASS['surname-3']) && !inClass(lexicon, id, CLASS['surname-4'])) return false;
  return !isTitle(lexicon, room.form[row - 1]!);
}

const isTitle = (lexicon: Lexicon, id: number): boolean =>
  inClass(lexicon, id, CLASS.honorific) || inClass(lexicon, id, CLASS.title);

/**
 * Whether the period behind a word is the word's own: after an initial (`J.`) and after abbreviations. Where the
 * abbreviation is an ordinary word too (`no.`, `rev.`), what follows decides.
 */
export function ownsPeriod(
  units: Uint16Array,
  period: number,
  lexicon: Lexicon,
  id: number,
  letters: number,
  firstUpper: boolean,
): boolean {
  // `the 1990s.`, `5G.`
  if (letters === 1 && period > 1 && charClass(units[period - 2]!) === CHAR.digit) return false;
  if (letters === 1 && firstUpper) return true;
  if (!inClass(lexicon, id, CLASS.abbreviation)) return false;
  const ordinary =
    inClass(lexicon, id, CLASS['word-1']) ||
    inClass(lexicon, id, CLASS['word-2']) ||
    inClass(lexicon, id, CLASS['word-3']);
  if (!ordinary) return true;
  let next = period + 1;
  while (charClass(units[next]!) === CHAR.space) next++;
  const nextKind = charClass(units[next]!);
  if (nextKind === CHAR.digit) return true;
  return firstUpper && nextKind === CHAR.upper && inClass(lexicon, id, CLASS['abbreviation-title']);
}
