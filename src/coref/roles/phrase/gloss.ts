/** Brackets right behind a name: `Lin Mei-hua (林美華)`, `Oke (PTI)`, `Doe (43)`, `Paz (rapporteur)`. */
import { type Doc, isMark } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';

/** In tokens, with both brackets. */
const LONGEST = 8;

/** Past the bracket that opens at a token and closes soon, in the same line; `at` itself where none does. */
export function pastGloss(doc: Doc, at: number): number {
  if (!isMark(doc, at, '(')) return at;
  for (let end = at + 1; end < at + LONGEST && end < doc.length && doc.gap[end]! < GAP.line; end++)
    if (isMark(doc, end, ')')) return end > at + 1 ? end + 1 : at;
  return at;
}
