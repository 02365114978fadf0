/** Words that bring a name in behind the role: `a lawyer named Oke`, `a guard who identified himself as Oke`. */
import { type Doc, is, isMark } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { ONESELF, OWNERS } from '../phrase/words.js';

/** `a trader who gave her name only as Oke`, `a guard, who identified himself as Oke`: where the role ends; `last` itself where none is told so. */
export function startOfSelfNamed({ doc }: Scene, last: number): number {
  if (!AS.has(doc.form[last - 1] ?? 0)) return last;
  const at = ONLY.has(doc.form[last - 2] ?? 0) ? last - 2 : last - 1;
  const isGiven =
    NAME.has(doc.form[at - 1] ?? 0) && OWNERS.has(doc.form[at - 2] ?? 0) && GAVE.has(doc.form[at - 3] ?? 0);
  const isSelf = ONESELF.has(doc.form[at - 1] ?? 0) && IDENTIFIED.has(doc.form[at - 2] ?? 0);
  const who = isGiven ? at - 4 : isSelf ? at - 3 : -1;
  if (who < 0 || !WHO.has(doc.form[who] ?? 0)) return last;
  return isMark(doc, who - 1, ',') ? who - 1 : who;
}
/** `a vendor identified only by her surname, Oke`, `a guard, who gave only his first name, Tom`: where the role ends; `last` itself where none is told so. */
export function startOfNameGiven({ doc }: Scene, last: number): number {
  if (!isMark(doc, last - 1, ',') || !GIVEN.has(doc.form[last - 2] ?? 0)) return last;
  let at = last - 3;
  if (WHICH.has(doc.form[at] ?? 0)) at--;
  if (!OWNERS.has(doc.form[at] ?? 0)) return last;
  for (const floor = at - REACH; at > floor; at--) {
    if (isMark(doc, at, ',')) return last;
    if (WHO.has(doc.form[at] ?? 0)) return isMark(doc, at - 1, ',') ? at - 1 : at;
    if (IDENTIFIED.has(doc.form[at] ?? 0) && is(doc, at - 1, CLASS.noun)) return at;
  }
  return last;
}
const GIVEN = wordSet('name surname nickname');
const WHICH = wordSet('first last given full family middle one');
const REACH = 10;
const NAME = wordSet('name names');
const GAVE = wordSet('gave gives give');
const IDENTIFIED = wordSet('identified introduced described identifies');
const WHO = wordSet('who');

/** Behind `a` and a role: `a lawyer named Oke`, not `the minister named Oke`. */
export const CALLED = wordSet('named called');
export const SURNAMED = wordSet('surnamed');

export const AS = wordSet('as');
export const KNOWN = wordSet('known identified');

/** Before the `who was` or `later` that stands before `identified as`; `last` itself where neither does. */
export function pastWhoWas(doc: Doc, last: number): number {
  let at = last;
  if (LATER.has(doc.form[at - 1] ?? 0)) at--;
  if (!WAS.has(doc.form[at - 1] ?? 0)) return at;
  if (!WHO.has(doc.form[at - 2] ?? 0)) return last;
  return isMark(doc, at - 3, ',') ? at - 3 : at - 2;
}
const LATER = wordSet('later since');
const WAS = wordSet('was is were');
export const ONLY = wordSet('only simply');
