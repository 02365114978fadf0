/** What the lexicon says of a word form, as small integers: worked out once per class set, looked up by form. */
import type { ClassName } from '../../lexicon/classes.js';
import { CLASS, SET_WORDS } from '../../lexicon/classes.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';

const SETS = lexicon.sets.length / SET_WORDS;

/** A column over the lexicon's class sets, 1 where a set has any of the classes; row 0 is the set of an unknown word. */
export function having(...names: ClassName[]): Uint8Array {
  const { sets } = lexicon;
  const column = new Uint8Array(SETS);
  for (const name of names) {
    const bit = CLASS[name] & 31;
    for (let set = 0, at = CLASS[name] >>> 5; set < SETS; set++, at += SET_WORDS)
      column[set]! |= (sets[at]! >>> bit) & 1;
  }
  return column;
}

/** The code of the first row that holds for a class set; 0 where none does. */
export function ranked(rows: readonly (readonly [holds: Uint8Array, code: number])[]): Uint8Array {
  const column = new Uint8Array(SETS);
  for (let row = rows.length - 1; row >= 0; row--) {
    const [holds, code] = rows[row]!;
    for (let set = 0; set < SETS; set++) if (holds[set] !== 0) column[set] = code;
  }
  return column;
}

/** 1 where the condition holds. */
const where = (holds: (set: number) => boolean): Uint8Array => {
  const column = new Uint8Array(SETS);
  for (let set = 0; set < SETS; set++) column[set] = holds(set) ? 1 : 0;
  return column;
};

/** The class set of a word id; that of an unknown word for ids ≤ 0. */
export function setOf({ setOf }: Lexicon, id: number): number {
  return id > 0 ? setOf[id]! : 0;
}

const banded = (prefix: 'given' | 'surname'): Uint8Array =>
  ranked(([4, 3, 2, 1] as const).map((band) => [having(`${prefix}-${band}`), band]));

export const GIVEN = banded('given');
export const SURNAME = banded('surname');
/** Words that alone are known as the name of one person: 1 from history, 2 from the news. */
export const FAME = ranked([
  [having('famous'), 2],
  [having('famous-in-history'), 1],
]);

/** 0 no ordinary word, 1 rare, 2 less common, 3 common. */
export const COMMONNESS = ranked([
  [having('word-1', 'word-2'), 3],
  [having('word-3'), 2],
  [having('word-4', 'word-5', 'word-6'), 1],
]);

export const PLACE_NAMES = [
  'no place',
  'small city',
  'city',
  'great city',
  'region',
  'place',
  'country',
  'demonym',
  'people',
  'religion or language',
] as const;
export const PLACE = ranked([
  [having('country-name'), 6],
  [having('demonym'), 7],
  [having('people-name'), 8],
  [having('religion', 'language'), 9],
  [having('city-6'), 3],
  [having('city-5'), 2],
  [having('region'), 4],
  [having('city-4'), 1],
  [having('place'), 5],
]);

/** The part that a word plays in a name or in what is none. */
export const PART_NAMES = [
  'plain word',
  'honorific',
  'title',
  'role',
  'name suffix',
  'particle',
  'organisation word',
  'place word',
  'work word',
  'organisation',
  'calendar word',
  'function word',
  'number word',
  'abbreviation',
  'speech verb',
] as const;
export const PART = ranked([
  [having('honorific'), 1],
  [having('title'), 2],
  [having('role'), 3],
  [having('name-suffix'), 4],
  [having('name-particle', 'name-prefix', 'name-particle-weak'), 5],
  [having('organisation-word'), 6],
  [having('place-word'), 7],
  [having('work-word'), 8],
  [having('organisation'), 9],
  [having('calendar'), 10],
  [having('function-word'), 11],
  [having('number-word'), 12],
  [having('abbreviation'), 13],
  [having('speech-verb'), 14],
]);

export const SPEECH_NAMES = [
  'no word',
  'noun',
  'verb',
  'noun or verb',
  'adjective',
  'adverb',
  'other',
  'proper',
] as const;
const NOUN = having('noun');
const VERB = having('verb');
export const SPEECH = ranked([
  [having('proper-word'), 7],
  [where((set) => NOUN[set] === 1 && VERB[set] === 1), 3],
  [having('adjective'), 4],
  [NOUN, 1],
  [VERB, 2],
  [having('adverb'), 5],
  [having('word-1', 'word-2', 'word-3', 'word-4', 'word-5', 'word-6'), 6],
]);

/** Lower-case words that join names: 1 always, 2 only inside a name or before a hyphen. */
export const PARTICLE = ranked([
  [having('name-particle', 'name-prefix'), 1],
  [having('name-particle-weak'), 2],
]);

const isGiven = (set: number): boolean => GIVEN[set]! >= 2;
const isSurname = (set: number): boolean => SURNAME[set]! >= 2;
const isName = (set: number): boolean => isGiven(set) || isSurname(set);

/** Words that are no name of a person when they stand alone: months, countries, function words that no list of names has. */
const NO_NAME = having('function-word', 'calendar', 'country-name', 'demonym', 'number-word');
export const NEVER_ALONE = where((set) => NO_NAME[set] === 1 && !isName(set));

/** One code a word, for pairs: first word with last, word with neighbour. */
export const SORT_NAMES = [
  'unknown word',
  'honorific',
  'title',
  'role',
  'suffix',
  'particle',
  'organisation word',
  'place word',
  'calendar word',
  'function word',
  'country',
  'demonym',
  'given name and surname',
  'given name',
  'surname',
  'name and common word',
  'rare name',
  'city',
  'common word',
  'rare word',
  'initial',
  'acronym',
  'word in mixed case',
  'one to three capitals',
  'name and organisation word',
  'name and place',
  'name and function word',
  'name and honorific',
  'name and title',
] as const;
export const SORT = {
  honorific: 1,
  functionWord: 9,
  country: 10,
  demonym: 11,
  commonName: 15,
  city: 17,
  common: 18,
  rare: 19,
  initial: 20,
  acronym: 21,
  mixed: 22,
  shortCapitals: 23,
  nameAndOrganisation: 24,
  nameAndPlace: 25,
  nameAndFunctionWord: 26,
  nameAndHonorific: 27,
  nameAndTitle: 28,
} as const;
const HONORIFIC = having('honorific');
const TITLE = having('title');
const ORGANISATION = having('organisation-word', 'organisation');
const THING = having('place-word', 'work-word');
export const CALENDAR = having('calendar');
const FUNCTION_WORD = having('function-word');
const LARGE_PLACE = having('city-5', 'city-6', 'region', 'place');
export const SORTS = ranked([
  [where((set) => HONORIFIC[set] === 1 && isName(set)), SORT.nameAndHonorific],
  [HONORIFIC, SORT.honorific],
  [where((set) => TITLE[set] === 1 && isName(set)), SORT.nameAndTitle],
  [TITLE, 2],
  [having('role'), 3],
  [having('name-suffix'), 4],
  [having('name-particle'), 5],
  [where((set) => ORGANISATION[set] === 1 && isName(set)), SORT.nameAndOrganisation],
  [ORGANISATION, 6],
  [where((set) => THING[set] === 1 && !isGiven(set) && isName(set)), SORT.nameAndOrganisation],
  [where((set) => THING[set] === 1 && !isGiven(set)), 7],
  [where((set) => CALENDAR[set] === 1 && !isName(set)), 8],
  [where((set) => FUNCTION_WORD[set] === 1 && GIVEN[set] === 4), SORT.nameAndFunctionWord],
  [FUNCTION_WORD, SORT.functionWord],
  [having('country-name'), SORT.country],
  [having('demonym', 'people-name', 'religion', 'language'), SORT.demonym],
  [where((set) => COMMONNESS[set]! >= 2 && isName(set)), SORT.commonName],
  [where((set) => LARGE_PLACE[set] === 1 && isName(set)), SORT.nameAndPlace],
  [where((set) => isGiven(set) && isSurname(set)), 12],
  [where(isGiven), 13],
  [where(isSurname), 14],
  [where((set) => COMMONNESS[set]! >= 2), SORT.common],
  [LARGE_PLACE, SORT.city],
  [having('given-1', 'surname-1'), 16],
  [having('city-4'), SORT.city],
  [where((set) => COMMONNESS[set] === 1), SORT.rare],
]);
