/** A role that somebody else’s name ends: `a spokesman for Mr Roth, Tom Oke, said`. */
import { is, isCapitalised, isMark, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { RoleSpan, Scene } from '../define.js';
import { startOfRole } from '../phrase/read-backward.js';
import { isPlural } from '../phrase/role-word.js';
import { SERVING } from '../phrase/served.js';
import { ARTICLES, OWNERS } from '../phrase/words.js';
import { isNamed, mentionBefore } from '../scene.js';
import { isAside } from './told-of.js';

/** The role before the name and the comma; null where the name before it belongs to no such phrase. */
export function servedUpTo(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const comma = mention.before.first - 1;
  if (!isMark(doc, comma, ',')) return null;
  const served = mentionBefore(scene, mention);
  if (served?.last !== comma) return null;
  // `Oke, an aide to Ray, Roth and Paz left`: a list goes on.
  if (scene.listed[mention.index] === 1) return null;
  if (!isMark(doc, mention.last, ',') && !is(doc, mention.last, CLASS['speech-verb'])) return null;
  // `The lawyer for Mr Roth, Oke said, was late`
  if (isAside(doc, mention.last)) return null;
  let preposition = served.before.first - 1;
  while (preposition > served.first - TITLE && isCapitalised(doc, preposition)) preposition--;
  const floor = doc.sentences[mention.sentence]!;
  const isServed = SERVING.has(doc.form[preposition] ?? 0);
  // `a lawyer who represents Mr Roth, Tom Oke, said`
  const end = isServed ? preposition : startOfClause(scene, preposition, floor);
  const first = end < 0 ? -1 : startOfRole(scene, end, floor);
  if (first < 0 || isPlural(doc, end - 1) || is(doc, end - 1, CLASS.kin)) return null;
  const before = doc.form[first - 1] ?? 0;
  // `Ray, a spokesman for Roth, Tom Oke`: of the name before it.
  if (isMark(doc, first - 2, ',') && scene.owner[first - 3]! > 0) return null;
  return first === floor || ARTICLES.has(before) || OWNERS.has(before)
    ? { first, last: isServed ? comma : end }
    : null;
}
const TITLE = 6;

/** The `who` or `close` behind a role, few words before the name served; -1 where none stands there. */
function startOfClause(scene: Scene, last: number, floor: number): number {
  const { doc } = scene;
  for (let at = last; at > floor && at > last - CLAUSE && isWord(doc, at) && !isNamed(scene, at); at--)
    if (WHO.has(doc.form[at]!)) return at;
  return -1;
}
const CLAUSE = 6;
const WHO = wordSet('who close representing advising defending familiar');
