/** Counts that a word before or behind them tells for what they are: `a crew of six`, `50 a day`, `the 44 on board`. */
import {
  type Doc,
  hasWord,
  is,
  isCapitalised,
  isMark,
  opensSentence,
  surface,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { sentenceAround } from '../parse/joints.js';
import { GRAINS, UNITS, WORD } from '../parse/lexis.js';
import { isNounPhraseWord, isPluralNoun } from '../parse/nouns.js';
import { isRecentYear } from '../parse/numeral.js';
import { isNameBefore } from '../parse/surroundings.js';
import { isPlural, isThings, OWNERS } from './words.js';

/** Before a number that stands alone these are about time or place, not quantity. */
export const ADVERBIAL = wordSet('in on since until till before after during by at');

/** `They expect 150 to 155 in the north.`: a range too high for hours and days. */
export const isForecast = (doc: Doc, { bare, low, high, joint }: Amount, before: number): boolean =>
  bare &&
  high !== null &&
  joint === 'to' &&
  low.value > HIGHEST_DAY &&
  Number.isInteger(low.value) &&
  !isRecentYear(doc, low) &&
  !LABELS.has(doc.form[before] ?? 0) &&
  !isThings(doc, before) &&
  !isNameBefore(doc, before);
const HIGHEST_DAY = 31;
export const LABELS = wordSet(
  'round stage phase leg part game week day level chapter episode season form grade number',
);
/** `Only 12 of 50 came`: a capital of the sentence alone. */
export const isOpener = (doc: Doc, token: number): boolean =>
  OPENERS.has(doc.form[token]!) && opensSentence(doc, token);
const OPENERS = wordSet(
  'only just of another all and but with among while the these those if when so because since though although as where once then now',
);
/** `won five of their last`: what is counted is told by the number before it. */
export function isLastOf(doc: Doc, last: number): boolean {
  if (
    !LAST.has(doc.form[last] ?? 0) ||
    !OWNERS.has(doc.form[last - 1] ?? 0) ||
    doc.form[last - 2] !== WORD.of
  )
    return false;
  return doc.kind[last - 3] === TOKEN.number || UNITS.has(doc.form[last - 3] ?? 0);
}
const LAST = wordSet('last past previous opening first final next');

/** `There were 30, there are now 45.` */
export function isThereNow(doc: Doc, before: number, outcome: boolean): boolean {
  const verb = NOW.has(doc.form[before] ?? 0) ? before - 1 : before;
  return outcome && ARE.has(doc.form[verb] ?? 0) && doc.form[verb - 1] === THERE;
}
const ARE = wordSet('are were');
export const THERE = wordId(lexicon, 'there');

const BEHIND_MORE = wordSet('by in at on from since are were have had will died dead killed injured wounded');

export function isCountedMore(doc: Doc, amount: Amount, token: number): boolean {
  if (amount.value === 1 || !Number.isInteger(amount.low.value) || (!amount.bare && amount.form !== 'words'))
    return false;
  return (
    token < doc.length &&
    BEHIND_MORE.has(doc.form[token]!) &&
    doc.sentence[token] === doc.sentence[amount.first]
  );
}

/** `the 44 on board`, `the 44 aboard` */
export const isOnBoard = (doc: Doc, next: number): boolean =>
  next >= 0 && (doc.form[next] === ABOARD || (doc.form[next] === ON && doc.form[next + 1] === BOARD));
const ABOARD = wordId(lexicon, 'aboard');
const ON = wordId(lexicon, 'on');
const BOARD = wordId(lexicon, 'board');

/** `7 burnt in paper mill`, `Kuwait: 3 held over`: what befell so many opens a headline. */
export function isHeadline(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || isRecentYear(doc, amount.low) || doc.kind[next] !== TOKEN.word) return false;
  // `One dead, two hurt`
  const isOne = amount.value === 1 && amount.form === 'words' && DEAD.has(doc.form[next]!);
  if (!isPlural(amount) && !isOne) return false;
  const block = doc.blocks[doc.block[next]!]!;
  const opens =
    amount.first === block.first ||
    ((isMark(doc, before, ':') || isMark(doc, before, ';')) && doc.block[before] === doc.block[next]);
  if (!opens || block.last - block.first > LONGEST_HEADLINE || isMark(doc, block.last - 1, '.')) return false;
  const isDone =
    BEFALLEN.has(doc.form[next]!) || (is(doc, next, CLASS.verb) && surface(doc, next).endsWith('ed'));
  if (isDone)
    return next + 1 >= block.last || isMark(doc, next + 1, ',') || BEHIND_DONE.has(doc.form[next + 1] ?? 0);
  // `Three in court over theft`, `14 to hang for murder`
  const behind = doc.form[next + 1] ?? 0;
  return doc.form[next] === WORD.in
    ? COURTS.has(behind)
    : doc.form[next] === WORD.to && FATES.has(behind) && amount.first === block.first;
}
const COURTS = wordSet('court custody dock hospital jail prison detention');
const FATES = wordSet('hang die face stand appear be get lose return share');
const DEAD = wordSet('dead killed');
const LONGEST_HEADLINE = 20;
const BEFALLEN = wordSet(
  'dead missing killed injured arrested burnt burned held shot hurt slain caught hit struck lost found left sent stuck bitten stung swept hanged drowned feared run thrown stabbed booked',
);
const BEHIND_DONE = wordSet(
  'in over for after as at by on from with near during amid to under when dead down while',
);

/** `Deaths: 56; cases: 1,234`: a figure behind what it counts. */
export const isLabelled = (doc: Doc, colon: number, next: number): boolean =>
  colon > 0 &&
  isMark(doc, colon, ':') &&
  doc.gap[colon] === GAP.none &&
  ((isPluralNoun(doc, colon - 1) && doc.shape[colon - 1] === SHAPE.lower) ||
    ATTENDED.has(doc.form[colon - 1]!)) &&
  (next < 0 ||
    next >= doc.length ||
    isMark(doc, next, ';') ||
    isMark(doc, next, ',') ||
    (isMark(doc, next, '.') && ATTENDED.has(doc.form[colon - 1]!)) ||
    doc.gap[next]! >= GAP.line);

const ATTENDED = wordSet(
  'attendance attendances attended crowd capacity dead injured missing wounded killed recovered hurt total turnout',
);

/** `They build 50 a day.` */
export const isRate = (doc: Doc, amount: Amount, before: number, next: number): boolean =>
  next >= 0 &&
  next + 1 < doc.length &&
  isPlural(amount) &&
  PER.has(doc.form[next]!) &&
  GRAINS.has(doc.form[next + 1]!) &&
  before >= 0 &&
  doc.sentence[before] === doc.sentence[next] &&
  is(doc, before, CLASS.verb) &&
  !is(doc, before, CLASS['function-word']);
const PER = wordSet('a per each every');

/** `four each went to Peru and Chile` */
export const isEach = (doc: Doc, { value, bare, form, high }: Amount, next: number): boolean =>
  next >= 0 && doc.form[next] === EACH && (bare || form === 'words') && high === null && value !== 1;
const EACH = wordId(lexicon, 'each');

/** `seats in 18 of the town's 43 wards` */
export const isOfOwned = (doc: Doc, { bare, low, high }: Amount, next: number): boolean =>
  next >= 0 &&
  bare &&
  high === null &&
  doc.form[next] === WORD.of &&
  (OWNERS.has(doc.form[next + 1] ?? 0) || isMore(doc, next + 1, low.value)) &&
  ADVERBIAL.has(doc.form[low.first - 1] ?? 0) &&
  !isRecentYear(doc, low);

/** `120` of `by 73 of 120 deputies` */
const isMore = (doc: Doc, token: number, value: number): boolean =>
  doc.kind[token] === TOKEN.number && Number(surface(doc, token)) > value && isNounPhraseWord(doc, token + 1);

/** `412,000 over the past months`: so written it is no label. */
export const isGrouped = (doc: Doc, { form, exponent, low, high }: Amount): boolean =>
  form === 'digits' &&
  exponent === 0 &&
  high === null &&
  low.value >= 1000 &&
  Number.isInteger(low.value) &&
  doc.text.slice(doc.start[low.first], doc.end[low.last - 1]).includes(',') &&
  !isNameBefore(doc, low.first - 1) &&
  low.last < doc.length &&
  PREPOSITIONS.has(doc.form[low.last]!);
/** `6,214.32`: grouped and with decimals it is a level of an index, where nothing follows that it counts. */
export const isLevel = (doc: Doc, { form, exponent, low, high }: Amount, outcome: boolean): boolean =>
  outcome &&
  form === 'digits' &&
  exponent === 0 &&
  high === null &&
  low.value >= 1000 &&
  !Number.isInteger(low.value) &&
  doc.text.slice(doc.start[low.first], doc.end[low.last - 1]).includes(',');

/** `Lima (31), Cusco (12) and Puno (nine)`: so many in each place. */
export function isListedPlace(doc: Doc, { low }: Amount, before: number, next: number): boolean {
  if (!isMark(doc, before, '(') || !isMark(doc, next, ')') || isRecentYear(doc, low)) return false;
  if (!isPlace(doc, before - 1)) return false;
  // `Goals from Roth (71)`
  const [from, to] = sentenceAround(doc, before);
  if (hasWord(doc, from, to, OF_GAMES)) return false;
  // The next place or the one before it.
  const joint = isMark(doc, next + 1, ',') || doc.form[next + 1] === WORD.and ? next + 2 : -1;
  for (let at = joint; at > 0 && at < joint + LONGEST_PLACE; at++)
    if (isMark(doc, at, '(')) return isCount(doc, at);
  for (let at = before - 1; at > before - LONGEST_PLACE; at--)
    if (isMark(doc, at, ')')) return isCount(doc, at - 2);
  return false;
}
const LONGEST_PLACE = 6;
const OF_GAMES = wordSet(
  'goal goals scored scores scorer scorers try tries penalty penalties pens subs booked header headers strike strikes',
);
const isCount = (doc: Doc, bracket: number): boolean =>
  isMark(doc, bracket, '(') &&
  isMark(doc, bracket + 2, ')') &&
  (doc.kind[bracket + 1] === TOKEN.number || UNITS.has(doc.form[bracket + 1] ?? 0));
const PLACES = [CLASS['country-name'], CLASS.place, CLASS['city-4'], CLASS['city-5'], CLASS['city-6']];
const isPlace = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) && PLACES.some((group) => is(doc, token, group));

const PREPOSITIONS = wordSet(
  'higher lower more fewer less over in during since across for by to from on at under after before between',
);

/** `The toll is now 45`, `the number of cases is 45` */
export function isTally(doc: Doc, before: number): boolean {
  const verb = NOW.has(doc.form[before] ?? 0) ? before - 1 : before;
  if (!IS.has(doc.form[verb] ?? 0)) return false;
  const open = Math.max(doc.sentences[doc.sentence[verb]!]!, verb - TALLY_REACH);
  return hasWord(doc, open, verb, TALLIES);
}
const IS = wordSet('is was');
const NOW = wordSet('now currently only just');
const TALLIES = wordSet('number toll total tally figure count');
const TALLY_REACH = 9;

/** `a crew of six`; the Gang of Four is a name, and a mother of two is no count of hers. */
export function isSizeOf(doc: Doc, { first, value, bare, form }: Amount): boolean {
  const noun = first - 2;
  if (doc.form[first - 1] !== WORD.of || !COLLECTIVES.has(doc.form[noun] ?? 0)) return false;
  // `the Group of 77`
  if (doc.shape[noun] !== SHAPE.lower && !opensSentence(doc, noun)) return false;
  if (value === 1) return MAJORITY.has(doc.form[noun]!);
  return value !== null && value > 1 && (bare || (form === 'words' && doc.shape[first] === SHAPE.lower));
}
const MAJORITY = wordSet('majority');
const COLLECTIVES = wordSet(
  'town city village community island nation country district state suburb municipality settlement hamlet cabinet council board committee jury bench parliament assembly senate class batch flotilla caravan bloc alliance coalition consortium network shortlist pack litter brood swarm band squadron motorcade household colony majority total average maximum minimum tally haul record quota target crew team family squad panel gang staff group crowd party force workforce audience cast field fleet choir troupe delegation contingent convoy herd flock orchestra congregation membership enrolment garrison',
);
