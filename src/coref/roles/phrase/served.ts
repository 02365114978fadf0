/** Whom a role serves, where that is somebody named: `an adviser to President Oke`, `chief of staff for then mayor Ann Ray`. */
import { type Doc, hasWord, isMark } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { mentionAt } from '../scene.js';
import { endOfCore } from './core.js';
import { skipDeterminers } from './determiners.js';
import { isPossessive } from './inner-marks.js';
import { AND, PREPOSITIONS } from './words.js';

export const SERVING = wordSet('to of for under');

/** Past the name of whom the role serves; the end of the role where nobody is. */
export function endOfServed(scene: Scene, { last: end }: RoleSpan, head: number, limit: number): number {
  const { doc } = scene;
  // `adviser to President Oke`: the title of the name was read as part of the phrase; `lawyer for Tom Oke`: nothing was.
  const preposition = SERVING.has(doc.form[end] ?? 0) ? end : lastPreposition(doc, head + 1, end);
  if (preposition < 0 || !SERVING.has(doc.form[preposition]!)) return end;
  const title = skipDeterminers(doc, preposition + 1);
  const name = preposition === end ? endOfCore(scene, title, limit) : end;
  const served = mentionAt(scene, name);
  if (served === undefined || served.last > limit) return end;
  if (served.first !== name && served.before.first !== name) return end;
  if (isPossessive(doc, served.last) || hasWord(doc, preposition, name, AND)) return end;
  return served.last;
}

/** The role with whom it serves. */
export function withServed<R extends RoleSpan & { readonly head: number }>(
  scene: Scene,
  role: R,
  limit: number,
): R {
  const last = endOfServed(scene, role, role.head, limit);
  return last === role.last ? role : { ...role, last };
}

/** The last preposition between two tokens, or -1. */
function lastPreposition(doc: Doc, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--)
    if (PREPOSITIONS.has(doc.form[at]!)) return at;
    else if (isMark(doc, at, ',')) return -1;
  return -1;
}
