/** Hours about midnight: a story that has told of late in the evening goes on to the next day. */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Period } from '../../normalise/period.js';
import { type Expression, movedTo, type Point, point } from '../../normalise/temporal.js';
import { isDay, isDayless } from './points.js';
import type { DateReading } from './reading.js';
import { tenseAt } from './tense.js';
import { isOneOf } from './words.js';

/** Dawn comes no more than so many sentences after the evening. */
const REACH = 3;
/** In place of the sentence that told of an evening, where none has. */
export const NO_EVENING = -REACH - 1;
/** In the evening, from which a story goes on to the next day. */
const LATE = 20;

/** What an hour about midnight means. @param eveningIn the sentence that last told of late in the evening @param day what the hour hangs on */
export function acrossNight(
  doc: Doc,
  one: DateReading,
  sentence: number,
  eveningIn: number,
  day: Period | null,
): Expression {
  const { expression, first, last } = one;
  const hour =
    isMidnight(expression) && day === null && tenseAt(doc, first, last) < 0 ? atZero(expression) : expression;
  return isDawnAfter(doc, one, sentence - eveningIn) ? onNextDay(hour) : hour;
}

/** The sentence that last told of late in the evening, once a reading is placed; a new day or a dawn ends the night. @param date the date last spoken of */
export function eveningAfter(
  doc: Doc,
  one: DateReading,
  sentence: number,
  eveningIn: number,
  date: Period | null,
): number {
  if (date?.grain === 'day' && isLate(one.expression)) return sentence;
  return isDated(one.expression) || isDawnAfter(doc, one, sentence - eveningIn) ? NO_EVENING : eveningIn;
}

const isLate = (one: Expression): boolean =>
  one.kind === 'point' && isDayless(one) && (one.clock?.hour ?? 0) >= LATE && one.clock?.hour !== 24;
const isDated = (one: Expression): boolean => one.kind === 'point' && isDay(one) && !isDayless(one);

/** `They sailed at 11 pm. By dawn they were lost.` */
const isDawnAfter = (doc: Doc, { expression, first, last }: DateReading, sentences: number): boolean =>
  sentences <= REACH &&
  expression.kind === 'point' &&
  isDayless(expression) &&
  isOneOf(doc, last - 1, DAWN) &&
  isOneOf(doc, first - 1, BY_AT);
const DAWN = wordSet('dawn daybreak sunrise');
const BY_AT = wordSet('by at before until');
const onNextDay = (one: Expression): Expression =>
  one.kind === 'point' ? movedTo({ kind: 'beside', whole: one.when, days: 1 }, one) : one;

/** `He died at midnight`, in a story that names no day before: the one that the day of publication began with. */
const isMidnight = (one: Expression): one is Point =>
  one.kind === 'point' && one.clock?.hour === 24 && isDayless(one);
const atZero = ({ when, clock }: Point): Point => point(when, { clock: { ...clock!, hour: 0 } });
