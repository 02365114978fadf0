/** What one person is to another who is named: `Oke’s lawyer`, `Mr. Oke’s chief of staff`, `President Oke’s special envoy`. */
import { is, isCapitalised, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import type { PersonMention } from '../../mentions.js';
import type { RoleSpan, Scene } from '../define.js';
import { mentionAt } from '../scene.js';
import { isPossessive } from './inner-marks.js';
import { startOfRole } from './read-backward.js';
import { readRole } from './read-forward.js';

/** The title of an owner has no more words. */
const TITLE = 6;

/** The role that starts with its owner at a token; null where none does, or where it is kin. */
export function ownedAt(
  scene: Scene,
  from: number,
  limit: number,
): (RoleSpan & { readonly head: number }) | null {
  const { doc } = scene;
  const owner = ownerAt(scene, from);
  if (owner === undefined || owner.last + 1 >= limit || !isPossessive(doc, owner.last)) return null;
  const role = readRole(scene, owner.last + 1, limit);
  if (role === null || role.first !== owner.last + 1 || is(doc, role.head, CLASS.kin)) return null;
  return { ...role, first: from };
}

/** Who is named from a token on, with an honorific or a title or without. */
function ownerAt(scene: Scene, from: number): PersonMention | undefined {
  const { doc } = scene;
  let at = from;
  while (at < from + TITLE && isWord(doc, at) && isCapitalised(doc, at) && !mentionAt(scene, at)) at++;
  const owner = mentionAt(scene, at);
  return owner !== undefined && startOfOwner(scene, owner, from) === from ? owner : undefined;
}

/** Where the words for an owner start: with the title. */
function startOfOwner(scene: Scene, owner: PersonMention, floor: number): number {
  const name = owner.before.first;
  const title = name > floor ? startOfRole(scene, name, floor) : -1;
  return title >= 0 && isCapitalised(scene.doc, title) ? title : name;
}
