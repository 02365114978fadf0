/** Towns and districts that are called like people: `Glen Allen, Va.`, `flew to Jordan`. */
import { type Doc, is, isCapitalised, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { STATES } from '../../../annotate/states.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { GIVEN, PLACE, SURNAME } from '../words.js';
import type { NotName } from './define.js';

const IN = wordId(lexicon, 'in');
const OF = wordId(lexicon, 'of');
const THE = wordId(lexicon, 'the');
const WAS = wordId(lexicon, 'was');

/** `Glen Allen, Va.`, `St. Paul, Minn.`: a state as newspapers shorten it, and no governor of it behind. */
function isTownBeforeState(doc: Doc, _: number, last: number): boolean {
  if (!isMark(doc, last, ',') || doc.dotted[last + 1] !== 1 || doc.sentence[last + 1] !== doc.sentence[last])
    return false;
  return STATES.has(doc.form[last + 1]!) && isCapitalised(doc, last + 1) && !isCapitalised(doc, last + 2);
}

/** `near Dodge, Kan.`: the state itself, behind the town. */
const isStateBehindTown = (doc: Doc, first: number, last: number): boolean =>
  last === first + 1 &&
  doc.dotted[first] === 1 &&
  isMark(doc, first - 1, ',') &&
  isCapitalised(doc, first - 2) &&
  STATES.has(doc.form[first]!);

const TOWARDS = wordSet('to from into');
const JOURNEY = wordSet(`
  fly flies flew flown flying travel travels travelled traveled travelling traveling drive drove driven sailed trip trips
  flight flights journey journeys emigrated migrated relocated fled bus train ferry road visit visits
`);

/** `flew to Jordan`, `a trip to Lincoln`, `on to Lincoln in England`: a lone word that is a place too. Not `flew to Lincoln’s house`. */
function isGoal(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || PLACE[doc.set[first]!] === 0 || !TOWARDS.has(doc.form[first - 1] ?? 0))
    return false;
  if (doc.kind[last] === TOKEN.clitic) return false;
  return (
    JOURNEY.has(doc.form[first - 2] ?? 0) ||
    (doc.form[last] === IN && is(doc, last + 1, CLASS['country-name']))
  );
}

/** Tokens of a clause that are looked through. */
const CLAUSE = 8;

/** `Oslo was the first to vote, Lincoln was the last`: what is said of it was said of the place before it. */
function isCityAmongCities(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || PLACE[doc.set[first]!] === 0 || !isMark(doc, first - 1, ',')) return false;
  if (doc.form[last] !== WAS || doc.form[last + 1] !== THE) return false;
  for (let at = first - 2; at > first - CLAUSE && doc.sentence[at] === doc.sentence[first]; at--)
    if (doc.form[at] === WAS) return isCapitalised(doc, at - 1) && PLACE[doc.set[at - 1]!] !== 0;
  return false;
}

const PLACES = wordSet('district municipality commune town village barangay hamlet township locality canton');

/** `the district of Ana Oke`: a place of several words. Not `the village of Ana Oke’s birth`. */
const isPlaceCalled = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.form[first - 1] === OF &&
  PLACES.has(doc.form[first - 2] ?? 0) &&
  doc.form[first - 3] === THE &&
  doc.kind[last] !== TOKEN.clitic;

/** `Lincoln in England`: a place by its name, not somebody who is there. */
const isPlaceIn = (doc: Doc, first: number, last: number): boolean =>
  last === first + 1 &&
  PLACE[doc.set[first]!] !== 0 &&
  doc.form[last] === IN &&
  is(doc, last + 1, CLASS['country-name']) &&
  isOneOfMarks(doc, last + 2, ',.;)');

const FROM = wordId(lexicon, 'from');
const AN = wordSet('a an');
/** Words of who somebody is: `a retired school nurse`. */
const WHO = 5;

/** `a baker from Zubo`: where somebody is from. Not `a player from Oke’s team`, nor `from Okafor` where Ana Okafor is named. */
function isOrigin(doc: Doc, first: number, last: number, isNamedInFull: (form: number) => boolean): boolean {
  if (last - first > 1 || doc.form[first - 1] !== FROM || doc.kind[last] === TOKEN.clitic) return false;
  const noun = first - 2;
  if (doc.shape[noun] !== SHAPE.lower || !(is(doc, noun, CLASS.mankind) || is(doc, noun, CLASS.role)))
    return false;
  if (isNamedInFull(doc.form[first]!)) return false;
  for (let at = noun - 1; at > noun - WHO && doc.shape[at] === SHAPE.lower; at--)
    if (AN.has(doc.form[at]!)) return true;
  return false;
}

/** What PLACE says of cities that have clubs. */
const CITY = 2;
const GREAT_CITY = 3;

/** `when Mumbai Zubos won`: a city that nobody is called after, and no title before it: a club. */
const isClub = (doc: Doc, first: number, last: number): boolean =>
  last - first === 2 &&
  (PLACE[doc.set[first]!] === CITY || PLACE[doc.set[first]!] === GREAT_CITY) &&
  GIVEN[doc.set[first]!] === 0 &&
  SURNAME[doc.set[first]!] === 0 &&
  doc.gap[first + 1] === GAP.space &&
  !is(doc, first - 1, CLASS.title) &&
  !is(doc, first - 1, CLASS.role) &&
  !is(doc, first - 1, CLASS.honorific);

const CHURCHES = wordSet(
  'church cathedral monastery convent abbey chapel basilica shrine mosque temple synagogue seminary parish',
);

/** `the bells of Zubo Wankor church` */
const isPatron = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 && doc.shape[last] === SHAPE.lower && CHURCHES.has(doc.form[last] ?? 0);

const COURT = wordId(lexicon, 'court');
const AT_COURT = wordSet('on at around outside of to');

/** `on Court Ana Okafor`: where tennis is played, as the French say. */
function isCourt(doc: Doc, first: number): boolean {
  const court = doc.form[first] === COURT ? first : first - 1;
  return (
    doc.form[court] === COURT &&
    isCapitalised(doc, court) &&
    isCapitalised(doc, court + 1) &&
    doc.gap[court + 1] === GAP.space &&
    AT_COURT.has(doc.form[court - 1] ?? 0) &&
    doc.shape[court - 1] === SHAPE.lower
  );
}

/** `Paris AFP`, `Washington CNN`: an acronym behind words that are none. */
const endsInAgency = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.shape[last - 1] === SHAPE.upper &&
  doc.shape[first] === SHAPE.capital &&
  is(doc, last - 1, CLASS.organisation);

export const NOT_PLACES: readonly NotName[] = [
  { reason: 'a town before its state', sees: isTownBeforeState },
  { reason: 'the state that a town is in', sees: isStateBehindTown },
  { reason: 'where a journey goes', sees: isGoal },
  { reason: 'a place of which the same is said as of the one before', sees: isCityAmongCities },
  { reason: 'a place that is called after somebody', sees: isPlaceCalled },
  { reason: 'a place and the country that it is in', sees: isPlaceIn },
  { reason: 'a club of a city', sees: isClub },
  { reason: 'where somebody is from', sees: isOrigin },
  { reason: 'whom a church is called after', sees: isPatron },
  { reason: 'a court of tennis', sees: isCourt },
  { reason: 'a place and the agency that reports from it', sees: endsInAgency },
];
