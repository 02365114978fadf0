/** Roles that a clause with `who` says behind an apposition. */
import { isCapitalised, isMark, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { endOfVerb } from './copula/verb.js';
import { NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { kinAt } from './phrase/kin.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { withServed } from './phrase/served.js';
import { AND, OF } from './phrase/words.js';
import { isNamed } from './scene.js';

/** What the verb of a clause with `who` says in the singular; kin too. */
export function rolesOfClause(scene: Scene, from: number, limit: number): readonly RoleSpan[] {
  let verb = endOfVerb(scene.doc, from);
  if (verb === from) verb = endOfFurtherVerb(scene, from, limit);
  if (verb === from) return NO_ROLES;
  const relation = kinAt(scene, verb, limit);
  if (relation !== null) return [relation];
  return readRoles(scene, verb, limit)
    .map((role) => withServed(scene, role, limit))
    .filter(({ head, last }) => !isPlural(scene.doc, head) && !isNamed(scene, last));
}
/** `who taught for years and is now mayor`: past the second verb, before any comma or name; `from` where there is none. */
function endOfFurtherVerb(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  const end = Math.min(limit, from + CLAUSE);
  for (let at = from; at < end && isWord(doc, at) && !isNamed(scene, at); at++) {
    if (!AND.has(doc.form[at]!)) continue;
    const verb = endOfVerb(doc, at + 1);
    return verb > at + 1 ? verb : from;
  }
  return from;
}
const CLAUSE = 14;

/** `, a veteran of the border war who became mayor,`: what the clause says of one whom no role noun tells. */
export function rolesOfUnread(scene: Scene, from: number, limit: number): readonly RoleSpan[] {
  const { doc } = scene;
  const title = endOfUnknownTitle(scene, from + 1);
  if (title > 0) return [{ first: from + 1, last: title }];
  const end = Math.min(limit, from + APPOSITION);
  for (let at = from + 1; at < end && !isMark(doc, at, ',') && !isNamed(scene, at); at++)
    if (WHO.has(doc.form[at]!)) return rolesOfClause(scene, at + 1, limit);
  return NO_ROLES;
}
/** Past `Sarkin Ruwa of Gaya` of `, the Sarkin Ruwa of Gaya,`: a title that no table has, of a place; -1 where it is something else. */
function endOfUnknownTitle(scene: Scene, from: number): number {
  const { doc } = scene;
  if (doc.form[from]! > 0 || !THE.has(doc.form[from - 1]!) || !isCapitalised(doc, from)) return -1;
  const of = pastCapitals(scene, from);
  if (!OF.has(doc.form[of] ?? 0)) return -1;
  const end = pastCapitals(scene, of + 1);
  return end > of + 1 && isOneOfMarks(doc, end, ',.;)') ? end : -1;
}
/** Past a few capitalised words that are nobody’s name. */
function pastCapitals(scene: Scene, from: number): number {
  let at = from;
  while (at < from + TITLE && isCapitalised(scene.doc, at) && !isNamed(scene, at)) at++;
  return at;
}
const TITLE = 3;
const THE = wordSet('the');
const APPOSITION = 14;
export const WHO = wordSet('who');
