/** Lists of names, and where a name with what belongs to it ends. */
import { type Doc, isCapitalised, isMark, isNumber } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import type { PersonMention } from '../../mentions.js';
import type { Scene } from '../define.js';
import { roleEndingAt } from './role-word.js';
import { AND, OF } from './words.js';

/** Only commas and `and` stand between two names of a list. */
export function areListed(doc: Doc, a: PersonMention, b: PersonMention): boolean {
  const gap = b.before.first - a.last;
  if (gap < 1 || gap > 2) return false;
  for (let at = a.last; at < b.before.first; at++)
    if (!isMark(doc, at, ',') && !AND.has(doc.form[at]!)) return false;
  return true;
}

/** A list of names is no longer than this. */
const LIST = 12;

/** The first (-1) or last (1) name of the list that a mention stands in; the mention itself when it stands alone. */
export function edgeOfList(scene: Scene, mention: PersonMention, step: -1 | 1): PersonMention {
  const { isListed, mentions } = scene;
  let edge = mention.index;
  for (let steps = 0; steps < LIST && isListed[step < 0 ? edge - 1 : edge] === true; steps++) edge += step;
  return mentions[edge]!;
}

/** Past the name and what may stand between it and a comma: `of Kenya`, `(PTI)`, `(43)`. */
export function endOfName({ doc, mentionAt }: Scene, mention: PersonMention): number {
  let at = mention.last;
  const isAcronym = isMark(doc, at, '(') && doc.shape[at + 1] === SHAPE.upper && isMark(doc, at + 2, ')');
  if (isAcronym && roleEndingAt(doc, at + 2) < 0) return at + 3;
  // `Doe (43)`
  if (isMark(doc, at, '(') && isNumber(doc, at + 1) && isMark(doc, at + 2, ')')) return at + 3;
  if (OF.has(doc.form[at] ?? 0) && isCapitalised(doc, at + 1)) {
    let end = at + 1;
    while (isCapitalised(doc, end) && mentionAt(end) === undefined) end++;
    if (isMark(doc, end, ',')) at = end;
  }
  return at;
}
