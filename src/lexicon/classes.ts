/**
 * The closed set of word classes: the bit of each, in order from 0. `scripts/build-lexicon.ts` sets the bits of each entry
 * (word or phrase) by the manifest, so that a rule asks `is(doc, token, CLASS.month)` without a string. An object literal,
 * whose fields are constants to V8.
 */
export const CLASS = {
  // Set by the build on the first word of every phrase.
  'phrase-start': 0,
  // Tables whose rows say more; these bits tell that a token is worth a look there.
  calendar: 1,
  /** Named by a date rule. */
  'date-word': 2,
  // What the words of the calendar table start or head: each date rule is called at its own.
  month: 3,
  weekday: 4,
  'time-unit': 5,
  season: 6,
  'part-of-day': 7,
  holiday: 8,
  'relative-day': 9,
  'time-set': 10,
  'time-reference': 11,
  'decade-word': 12,
  'clock-word': 13,
  'span-word': 14,
  ordinal: 15,
  'quarter-name': 16,
  'number-word': 17,
  /** A number word that can start a number, an ordinal or a multiple. */
  numeral: 18,
  'figure-word': 19,
  currency: 20,
  unit: 21,
  'country-name': 22,
  demonym: 23,
  'not-country': 24,
  namesake: 25,
  // People
  title: 26,
  role: 27,
  kin: 28,
  honorific: 29,
  'name-particle': 30,
  'name-particle-weak': 31,
  'name-prefix': 32,
  'name-suffix': 33,
  'given-1': 34,
  'given-2': 35,
  'given-3': 36,
  'given-4': 37,
  'surname-1': 38,
  'surname-2': 39,
  'surname-3': 40,
  'surname-4': 41,
  famous: 42,
  'famous-in-history': 43,
  // What is no person
  'organisation-word': 44,
  'place-word': 45,
  'work-word': 46,
  organisation: 47,
  'people-name': 48,
  religion: 49,
  language: 50,
  'city-4': 51,
  'city-5': 52,
  'city-6': 53,
  region: 54,
  place: 55,
  // Verbs
  'speech-verb': 56,
  'action-verb': 57,
  // Ordinary words, by frequency band (1 is the commonest)
  'word-1': 58,
  'word-2': 59,
  'word-3': 60,
  'word-4': 61,
  'word-5': 62,
  'word-6': 63,
  noun: 64,
  verb: 65,
  adjective: 66,
  adverb: 67,
  /** Closed class: article, pronoun, preposition, conjunction, auxiliary, particle. */
  'function-word': 68,
  'proper-word': 69,
  // Text furniture
  'word-piece': 70,
  abbreviation: 71,
  'abbreviation-title': 72,
  'foreign-function-word': 73,
  // Roles
  /** Nouns of persons that name no office or trade. */
  mankind: 74,
  /** Set by the build on the plural of a word that names a role, where the tables hold the singular alone. */
  'role-plural': 75,
  /** Letters of an office, where they are written in capitals: `DO`, `CS`, `SP`. */
  'office-letters': 76,
  /** Two letters that stand for one, where a name is shortened to its first: `Kh. Battulga`. */
  'abbreviation-initial': 77,
} as const;

export type ClassName = keyof typeof CLASS;

/** By bit. */
export const CLASS_NAMES = Object.keys(CLASS) as ClassName[];

/** 32-bit words needed for one class set. */
export const SET_WORDS = Math.ceil(CLASS_NAMES.length / 32);
