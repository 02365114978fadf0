/** Whom a role serves, named by surname alone before its noun: `a former Obote adviser`. */
import { is, isLower, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import type { Scene } from '../define.js';
import { mentionAt } from '../scene.js';
import { endOfRolePhrase } from './role-phrase.js';
import { isRoleWord } from './role-word.js';
import { DETERMINERS, LED } from './words.js';

/** `a former Obote adviser`: whom the role serves, named by surname alone. */
export function isBoss(scene: Scene, at: number): boolean {
  const { doc } = scene;
  const boss = mentionAt(scene, at);
  if (boss === undefined || boss.last !== at + 1 || boss.before.first !== at) return false;
  const before = at - 1;
  if (!DETERMINERS.has(doc.form[before] ?? 0) && !(is(doc, before, CLASS.adjective) && isLower(doc, before)))
    return false;
  return isWord(doc, at + 1) && isLower(doc, at + 1) && isRoleWord(doc, at + 1);
}

/** Read backward from a name: `DeSantis donor Dan Eberhart`, `Trump campaign adviser Ann Lee`. */
export function isBossBefore(scene: Scene, at: number, head: number): boolean {
  const { doc } = scene;
  const boss = mentionAt(scene, at);
  if (boss === undefined || boss.last !== at + 1 || boss.before.first !== at || boss.words.length > 1)
    return false;
  const role = LED.has(doc.form[at + 1] ?? 0) ? at + 2 : at + 1;
  if (!isWord(doc, head) || !isLower(doc, head)) return false;
  // `Trump campaign manager`: a role of two words.
  const isTitle = head === at + 1 && endOfRolePhrase(doc, head) > head;
  return isTitle || (role === head && isRoleWord(doc, head));
}
