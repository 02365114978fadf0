/** Organisations named with a preposition, read backward: `Bank of England` before `governor`. */
import { is, isCapitalised } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { isRoleWord } from './role-word.js';
import { OF } from './words.js';

/** `Bank of England`, `Bureau of the Census`: the word of organisations before a preposition at `at` that leads to capitals; `none` where there is none. */
export function startOfBody(scene: Scene, at: number, floor: number, none: number): number {
  const { doc } = scene;
  const preposition = THE.has(doc.form[at]!) ? at - 1 : at;
  const head = preposition - 1;
  if (head < floor || !BODY_OF.has(doc.form[preposition]!)) return none;
  const leads = isCapitalised(doc, at + 1) && isCapitalised(doc, head) && !isNamed(scene, head);
  // `the House of Lords leader`, not `plans of the White House about President Oke’s trip`
  if (BODIES.has(doc.form[head]!) && !OF.has(doc.form[preposition]!)) return none;
  const isBody = is(doc, head, CLASS['organisation-word']) || BODIES.has(doc.form[head]!);
  return leads && isBody && !isRoleWord(doc, head) ? head : none;
}

const BODY_OF = wordSet('of for on');
const BODIES = wordSet('house houses church chamber college school museum court');
const THE = wordSet('the');
