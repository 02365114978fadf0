/** What tells when somebody is something, before the article of the role: `until recently the mayor`, `was until May a director`. */

import { type Doc, isNumber, isWord } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { RELATIVE } from './closing.js';
import { ARTICLES } from './words.js';

/** Past `until recently`, `at the time`, `for many years` before an article; the token itself where that does not stand there. */
export function pastTime(doc: Doc, from: number): number {
  if (!TIMES_OF.has(doc.form[from] ?? 0) || RELATIVE.has(doc.form[from + 1] ?? 0)) return from;
  for (let at = from + 1; at < from + TIME && (isWord(doc, at) || isNumber(doc, at)); at++) {
    if (!ARTICLES.has(doc.form[at]!)) continue;
    // `at the time the mayor`
    if (TIMED.has(doc.form[at + 1] ?? 0)) continue;
    return at;
  }
  return from;
}
const TIMES_OF = wordSet('until at for today previously');
const TIMED = wordSet('time moment');
const TIME = 5;
