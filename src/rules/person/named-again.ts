/**
 * Third pass: whoever is named in full in one place is named wherever the same words stand, or the end of them, unless
 * much speaks against it there. Evidence shares out what is likely; this holds an article to what it has said.
 */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { LONGEST_NAME } from './chunks.js';
import type { FamilyDoc } from './evidence/define.js';
import { isInOrganisation } from './firms.js';
import { CLOSED, cellOf, firstOf, lastOf } from './lattice.js';
import type { Scene } from './scene.js';
import type { Standing } from './standing.js';
import { CALENDAR, COMMONNESS, FAME, GIVEN, PLACE, SURNAME } from './words.js';

/** A full name is relied on from this score on. */
const SURE = 0.5;
/** Weights, by hand: the last word of a full name where it stands by itself and is no place; more words of it, in any chunk. */
const OF_SURNAME = 3;
const OF_WORDS = 2.5;

export const namedAgain: FamilyDoc = {
  id: 'named in full elsewhere',
  means:
    'The words are a name elsewhere in the article, or the end of one: all of them, or the last word by itself.',
  example: 'Maria Okafor spoke. At the lectern, Okafor smiled.',
  values: null,
};

export const leader: FamilyDoc = {
  id: 'leader of what follows',
  means: 'A single word that is a surname or a famous name, before what a leader has.',
  example: 'The Okafor administration took office.',
  values: null,
};

const LED = wordSet('administration presidency premiership');

/** Whether the word is known as a surname, as no place, and stands before what its bearer leads: `the Okafor administration`. */
function isLeader(doc: Doc, token: number): boolean {
  if (!LED.has(doc.form[token + 1] ?? 0)) return false;
  const set = doc.set[token]!;
  // A city is called Obama too.
  return (
    (PLACE[set] === 0 || FAME[set] === OF_THE_NEWS) &&
    CALENDAR[set] === 0 &&
    (FAME[set] !== 0 || SURNAME[set]! >= KNOWN_SURNAME)
  );
}

/** `The` of `The Okafor administration`. */
const isFunctionWord = (doc: Doc, token: number): boolean => COMMONNESS[doc.set[token]!] === 3;

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

/** What stands beside a single word, and its weight, by hand as the others. */
export interface Cue {
  readonly family: FamilyDoc;
  readonly weight: number;
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
function cueAlone(doc: Doc, token: number): Cue | null {
  if (isLeader(doc, token)) return isCapitalised(doc, token + 1) ? CAPITAL_CUE : LEADER_CUE;
  if (hasAge(doc, token)) return AGE_CUE;
  return isElect(doc, token) ? ELECT_CUE : null;
}

/** In several lists of given names. */
const KNOWN_GIVEN = 3;

/** What FAME says of who is in the news now. */
const OF_THE_NEWS = 2;

/** In two lists of surnames at least. */
const KNOWN_SURNAME = 2;

/** The weight of a name of so many words that stands in full elsewhere. */
export const weightOf = (words: number): number => (words === 1 ? OF_SURNAME : OF_WORDS);

const OF = wordId(lexicon, 'of');

export interface Again {
  /** Cells of all names, in order. */
  readonly names: readonly number[];
  /** Of those that this pass added: the cell of the full name. */
  readonly full: ReadonlyMap<number, number>;
  /** And the cells of single words, by what stands behind them. */
  readonly cued: ReadonlyMap<number, Cue>;
}

/** Adds to the names of an article their other places, and to the scores of these their weight. */
export function nameAgain(
  { doc, token, chunks }: Scene,
  { run, places }: Pick<Standing, 'run' | 'places'>,
  scores: Float64Array,
  names: readonly number[],
): Again {
  const fullOf = fullNames(run, places, scores, names);
  const full = new Map<number, number>();
  const cued = new Map<number, Cue>();
  const all: number[] = [];
  let next = 0;
  const takeUntil = (unit: number) => {
    while (next < names.length && firstOf(names[next]!) < unit) all.push(names[next++]!);
  };
  /** Puts a span in the place of the names inside it, where no other name stands in its way. */
  const add = (first: number, last: number) => {
    const cell = cellOf(first, last);
    const known = fullOf.get(run[cell]!);
    const cue = known === undefined && last - first === 1 ? cueAlone(doc, token[first]!) : null;
    const weight = cue !== null ? cue.weight : weightOf(last - first);
    if ((known === undefined && cue === null) || scores[cell]! <= CLOSED || scores[cell]! + weight <= 0)
      return;
    let behind = next;
    while (behind < names.length && lastOf(names[behind]!) <= last) behind++;
    const isCut = behind < names.length && firstOf(names[behind]!) < last;
    if (names[next] === cell || isCut || (all.length > 0 && lastOf(all.at(-1)!) > first)) return;
    if (isInLongerName(doc, token[first]!, token[last - 1]! + 1)) return;
    next = behind;
    all.push(cell);
    scores[cell]! += weight;
    if (cue !== null) cued.set(cell, cue);
    else full.set(cell, known!);
  };
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const from = chunks[chunk]!;
    const to = chunks[chunk + 1]!;
    const isCued =
      cueAlone(doc, token[to - 1]!) !== null && (to - from === 1 || isFunctionWord(doc, token[to - 2]!));
    // `the Carter Administration`
    const leads =
      to - from > 1 &&
      isLeader(doc, token[to - 2]!) &&
      (to - from === 2 || (to - from === 3 && isFunctionWord(doc, token[from]!)));
    if (fullOf.size === 0 && !isCued && !leads) continue;
    for (let first = from; first < to; first++) {
      takeUntil(first);
      for (let last = Math.min(to, first + LONGEST_NAME); last > first + 1; last--) add(first, last);
    }
    if (leads) add(to - 2, to - 1);
    else if (isCued || (to - from === 1 && mayBeSurname(doc, token[from]!))) add(to - 1, to);
    takeUntil(to);
  }
  takeUntil(Number.POSITIVE_INFINITY);
  return { names: all, full, cued };
}

/**
 * Not `Ana Lincoln moved to Lincoln`, where the place is as likely, `Ahmed Bey, the last Bey of the province`, `in May`,
 * nor a word that opens a sentence and needs no capital elsewhere: `Law firms met`.
 */
function mayBeSurname(doc: Doc, token: number): boolean {
  const set = doc.set[token]!;
  if (PLACE[set] !== 0 || CALENDAR[set] !== 0 || doc.form[token + 1] === OF) return false;
  return !opensSentence(doc, token) || COMMONNESS[set]! < 2;
}

/** `McDonald’s`, `Oke University` */
const isInLongerName = (doc: Doc, first: number, last: number): boolean =>
  isInOrganisation(doc, first, last, (name) => name.last - name.first > last - first);

/** By run: the cell of the full name that its words end, where they have other places. */
function fullNames(
  run: Int32Array,
  places: Float64Array,
  scores: Float64Array,
  names: readonly number[],
): Map<number, number> {
  const full = new Map<number, number>();
  for (const cell of names) {
    const last = lastOf(cell);
    const first = firstOf(cell);
    if (last - first < 2 || scores[cell]! < SURE) continue;
    for (let at = first; at < last; at++) {
      const row = run[cellOf(at, last)]!;
      if (places[row]! > 1 && !full.has(row)) full.set(row, cell);
    }
  }
  return full;
}
