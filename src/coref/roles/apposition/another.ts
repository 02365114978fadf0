/** What stands behind a comma and is no role of the name: a deed, a party, the place in a picture, the next one’s title. */
import { type Doc, is, isLower } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import { appositionBefore } from '../apposition-before.js';
import { beforeName } from '../before-name.js';
import type { Scene } from '../define.js';
import { closes } from '../phrase/closing.js';
import { readRole } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { AND, DETERMINERS } from '../phrase/words.js';

/** `and coach,`: a role joined to a relation, which a mark closes. */
export function isBesideKin(scene: Scene, and: number, limit: number): boolean {
  if (!AND.has(scene.doc.form[and] ?? 0) || DETERMINERS.has(scene.doc.form[and + 1] ?? 0)) return false;
  const role = readRole(scene, and + 1, limit, true);
  return role !== null && closes(scene.doc, role.last) && !isPlural(scene.doc, role.head);
}

/** Of the tables of sport: `Oke (COL)` is no colonel. */
export const COLOMBIA = wordSet('col');

/** `, the archbishop, blessed both`: what somebody does. */
export const isDeed = (doc: Doc, at: number): boolean =>
  isLower(doc, at) && is(doc, at, CLASS.verb) && doc.text.endsWith('ed', doc.end[at]);

/** In brackets behind a name they are what somebody belongs to. */
export const PARTIES = wordSet('independent republican democrat conservative labour liberal green justice');
/** In a caption: `Oke, center, arrives`. */
export const IN_MIDDLE = wordSet('center centre');

/** `Mayor Ann Ray`, `The mayor of Leeds, Ann Ray` */
export const hasRoleBefore = (scene: Scene, mention: PersonMention): boolean =>
  beforeName.find(scene, mention).length > 0 || appositionBefore.find(scene, mention).length > 0;
