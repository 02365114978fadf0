/** What stands before a noun phrase and is no part of the role. */
import {
  type Doc,
  isCapitalised,
  isInnerHyphen,
  isNumber,
  isWord,
  opensSentence,
} from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isPlaceInRank } from './numbered.js';
import { COUNTS, DETERMINERS, OF, OLD, SKIPPED } from './words.js';

/** `One Malta Founder`: a number in words that opens a name inside the sentence. */
export const opensName = (doc: Doc, first: number): boolean =>
  (COUNTS.has(doc.form[first]!) || ONE.has(doc.form[first]!)) &&
  isCapitalised(doc, first) &&
  isCapitalised(doc, first + 1) &&
  !opensSentence(doc, first);
const ONE = wordSet('one');
const YEARS = wordSet('year years yr');

/** `one of several lawyers` */
const SEVERAL = wordSet('several many dozens various');

/** Past determiners and words like `then` that stand before the phrase. */
export function skipDeterminers(doc: Doc, from: number): number {
  let at = from;
  // `the then-director`: what a hyphen joins stays.
  while (
    (DETERMINERS.has(doc.form[at] ?? 0) && !isPlaceInRank(doc, at)) ||
    (SKIPPED.has(doc.form[at] ?? 0) && !isInnerHyphen(doc, at + 1) && !opensName(doc, at))
  ) {
    at++;
    // `one of the`
    if (OF.has(doc.form[at] ?? 0)) at += SEVERAL.has(doc.form[at + 1] ?? 0) ? 2 : 1;
  }
  // `a 43-year-old teacher`: the age stands apart.
  if (isNumber(doc, at) && (isInnerHyphen(doc, at + 1) || YEARS.has(doc.form[at + 1] ?? 0))) {
    let old = at + 1;
    while (old < at + 5 && (isInnerHyphen(doc, old) || isWord(doc, old))) {
      if (OLD.has(doc.form[old]!)) return old + 1;
      old++;
    }
  }
  return at;
}
