/** What tells when somebody is something, before the article of the role: `until recently the mayor`, `was until May a director`. */

import { type Doc, isNumber, isWord } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { RELATIVE } from './closing.js';
import { ARTICLES, COUNTS, DATES } from './words.js';

/** Past `until recently`, `at the time`, `for many years` before an article; the token itself where that does not stand there. */
export function pastTime(doc: Doc, from: number): number {
  const bare = pastBareTime(doc, from);
  if (bare > from) return bare;
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

/** Past `until now`, `until recently`, `most recently`, `at present`, `for two decades` right before a title without an article. */
function pastBareTime(doc: Doc, from: number): number {
  const word = doc.form[from] ?? 0;
  const next = doc.form[from + 1] ?? 0;
  if (MOST.has(word)) return LATELY.has(next) ? from + 2 : from;
  if (ONCE.has(word) || (NOW.has(word) && ARTICLES.has(next))) return from + 1;
  if (BEFORE.has(word)) return THAT.has(next) ? from + 2 : from;
  if (!TIMES_OF.has(word)) return from;
  if (UNTIL.has(word))
    return LATELY.has(next) || DATES.has(next) || isNumber(doc, from + 1) ? endOfDate(doc, from + 1) : from;
  if (AT.has(word)) return PRESENT.has(next) ? from + 2 : from;
  if (!FOR.has(word)) return from;
  const isCounted = isNumber(doc, from + 1) || COUNTS.has(next) || MANY.has(next);
  return isCounted && SPANS.has(doc.form[from + 2] ?? 0) ? from + 3 : from;
}
/** `until May`, `until June 2019`, `until 3 May` */
function endOfDate(doc: Doc, from: number): number {
  let at = from + 1;
  while (at < from + TIME && (isNumber(doc, at) || DATES.has(doc.form[at] ?? 0))) at++;
  return at;
}
const UNTIL = wordSet('until');
const LATELY = wordSet('now recently lately then');
const MOST = wordSet('most');
const BEFORE = wordSet('before');
const THAT = wordSet('that this');
export const NOW = wordSet('now currently');
const ONCE = wordSet('earlier lately');
const AT = wordSet('at');
const PRESENT = wordSet('present');
const FOR = wordSet('for');
const MANY = wordSet('many several some nearly');
const SPANS = wordSet('years decades months terms seasons');
