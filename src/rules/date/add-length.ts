/** A length and its rest in a smaller unit: `six years and eight months`. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { duration, type Unit } from '../../normalise/temporal.js';
import { jointOf, merged } from './joint.js';
import type { DateReading } from './reading.js';
import { isOneOf } from './words.js';

const AND = wordSet('and');

/** How many of the smaller unit make one of the larger. */
const PARTS: Partial<Readonly<Record<Unit, readonly [smaller: Unit, times: number]>>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** `six years and eight months`, `an hour 20 minutes`: a length and its rest in the next smaller unit. */
export function addLength(doc: Doc, a: DateReading | undefined, b: DateReading): DateReading | null {
  if (a?.expression.kind !== 'duration' || b.expression.kind !== 'duration') return null;
  const { amount, towards } = a.expression;
  const rest = b.expression.amount;
  const parts = PARTS[amount.unit];
  if (parts === undefined || rest.unit !== parts[0] || b.expression.towards !== undefined) return null;
  if (amount.count === null || rest.count === null || rest.count >= parts[1]) return null;
  const joint = jointOf(doc, a.last, b.first);
  const isJoined = joint === '' || joint === ',' || (joint === 'to' && isOneOf(doc, a.last, AND));
  // `between two years and six months`
  if (!isJoined || isOneOf(doc, a.first - 1, BETWEEN)) return null;
  const approximate = a.expression.approximate || b.expression.approximate;
  return merged(doc, a, b, duration(amount.unit, amount.count + rest.count / parts[1], approximate, towards));
}
const BETWEEN = wordSet('between');

/** `two years less a day`, as courts sentence in Canada: the length but for it. */
export function lessADay(doc: Doc, a: DateReading | undefined, b: DateReading): DateReading | null {
  if (a?.expression.kind !== 'duration' || b.first !== a.last + 1 || !isOneOf(doc, a.last, LESS)) return null;
  return isOneOf(doc, b.first, A) && isOneOf(doc, b.last - 1, DAY) ? merged(doc, a, b, a.expression) : null;
}
const A = wordSet('a one');
const DAY = wordSet('day');
const LESS = wordSet('less minus');
