import { type Doc, is, isMark, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import {
  exceedsOther,
  INCLUDING,
  isAheadOf,
  isBefallen,
  isOneOf,
  isOutOfThem,
  isPart,
  isPartBesideOther,
  isPartOfWhich,
  isSetAgainst,
  isShareToo,
} from './elided/beside-other.js';
import {
  ADVERBIAL,
  isCountedMore,
  isEach,
  isForecast,
  isGrouped,
  isHeadline,
  isLabelled,
  isLastOf,
  isOfOwned,
  isOnBoard,
  isOpener,
  isRate,
  isSizeOf,
  isTally,
  isThereNow,
  LABELS,
  THERE,
} from './elided/by-word.js';
import { isOfSport } from './elided/of-sport.js';
import {
  AUXILIARIES,
  endsPhrase,
  isAdverb,
  isPeriod,
  isPlural,
  isThings,
  isTime,
  MORE,
  PART_OF,
  PAST,
  verbFollows,
  WHICH,
} from './elided/words.js';
import { type Amount, changes } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { WORD, wordsOf } from './parse/lexis.js';
import { isNounPhraseWord } from './parse/nouns.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { changeBefore, isDeterminer, isNameBefore, lettersTouch } from './parse/surroundings.js';

const TESTED = wordId(lexicon, 'tested');
const OVER = wordId(lexicon, 'over');
const CASUALTY_VERBS = wordsOf('before-bare-count');

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
    { text: 'The choir of 60 sang for them.', finds: '60', value: '60' },
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
    { text: 'It saw 980 fires, against 967 in 2022.', finds: '967', value: '967' },
    { text: 'There are 20 stalls, against 33 a year before.', finds: '33', value: '33' },
    { text: 'Gunmen kill 9 in Lima bar', finds: '9', value: '9' },
    { text: 'Police nab 5 over fake notes', finds: '5', value: '5' },
    { text: 'Blast injures seven in Lima', finds: 'seven', value: '7' },
    { text: 'Of the 44 on board, 12 swam ashore.', finds: '12', value: '12' },
    { text: 'Some of the 44 on board swam.', finds: '44', value: '44' },
    { text: 'It sent 80 swabs and 14 tested positive.', finds: '14', value: '14' },
    { text: '7 burnt in Lima paper mill', finds: '7', value: '7' },
    { text: 'Peru: 3 held over fake visas', finds: '3', value: '3' },
    { text: 'The jet had 239 aboard.', finds: '239', value: '239' },
    { text: 'The party has a majority of nine.', finds: 'nine', value: '9' },
    { text: 'There were more of both; deaths: 56', finds: '56', value: '56' },
    { text: 'The flood killed millions around the world.', finds: 'millions', value: '2000000' },
    { text: 'The seamer took two wickets; Oke was unbeaten on 52.', finds: '52', value: '52' },
    { text: 'The seamer had Malta all out for 138 by tea.', finds: '138', value: '138' },
    { text: 'Malta were 120 all out.', finds: '120', value: '120' },
    { text: 'Oke was on 45 not out.', finds: '45', value: '45' },
    { text: 'Oke hit 34 off 20 balls.', finds: '34', value: '34' },
    { text: 'The wickets: Malta 138 (T. Oke 47, L. Roth 3/41).', finds: '47', value: '47' },
    { text: 'Linz carded a three-under 68 in Lima.', finds: '68', value: '68' },
    { text: 'She is seven under par after two rounds.', finds: 'seven', value: '7' },
    { text: 'The guard scored 29 for his side.', finds: '29', value: '29' },
    { text: 'It will hire by 2025 and grow by 2 000 next year.', finds: '2 000', value: '2000' },
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
    'It was the best of 20 years, against 2019 in the south.',
    'They voted against 45 in the row.',
    'Of the trips, 12 boats made one.',
    'They hurt in May.',
    'He was out for 12 weeks.',
    'He was shot in a row over room 68.',
    'They call it Malta 138, as in the chart.',
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
  if (isSetAgainst(doc, amount, before, next) || isHeadline(doc, amount, before, next)) return true;
  if (isOfSport(doc, amount, before, next)) return true;
  if (isOutOfThem(doc, amount, before, next)) return true;
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
  if (doc.form[before] === WORD.the && amount.bare && (SEEN.has(doc.form[next] ?? 0) || isOnBoard(doc, next)))
    return true;
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
  // `and 14 tested positive`
  if (next >= 0 && doc.form[next] === TESTED && isPlural(amount)) return true;
  const nextWord = next >= 0 && doc.kind[next] === TOKEN.word;
  if (nextWord && PAST.has(doc.form[next]!)) return true;
  if (nextWord && doc.form[next] === WORD.of) return true;
  if (nextWord && PART_OF.has(doc.form[next]!) && isPart(doc, amount, before)) return true;
  // `Police nab 5 over fake notes`
  const isHeld = cue && next >= 0 && doc.form[next] === OVER && is(doc, before, CLASS.verb);
  return cue && (outcome || isHeld) && surface(doc, amount.first).length < 7;
}

/** Named by the number of their members. */
const BODIES = wordSet('group committee council club gang');
const SO = wordId(lexicon, 'so');
const THAT = wordId(lexicon, 'that');

const MODALS = wordSet('will would can could may might must should have had has');
const OTHER = wordSet('remaining extra additional other further first last all only another');
const TOTALS = wordSet('total totals totalled totaled totalling totaling numbered');

/** `from nine to 13` */
const isUpTo = (doc: Doc, token: number): boolean =>
  token >= 0 && doc.form[token] === WORD.to && doc.kind[token + 1] === TOKEN.number;
const STANDS = wordSet('stand stands stood capped pegged set fixed');
const SEEN = wordSet('seen recorded registered reported counted logged');
const REMAINING = wordId(lexicon, 'remaining');
const ALL = wordSet('all');
