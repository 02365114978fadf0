/** What the lexicon says of a word form, as small integers: worked out once per class set, looked up by form. */
import type { ClassName } from '../../lexicon/classes.js';
import { CLASS, SET_WORDS } from '../../lexicon/classes.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';

/** Reads the class bits of one class set. */
type Has = (...names: ClassName[]) => boolean;

/** A column over the lexicon's class sets: row 0 is the set of an unknown word. */
export function columnOf(code: (has: Has) => number): Uint8Array {
  const count = lexicon.sets.length / SET_WORDS;
  return Uint8Array.from({ length: count }, (_, set) =>
    code((...names) =>
      names.some((name) => {
        const bit = CLASS[name];
        return (lexicon.sets[set * SET_WORDS + (bit >>> 5)]! & (1 << (bit & 31))) !== 0;
      }),
    ),
  );
}

/** The class set of a word id; that of an unknown word for ids ≤ 0. */
export function setOf({ setOf }: Lexicon, id: number): number {
  return id > 0 ? setOf[id]! : 0;
}

const band = (has: Has, prefix: 'given' | 'surname'): number =>
  has(`${prefix}-4`) ? 4 : has(`${prefix}-3`) ? 3 : has(`${prefix}-2`) ? 2 : has(`${prefix}-1`) ? 1 : 0;

const commonness = (has: Has): number =>
  has('word-1', 'word-2') ? 3 : has('word-3') ? 2 : has('word-4', 'word-5', 'word-6') ? 1 : 0;

export const GIVEN = columnOf((has) => band(has, 'given'));
export const SURNAME = columnOf((has) => band(has, 'surname'));
/** 0 no ordinary word, 1 rare, 2 less common, 3 common. */
export const COMMONNESS = columnOf(commonness);

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
export const PLACE = columnOf((has) =>
  has('country-name')
    ? 6
    : has('demonym')
      ? 7
      : has('people-name')
        ? 8
        : has('religion', 'language')
          ? 9
          : has('city-6')
            ? 3
            : has('city-5')
              ? 2
              : has('region')
                ? 4
                : has('city-4')
                  ? 1
                  : has('place')
                    ? 5
                    : 0,
);

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
export const PART = columnOf((has) =>
  has('honorific')
    ? 1
    : has('title')
      ? 2
      : has('role')
        ? 3
        : has('name-suffix')
          ? 4
          : has('name-particle', 'name-prefix', 'name-particle-weak')
            ? 5
            : has('organisation-word')
              ? 6
              : has('place-word')
                ? 7
                : has('work-word')
                  ? 8
                  : has('organisation')
                    ? 9
                    : has('calendar')
                      ? 10
                      : has('function-word')
                        ? 11
                        : has('number-word')
                          ? 12
                          : has('abbreviation')
                            ? 13
                            : has('speech-verb')
                              ? 14
                              : 0,
);

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
export const SPEECH = columnOf((has) =>
  has('proper-word')
    ? 7
    : has('noun') && has('verb')
      ? 3
      : has('adjective')
        ? 4
        : has('noun')
          ? 1
          : has('verb')
            ? 2
            : has('adverb')
              ? 5
              : has('word-1', 'word-2', 'word-3', 'word-4', 'word-5', 'word-6')
                ? 6
                : 0,
);

/** Lower-case words that join names: 1 always, 2 only inside a name or before a hyphen. */
export const PARTICLE = columnOf((has) =>
  has('name-particle', 'name-prefix') ? 1 : has('name-particle-weak') ? 2 : 0,
);

/** Words that are no name of a person when they stand alone: months, countries, function words that no list of names has. */
export const NEVER_ALONE = columnOf((has) =>
  has('function-word', 'calendar', 'country-name', 'demonym', 'number-word') &&
  band(has, 'given') < 2 &&
  band(has, 'surname') < 2
    ? 1
    : 0,
);

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
} as const;
export const SORTS = columnOf((has) => {
  if (has('honorific')) return 1;
  if (has('title')) return 2;
  if (has('role')) return 3;
  if (has('name-suffix')) return 4;
  if (has('name-particle')) return 5;
  const given = band(has, 'given') >= 2;
  const surname = band(has, 'surname') >= 2;
  const name = given || surname;
  if (has('organisation-word', 'organisation')) return name ? SORT.nameAndOrganisation : 6;
  if (has('place-word', 'work-word') && !given) return name ? SORT.nameAndOrganisation : 7;
  if (has('calendar') && !given && !surname) return 8;
  if (has('function-word')) return has('given-4') ? SORT.nameAndFunctionWord : SORT.functionWord;
  if (has('country-name')) return 10;
  if (has('demonym', 'people-name', 'religion', 'language')) return 11;
  const common = commonness(has) >= 2;
  if (name && common) return 15;
  if (name && has('city-5', 'city-6', 'region', 'place')) return SORT.nameAndPlace;
  if (given && surname) return 12;
  if (given) return 13;
  if (surname) return 14;
  if (common) return 18;
  if (has('city-5', 'city-6', 'region', 'place')) return 17;
  if (has('given-1', 'surname-1')) return 16;
  if (has('city-4')) return 17;
  return commonness(has) === 1 ? 19 : 0;
});
