import { type Doc, hasWord, is, isInnerHyphen, isMark, opensSentence, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { type Amount, changes } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { GRAINS, UNITS, WORD, wordsOf } from './parse/lexis.js';
import { isNounPhraseWord, isPluralNoun } from './parse/noun-phrase.js';
import { isRecentYear } from './parse/numeral.js';
import { percentSign } from './parse/percent-sign.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { changeBefore, isDeterminer, isNameBefore, lettersTouch } from './parse/surroundings.js';

const OUTCOMES = wordsOf('after-bare-count');
const CASUALTY_VERBS = wordsOf('before-bare-count');
/** `cases, of which 10 belonged to May`, `another 140 attended` */
const WHICH = wordSet('which whom another');
/** Before a number that stands alone these are about time or place, not quantity. */
const ADVERBIAL = wordSet('in on since until till before after during by at');

export const elided = defineFigure({
  id: 'figure.elided',
  doc: 'A count whose noun is left out: 45 killed, six of them, up from 1,341.',
  source: 'annotation guide, Figures; observation of news',
  examples: [
    { text: 'The blast left 45 killed.', finds: '45', value: '45' },
    { text: 'Blast kills 12 in Lagos market', finds: '12', value: '12' },
    { text: 'Six of the boats sank.', finds: 'Six', value: '6' },
    { text: 'At least a dozen died.', finds: 'At least a dozen', value: '12' },
    { text: 'The toll stood at 45.', finds: '45', value: '45' },
    { text: 'Crews are capped at 45, she said.', finds: '45', value: '45' },
    { text: 'It is a jump from the 45 seen in May.', finds: '45', value: '45' },
    { text: 'All six of its boats sank.', finds: 'six', value: '6' },
    { text: 'The number of new cases is 45.', finds: '45', value: '45' },
    { text: 'Rosa Linz leads a crew of twelve aboard.', finds: 'twelve', value: '12' },
    { text: 'Cases rose by 235 to 1,351.', finds: '235', value: '235' },
    { text: 'It rose from nine to 13.', finds: 'nine', value: '9' },
    { text: 'The toll rose to 5,226.', finds: '5,226', value: '5226' },
    { text: 'They issued 96 permits, including 52 to nurses.', finds: '52', value: '52' },
    { text: 'Two blasts killed five.', finds: 'five', value: '5' },
    { text: 'Police found 20 boats, 13 more than in May.', finds: '13', value: '13' },
    { text: 'He said that four of the boats sank.', finds: 'four', value: '4' },
    { text: 'It has 20 shops, up from nine a month ago.', finds: 'nine', value: '9' },
    { text: 'She is ill, with at least two in hospital.', finds: 'at least two', value: '2' },
    { text: 'Of the crew three more died.', finds: 'three', value: '3' },
    { text: 'There were boats; there are now 310.', finds: '310', value: '310' },
    { text: 'A new case was seen -- three in Peru and one in Chile.', finds: 'three', value: '3' },
    { text: 'A group of ten left early.', finds: 'ten', value: '10' },
    { text: 'He scored goals, including four in May.', finds: 'four', value: '4' },
    { text: 'Some were hurt, two seriously.', finds: 'two', value: '2' },
    { text: 'It has boats and plans 500 more by May.', finds: '500', value: '500' },
    { text: 'Forty, or more than 30 percent, of the boats sank.', finds: 'Forty', value: '40' },
    { text: 'Of 60 boats 45 (75%) sank.', finds: '45', value: '45' },
    { text: 'It is one of nine awarded in May.', finds: 'nine', value: '9' },
    { text: 'There were 70 boats, of which seven never came home.', finds: 'seven', value: '7' },
    { text: 'Its branches now total 64 after the merger.', finds: '64', value: '64' },
    { text: 'The school sent four each to Peru and Chile.', finds: 'four', value: '4' },
    { text: "They hold seats in 18 of the town's wards.", finds: '18', value: '18' },
    { text: 'Two more of the mills closed.', finds: 'Two', value: '2' },
    { text: 'It sold cars, and 412,000 over the past months.', finds: '412,000', value: '412000' },
    { text: 'They have 20 points, three ahead of Rovers.', finds: 'three', value: '3' },
    { text: 'The police killed nine men and 23 fled, with 35 escaping to Peru.', finds: '35', value: '35' },
    { text: 'The number of jobless rose by 12,000 to 1.4 million.', finds: '12,000', value: '12000' },
    { text: 'They build 50 a day there.', finds: '50', value: '50' },
    { text: 'The remaining 12 will be freed.', finds: '12', value: '12' },
    { text: 'They expect 140 to 145 in the north.', finds: '140 to 145', value: '140..145' },
    { text: '“They told us of the remaining three,” she said.', finds: 'three', value: '3' },
    { text: 'The total is 3,000 higher than in May.', finds: '3,000', value: '3000' },
    { text: 'The jet had 239 aboard.', finds: '239', value: '239' },
    { text: 'The party has a majority of nine.', finds: 'nine', value: '9' },
    { text: 'There were more of both; deaths: 56', finds: '56', value: '56' },
    { text: 'The flood killed millions around the world.', finds: 'millions', value: '2000000' },
  ],
  counterExamples: [
    'The two met in Lima.',
    'It broke in two.',
    'They stood at 45 degrees.',
    'Form a line of one.',
    'One of them left.',
    'Many towns, including 2015 in the north, voted.',
    'The Three agreed.',
    'The number on the door is 45b.',
    'His favourite is 45.',
    'The trial of the Gang of Four ended.',
    'It killed two more boats.',
    'She left school at seven and never went back.',
    'By nine, it was gone.',
    'The Group of 77 met.',
    'He told the Group of 77, and then left.',
    'New York Giants: 45',
    'It is round four of the cup.',
    'They sat in seats 12, 14 and 15, and read forms 030 and 042 there.',
    'They met in 2015 of the old era.',
    'They meet at nine in Lima and at ten in Quito.',
    'Rosa Linz, a mother of two, left.',
    'It shut in the remaining two months.',
    'They sat in rows 40 to 45 in the hall.',
    'They met in 1914 to 1918 of the old era.',
  ],
  read: (doc, amount) => {
    if (lettersTouch(doc, amount.last)) return null;
    if (amount.value === 0 && amount.low.form !== 'digits') return null;
    const { before } = amount;
    const { first } = before;
    const after = comparatorAfter(doc, amount.last);
    const compared = first < amount.from || after !== null;
    const said = comparedMention(before, amount.last, after);
    // `At least a dozen died.`
    if (amount.form === 'group' && (amount.takesOf || !compared)) return null;
    if (!standsAlone(doc, amount, first, said.last, compared)) return null;
    const reading = figure(doc, 'figure.elided', 'count', amount, said);
    reading.value.direction = changeBefore(doc, first);
    return reading;
  },
});

function standsAlone(doc: Doc, amount: Amount, first: number, last: number, compared: boolean): boolean {
  const next = last < doc.length && doc.sentence[last] === doc.sentence[amount.first] ? last : -1;
  if (next >= 0 && isMark(doc, next, '-') && doc.gap[next] === GAP.none) return false;
  const outcome = next < 0 || endsPhrase(doc, next) || isAdverb(doc, next) || isTime(doc, next);
  if (amount.form === 'vague') return doc.form[next] !== WORD.of;
  // `a thousand bells` may be no number of them (count.ts).
  if (amount.exponent === 3 && doc.form[amount.first] === WORD.a && !compared)
    return next < 0 || !isNounPhraseWord(doc, next);
  if (amount.exponent > 0) return true;
  if (amount.form === 'group') return outcome || verbFollows(doc, next);
  const before = first - 1;
  if (WHICH.has(doc.form[before] ?? 0) && amount.low.form === 'digits') return true;
  // `boats, of which seven never came home`
  if (isPartOfWhich(doc, amount, before, next)) return true;
  if (isAheadOf(doc, amount, before, next) || isBefallen(doc, amount, before, next)) return true;
  if (
    isRate(doc, amount, before, next) ||
    isEach(doc, amount, next) ||
    isOfOwned(doc, amount, next) ||
    isGrouped(doc, amount)
  )
    return true;
  // `branches total 64 after it`
  if (amount.bare && TOTALS.has(doc.form[before] ?? 0) && !isNounPhraseWord(doc, next)) return true;
  // `leaders of the Group of 20, who`
  if (doc.form[before] === WORD.of && BODIES.has(doc.form[before - 1] ?? 0) && isNameBefore(doc, before - 1))
    return false;
  const cue = before >= 0 && CASUALTY_VERBS.has(doc.form[before]!);
  if (isForecast(doc, amount, before) && outcome) return true;
  // `rows 40 to 45 in the hall`
  if (
    doc.form[before] === WORD.to &&
    doc.kind[before - 1] === TOKEN.number &&
    isThings(doc, before - 2) &&
    Number(surface(doc, before - 1)) < (amount.value ?? 0)
  )
    return false;
  // `about the remaining three,`
  if (isPlural(amount) && doc.form[before] === REMAINING && (outcome || verbFollows(doc, next))) return true;
  // Nobody counts in decimals: without a word before it, it is a result of sport or a cell of a table.
  const isBetween = amount.high !== null && amount.from < amount.first;
  if (!Number.isInteger(amount.low.value) && !cue && !compared) return isBetween && outcome;
  if (isSizeOf(doc, amount) || isThereNow(doc, before, outcome || doc.form[next] === THERE)) return true;
  // `and plans 500 more by May`
  if (next >= 0 && MORE.has(doc.form[next]!) && doc.form[next + 1] === WORD.of && isPlural(amount))
    return true;
  if (next >= 0 && MORE.has(doc.form[next]!) && isCountedMore(doc, amount, next + 1)) return true;
  if (isShareToo(doc, amount, next) || isOneOf(doc, amount, next)) return true;
  if (isPartBesideOther(doc, amount, next) || exceedsOther(doc, before, next)) return true;
  if (amount.low.form !== 'digits') {
    // `with at least three in a ward`
    if (compared && amount.value !== 1 && outcome) return true;
    // `All four of its branches`
    if (ALL.has(doc.form[before] ?? 0) && doc.form[next] === WORD.of) return true;
    // `round four of the cup`
    if (LABELS.has(doc.form[before] ?? 0) && before >= 0 && doc.block[before] === doc.block[first])
      return false;
    const isThat = doc.form[before] === THAT && doc.form[next] === WORD.of;
    // `four of its last eight at home`
    if (isLastOf(doc, before)) return next < 0 || outcome;
    // `one lesson of the five so far`
    if (
      doc.form[before] === WORD.the &&
      doc.form[before - 1] === WORD.of &&
      doc.shape[amount.first] === SHAPE.lower
    )
      return (amount.value ?? 0) > 2 && (next < 0 || isPeriod(doc, next) || doc.form[next] === SO);
    if (
      amount.value === 1 ||
      (isDeterminer(doc, before) && !isThat) ||
      (doc.shape[amount.first]! >= SHAPE.capital && isNameBefore(doc, before))
    )
      return false;
    if (doc.form[next] === WORD.of && next >= 0) return true;
    // `12 goals, including four in May`
    if (INCLUDING.has(doc.form[before] ?? 0) && PART_OF.has(doc.form[next] ?? 0) && next >= 0) return true;
    // `, two seriously and four slightly`
    if (
      next >= 0 &&
      isAdverb(doc, next) &&
      (isMark(doc, before, ',') || doc.form[before] === WORD.and) &&
      endsPhrase(doc, next + 1)
    )
      return true;
    // `killed three and hurt seven more`
    const isDone = cue && is(doc, before, CLASS.verb) && !is(doc, before, CLASS['function-word']);
    if (isDone && (outcome || (MORE.has(doc.form[next] ?? 0) && endsPhrase(doc, next + 1)))) return true;
    // `raising the toll from nine`
    if ((doc.form[before] === WORD.from || doc.form[before] === WORD.to) && changes(doc, before))
      return next < 0 || doc.kind[next] === TOKEN.punctuation || isUpTo(doc, next) || isTime(doc, next);
    // `three more died`
    if (MORE.has(doc.form[next] ?? 0) && next >= 0 && PAST.has(doc.form[next + 1] ?? 0)) return true;
    // `a blast killed five.`
    if (PAST.has(doc.form[before] ?? 0) && is(doc, before, CLASS.verb) && !AUXILIARIES.has(doc.form[before]!))
      return next < 0 || (doc.kind[next] === TOKEN.punctuation && !isMark(doc, next, '-'));
    return next >= 0 && doc.kind[next] === TOKEN.word && PAST.has(doc.form[next]!);
  }
  // `rose by 235 to 1,351`
  if (doc.form[before] === WORD.by && changes(doc, before) && isUpTo(doc, next)) return true;
  // `from the 60 seen a year before`
  if (doc.form[before] === WORD.the && amount.bare && SEEN.has(doc.form[next] ?? 0)) return true;
  if (isTally(doc, before)) return outcome;
  // `The toll stood at 45.`
  if (doc.form[before] === WORD.at && STANDS.has(doc.form[before - 1] ?? 0)) return outcome;
  if (!amount.bare) return outcome || compared || verbFollows(doc, next);
  if (before >= 0 && doc.block[before] === doc.block[first] && ADVERBIAL.has(doc.form[before]!) && !compared)
    return false;
  if (before >= 0 && isNameBefore(doc, before) && !compared && !isOpener(doc, before)) return false;
  if (before >= 0 && isMark(doc, before, '-')) return false;
  if (isLabelled(doc, before, next)) return true;
  // `The remaining 12 will be freed`
  if (next >= 0 && MODALS.has(doc.form[next]!) && OTHER.has(doc.form[before] ?? 0)) return true;
  const opensBlock = first === doc.blocks[doc.block[first]!]!.first;
  if (
    opensBlock &&
    (next < 0 || doc.kind[next] === TOKEN.punctuation || doc.blocks[doc.block[first]!]!.last - first < 4)
  )
    return false;
  if (compared) return true;
  const nextWord = next >= 0 && doc.kind[next] === TOKEN.word;
  if (nextWord && PAST.has(doc.form[next]!)) return true;
  if (nextWord && doc.form[next] === WORD.of) return true;
  if (nextWord && PART_OF.has(doc.form[next]!) && isPart(doc, amount, before)) return true;
  return cue && outcome && surface(doc, amount.first).length < 7;
}

/** `They expect 150 to 155 in the north.`: a range too high for hours and days. */
const isForecast = (doc: Doc, { bare, low, high, joint }: Amount, before: number): boolean =>
  bare &&
  high !== null &&
  joint === 'to' &&
  low.value > HIGHEST_DAY &&
  Number.isInteger(low.value) &&
  !isRecentYear(doc, low) &&
  !LABELS.has(doc.form[before] ?? 0) &&
  !isThings(doc, before) &&
  !isNameBefore(doc, before);
const isThings = (doc: Doc, token: number): boolean =>
  token >= 0 && is(doc, token, CLASS.noun) && isPluralNoun(doc, token);
const HIGHEST_DAY = 31;

const isPlural = ({ value, bare, form, high }: Amount): boolean =>
  (bare || form === 'words') && high === null && value !== 1;

/** Named by the number of their members. */
const BODIES = wordSet('group committee council club gang');

/** Behind a count without its noun: a mark, the end of the sentence, or a word that no noun phrase starts with. */
const endsPhrase = (doc: Doc, token: number): boolean =>
  token >= doc.length || doc.kind[token] !== TOKEN.word || OUTCOMES.has(doc.form[token]!);
const MORE = wordSet('more');
const LABELS = wordSet(
  'round stage phase leg part game week day level chapter episode season form grade number',
);
/** `Only 12 of 50 came`: a capital of the sentence alone. */
const isOpener = (doc: Doc, token: number): boolean =>
  OPENERS.has(doc.form[token]!) && opensSentence(doc, token);
const OPENERS = wordSet('only just of another all and but with among while the these those');
/** `won five of their last`: what is counted is told by the number before it. */
function isLastOf(doc: Doc, last: number): boolean {
  if (
    !LAST.has(doc.form[last] ?? 0) ||
    !OWNERS.has(doc.form[last - 1] ?? 0) ||
    doc.form[last - 2] !== WORD.of
  )
    return false;
  return doc.kind[last - 3] === TOKEN.number || UNITS.has(doc.form[last - 3] ?? 0);
}
const LAST = wordSet('last past previous opening first final next');
const OWNERS = wordSet('the their its his her our');
const isPeriod = (doc: Doc, token: number): boolean => isMark(doc, token, '.') || isMark(doc, token, ',');
const SO = wordId(lexicon, 'so');
const THAT = wordId(lexicon, 'that');

/** `There were 30, there are now 45.` */
function isThereNow(doc: Doc, before: number, outcome: boolean): boolean {
  const verb = NOW.has(doc.form[before] ?? 0) ? before - 1 : before;
  return outcome && ARE.has(doc.form[verb] ?? 0) && doc.form[verb - 1] === THERE;
}
const ARE = wordSet('are were');
const THERE = wordId(lexicon, 'there');

/** `, two more than it needs`, `, 13 fewer than in May` */
function exceedsOther(doc: Doc, before: number, next: number): boolean {
  if (next < 0 || !MORE_OR_FEWER.has(doc.form[next]!) || doc.form[next + 1] !== THAN) return false;
  if (before < 0) return false;
  return (
    doc.form[before] === WORD.and || (doc.kind[before] === TOKEN.punctuation && !isMark(doc, before, '-'))
  );
}
const MORE_OR_FEWER = wordSet('more fewer less');
const THAN = wordId(lexicon, 'than');

const BEHIND_MORE = wordSet('by in at on from since are were have had will died dead killed injured wounded');

function isCountedMore(doc: Doc, amount: Amount, token: number): boolean {
  if (amount.value === 1 || !Number.isInteger(amount.low.value) || (!amount.bare && amount.form !== 'words'))
    return false;
  return (
    token < doc.length &&
    BEHIND_MORE.has(doc.form[token]!) &&
    doc.sentence[token] === doc.sentence[amount.first]
  );
}

/** `Forty, or more than 30 percent, of the boats`, `45 (75%) of them`: the share of the same is told behind it. */
function isShareToo(doc: Doc, amount: Amount, next: number): boolean {
  const isOr = isMark(doc, next, ',') && doc.form[next + 1] === WORD.or;
  if (next < 0 || (!isOr && !isMark(doc, next, '(')) || amount.high !== null) return false;
  if ((!amount.bare && amount.form !== 'words') || isRecentYear(doc, amount.low)) return false;
  const before = amount.first - 1;
  if (before >= 0 && !opensSentence(doc, amount.first) && isNameBefore(doc, before)) return false;
  const limit = Math.min(doc.length, next + SHARE_REACH);
  for (let at = next + 1; at < limit && doc.sentence[at] === doc.sentence[next]; at++) {
    if (doc.kind[at] !== TOKEN.number && !UNITS.has(doc.form[at]!)) continue;
    const sign = percentSign(doc, at + 1);
    if (sign === null) return false;
    return isOr || isMark(doc, sign.last, ')');
  }
  return false;
}
const SHARE_REACH = 7;

/** `one of five picked up` */
function isOneOf(doc: Doc, amount: Amount, next: number): boolean {
  const of = amount.first - 1;
  if (next < 0 || doc.form[of] !== WORD.of || doc.form[of - 1] !== WORD.one || amount.high !== null)
    return false;
  if ((!amount.bare && amount.form !== 'words') || (amount.value ?? 0) < 2) return false;
  return doc.kind[next] === TOKEN.word && is(doc, next, CLASS.verb) && surface(doc, next).endsWith('ed');
}

/** `of which five already have`, `of whom three could` */
function isPartOfWhich(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (amount.low.form === 'digits' || amount.value === 1 || next < 0) return false;
  if (!WHICH.has(doc.form[before] ?? 0) || doc.form[before - 1] !== WORD.of) return false;
  return verbFollows(doc, next) || is(doc, next, CLASS.adverb);
}

/** `, three ahead of Rovers`, `made 45 off 30 balls` */
function isAheadOf(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || !isPlural(amount)) return false;
  if (doc.form[next] === OFF && amount.bare)
    return next + 1 < doc.length && doc.kind[next + 1] === TOKEN.number;
  return AHEAD.has(doc.form[next]!) && (isMark(doc, before, ',') || JUST.has(doc.form[before] ?? 0));
}
const OFF = wordId(lexicon, 'off');
const AHEAD = wordSet('ahead behind adrift short clear');
const JUST = wordSet('just only and still now');

/** `killed 57 men, with 35 escaping`, `and 23 captured`: behind a count, what became of others. */
function isBefallen(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || !isPlural(amount) || isRecentYear(doc, amount.low)) return false;
  if (!OTHERS.has(doc.form[before] ?? 0) || doc.kind[before - 1] === TOKEN.number) return false;
  if (!is(doc, next, CLASS.verb) || is(doc, next, CLASS.noun) || is(doc, next, CLASS.adjective)) return false;
  const written = surface(doc, next);
  if (!written.endsWith('ed') && !written.endsWith('ing')) return false;
  return endsPhrase(doc, next + 1) || is(doc, next + 1, CLASS['function-word']);
}
const OTHERS = wordSet('and with while but');

/** `Deaths: 56; cases: 1,234`: a figure behind what it counts. */
const isLabelled = (doc: Doc, colon: number, next: number): boolean =>
  colon > 0 &&
  isMark(doc, colon, ':') &&
  doc.gap[colon] === GAP.none &&
  isPluralNoun(doc, colon - 1) &&
  doc.shape[colon - 1] === SHAPE.lower &&
  (next < 0 ||
    next >= doc.length ||
    isMark(doc, next, ';') ||
    isMark(doc, next, ',') ||
    doc.gap[next]! >= GAP.line);

const MODALS = wordSet('will would can could may might must should have had has');
const OTHER = wordSet('remaining extra additional other further first last all only another');

/** `They build 50 a day.` */
const isRate = (doc: Doc, amount: Amount, before: number, next: number): boolean =>
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
const isEach = (doc: Doc, { value, bare, form, high }: Amount, next: number): boolean =>
  next >= 0 && doc.form[next] === EACH && (bare || form === 'words') && high === null && value !== 1;
const EACH = wordId(lexicon, 'each');
const TOTALS = wordSet('total totals totalled totaled totalling totaling numbered');

/** `seats in 18 of the town's 43 wards` */
const isOfOwned = (doc: Doc, { bare, low, high }: Amount, next: number): boolean =>
  next >= 0 &&
  bare &&
  high === null &&
  doc.form[next] === WORD.of &&
  OWNERS.has(doc.form[next + 1] ?? 0) &&
  ADVERBIAL.has(doc.form[low.first - 1] ?? 0) &&
  !isRecentYear(doc, low);

/** `412,000 over the past months`: so written it is no label. */
const isGrouped = (doc: Doc, { form, exponent, low, high }: Amount): boolean =>
  form === 'digits' &&
  exponent === 0 &&
  high === null &&
  low.value >= 1000 &&
  Number.isInteger(low.value) &&
  doc.text.slice(doc.start[low.first], doc.end[low.last - 1]).includes(',') &&
  !isNameBefore(doc, low.first - 1) &&
  low.last < doc.length &&
  PREPOSITIONS.has(doc.form[low.last]!);
const PREPOSITIONS = wordSet(
  'higher lower more fewer less over in during since across for by to from on at under after before between',
);

/** How far apart two parts of one list stand. */
const NEXT_PART = 9;

/** `four in Lima and one in Cusco`, `(1,674 on paper, 59 on film)`: beside another number with the same preposition. */
function isPartBesideOther(doc: Doc, amount: Amount, next: number): boolean {
  if (next < 0 || !PART_OF.has(doc.form[next]!) || amount.high !== null || amount.value === 1) return false;
  if (!amount.bare && amount.form !== 'words') return false;
  if (isRecentYear(doc, amount.low) || doc.shape[amount.first] === SHAPE.capital) return false;
  const before = amount.first - 1;
  if (!isMark(doc, before, ',') && !OPENS_PART.has(doc.form[before] ?? 0) && !opensList(doc, before))
    return false;
  return hasPart(doc, next, amount.last, 1) || hasPart(doc, next, amount.first - 1, -1);
}
const OPENS_PART = wordSet('and with including namely');

const opensList = (doc: Doc, mark: number): boolean =>
  isMark(doc, mark, '(') ||
  isMark(doc, mark, ':') ||
  isMark(doc, mark, '—') ||
  isMark(doc, mark, '–') ||
  (isMark(doc, mark, '-') && !isInnerHyphen(doc, mark));

const THEM = wordSet('them these those which whom');

/** Whether another number stands near, behind a comma or `and`, with the same preposition behind it. */
function hasPart(doc: Doc, preposition: number, from: number, step: number): boolean {
  for (let at = from; at !== from + step * NEXT_PART; at += step) {
    if (at < 1 || at >= doc.length || doc.sentence[at] !== doc.sentence[preposition]) return false;
    // `one of them in Peru and three in Chile`
    const ofThem = doc.form[at + 1] === WORD.of && THEM.has(doc.form[at + 2] ?? 0);
    if (doc.form[ofThem ? at + 3 : at + 1] !== doc.form[preposition]) continue;
    if (doc.kind[at] !== TOKEN.number && !UNITS.has(doc.form[at]!)) continue;
    const before = at - 1;
    if (isMark(doc, before, ',') || OPENS_PART.has(doc.form[before]!) || opensList(doc, before)) return true;
  }
  return false;
}

/** `The toll is now 45`, `the number of cases is 45` */
function isTally(doc: Doc, before: number): boolean {
  const verb = NOW.has(doc.form[before] ?? 0) ? before - 1 : before;
  if (!IS.has(doc.form[verb] ?? 0)) return false;
  const open = Math.max(doc.sentences[doc.sentence[verb]!]!, verb - TALLY_REACH);
  return hasWord(doc, open, verb, TALLIES);
}
const IS = wordSet('is was');
const NOW = wordSet('now currently only just');
const TALLIES = wordSet('number toll total tally');
const TALLY_REACH = 9;

/** `a crew of six`; the Gang of Four is a name, and a mother of two is no count of hers. */
function isSizeOf(doc: Doc, { first, value, bare, form }: Amount): boolean {
  const noun = first - 2;
  if (doc.form[first - 1] !== WORD.of || !COLLECTIVES.has(doc.form[noun] ?? 0)) return false;
  // `the Group of 77`
  if (doc.shape[noun] !== SHAPE.lower && !opensSentence(doc, noun)) return false;
  return value !== null && value > 1 && (bare || (form === 'words' && doc.shape[first] === SHAPE.lower));
}
const COLLECTIVES = wordSet(
  'majority total average maximum minimum tally haul record quota target crew team family squad panel gang staff group crowd party force workforce audience cast field fleet',
);

/** `from nine to 13` */
const isUpTo = (doc: Doc, token: number): boolean =>
  token >= 0 && doc.form[token] === WORD.to && doc.kind[token + 1] === TOKEN.number;

const PAST = new WordSet([wordsOf('outcome'), wordsOf('finite-past')].flatMap((words) => words.ids()));
const AUXILIARIES = wordsOf('auxiliary');
const STANDS = wordSet('stand stands stood capped pegged set fixed');
const SEEN = wordSet('seen recorded registered reported counted logged');
const REMAINING = wordId(lexicon, 'remaining');
const ALL = wordSet('all');
const INCLUDING = wordSet('including');
/** Behind a part of what was counted: `169 to nurses, 48 for porters`. */
const PART_OF = wordSet('to for in from on at by with who');
/** The part before it in a list stands no farther than so many tokens away. */
const PART_REACH = 9;

/** `200 permits, including 169 to nurses, 48 for porters and 27 for cooks` */
function isPart(doc: Doc, { low }: Amount, before: number): boolean {
  if (isRecentYear(doc, low)) return false;
  if (INCLUDING.has(doc.form[before] ?? 0)) return true;
  if (!isMark(doc, before, ',') && doc.form[before] !== WORD.and) return false;
  for (let at = before - 1; at > before - PART_REACH && doc.sentence[at] === doc.sentence[before]; at--)
    if (doc.kind[at] === TOKEN.number)
      return PART_OF.has(doc.form[at + 1]!) && INCLUDING.has(doc.form[at - 1] ?? 0);
  return false;
}

/** `up from 30 a year before`, `sold 45 last week` */
const isTime = (doc: Doc, token: number): boolean =>
  WHEN.has(doc.form[token]!) && GRAINS.has(doc.form[token + 1] ?? 0);
const WHEN = wordSet('a last this each every');

/** `476 annually` */
function isAdverb(doc: Doc, token: number): boolean {
  return is(doc, token, CLASS.adverb) && surface(doc, token).endsWith('ly');
}

function verbFollows(doc: Doc, token: number): boolean {
  return token >= 0 && doc.kind[token] === TOKEN.word && is(doc, token, CLASS.verb);
}
