/**
 * Between the second and third pass: where hardly anything but a name stands, among the names of a list or behind an office and a comma, words
 * that no table knows are one, though the weights, which know no such place as a whole, hold a little against them.
 */
import {
  type Doc,
  is,
  isCapitalised,
  isMark,
  isOneOfMarks,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { isShortFor, isShortName } from '../../coref/short-names.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { areInitialsOf, isCalledByFriends, saysAlsoCalled } from './also-called.js';
import type { Cue } from './cues-alone.js';
import { isInOrganisation } from './firms.js';
import { CLOSED, cellOf, firstOf } from './lattice.js';
import { isInSquad, isLineAmongNames, isOfCouple, isScored, isSpouse } from './name-lists.js';
import { endOfName, mark, markNames, type Named, startOfName } from './named.js';
import { QUOTES } from './not-names/define.js';
import {
  APPOSED,
  APPOSED_GIVEN,
  ARTIST,
  AT_END,
  BETWEEN,
  BYLINE,
  CALLED,
  COUPLE,
  FROM,
  GENERATION,
  HEAVIEST,
  INITIALS,
  LINE,
  NAMED,
  OFFICE,
  type PlaceCue,
  SCORED,
  SHORT,
  SPOUSE,
  SQUAD,
  TIES,
} from './place-cues.js';
import { isBehindArtist, isSaidBehind, isSaidToBeNamed } from './said-to-be-named.js';
import type { Scene } from './scene.js';
import { FIRST_LIST_LINK } from './surroundings.js';
import {
  isApposedToRole,
  isBehindKin,
  isBehindOffice,
  isBehindTies,
  isFromCountry,
  isGivenApposed,
} from './ties.js';
import {
  CALENDAR,
  COMMONNESS,
  GIVEN,
  KNOWN_GIVEN,
  KNOWN_SURNAME,
  PLACE,
  PLACE_NAMES,
  SURNAME,
} from './words.js';

/** Whether a cue says by itself who is meant, so that a single word is known wherever it stands. */
export const isOtherName = (cue: Cue | undefined): boolean =>
  cue === CALLED || cue === INITIALS || cue === NAMED || cue === SHORT;

/** Words of a name that is found so. */
const SHORTEST = 2;
const LONGEST = 6;

const OTHER_CLASSES = (
  ['organisation-word', 'place-word', 'work-word', 'title', 'role', 'organisation', 'language'] as const
).map((name) => CLASS[name]);

const NO_INITIALS = wordSet('a i');

/** Whether a word may be part of a name that no table knows; known surnames may be ordinary words, too. */
function mayBeNamePart(
  doc: Doc,
  token: number,
  isSurname: boolean,
  mayBePlace: boolean,
  mayBeUpper: boolean,
): boolean {
  if (doc.shape[token] === SHAPE.upper && !mayBeUpper) return false;
  // `Y Zubo Wankor`
  if (doc.shape[token] === SHAPE.initial)
    return doc.dotted[token] === 1 || !NO_INITIALS.has(doc.form[token]!);
  const set = doc.set[token]!;
  if ((COMMONNESS[set]! > 1 && !isSurname) || (PLACE[set] !== 0 && !mayBePlace) || CALENDAR[set] !== 0)
    return false;
  return isNothingElse(doc, token);
}

const isNothingElse = (doc: Doc, token: number): boolean =>
  OTHER_CLASSES.every((name) => !is(doc, token, name));

/** `known as Mama Fire`: any words, but for those of offices and places. Not `known as Chief Okafor`. */
const mayBeCalled = (doc: Doc, token: number, isAlone: boolean): boolean =>
  (isNothingElse(doc, token) || GIVEN[doc.set[token]!]! >= KNOWN_GIVEN) &&
  (!isAlone ||
    ((PLACE[doc.set[token]!] === 0 || isKnownName(doc, token)) && CALENDAR[doc.set[token]!] === 0));

const SMALL_PLACES: ReadonlySet<string> = new Set(['small city', 'city', 'place']);

/** `Rinaldi`: a small place, and a name in lists of given names and of surnames. */
const isKnownName = (doc: Doc, token: number): boolean =>
  SMALL_PLACES.has(PLACE_NAMES[PLACE[doc.set[token]!]!]!) &&
  COMMONNESS[doc.set[token]!] === 0 &&
  GIVEN[doc.set[token]!]! >= KNOWN_GIVEN - 1 &&
  SURNAME[doc.set[token]!]! >= KNOWN_SURNAME;

/** `(a.k.a. Papa Bridges)`, `known as “Papa Bridges”`: a mark that opens before the words, or before what says so, closes right behind them. */
const isEnclosed = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  !is(doc, first, CLASS.title) &&
  (isMark(doc, last, ')') ||
    (isOneOfMarks(doc, first - 1, QUOTES) && isOneOfMarks(doc, last, `${QUOTES},.`)));

const endsInSurname = ({ doc, token }: Scene, to: number): boolean =>
  SURNAME[doc.set[token[to - 1]!]!]! >= KNOWN_SURNAME;

export interface ByPlace {
  /** Cells of all names, in order. */
  readonly names: readonly number[];
  /** Of those that this pass added: what gives them away. */
  readonly cued: ReadonlyMap<number, Cue>;
}

/** Adds to the names of an article those that their place gives away, and to their scores its weight. */
export function namesByPlace(scene: Scene, scores: Float64Array, found: readonly number[]): ByPlace {
  const { doc, token, chunks, chunk: chunkOf } = scene;
  const named = markNames(scene, found);
  const added: number[] = [];
  let kept = found;
  const cued = new Map<number, Cue>();
  const count = chunks.length - 1;
  const look = (chunk: number) => {
    const from = chunks[chunk]!;
    const to = chunks[chunk + 1]!;
    if (to - from > LONGEST) return;
    const isHeld = named.holds[chunk] === 1;
    // `known as Hero Zubo`, where the weights have found `Zubo` alone
    if (isHeld && (named.starts[from] === 1 || named.ends[to] !== 1 || !isSaidName(scene, named, chunk)))
      return;
    const cell = cellOf(from, to);
    if (scores[cell]! <= CLOSED) return;
    if (scores[cell]! + HEAVIEST <= 0 && !isBehindArtist(doc, token[from]!)) return;
    const cue = cueFor(scene, named, chunk);
    if (cue === null || scores[cell]! + cue.weight <= 0) return;
    if (isInOrganisation(doc, token[from]!, token[to - 1]! + 1, () => true)) return;
    const isGiven = GIVEN[doc.set[token[from]!]!]! >= KNOWN_GIVEN;
    // `8. Ever Robles` among names: the surname may be a place, and the given name a word.
    const isNumbered = cue === LINE && endsInSurname(scene, to);
    const isWord = cue === COUPLE || isNumbered || cue === SCORED || cue === SPOUSE;
    // `Daniel, Jordan, Ana and Kevin`: a given name among such, though it is a place too.
    // `P.V. Sunny, a former umpire,`: initials, and a given name or surname that may be a word.
    const isInitialled = cue === APPOSED && isInitialledName(scene, from, to);
    const isAmongGiven = cue === BETWEEN && isGiven && isBetweenSingle(named, from, to);
    for (let unit = from; unit < to && cue.words !== 'whatever' && !isInitialled; unit++) {
      const at = token[unit]!;
      // `Honest Zubo (Simba)`: a squad knows who has a word as a name.
      if (isWordBeforeName(doc, cue, at, token[to - 1]!)) continue;
      // `(Oke 71, Mills 48)`
      if (cue === SCORED && SURNAME[doc.set[at]!]! >= KNOWN_SURNAME) continue;
      if (cue.words === 'any name') {
        if (
          !(cue === CALLED && isEnclosed(doc, token[from]!, token[to - 1]! + 1)) &&
          !mayBeCalled(doc, at, to - from === 1 || cue === ARTIST) &&
          !(cue === ARTIST && isStageTitle(doc, token, unit, to))
        )
          return;
        continue;
      }
      // `Lisa Stark`
      const isSurname = isWord || (isGiven && unit > from && SURNAME[doc.set[at]!]! >= KNOWN_SURNAME);
      if (
        doc.shape[at] !== SHAPE.lower &&
        !mayBeNamePart(
          doc,
          at,
          isSurname,
          isAmongGiven ||
            cue === SPOUSE ||
            cue === COUPLE ||
            ((isNumbered || cue === BYLINE) && unit === to - 1),
          cue === BYLINE,
        )
      )
        return;
    }
    scores[cell]! += cue.weight;
    cued.set(cell, cue);
    if (isHeld) kept = kept.filter((other) => firstOf(other) < from || firstOf(other) >= to);
    added.push(cell);
    mark(named, cell, chunkOf);
  };
  // Forwards and back: the first items of a list are known by the last, and the last by the first.
  for (let chunk = 0; chunk < count; chunk++) look(chunk);
  for (let chunk = count - 1; chunk >= 0; chunk--) look(chunk);
  return { names: added.length === 0 ? found : [...kept, ...added].sort((a, b) => a - b), cued };
}

const GENERATIONS = wordSet('jr sr jnr snr');
const BY = wordSet('by');
const BESIDE = wordSet('and in at for with from');
/** Tokens of a byline. */
const LONGEST_BYLINE = 24;

/** `By Zubo Wankor in Leeds`, `BY ANA OKE & ZUBO WANKOR`: a short line below the title, and what goes on in it. */
function isInByline({ doc, token }: Scene, from: number, to: number, ends: Uint8Array): boolean {
  const first = token[from]!;
  const end = token[to - 1]! + 1;
  const block = doc.blocks[doc.block[first]!]!;
  if (!BY.has(doc.form[block.first]!) || block.kind !== 'body' || block.last - block.first > LONGEST_BYLINE)
    return false;
  const isFirst = first === block.first + 1;
  if (!isFirst && !(ends[from] === 1 && isMark(doc, first - 1, '&'))) return false;
  return end === block.last || BESIDE.has(doc.form[end]!) || isOneOfMarks(doc, end, ',&|');
}

const INITIALS_ONLY = /^(?:\p{Lu}\.?){1,4}$/u;

function isInitialledName({ doc, token }: Scene, from: number, to: number): boolean {
  const last = token[to - 1]!;
  if (
    to - from < SHORTEST ||
    (GIVEN[doc.set[last]!]! < KNOWN_GIVEN && SURNAME[doc.set[last]!]! < KNOWN_SURNAME)
  )
    return false;
  for (let unit = from; unit < to - 1; unit++)
    if (doc.dotted[token[unit]!] !== 1 || !INITIALS_ONLY.test(surface(doc, token[unit]!))) return false;
  return true;
}

/** Whether the names on both sides of a single word are single words too. */
const isBetweenSingle = ({ starts, ends }: Named, from: number, to: number): boolean =>
  to - from === 1 && starts[from - 1] === 1 && ends[to + 1] === 1;

/** `Honest Zubo (Simba)`, `Ana Oke, Talent Zubo and Tom Lee`: a noun or adjective as a given name before a word that is none. */
const isWordBeforeName = (doc: Doc, cue: PlaceCue, at: number, last: number): boolean =>
  (cue === SQUAD || cue === BETWEEN || cue === AT_END) &&
  at < last &&
  !isCapitalised(doc, at - 1) &&
  (cue === SQUAD || PLACE[doc.set[at]!] === 0) &&
  COMMONNESS[doc.set[last]!]! < 2 &&
  (is(doc, at, CLASS.noun) || is(doc, at, CLASS.adjective)) &&
  !is(doc, at, CLASS['function-word']) &&
  isNothingElse(doc, at);

/** `the rapper King Zubo`: a title that an artist has taken, before the rest of the name. */
const isStageTitle = (doc: Doc, token: Int32Array, unit: number, to: number): boolean =>
  unit + 1 < to && is(doc, token[unit]!, CLASS.title);

/** `Zhenya` where Yevgeny Okafor is named: a short form, which opens no sentence as an ordinary word. */
function isShortOfNamed({ doc, token, chunks }: Scene, { full }: Named, chunk: number): boolean {
  const at = token[chunks[chunk]!]!;
  if (COMMONNESS[doc.set[at]!]! > 1 && opensSentence(doc, at)) return false;
  const word = surface(doc, at).toLowerCase();
  return isShortName(word) && full.some((unit) => isShortFor(word, surface(doc, token[unit]!).toLowerCase()));
}

/** Whether what stands before a chunk says that all of it is a name. */
function isSaidName({ doc, token, chunks }: Scene, { ends }: Named, chunk: number): boolean {
  const from = chunks[chunk]!;
  const first = token[from]!;
  return (
    (from > 0 && ends[from] === 1 && saysAlsoCalled(doc, token[from - 1]! + 1, first)) ||
    isSaidToBeNamed(doc, first) ||
    isBehindArtist(doc, first)
  );
}

/** `Marta, Thomas`: two known given names alone beside each other in a list, one of them found. */
function isBesideGiven({ doc, token }: Scene, { starts, ends }: Named, unit: number, found: number): boolean {
  const set = doc.set[token[unit]!]!;
  return (
    starts[found] === 1 &&
    ends[found + 1] === 1 &&
    GIVEN[set]! >= KNOWN_GIVEN &&
    PLACE[set] === 0 &&
    GIVEN[doc.set[token[found]!]!]! >= KNOWN_GIVEN
  );
}

const isPlainGiven = (doc: Doc, token: number): boolean =>
  GIVEN[doc.set[token]!]! >= KNOWN_GIVEN && PLACE[doc.set[token]!] === 0 && COMMONNESS[doc.set[token]!] === 0;

/** What the place of a chunk that is no name as yet says. */
function cueFor(scene: Scene, named: Named, chunk: number): PlaceCue | null {
  const { doc, token, chunks, link } = scene;
  const { starts, ends } = named;
  const from = chunks[chunk]!;
  const to = chunks[chunk + 1]!;
  if (from > 0 && ends[from] === 1) {
    const behind = token[from - 1]! + 1;
    if (saysAlsoCalled(doc, behind, token[from]!)) return CALLED;
    const name = { first: token[startOfName(from, named)]!, last: behind };
    if (isCalledByFriends(doc, name, { first: token[from]!, last: token[to - 1]! + 1 })) return CALLED;
    const isOrganisation = is(doc, token[from]!, CLASS.organisation);
    if (!isOrganisation && areInitialsOf(doc, name, { first: token[from]!, last: token[to - 1]! + 1 }))
      return INITIALS;
  }
  const isListed = (unit: number) => unit < scene.length && link[unit]! >= FIRST_LIST_LINK;
  const behindName = isListed(from) && ends[from] === 1;
  const beforeName = isListed(to) && starts[to] === 1;
  if (behindName && beforeName) return BETWEEN;
  const first = token[from]!;
  const end = token[to - 1]! + 1;
  if (isSaidToBeNamed(doc, first) || (isSaidBehind(doc, end) && !is(doc, first, CLASS.honorific)))
    return NAMED;
  if (isBehindArtist(doc, first)) return ARTIST;
  if (isScored(scene, named, chunk)) return SCORED;
  if (to - from < SHORTEST) {
    if (beforeName && isOfCouple(scene, named, to)) return COUPLE;
    if (
      (behindName && isBesideGiven(scene, named, from, from - 1)) ||
      (beforeName && isBesideGiven(scene, named, from, to))
    )
      return AT_END;
    if (isSpouse(scene, named, chunk)) return SPOUSE;
    if (isPlainGiven(doc, first) && isGivenApposed(doc, first, end)) return APPOSED_GIVEN;
    if (isShortOfNamed(scene, named, chunk)) return SHORT;
    return isBehindKin(doc, first, end) ? TIES : null;
  }
  if (GENERATIONS.has(doc.form[token[to - 1]!]!) && !isCapitalised(doc, end)) return GENERATION;
  if (isInByline(scene, from, to, ends)) return BYLINE;
  if (behindName && isListed(startOfName(from, named))) return AT_END;
  if (beforeName && isListed(endOfName(to, named, scene.length))) return AT_END;
  if (isLineAmongNames(scene, named, chunk)) return LINE;
  if (isInSquad(scene, named, chunk)) return SQUAD;
  if (isBehindOffice(doc, first)) return OFFICE;
  if (isFromCountry(doc, end)) return FROM;
  if (isApposedToRole(doc, first, end)) return APPOSED;
  return isBehindTies(doc, first, end) || isBehindKin(doc, first, end) ? TIES : null;
}
