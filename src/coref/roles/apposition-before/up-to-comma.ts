/** Roles that an organisation or a bracket ends, right before the comma. */
import { isCapitalised, isMark } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { startOfBracket } from '../phrase/brackets.js';
import { endOfOrganisations, withBareOrganisation } from '../phrase/organisation.js';
import { isNamed } from '../scene.js';

type Role = RoleSpan & { readonly head: number };

/** `Managing Director Acme Holdings Limited, Ann Ray`, `the director, Rivers Foundation, Ann Ray`: with the organisation up to the comma. */
export function withOrganisation(
  scene: Scene,
  roles: readonly Role[],
  at: number,
  comma: number,
): readonly Role[] {
  const role = roles.at(-1);
  if (role === undefined) {
    const bare = withBareOrganisation(scene, at, comma);
    return bare?.last === comma ? [bare] : roles;
  }
  if (role.last >= comma) return roles;
  if (endOfOrganisations(scene, role.last, comma + 1) !== comma && !isBodyBetween(scene, role, comma))
    return roles;
  return [...roles.slice(0, -1), { ...role, last: comma }];
}

/** `the Convener, Citizens Budget Watch, Ann Ray`: capitalised words between two commas behind a title told with `the`. */
function isBodyBetween(scene: Scene, role: Role, comma: number): boolean {
  const { doc } = scene;
  if (!THE.has(doc.form[role.first - 1] ?? 0) || !isMark(doc, role.last, ',') || comma - role.last < BODY)
    return false;
  for (let at = role.first; at < comma; at++) {
    if (at === role.last) continue;
    if (isNamed(scene, at) || !(isCapitalised(doc, at) || OF_THE.has(doc.form[at]!))) return false;
  }
  return isCapitalised(doc, comma - 1);
}
/** A comma and two words. */
const BODY = 3;
const THE = wordSet('the');
const OF_THE = wordSet('of the and for on in');

/** `The Deputy Vice-Chancellor (Academic),`: the bracket before the comma closes the last of the roles. */
export function withBracket<R extends RoleSpan>(
  scene: Scene,
  roles: readonly R[],
  comma: number,
): readonly R[] {
  const role = roles.at(-1);
  return role !== undefined && role.last < comma && startOfBracket(scene, comma) === role.last
    ? [...roles.slice(0, -1), { ...role, last: comma }]
    : roles;
}
