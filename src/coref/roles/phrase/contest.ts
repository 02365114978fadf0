/** Numbers of sport before the noun of a role: `1993 champion`, `two-time winner`. */
import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';

/** `1993 champion`, `2016 Olympic champion`, `100 metres champion`: what somebody won, or runs for. */
export const isContest = (doc: Doc, number: number, first: number, head: number): boolean => {
  if (METRES.has(doc.form[first]!)) return true;
  return doc.end[number]! - doc.start[number]! === YEAR_DIGITS && CONTESTS.has(doc.form[head]!);
};

const METRES = wordSet('metres metre meters meter');
const YEAR_DIGITS = 4;
const CONTESTS = wordSet(
  'champion champions winner winners finalist finalists nominee candidate semifinalist medallist medalist',
);

/** `two-time champion`, from its number on. */
export const isTimes = (doc: Doc, first: number): boolean =>
  isInnerHyphen(doc, first + 1) && TIME.has(doc.form[first + 2] ?? 0);
export const TIME = wordSet('time');
