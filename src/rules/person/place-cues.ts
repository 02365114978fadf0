/** What a place says of the words that stand there, with its weight, by hand: families of evidence and their cues. */
import type { Cue } from './cues-alone.js';
import type { FamilyDoc } from './evidence/define.js';

export const amongNames: FamilyDoc = {
  id: 'among names',
  means: 'A whole run of capitalised words, none of them an ordinary word or a place, in a list of names.',
  example: 'Ana Oke, Zubo Wankor and Tom Lee left.',
  values: null,
};

export const behindOffice: FamilyDoc = {
  id: 'office and comma before it',
  means:
    'A whole run of capitalised words, none of them an ordinary word or a place, behind an office and a comma.',
  example: 'The minister of labour, Zubo Wankor, left.',
  values: null,
};

export const fromCountry: FamilyDoc = {
  id: 'country in brackets behind it',
  means:
    'A whole run of two or more capitalised words, none an ordinary word or a place, with a country in brackets behind it.',
  example: '2. Zubo Wankor (Uganda) ran 19.89.',
  values: null,
};

export const ofCouple: FamilyDoc = {
  id: 'given name of a couple',
  means: 'A single given name, and, and the full name of another.',
  example: 'Ana and Tom Okafor left.',
  values: null,
};

export const behindTies: FamilyDoc = {
  id: 'whose or what it is',
  means:
    'A whole run of two or more capitalised words, none an ordinary word or a place, behind the possessive of a country or organisation, kin or the leadership of, late, or a verb of speech.',
  example:
    'Uganda’s Zubo Wankor; the son of Zubo Wankor; under the guidance of Zubo Wankor; the late Zubo Wankor; explained Zubo Wankor.',
  values: null,
};

export const alsoCalled: FamilyDoc = {
  id: 'said to be another name',
  means: 'A whole run of capitalised words behind a name and “known as”, “alias” and the like.',
  example: 'Ana Okafor, better known as Mama Fire, sang.',
  values: null,
};

export const itsInitials: FamilyDoc = {
  id: 'initials of the name before it',
  means: 'A word in capitals in brackets, with the first letters of the name before it.',
  example: 'Xavier Luc Okafor (XLO) spoke.',
  values: null,
};

export const apposed: FamilyDoc = {
  id: 'what somebody is behind it',
  means:
    'A whole run of two or more capitalised words at the head of a sentence, none an ordinary word or a place, with an article and what only somebody is between commas behind it.',
  example: 'Zubo Wankor, a village elder, left.',
  values: null,
};

export const saidToBeNamed: FamilyDoc = {
  id: 'said to be the name',
  means:
    'A whole run of capitalised words behind “known only as”, “gave his name as”, “a man called” and the like.',
  example: 'A driver known only as Zubo left.',
  values: null,
};

export const artistBefore: FamilyDoc = {
  id: 'artist before it',
  means: 'A whole run of capitalised words behind what artists with stage names are.',
  example: 'It was sung by the calypsonian Mighty Zubo.',
  values: null,
};

export const scored: FamilyDoc = {
  id: 'score behind it',
  means: 'A whole run of capitalised words with a number behind it, in a list of names with numbers.',
  example: 'Kenya 201 (Ana Oke 71, Zubo 48).',
  values: null,
};

export const spouse: FamilyDoc = {
  id: 'spouse in brackets',
  means: 'A given name in brackets behind the name of a child, brother or sister.',
  example: 'She leaves a son, Tom Oke (Ana) of Lagos.',
  values: null,
};

export const shortForm: FamilyDoc = {
  id: 'short for a given name',
  means: 'A single word that is short for the given name of somebody who is named in full.',
  example: 'Yevgeny Okafor left. “Zhenya is well,” she said.',
  values: null,
};

export const ofByline: FamilyDoc = {
  id: 'byline',
  means:
    'A whole run of two or more capitalised words behind “by”, or “&” and a name, in a short line of its own.',
  example: 'By Zubo Wankor in Leeds and Ana Oke in Oran …',
  values: null,
};

export const ofGeneration: FamilyDoc = {
  id: 'generation at its end',
  means: 'A whole run of two or more words that ends in Jr. or Sr., and no capital behind it.',
  example: 'Seat 1: Zubo Wankor Jr. (R), 412 votes.',
  values: null,
};

/** By what the words of a run must be: none an ordinary word or a place; none of an office, organisation or place; whatever they are. */
export type WordsOfPlace = 'unknown' | 'any name' | 'whatever';

export interface PlaceCue extends Cue {
  readonly words: WordsOfPlace;
}

const cue = (family: FamilyDoc, weight: number, words: WordsOfPlace = 'unknown'): PlaceCue => ({
  family,
  weight,
  words,
});

/** Between two names, at either end of a list of names, in lines of names. */
export const BETWEEN = cue(amongNames, 5);
export const AT_END = cue(amongNames, 3);
export const LINE = cue(amongNames, 2.5);
export const SQUAD = cue(amongNames, 2.5);
export const OFFICE = cue(behindOffice, 3.5);
export const FROM = cue(fromCountry, 2);
export const COUPLE = cue(ofCouple, 3);
export const TIES = cue(behindTies, 2);
export const APPOSED = cue(apposed, 1.5);
export const APPOSED_GIVEN = cue(apposed, 3);
export const CALLED = cue(alsoCalled, 6, 'any name');
export const INITIALS = cue(itsInitials, 6, 'whatever');
export const NAMED = cue(saidToBeNamed, 4, 'any name');
export const ARTIST = cue(artistBefore, 8, 'any name');
export const SCORED = cue(scored, 3);
export const SPOUSE = cue(spouse, 3);
export const BYLINE = cue(ofByline, 3);
export const GENERATION = cue(ofGeneration, 3, 'any name');
export const SHORT = cue(shortForm, 3, 'any name');
/** What no place but an artist’s can make up for need not be looked at. */
export const HEAVIEST = INITIALS.weight;
