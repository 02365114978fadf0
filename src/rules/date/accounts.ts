/**
 * What accounts compare. A report tells of one quarter and sets it against another year's: `a year ago`, `the 2021
 * period` is the same quarter then. Where it goes on to a longer stretch, they are that stretch's.
 */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Tense } from '../../normalise/context.js';
import { firstDay, lastDay, type Period } from '../../normalise/period.js';
import type { Expression } from '../../normalise/temporal.js';
import type { DateReading } from './reading.js';
import { type Remembered, recall } from './recall.js';
import { isOneOf } from './words.js';

export interface Accounts {
  /** The quarter or half-year that is reported. */
  reported: Remembered | null;
  /** The sentence that last told of more than a quarter: `For the nine months, …`. */
  stretchIn: number | null;
}

export const newAccounts = (): Accounts => ({ reported: null, stretchIn: null });

/** A report of results speaks of one quarter for longer than a story does of its day: so many sentences. */
const REACH = 8;
/** The longer stretch is what the sentence that names it compares, and the next. */
const STRETCH_REACH = 1;

/** The quarter that a comparison is with, in another year; null where there is none. */
export const comparedBy = (accounts: Accounts, one: DateReading, sentence: number): Period | null =>
  isOfStretch(accounts, one, sentence) ? null : recall(accounts.reported, sentence, REACH);

/** `For the nine months, it earned $5 million, against $4 million a year ago`: of the months, not of the quarter. */
export function isOfStretch({ reported, stretchIn }: Accounts, one: DateReading, sentence: number): boolean {
  if (stretchIn === null || sentence - stretchIn > STRETCH_REACH) return false;
  return (reported === null || stretchIn >= reported.sentence) && isYearBefore(one.expression);
}

/** `a year ago`, `a year earlier`, `the 2021 period` */
const isYearBefore = (one: Expression): boolean =>
  one.kind === 'point' &&
  (one.when.kind === 'compared' ||
    (one.when.kind === 'offset' &&
      one.when.sign < 0 &&
      one.when.amount.unit === 'year' &&
      one.when.amount.count === 1));

/** Notes a stretch that accounts go on to. */
export function tellStretch(accounts: Accounts, doc: Doc, one: DateReading, sentence: number): void {
  if (isLongStretch(doc, one)) accounts.stretchIn = sentence;
}

/** `For the nine months`, `in the first half`: a longer stretch than a quarter. */
function isLongStretch(doc: Doc, { expression, first }: DateReading): boolean {
  if (expression.kind !== 'duration' || expression.amount.unit !== 'month') return false;
  return LONG.has(expression.amount.count ?? 0) && isOneOf(doc, first - 1, FOR_IN);
}
const LONG: ReadonlySet<number> = new Set([6, 9, 12]);
const FOR_IN = wordSet('for in through during');

/** Notes a date spoken of, where it is the quarter that accounts report: one that is over, not one forecast. */
export function tellReported(
  accounts: Accounts,
  doc: Doc,
  one: DateReading,
  told: Remembered,
  tense: Tense,
  reference: number | null,
): void {
  const { period } = told;
  if (period.grain !== 'quarter' && period.grain !== 'half') return;
  const isTellable =
    reference === null || lastDay(period) < reference || (firstDay(period) <= reference && tense <= 0);
  const isReported = accounts.reported === null || !isBesideReport(doc, one);
  if (isTellable && isReported) accounts.reported = told;
}

/** `After a flat second quarter, …`, `up from the second quarter`: told beside the one that is reported. */
function isBesideReport(doc: Doc, { first }: DateReading): boolean {
  for (let at = first - 1; at >= Math.max(0, first - BESIDE_REACH); at--) {
    if (doc.sentence[at] !== doc.sentence[first]) return false;
    if (isOneOf(doc, at, BESIDE)) return true;
  }
  return false;
}
const BESIDE = wordSet('after before since from than until following');
const BESIDE_REACH = 3;
