/** What a report of results is read by: the quarter that it tells of, the longer stretch that it goes on to, and quarters of a year that ends in March. */
import { type Doc, isCapitalised, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Period } from '../../normalise/period.js';
import { periodOf as periodAt, shift } from '../../normalise/period.js';
import { movedTo, period as periodOf } from '../../normalise/temporal.js';
import { isBare, isMonthDay } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

/** `After a flat second quarter, …`, `up from the second quarter`: told beside the one that is reported. */
const BESIDE = wordSet('after before since from than until following');
const BESIDE_REACH = 3;

/** Whether a quarter is told in passing. */
export function isBesideReport(doc: Doc, { first }: DateReading): boolean {
  for (let at = first - 1; at >= Math.max(0, first - BESIDE_REACH); at--) {
    if (doc.sentence[at] !== doc.sentence[first]) return false;
    if (isOneOf(doc, at, BESIDE)) return true;
  }
  return false;
}

/** `For the nine months`, `in the first half`: a longer stretch than a quarter that accounts go on to. */
export function isLongStretch(doc: Doc, { expression, first }: DateReading): boolean {
  if (expression.kind !== 'duration' || expression.amount.unit !== 'month') return false;
  return LONG.has(expression.amount.count ?? 0) && isOneOf(doc, first - 1, FOR_IN);
}
const LONG: ReadonlySet<number> = new Set([6, 9, 12]);
const FOR_IN = wordSet('for in through during');

/** Quarters that an article counts from another month than January. */
export interface Quarters {
  readonly quarter: number;
  readonly period: Period;
}

const Q = /^[Qq][1-4]$/;
const QUARTER = wordSet('quarter');
const MONTHS = wordSet('months');
const ENDED = wordSet('ended ending');
/** In days. */
const HALF_QUARTER = 45;

/** `Q4 profit rose`, of `the quarter ended March 31`: the quarter of the calendar that its number means; null where no day tells it. */
export function quartersOf(
  doc: Doc,
  readings: readonly DateReading[],
  resolveDay: (day: DateReading) => Period | null,
): Quarters | null {
  const named = readings.find((one) => isByLetter(doc, one));
  if (named === undefined) return null;
  const ended = readings.find((one, at) => isEndOfQuarter(doc, one, readings[at - 1]));
  const day = ended === undefined ? null : resolveDay(ended);
  if (day?.grain !== 'day') return null;
  const quarter = numberOf(named);
  const period = periodAt('quarter', day.index - HALF_QUARTER);
  return quarter === (((period.index % 4) + 4) % 4) + 1 ? null : { quarter, period };
}

/** `Q4` alone, not `Q4 2023` nor the question of an interview. */
const isByLetter = (doc: Doc, one: DateReading): boolean =>
  Q.test(doc.text.slice(one.start, one.end)) && numberOf(one) > 0 && !isMark(doc, one.last, ':');

/** `the quarter ended March 31`, `the three months ended June 30` */
const isEndOfQuarter = (doc: Doc, one: DateReading, before: DateReading | undefined): boolean =>
  one.expression.kind === 'point' &&
  isMonthDay(one.expression) &&
  isCapitalised(doc, one.first) &&
  isOneOf(doc, one.first - 1, ENDED) &&
  before?.last === one.first - 1 &&
  (isOneOf(doc, before.last - 1, QUARTER) || isOneOf(doc, before.last - 1, MONTHS));

/** The number of a quarter that stands without a year; 0 for all else. */
function numberOf({ expression }: DateReading): number {
  if (expression.kind !== 'point' || !isBare(expression) || expression.when.kind !== 'recurring') return 0;
  const { recurring, turn } = expression.when;
  return recurring.of === 'quarter' && turn === 'nearest' ? recurring.quarter : 0;
}

/** A numbered quarter as the quarter of the calendar that the article means by it. */
export function inQuarters(one: DateReading, of: Quarters | null): DateReading {
  const number = of === null ? 0 : numberOf(one);
  if (of === null || number === 0 || one.expression.kind !== 'point') return one;
  return meaning(one, movedTo(periodOf(shift(of.period, number - of.quarter)), one.expression));
}
