/** Readings → dates with values: in text order, each against publication, the date last spoken of, and its clause's tense. */
import { type Doc, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { dayOf } from '../../normalise/calendar.js';
import type { Context } from '../../normalise/context.js';
import { firstDay, lastDay, type Period, periodOf as periodAt, shift } from '../../normalise/period.js';
import { resolve } from '../../normalise/resolve.js';
import {
  duration,
  type Expression,
  movedTo,
  type Point,
  period as periodOf,
  point,
  recurring,
  type When,
} from '../../normalise/temporal.js';
import type { DateCandidate } from '../../types.js';
import { inQuarters, isBesideReport, isLongStretch, quartersOf } from './accounts.js';
import { isEither, orderOfArticle } from './day-order.js';
import { asHabit } from './habit.js';
import { isDay, isDayless, isMonthDay } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { tenseOfReading } from './reading-tense.js';
import {
  endOfList,
  inYearOf,
  openingYear,
  type Spoken,
  withOpeningYear,
  withYearAhead,
  withYearBehind,
} from './shared-year.js';
import { dayBehind, dayOfHour, dayToldOf, onDayOf, type Story, tell } from './story.js';
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
  const story: Story = [];
  // The sentence that last told of more than a quarter: `For the nine months, …`.
  let longIn = -REACH;
  const quarters = quartersOf(doc, readings, (day) => resolveAlone(doc, day, reference));
  // The year of account last spoken of that is named by two: `the 2021-22 season`.
  let years: Years | null = null;
  return readings.map((reading, index) => {
    const sentence = doc.sentence[reading.first]!;
    const year = openingYear(doc, reading);
    if (year !== null) opening = { sentence, year };
    const dated = asHabit(doc, withDayBeside(doc, reading, readings[index + 1]), readings[index + 1]);
    const opened = opening?.sentence === sentence ? withOpeningYear(dated, opening.year) : dated;
    const stated = withYearAhead(doc, opened, readings[index + 1]);
    const itsTense = tenseOfReading(doc, toDay(stated, readings[index + 1]));
    const list = itsTense === 0 && reference !== null ? endOfList(doc, readings, index) : null;
    const listed = list === null ? stated : withYearOf(doc, stated, list, reference);
    const behind = dayBehind(doc, readings, index, story.length > 0);
    const placed =
      behind === null ? withYearBehind(doc, listed, spoken, itsTense, reference) : onDayOf(listed, behind);
    const near = sentence - spokenIn <= REACH && sentence >= spokenIn;
    const spokenOf = near && !isAhead(narrative, reference) ? narrative : null;
    const told = withDayTold(placed, story, spokenOf);
    const one = inQuarters(besideYears(told, near ? years : null), quarters);
    if (isLongStretch(doc, one)) longIn = sentence;
    const isOfYear = longIn >= comparedIn && sentence - longIn <= 1 && isYearBefore(one.expression);
    const isCompared = compared !== null && sentence - comparedIn <= COMPARED_REACH && !isOfYear;
    // A fiscal quarter is named by its number where the article has told it.
    const ended = isCompared ? null : endedQuarter(doc, one, readings[index + 1], reference);
    const wakes = isLateAt(doc, one, sentence - lateIn);
    // `The next day he left`, in a story that has named no other day since.
    const isTold =
      sentence - spokenIn <= STORY_REACH && sentence >= spokenIn && itsTense <= 0 && isNextDay(one);
    const useFine = fine !== null && sentence - fineIn <= REACH && stepsBelowYear(one.expression);
    const tense = one === stated ? itsTense : tenseOfReading(doc, toDay(one, behind ?? readings[index + 1]));
    const context: Context = {
      reference,
      narrative: isPartOfStory(one)
        ? dayOfHour(story, doc, one, reference)
        : isOfYear
          ? null
          : useFine
            ? fine
            : near || isTold
              ? narrative
              : null,
      compared: isCompared ? compared : null,
      tense,
      surelyPast: tense < 0 && isSurelyPast(doc, one.first, one.last),
      weekAhead,
      dayFirst,
    };
    const timed =
      isMidnight(one.expression) && context.narrative === null && tenseAt(doc, one.first, one.last) < 0
        ? atZero(one.expression)
        : one.expression;
    let { value, period } = resolve(ended ?? (wakes ? onNextDay(timed) : timed), context);
    // `Five years later he left`, of a story that has told no day before: not five years from now.
    const length = asLength(one.expression);
    if (length !== null && isAhead(period, reference) && tenseAt(doc, one.first, one.last) <= 0)
      ({ value, period } = resolve(length, context));
    if (isLate(one.expression) && narrative !== null && narrative.grain === 'day') lateIn = sentence;
    else if (wakes || isDated(one.expression)) lateIn = -REACH;
    weekAhead ||= isNextWeek(one.expression);
    if (period !== null && isNarrated(ended ?? one.expression, period)) {
      narrative = period;
      spokenIn = sentence;
      tell(story, doc, one, period);
      years = yearsOf(one.expression);
      if (period.grain !== 'year') {
        fine = period;
        fineIn = sentence;
      }
      // Accounts compare a quarter that is over, not one forecast.
      const isTellable =
        reference === null || lastDay(period) < reference || (firstDay(period) <= reference && tense <= 0);
      const isReported = compared === null || !isBesideReport(doc, one);
      if (isTellable && isReported && (period.grain === 'quarter' || period.grain === 'half')) {
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

/** Whether a period begins after publication. */
const isAhead = (period: Period | null, reference: number | null): boolean =>
  period !== null && reference !== null && firstDay(period) > reference;

/** `the quarter ended July 31`: the quarter of the calendar in which most of it lies; null for all else. */
function endedQuarter(
  doc: Doc,
  { expression, last }: DateReading,
  next: DateReading | undefined,
  reference: number | null,
): Point | null {
  if (expression.kind !== 'point' || next?.expression.kind !== 'point' || next.first !== last + 1)
    return null;
  const { when } = expression;
  if (when.kind !== 'step' || when.grain !== 'quarter' || when.anchor !== 'narrative' || when.steps !== 0)
    return null;
  if (!isOneOf(doc, last, ENDED) || !isMonthDay(next.expression)) return null;
  const period = resolveAlone(doc, next, reference);
  return period?.grain === 'day'
    ? movedTo({ kind: 'period', period: periodAt('quarter', period.index - HALF_QUARTER) }, expression)
    : null;
}
const ENDED = wordSet('ended ending to through');
/** In days. */
const HALF_QUARTER = 45;

/** `4 p.m. until 7 p.m. Friday`: an hour with what stands before its day. */
function toDay(one: DateReading, next: DateReading | undefined): DateReading {
  if (next?.expression.kind !== 'point' || one.expression.kind !== 'point') return one;
  const shares = one.expression.clock !== undefined && one.expression.when === next.expression.when;
  return shares ? { ...one, last: next.last } : one;
}

/** `that Sunday`: the one that the story has told, else that behind the day spoken of, else the last. */
function withDayTold(one: DateReading, story: Story, spoken: Period | null): DateReading {
  if (one.expression.kind !== 'point' || one.expression.when.kind !== 'recurring') return one;
  const { recurring: of, turn, anchor } = one.expression.when;
  if (of.of !== 'weekday' || turn !== 'this' || anchor !== 'narrative') return one;
  const day = dayToldOf(story, of.weekday);
  const isNear = day !== null && (spoken === null || Math.abs(firstDay(spoken) - day.index) <= WEEK);
  if (isNear) return meaning(one, movedTo({ kind: 'period', period: day }, one.expression));
  return spoken === null ? meaning(one, movedTo(recurring(of), one.expression)) : one;
}
const WEEK = 7;

type Years = Extract<When, { kind: 'span' }>;
/** `2021-22`: two years that follow each other; null for all else. */
function yearsOf(one: Expression): Years | null {
  if (one.kind !== 'point' || one.when.kind !== 'span') return null;
  const { from, to } = one.when;
  if (from.kind !== 'period' || to.kind !== 'period' || from.period.grain !== 'year') return null;
  return to.period.index === from.period.index + 1 ? one.when : null;
}

/** `the year before` one that is named by two. */
function besideYears(one: DateReading, years: Years | null): DateReading {
  if (years === null || one.expression.kind !== 'point') return one;
  const { when } = one.expression;
  const isBeside =
    when.kind === 'step' && when.grain === 'year' && when.anchor === 'narrative' && when.steps !== 0;
  if (!isBeside || years.from.kind !== 'period' || years.to.kind !== 'period') return one;
  const from = periodOf(shift(years.from.period, when.steps));
  const to = periodOf(shift(years.to.period, when.steps));
  return meaning(one, movedTo({ kind: 'span', from, to }, one.expression));
}

/** A month of a list in the year of the last one. */
function withYearOf(doc: Doc, one: DateReading, last: DateReading, reference: number | null): DateReading {
  const period = resolveAlone(doc, last, reference);
  return period === null ? one : inYearOf(one, period);
}
/** Where a reading lies by itself. */
function resolveAlone(doc: Doc, one: DateReading, reference: number | null): Period | null {
  return resolve(one.expression, { ...BARE_CONTEXT, reference, tense: tenseOfReading(doc, one) }).period;
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

/** `a year ago`, `a year earlier`, `the 2021 period` */
const isYearBefore = (one: Expression): boolean =>
  one.kind === 'point' &&
  (one.when.kind === 'compared' ||
    (one.when.kind === 'offset' &&
      one.when.sign < 0 &&
      one.when.amount.unit === 'year' &&
      one.when.amount.count === 1));

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

/** An offset in days, weeks or months from the date last spoken of. */
const stepsBelowYear = (expression: Expression): boolean =>
  expression.kind === 'point' &&
  expression.when.kind === 'offset' &&
  expression.when.anchor === 'narrative' &&
  BELOW_YEAR.has(expression.when.amount.unit);
const BELOW_YEAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'minute']);

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
  // So does `… in the 2021 period`, `the year-ago quarter`.
  if (expression.when.kind === 'compared') return false;
  if (expression.when.kind === 'away' && expression.when.from.kind === 'step')
    return expression.when.from.anchor !== 'narrative';
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
