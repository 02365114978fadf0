/** What is said with the noun of a role and tells none: somebody’s judgement, or a feat. */
import { type Doc, is, isInnerHyphen } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { TO } from '../phrase/words.js';

const JUDGED = wordSet('right wrong perfect');
const SIDES = wordSet('back wing winger half hand');
const DISPUTED = wordSet(
  'controversial divisive polarizing polarising popular beloved towering familiar wily',
);
const FIGURES = wordSet('figure figures survivor survivors');

/** `was the right president`, `is a divisive figure`: what somebody thinks of the holder; not `right winger`, `an opposition figure`. */
export const isJudged = (doc: Doc, first: number): boolean =>
  (JUDGED.has(doc.form[first]!) && !SIDES.has(doc.form[first + 1] ?? 0) && !isInnerHyphen(doc, first + 1)) ||
  (DISPUTED.has(doc.form[first]!) && FIGURES.has(doc.form[first + 1] ?? 0));

/** `became the first player to win both`: what somebody did before others. */
export function isFeat(doc: Doc, from: number, last: number): boolean {
  if (!TO.has(doc.form[last] ?? 0) || !is(doc, last + 1, CLASS.verb)) return false;
  for (let at = from; at < last; at++) if (RANKED.has(doc.form[at]!)) return true;
  return false;
}
const RANKED = wordSet('first second third fourth fifth last only youngest oldest latest fastest highest');
