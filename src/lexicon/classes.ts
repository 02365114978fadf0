/**
 * The closed set of word classes. A class is a bit that `scripts/build-lexicon.ts` sets on each entry
 * (word or phrase) by the manifest, so that a rule asks `is(doc, token, 'month')` without a string.
 */
export const CLASS_NAMES = [
  // Set by the build on the first word of every phrase.
  'phrase-start',
  // Tables whose rows say more; these bits tell that a token is worth a look there.
  'calendar',
  /** Named by a date rule. */
  'date-word',
  // What the words of the calendar table start or head: each date rule is called at its own.
  'month',
  'weekday',
  'time-unit',
  'season',
  'part-of-day',
  'holiday',
  'relative-day',
  'time-set',
  'time-reference',
  'decade-word',
  'clock-word',
  'span-word',
  'ordinal',
  'quarter-name',
  'number-word',
  /** A number word that can start a number, an ordinal or a multiple. */
  'numeral',
  'figure-word',
  'currency',
  'unit',
  'country-name',
  'demonym',
  'not-country',
  'namesake',
  // People
  'title',
  'role',
  'kin',
  'honorific',
  'name-particle',
  'name-particle-weak',
  'name-prefix',
  'name-suffix',
  'given-1',
  'given-2',
  'given-3',
  'given-4',
  'surname-1',
  'surname-2',
  'surname-3',
  'surname-4',
  'famous',
  'famous-in-history',
  // What is no person
  'organisation-word',
  'place-word',
  'work-word',
  'organisation',
  'people-name',
  'religion',
  'language',
  'city-4',
  'city-5',
  'city-6',
  'region',
  'place',
  // Verbs
  'speech-verb',
  'action-verb',
  // Ordinary words, by frequency band (1 is the commonest)
  'word-1',
  'word-2',
  'word-3',
  'word-4',
  'word-5',
  'word-6',
  'noun',
  'verb',
  'adjective',
  'adverb',
  /** Closed class: article, pronoun, preposition, conjunction, auxiliary, particle. */
  'function-word',
  'proper-word',
  // Text furniture
  'word-piece',
  'abbreviation',
  'abbreviation-title',
  'foreign-function-word',
] as const;

export type ClassName = (typeof CLASS_NAMES)[number];

/** Bit number of each class. */
export const CLASS = Object.fromEntries(CLASS_NAMES.map((name, bit) => [name, bit])) as Readonly<
  Record<ClassName, number>
>;

/** 32-bit words needed for one class set. */
export const SET_WORDS = Math.ceil(CLASS_NAMES.length / 32);
