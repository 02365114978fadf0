/** Lists of names, and where a name with what belongs to it ends. */

import { pastAlias } from '../../../annotate/aliases.js';
import { type Doc, isCapitalised, isGlued, isMark, isNumber } from '../../../annotate/doc.js';
import { pastPartyTag } from '../../../annotate/party-tags.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { pastGloss } from './gloss.js';
import { roleEndingAt } from './role-word.js';
import { DETERMINERS } from './words.js';

/** The name of a place has fewer words. */
const PLACE = 8;
const ORIGIN = wordSet('of from');
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

/** Past the name and what may stand between it and a comma: `of Kenya`, `(林美華)`, `(PTI)`, `(43)`, `, R-Texas`, `, from Leeds`. */
export function endOfName(scene: Scene, mention: PersonMention): number {
  const { ends } = scene;
  const known = ends[mention.index]!;
  if (known > 0) return known;
  const end = findEnd(scene, mention);
  ends[mention.index] = end;
  return end;
}

/** `, 34,` */
export const isNumberSetOff = (doc: Doc, at: number): boolean =>
  isMark(doc, at, ',') && isNumber(doc, at + 1) && isMark(doc, at + 2, ',');

function findEnd(scene: Scene, mention: PersonMention): number {
  const { doc } = scene;
  let at = pastPartyTag(doc, mention.last);
  if (at > mention.last) return at;
  const gloss = pastGloss(doc, at);
  if (gloss > at && (isOneName(doc, at + 1, gloss - 1) || !holdsRole(doc, at + 1, gloss - 1))) return gloss;
  // `alias “Biggs,”`, `, 38, also known as Biggs,`
  const named = isNumberSetOff(doc, at) ? at + 2 : at;
  const alias = pastAlias(doc, named);
  if (alias > named) return alias;
  // `, 34, of Leeds,`
  const aged = isNumberSetOff(doc, at) && ORIGIN.has(doc.form[at + 3] ?? 0) ? at + 2 : at;
  const of = aged + (isMark(doc, aged, ',') ? 1 : 0);
  const place = of + (DETERMINERS.has(doc.form[of + 1] ?? 0) ? 2 : 1);
  if (ORIGIN.has(doc.form[of] ?? 0) && isCapitalised(doc, place)) {
    let end = place;
    while (end < of + PLACE && isCapitalised(doc, end) && !isNamed(scene, end)) end++;
    if (isMark(doc, end, ',')) at = end;
  }
  return at;
}

/** `Doe (NUP-CMD)`: a party, though its parts are letters of offices. */
function isOneName(doc: Doc, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!isGlued(doc, at)) return false;
  return to > from + 1;
}

/** `Doe (captain of Malta)` */
function holdsRole(doc: Doc, from: number, to: number): boolean {
  for (let end = from + 1; end <= to; end++) if (roleEndingAt(doc, end) >= from) return true;
  return false;
}
