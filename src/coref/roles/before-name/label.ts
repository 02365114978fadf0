/** Labels before a name: `Match Referee: Tom Oke`. */
import { isCapitalised, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { RoleSpan, Scene } from '../define.js';
import { startOfRole } from '../phrase/read-backward.js';
import { isPlural } from '../phrase/role-word.js';

/** `Editor: Tom Oke.`, `Match Referee: Tom Oke`: a role at the head of its sentence or item, and nothing but the name behind. */
export function labelBefore(
  scene: Scene,
  mention: PersonMention,
  last: number,
  floor: number,
): RoleSpan | null {
  const { doc } = scene;
  if (!isMark(doc, last - 1, ':') || mention.words.length < 2 || !isCapitalised(doc, last - 2)) return null;
  const first = startOfRole(scene, last - 1, floor);
  if (first < 0 || isPlural(doc, last - 2) || SCORERS.has(doc.form[last - 2]!)) return null;
  const opens = first === floor || doc.gap[first]! >= GAP.line || isOneOfMarks(doc, first - 1, ITEM_ENDS);
  const end = mention.last;
  const closes = end >= doc.length || doc.gap[end]! >= GAP.line || isOneOfMarks(doc, end, ITEM_ENDS);
  return opens && closes ? { first, last: last - 1 } : null;
}
const ITEM_ENDS = '.;/|()';
/** A label of results or of who else is there, before a colon; positions (`Goalkeepers:`) are roles. */
export const SCORERS = wordSet(
  'scorer scorers goalscorer goalscorers reserves substitutes replacements starters guests guest contributors cast',
);
