/** Roles behind `as`, and how far they go. */
import { type Doc, is, isCapitalised, isMark, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { endOfCore } from '../phrase/core.js';
import { isPossessive } from '../phrase/inner-marks.js';
import { isNumberSetOff } from '../phrase/lists.js';
import { readRole, readRoles } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { withServed } from '../phrase/served.js';
import { isNamed, mentionAt } from '../scene.js';
import { AS } from './posts.js';

/** The role that starts at a token, with whom it serves: `adviser to President Oke`. */
export function readServing(
  scene: Scene,
  from: number,
  limit: number,
): (RoleSpan & { readonly head: number }) | null {
  const joined = readRole(scene, from, limit);
  // `as its head and Mayor Ann Ray`: the second title is the next name’s.
  const role = joined !== null && isNamed(scene, joined.last) ? readRole(scene, from, limit, true) : joined;
  return role === null ? null : withServed(scene, role, limit);
}

/** The role in the singular that starts at a token, where no name goes on behind; null where none does. */
export function readOfOne(scene: Scene, from: number, limit: number): RoleSpan | null {
  const role = readServing(scene, from, limit);
  return role === null || isPlural(scene.doc, role.head) || isNamed(scene, role.last) ? null : role;
}

/** `Ann Ray’s special envoy`, `Prime Minister Ann Ray’s envoy`: somebody’s, where no clause goes on behind. */
export function readOwned(scene: Scene, from: number, limit: number): RoleSpan | null {
  const { doc } = scene;
  const title = endOfCore(scene, from, limit);
  const owner = mentionAt(scene, title);
  if (owner?.before.first !== title || !isPossessive(doc, owner.last)) return null;
  const role = readRole(scene, owner.last + 1, limit);
  if (role === null || isPlural(doc, role.head) || isNamed(scene, role.last)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word'])
    ? null
    : { first: from, last: role.last };
}

/** `elected Ann Ray as president of the union,`: `as` right behind the name, and no clause behind the role. */
export function readDirectly(scene: Scene, at: number): RoleSpan | null {
  const { doc } = scene;
  let comma = isMark(doc, at, ',') ? 1 : 0;
  // `named Ann Ray, 51, as president`
  if (comma > 0 && isNumberSetOff(doc, at)) comma = 3;
  if (!AS.has(doc.form[at + comma] ?? 0)) return null;
  const from = at + comma + 1;
  const role = readServing(scene, from, doc.sentences[doc.sentence[at]! + 1]!);
  if (role === null || isNamed(scene, role.last) || NEXT.has(doc.form[role.first]!)) return null;
  if (isPlural(doc, role.head) && !ONE.has(doc.form[from]!)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word']) ? null : role;
}

/** `, who as mayor from 2001 to 2005 built it,`: in the clause of the name, before its verb. */
export function readAside(scene: Scene, at: number, limit: number): RoleSpan | null {
  const { doc } = scene;
  const who = at + (isMark(doc, at, ',') ? 1 : 0);
  if (!WHO.has(doc.form[who] ?? 0) || !AS.has(doc.form[who + 1] ?? 0)) return null;
  const role = readServing(scene, who + 2, limit);
  if (role === null || isPlural(doc, role.head) || isNamed(scene, role.last)) return null;
  return role;
}
const WHO = wordSet('who');

/** `to replace Oke as the next mayor` */
const NEXT = wordSet('next future');
export const ONE = wordSet('one');

/** `as chair, treasurer and chief whip` */
export function withFurther<R extends RoleSpan>(
  scene: Scene,
  from: number,
  limit: number,
  role: R,
): readonly RoleSpan[] {
  const all = readRoles(scene, from, limit);
  return all.length > 1 && all[0]!.last === role.last ? all : [role];
}

/** `promoted to president from vice president`: up to the office before. */
export function upToFormer(doc: Doc, role: RoleSpan): RoleSpan {
  for (let at = role.first + 1; at < role.last; at++)
    if (FROM.has(doc.form[at]!)) return { first: role.first, last: at };
  return role;
}
const FROM = wordSet('from');

/** `works as a baker in Malta`: the place tells where she works. */
export function upToPlace(doc: Doc, role: RoleSpan): RoleSpan {
  if (!isCapitalised(doc, role.last - 1) || is(doc, role.last - 1, CLASS['organisation-word'])) return role;
  for (let at = role.last - 2; at > role.first && isCapitalised(doc, at + 1); at--)
    if (IN.has(doc.form[at]!)) return { first: role.first, last: at };
  return role;
}
const IN = wordSet('in');
export const WORKS = wordSet('work works worked working');
