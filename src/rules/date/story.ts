/** The days that a story tells, by which its hours, its `that Sunday` and its `as of 6 p.m.` are placed. */
import { type Doc, isMark, isNumber } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { weekdayOf } from '../../normalise/calendar.js';
import { firstDay, type Period } from '../../normalise/period.js';
import { movedTo, recurring } from '../../normalise/temporal.js';
import { isDayless } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { isArranged, tenseAt } from './tense.js';
import { tenseOf } from './tense-word.js';
import { isNoun, isOneOf } from './words.js';

export interface Told {
  readonly day: Period;
  readonly sentence: number;
  /** Of something else than the story: `the June 9 election`, `seized on April 27`. */
  readonly isAside: boolean;
  /** Alone in its line. */
  readonly isHead: boolean;
}

/** Days in text order. */
export type Story = Told[];

/** Notes the day that a reading has told. */
export function tell(story: Story, doc: Doc, one: DateReading, period: Period): void {
  if (period.grain !== 'day' || one.expression.kind !== 'point' || isDayless(one.expression)) return;
  // `a premium of 14 per cent to Monday's close`
  if (doc.kind[one.last] === TOKEN.clitic && isOneOf(doc, one.last + 1, CLOSES)) return;
  const { first, last } = one;
  const isHead =
    (first === 0 || doc.block[first - 1] !== doc.block[first]) &&
    (last + 1 >= doc.length || doc.block[last + 1] !== doc.block[first]);
  story.push({ day: period, sentence: doc.sentence[first]!, isAside: isAside(doc, one), isHead });
}

/** Notes the day that a story has come to by its hours. */
export function tellDay(story: Story, period: Period, sentence: number): void {
  if (period.grain === 'day') story.push({ day: period, sentence, isAside: false, isHead: false });
}

/** An hour belongs to a day told no more than so many sentences before; in a story of the past so many. */
const REACH = 3;
const STORY_REACH = 7;
/** So many days are looked through. */
const DAYS = 8;
/** A story that opens with a day so shortly before publication is told of that day. */
const LEAD_DAYS = 6;
const LEAD_SENTENCES = 4;

/** The day of an hour or a part of day that names none; null where the story has told none. */
export function dayOfHour(story: Story, doc: Doc, one: DateReading, reference: number | null): Period | null {
  const sentence = doc.sentence[one.first]!;
  if (isStamp(doc, one)) return headOf(story) ?? leadOf(story, reference);
  const latest = isAsOf(doc, one) ? latestOf(story, reference) : null;
  if (latest !== null) return latest;
  const last = story.at(-1);
  // `that night`, of the day told right before, if only in passing
  if (
    last !== undefined &&
    sentence - last.sentence <= 1 &&
    isOneOf(doc, one.first, THAT) &&
    isTold(last, reference)
  )
    return last.day;
  const stated = tenseAt(doc, one.first, one.last);
  // `The other match pits Peru against Chile at 5 p.m.`
  const tense = stated === 0 && isArranged(doc, one.first) ? 1 : stated;
  let aside: Period | null = null;
  for (let at = story.length - 1; at >= Math.max(0, story.length - DAYS); at--) {
    const spoken = story[at]!;
    if (sentence - spoken.sentence > (tense < 0 ? STORY_REACH : REACH)) break;
    // `They lost on Saturday. They will play at 5 p.m.`
    if (
      reference !== null &&
      spoken.sentence !== sentence &&
      (tense > 0 ? spoken.day.index < reference : tense < 0 && spoken.day.index > reference)
    )
      continue;
    if (!spoken.isAside) return spoken.day;
    aside ??= spoken.day;
  }
  return aside ?? (tense < 0 ? leadOf(story, reference) : tense > 0 ? previewOf(story, reference) : null);
}

/** `21:12 — Polls close`: the hour that opens an entry of a live report or of a timeline. */
const isStamp = (doc: Doc, { first, expression }: DateReading): boolean =>
  (first === 0 || doc.block[first - 1] !== doc.block[first]) &&
  expression.kind === 'point' &&
  expression.clock?.minute != null;

/** The day that heads the entries: one that stands alone in its line. */
const headOf = (story: Story): Period | null => story.findLast(({ isHead }) => isHead)?.day ?? null;

/** Not still to come. */
const isTold = ({ day }: Told, reference: number | null): boolean =>
  reference === null || day.index <= reference;
const THAT = wordSet('that');

/** The last day that the story has come to, however far back; null for none. */
export function lastToldOf(story: Story, reference: number | null): Period | null {
  for (let at = story.length - 1; at >= 0; at--) {
    const one = story[at]!;
    if (!one.isAside && isTold(one, reference)) return one.day;
  }
  return null;
}

/** The day by which a newspaper opens its story: yesterday, mostly. */
function leadOf(story: Story, reference: number | null): Period | null {
  const lead = story.find(({ isAside }) => !isAside);
  if (lead === undefined || reference === null || lead.sentence > LEAD_SENTENCES) return null;
  const days = reference - lead.day.index;
  return days >= 0 && days <= LEAD_DAYS ? lead.day : null;
}

/** The day ahead by which a preview opens: `The race is on Sunday. … Roads will be closed from 5 a.m.` */
function previewOf(story: Story, reference: number | null): Period | null {
  const lead = story.find(({ isAside }) => !isAside);
  if (lead === undefined || reference === null || lead.sentence > LEAD_SENTENCES) return null;
  const days = lead.day.index - reference;
  return days > 0 && days <= PREVIEW_DAYS ? lead.day : null;
}
const PREVIEW_DAYS = 14;

/** `as of 6 p.m.`: the last day that the story has come to. */
const isAsOf = (doc: Doc, { first }: DateReading): boolean =>
  isOneOf(doc, first - 1, OF) && isOneOf(doc, first - 2, AS);
const AS = wordSet('as');
const OF = wordSet('of');

function latestOf(story: Story, reference: number | null): Period | null {
  let latest: Period | null = null;
  for (let at = Math.max(0, story.length - DAYS); at < story.length; at++) {
    const { day, isAside } = story[at]!;
    if (isAside || (reference !== null && (day.index > reference || reference - day.index > LEAD_DAYS)))
      continue;
    if (latest === null || day.index > latest.index) latest = day;
  }
  return latest;
}

/** `that Sunday`: the one that the story has told, else that behind the day spoken of, else the last. */
export function withDayTold(one: DateReading, story: Story, spoken: Period | null): DateReading {
  if (one.expression.kind !== 'point' || one.expression.when.kind !== 'recurring') return one;
  const { recurring: of, turn, anchor } = one.expression.when;
  if (of.of !== 'weekday' || turn !== 'this' || anchor !== 'narrative') return one;
  const day = dayToldOf(story, of.weekday);
  const isNear = day !== null && (spoken === null || Math.abs(firstDay(spoken) - day.index) <= WEEK);
  if (isNear) return meaning(one, movedTo({ kind: 'period', period: day }, one.expression));
  return spoken === null ? meaning(one, movedTo(recurring(of), one.expression)) : one;
}
const WEEK = 7;

/** The last Sunday that the story has told, however far back. */
function dayToldOf(story: Story, weekday: number): Period | null {
  for (let at = story.length - 1; at >= 0; at--)
    if (weekdayOf(story[at]!.day.index) === weekday) return story[at]!.day;
  return null;
}

/** Whether a day is told in passing: before a noun that it tells apart, or in a clause about somebody named before. */
export function isAside(doc: Doc, { first, last }: DateReading): boolean {
  if (isOneOf(doc, first - 1, BOUNDS) || isComparison(doc, first)) return true;
  // `the June 9 election`; `the Monday talks` may be what is told.
  if (isNumber(doc, last - 1) && isOneOf(doc, first - 1, THE) && isNoun(doc, last)) return true;
  // `the group, seized on April 27 in the hills, was freed`
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - CLAUSE);
  for (let at = first - 1; at > start; at--)
    if (isOneOf(doc, at, ACCORDING)) return true;
    else if (isMark(doc, at, ','))
      return (isParticiple(doc, at + 1) || isOneOf(doc, at + 1, WHO)) && isClosed(doc, last);
  return false;
}
/** `down from 264 million Tuesday` */
function isComparison(doc: Doc, first: number): boolean {
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - COMPARISON);
  for (let at = first - 2; at > start; at--) if (isOneOf(doc, at, FROM)) return isOneOf(doc, at - 1, UP_DOWN);
  return false;
}
const COMPARISON = 8;
const FROM = wordSet('from');
const UP_DOWN = wordSet('up down');
const ACCORDING = wordSet('according');
const CLOSES = wordSet('close closing settlement finish price');
const BOUNDS = wordSet('since dated until till');
const THE = wordSet('the');
const WHO = wordSet('who which whose');
const CLAUSE = 10;
const isParticiple = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower && (isOneOf(doc, token, PARTICIPLES) || tenseOf(doc, token) < 0);
const PARTICIPLES = wordSet('held taken born shot seen known given built won begun hurt set');

function isClosed(doc: Doc, last: number): boolean {
  const end = Math.min(doc.sentences[doc.sentence[last - 1]! + 1]!, last + CLAUSE);
  for (let at = last; at < end; at++) if (isMark(doc, at, ',')) return true;
  return false;
}
