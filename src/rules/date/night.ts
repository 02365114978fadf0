/** Hours about midnight: a story that has told of late in the evening goes on to the next day. */
import { type Doc, hasWord } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Period } from '../../normalise/period.js';
import { type Expression, movedTo, type Point, point } from '../../normalise/temporal.js';
import { isDay, isDayless, isDeicticDay } from './points.js';
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
  const isNextDay =
    isDawnAfter(doc, one, sentence - eveningIn) || isMorningAfter(one, sentence === eveningIn);
  return isNextDay ? onNextDay(hour) : hour;
}

/** The sentence that last told of late in the evening, once a reading is placed; a new day or a dawn ends the night. @param date the date last spoken of */
export function eveningAfter(
  doc: Doc,
  one: DateReading,
  sentence: number,
  eveningIn: number,
  date: Period | null,
): number {
  if (isLate(one.expression, date)) return sentence;
  if (isEveBefore(doc, one)) return sentence;
  return isDated(one.expression) || isDawnAfter(doc, one, sentence - eveningIn) ? NO_EVENING : eveningIn;
}

/** Late in the evening of a day that is told: `at 11 pm`, `at 11 pm on Friday`, `on Friday night`. */
const isLate = (one: Expression, date: Period | null): boolean =>
  one.kind === 'point' &&
  (isDayless(one) ? date?.grain === 'day' : isDay(one) && !isDeicticDay(one)) &&
  (one.part === 'NI' || ((one.clock?.hour ?? 0) >= LATE && one.clock?.hour !== 24));
/** `came the evening before, and at six in the morning sang`: in one sentence. */
const isMorningAfter = ({ expression }: DateReading, isOfEvening: boolean): boolean =>
  isOfEvening &&
  expression.kind === 'point' &&
  isDayless(expression) &&
  (expression.clock?.hour ?? NOON) < NOON;
const NOON = 12;
const isEveBefore = (doc: Doc, { expression, last }: DateReading): boolean =>
  expression.kind === 'point' &&
  (expression.part === 'EV' || expression.part === 'NI') &&
  expression.when.kind === 'step' &&
  expression.when.anchor === 'narrative' &&
  isOneOf(doc, last - 1, BEFORE);
const BEFORE = wordSet('before');
const isDated = (one: Expression): boolean => one.kind === 'point' && isDay(one) && !isDayless(one);

/** `They sailed at 11 pm. By dawn they were lost.` */
export const isDawnAfter = (doc: Doc, { expression, first, last }: DateReading, sentences: number): boolean =>
  sentences <= REACH &&
  expression.kind === 'point' &&
  isDayless(expression) &&
  ((isOneOf(doc, last - 1, DAWN) && isOneOf(doc, first - 1, BY_AT)) ||
    // `on Friday night …; by 4 a.m. it was over`
    // … not `he had left at 4 a.m.`
    ((expression.clock?.hour ?? NOON) < SMALL_HOURS && !isBefore(doc, first)));
/** `had left` before the hour: what had come earlier. */
const isBefore = (doc: Doc, first: number): boolean =>
  hasWord(doc, Math.max(doc.sentences[doc.sentence[first]!]!, first - HAD_REACH), first, HAD);
const HAD_REACH = 6;
const HAD = wordSet('had');
/** Before so many in the morning. */
const SMALL_HOURS = 6;
const DAWN = wordSet('dawn daybreak sunrise');
const BY_AT = wordSet('by at before until');
const onNextDay = (one: Expression): Expression =>
  one.kind === 'point' ? movedTo({ kind: 'beside', whole: one.when, days: 1 }, one) : one;

/** `He died at midnight`, in a story that names no day before: the one that the day of publication began with. */
const isMidnight = (one: Expression): one is Point =>
  one.kind === 'point' && one.clock?.hour === 24 && isDayless(one);
const atZero = ({ when, clock }: Point): Point => point(when, { clock: { ...clock!, hour: 0 } });
