/**
 * Between the second and third pass: where hardly anything but a name stands, among the names of a list or behind an office and a comma, words
 * that no table knows are one, though the weights, which know no such place as a whole, hold a little against them.
 */
import { type Doc, is, isMark, isNumber, isOneOfMarks } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { areInitialsOf, saysAlsoCalled } from './also-called.js';
import type { Cue } from './cues-alone.js';
import type { FamilyDoc } from './evidence/define.js';
import { isInOrganisation } from './firms.js';
import { CLOSED, cellOf, firstOf, lastOf } from './lattice.js';
import { LIST_MARKS } from './lists.js';
import type { Scene } from './scene.js';
import { FIRST_LIST_LINK } from './surroundings.js';
import { CALENDAR, COMMONNESS, GIVEN, PLACE, SURNAME } from './words.js';

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

/** Weights by hand: between two names, at either end of a list of names, in lines of names, behind an office. */
const BETWEEN: Cue = { family: amongNames, weight: 4 };
const AT_END: Cue = { family: amongNames, weight: 3 };
const LINE: Cue = { family: amongNames, weight: 2.5 };
const OFFICE: Cue = { family: behindOffice, weight: 3.5 };
const FROM: Cue = { family: fromCountry, weight: 2 };
const COUPLE: Cue = { family: ofCouple, weight: 3 };
const TIES: Cue = { family: behindTies, weight: 2 };
const CALLED: Cue = { family: alsoCalled, weight: 5 };
const INITIALS: Cue = { family: itsInitials, weight: 6 };
/** What no place can make up for need not be looked at. */
const HEAVIEST = INITIALS.weight;

/** Whether a cue says by itself who is meant, so that a single word is known wherever it stands. */
export const isOtherName = (cue: Cue | undefined): boolean => cue === CALLED || cue === INITIALS;

/** In several lists of given names, and of surnames. */
const KNOWN_GIVEN = 3;
const KNOWN_SURNAME = 2;
/** Words of a name that is found so. */
const SHORTEST = 2;
const LONGEST = 4;

const OTHER_CLASSES = (
  ['organisation-word', 'place-word', 'work-word', 'title', 'role', 'organisation', 'language'] as const
).map((name) => CLASS[name]);

/** Whether a word may be part of a name that no table knows; known surnames may be ordinary words, too. */
function mayBeNamePart(doc: Doc, token: number, isSurname: boolean, mayBePlace: boolean): boolean {
  if (doc.shape[token] === SHAPE.upper) return false;
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
  (!isAlone || (PLACE[doc.set[token]!] === 0 && CALENDAR[doc.set[token]!] === 0));

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
  const cued = new Map<number, Cue>();
  const count = chunks.length - 1;
  const look = (chunk: number) => {
    const from = chunks[chunk]!;
    const to = chunks[chunk + 1]!;
    if (named.holds[chunk] === 1 || to - from > LONGEST) return;
    const cell = cellOf(from, to);
    if (scores[cell]! <= CLOSED || scores[cell]! + HEAVIEST <= 0) return;
    const cue = cueFor(scene, named, chunk);
    if (cue === null || scores[cell]! + cue.weight <= 0) return;
    if (isInOrganisation(doc, token[from]!, token[to - 1]! + 1, () => true)) return;
    const isGiven = GIVEN[doc.set[token[from]!]!]! >= KNOWN_GIVEN;
    // `8. Ever Robles` among names: the surname may be a place, and the given name a word.
    const isNumbered = cue === LINE && endsInSurname(scene, to);
    const isWord = cue === COUPLE || isNumbered;
    // `Daniel, Jordan, Ana and Kevin`: a given name among such, though it is a place too.
    const isAmongGiven = cue === BETWEEN && isGiven && isBetweenSingle(named, from, to);
    for (let unit = from; unit < to && cue !== INITIALS; unit++) {
      const at = token[unit]!;
      if (cue === CALLED) {
        if (!mayBeCalled(doc, at, to - from === 1)) return;
        continue;
      }
      // `Lisa Stark`
      const isSurname = isWord || (isGiven && unit > from && SURNAME[doc.set[at]!]! >= KNOWN_SURNAME);
      if (
        doc.shape[at] !== SHAPE.lower &&
        !mayBeNamePart(doc, at, isSurname, isAmongGiven || (isNumbered && unit === to - 1))
      )
        return;
    }
    scores[cell]! += cue.weight;
    cued.set(cell, cue);
    added.push(cell);
    mark(named, cell, chunkOf);
  };
  // Forwards and back: the first items of a list are known by the last, and the last by the first.
  for (let chunk = 0; chunk < count; chunk++) look(chunk);
  for (let chunk = count - 1; chunk >= 0; chunk--) look(chunk);
  return { names: added.length === 0 ? found : [...found, ...added].sort((a, b) => a - b), cued };
}

/** By unit, 1 where a name starts and behind where one ends; by chunk, 1 where one is. */
interface Named {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly holds: Uint8Array;
}

function markNames({ length, chunks, chunk }: Scene, found: readonly number[]): Named {
  const named = {
    starts: new Uint8Array(length + 1),
    ends: new Uint8Array(length + 1),
    holds: new Uint8Array(chunks.length),
  };
  for (const cell of found) mark(named, cell, chunk);
  return named;
}

function mark({ starts, ends, holds }: Named, cell: number, chunkOf: Scene['chunk']): void {
  starts[firstOf(cell)] = 1;
  ends[lastOf(cell)] = 1;
  holds[chunkOf[firstOf(cell)]!] = 1;
}

/** Whether the names on both sides of a single word are single words too. */
const isBetweenSingle = ({ starts, ends }: Named, from: number, to: number): boolean =>
  to - from === 1 && starts[from - 1] === 1 && ends[to + 1] === 1;

/** What the place of a chunk that is no name as yet says. */
function cueFor(scene: Scene, named: Named, chunk: number): Cue | null {
  const { doc, token, chunks, link } = scene;
  const { starts, ends } = named;
  const from = chunks[chunk]!;
  const to = chunks[chunk + 1]!;
  if (from > 0 && ends[from] === 1) {
    const behind = token[from - 1]! + 1;
    if (saysAlsoCalled(doc, behind, token[from]!)) return CALLED;
    const name = { first: token[startOfName(from, named)]!, last: behind };
    const isOrganisation = is(doc, token[from]!, CLASS.organisation);
    if (!isOrganisation && areInitialsOf(doc, name, { first: token[from]!, last: token[to - 1]! + 1 }))
      return INITIALS;
  }
  const isListed = (unit: number) => unit < scene.length && link[unit]! >= FIRST_LIST_LINK;
  const behindName = isListed(from) && ends[from] === 1;
  const beforeName = isListed(to) && starts[to] === 1;
  if (behindName && beforeName) return BETWEEN;
  if (to - from < SHORTEST) return beforeName && isOfCouple(scene, named, to) ? COUPLE : null;
  if (behindName && isListed(startOfName(from, named))) return AT_END;
  if (beforeName && isListed(endOfName(to, named, scene.length))) return AT_END;
  if (isLineAmongNames(scene, named, chunk)) return LINE;
  if (isBehindOffice(doc, token[from]!)) return OFFICE;
  if (isFromCountry(doc, token[to - 1]! + 1)) return FROM;
  return isBehindTies(doc, token[from]!, token[to - 1]! + 1) ? TIES : null;
}

/** Tokens before the name in a line: `10. Ana Oke`. */
const NUMBERING = 3;

/** Whether a chunk is all of its line but for a number. */
function isLine({ doc, token, chunks }: Scene, chunk: number): boolean {
  const first = token[chunks[chunk]!]!;
  const last = token[chunks[chunk + 1]! - 1]!;
  const block = doc.blocks[doc.block[first]!]!;
  if (block.last !== last + 1 || first - block.first > NUMBERING) return false;
  for (let at = block.first; at < first; at++) if (doc.kind[at] === TOKEN.word) return false;
  return true;
}

/** `1. Ana Oke`, `2. Zubo Wankor`, `3. Tom Lee`: a line by itself, with a name by itself in the line before and behind. */
function isLineAmongNames(scene: Scene, { starts, ends }: Named, chunk: number): boolean {
  const { doc, token, chunks } = scene;
  if (chunk === 0 || chunk + 2 >= chunks.length || !isLine(scene, chunk)) return false;
  const block = doc.block[token[chunks[chunk]!]!]!;
  return [-1, 1].every((step) => {
    const other = chunk + step;
    return (
      doc.block[token[chunks[other]!]!]! === block + step &&
      starts[chunks[other]!] === 1 &&
      ends[chunks[other + 1]!] === 1 &&
      isLine(scene, other)
    );
  });
}

/** The first unit of the name that ends before a unit. */
function startOfName(end: number, { starts, ends }: Named): number {
  let unit = end - 1;
  while (unit > 0 && starts[unit] === 0 && ends[unit] === 0) unit--;
  return unit;
}

/** The unit behind the name that starts with a unit. */
function endOfName(start: number, { starts, ends }: Named, length: number): number {
  let unit = start + 1;
  while (unit < length && ends[unit] === 0 && starts[unit] === 0) unit++;
  return unit;
}

const AND = FIRST_LIST_LINK + LIST_MARKS.indexOf('and');

/** `Ana and Tom Okafor`: the name behind `and` has a surname, and what stands before it is a given name. */
function isOfCouple({ doc, token, link, length }: Scene, named: Named, other: number): boolean {
  const isGiven = (unit: number) => GIVEN[doc.set[token[unit]!]!]! >= KNOWN_GIVEN;
  return (
    link[other] === AND &&
    endOfName(other, named, length) - other > 1 &&
    isGiven(other) &&
    isGiven(other - 1) &&
    !isMark(doc, token[other - 1]! - 1, ',')
  );
}

/** `(Uganda)` */
const isFromCountry = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '(') && is(doc, token + 1, CLASS['country-name']) && isMark(doc, token + 2, ')');

const LATE = wordSet('late');
const AS = wordSet('as');
const IDENTIFIED = wordSet('identified');
const CLOSING = '.,';
/** What the words before them name is no person. */
const OF_WHAT = ['place-word', 'organisation-word', 'work-word'] as const;

/** `under the chairmanship of Zubo Wankor`: what somebody has over others. */
const LEADERSHIP = wordSet(
  'leadership chairmanship command guidance supervision responsibility stewardship tutelage presidency premiership patronage',
);

/** Tokens `first … last - 1` */
function isBehindTies(doc: Doc, first: number, last: number): boolean {
  const before = first - 1;
  if (before < 1 || doc.sentence[before] !== doc.sentence[first]) return false;
  if (doc.kind[before] === TOKEN.clitic)
    // Not `Uganda’s Zubo Wankor desert`
    return (
      !OF_WHAT.some((name) => is(doc, last, CLASS[name])) &&
      (is(doc, before - 1, CLASS['country-name']) ||
        is(doc, before - 1, CLASS.organisation) ||
        doc.shape[before - 1] === SHAPE.upper)
    );
  if (LATE.has(doc.form[before]!)) return true;
  if (doc.form[before] === OF) return is(doc, before - 1, CLASS.kin) || LEADERSHIP.has(doc.form[before - 1]!);
  if (AS.has(doc.form[before]!)) return IDENTIFIED.has(doc.form[before - 1]!);
  return (
    is(doc, before, CLASS['speech-verb']) &&
    doc.shape[before] === SHAPE.lower &&
    isOneOfMarks(doc, before - 1, ',”"’»') &&
    (isOneOfMarks(doc, last, CLOSING) || doc.sentence[last] !== doc.sentence[first])
  );
}

/** Tokens of an office before a comma that are looked through. */
const REACH = 8;
const OF = wordId(lexicon, 'of');
const OF_OFFICE = wordSet('of for to at and the in');

/** `the minister, `, `the Minister of Ports and Fisheries, `: a title, what it is of in capitals or small, and a comma. */
function isBehindOffice(doc: Doc, first: number): boolean {
  if (!isMark(doc, first - 1, ',') || doc.sentence[first - 1] !== doc.sentence[first]) return false;
  const end = first - 2;
  // `10 pm,`
  if (doc.gap[end] === GAP.none || isNumber(doc, end - 1)) return false;
  if (is(doc, end, CLASS.title)) return true;
  let hasOf = false;
  for (let token = end; token > end - REACH && token >= 0; token--) {
    if (doc.sentence[token] !== doc.sentence[first]) return false;
    if (is(doc, token, CLASS.title)) return hasOf && doc.form[token + 1] === OF;
    if (OF_OFFICE.has(doc.form[token]!)) hasOf = true;
    else if (doc.shape[token]! < SHAPE.lower) return false;
  }
  return false;
}
