/** `%`, `per cent`, `percentage points`, `basis points` behind a number. */
import { type Doc, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { pastHyphen } from './joints.js';
import { PERCENTS } from './lexis.js';

export interface PercentSign {
  readonly last: number;
  /** `percent`, `percentage-points`, `basis-points`, `per-mille`. */
  readonly what: string;
}

const PC = wordId(lexicon, 'pc');

/** The sign whose first token this is, a glued hyphen aside. */
export function percentSign(doc: Doc, token: number): PercentSign | null {
  const at = pastHyphen(doc, token);
  if (at >= doc.length || doc.gap[at]! > GAP.line) return null;
  if (doc.kind[at] !== TOKEN.word) {
    if (isMark(doc, at, '%')) return { last: at + 1, what: 'percent' };
    if (isMark(doc, at, '‰')) return { last: at + 1, what: 'per-mille' };
  }
  for (let phrase = doc.phraseAt[at]!; phrase < doc.phraseAt[at + 1]!; phrase++) {
    const { id, last } = doc.phrases[phrase]!;
    const what = PERCENTS.get(id);
    if (what !== undefined) return { last, what };
  }
  // `5 PC` are computers or constables.
  if (doc.form[at] === PC && doc.shape[at] !== SHAPE.lower) return null;
  const what = PERCENTS.get(doc.form[at]!);
  return what === undefined ? null : { last: at + 1, what };
}
