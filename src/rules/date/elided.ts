/** `the 15th and 16th centuries`, `the second and fourth quarters`: the first is told by its ordinal alone. */
import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { movedTo, type Point, period, type When } from '../../normalise/temporal.js';
import { JOINTS } from './joint-words.js';
import { ordinalBefore, PARTS, withThe } from './modify.js';
import { isBare, recurringOf } from './points.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const THE = wordSet('the');
const LAST_CENTURY = 30;
const QUARTERS = 4;

/** Adds the elided ones. @param readings in text order, none overlapping */
export function withElided(doc: Doc, readings: readonly DateReading[]): readonly DateReading[] {
  const all: DateReading[] = [];
  for (const one of readings) {
    const first = elidedBefore(doc, one);
    if (first !== null && first.first >= (all.at(-1)?.last ?? 0)) all.push(first);
    all.push(one);
  }
  return all.length === readings.length ? readings : all;
}

function elidedBefore(doc: Doc, one: DateReading): DateReading | null {
  const { expression } = one;
  if (expression.kind !== 'point' || !isBare(expression)) return null;
  if (!isCentury(expression) && recurringOf(expression.when)?.of !== 'quarter') return null;
  // `the 15th and the early 16th century`
  let joint = one.first - 1;
  if (isInnerHyphen(doc, joint)) joint--;
  if (isOneOf(doc, joint, PARTS)) joint--;
  if (isOneOf(doc, joint, THE)) joint--;
  if (!isOneOf(doc, joint, JOINTS) || doc.sentence[joint] !== doc.sentence[one.first]) return null;
  const ordinal = ordinalBefore(doc, joint);
  if (ordinal === null || doc.sentence[ordinal.first] !== doc.sentence[joint]) return null;
  const when = withNumber(expression.when, ordinal.value);
  return when === null
    ? null
    : reading(doc, one.rule, withThe(doc, ordinal.first), joint, movedTo(when, expression));
}

const isCentury = ({ when }: Point): boolean => when.kind === 'period' && when.period.grain === 'century';

function withNumber(when: When, number: number): When | null {
  if (when.kind === 'period') {
    const { grain, index } = when.period;
    return number > LAST_CENTURY ? null : period({ grain, index: index < 0 ? -number : number - 1 });
  }
  if ((when.kind !== 'recurring' && when.kind !== 'within') || number > QUARTERS) return null;
  return { ...when, recurring: { of: 'quarter', quarter: number } };
}
