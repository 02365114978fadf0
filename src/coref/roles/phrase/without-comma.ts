/** A role right behind a name where the comma was left out: `Ann Ray co-owner of the club,`, `Ann Ray General Manager.`. */
import { type Doc, is, isCapitalised, isLower, isOneOfMarks, isWord } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { RoleSpan, Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { readRole } from './read-forward.js';
import { isPlural, isRoleWord } from './role-word.js';
import { AND, OF, PREPOSITIONS } from './words.js';

/** The words before the noun of such a role are no more. */
const MODIFIERS = 5;
const MODIFYING = wordSet(
  'co vice managing executive deputy former founding general senior chief joint founder',
);

/** The role that starts right behind the name; null where none does. Only with what it is of, or as an office of several capitalised words. */
export function roleWithoutComma(scene: Scene, mention: PersonMention, limit: number): RoleSpan | null {
  const { doc } = scene;
  const at = mention.last;
  if (at >= limit || mention.words.length < 2 || doc.gap[at] !== GAP.space || !isWord(doc, at)) return null;
  if (is(doc, at, CLASS['function-word']) || (!isCapitalised(doc, at) && !opens(doc, at))) return null;
  const role = readRole(scene, at, limit);
  if (role === null || role.first !== at || isPlural(doc, role.head) || isNamed(scene, role.last))
    return null;
  if (role.head - at > MODIFIERS) return null;
  const isOffice = isCapitalised(doc, at) && role.head > at && areCapitals(doc, at, role.head + 1);
  const isOf = OF.has(doc.form[role.head + 1] ?? 0) && isLower(doc, role.head);
  if (
    !isOf &&
    !(isOffice && (closesSentence(doc, role.last) || PREPOSITIONS.has(doc.form[role.head + 1] ?? 0)))
  )
    return null;
  const closes =
    isOneOfMarks(doc, role.last, ',.;)') || AND.has(doc.form[role.last] ?? 0) || role.last >= limit;
  return closes || is(doc, role.last, CLASS.verb) ? role : null;
}

/** `owner of`, `co-founder of`, `former head of` */
const opens = (doc: Doc, at: number): boolean =>
  (isRoleWord(doc, at) && OF.has(doc.form[at + 1] ?? 0)) || MODIFYING.has(doc.form[at]!);

const closesSentence = (doc: Doc, at: number): boolean => at >= doc.length || isOneOfMarks(doc, at, '.,;)');

function areCapitals(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isCapitalised(doc, at)) return false;
  return true;
}
