/** Lists of names, and where a name with what belongs to it ends. */
import { isCapitalised, isMark, isNumber } from '../../../annotate/doc.js';
import { pastPartyTag } from '../../../annotate/party-tags.js';
import { SHAPE } from '../../../annotate/tokens.js';
import type { PersonMention } from '../../mentions.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { roleEndingAt } from './role-word.js';
import { OF } from './words.js';

/** A list of names is no longer than this. */
const LIST = 12;

/** The first name of the list that a mention stands in; the mention itself when it stands alone. */
export function firstOfList({ listed, mentions }: Scene, { index }: PersonMention): PersonMention {
  let first = index;
  while (first > 0 && index - first < LIST && listed[first - 1] === 1) first--;
  return mentions[first]!;
}

/** The last name of it. */
export function lastOfList({ listed, mentions }: Scene, { index }: PersonMention): PersonMention {
  let last = index;
  while (last - index < LIST && listed[last] === 1) last++;
  return mentions[last]!;
}

/** Past the name and what may stand between it and a comma: `of Kenya`, `(PTI)`, `(43)`, `, R-Texas`. */
export function endOfName(scene: Scene, mention: PersonMention): number {
  const { doc } = scene;
  let at = pastPartyTag(doc, mention.last);
  if (at > mention.last) return at;
  const isAcronym = isMark(doc, at, '(') && doc.shape[at + 1] === SHAPE.upper && isMark(doc, at + 2, ')');
  if (isAcronym && roleEndingAt(doc, at + 2) < 0) return at + 3;
  // `Doe (43)`
  if (isMark(doc, at, '(') && isNumber(doc, at + 1) && isMark(doc, at + 2, ')')) return at + 3;
  if (OF.has(doc.form[at] ?? 0) && isCapitalised(doc, at + 1)) {
    let end = at + 1;
    while (isCapitalised(doc, end) && !isNamed(scene, end)) end++;
    if (isMark(doc, end, ',')) at = end;
  }
  return at;
}
