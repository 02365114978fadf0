/** Whose the role or relation is: `Oke’s lawyer`, `Prime Minister Ann Ray’s envoy`. */
import type { Scene } from '../define.js';
import { mentionAt } from '../scene.js';
import { isPossessive } from './inner-marks.js';
import { startOfRole } from './read-backward.js';

/** Start of the person named in the possessive right before a token, with the title; the token itself where nobody is. */
export function startOfOwner(scene: Scene, at: number, floor: number): number {
  const owner = isPossessive(scene.doc, at - 1) ? mentionAt(scene, at - 2) : undefined;
  if (owner === undefined || owner.first < floor) return at;
  const title = startOfRole(scene, owner.before.first, floor);
  return title >= 0 ? title : owner.before.first;
}
