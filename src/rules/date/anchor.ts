/** Readings → dates with values: in text order, each against publication, the date last spoken of, and its clause's tense. */
import { type Doc, is, isMark, surfaceOf } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { dayOf } from '../../normalise/calendar.js';
import type { Context, Tense } from '../../normalise/context.js';
import { firstDay, lastDay, type Period } from '../../normalise/period.js';
import { resolve } from '../../normalise/resolve.js';
import {
  duration,
  type Expression,
  movedTo,
  type Point,
  point,
  type When,
} from '../../normalise/temporal.js';
import type { DateCandidate } from '../../types.js';
import { asHabit } from './habit.js';
import { dayBefore, monthAt } from './parse/month.js';
import { digits } from './parse/number.js';
import { isDay, isDayless, isMonthDay, recurringOf } from './points.js';
import { type DateReading, meaning } from './reading.js';
import {
  endOfList,
  inYearOf,
  openingYear,
  type Spoken,
  withOpeningYear,
  withYearAhead,
  withYearBehind,
} from './shared-year.js';
import { isSurelyPast, tenseAt } from './tense.js';
import { isOneOf } from './words.js';

/** An expression hangs on a date spoken of no more than so many sentences before. */
const REACH = 3;
/** The next day of a story in the past so many. */
const STORY_REACH = 7;
/** A report of results speaks of one quarter for longer. */
const COMPARED_REACH = 8;

export function anchor(doc: Doc, readings: readonly DateReading[]): DateCandidate[] {
  const reference = dayOfPublication(doc.published);
  const dayFirst = readings.some(({ expression }) => isEither(expression))
    ? orderOfArticle(doc, readings)
    : null;
  let narrative: Period | null = null;
  let spokenIn = -REACH;
  // The last one finer than a year: `three months earlier` hangs on no `1989`.
  let fine: Period | null = null;
  let fineIn = -REACH;
  let opening: { readonly sentence: number; readonly year: When } | null = null;
  let compared: Period | null = null;
  let comparedIn = -REACH;
  // The sentence that last told of late in the evening.
  let lateIn = -REACH;
  let weekAhead = false;
  let spoken: Spoken | null = null;
  return readings.map((reading, index) => {
    const sentence = doc.sentence[reading.first]!;
    const year = openingYear(doc, reading);
    if (year !== null) opening = { sentence, year };
    const dated = asHabit(doc, withDayBeside(doc, reading, readings[index + 1]), readings[index + 1]);
    const opened = opening?.sentence === sentence ? withOpeningYear(dated, opening.year) : dated;
    const stated = withYearAhead(doc, opened, readings[index + 1]);
    const itsTense = tenseOf(doc, stated);
    const list = itsTense === 0 && reference !== null ? endOfList(doc, readings, index) : null;
    const listed = list === null ? stated : withYearOf(doc, stated, list, reference);
    const one = withYearBehind(doc, listed, spoken, itsTense, reference);
    const wakes = isLateAt(doc, one, sentence - lateIn);
    const near = sentence - spokenIn <= REACH && sentence >= spokenIn;
    // `The next day he left`, in a story that has named no other day since.
    const isTold =
      sentence - spokenIn <= STORY_REACH && sentence >= spokenIn && itsTense <= 0 && isNextDay(one);
    // `He spoke in the morning`, where that story is told of a day gone by.
    const isOfStory =
      sentence - spokenIn <= STORY_REACH &&
      sentence >= spokenIn &&
      isPartOfStory(one) &&
      tenseAt(doc, one.first, one.last) < 0;
    const useFine = fine !== null && sentence - fineIn <= REACH && stepsBelowYear(one.expression);
    const tense = one === stated ? itsTense : tenseOf(doc, one);
    const context: Context = {
      reference,
      narrative: useFine ? fine : near || isTold || isOfStory ? narrative : null,
      compared: sentence - comparedIn <= COMPARED_REACH ? compared : null,
      tense,
      surelyPast: tense < 0 && isSurelyPast(doc, one.first, one.last),
      weekAhead,
      dayFirst,
    };
    const told =
      isMidnight(one.expression) && context.narrative === null && tenseAt(doc, one.first, one.last) < 0
        ? atZero(one.expression)
        : one.expression;
    let { value, period } = resolve(wakes ? onNextDay(told) : told, context);
    // `Five years later he left`, of a story that has told no day before: not five years from now.
    const length = asLength(one.expression);
    const isAhead = period !== null && reference !== null && firstDay(period) > reference;
    if (length !== null && isAhead && tenseAt(doc, one.first, one.last) <= 0)
      ({ value, period } = resolve(length, context));
    if (isLate(one.expression) && narrative !== null && narrative.grain === 'day') lateIn = sentence;
    else if (wakes || isDated(one.expression)) lateIn = -REACH;
    weekAhead ||= isNextWeek(one.expression);
    if (period !== null && isNarrated(one.expression, period)) {
      narrative = period;
      spokenIn = sentence;
      if (period.grain !== 'year') {
        fine = period;
        fineIn = sentence;
      }
      // Accounts compare a quarter that is over, not one forecast.
      const isTellable =
        reference === null || lastDay(period) < reference || (firstDay(period) <= reference && tense <= 0);
      if (isTellable && (period.grain === 'quarter' || period.grain === 'half')) {
        compared = period;
        comparedIn = sentence;
      }
    }
    spoken = period === null ? null : { reading: one, period };
    const { rule, start, end, first, last, score } = one;
    const because =
      value.assumed.length === 0
        ? one.because
        : [
            ...one.because,
            ...value.assumed.map((cue) => ({ rule: 'date.assumed', cue, start, end, weight: 0 })),
          ];
    return { kind: 'date', rule, start, end, first, last, score, because, value };
  });
}

/** A month of a list in the year of the last one. */
function withYearOf(doc: Doc, one: DateReading, last: DateReading, reference: number | null): DateReading {
  const { period } = resolve(last.expression, { ...BARE_CONTEXT, reference, tense: tenseOf(doc, last) });
  return period === null ? one : inYearOf(one, period);
}
const BARE_CONTEXT: Context = {
  reference: null,
  narrative: null,
  compared: null,
  tense: 0,
  surelyPast: false,
  weekAhead: false,
  dayFirst: null,
};

/** `World Rivers Day on 5 May`, `World Rivers Day (5 May)`: a named day of which only the date beside it tells. */
function withDayBeside(doc: Doc, one: DateReading, next: DateReading | undefined): DateReading {
  if (one.expression.kind !== 'named' || next?.first !== one.last + 1) return one;
  const isBeside = isOneOf(doc, one.last, ON) || isMark(doc, one.last, '(') || isMark(doc, one.last, ',');
  return isBeside && next.expression.kind === 'point' && isMonthDay(next.expression)
    ? meaning(one, next.expression)
    : one;
}
const ON = wordSet('on');

/** In the evening, from which a story goes on to the next day. */
const LATE = 20;
const isLate = (one: Expression): boolean =>
  one.kind === 'point' && isDayless(one) && (one.clock?.hour ?? 0) >= LATE && one.clock?.hour !== 24;
const isDated = (one: Expression): boolean => one.kind === 'point' && isDay(one) && !isDayless(one);
/** `They sailed at 11 pm. By dawn they were lost.` */
const isLateAt = (doc: Doc, { expression, first, last }: DateReading, sentences: number): boolean =>
  sentences >= 0 &&
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

/** `five years later` as five years; null for all else. */
function asLength(one: Expression): Expression | null {
  if (one.kind !== 'point' || one.when.kind !== 'offset') return null;
  const { amount, sign, anchor } = one.when;
  return sign > 0 && anchor === 'narrative' ? duration(amount.unit, amount.count, one.approximate) : null;
}

/** `the next day`, `the day before` */
const isNextDay = ({ expression }: DateReading): boolean =>
  expression.kind === 'point' &&
  expression.when.kind === 'step' &&
  expression.when.anchor === 'narrative' &&
  expression.when.grain === 'day' &&
  expression.when.steps !== 0;

/** `in the morning`, `at noon` of a day that the story has told */
const isPartOfStory = ({ expression }: DateReading): boolean =>
  expression.kind === 'point' && isDayless(expression);

const isNextWeek = (one: Expression): boolean =>
  one.kind === 'point' && one.when.kind === 'step' && one.when.grain === 'week' && one.when.steps === 1;

function tenseOf(doc: Doc, one: DateReading): Tense {
  if (!needsTense(one.expression) || isOfResults(doc, one) || isOfSeason(doc, one)) return 0;
  // `the September quarter will tell`: its accounts will.
  if (isOneOf(doc, one.last - 1, QUARTER) && monthAt(doc, one.last - 2) > 0) return -1;
  const tense = tenseAt(doc, one.first, one.last);
  return tense > 0 && isOfData(doc, one) ? 0 : tense;
}
/** `her new Christmas ad`, `the Christmas market`: the one that is near, whatever was done. */
function isOfSeason(doc: Doc, { expression, first, last }: DateReading): boolean {
  const of = expression.kind === 'point' ? recurringOf(expression.when)?.of : undefined;
  if (of !== 'holiday' && of !== 'season') return false;
  if (doc.shape[last] !== SHAPE.lower || !is(doc, last, CLASS.noun) || is(doc, last, CLASS['function-word']))
    return false;
  return !is(doc, last, CLASS.verb) || isOneOf(doc, first, ARTICLES) || isOneOf(doc, first - 1, ARTICLES);
}
const ARTICLES = wordSet('the a an its their his her this');
const QUARTER = wordSet('quarter');

/** An offset in days, weeks or months from the date last spoken of. */
const stepsBelowYear = (expression: Expression): boolean =>
  expression.kind === 'point' &&
  expression.when.kind === 'offset' &&
  expression.when.anchor === 'narrative' &&
  BELOW_YEAR.has(expression.when.amount.unit);
const BELOW_YEAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'minute']);

const RESULTS = wordSet('loss losses profit profits income earnings results revenue revenues sales');
const RESULTS_REACH = 9;

/** `expects to report a third-quarter loss`: the future is that of the report; the quarter is the nearest. */
function isOfResults(doc: Doc, { expression, first, last }: DateReading): boolean {
  if (expression.kind !== 'point' || recurringOf(expression.when)?.of !== 'quarter') return false;
  const sentence = doc.sentence[first];
  for (let at = first - RESULTS_REACH; at < last + RESULTS_REACH && at < doc.length; at++)
    if (at >= 0 && RESULTS.has(doc.form[at]!) && doc.sentence[at] === sentence) return true;
  return false;
}

const DATA = wordSet(
  'data figures numbers statistics results sales inflation output payrolls exports imports earnings report reports survey',
);
const FOR = wordSet('for');

/** `price figures for August are due on Friday`, `August inflation data`: the future is that of the report. */
const isOfData = (doc: Doc, { expression, first, last }: DateReading): boolean =>
  expression.kind === 'point' &&
  recurringOf(expression.when)?.of === 'month' &&
  (isOneOf(doc, last, DATA) ||
    isOneOf(doc, last + 1, DATA) ||
    (isOneOf(doc, first - 1, FOR) && isOneOf(doc, first - 2, DATA)));

const NARRATED: ReadonlySet<string> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
]);

/** A time without a day of its own speaks of no new date. */
function isNarrated(expression: Expression, period: Period): boolean {
  if (!NARRATED.has(period.grain) || expression.kind !== 'point') return false;
  // `$5 million, up from $4 million a year earlier` goes on about this year.
  if (expression.when.kind === 'offset' && expression.when.sign < 0 && expression.when.amount.unit === 'year')
    return false;
  // So does `… in the 2021 period`.
  if (expression.when.kind === 'compared') return false;
  return !(
    expression.when.kind === 'step' &&
    expression.when.anchor === 'narrative' &&
    expression.when.steps === 0
  );
}

/** Day number of `YYYY-MM-DD…`; null when it is not known to the day. */
export function dayOfPublication(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const isEither = (expression: Expression): boolean =>
  expression.kind === 'point' && expression.when.kind === 'either';

const needsTense = (expression: Expression): boolean =>
  expression.kind === 'point' && isOpen(expression.when);

function isOpen(when: When): boolean {
  switch (when.kind) {
    case 'recurring':
      // `it will open this spring`
      return when.turn === 'nearest' || (when.turn === 'this' && when.recurring.of === 'season');
    case 'part':
    case 'beside':
    case 'within':
      return isOpen(when.whole);
    case 'fiscal':
      return isOpen(when.of);
    case 'span':
      return isOpen(when.from);
    default:
      return false;
  }
}

/** Whether the article's other dates put the day first; null when it has none, or both orders. */
function orderOfArticle(doc: Doc, readings: readonly DateReading[]): boolean | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { first, last, rule } of readings) {
    if (rule !== 'date.numeric') continue;
    // `25/03/2021`, `3/25/2021`, `25.03.2021`: one number is too large for a month.
    const parts = /^(\d{1,2})[./-](\d{1,2})\b/.exec(surfaceOf(doc, first, last));
    if (parts === null) continue;
    if (Number(parts[1]) > 12) dayFirst++;
    else if (Number(parts[2]) > 12) monthFirst++;
  }
  for (let token = 0; token < doc.length; token++) {
    if (monthAt(doc, token) === 0) continue;
    if (dayBefore(doc, token) !== null) dayFirst++;
    else if (digits(doc, token + 1) <= 31) monthFirst++;
  }
  return dayFirst === monthFirst ? null : dayFirst > monthFirst;
}
