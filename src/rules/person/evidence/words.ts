/** Evidence of single words of a span: what the lists say of them and how they look. */
import { SHAPE } from '../../../annotate/tokens.js';
import { LETTER_NAMES } from '../letters.js';
import {
  COMMONNESS,
  FAME,
  GIVEN,
  PART,
  PART_NAMES,
  PLACE,
  PLACE_NAMES,
  SORT_NAMES,
  SPEECH,
  SPEECH_NAMES,
  SURNAME,
} from '../words.js';
import { cross, LONG, NONE, type WordFamily } from './define.js';

const GIVEN_NAMES = [
  'no given name',
  'given name in one list',
  'given name in two lists',
  'given name in three or four lists',
  'given name in many lists',
];
const SURNAME_NAMES = [
  'no surname',
  'surname in one list',
  'surname in two lists',
  'surname in three or four lists',
  'surname in many lists',
];
const COMMON_NAMES = ['no word', 'rare word', 'less common word', 'common word'];
const SHAPES = ['', 'lower case', 'Capital', 'CAPITALS', 'MixedCase', 'initial'];

/** A family that depends on the class set of the word only. */
const bySet = (ofSet: (set: number) => number): Pick<WordFamily, 'see' | 'ofSet'> => ({
  see: ({ profiles }, row) => ofSet(profiles.set[row]!),
  ofSet,
});

/** A family that depends on the letters of a word, initials aside, and on whether the lexicon has it. */
const byLetters = (
  ofLetters: (letters: number, isKnown: boolean) => number,
): Pick<WordFamily, 'see' | 'ofLetters'> => ({
  see: ({ profiles }, row) =>
    profiles.shape[row] === SHAPE.initial ? NONE : ofLetters(profiles.letters[row]!, profiles.form[row]! > 0),
  ofLetters,
});

export const nameLists: WordFamily = {
  id: 'name lists',
  means:
    'How many lists hold the word as a given name and as a surname, and how common a word it is otherwise.',
  example: 'Maria is in many lists of given names; Rose is a name and a common word.',
  values: cross(cross(GIVEN_NAMES, SURNAME_NAMES), COMMON_NAMES),
  ...bySet((set) => (GIVEN[set]! * 5 + SURNAME[set]!) * 4 + COMMONNESS[set]!),
};

export const givenName: WordFamily = {
  id: 'given name',
  means: 'The word is in lists of given names.',
  example: 'Maria spoke first.',
  values: GIVEN_NAMES,
  ...bySet((set) => GIVEN[set]! || NONE),
};

export const surname: WordFamily = {
  id: 'surname',
  means: 'The word is in lists of surnames.',
  example: 'Okafor spoke first.',
  values: SURNAME_NAMES,
  ...bySet((set) => SURNAME[set]! || NONE),
};

export const placeName: WordFamily = {
  id: 'place name',
  means: 'The word is a city by size, a region, a country, a demonym, a people, a religion or a language.',
  example: 'Lincoln is a city, Jordan a country.',
  values: PLACE_NAMES,
  ...bySet((set) => PLACE[set]! || NONE),
};

const NAME_STRENGTH = ['no name', 'weak name', 'name'];
export const nameOrPlace: WordFamily = {
  id: 'name or place',
  means: 'Both readings together: a place that is a name of people too, or only a place.',
  example: 'Santiago is a city and a given name.',
  values: cross(cross(NAME_STRENGTH, COMMON_NAMES), PLACE_NAMES),
  ...bySet((set) => {
    const strongest = Math.max(GIVEN[set]!, SURNAME[set]!);
    const strength = Math.min(strongest, 2);
    return (strength * 4 + COMMONNESS[set]!) * PLACE_NAMES.length + PLACE[set]!;
  }),
};

export const partAndName: WordFamily = {
  id: 'part',
  means:
    'The word is a title, a role, an honorific, a particle, a word of organisations, places or works, a month …; told apart by whether it is also a name of people.',
  example: 'Ministry makes a phrase an organisation; Pope and Bishop are titles and surnames.',
  values: cross(PART_NAMES, NAME_STRENGTH),
  ...bySet((set) => {
    if (PART[set]! === 0) return NONE;
    const strongest = Math.max(GIVEN[set]!, SURNAME[set]!);
    return PART[set]! * 3 + Math.min(strongest, 2);
  }),
};

export const wordClass: WordFamily = {
  id: 'word class',
  means:
    'The word is an ordinary noun, verb, adjective or adverb, by how common it is; or a known proper name.',
  example: 'Police is a common noun.',
  values: cross(SPEECH_NAMES, COMMON_NAMES),
  ...bySet((set) => SPEECH[set]! * 4 + COMMONNESS[set]!),
};

export const letters: WordFamily = {
  id: 'letters',
  means: 'Whether the runs of letters look like a name of people, an ordinary word or a place.',
  example: 'Kowalczyk looks like a surname, Rockhampton like a place.',
  values: LETTER_NAMES,
  ...byLetters((letters) => letters),
};

export const lettersOfUnknown: WordFamily = {
  id: 'letters of an unknown word',
  means: 'The same, for words that no list of names or words holds.',
  example: 'Nkurunzizana is in no list.',
  values: LETTER_NAMES,
  ...byLetters((letters, isKnown) => (isKnown ? NONE : letters)),
};

export const shape: WordFamily = {
  id: 'shape',
  means: 'How the word is written, and how long it is.',
  example: 'NATO is written in capitals, McDonald in mixed case, J. is an initial.',
  values: cross(cross(SHAPES, ['1', '2', '3', '4', '5', '6 or more']), ['', 'in a line of capitals']),
  see: ({ profiles }, row) => writingOf(profiles.shape[row]!, profiles.size[row]!, profiles.loud[row]!),
  ofWriting: writingOf,
};

function writingOf(shape: number, size: number, loud: number): number {
  return (shape * LONG + Math.min(LONG, size) - 1) * 2 + loud;
}

export const inLowerCase: WordFamily = {
  id: 'in lower case elsewhere',
  means: 'The article also writes the word in lower case: once, or more often.',
  example: 'Council leaders met. The council voted.',
  values: cross(['once', 'more often'], COMMON_NAMES),
  lowered: true,
  see: ({ profiles }, row) => {
    const count = profiles.lower[row]!;
    return count === 0 ? NONE : (count === 1 ? 0 : 4) + COMMONNESS[profiles.set[row]!]!;
  },
};

export const famousName: WordFamily = {
  id: 'famous name',
  means: 'The word alone is known as the name of one person, by how common a word it is otherwise.',
  example: 'Mandela is known from the news, Shakespeare from history.',
  values: cross(['from history', 'from the news'], COMMON_NAMES),
  ...bySet((set) => (FAME[set] === 0 ? NONE : (FAME[set]! - 1) * 4 + COMMONNESS[set]!)),
};

export const wordItself: WordFamily = {
  id: 'word',
  means: 'The word itself, where it is an ordinary word, a title or a word of organisations.',
  example: 'River in: Okafor River.',
  values: null,
  see: ({ profiles }, row) => profiles.cue[row]! || NONE,
  column: ({ profiles }) => profiles.cue,
};

export const WORD_FAMILIES: readonly WordFamily[] = [
  nameLists,
  givenName,
  surname,
  placeName,
  nameOrPlace,
  partAndName,
  wordClass,
  letters,
  lettersOfUnknown,
  shape,
  inLowerCase,
  famousName,
  wordItself,
];
export { SORT_NAMES };
