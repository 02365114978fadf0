/** Groups of players before the noun of a role: `Under-20 captain`, `U-19 coach`, `Malta ‘A’ keeper`. */
import { type Doc, isCapitalised, isInnerHyphen, isNumber, isOneOfMarks } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';

const GROUPS = wordSet('under u over sub');
const PLURAL = wordSet('s');

/** Start of the group that ends right before `last`: `Under-20`, `Under 23s`, `‘A’`; `last` itself where none does. */
export function startOfGroup(doc: Doc, last: number, floor: number): number {
  const side = startOfSide(doc, last);
  if (side < last) return side >= floor ? side : last;
  const number = PLURAL.has(doc.form[last - 1] ?? 0) && doc.gap[last - 1] === GAP.none ? last - 2 : last - 1;
  if (!isNumber(doc, number)) return last;
  const word = isInnerHyphen(doc, number - 1) ? number - 2 : number - 1;
  return word >= floor && GROUPS.has(doc.form[word] ?? 0) ? word : last;
}

/** `‘A’`, `"B"`, `A`: the second side of a country, in quotation marks or without. */
function startOfSide(doc: Doc, last: number): number {
  const quoted = isOneOfMarks(doc, last - 1, CLOSING);
  const letter = quoted ? last - 2 : last - 1;
  if (!isCapitalised(doc, letter) || doc.end[letter]! - doc.start[letter]! !== 1) return last;
  const first = quoted ? letter - 1 : letter;
  if (quoted && !isOneOfMarks(doc, first, OPENING)) return last;
  return doc.gap[first] === GAP.space && isCapitalised(doc, first - 1) ? first : last;
}
const CLOSING = '’”\'"';
const OPENING = '‘“\'"';
