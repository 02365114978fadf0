/** The calendar's words by lexicon id: which class a token is of, and its value. Built once from the tables. */
import type { Doc, PhraseMatch } from '../../annotate/doc.js';
import { lazily } from '../../lazily.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { idsIn, rowsIn, tableOf } from '../../lexicon/rows.js';
import { WordSet } from '../../lexicon/word-set.js';

const CALENDAR_CLASSES = [
  'month',
  'month-abbreviation',
  'weekday',
  'weekday-abbreviation',
  'weekday-plural',
  'grain',
  'grain-plural',
  'part-of-day',
  'part-of-day-plural',
  'season',
  'season-plural',
  'season-of-area',
  'set',
  'set-word',
  'ordinal',
  'relative',
  'reference',
  'direction',
  'deictic',
  'mod',
  'decade-word',
  'era',
  'quarter-name',
  'span-word',
  'holiday',
  'holiday-period',
  'timezone',
  'clock',
  'clock-word',
  'meridiem',
] as const;

export type CalendarClass = (typeof CALENDAR_CLASSES)[number];

/** One bit a class, by entry id. */
const CLASS_BITS = new Int32Array(lexicon.size + 1);
const BIT = Object.fromEntries(CALENDAR_CLASSES.map((name, bit) => [name, 1 << bit])) as Record<
  CalendarClass,
  number
>;
for (const name of Object.keys(tableOf(lexicon, 'calendar').groups())) {
  if (!(name in BIT)) throw new Error(`calendar.tsv: no class “${name}”`);
  for (const id of idsIn(lexicon, 'calendar', name)) CLASS_BITS[id]! |= BIT[name as CalendarClass];
}
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
  const form = doc.form[token]!;
  return form > 0 && (CLASS_BITS[form]! & BIT[name]) !== 0;
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
    if ((CLASS_BITS[phrase.id]! & BIT[name]) !== 0) return phrase;
  }
  return null;
}

export function phraseValue({ id }: PhraseMatch, name: CalendarClass): string {
  return VALUES[name]().get(id)!;
}

/** Ids of words that a rule names, written with spaces between them. */
export function idsOf(words: string): WordSet {
  return new WordSet(
    (words.includes('\n') ? words.trim().split(/\s+/) : words.split(' ')).map((word) =>
      wordId(lexicon, word),
    ),
  );
}

export function isOneOf(doc: Doc, token: number, ids: WordSet): boolean {
  return token >= 0 && token < doc.length && ids.has(doc.form[token]!);
}
