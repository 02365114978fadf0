/** The calendar's words by lexicon id: which class a token is of, and its value. Built once from the tables. */
import { type Doc, is, isCapitalised, isLower, type PhraseMatch } from '../../annotate/doc.js';
import { lazily } from '../../lazily.js';
import { CLASS } from '../../lexicon/classes.js';
import { columnOf } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { GroupsById, rowsIn } from '../../lexicon/rows.js';
import type { WordSet } from '../../lexicon/word-set.js';

/** One bit a class. A literal, whose fields are constants to V8. */
const BIT = {
  month: 1 << 0,
  'month-abbreviation': 1 << 1,
  weekday: 1 << 2,
  'weekday-abbreviation': 1 << 3,
  'weekday-plural': 1 << 4,
  grain: 1 << 5,
  'grain-plural': 1 << 6,
  'part-of-day': 1 << 7,
  'part-of-day-plural': 1 << 8,
  season: 1 << 9,
  'season-plural': 1 << 10,
  'season-of-area': 1 << 11,
  set: 1 << 12,
  'set-word': 1 << 13,
  ordinal: 1 << 14,
  relative: 1 << 15,
  reference: 1 << 16,
  direction: 1 << 17,
  deictic: 1 << 18,
  mod: 1 << 19,
  'decade-word': 1 << 20,
  era: 1 << 21,
  'quarter-name': 1 << 22,
  'span-word': 1 << 23,
  holiday: 1 << 24,
  'holiday-period': 1 << 25,
  timezone: 1 << 26,
  clock: 1 << 27,
  'clock-word': 1 << 28,
  meridiem: 1 << 29,
  length: 1 << 30,
} as const;

export type CalendarClass = keyof typeof BIT;
const CALENDAR_CLASSES = Object.keys(BIT) as CalendarClass[];

/** By class set: 1 for words of the calendar table. */
const CALENDAR = columnOf(lexicon, 'calendar');
const CLASS_BITS = new GroupsById(lexicon, 'calendar', BIT);

const isOf = (id: number, name: CalendarClass): boolean => (CLASS_BITS.get(id) & BIT[name]) !== 0;
/** By class, the values of its words. */
const VALUES = Object.fromEntries(
  CALENDAR_CLASSES.map((name) => [
    name,
    lazily(
      (): ReadonlyMap<number, string> =>
        new Map(rowsIn(lexicon, 'calendar', name).map(({ id, columns }) => [id, columns[2] ?? ''])),
    ),
  ]),
) as Record<CalendarClass, () => ReadonlyMap<number, string>>;

/** Ids of a class with their values. */
export const entriesOf = (name: CalendarClass): readonly (readonly [id: number, value: string])[] =>
  [...VALUES[name]()].filter(([id]) => id > 0);

export function isCalendar(doc: Doc, token: number, name: CalendarClass): boolean {
  if (token < 0 || token >= doc.length) return false;
  // Few words are of the calendar: only they are looked up.
  return CALENDAR[doc.set[token]!] !== 0 && isOf(doc.form[token]!, name);
}

/** The value of a token's word in a class; undefined when it is not of it. */
export function calendarValue(doc: Doc, token: number, name: CalendarClass): string | undefined {
  return isCalendar(doc, token, name) ? VALUES[name]().get(doc.form[token]!) : undefined;
}

/** The longest phrase of a class that starts at a token. */
export function calendarPhrase(doc: Doc, token: number, name: CalendarClass): PhraseMatch | null {
  if (token >= doc.length) return null;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    if (isOf(phrase.id, name)) return phrase;
  }
  return null;
}

export function phraseValue({ id }: PhraseMatch, name: CalendarClass): string {
  return VALUES[name]().get(id)!;
}

export function isOneOf(doc: Doc, token: number, ids: WordSet): boolean {
  return token >= 0 && token < doc.length && ids.has(doc.form[token]!);
}

/** A noun in small letters: `takes office space`, `the year-end forecast`. */
export const isNoun = (doc: Doc, token: number): boolean => isLower(doc, token) && mayBeNoun(doc, token);

/** In capitals, too. */
export const mayBeNoun = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.noun) && !is(doc, token, CLASS['function-word']);

/** `March`, `Mar.` */
export const isMonth = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'month') || isCalendar(doc, token, 'month-abbreviation');

/** `USA Today`, `Myanmar Now`: a capital inside a sentence, behind another one. */
export function isTitle(doc: Doc, token: number): boolean {
  return (
    isCapitalised(doc, token) &&
    isCapitalised(doc, token - 1) &&
    doc.sentence[token - 1] === doc.sentence[token] &&
    !doc.blocks[doc.block[token]!]!.titleCase
  );
}

/** `This Week`, `Last Night`: capitals in running text make it a title. */
export function isTitled(doc: Doc, first: number, last: number): boolean {
  const { titleCase, allCaps, kind } = doc.blocks[doc.block[first]!]!;
  return (
    !titleCase && !allCaps && kind === 'body' && isCapitalised(doc, first) && isCapitalised(doc, last - 1)
  );
}
