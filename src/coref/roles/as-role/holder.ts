/** Of whom a role behind `as` is told: of a list, of whoever had the post, of somebody else. */
import { type Doc, is, isMark, isWord } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import { BE } from '../copula/verb.js';
import { NO_ROLES, type RoleSpan, type Scene } from '../define.js';
import { endOfName, firstOfList, lastOfList } from '../phrase/lists.js';
import { readRole } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { DETERMINERS, OWNERS } from '../phrase/words.js';
import { isNamed, mentionAt } from '../scene.js';
import { AS, BEFORE_AS, NEAR, POSTS } from './posts.js';
import { readDirectly } from './serving.js';

/** `Ann Ray and Tom Oke emerged as the leaders`: in the plural, of all names of a list. */
export function ofAll(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const holder = lastOfList(scene, mention);
  if (holder === mention && firstOfList(scene, mention) === mention) return null;
  let as = endOfName(scene, holder);
  const end = as + NEAR;
  while (as < end && isWord(doc, as) && !AS.has(doc.form[as]!)) as++;
  if (!AS.has(doc.form[as] ?? 0) || !BEFORE_AS.has(doc.form[as - 1]!)) return null;
  const role = readRole(scene, as + 1, doc.sentences[mention.sentence + 1]!);
  return role !== null && isPlural(doc, role.head) && !isNamed(scene, role.last) ? role : null;
}

/** `after her long term as`, whose post is told at a token. */
export function isOwnPost(doc: Doc, post: number, from: number): boolean {
  if (!POSTS.has(doc.form[post]!)) return false;
  for (let at = post - 1; at >= from && at > post - NEAR; at--) if (OWNERS.has(doc.form[at]!)) return true;
  return false;
}

/** `Doe’s term as`, `Doe’s long career as` */
export function hasPost(doc: Doc, from: number): boolean {
  if (doc.kind[from] !== TOKEN.clitic) return false;
  for (let at = from + 1; at < from + NEAR && isWord(doc, at); at++)
    if (POSTS.has(doc.form[at]!)) return true;
  return false;
}

/** The office behind the name at a token, where its bearer is succeeded or succeeds. */
export function afterSuccession(scene: Scene, at: number): readonly RoleSpan[] {
  const { doc } = scene;
  const other = mentionAt(scene, at)!;
  const by = other.before.first - 1;
  const verb = BY.has(doc.form[by] ?? 0) ? by - 1 : by;
  // `takes over from Ray as mayor`
  const takesOver = FROM.has(doc.form[by] ?? 0) && OVER.has(doc.form[by - 1] ?? 0);
  if (!takesOver && !SUCCEEDS.has(doc.form[verb] ?? 0)) return NO_ROLES;
  const office = readDirectly(scene, endOfName(scene, other));
  return office === null ? NO_ROLES : [office];
}
const BY = wordSet('by');
const FROM = wordSet('from');
const OVER = wordSet('over');
const SUCCEEDS = wordSet('succeed succeeds succeeded succeeding replace replaces replaced replacing');

/** `appointed a diplomat as`: the verb is active and has an object, not `was appointed`, `, appointed in May as`, `named himself as`. */
export function appointsAnother(doc: Doc, from: number, as: number): boolean {
  let at = from;
  while (at < as - 1 && !TAKES_ON.has(doc.form[at]!)) at++;
  if (!DETERMINERS.has(doc.form[at + 1]!) && !OTHERS.has(doc.form[at + 1]!)) return false;
  for (let before = from; before < at; before++) if (BE.has(doc.form[before]!)) return false;
  return at + 1 < as && !isMark(doc, at - 1, ',');
}
const TAKES_ON = wordSet(
  'appointed named elected chosen chose removed dismissed installed nominated hired ousted fired confirmed replaced appoint appoints described describes',
);
const OTHERS = wordSet('him her them me us you');

/** `spoke of those days as the minister left`: `as` for `while`. */
export const isClause = (doc: Doc, from: number, end: number): boolean =>
  THE.has(doc.form[from]!) &&
  isWord(doc, end) &&
  is(doc, end, CLASS.verb) &&
  !is(doc, end, CLASS['function-word']) &&
  !doc.text.endsWith('ing', doc.end[end]);
const THE = wordSet('the');
