/** Brackets that belong to a title: `Joint Secretary (North East)`, `National Assembly (NA) Speaker`. */
import { type Doc, isCapitalised, isMark } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';

/** In tokens, with both brackets. */
const LONGEST = 6;

/** Where a bracket opens that closes right before `last` and holds a few capitalised words, nobody's name; `last` where none does. */
export function startOfBracket(scene: Scene, last: number): number {
  const { doc } = scene;
  if (!isMark(doc, last - 1, ')')) return last;
  let at = last - 2;
  while (at > last - LONGEST && isCapitalised(doc, at) && !isNamed(scene, at)) at--;
  return at < last - 2 && isMark(doc, at, '(') ? at : last;
}

/** Whether a bracket opens at a token and holds one word all in capitals: `(NA)`. */
export const isAbbreviation = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '(') && isMark(doc, token + 2, ')') && doc.shape[token + 1] === SHAPE.upper;
