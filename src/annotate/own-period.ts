/** Whether the period behind a word is the word's own, or ends the sentence. */
import { CLASS } from '../lexicon/classes.js';
import { inClass, type Lexicon } from '../lexicon/lexicon.js';
import { wordSet } from '../lexicon/word-list.js';
import { CHAR, charClass } from './characters.js';
import type { Columns } from './columns.js';
import { SHAPE } from './tokens.js';

/** `by Jack Ma.`, `Mr Yu.`: a surname behind a given name or title, which before one is short for another: `Sen. Ma. Corazon Lim`, `Yu. Oke`. */
export function endsName(room: Columns, row: number, lexicon: Lexicon): boolean {
  const id = room.form[row]!;
  if (row === 0 || room.shape[row - 1] !== SHAPE.capital || room.dotted[row - 1] === 1) return false;
  if (isInitial(lexicon, id)) return isSurname(lexicon, id);
  if (!inClass(lexicon, id, CLASS['abbreviation-title']) || isTitle(lexicon, id)) return false;
  return isSurname(lexicon, id) && !isTitle(lexicon, room.form[row - 1]!);
}

const NUMBERED = wordSet('king queen pope emperor empress tsar czar sultan shah prince patriarch');
/** Words of a ruler's name. */
const LONGEST_OF_RULER = 3;
const NUMERALS = wordSet('i v x');

/** `King Oke V.`: a number, which ends the sentence, and no initial. */
export const isNumberOfRuler = (room: Columns, row: number, letters: number): boolean =>
  letters === 1 && NUMERALS.has(room.form[row]!) && endsRuler(room, row);

/** Whether a token stands behind the title and name of a ruler. */
export function endsRuler(
  { form, shape, dotted }: Pick<Columns, 'form' | 'shape' | 'dotted'>,
  token: number,
): boolean {
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_OF_RULER - 1); at--) {
    if (shape[at]! < SHAPE.capital || dotted[at] === 1) return false;
    if (NUMBERED.has(form[at]!)) return at < token - 1;
  }
  return false;
}

/** `Kh.`, which stands for one letter. */
export const isInitial = (lexicon: Lexicon, id: number): boolean =>
  inClass(lexicon, id, CLASS['abbreviation-initial']);

const isSurname = (lexicon: Lexicon, id: number): boolean =>
  inClass(lexicon, id, CLASS['surname-3']) || inClass(lexicon, id, CLASS['surname-4']);

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
  shape: number,
): boolean {
  const firstUpper = shape >= SHAPE.capital;
  // `the 1990s.`, `5G.`
  if (letters === 1 && period > 1 && charClass(units[period - 2]!) === CHAR.digit) return false;
  if (letters === 1 && firstUpper) return true;
  if (letters === 2 && shape === SHAPE.capital && isInitial(lexicon, id))
    return nextClass(units, period) === CHAR.upper;
  if (!inClass(lexicon, id, CLASS.abbreviation)) return false;
  const ordinary =
    inClass(lexicon, id, CLASS['word-1']) ||
    inClass(lexicon, id, CLASS['word-2']) ||
    inClass(lexicon, id, CLASS['word-3']);
  if (!ordinary) return true;
  const next = nextClass(units, period);
  return (
    next === CHAR.digit ||
    (firstUpper && next === CHAR.upper && inClass(lexicon, id, CLASS['abbreviation-title']))
  );
}

/** Class of the first character behind a period and spaces. */
function nextClass(units: Uint16Array, period: number): number {
  let next = period + 1;
  while (charClass(units[next]!) === CHAR.space) next++;
  return charClass(units[next]!);
}
