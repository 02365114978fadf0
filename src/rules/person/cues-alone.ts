/** What beside a single word says by itself that somebody is meant: `the Okafor administration`, `Maria, 5,`, `President-elect Okafor`. */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  surface,
} from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { honorificsOf } from '../../lexicon/honorifics.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { isEpithetBehind, pastNumeral } from './behind-name.js';
import type { FamilyDoc } from './evidence/define.js';
import { isPost } from './posts.js';
import { isSaidBehind } from './said-to-be-named.js';
import { FIRST_OF_TITLE, SECOND_OF_TITLE } from './titles-before.js';
import { CALENDAR, COMMONNESS, FAME, GIVEN, KNOWN_GIVEN, KNOWN_SURNAME, PLACE, SURNAME } from './words.js';

/** What FAME says of who is in the news now. */
const OF_THE_NEWS = 2;

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

const LED = wordSet('administration presidency premiership government regime campaign camp opposition');

/** Movements that lists of surnames hold. */
const MOVEMENTS = wordSet('sandinista');

/** The token that a leader stands before, with or without a possessive: `Okafor’s Government`. */
const ledBy = (doc: Doc, token: number): number =>
  doc.kind[token + 1] === TOKEN.clitic ? token + 2 : token + 1;

/** Whether the word is known as a surname, as no place, and stands before what its bearer leads: `the Okafor administration`. */
export function isLeader(doc: Doc, token: number): boolean {
  if (!LED.has(doc.form[ledBy(doc, token)] ?? 0) || MOVEMENTS.has(doc.form[token]!)) return false;
  const set = doc.set[token]!;
  // A city is called Obama too.
  return (
    (PLACE[set] === 0 || FAME[set] === OF_THE_NEWS) &&
    CALENDAR[set] === 0 &&
    (FAME[set] !== 0 || SURNAME[set]! >= KNOWN_SURNAME)
  );
}

const MADE = wordSet('trained coached ridden directed captained choreographed written penned designed led');

/** `the Ana Okafor-trained filly`: by whom it is, in full. */
export const isMaker = (doc: Doc, token: number): boolean =>
  isInnerHyphen(doc, token + 1) &&
  MADE.has(doc.form[token + 2] ?? 0) &&
  (SURNAME[doc.set[token]!]! > 0 || (COMMONNESS[doc.set[token]!] === 0 && PLACE[doc.set[token]!] === 0));

const REVOLUTION = wordId(lexicon, 'revolution');

/** `the Castro revolution`: whoever made it is famous. Not `the Rose revolution`. */
const isRevolutionary = (doc: Doc, token: number): boolean =>
  (doc.form[token + 1] ?? 0) === REVOLUTION &&
  FAME[doc.set[token]!] === OF_THE_NEWS &&
  PLACE[doc.set[token]!] === 0;

export const ofAge: FamilyDoc = {
  id: 'age behind it',
  means: 'A single word that is a given name, with a number between commas behind it that may be its age.',
  example: 'Okafor’s children, Maria, 5, and Femi, 3, sang.',
  values: null,
};

const OLDEST = 110;
const TOWARDS = wordSet('in at from to near');

const ADULT = 16;
const AN_OR_WHO = wordSet('a an who');

/** `Zubo, 52, a potter`, `Zubo, 52, who`: a word of no table, and who its bearer is behind the age. */
function isSomebodyBehind(doc: Doc, token: number, at: number): boolean {
  const set = doc.set[token]!;
  if (PLACE[set] !== 0 || COMMONNESS[set] !== 0 || CALENDAR[set] !== 0) return false;
  return !isCapitalised(doc, token - 1) && isMark(doc, at - 1, ',') && AN_OR_WHO.has(doc.form[at] ?? 0);
}

const THE_OR_A = wordSet('the a');
const YEAR = wordId(lexicon, 'year');

/** `Zubo, the 28-year-old forward,`: a word of no table, and somebody by age behind it. */
function isOfYears(doc: Doc, token: number): boolean {
  const number = token + 3;
  const noun = number + 5;
  if (noun >= doc.length || !isMark(doc, token + 1, ',') || !THE_OR_A.has(doc.form[token + 2] ?? 0))
    return false;
  if (!isNumber(doc, number) || doc.form[number + 2] !== YEAR) return false;
  const set = doc.set[token]!;
  if (PLACE[set] !== 0 || COMMONNESS[set] !== 0 || CALENDAR[set] !== 0 || isCapitalised(doc, token - 1))
    return false;
  return is(doc, noun, CLASS.role) || is(doc, noun, CLASS.mankind) || isOneOfMarks(doc, noun, ',.');
}

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
    ((GIVEN[doc.set[token]!]! >= KNOWN_GIVEN && CALENDAR[doc.set[token]!] === 0) ||
      (age >= ADULT && isSomebodyBehind(doc, token, token + 4)))
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

export const sides: FamilyDoc = {
  id: 'for or against it',
  means: 'A single word that is a surname or a famous name, behind “anti-” or “pro-”.',
  example: 'Anti-Gaddafi forces took the port.',
  values: null,
};

const SIDES = wordSet('anti pro');

/** Whether the word is behind `anti-`, `pro-`. */
const isTakenSides = (doc: Doc, token: number): boolean =>
  SIDES.has(doc.form[token - 2] ?? 0) && isInnerHyphen(doc, token - 1);

/** `anti-Okafor`: a surname and nothing else; not `pro-Beijing`, `anti-Hindu`. */
function isSurnameAlone(doc: Doc, token: number): boolean {
  const set = doc.set[token]!;
  return (
    SURNAME[set]! >= KNOWN_SURNAME &&
    PLACE[set] === 0 &&
    COMMONNESS[set] === 0 &&
    !is(doc, token, CLASS.organisation)
  );
}

export const epithet: FamilyDoc = {
  id: 'epithet behind it',
  means: 'A single given name, and what its bearer is called, behind “the”.',
  example: 'They read of Alexander the Great.',
  values: null,
};

export const surnamed: FamilyDoc = {
  id: 'surnamed before it',
  means: 'A single word behind what says that it is a surname.',
  example: 'The chief, surnamed Okafor, was warned.',
  values: null,
};

const SURNAMED = wordSet('surnamed');

export const titled: FamilyDoc = {
  id: 'sure title before it',
  means: 'The rest of a run of capitalised words behind a title that only people have.',
  example: 'They met Alhaji Okafor Banjul.',
  values: null,
};

/** Titles that nothing but a name follows, if what follows is no street, hospital or office. */
const SURE_TITLES = WordSet.of([
  ...honorificsOf('sure', 'follows'),
  ...wordSet(
    'ozeki sekiwake komusubi yokozuna maegashira brigadier superintendent constable worship lordship ladyship eminence holiness beatitude excellency',
  ).ids(),
]);
/** Words of a name behind a title. */
const LONGEST_TITLED = 4;

/** Tokens of the longest title that is looked for. */
const LONGEST_TITLE = 6;
const OF = wordId(lexicon, 'of');

/** `Justice of the Peace Zubo Wankor`, `Chief of Staff Wankor`: a title of the lexicon with `of` in it ends before the token. */
function endsLongTitle(doc: Doc, first: number): boolean {
  for (let at = first - 2; at > first - LONGEST_TITLE && at > 0; at--) {
    if (doc.form[at] !== OF) continue;
    for (let start = Math.max(0, at - 2); start < at; start++)
      for (let phrase = doc.phraseAt[start]!; phrase < doc.phraseAt[start + 1]!; phrase++) {
        const { last, id } = doc.phrases[phrase]!;
        if (last === first && idIs(doc, id, CLASS.title) && isCapitalised(doc, start)) return true;
      }
    return false;
  }
  return false;
}

/** Whether tokens `first … last - 1`, which end a run of capitalised words, stand behind a title and can be nothing but a name. */
export function isTitled(doc: Doc, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLED || !isCapitalised(doc, first - 1)) return false;
  const title = doc.form[first - 1] ?? 0;
  const isSure =
    SURE_TITLES.has(title) ||
    (SECOND_OF_TITLE.has(title) && FIRST_OF_TITLE.has(doc.form[first - 2] ?? 0)) ||
    (RULERS.has(title) && last === first + 1 && isGivenAlone(doc, first)) ||
    isOfPeer(doc, first, last) ||
    // `Miss Zubo, as she is known`
    (is(doc, first - 1, CLASS.honorific) && isSaidBehind(doc, last)) ||
    isPost(doc, first - 1) ||
    endsLongTitle(doc, first) ||
    // `King Wankor III`
    (is(doc, first - 1, CLASS.title) && pastNumeral(doc, last) > last);
  if (!isSure) return false;
  if (doc.gap[first] !== GAP.space) return false;
  // `Mr Greenmoor 20/1`: a horse.
  if (isNumber(doc, last)) return false;
  for (let token = first; token < last; token++)
    if (
      OTHER_CLASSES.some((name) => is(doc, token, CLASS[name])) &&
      !(token > first && token === last - 1 && isSurnameBehindGiven(doc, token))
    )
      return false;
  return true;
}

/** The last word of `Dr Maria Park`: a surname, and a word of organisations or places elsewhere. */
const isSurnameBehindGiven = (doc: Doc, token: number): boolean =>
  SURNAME[doc.set[token]!]! >= KNOWN_SURNAME &&
  GIVEN[doc.set[token - 1]!]! >= KNOWN_GIVEN &&
  PLACE[doc.set[token - 1]!] === 0 &&
  doc.gap[token] === GAP.space &&
  doc.kind[token + 1] !== TOKEN.clitic;

const PEERS = wordSet('lord lady dame');
/** Gods are lords, too. */
const GODS = wordSet(
  'krishna shiva vishnu ganesha ganesh rama ram hanuman brahma buddha jagannath balaji jesus christ god almighty shani indra',
);

/** `Lord Zubo said`: a word of no table behind a title of the peerage. */
const isOfPeer = (doc: Doc, first: number, last: number): boolean =>
  last === first + 1 &&
  PEERS.has(doc.form[first - 1]!) &&
  COMMONNESS[doc.set[first]!] === 0 &&
  PLACE[doc.set[first]!] === 0 &&
  !GODS.has(doc.form[first]!) &&
  !isCapitalised(doc, first - 2) &&
  doc.kind[last] !== TOKEN.clitic;
/** `Prince Harry,`: nobody has the title as a name before a lone given name. Not `Prince Rupert`, a town. */
const RULERS = wordSet('prince princess king queen');
const isGivenAlone = (doc: Doc, token: number): boolean =>
  !TOWARDS.has(doc.form[token - 2] ?? 0) &&
  GIVEN[doc.set[token]!]! >= KNOWN_GIVEN &&
  PLACE[doc.set[token]!] === 0;

const OTHER_CLASSES = [
  'organisation-word',
  'place-word',
  'work-word',
  'title',
  'role',
  'function-word',
  'calendar',
] as const;

export const TITLED_CUE: Cue = { family: titled, weight: 2.5 };
/** The full name of whoever trains, leads or owns what follows. */
export const MAKER_CUE: Cue = { family: leader, weight: 3.5 };
const AGE_CUE: Cue = { family: ofAge, weight: 3 };
const ELECT_CUE: Cue = { family: elect, weight: 2 };
const SURNAMED_CUE: Cue = { family: surnamed, weight: 5 };
const FAMOUS_SIDES_CUE: Cue = { family: sides, weight: 5 };
const SIDES_CUE: Cue = { family: sides, weight: 3 };
const EPITHET_CUE: Cue = { family: epithet, weight: 4 };
const REVOLUTIONARY_CUE: Cue = { family: leader, weight: 3.5 };
const LEADER_CUE: Cue = { family: leader, weight: 2 };
/** `the Okafor Administration`: its capital speaks for an organisation, and is outweighed. */
const CAPITAL_CUE: Cue = { family: leader, weight: 4.5 };

/** What beside a word says by itself that somebody is meant. */
export function cueAlone(doc: Doc, token: number): Cue | null {
  if (isLeader(doc, token)) return isCapitalised(doc, ledBy(doc, token)) ? CAPITAL_CUE : LEADER_CUE;
  if (isRevolutionary(doc, token)) return REVOLUTIONARY_CUE;
  if (hasAge(doc, token) || isOfYears(doc, token)) return AGE_CUE;
  if (SURNAMED.has(doc.form[token - 1] ?? 0)) return SURNAMED_CUE;
  if (isEpithetBehind(doc, token + 1)) return EPITHET_CUE;
  if (isTakenSides(doc, token)) {
    if (FAME[doc.set[token]!] === OF_THE_NEWS) return FAMOUS_SIDES_CUE;
    if (isSurnameAlone(doc, token)) return SIDES_CUE;
  }
  return isElect(doc, token) ? ELECT_CUE : null;
}
