/** An office right behind the name, without `as`: `named Ann Ray minister`, `picked her to be the next envoy`. */
import { type Doc, is, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { pastPost } from '../phrase/post.js';
import { readRole } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { DETERMINERS, TO } from '../phrase/words.js';
import { isNamed } from '../scene.js';

/** `named Ann Ray minister of health`: the office right behind the name, and no clause behind it. */
export function readOffice(scene: Scene, from: number): RoleSpan | null {
  const { doc } = scene;
  const prospect = readProspect(scene, from);
  if (prospect !== null) return prospect;
  if (!isWord(doc, from) || (is(doc, from, CLASS.verb) && !is(doc, from, CLASS.noun))) return null;
  const role = readRole(scene, from, doc.sentences[doc.sentence[from]! + 1]!);
  if (role === null || isPlural(doc, role.head) || isNamed(scene, role.last)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word']) ? null : role;
}
/** `nominated Ann Ray to be the next envoy`: the office behind the verb. */
export function readProspect(scene: Scene, from: number): RoleSpan | null {
  const { doc } = scene;
  if (!TO.has(doc.form[from] ?? 0) || !TO_BE.has(doc.form[from + 1] ?? 0)) return null;
  const role = readRole(scene, from + 2, doc.sentences[doc.sentence[from]! + 1]!);
  return role === null || isPlural(doc, role.head) || isNamed(scene, role.last) ? null : role;
}
/** `promoted Ann Ray to head of trade`, `elevated Tom Oke to the post of dean`: the office risen to. */
export function readRise(scene: Scene, to: number): RoleSpan | null {
  const { doc } = scene;
  if (!TO.has(doc.form[to] ?? 0)) return null;
  const post = pastPost(doc, to + 1);
  const role = readRole(scene, post, doc.sentences[doc.sentence[to]! + 1]!);
  return role === null || isPlural(doc, role.head) || isNamed(scene, role.last) ? null : role;
}
export const RAISES = wordSet('promoted promotes promoting elevated elevates elevating');

const TO_BE = wordSet('be become');
export const PICKS = wordSet(
  'picks picked picking chooses chose choosing selects selected tapped taps hired',
);

/** `naming the Retired General Oke`: such a verb before the whole title. */
export const isAppointed = (doc: Doc, title: number): boolean =>
  APPOINTS.has(doc.form[DETERMINERS.has(doc.form[title - 1] ?? 0) ? title - 2 : title - 1] ?? 0);
export const TITLED = wordSet('a an the its his her as');

/** What they do to a person makes an officer. */
export const APPOINTS = wordSet(
  'appoint appoints appointed appointing name names named naming elect elects elected electing crown crowned proclaim ' +
    'proclaimed declare declared nominate nominated reelected',
);
