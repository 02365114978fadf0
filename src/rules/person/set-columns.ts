/** What the words of a class set are to the person rules: one small integer a set, worked out when the lexicon is built. */
import type { ClassName } from '../../lexicon/classes.js';
import { columnsOver } from '../../lexicon/set-columns.js';

export type SetColumn =
  | 'given'
  | 'surname'
  | 'fame'
  | 'commonness'
  | 'place'
  | 'part'
  | 'speech'
  | 'particle'
  | 'never-alone'
  | 'calendar'
  | 'sort'
  | 'title'
  | 'cue'
  | 'suffix'
  | 'office'
  | 'predicate'
  | 'phrase-kind'
  | 'country-word'
  | 'country-phrase'
  | 'place-phrase'
  | 'namesake'
  | 'phrase-start';

export const SORT = {
  honorific: 1,
  particle: 5,
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

const NAMED_PLACES: readonly ClassName[] = ['region', 'place', 'city-4', 'city-5', 'city-6'];

/** @param sets class sets, each of `SET_WORDS` words of bits */
export function setColumns(sets: ArrayLike<number>): Record<SetColumn, Uint8Array> {
  const { having, ranked, where } = columnsOver(sets);

  const banded = (prefix: 'given' | 'surname'): Uint8Array =>
    ranked(([4, 3, 2, 1] as const).map((band) => [having(`${prefix}-${band}`), band]));

  const GIVEN = banded('given');
  const SURNAME = banded('surname');
  const FAME = ranked([
    [having('famous'), 2],
    [having('famous-in-history'), 1],
  ]);

  const COMMONNESS = ranked([
    [having('word-1', 'word-2'), 3],
    [having('word-3'), 2],
    [having('word-4', 'word-5', 'word-6'), 1],
  ]);

  const PLACE = ranked([
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

  const PART = ranked([
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

  const NOUN = having('noun');
  const VERB = having('verb');
  const SPEECH = ranked([
    [having('proper-word'), 7],
    [where((set) => NOUN[set] === 1 && VERB[set] === 1), 3],
    [having('adjective'), 4],
    [NOUN, 1],
    [VERB, 2],
    [having('adverb'), 5],
    [having('word-1', 'word-2', 'word-3', 'word-4', 'word-5', 'word-6'), 6],
  ]);

  const PARTICLE = ranked([
    [having('name-particle', 'name-prefix'), 1],
    [having('name-particle-weak'), 2],
  ]);

  // What can be a cue: ordinary words, titles and honorifics, never a name, which would be learning who is in the news.
  const LISTED = having('given-3', 'given-4', 'surname-3', 'surname-4', 'country-name');
  const USUAL = having('word-1', 'word-2', 'word-3');
  const ORDINARY = having(
    'word-1',
    'word-2',
    'word-3',
    'word-4',
    'word-5',
    'organisation-word',
    'place-word',
    'abbreviation',
  );
  const ALWAYS_CUE = having('title', 'role', 'honorific', 'function-word', 'calendar');
  const CUE = where(
    (set) => ALWAYS_CUE[set] === 1 || (ORDINARY[set] === 1 && !(LISTED[set] === 1 && USUAL[set] === 0)),
  );

  const isGiven = (set: number): boolean => GIVEN[set]! >= 2;
  const isSurname = (set: number): boolean => SURNAME[set]! >= 2;
  const isName = (set: number): boolean => isGiven(set) || isSurname(set);

  const NO_NAME = having('function-word', 'calendar', 'country-name', 'demonym', 'number-word');
  const NEVER_ALONE = where((set) => NO_NAME[set] === 1 && !isName(set));

  const HONORIFIC = having('honorific');
  const TITLE = having('title');
  const ORGANISATION = having('organisation-word', 'organisation');
  const THING = having('place-word', 'work-word');
  const CALENDAR = having('calendar');
  const FUNCTION_WORD = having('function-word');
  const LARGE_PLACE = having('city-5', 'city-6', 'region', 'place');
  const SORTS = ranked([
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

  return {
    given: GIVEN,
    surname: SURNAME,
    fame: FAME,
    commonness: COMMONNESS,
    place: PLACE,
    part: PART,
    speech: SPEECH,
    particle: PARTICLE,
    'never-alone': NEVER_ALONE,
    calendar: CALENDAR,
    sort: SORTS,
    title: ranked([
      [having('kin'), 5],
      [HONORIFIC, 2],
      [TITLE, 3],
      [having('role'), 4],
    ]),
    cue: CUE,
    suffix: having('name-suffix'),
    office: having('title', 'role'),
    predicate: ranked([
      [having('speech-verb'), 1],
      [having('action-verb'), 2],
      [having('adverb', 'function-word'), 3],
    ]),
    'phrase-kind': ranked([
      [having('country-name', 'demonym'), 2],
      [having('city-4', 'city-5', 'city-6', 'region', 'place'), 1],
      [having('organisation', 'organisation-word'), 3],
      [having('title', 'role'), 4],
      [having('not-country'), 5],
    ]),
    'country-word': having('country-name', 'demonym'),
    'country-phrase': having('country-name', 'demonym', 'not-country', ...NAMED_PLACES),
    'place-phrase': having(...NAMED_PLACES),
    namesake: having('namesake'),
    'phrase-start': having('phrase-start'),
  };
}
