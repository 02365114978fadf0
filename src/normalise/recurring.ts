/** What comes round every year or week: which of its turns is meant. */
import { civilOf, dayOf, daysInMonth, modulo, weekdayOf } from './calendar.js';
import { anchorOf, type Context, impossible, type Tense, type Trace } from './context.js';
import { dayText, edtfOfRecurring } from './edtf.js';
import { day, firstDay, lastDay, month, type Period, periodOf, quarter, shift, yearOf } from './period.js';
import type { Anchor, Recurring, Turn } from './temporal.js';
import { timexOfRecurring } from './timex.js';

/** The period of something recurring in a year; null when the calendar has none. */
export function inYear(of: Recurring, y: number): Period | null {
  switch (of.of) {
    case 'month':
      return month(y, of.month);
    case 'day':
      return of.day < 1 || of.day > daysInMonth(y, of.month) ? null : day(dayOf(y, of.month, of.day));
    case 'season':
      return { grain: 'season', index: y * 4 + of.season };
    case 'quarter':
      return quarter(y, of.quarter);
    case 'half':
      return { grain: 'half', index: y * 2 + of.half - 1 };
    case 'holiday': {
      const range = of.holiday.inYear(y);
      return range === null ? null : day(range.firstDay);
    }
    case 'weekday':
    case 'weekend':
    case 'month-day':
      return null;
  }
}

/**
 * By how many days the turn that the tense asks for may be the farther one. A future is said outright (`will`), a past
 * tense may be another clause's: in February, `the vote, set for March, was …`.
 */
const FAR = { past: 250, future: 340, day: 100, dayAhead: 220, holiday: 330 } as const;

/** A day told of in the past may lie so many days behind a publication date that is not quite right. */
const SLIP = 14;
const YEAR = 366;

/**
 * South of the equator the seasons of the same name lie half a year away: summer and spring half a year later, of those
 * that the same year names, autumn and winter half a year before.
 */
const SOUTHERN = [-183, -183, 182, 182] as const;

export function turnOf(
  of: Recurring,
  turn: Turn,
  anchor: Anchor,
  context: Context,
  trace: Trace,
): Period | null {
  if (of.of === 'holiday' && of.holiday.only !== null && turn === 'nearest') {
    const only = inYear(of, of.holiday.only);
    if (only !== null) return only;
  }
  const from = anchorOf(anchor, context, trace);
  if (from === null) {
    trace.timex = timexOfRecurring(of);
    trace.partial = edtfOfRecurring(of);
    if (of.of === 'day' && of.day > daysInMonth(2000, of.month)) return impossible(trace.timex, trace);
    return null;
  }
  const here = firstDay(from) + (of.of === 'season' && context.southern ? SOUTHERN[of.season]! : 0);
  const turns = turnsNear(of, here);
  const chosen = choose(
    turns,
    here,
    here + lastDay(from) - firstDay(from),
    turn,
    of,
    context,
    anchor === 'reference',
  );
  if (chosen === null) return impossible(timexOfRecurring(of), trace);
  const y = yearOf(chosen);
  const how = nearness(chosen, here, context.tense);
  if (of.of === 'weekday' || of.of === 'weekend') {
    if (turn === 'nearest') trace.assumed.push(`${dayText(firstDay(chosen))}, ${how}`);
  } else if (turn === 'nearest') trace.assumed.push(`year ${y}, ${how}`);
  noteHoliday(of, y, trace);
  return chosen;
}

function nearness(chosen: Period, here: number, tense: Tense): string {
  if (firstDay(chosen) <= here && here <= lastDay(chosen))
    return `the ${chosen.grain === 'half' ? 'half-year' : chosen.grain} of publication`;
  const side = Math.sign(firstDay(chosen) - here);
  if (side !== tense) return 'nearest to publication';
  return side < 0 ? 'the last before publication' : 'the next after publication';
}

/** The turns around a day, in order. */
function turnsNear(of: Recurring, here: number): Period[] {
  if (of.of === 'weekday') {
    const first = here - 14 + modulo(of.weekday - weekdayOf(here), 7);
    return [first, first + 7, first + 14, first + 21].map(day);
  }
  if (of.of === 'weekend') return [-1, 0, 1].map((steps) => shift(periodOf('weekend', here), steps));
  const civil = civilOf(here);
  if (of.of === 'month-day') {
    const found: Period[] = [];
    for (let m = -2; m <= 2; m++) {
      const there = civilOf(firstDay(shift(month(civil.year, civil.month), m)));
      if (of.day <= daysInMonth(there.year, there.month))
        found.push(day(dayOf(there.year, there.month, of.day)));
    }
    return found;
  }
  const found: Period[] = [];
  // Leap days and the turns of a weekday on a date lie up to eight years away.
  const reach = of.of === 'day' && ((of.month === 2 && of.day === 29) || of.weekday !== null) ? 8 : 2;
  for (let y = civil.year - reach; y <= civil.year + reach; y++) {
    const one = inYear(of, y);
    if (one === null) continue;
    if (of.of === 'day' && of.weekday !== null && weekdayOf(one.index) !== of.weekday) continue;
    found.push(one);
  }
  // A weekday that no near year has for that date is a slip: the date counts.
  if (found.length === 0 && of.of === 'day' && of.weekday !== null)
    return turnsNear({ ...of, weekday: null }, here);
  return found;
}

function choose(
  turns: readonly Period[],
  first: number,
  last: number,
  turn: Turn,
  of: Recurring,
  { tense, surelyPast, surelyAhead, weekAhead }: Context,
  isDeictic: boolean,
): Period | null {
  const before = turns.findLast((one) => lastDay(one) < first) ?? null;
  const after = turns.find((one) => firstDay(one) > last) ?? null;
  const present = turns.find((one) => firstDay(one) <= last && lastDay(one) >= first) ?? null;
  const distance = (one: Period | null): number =>
    one === null
      ? Number.POSITIVE_INFINITY
      : firstDay(one) > last
        ? firstDay(one) - last
        : first - lastDay(one);
  switch (turn) {
    case 'last':
      // `last Thursday`, said on a Friday, is no yesterday.
      if (of.of === 'weekday' && before !== null && distance(before) === 1)
        return turns.findLast((one) => lastDay(one) < firstDay(before)) ?? before;
      return before ?? after;
    case 'latest':
      return before ?? after;
    case 'next':
      // `next Friday`, said on a Thursday, is no tomorrow.
      if (of.of === 'weekday' && isDeictic && after !== null && distance(after) === 1)
        return turns.find((one) => firstDay(one) > lastDay(after)) ?? after;
      return after ?? before;
    case 'this':
      if (of.of === 'weekday') return present ?? after;
      // `this winter`, said in January: the one that began the year before.
      if (of.of === 'season' && present !== null) return present;
      return thisOne(turns, first, after, tense) ?? present ?? before;
    case 'nearest': {
      // `is due in court on Friday`, said on a Friday; a future told of behind it may be another clause's.
      if (present !== null && !(of.of === 'weekday' && tense > 0 && weekAhead)) return present;
      if (of.of === 'weekday' || of.of === 'weekend' || of.of === 'month-day')
        return tense > 0 ? after : before;
      const nearest = distance(before) <= distance(after) ? before : after;
      // `received Monday, June 3`: years away, of which nobody tells in the past what is to come.
      if (of.of === 'day' && of.weekday !== null && tense < 0 && distance(nearest) > YEAR)
        return before ?? nearest;
      if (tense === 0) return nearest;
      const wanted = tense < 0 ? before : after;
      // A tense against nearness: `the vote, set for March, was …` in February.
      const far = farOf(of, tense);
      const sure = (surelyPast || surelyAhead) && distance(nearest) > SLIP && distance(wanted) < YEAR;
      const against = !sure && distance(wanted) - distance(nearest) > far;
      return against ? nearest : (wanted ?? nearest);
    }
  }
}

function farOf({ of }: Recurring, tense: Tense): number {
  if (of === 'holiday') return FAR.holiday;
  if (of === 'day') return tense < 0 ? FAR.day : FAR.dayAhead;
  return tense < 0 ? FAR.past : FAR.future;
}

/** The turn of this year; in November `it will open this spring` means that of the next. */
function thisOne(
  turns: readonly Period[],
  here: number,
  after: Period | null,
  tense: Tense,
): Period | undefined {
  const found = turns.find((one) => yearOf(one) === civilOf(here).year);
  return found !== undefined && after !== null && tense > 0 && lastDay(found) < here ? after : found;
}

export function noteHoliday(of: Recurring, y: number, trace: Trace): void {
  if (of.of !== 'holiday') return;
  const range = of.holiday.inYear(y);
  if (range === null) return;
  const { uncertain } = of.holiday;
  if (uncertain > 0) trace.assumed.push(`${of.name} computed; the day kept may lie ${uncertain} day away`);
  if (uncertain > 0 || range.lastDay > range.firstDay)
    trace.range = { firstDay: range.firstDay - uncertain, lastDay: range.lastDay + uncertain };
  if (range.lastDay > range.firstDay) trace.until = day(range.lastDay);
}
