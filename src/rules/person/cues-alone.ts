/** What beside a single word says by itself that somebody is meant: `the Okafor administration`, `Maria, 5,`, `President-elect Okafor`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  surface,
} from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { FamilyDoc } from './evidence/define.js';
import { CALENDAR, FAME, GIVEN, PLACE, SURNAME } from './words.js';

/** In several lists of given names. */
const KNOWN_GIVEN = 3;
/** What FAME says of who is in the news now. */
const OF_THE_NEWS = 2;
/** In two lists of surnames at least. */
const KNOWN_SURNAME = 2;

/** What stands beside a single word, and its weight, by hand. */
export interface Cue {
  readonly family: FamilyDoc;
  readonly weight: number;
}

export const leader: FamilyDoc = {
  id: 'leader of what follows',
  means: 'A single word that is a surname or a famous name, before what a leader has.',
  example: 'The Okafor administration took office.',
  values: null,
};

const LED = wordSet('administration presidency premiership');

/** Whether the word is known as a surname, as no place, and stands before what its bearer leads: `the Okafor administration`. */
export function isLeader(doc: Doc, token: number): boolean {
  if (!LED.has(doc.form[token + 1] ?? 0)) return false;
  const set = doc.set[token]!;
  // A city is called Obama too.
  return (
    (PLACE[set] === 0 || FAME[set] === OF_THE_NEWS) &&
    CALENDAR[set] === 0 &&
    (FAME[set] !== 0 || SURNAME[set]! >= KNOWN_SURNAME)
  );
}

export const ofAge: FamilyDoc = {
  id: 'age behind it',
  means: 'A single word that is a given name, with a number between commas behind it that may be its age.',
  example: 'Okafor’s children, Maria, 5, and Femi, 3, sang.',
  values: null,
};

const OLDEST = 110;
const TOWARDS = wordSet('in at from to near');

/** `Jack, 5, and Charlotte, 3,`: a given name, and behind it an age between commas. */
function hasAge(doc: Doc, token: number): boolean {
  // `in Austin, 3, 4 and 5 were drawn`
  if (TOWARDS.has(doc.form[token - 1] ?? 0)) return false;
  if (!isMark(doc, token + 1, ',') || !isNumber(doc, token + 2) || !isOneOfMarks(doc, token + 3, ',.'))
    return false;
  const age = Number(surface(doc, token + 2));
  return (
    Number.isInteger(age) &&
    age > 0 &&
    age <= OLDEST &&
    GIVEN[doc.set[token]!]! >= KNOWN_GIVEN &&
    CALENDAR[doc.set[token]!] === 0
  );
}

export const elect: FamilyDoc = {
  id: 'office to come before it',
  means: 'A single word behind an office that is still to be taken up.',
  example: 'They met President-elect Okafor.',
  values: null,
};

const ELECT = wordSet('elect designate');

const isElect = (doc: Doc, token: number): boolean =>
  ELECT.has(doc.form[token - 1] ?? 0) && isInnerHyphen(doc, token - 2) && is(doc, token - 3, CLASS.title);

const AGE_CUE: Cue = { family: ofAge, weight: 3 };
const ELECT_CUE: Cue = { family: elect, weight: 2 };
const LEADER_CUE: Cue = { family: leader, weight: 2 };
/** `the Okafor Administration`: its capital speaks for an organisation, and is outweighed. */
const CAPITAL_CUE: Cue = { family: leader, weight: 4.5 };

/** What beside a word says by itself that somebody is meant. */
export function cueAlone(doc: Doc, token: number): Cue | null {
  if (isLeader(doc, token)) return isCapitalised(doc, token + 1) ? CAPITAL_CUE : LEADER_CUE;
  if (hasAge(doc, token)) return AGE_CUE;
  return isElect(doc, token) ? ELECT_CUE : null;
}
