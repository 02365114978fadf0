/** Counts of years, with the two years of their sentence that they lie between. */
import { type Doc, hasWord, isInnerHyphen, surface } from '../annotate/doc.js';
import { wordSet } from '../lexicon/word-list.js';
import { numeralAt } from '../rules/figure/parse/numeral-at.js';
import type { DateFact, Facts } from './facts.js';
import type { Place } from './finding.js';

/** What these years are counted by is not the calendar, or is rough. */
const ROUGH =
  /\b(?:nearly|almost|about|around|roughly|some|approximately|over|more than|at least|less than|fewer than|under|up to|within|every|each|next|another|further|additional|past|last|first|only|few|several|half|a|an|or|to|and|average|of|by)\s+$/i;
const SEASONS = /\b(?:season|seasons|academic|fiscal|financial|school|light|man-years?|dog)\b/i;
/** A year that stands right before a count: `In 2012, 63 years after`. */
const BEFORE_COUNT = /^[\s,(–—-]*(?:(?:just|exactly|fully|a full|some|that is|or|ie|i\.e\.)[\s,]+)?$/i;
const BEHIND_COUNT = /^[\s,(–—-]*(?:in|on|by|around)?\s*$/i;
/** Between `after` and the year of what happened then. */
const ONE_EVENT = /^[^,;:()–—.?!]{0,70}$/;
const OTHER_CLAUSE =
  /\b(?:and|but|that|which|who|when|while|until|before|after|since|from|to|than|between)\b/i;
export const OF_ANNIVERSARY = /\banniversary\b/i;
/** `eight-year [civil war] (1980-1988)` */
const SPAN_OF = /^(?:\s+[\p{L}’'-]+){1,3}\s*,?\s*$/u;
/** Runs for other years than those it was planned in. */
const PLANNED = /\b(?:plan|contract|deal|sentence|budget|agreement)\b/i;
const JOINT = /^\s*(?:to|until|till|through|and|-|–|—)\s*$/i;
/** `from 2012 to 2016, five years` */
const SUMMED = /^\)?\s*[,–—(]\s*(?:or\s+|a total of\s+|for\s+)?$/i;
const CLOSES = /^(?:\s+(?:in all|altogether|in total))?\s*[).,;–—]/i;
const RANGE = /(?:\bfrom|\bbetween|\bin|\()\s*$/i;
/** Ends of ranges and counts differ by one where both years are counted. */
export const SLACK = 1;
const EARLIEST = 1000;

interface Anchor {
  readonly year: number;
  /** Where it is written; null for the day of publication. */
  readonly at: Place | null;
}

export interface Elapsed {
  readonly doc: Doc;
  /** The count with its words. */
  readonly count: Place;
  readonly numeral: Place;
  readonly value: number;
  readonly from: Anchor;
  readonly to: Anchor;
}

/** What counts are of. */
const COUNTED = wordSet('year years anniversary');

/** Counts of years with the two years they lie between. */
export function spansOf(facts: Facts): Elapsed[] {
  const found: Elapsed[] = [];
  const docs = new Set(facts.dates.map(({ doc }) => doc));
  for (const doc of docs) {
    const bySentence = new Map<number, DateFact[]>();
    for (const date of facts.dates) {
      if (date.doc !== doc || date.value.impossible || date.value.approximate) continue;
      if (date.stated.year === null && !/\d{4}/.test(date.text)) continue;
      bySentence.set(date.sentence, [...(bySentence.get(date.sentence) ?? []), date]);
    }
    for (const [sentence, dates] of bySentence) {
      const from = doc.sentences[sentence]!;
      const to = doc.sentences[sentence + 1]!;
      if (!hasWord(doc, from, to, COUNTED)) continue;
      for (let token = from; token < to; token++) {
        const one = elapsedAt(facts, doc, token, dates);
        if (one === null) continue;
        found.push(one);
      }
    }
  }
  return found;
}

function elapsedAt(facts: Facts, doc: Doc, token: number, dates: readonly DateFact[]): Elapsed | null {
  const in_ = dates[0]!.in;
  const sentence = dates[0]!.sentence;
  const open = doc.start[doc.sentences[sentence]!]!;
  const close = doc.end[doc.sentences[sentence + 1]! - 1]!;
  const start = doc.start[token]!;
  const word = (at: number) =>
    at < doc.length && doc.sentence[at] === sentence ? surface(doc, at).toLowerCase() : '';
  const ordinal = ordinalAt(doc, token);
  if (ordinal !== null && OF_ANNIVERSARY.test(word(ordinal.last)))
    return anniversary(facts, doc, dates, {
      count: { in: in_, start, end: doc.end[ordinal.last]! },
      numeral: { in: in_, start, end: doc.end[ordinal.last - 1]! },
      value: ordinal.value,
    });
  const numeral = numeralAt(doc, token);
  if (numeral === null || numeral.first !== token || numeral.rough || !Number.isInteger(numeral.value))
    return null;
  if (numeral.form !== 'digits' && numeral.form !== 'words') return null;
  if (numeral.value < 1 || numeral.value > 500) return null;
  const hyphen = isInnerHyphen(doc, numeral.last);
  const years = hyphen ? numeral.last + 1 : numeral.last;
  if (word(years) !== 'years' && word(years) !== 'year') return null;
  const before = doc.text.slice(open, start);
  if (ROUGH.test(before) && !/\bfor\s+$/i.test(before) && !(hyphen && /\ban?\s+$/i.test(before))) return null;
  if (/[\d-]$/.test(before) || SEASONS.test(doc.text.slice(open, close))) return null;
  const place = (end: number): Place => ({ in: in_, start, end: doc.end[end - 1]! });
  const one = { numeral: place(numeral.last), value: numeral.value };
  const how = word(years + 1);
  if (hyphen) {
    if (how === '-' || how === 'old') return null;
    return ofRange(doc, dates, { ...one, count: place(years + 1) }, true);
  }
  const counted = { ...one, count: place(years + 2) };
  if (how === 'ago') return ago(facts, doc, dates, counted);
  if (how === 'later') return later(doc, dates, counted);
  if (how === 'after' || how === 'before' || how === 'since')
    return after(doc, dates, counted, how === 'before');
  return ofRange(doc, dates, { ...one, count: place(years + 1) }, false);
}

type Counted = Pick<Elapsed, 'count' | 'numeral' | 'value'>;

export const yearIn = (date: DateFact): number => date.stated.year ?? 0;
const anchorOf = (date: DateFact): Anchor => ({ year: yearIn(date), at: yearPlace(date) });
export const isYear = (date: DateFact): boolean => yearIn(date) >= EARLIEST;

/** `In 2012, 63 years after his death in 1950`: one year right before or far behind, one in what `after` opens. */
function after(doc: Doc, dates: readonly DateFact[], counted: Counted, isBefore: boolean): Elapsed | null {
  const { count } = counted;
  const event = dates.find(({ start }) => start >= count.end);
  const outside = dates.findLast(({ end }) => end <= count.start);
  if (event === undefined || outside === undefined || !isYear(event) || !isYear(outside)) return null;
  const within = doc.text.slice(count.end, event.start);
  if (!ONE_EVENT.test(within) || OTHER_CLAUSE.test(within)) return null;
  if (!BEFORE_COUNT.test(doc.text.slice(outside.end, count.start))) return null;
  const [from, to] = isBefore ? [outside, event] : [event, outside];
  return { doc, ...counted, from: anchorOf(from), to: anchorOf(to) };
}

/** `in 1998 … five years later, in 2003` */
function later(doc: Doc, dates: readonly DateFact[], counted: Counted): Elapsed | null {
  const { count } = counted;
  const to = dates.find(({ start }) => start >= count.end);
  const before = dates.filter(({ end }) => end <= count.start);
  const [from] = before;
  if (to === undefined || from === undefined || before.length > 1 || !isYear(to) || !isYear(from))
    return null;
  if (!BEHIND_COUNT.test(doc.text.slice(count.end, to.start))) return null;
  return { doc, ...counted, from: anchorOf(from), to: anchorOf(to) };
}

/** `20 years ago, in 1994`, `in 1994, 20 years ago` */
function ago({ published }: Facts, doc: Doc, dates: readonly DateFact[], counted: Counted): Elapsed | null {
  if (published === null) return null;
  const { count } = counted;
  const next = dates.find(({ start }) => start >= count.end);
  const last = dates.findLast(({ end }) => end <= count.start);
  const date =
    next !== undefined && isYear(next) && BEHIND_COUNT.test(doc.text.slice(count.end, next.start))
      ? next
      : last !== undefined && isYear(last) && BEFORE_COUNT.test(doc.text.slice(last.end, count.start))
        ? last
        : undefined;
  if (date === undefined) return null;
  return { doc, ...counted, from: anchorOf(date), to: { year: Number(published.slice(0, 4)), at: null } };
}

/** `from 2012 to 2016, five years`, `for five years, from 2012 to 2016`, `eight-year war (1980-1988)` */
function ofRange(
  doc: Doc,
  dates: readonly DateFact[],
  counted: Counted,
  isAdjective: boolean,
): Elapsed | null {
  const { count } = counted;
  for (const { from, to } of rangesOf(doc, dates)) {
    const [start, end] = [from.at!.start, to.at!.end];
    const lead = RANGE.exec(doc.text.slice(0, start));
    if (lead === null) continue;
    const opens = start - lead[0].length;
    const within = doc.text.slice(count.end, opens);
    const isBehind =
      opens >= count.end &&
      (isAdjective ? SPAN_OF.test(within) && !PLANNED.test(within) : /^\s*,?\s*$/.test(within));
    const isBefore =
      !isAdjective &&
      end <= count.start &&
      SUMMED.test(doc.text.slice(end, count.start)) &&
      CLOSES.test(doc.text.slice(count.end, count.end + 14));
    if (isBehind || isBefore) return { doc, ...counted, from, to };
  }
  return null;
}

/** Two years that a range joins: `2012 to 2016`, `1980-1988`. */
function rangesOf(doc: Doc, dates: readonly DateFact[]): Pick<Elapsed, 'from' | 'to'>[] {
  const found: Pick<Elapsed, 'from' | 'to'>[] = [];
  dates.forEach((date, at) => {
    const { in: where, start, end, text } = date;
    const both = /^(\d{4})\s?[-–—]\s?(\d{4})$/.exec(text);
    if (both !== null)
      found.push({
        from: { year: Number(both[1]), at: { in: where, start, end: start + 4 } },
        to: { year: Number(both[2]), at: { in: where, start: end - 4, end } },
      });
    const next = dates[at + 1];
    if (next === undefined || date.stated.month !== null || next.stated.month !== null) return;
    if (isYear(date) && isYear(next) && JOINT.test(doc.text.slice(end, next.start)))
      found.push({ from: anchorOf(date), to: anchorOf(next) });
  });
  return found.filter(({ from, to }) => from.year >= EARLIEST && to.year >= from.year);
}

/** `the 50th anniversary of the flood of 1964`: against the only other year of the sentence, else the day of publication. */
function anniversary(
  { published }: Facts,
  doc: Doc,
  dates: readonly DateFact[],
  counted: Counted,
): Elapsed | null {
  const { count, value } = counted;
  const years = [...new Set(dates.map(yearIn))].filter((year) => year >= EARLIEST);
  const today = published === null ? [] : [Number(published.slice(0, 4))];
  // Any two that fit are what was meant.
  for (const from of years)
    for (const to of [...years, ...today])
      if (Math.abs(to - from - value) <= SLACK) return fitting(doc, counted, dates, from, to);
  if (!/^\s+of\b/i.test(doc.text.slice(count.end, count.end + 5))) return null;
  const event = dates.find(({ start }) => start >= count.end);
  if (event === undefined || !isYear(event) || OTHER_CLAUSE.test(doc.text.slice(count.end, event.start)))
    return null;
  const others = dates.filter((date) => date !== event);
  if (others.length === 0) {
    const [year] = today;
    return year === undefined ? null : { doc, ...counted, from: anchorOf(event), to: { year, at: null } };
  }
  const [other] = others;
  if (others.length > 1 || other === undefined || !isYear(other) || other.end > count.start) return null;
  return { doc, ...counted, from: anchorOf(event), to: anchorOf(other) };
}

function fitting(doc: Doc, counted: Counted, dates: readonly DateFact[], from: number, to: number): Elapsed {
  const placeIn = (year: number) => {
    const date = dates.find((one) => yearIn(one) === year);
    return date === undefined ? null : yearPlace(date);
  };
  return { doc, ...counted, from: { year: from, at: placeIn(from) }, to: { year: to, at: placeIn(to) } };
}

interface Ordinal {
  readonly value: number;
  readonly last: number;
}

/** `50th`, `50 th` as two tokens. */
function ordinalAt(doc: Doc, token: number): Ordinal | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/i.exec(surface(doc, token));
  if (digits === null) return null;
  const isWhole = /\D$/.test(digits[0]);
  if (isWhole) return { value: Number(digits[1]), last: token + 1 };
  return token + 1 < doc.length &&
    /^(?:st|nd|rd|th)$/i.test(surface(doc, token + 1)) &&
    doc.end[token] === doc.start[token + 1]
    ? { value: Number(digits[1]), last: token + 2 }
    : null;
}

/** Where the year of a date is written. */
function yearPlace({ doc, in: where, first, last, stated }: DateFact): Place {
  for (let token = last - 1; token >= first; token--)
    if (surface(doc, token) === String(stated.year))
      return { in: where, start: doc.start[token]!, end: doc.end[token]! };
  return { in: where, start: doc.start[first]!, end: doc.end[last - 1]! };
}
