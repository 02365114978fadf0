/** Lists of the dead, of courts and of squads that put the surname first: `- Oke Zubo, Ana (45)`. */
import { type Doc, isCapitalised, isMark, isNumber, isOneOfMarks } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { COMMONNESS, GIVEN, KNOWN_GIVEN, KNOWN_SURNAME, SURNAME } from './words.js';

/** Tokens of a bullet or number before the surname. */
const NUMBERING = 3;
/** Given names behind the comma, and words of the surname before it. */
const MOST_GIVEN = 3;
const MOST_SURNAMES = 4;
const BULLETS = '-–—•*·●▪';

/**
 * Whether a comma at the head of a line joins a surname to given names, with an age in brackets or between commas behind
 * them. Not `- Ana, Maria (12)`, two given names, nor `Oke, Ana (45)` within a line, where it may be a list.
 */
export function isSurnameFirst(doc: Doc, from: number, comma: number, last: number): boolean {
  if (comma - from > MOST_SURNAMES || comma + 2 >= last || !isMark(doc, comma, ',')) return false;
  const first = doc.blocks[doc.block[from]!]!.first;
  if (from - first > NUMBERING || !opensLine(doc, from, first)) return false;
  const surname = doc.set[from]!;
  if (SURNAME[surname]! < KNOWN_SURNAME && (GIVEN[surname]! >= KNOWN_GIVEN || COMMONNESS[surname]! > 1))
    return false;
  let at = comma + 1;
  while (at < last && at <= comma + MOST_GIVEN && isCapitalised(doc, at) && doc.gap[at] === GAP.space) at++;
  if (at === comma + 1 || GIVEN[doc.set[comma + 1]!]! < KNOWN_GIVEN) return false;
  return (
    isOneOfMarks(doc, at, '(,') && at + 2 < last && isNumber(doc, at + 1) && isOneOfMarks(doc, at + 2, '),.;')
  );
}

/** Whether nothing but a bullet or a number stands before the surname in its line. */
function opensLine(doc: Doc, from: number, first: number): boolean {
  if (doc.shape[from] === SHAPE.lower) return false;
  for (let at = first; at < from; at++)
    if (doc.kind[at] === TOKEN.word && !isNumber(doc, at) && !isOneOfMarks(doc, at, BULLETS)) return false;
  return true;
}
