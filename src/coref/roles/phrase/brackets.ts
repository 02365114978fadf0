/** Brackets that belong to a title: `Joint Secretary (North East)`, `National Assembly (NA) Speaker`. */
import { type Doc, isCapitalised, isMark } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';

/** In tokens, with both brackets. */
const LONGEST = 8;

/** Where a bracket opens that closes right before `last` and holds a few capitalised words, nobody's name; `last` where none does. */
export function startOfBracket(scene: Scene, last: number): number {
  const { doc } = scene;
  if (!isMark(doc, last - 1, ')')) return last;
  let at = last - 2;
  // `(Kira/East Djab)`
  while (at > last - LONGEST && (isCapitalised(doc, at) || isMark(doc, at, '/')) && !isNamed(scene, at)) at--;
  return at < last - 2 && isMark(doc, at, '(') ? at : last;
}

/** Past the bracket that opens at a token and holds a few capitalised words, nobody's name: `Deputy Commissioner (Media) of`; `at` itself where none does. */
export function endOfBracket(scene: Scene, at: number): number {
  const { doc } = scene;
  if (!isMark(doc, at, '(')) return at;
  let end = at + 1;
  while (end < at + LONGEST && isCapitalised(doc, end) && !isNamed(scene, end)) end++;
  return end > at + 1 && isMark(doc, end, ')') ? end + 1 : at;
}

/** Where a bracket of an editor opens that closes right before `last`: `former [Kenyan] President`; `last` where none does. */
export const startOfInsertion = (doc: Doc, last: number): number =>
  isMark(doc, last - 1, ']') && isCapitalised(doc, last - 2) && isMark(doc, last - 3, '[') ? last - 3 : last;

/** Whether a bracket opens at a token and holds one word all in capitals: `(NA)`. */
export const isAbbreviation = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '(') && isMark(doc, token + 2, ')') && isInCapitals(doc, token + 1);

/** `NA`, `BoE` */
function isInCapitals(doc: Doc, token: number): boolean {
  if (doc.shape[token] !== SHAPE.mixed) return doc.shape[token] === SHAPE.upper;
  const last = doc.text.charCodeAt(doc.end[token]! - 1);
  return last >= CAPITAL_A && last <= CAPITAL_Z && doc.end[token]! - doc.start[token]! <= LETTERS;
}
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LETTERS = 6;
