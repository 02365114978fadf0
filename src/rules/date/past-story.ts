/** A story of years ago: its months and days are those that come next in it, not the nearest to publication. */
import { type Doc, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { civilOf, dayOf } from '../../normalise/calendar.js';
import { firstDay, lastDay, type Period } from '../../normalise/period.js';
import { type Recurring, recurring, within } from '../../normalise/temporal.js';
import { resolveAlone } from './alone.js';
import { CLOSERS, OPENERS } from './joint-words.js';
import { type Place, tenseIn } from './place.js';
import { YEARLY } from './points.js';
import type { DateReading } from './reading.js';
import type { Remembered } from './recall.js';
import { placed, type Spoken } from './shared-year.js';
import type { Story } from './story.js';
import { tenseOf } from './tense-word.js';
import { isOneOf } from './words.js';

/** In days: a story that has told two days in a row so long ago goes on then. */
const LONG_AGO = 366;
/** The last of them no more than so many sentences before. */
const REACH = 2;

/** `They met on 3 May 2019. Two weeks later they wed. In June he left`: the June behind the days told. */
export function withYearOfStory(
  one: DateReading,
  place: Place,
  story: Story,
  date: Remembered | null,
): DateReading {
  const own = openOf(one);
  const { doc, reference, sentence } = place;
  if (own === null || reference === null || date === null || date.period.grain === 'year') return one;
  if (sentence - date.sentence > REACH || reference - lastDay(date.period) <= LONG_AGO) return one;
  if (!opensClause(doc, one.first) || tenseIn(one, place) >= 0) return one;
  const goesOn =
    hasTwoDays(story, reference) || isSoonAfter(own, date.period) || isBefore(own, date.period, place);
  return goesOn ? placed(one, recurring(own, 'next', 'narrative')) : one;
}

/** The last two days told are long ago. */
function hasTwoDays(story: Story, reference: number): boolean {
  const last = story.at(-1);
  const before = story.at(-2);
  if (last === undefined || before === undefined || last.isAside) return false;
  return reference - last.day.index > LONG_AGO && reference - before.day.index > LONG_AGO;
}

/** `He was held on 3 May 2019. On 5 May he was freed`: a few days on. */
function isSoonAfter(own: Recurring, { grain, index }: Period): boolean {
  if (own.of !== 'day' || grain !== 'day') return false;
  const { month, day } = civilOf(index);
  return own.month === month && own.day > day;
}

/** `It began in May 2019. In June it spread, and in July 2019 it was over`: before the date that the text goes on to. */
function isBefore(own: Recurring, from: Period, { doc, next, reference, sentence }: Place): boolean {
  if (own.of !== 'month' || next === undefined || doc.sentence[next.first]! - sentence > REACH) return false;
  if (next.expression.kind !== 'point') return false;
  const { when } = next.expression;
  const stated = when.kind === 'within' ? when.whole : when;
  if (stated.kind !== 'period') return false;
  const to = resolveAlone(doc, next, reference);
  if (to === null || firstDay(to) <= lastDay(from)) return false;
  const opens = civilOf(lastDay(from));
  const turn = dayOf(own.month > opens.month ? opens.year : opens.year + 1, own.month, 1);
  return turn < lastDay(to);
}

/** `left on Friday and was due on Saturday`, `said on Monday that he would be back on Friday`: the one behind the day told. */
export function withDayPlanned(one: DateReading, place: Place, spoken: Spoken | null): DateReading {
  const { expression } = one;
  const { doc, reference, sentence } = place;
  if (spoken === null || reference === null || expression.kind !== 'point') return one;
  const { when } = expression;
  if (when.kind !== 'recurring' || when.recurring.of !== 'weekday' || when.turn !== 'nearest') return one;
  const { reading: before, period: then } = spoken;
  if (then.grain !== 'day' || then.index > reference || reference - then.index > WEEK) return one;
  if (doc.sentence[before.first] !== sentence || !isPlannedThen(doc, before.last, one.first)) return one;
  return placed(one, recurring(when.recurring, 'next', 'narrative'));
}

/** `would`, `was due`, `were to` between the two, and nothing of the present. */
function isPlannedThen(doc: Doc, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (isOneOf(doc, at, WOULD)) return true;
    if (isOneOf(doc, at, DUE)) return isOneOf(doc, at - 1, WAS);
    if (tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const WEEK = 7;
const WOULD = wordSet('would');
const DUE = wordSet('due set scheduled expected supposed');
const WAS = wordSet('was were');

/** `A strike in 2019 lasted from March to May`: a range in a sentence that has named its year. */
export function withYearOfSentence(one: DateReading, place: Place, date: Remembered | null): DateReading {
  const own = openOf(one);
  const { doc, reference, sentence } = place;
  if (own === null || own.of === 'season' || reference === null || date === null) return one;
  const { period } = date;
  if (date.sentence !== sentence || period.grain !== 'year' || lastDay(period) >= reference) return one;
  const isStart = isOneOf(doc, one.first - 1, OPENERS) && isOneOf(doc, one.last, CLOSERS);
  if (!isStart || tenseIn(one, place) > 0) return one;
  return placed(one, within(own, { kind: 'period', period }));
}

function openOf({ expression }: DateReading): Recurring | null {
  if (expression.kind !== 'point' || expression.when.kind !== 'recurring') return null;
  const { recurring: of, turn, anchor } = expression.when;
  return turn === 'nearest' && anchor === 'reference' && YEARLY.has(of.of) ? of : null;
}

/** `In June he left`, `, and on 3 June he left` */
function opensClause(doc: Doc, first: number): boolean {
  if (!isOneOf(doc, first - 1, PREPOSITIONS)) return false;
  const at = first - 2;
  if (doc.sentences[doc.sentence[first]!] === first - 1) return true;
  return isMark(doc, at, ';') || (isOneOf(doc, at, AND_BUT) && isMark(doc, at - 1, ','));
}
const PREPOSITIONS = wordSet('in on by');
const AND_BUT = wordSet('and but then');
