/**
 * What an article has told so far. Expressions hang on it: `the next day`, `three months earlier`, `at noon`. It is
 * begun empty, read for each reading in text order, and advanced once the reading is placed.
 */
import type { Doc } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Tense } from '../../normalise/context.js';
import type { Period } from '../../normalise/period.js';
import type { Expression, When } from '../../normalise/temporal.js';
import { type Accounts, isOfStretch, newAccounts, tellReported, tellStretch } from './accounts.js';
import { type Hour, hourOf } from './hours-on.js';
import { eveningAfter, isDawnAfter, NO_EVENING } from './night.js';
import { type PairedYears, pairedYearsOf } from './paired-years.js';
import type { Place } from './place.js';
import { isDayless } from './points.js';
import { isAhead } from './publication.js';
import type { DateReading } from './reading.js';
import { type Remembered, recall } from './recall.js';
import { openingYear, type Spoken } from './shared-year.js';
import { dayOfHour, lastToldOf, type Story, tell, tellDay } from './story.js';
import { tenseAt } from './tense.js';
import { tenseOf } from './tense-word.js';
import { isOneOf } from './words.js';

export interface Narrative {
  /** The date last spoken of. */
  date: Remembered | null;
  /** The last one finer than a year: `three months earlier` hangs on no `1989`. */
  fine: Remembered | null;
  /** The date last spoken of, where it is a year that is named by two: `the 2021-22 season`. */
  years: PairedYears | null;
  /** The month last spoken of by itself. */
  month: Remembered | null;
  /** The last reading, where it has a period: `March 24 and March 28, 2017` share a year. */
  before: Spoken | null;
  /** `In 2020, …`: the year that opens a sentence. */
  opening: { readonly sentence: number; readonly year: When } | null;
  /** The sentence that last told of late in the evening. */
  eveningIn: number;
  /** Whether next week has been spoken of: then a plan for a weekday is one for that week. */
  weekAhead: boolean;
  /** The hour last told. */
  hour: Hour | null;
  readonly story: Story;
  readonly accounts: Accounts;
}

export const newNarrative = (): Narrative => ({
  date: null,
  fine: null,
  years: null,
  month: null,
  before: null,
  opening: null,
  eveningIn: NO_EVENING,
  weekAhead: false,
  hour: null,
  story: [],
  accounts: newAccounts(),
});

/** An expression hangs on a date spoken of no more than so many sentences before. */
const REACH = 3;
/** The next day of a story so many: one that has named no other day since. */
const NEXT_DAY_REACH = 7;

/** The date that an expression hangs on: its day, where it is an hour; null where it stands alone. */
export function dateSpokenOf(told: Narrative, one: DateReading, place: Place): Period | null {
  const { expression } = one;
  const { sentence } = place;
  if (expression.kind !== 'point') return recall(told.date, sentence, REACH);
  // `in the morning`, `at noon` of a day that the story has told
  if (isDayless(expression)) return dayOfHour(told.story, place.doc, one, place.reference);
  if (isOfStretch(told.accounts, one, sentence)) return null;
  const fine = stepsBelowYear(expression.when) ? recall(told.fine, sentence, REACH) : null;
  if (fine !== null) return fine;
  const isDayBeside = isNextDay(expression.when);
  const spoken = recall(told.date, sentence, isDayBeside ? NEXT_DAY_REACH : REACH);
  if (isOfNow(told, one, place)) return null;
  // `bail was put off to 19 May; in a statement the same day`, `the next morning` of a story told long before
  const isOfDay =
    expression.when.kind === 'step' &&
    expression.when.anchor === 'narrative' &&
    expression.when.grain === 'day';
  // `the winter is hard; it was warmer the day before`: by no season or year.
  if (isDayBeside && spoken !== null && COARSE.has(spoken.grain))
    return lastToldOf(told.story, place.reference);
  if (!isOfDay || (spoken === null ? !isDayBeside : !isAhead(spoken, place.reference))) return spoken;
  return tenseAt(place.doc, one.first, one.last) < 0
    ? (lastToldOf(told.story, place.reference) ?? spoken)
    : spoken;
}

const COARSE: ReadonlySet<string> = new Set(['season', 'quarter', 'half', 'year']);

/** `Foreigners own a third of it, more than a year earlier`: a year before now. */
export const isOfNow = ({ date }: Narrative, one: DateReading, { doc, sentence }: Place): boolean =>
  one.expression.kind === 'point' &&
  isYearBefore(one.expression.when) &&
  date !== null &&
  date.sentence !== sentence &&
  doc.sentences[sentence] !== one.first &&
  isPresent(doc, one.first);

function isPresent(doc: Doc, first: number): boolean {
  const start = doc.sentences[doc.sentence[first]!]!;
  let isTold = false;
  for (let at = first - 1; at >= start; at--) {
    if (isOneOf(doc, at, HOLDS)) isTold = true;
    else if (tenseOf(doc, at) !== 0) return false;
  }
  return isTold;
}
const HOLDS = wordSet('is are has have own owns holds hold employs employ runs stands remains makes costs');

const isYearBefore = (when: When): boolean =>
  when.kind === 'offset' && when.anchor === 'narrative' && when.sign < 0 && when.amount.unit === 'year';

/** An offset in days, weeks or months from the date last spoken of. */
const stepsBelowYear = (when: When): boolean =>
  when.kind === 'offset' && when.anchor === 'narrative' && BELOW_YEAR.has(when.amount.unit);
const BELOW_YEAR: ReadonlySet<string> = new Set(['day', 'week', 'month', 'hour', 'minute']);

/** `the next day`, `the day before` */
const isNextDay = (when: When): boolean =>
  when.kind === 'step' && when.anchor === 'narrative' && when.grain === 'day' && when.steps !== 0;

/** The date last spoken of, where the story has come to it: `that Sunday` is by no date that is still to come. */
export function dateComeTo(told: Narrative, { sentence, reference }: Place): Period | null {
  const date = recall(told.date, sentence, REACH);
  return isAhead(date, reference) ? null : date;
}

/** The year last spoken of that is named by two: `the year before` is by it. */
export const yearsSpokenOf = (told: Narrative, { sentence }: Place): PairedYears | null =>
  recall(told.date, sentence, REACH) === null ? null : told.years;

/** The year that opens the sentence. */
export const yearOfSentence = ({ opening }: Narrative, { sentence }: Place): When | null =>
  opening?.sentence === sentence ? opening.year : null;

/** Takes up a reading that has been placed. @param period where it lies; null where that is unknown */
export function advance(
  told: Narrative,
  one: DateReading,
  period: Period | null,
  tense: Tense,
  { doc, sentence, reference }: Place,
): void {
  const year = openingYear(doc, one);
  if (year !== null) told.opening = { sentence, year };
  // The night is over: what follows is told of the next day.
  const isOverNight = isDawnAfter(doc, one, sentence - told.eveningIn);
  told.eveningIn = eveningAfter(doc, one, sentence, told.eveningIn, told.date?.period ?? null);
  told.hour = hourOf(one, period, sentence) ?? told.hour;
  told.weekAhead ||= isNextWeek(one.expression);
  told.before = period === null ? null : { reading: one, period };
  tellStretch(told.accounts, doc, one, sentence);
  if (isOverNight && period !== null) tellDay(told.story, period, sentence);
  if (period === null || !isNarrated(one.expression, period)) return;
  // `three times that of November 2023`
  if (isOneOf(doc, one.first - 1, OF) && isOneOf(doc, one.first - 2, THAT)) return;
  told.date = { period, sentence };
  told.years = pairedYearsOf(one.expression);
  if (period.grain === 'month') told.month = told.date;
  if (period.grain !== 'year') told.fine = told.date;
  tell(told.story, doc, one, period);
  tellReported(told.accounts, doc, one, told.date, tense, reference);
}

const OF = wordSet('of in');
const THAT = wordSet('that those');

const isNextWeek = (one: Expression): boolean =>
  one.kind === 'point' && one.when.kind === 'step' && one.when.grain === 'week' && one.when.steps === 1;

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

/** Whether an expression speaks of a new date: a time without a day of its own does not. */
function isNarrated(expression: Expression, period: Period): boolean {
  if (!NARRATED.has(period.grain) || expression.kind !== 'point') return false;
  const { when } = expression;
  // `$5 million, up from $4 million a year earlier` goes on about this year.
  if (when.kind === 'offset' && when.sign < 0 && when.amount.unit === 'year') return false;
  // So does `… in the 2021 period`, `the year-ago quarter`.
  if (when.kind === 'compared') return false;
  if (when.kind === 'away' && when.from.kind === 'step') return when.from.anchor !== 'narrative';
  return !(when.kind === 'step' && when.anchor === 'narrative' && when.steps === 0);
}
