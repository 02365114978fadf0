/** Labels before a name: `Match Referee: Tom Oke`. */
import { type Doc, isCapitalised, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { RoleSpan, Scene } from '../define.js';
import { startOfRole } from '../phrase/read-backward.js';
import { readRole } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';

/** `Editor: Tom Oke.`, `Match Referee: Tom Oke`: a role at the head of its sentence or item, and nothing but the name behind. */
export function labelBefore(
  scene: Scene,
  mention: PersonMention,
  last: number,
  floor: number,
): RoleSpan | null {
  const { doc } = scene;
  if (!isMark(doc, last - 1, ':') || mention.words.length < 2) return null;
  const item = startOfItem(doc, last - 1, floor);
  if (!isCapitalised(doc, item) || SCORERS.has(doc.form[last - 2]!) || PRIZES.has(doc.form[item]!))
    return null;
  let first = startOfRole(scene, last - 1, item);
  let head = last - 2;
  if (first !== item) {
    // `Mayor of Leeds: Tom Oke`
    const role = readRole(scene, item, last - 1);
    if (role === null || role.last !== last - 1) return null;
    first = role.first;
    head = role.head;
  }
  if (isPlural(doc, head)) return null;
  const end = mention.last;
  const closes = end >= doc.length || doc.gap[end]! >= GAP.line || isOneOfMarks(doc, end, ITEM_ENDS);
  return closes ? { first, last: last - 1 } : null;
}
/** Where the sentence, the line or the item of a list starts that a token stands in. */
function startOfItem(doc: Doc, token: number, floor: number): number {
  let at = token;
  while (at > floor && doc.gap[at]! < GAP.line && !isOneOfMarks(doc, at - 1, ITEM_ENDS)) at--;
  return at;
}
/** `Best actor: Tom Oke`: a prize. */
const PRIZES = wordSet('best worst most outstanding');
const ITEM_ENDS = '.;/|()•–—';
/** A label of results or of who else is there, before a colon; positions (`Goalkeepers:`) are roles. */
export const SCORERS = wordSet(
  'scorer scorers goalscorer goalscorers reserves substitutes replacements starters guests guest contributors cast',
);
