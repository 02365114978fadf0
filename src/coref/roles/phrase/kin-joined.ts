/** A relation and a role that `and` joins before the comma of a name: `Her coach and husband, Tom Oke,`, `His wife and co-founder, Ann Ray,`. */
import { type Doc, is, isLower } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { NO_ROLES, type RoleSpan, type Scene } from '../define.js';
import { isPossessive } from './inner-marks.js';
import { isOfSeveral, kinBefore, kinEndingAt } from './kin.js';
import { startOfRole } from './read-backward.js';
import { isPlural } from './role-word.js';
import { AND } from './words.js';

const OWNERS = wordSet('his her their my our your whose');
/** The words before the noun of the second relation are no more. */
const MODIFIERS = 3;

/** What the phrase that ends right before `last` tells beside what the rules of roles tell: the relation, and the role before it. */
export function joinedRelations(scene: Scene, last: number, floor: number): readonly RoleSpan[] {
  const { doc } = scene;
  const kin = kinEndingAt(doc, last);
  if (kin > floor) {
    let first = kin;
    while (
      first > floor &&
      kin - first < MODIFIERS &&
      isLower(doc, first - 1) &&
      is(doc, first - 1, CLASS.adjective)
    )
      first--;
    const and = first - 1;
    if (!AND.has(doc.form[and] ?? 0) || isPlural(doc, last - 1)) return NO_ROLES;
    const role = startOfRole(scene, and, floor);
    if (role < floor || isPlural(doc, and - 1)) return relation(scene, and, floor, { first, last });
    // `Tom Oke’s` is no part of a role that is told apart.
    if (role === floor || !isOwned(doc, role)) return NO_ROLES;
    return [
      { first: role, last: and },
      { first, last },
    ];
  }
  const role = startOfRole(scene, last, floor);
  const and = role - 1;
  if (role <= floor || !AND.has(doc.form[and]!) || isPlural(doc, last - 1)) return NO_ROLES;
  return relation(scene, and, floor, null);
}

/** The relation before the `and`, with the one behind it. */
function relation(scene: Scene, and: number, floor: number, second: RoleSpan | null): readonly RoleSpan[] {
  const first = kinBefore(scene, and, floor, false);
  if (first === null || isOfSeveral(scene.doc, first) || !isLower(scene.doc, first.head)) return NO_ROLES;
  const owner = scene.doc.form[first.first]!;
  if (!OWNERS.has(owner) && !isOwned(scene.doc, first.head)) return NO_ROLES;
  return second === null ? [first] : [first, second];
}

const isOwned = (doc: Doc, at: number): boolean =>
  OWNERS.has(doc.form[at - 1] ?? 0) || isPossessive(doc, at - 1);
