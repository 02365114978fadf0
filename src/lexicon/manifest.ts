/**
 * Which table gives which classes. To add a table: put the TSV beside the others, add a line here.
 * A line of a table is `phrase <tab> columns …`; lines that start with `#` say what it is and where it is from.
 */
import type { ClassName } from './classes.js';

export interface TableSpec {
  /** Path under `src/lexicon/`, without `.tsv`. */
  readonly table: string;
  /** Classes of a row; an empty list leaves the row out of the compiled lexicon. */
  readonly classes: (columns: readonly string[]) => readonly ClassName[];
  /** Keep the columns for run time (see rows.ts). */
  readonly keepRows?: true;
  /** What is kept of a row, where not all of it. */
  readonly keeps?: (columns: readonly string[]) => readonly string[];
  /** The group of a row, for `rowsIn(lexicon, table, group)`. */
  readonly groupedBy?: (columns: readonly string[]) => string;
}

const all =
  (...classes: ClassName[]) =>
  () =>
    classes;

const column = (at: number) => (columns: readonly string[]) => columns[at]!;

/**
 * Names by the number of lists that hold them. Rows below the least number earn no place: without them
 * cross-validated F1 moves by less than 0.1 (given names of one and two lists, surnames of one).
 */
const banded = (prefix: 'given' | 'surname', least: number) => (columns: readonly string[]) => {
  const lists = Number(columns[1]);
  if (lists < least) return [];
  return [`${prefix}-${lists <= 2 ? 2 : lists <= 4 ? 3 : 4}` as ClassName];
};

const PARTS_OF_SPEECH: Readonly<Record<string, ClassName>> = {
  n: 'noun',
  v: 'verb',
  a: 'adjective',
  r: 'adverb',
  f: 'function-word',
};

const place = (columns: readonly string[]): ClassName[] => {
  const [, kind, band] = columns;
  if (kind === 'region') return ['region'];
  if (kind !== 'city') return ['place'];
  return [`city-${Math.min(6, Math.max(4, Number(band)))}` as ClassName];
};

/** A weak particle (`le`, `as`) is a word of its own too: it joins names only between capitals or by a hyphen. */
const nameParticle = (kind: string, weak: boolean): ClassName[] => {
  if (kind === 'nickname-quote') return [];
  if (kind === 'suffix') return ['name-suffix'];
  if (kind === 'prefix' && !weak) return ['name-prefix'];
  return [weak ? 'name-particle-weak' : 'name-particle'];
};

/** `DO`, `CS`: words and names of their own otherwise, which say nothing about who may be meant near them. */
const ABBREVIATION: Readonly<Record<string, readonly ClassName[]>> = {
  title: ['abbreviation', 'abbreviation-title'],
  initial: ['abbreviation-initial'],
};
const title = (isLetters: boolean): ClassName[] => [isLetters ? 'office-letters' : 'title'];

const ORGANISATION_WORD: Readonly<Record<string, ClassName>> = {
  place: 'place-word',
  building: 'place-word',
  work: 'work-word',
  event: 'work-word',
  law: 'work-word',
  award: 'work-word',
};

/** The class by which the date rules are called; words that only stand beside others (`ago`, `about`, `EDT`) have none. */
const CALENDAR: Readonly<Record<string, ClassName>> = {
  month: 'month',
  'month-abbreviation': 'month',
  weekday: 'weekday',
  'weekday-abbreviation': 'weekday',
  'weekday-plural': 'weekday',
  grain: 'time-unit',
  'grain-plural': 'time-unit',
  season: 'season',
  'season-plural': 'season',
  'part-of-day': 'part-of-day',
  holiday: 'holiday',
  'holiday-period': 'holiday',
  relative: 'relative-day',
  set: 'time-set',
  reference: 'time-reference',
  'decade-word': 'decade-word',
  clock: 'clock-word',
  'clock-word': 'clock-word',
  'span-word': 'span-word',
  ordinal: 'ordinal',
  length: 'time-unit',
  'quarter-name': 'quarter-name',
};
const calendar = ([, kind = '']: readonly string[]): ClassName[] => {
  const head = CALENDAR[kind];
  return head === undefined ? ['calendar'] : ['calendar', head];
};

/** Rows of number-words.tsv that start no number and end none: words around it. */
const NO_NUMERAL: ReadonlySet<string> = new Set([
  'approximator',
  'percent',
  'abbreviated-magnitude',
  'multiple-verb',
]);

/** Rarer words than these bands say nothing about a text that leaving them out does not say too. */
const RAREST_WORD = 4;
const RAREST_PROPER_WORD = 5;

export const MANIFEST: readonly TableSpec[] = [
  { table: 'tables/calendar', classes: calendar, keepRows: true, groupedBy: column(1) },
  { table: 'tables/national-days', classes: () => [], keepRows: true, groupedBy: column(1) },
  { table: 'tables/fiscal-years', classes: () => [], keepRows: true, groupedBy: column(1) },
  { table: 'tables/later-crescents', classes: () => [], keepRows: true, groupedBy: column(1) },
  { table: 'tables/southern-lands', classes: () => [], keepRows: true, groupedBy: column(1) },
  { table: 'tables/famous-days', classes: () => [], keepRows: true, groupedBy: column(1) },
  { table: 'tables/date-words', classes: all('date-word') },
  {
    table: 'tables/number-words',
    classes: ([, kind = '']) => (NO_NUMERAL.has(kind) ? ['number-word'] : ['number-word', 'numeral']),
    keepRows: true,
    groupedBy: column(1),
  },
  { table: 'tables/figure-words', classes: all('figure-word'), keepRows: true, groupedBy: column(1) },
  { table: 'tables/quantity-words', classes: () => [], keepRows: true },
  { table: 'tables/currencies', classes: all('currency'), keepRows: true, groupedBy: column(2) },
  { table: 'tables/units', classes: all('unit'), keepRows: true, groupedBy: column(5) },
  { table: 'tables/countries', classes: () => [], keepRows: true },
  { table: 'tables/short-names', classes: () => [], keepRows: true },
  { table: 'tables/seats', classes: () => [], keepRows: true },
  { table: 'tables/country-names', classes: all('country-name'), keepRows: true },
  { table: 'tables/demonyms', classes: all('demonym'), keepRows: true },
  { table: 'tables/not-countries', classes: all('not-country'), keepRows: true },
  { table: 'tables/namesakes', classes: all('namesake'), keepRows: true },
  { table: 'tables/titles', classes: ([, , strength]) => title(strength === 'capitals') },
  {
    table: 'tables/role-nouns',
    classes: ([, kind]) => (kind === 'family' ? ['role', 'kin'] : ['role']),
  },
  { table: 'tables/mankind', classes: all('mankind') },
  {
    table: 'tables/honorifics',
    classes: all('honorific'),
    keepRows: true,
    groupedBy: ([, , kind, dotted, standing]) => `${kind} ${dotted} ${standing}`,
    keeps: ([, , kind = '', , , gender = '']) => [kind[0]!, gender],
  },
  {
    table: 'tables/name-particles',
    classes: ([, kind = '', strength]) => nameParticle(kind, strength === 'weak'),
  },
  {
    table: 'tables/organisation-words',
    classes: ([, kind]) => [ORGANISATION_WORD[kind ?? ''] ?? 'organisation-word'],
  },
  { table: 'tables/speech-verbs', classes: all('speech-verb') },
  { table: 'tables/action-verbs', classes: all('action-verb') },
  {
    table: 'tables/abbreviations',
    classes: ([, kind]) => ABBREVIATION[kind ?? ''] ?? ['abbreviation'],
  },
  { table: 'tables/word-pieces', classes: all('word-piece') },
  {
    table: 'tables/page-furniture',
    classes: () => [],
    keepRows: true,
    groupedBy: ([phrase = '']) => phrase.split(' ')[0]!,
  },
  { table: 'tables/function-words', classes: all('foreign-function-word') },
  { table: 'gazetteer/given-names', classes: banded('given', 3) },
  { table: 'gazetteer/given-names-by-hand', classes: all('given-2') },
  { table: 'gazetteer/surnames', classes: banded('surname', 2) },
  { table: 'gazetteer/surnames-by-hand', classes: all('surname-2') },
  {
    table: 'gazetteer/famous',
    classes: ([, kind]) => [kind === 'news' ? 'famous' : 'famous-in-history'],
  },
  { table: 'gazetteer/places', classes: place },
  { table: 'gazetteer/places-by-hand', classes: all('place') },
  {
    table: 'gazetteer/words',
    classes: ([, band, parts = '']) =>
      Number(band) > RAREST_WORD
        ? []
        : [`word-${band}` as ClassName, ...[...parts].flatMap((letter) => PARTS_OF_SPEECH[letter] ?? [])],
  },
  {
    table: 'gazetteer/proper-words',
    classes: ([, , band]) => (Number(band) > RAREST_PROPER_WORD ? [] : ['proper-word']),
  },
  { table: 'gazetteer/organisations', classes: all('organisation') },
  {
    table: 'gazetteer/peoples',
    classes: ([, kind]) => [kind === 'religion' || kind === 'language' ? kind : 'people-name'],
  },
];
