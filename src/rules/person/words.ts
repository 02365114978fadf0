/** What the lexicon says of a word form, as small integers: worked out once per class set, looked up by form. */
import { columnOf } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import type { SetColumn } from './set-columns.js';

/** A column over the lexicon's class sets, made when the lexicon is built; row 0 is the set of an unknown word. */
const column = (name: SetColumn): Uint8Array => columnOf(lexicon, name);

export const GIVEN = column('given');
export const SURNAME = column('surname');
/** From here on a word is in several lists of given names. */
export const KNOWN_GIVEN = 3;
/** From here on a word is in two lists of surnames at least. */
export const KNOWN_SURNAME = 2;
/** Words that alone are known as the name of one person: 1 from history, 2 from the news. */
export const FAME = column('fame');

/** 0 no ordinary word, 1 rare, 2 less common, 3 common. */
export const COMMONNESS = column('commonness');

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
export const PLACE = column('place');

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
export const PART = column('part');

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
export const SPEECH = column('speech');

export const SUFFIX = column('suffix');
/** 1 for titles and roles. */
export const OFFICE = column('office');
/** What a word is to a subject before it: 1 verb of speech, 2 verb of action, 3 what may stand before such a verb. */
export const PREDICATE = column('predicate');
/** What an entry of several words is, raised by one: an index of PHRASES in `evidence/span.ts`; 0 for others. */
export const PHRASE_KIND = column('phrase-kind');

/** 1 for words that may have weights of their own beside a name or in it: never those that are names above all. */
export const MAY_BE_CUE = column('cue');

/** Lower-case words that join names: 1 always, 2 only inside a name or before a hyphen. */
export const PARTICLE = column('particle');

/** The class set of a word that is a particle and nothing else. */
const PARTICLE_ALONE = PARTICLE.findIndex(
  (kind, set) =>
    kind === 1 && GIVEN[set] === 0 && SURNAME[set] === 0 && COMMONNESS[set] === 0 && PLACE[set] === 0,
);

/** By class set, what it is as a particle: `bin` and `van` are no nouns there. */
export const SET_OF_PARTICLE = Uint16Array.from(PARTICLE, (kind, set) =>
  kind !== 0 && SPEECH[set]! >= 1 && SPEECH[set]! <= 3 ? PARTICLE_ALONE : set,
);

/** Words that are no name of a person when they stand alone: months, countries, function words that no list of names has. */
export const NEVER_ALONE = column('never-alone');

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
export { SORT } from './set-columns.js';
export const CALENDAR = column('calendar');
export const SORTS = column('sort');
/** 2 honorific, 3 title, 4 role, 5 word of kin: whether any of the kinds is worth a look, since most words are none. */
export const TITLE = column('title');
