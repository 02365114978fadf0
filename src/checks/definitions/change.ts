/** A change that a sentence states whole: both ends, and by how much. */
import type { Facts, FigureFact } from '../facts.js';
import type { Interval } from './interval.js';
import { inOneSentence, sentenceOf } from './sentence.js';

export interface StatedChange {
  readonly from: FigureFact;
  readonly to: FigureFact;
  /** The percentage, or percentage points, that the sentence gives for it. */
  readonly by: FigureFact;
}

/** Measured otherwise than by its two ends. */
const OTHERWISE =
  /\b(?:adjusted|annuali[sz]ed|annual rate|year[- ]on[- ]year|on[- ]year|yoy|month[- ]on[- ]month|constant currenc|real terms|like[- ]for[- ]like|organic|compared (?:to|with)|than (?:expected|forecast)|average|median|per capita|respectively|a year ago|excluding)\b/i;
/** What makes a percentage the change itself: `up 25 percent`, `by 25 percent`, `an increase of 25 percent`, `or 25 percent`. */
const AS_CHANGE =
  /(?:\b(?:by|up|down|rose|risen|rises|rising|fell|fallen|falls|falling|gained|gains|lost|jumped|jumps|climbed|dropped|drops|declined|declines|increased|increases|decreased|decreases|grew|grown|grows|soared|surged|plunged|slid|shrank|slumped|tumbled|or)|\b(?:increase|decrease|rise|fall|gain|loss|drop|decline|jump|growth|surge|plunge|slump|hike|cut|reduction|change) of|[(,–—])\s*(?:(?:about|around|nearly|almost|roughly|some|more than|over|a|an|another)\s+)*$/i;
/** A share of something, not a change. */
const A_SHARE = /^\s*(?:of|stake|share|chance|probability|interest)\b/i;
const REACH = 60;

/** Sentences with one pair of ends and one percentage that is said of it; others leave too much open. */
export function* statedChanges({ figures }: Facts): Iterable<StatedChange> {
  for (const to of figures) {
    const { changedFrom } = to.value;
    if (changedFrom === undefined) continue;
    const inSentence = figures.filter((one) => inOneSentence(one, to));
    const from = inSentence.find(({ start, end }) => start === changedFrom.start && end === changedFrom.end);
    if (from === undefined) continue;
    const pairs = inSentence.filter(({ value }) => value.changedFrom !== undefined);
    const others = inSentence.filter(
      (one) =>
        one !== from &&
        one !== to &&
        (one.value.kind === 'percent' || one.value.kind === 'percentage-points'),
    );
    const by = others[0];
    if (pairs.length !== 1 || others.length !== 1 || by === undefined || !isChange(by)) continue;
    if (OTHERWISE.test(sentenceOf(to))) continue;
    yield { from, to, by };
  }
}

function isChange({ doc, start, end }: FigureFact): boolean {
  const before = doc.text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, ' ');
  return AS_CHANGE.test(before) && !A_SHARE.test(doc.text.slice(end, end + 20));
}

/** What a whole number written out may be off by where a sum is made of it: nobody rounds 80 and 100 to the hundred. */
const WRITTEN_OUT = 0.025;

/**
 * The two ends as a sum takes them: no less exact than they are written, and rates (`from 3 percent to 3.5 percent`) as
 * exact as the finer of the two.
 */
export function endsOf({ from, to }: Pick<StatedChange, 'from' | 'to'>): readonly [Interval, Interval] {
  const [a, b] = [narrowed(from), narrowed(to)];
  if (from.value.kind !== 'percent') return [a, b];
  const half = Math.min(...[a, b].map(({ low, high }) => (high - low) / 2));
  return [around(from, a, half), around(to, b, half)];
}

function narrowed({ interval, value, number }: FigureFact): Interval {
  if (value.comparator !== '=' || value.value === null || !/^\D?[\d,]+$/.test(number.text)) return interval;
  const slack = Math.abs(value.value) * WRITTEN_OUT;
  return {
    low: Math.max(interval.low, value.value - slack),
    high: Math.min(interval.high, value.value + slack),
  };
}

function around({ value }: FigureFact, interval: Interval, half: number): Interval {
  if (value.comparator !== '=' || value.value === null) return interval;
  return { low: value.value - half, high: value.value + half };
}

/** By how many percent of its base something changed, without the sign. Null where the base may be nought. */
export function relativeChange(from: Interval, to: Interval): Interval | null {
  if (!(from.low > 0) || to.low < 0 || !Number.isFinite(from.high) || !Number.isFinite(to.high)) return null;
  const ends = [to.low / from.high, to.high / from.low].map((ratio) => (ratio - 1) * 100);
  return magnitude(ends[0]!, ends[1]!);
}

/** By how much it changed, in its own unit, without the sign. */
export function difference(from: Interval, to: Interval): Interval | null {
  if (!Number.isFinite(from.high) || !Number.isFinite(to.high)) return null;
  return magnitude(to.low - from.high, to.high - from.low);
}

function magnitude(low: number, high: number): Interval {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}
