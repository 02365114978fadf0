/** Quarters that accounts tell by the day that ends them: `the quarter ended July 31`, and the `Q4` that it is to a company whose year ends in March. */
import { type Doc, isCapitalised, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Period, periodOf as periodAt, shift } from '../../normalise/period.js';
import { movedTo, period as periodOf } from '../../normalise/temporal.js';
import { resolveAlone } from './alone.js';
import { isBare, isMonthDay } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isOneOf } from './words.js';

/** The quarter of the calendar in which most of one that ends on a day lies. */
const quarterEndedOn = (day: number): Period => periodAt('quarter', day - HALF_QUARTER);
/** In days. */
const HALF_QUARTER = 45;

/** `the quarter ended July 31`: the quarter of the calendar that is meant; itself for all else. */
export function asEndedQuarter(
  doc: Doc,
  one: DateReading,
  next: DateReading | undefined,
  reference: number | null,
): DateReading {
  const { expression, last } = one;
  if (expression.kind !== 'point' || next?.expression.kind !== 'point' || next.first !== last + 1) return one;
  const { when } = expression;
  if (when.kind !== 'step' || when.grain !== 'quarter' || when.anchor !== 'narrative' || when.steps !== 0)
    return one;
  if (!isOneOf(doc, last, ENDED_ON) || !isMonthDay(next.expression)) return one;
  const day = resolveAlone(doc, next, reference);
  return day?.grain === 'day' ? meaning(one, movedTo(periodOf(quarterEndedOn(day.index)), expression)) : one;
}
const ENDED_ON = wordSet('ended ending to through');

/** Quarters that an article counts from another month than January. */
export interface Quarters {
  readonly quarter: number;
  readonly period: Period;
}

const Q = /^[Qq][1-4]$/;
const QUARTER = wordSet('quarter');
const MONTHS = wordSet('months');
const ENDED = wordSet('ended ending');

/** `Q4 profit rose`, of `the quarter ended March 31`: the quarter of the calendar that its number means; null where no day tells it. */
export function quartersOf(
  doc: Doc,
  readings: readonly DateReading[],
  reference: number | null,
): Quarters | null {
  const named = readings.find((one) => isByLetter(doc, one));
  if (named === undefined) return null;
  const ended = readings.find((one, at) => isEndOfQuarter(doc, one, readings[at - 1]));
  const day = ended === undefined ? null : resolveAlone(doc, ended, reference);
  if (day?.grain !== 'day') return null;
  const quarter = numberOf(named);
  const period = quarterEndedOn(day.index);
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
