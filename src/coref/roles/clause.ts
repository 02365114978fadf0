/** Roles that a clause with `who` says behind an apposition. */
import { isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { endOfVerb } from './copula/verb.js';
import { NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { kinAt } from './phrase/kin.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { withServed } from './phrase/served.js';
import { isNamed } from './scene.js';

/** What the verb of a clause with `who` says in the singular; kin too. */
export function rolesOfClause(scene: Scene, from: number, limit: number): readonly RoleSpan[] {
  const verb = endOfVerb(scene.doc, from);
  if (verb === from) return NO_ROLES;
  const relation = kinAt(scene, verb, limit);
  if (relation !== null) return [relation];
  return readRoles(scene, verb, limit)
    .map((role) => withServed(scene, role, limit))
    .filter(({ head, last }) => !isPlural(scene.doc, head) && !isNamed(scene, last));
}
/** `, a veteran of the border war who became mayor,`: what the clause says of one whom no role noun tells. */
export function rolesOfUnread(scene: Scene, from: number, limit: number): readonly RoleSpan[] {
  const { doc } = scene;
  const end = Math.min(limit, from + APPOSITION);
  for (let at = from + 1; at < end && !isMark(doc, at, ',') && !isNamed(scene, at); at++)
    if (WHO.has(doc.form[at]!)) return rolesOfClause(scene, at + 1, limit);
  return NO_ROLES;
}
const APPOSITION = 14;
export const WHO = wordSet('who');
