/** Whom the role behind a name is for, where another name tells it. */
import { isLower } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { closes } from '../phrase/closing.js';
import { endOfServed } from '../phrase/served.js';

/** `, an adviser to Prime Minister Tom Oke,`: past whoever the role is for; its end where nobody is. */
export function pastServed(scene: Scene, role: RoleSpan, head: number, limit: number): number {
  const { doc } = scene;
  if (!BESIDE.has(doc.form[head]!) || !isLower(doc, head)) return role.last;
  const served = endOfServed(scene, role, head, limit);
  return closes(doc, served) ? served : role.last;
}
/** What one is to another person; a secretary of something may stand right before the next name of a list. */
const BESIDE = wordSet(
  'adviser advisor aide ally rival critic defender supporter lawyer attorney spokesman spokeswoman spokesperson ' +
    'confidant friend biographer opponent assistant counsel follower ' +
    'advisers advisors aides allies rivals critics defenders supporters lawyers attorneys spokesmen confidants friends ' +
    'opponents assistants followers',
);
