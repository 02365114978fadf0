/** What may stand between the comma behind a role and the name: an age, where somebody is from, `identified as`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isAge } from '../phrase/role-word.js';

/** `a guard at the mill, 58-year-old Tom Oke`: the age between them; `at` itself where none ends there. */
export function pastAge(doc: Doc, at: number): number {
  if (!isAge(doc, at - 1)) return at;
  let first = at - 3;
  while (isInnerHyphen(doc, first - 1)) first -= 2;
  return first < at - 3 ? first : at;
}

/** `the winner, Kenyan Tom Oke,`: where somebody is from, behind the comma; `at` itself where nothing tells it. */
export const pastDemonym = (doc: Doc, at: number): number =>
  is(doc, at - 1, CLASS.demonym) && isCapitalised(doc, at - 1) && isMark(doc, at - 2, ',') ? at - 1 : at;

/** `the ringleader, identified as Tom Oke`, `a guard, named Tom Oke` */
export function pastLink(doc: Doc, at: number): number {
  let verb = AS.has(doc.form[at - 1] ?? 0) ? at - 2 : at - 1;
  if (verb === at - 2 && ONLY.has(doc.form[verb] ?? 0)) verb--;
  // `his driver, a man known only as Oke`
  const isMan =
    MAN.has(doc.form[verb - 1] ?? 0) && A.has(doc.form[verb - 2] ?? 0) && isMark(doc, verb - 3, ',');
  if (verb < at - 1 && isMan && KNOWN.has(doc.form[verb]!)) return verb - 2;
  // `an officer, who identified himself as Tom Oke`
  if (verb === at - 2 && ONESELF.has(doc.form[verb] ?? 0) && KNOWN.has(doc.form[verb - 1] ?? 0))
    return WHO.has(doc.form[verb - 2] ?? 0) && isMark(doc, verb - 3, ',') ? verb - 2 : at;
  const isLink =
    verb === at - 1 && !AS.has(doc.form[at - 1] ?? 0)
      ? NAMED.has(doc.form[verb] ?? 0)
      : KNOWN.has(doc.form[verb] ?? 0);
  return isLink && isMark(doc, verb - 1, ',') ? verb : at;
}
export const AS = wordSet('as');
const ONLY = wordSet('only simply just');
const MAN = wordSet('man woman person boy girl youth individual');

export const A = wordSet('a an');

const ONESELF = wordSet('himself herself');
const WHO = wordSet('who');
export const NAMED = wordSet('named called surnamed nicknamed');
const KNOWN = wordSet('identified named known');
