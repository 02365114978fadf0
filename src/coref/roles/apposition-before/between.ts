/** What may stand between the comma behind a role and the name: an age, where somebody is from, `identified as`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isAge } from '../phrase/role-word.js';
import { ONESELF } from '../phrase/words.js';

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
  // `his driver, a man known only as Oke`, `the skipper, a 58-year-old Maltese identified as Oke`
  const man = verb < at - 1 && KNOWN.has(doc.form[verb] ?? 0) ? startOfMan(doc, verb - 1) : verb;
  if (man < verb) return man;
  // `an officer, who identified himself as Tom Oke`
  if (verb === at - 2 && ONESELF.has(doc.form[verb] ?? 0) && KNOWN.has(doc.form[verb - 1] ?? 0))
    return WHO.has(doc.form[verb - 2] ?? 0) && isMark(doc, verb - 3, ',') ? verb - 2 : at;
  const isLink =
    verb === at - 1 && !AS.has(doc.form[at - 1] ?? 0)
      ? NAMED.has(doc.form[verb] ?? 0)
      : KNOWN.has(doc.form[verb] ?? 0);
  return isLink && isMark(doc, verb - 1, ',') ? verb : at;
}
/** The article of `a man`, `a 58-year-old Maltese`, behind a comma; behind the noun where that does not stand there. */
function startOfMan(doc: Doc, noun: number): number {
  const isMan = MAN.has(doc.form[noun] ?? 0) || (is(doc, noun, CLASS.demonym) && isCapitalised(doc, noun));
  if (!isMan) return noun + 1;
  let at = noun - 1;
  while (at > noun - MODIFIERS && !A.has(doc.form[at] ?? 0) && !isMark(doc, at, ',')) at--;
  return A.has(doc.form[at] ?? 0) && isMark(doc, at - 1, ',') ? at : noun + 1;
}
const MODIFIERS = 8;
export const AS = wordSet('as');
const ONLY = wordSet('only simply just');
const MAN = wordSet('man woman person boy girl youth individual');

export const A = wordSet('a an');

const WHO = wordSet('who');
export const NAMED = wordSet('named called surnamed nicknamed');
const KNOWN = wordSet('identified named known');
