/** Spans that look like names and never are: part of a firm’s (see firms.ts), ranks alone (`Maj Gen (retd) Oke`), diseases and laws (`Parkinson’s disease`). */
import { type Doc, is, isCapitalised, isMark, opensSentence } from '../../annotate/doc.js';
import { isPartyTag } from '../../annotate/party-tags.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { WordSet } from '../../lexicon/word-set.js';
import { isOfFirm } from './firms.js';
import { PLACE } from './words.js';

/** Behind a possessive they make a name of science: `Parkinson’s disease`. */
const OF_SCIENCE = wordSet('disease syndrome lymphoma sarcoma palsy comet');
const LAW = wordId(lexicon, 'law');

/** Why tokens `first … last - 1` are no name, whatever their evidence; null when nothing of the kind is seen. */
export function whyNoName(doc: Doc, first: number, last: number): string | null {
  if (isOfFirm(doc, first, last)) return 'part of the name of a firm';
  if (isOfScience(doc, first, last)) return 'part of the name of a disease, a law or a comet';
  if (isTownBeforeState(doc, last)) return 'a town before its state';
  if (isArticleBefore(doc, first, last)) return 'an article and where somebody is from';
  if (isUntilDay(doc, first, last)) return 'a weekday or month and the word before it';
  if (isInAddress(doc, first, last)) return 'part of an address on the internet';
  if (isWeather(doc, first, last)) return 'the warm current of the Pacific';
  if (isGoal(doc, first, last)) return 'where a journey goes';
  if (isModal(doc, first, last)) return 'the verb of a headline';
  if (isPartyTag(doc, first)) return 'the party and state of a lawmaker';
  if (endsInAgency(doc, first, last)) return 'a place and the agency that reports from it';
  for (let token = first; token < last; token++)
    if (!is(doc, token, CLASS['abbreviation-title'])) return null;
  return 'ranks and titles alone';
}

/** `Paris AFP`, `Washington CNN`: an acronym behind words that are none. */
const endsInAgency = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.shape[last - 1] === SHAPE.upper &&
  doc.shape[first] === SHAPE.capital &&
  is(doc, last - 1, CLASS.organisation);

/** `Glen Allen, Va.`, `St. Paul, Minn.`: a state as newspapers shorten it, and no governor of it behind. */
function isTownBeforeState(doc: Doc, last: number): boolean {
  if (!isMark(doc, last, ',') || doc.dotted[last + 1] !== 1 || doc.sentence[last + 1] !== doc.sentence[last])
    return false;
  return STATES.has(doc.form[last + 1]!) && isCapitalised(doc, last + 1) && !isCapitalised(doc, last + 2);
}

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
const IN = wordId(lexicon, 'in');
const TOWARDS = wordSet('to from into');
const JOURNEY = wordSet(`
  fly flies flew flown flying travel travels travelled traveled travelling traveling drive drove driven sailed trip trips
  flight flights journey journeys emigrated migrated relocated fled bus train ferry road visit visits
`);

/** Abbreviations of the AP Stylebook. Those that are words or names as well (`Miss`, `Ore`, `Pa`) have their period. */
const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

/** `A Lancaster man`, `A Marlow resident`: the letter is the article. */
function isArticleBefore(doc: Doc, first: number, last: number): boolean {
  if (doc.form[first] !== ARTICLE || doc.dotted[first] === 1 || !opensSentence(doc, first)) return false;
  return SOMEBODY.has(doc.form[last] ?? 0);
}

const isPair = (doc: Doc, first: number, last: number, one: WordSet, other: WordSet): boolean =>
  last - first === 2 && one.has(doc.form[first]!) && other.has(doc.form[last - 1]!);

/** `El Niño`, `La Nina` */
const isWeather = (doc: Doc, first: number, last: number): boolean => isPair(doc, first, last, EL, NINO);
const EL = wordSet('el la');
const NINO = wordSet('nino niño nina niña');

/** `Spending Will Soon Rise` */
const isModal = (doc: Doc, first: number, last: number): boolean => isPair(doc, first, last, MODALS, SOON);
const MODALS = wordSet('will may can must');
const SOON = wordSet('soon never still also now yet not only');

/** Tokens of an address that are looked through. */
const ADDRESS = 6;

/** `Ann.Lee@courier.example`, `@AnnLee`: with the sign in the same run of signs and letters. */
function isInAddress(doc: Doc, first: number, last: number): boolean {
  for (let at = last; at < last + ADDRESS && at < doc.length && doc.gap[at] === GAP.none; at++)
    if (isMark(doc, at, '@')) return true;
  for (let at = first; at > first - ADDRESS && at > 0 && doc.gap[at] === GAP.none; at--)
    if (isMark(doc, at - 1, '@')) return true;
  return false;
}

/** `Till Sunday, 103 cases were found` */
const isUntilDay = (doc: Doc, first: number, last: number): boolean =>
  last - first === 2 && UNTIL.has(doc.form[first]!) && is(doc, last - 1, CLASS.calendar);

const UNTIL = wordSet('till until since');
const ARTICLE = wordId(lexicon, 'a');
const SOMEBODY = wordSet(
  'man woman boy girl resident teenager couple family mother father native pensioner driver student teacher',
);

/** `Parkinson’s disease`, `Megan’s Law`; not `the law of Oke`. */
function isOfScience(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || doc.kind[last] !== TOKEN.clitic) return false;
  const noun = doc.form[last + 1] ?? 0;
  return OF_SCIENCE.has(noun) || (noun === LAW && isCapitalised(doc, last + 1));
}
