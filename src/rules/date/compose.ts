/**
 * Joins what stands together: weekday and date, time and day, month and `last year`, a length and `ago`; then the
 * modifiers on both sides. Works on the readings alone, in text order, so its cost is that of the dates found.
 */
import { type Doc, isCapitalised, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { inPart, type PartOfDay } from '../../normalise/temporal.js';
import { timexOfRecurring } from '../../normalise/timex.js';
import { addLength, lessADay } from './add-length.js';
import { addBareHours } from './bare-hour.js';
import { shareDays } from './daily-times.js';
import { withElided } from './elided.js';
import { dayInBrackets, join, joinBracketed, monthOfYear, nthWeekday } from './join.js';
import { lengthOfYear } from './length-of-year.js';
import { modify } from './modify.js';
import { offset } from './offset.js';
import { withOpeningHours } from './opening-hours.js';
import { partOfAccountYear } from './part-of-account-year.js';
import { isBare, isDay, YEARLY } from './points.js';
import { type DateReading, meaning, reading } from './reading.js';
import { EVERY } from './set-word.js';
import { endOfMonths, endOfWeekdays, holidayOf, shareDay, shareYear, yearBehind } from './shared-date.js';
import { calendarPhrase, calendarValue, isOneOf, phraseValue } from './words.js';
import { yearsAgoToday } from './years-ago-today.js';

/** @param readings in text order, none overlapping */
export function compose(doc: Doc, readings: readonly DateReading[]): DateReading[] {
  const joined: DateReading[] = [];
  for (const next of withOpeningHours(doc, withElided(doc, readings))) {
    // The `now` of `ten days from now` is taken.
    if (next.first < (joined.at(-1)?.last ?? 0)) continue;
    const length = addLength(doc, joined.at(-1), next) ?? lessADay(doc, joined.at(-1), next);
    if (length !== null) joined.pop();
    let last = offset(doc, extend(doc, length ?? next));
    let before = joined.at(-1);
    while (before !== undefined) {
      const both =
        partOfAccountYear(doc, before, last) ??
        join(doc, before, last) ??
        yearsAgoToday(doc, before, last) ??
        lengthOfYear(doc, before, last) ??
        joinBracketed(doc, before, last) ??
        nthWeekday(doc, before, last) ??
        monthOfYear(doc, before, last);
      if (both === null) break;
      joined.pop();
      last = extend(doc, both);
      before = joined.at(-1);
    }
    if (before !== undefined) {
      const shared =
        dayInBrackets(doc, before, last) ??
        shareYear(doc, before, last) ??
        yearBehind(doc, before, last) ??
        shareDay(doc, before, last);
      if (shared !== null) joined[joined.length - 1] = shared;
      last =
        holidayOf(doc, before, last) ??
        endOfWeekdays(doc, before, last) ??
        endOfMonths(doc, before, last) ??
        everyYear(doc, before, last) ??
        everyWeek(doc, before, last) ??
        last;
      const nights = partsShared(doc, before, last);
      if (nights !== null) joined[joined.length - 1] = nights;
    }
    joined.push(last);
  }
  addBareHours(doc, joined);
  shareDays(doc, joined);
  const modified: DateReading[] = [];
  for (const one of joined) {
    // A half of nothing named is one of a game; a part of day `of` nothing named is no date.
    if (one.score < 0 || isOfName(doc, one)) continue;
    const whole = modify(doc, one);
    // `the last week of May` takes in `the last week`.
    while (modified.length > 0 && modified.at(-1)!.last > whole.first) modified.pop();
    modified.push(whole);
  }
  return modified;
}

/** `the March 23 Movement`, `Good Friday Agreement`: a day that others are named for. */
function isOfName(doc: Doc, { expression, last }: DateReading): boolean {
  if (expression.kind !== 'point' || !isBare(expression) || expression.when.kind !== 'recurring')
    return false;
  const { of } = expression.when.recurring;
  return (
    (of === 'day' || of === 'holiday') &&
    isOneOf(doc, last, NAMED_FOR_DAYS) &&
    isCapitalised(doc, last) &&
    doc.sentence[last] === doc.sentence[last - 1]
  );
}
const NAMED_FOR_DAYS = wordSet(
  'movement medal medals street avenue road square stadium bridge corridor brigade coalition agreement accord accords park airport university hospital school battalion',
);

/** `every year in June`, `annually on 5 May`: what comes round is no single June. */
function everyYear(doc: Doc, before: DateReading, next: DateReading): DateReading | null {
  if (before.expression.kind !== 'set' || before.expression.timex !== 'P1Y') return null;
  if (before.last + 1 !== next.first || !isOneOf(doc, before.last, IN_ON)) return null;
  const { expression } = next;
  if (expression.kind !== 'point' || !isBare(expression) || expression.when.kind !== 'recurring') return null;
  const { recurring, turn } = expression.when;
  if (turn !== 'nearest' || !YEARLY.has(recurring.of)) return null;
  return meaning(next, { kind: 'set', timex: timexOfRecurring(recurring) });
}
/** `every Tuesday and Thursday`: the second comes round as well. */
function everyWeek(doc: Doc, before: DateReading, next: DateReading): DateReading | null {
  if (before.expression.kind !== 'set' || !/^XXXX-WXX-\d$/.test(before.expression.timex)) return null;
  if (doc.sentence[before.first] !== doc.sentence[next.first]) return null;
  const joint = isMark(doc, before.last, ',') ? before.last + 1 : before.last;
  const behind = isOneOf(doc, joint, AND_OR) ? joint + 1 : joint;
  if (behind === before.last || behind !== next.first) return null;
  const { expression } = next;
  if (expression.kind !== 'point' || !isBare(expression) || expression.when.kind !== 'recurring') return null;
  const { recurring, turn } = expression.when;
  if (turn !== 'nearest' || recurring.of !== 'weekday') return null;
  // `on Mondays, Friday said`
  if (!isOneOf(doc, joint, AND_OR) && !isOneOf(doc, before.first, EVERY)) return null;
  return meaning(next, { kind: 'set', timex: timexOfRecurring(recurring) });
}
/** `Monday and Tuesday nights`: the nights of both come round. */
function partsShared(doc: Doc, before: DateReading, next: DateReading): DateReading | null {
  if (next.expression.kind !== 'set' || next.first !== before.last + 1) return null;
  const part = /^XXXX-WXX-\d(T\w\w)$/.exec(next.expression.timex)?.[1];
  if (part === undefined || !isOneOf(doc, before.last, AND_OR)) return null;
  const { expression } = before;
  if (expression.kind !== 'point' || !isBare(expression) || expression.when.kind !== 'recurring') return null;
  const { recurring, turn } = expression.when;
  if (turn !== 'nearest' || recurring.of !== 'weekday') return null;
  return meaning(before, { kind: 'set', timex: timexOfRecurring(recurring) + part });
}
const AND_OR = wordSet('and or');
const IN_ON = wordSet('in on during');

/** `Tuesday night`, `May 5 evening`: a part of day right behind a day. */
function extend(doc: Doc, one: DateReading): DateReading {
  const { expression, last } = one;
  if (expression.kind !== 'point' || !isDay(expression) || !isBare(expression)) return one;
  const phrase = calendarPhrase(doc, last, 'part-of-day');
  const part = phrase === null ? calendarValue(doc, last, 'part-of-day') : phraseValue(phrase, 'part-of-day');
  const end = phrase?.last ?? last + 1;
  if (part === undefined || doc.sentence[last] !== doc.sentence[last - 1] || isInnerHyphen(doc, end))
    return one;
  return reading(doc, one.rule, one.first, end, inPart(expression, part as PartOfDay), 0, one.because);
}
