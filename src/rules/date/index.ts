/** Date rules, in order: of two equal readings the earlier rule's stands. */
import type { Doc } from '../../annotate/doc.js';
import type { DateCandidate } from '../../types.js';
import type { SpanRule } from '../define.js';
import { compile, findCandidates } from '../dispatch.js';
import { accountPeriod } from './account-period.js';
import { anchor } from './anchor.js';
import { century } from './century.js';
import { clockTime } from './clock.js';
import { compose } from './compose.js';
import { dayOfMonth } from './day-of-month.js';
import { decade } from './decade.js';
import { deictic } from './deictic.js';
import { durationCount } from './duration.js';
import { era } from './era.js';
import { fiscalYear } from './fiscal-year.js';
import { holiday } from './holiday.js';
import { monthDay } from './month-day.js';
import { nthDay } from './nth-day.js';
import { numeric } from './numeric.js';
import { partOfDay } from './part-of-day.js';
import { quarterOfYear } from './quarter.js';
import type { DateReading } from './reading.js';
import { reference } from './reference.js';
import { relative } from './relative.js';
import { season } from './season.js';
import { setEvery } from './set.js';
import { shortYear } from './short-year.js';
import { spanWord } from './span-word.js';
import { spelledYear } from './spelled-year.js';
import { theUnit } from './the-unit.js';
import { durationTowards } from './towards.js';
import { weekOn } from './week-on.js';
import { weekday } from './weekday.js';
import { year } from './year.js';
import { yearAgo } from './year-ago.js';

export const DATE_RULES = {
  'date.month-day': monthDay,
  'date.day-of-month': dayOfMonth,
  'date.numeric': numeric,
  'date.era': era,
  'date.fiscal-year': fiscalYear,
  'date.decade': decade,
  'date.year': year,
  'date.short-year': shortYear,
  'date.spelled-year': spelledYear,
  'date.century': century,
  'date.weekday': weekday,
  'date.week-on': weekOn,
  'date.holiday': holiday,
  'date.relative': relative,
  'date.deictic': deictic,
  'date.quarter': quarterOfYear,
  'date.season': season,
  'date.year-ago': yearAgo,
  'date.account-period': accountPeriod,
  'date.span-word': spanWord,
  'date.the-unit': theUnit,
  'date.nth-day': nthDay,
  'date.reference': reference,
  'time.clock': clockTime,
  'time.part-of-day': partOfDay,
  'set.every': setEvery,
  'duration.towards': durationTowards,
  'duration.count': durationCount,
} as const satisfies Record<string, SpanRule<DateReading>>;

const dispatch = compile<DateReading>(Object.values(DATE_RULES));

export function findDates(doc: Doc): DateCandidate[] {
  return anchor(doc, compose(doc, keepLongest(findCandidates(doc, dispatch))));
}

/** Of readings that overlap the longest, then the one of higher score, then the earlier rule's; in text order. */
function keepLongest(readings: readonly DateReading[]): readonly DateReading[] {
  const placed = inOrder(readings) ? readings : [...readings].sort((a, b) => a.first - b.first);
  const kept: DateReading[] = [];
  for (let from = 0; from < placed.length; ) {
    let end = placed[from]!.last;
    let to = from + 1;
    for (; to < placed.length && placed[to]!.first < end; to++) end = Math.max(end, placed[to]!.last);
    if (to === from + 1) kept.push(placed[from]!);
    else kept.push(...keptOf(placed.slice(from, to)));
    from = to;
  }
  return kept;
}

function inOrder(readings: readonly DateReading[]): boolean {
  for (let at = 1; at < readings.length; at++)
    if (readings[at]!.first < readings[at - 1]!.first) return false;
  return true;
}

/** Of readings that touch each other, in text order. */
function keptOf(cluster: readonly DateReading[]): readonly DateReading[] {
  const ranked = [...cluster].sort((a, b) => b.last - b.first - (a.last - a.first) || b.score - a.score);
  const kept: DateReading[] = [];
  for (const one of ranked)
    if (!kept.some((other) => one.first < other.last && other.first < one.last)) kept.push(one);
  return kept.sort((a, b) => a.first - b.first);
}
