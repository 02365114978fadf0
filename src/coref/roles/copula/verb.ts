/** Verbs that say what somebody is: `is`, `has been`, `was then appointed`. */
import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { TIMES, TO } from '../phrase/words.js';

export const BE = wordSet('is was are were be been being');
const BECOME = wordSet('became becomes become remains remained');

/** A new office: they may stand behind `and`, without a form of `be` told again. */
export const BECAME = wordSet('became become becomes appointed named elected');

const USED = wordSet('used');
const AUXILIARY = wordSet('used has had have will would was is');
/** Behind these, in the passive, the office follows: `was elected president`. */
const APPOINTED = wordSet(
  'appointed named elected elevated reelected promoted crowned chosen made nominated confirmed voted',
);

const ADVERBS = wordSet(
  'also then now once currently still formerly later previously earlier both not already recently unanimously duly officially democratically ' +
    'sworn in re',
);
const NOT = wordSet('not');

const LAST = wordSet('last this');

/** The hyphen of `re-elected`. */
const isReelected = (doc: Doc, at: number): boolean =>
  isInnerHyphen(doc, at) && APPOINTED.has(doc.form[at + 1]!);

/** Past `is`, `has been`, `was then appointed`; `from` when no such verb is there or it is denied. */
export function endOfVerb(doc: Doc, from: number): number {
  let at = from;
  let said = false;
  for (let steps = 0; steps < 5; steps++) {
    const form = doc.form[at] ?? 0;
    if (NOT.has(form)) return from;
    // `was last night crowned champion`
    if (said && LAST.has(form) && TIMES.has(doc.form[at + 1] ?? 0)) {
      at += 2;
      continue;
    }
    // `used to be`
    if (USED.has(form) && TO.has(doc.form[at + 1] ?? 0)) at++;
    if (BE.has(form) || BECOME.has(form)) said = true;
    else if (APPOINTED.has(form)) {
      if (!said) return from;
    } else if (!AUXILIARY.has(form) && !ADVERBS.has(form) && !isReelected(doc, at)) break;
    at++;
  }
  return said ? at : from;
}
