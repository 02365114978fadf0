/** Odds of bookmakers, so many to so many: `9/2`, `33/10`, `4-1`. */
import { type Doc, hasWord, isCapitalised, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from './amount.js';
import { isDash } from './joints.js';
import { numeralAt } from './numeral-at.js';

const BETTING = wordSet(
  'odds favourite favourites favorite outsider outsiders bookmakers bookies punters betting backed tipped',
);
const REACH = 6;
/** Words of the longest name of a runner. */
const LONGEST_NAME = 5;

/** `7-2 favourite`, `33/1 outsider` */
export const isBet = (doc: Doc, next: number): boolean => RUNNERS.has(doc.form[next] ?? 0);
const RUNNERS = wordSet('favourite favourites favorite favorites outsider outsiders');

/** The second number of the odds, where they are told as such or stand behind a name in a line of their own. */
export function oddsAt(doc: Doc, { low, bare }: Amount) {
  const slash = low.last;
  const dashed = isDash(doc, slash) && bare ? numeralAt(doc, slash + 1) : null;
  if (dashed?.bare && doc.gap[slash] === GAP.none && dashed.value >= 1 && isBet(doc, dashed.last))
    return dashed;
  const second = slash + 1;
  if (!bare || !isMark(doc, slash, '/') || doc.kind[second] !== TOKEN.number) return null;
  if (doc.gap[slash] !== GAP.none || doc.gap[second] !== GAP.none || isMark(doc, second + 1, '/'))
    return null;
  const high = numeralAt(doc, second);
  if (high === null || !high.bare || high.value < 1 || high.value > low.value) return null;
  const { first, last } = doc.blocks[doc.block[second]!]!;
  const isLine =
    high.last === last && low.first > first && low.first - first <= LONGEST_NAME && isCapitalised(doc, first);
  const isTold = hasWord(doc, Math.max(first, low.first - REACH), Math.min(last, high.last + REACH), BETTING);
  return isLine || isTold ? high : null;
}

/** Full marks of exams and contests. */
const FULL: ReadonlySet<number> = new Set([
  10, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 150, 180, 200, 300, 360, 400, 500, 600, 650, 700, 720, 800,
  900, 1000,
]);
const MARKED = wordSet('scored scoring score scores marks mark obtained secured got rated rating grade');

/** The full marks behind the slash of `scored 480/500`. */
export function marksAt(doc: Doc, { low, bare }: Amount) {
  const slash = low.last;
  const second = slash + 1;
  if (!bare || !isMark(doc, slash, '/') || doc.kind[second] !== TOKEN.number) return null;
  if (doc.gap[slash] !== GAP.none || doc.gap[second] !== GAP.none || isMark(doc, second + 1, '/'))
    return null;
  const high = numeralAt(doc, second);
  if (high === null || !high.bare || !FULL.has(high.value) || low.value > high.value) return null;
  const { first } = doc.blocks[doc.block[second]!]!;
  return hasWord(doc, Math.max(first, low.first - REACH), low.first, MARKED) ? high : null;
}
