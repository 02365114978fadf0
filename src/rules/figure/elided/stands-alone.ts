/** Whether a number stands without the noun that it counts: what is right beside it tells. */
import { type Doc, is, isMark, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { WORD, wordsOf } from '../parse/lexis.js';
import { isNounPhraseWord } from '../parse/nouns.js';
import { changes, isDeterminer, isNameBefore } from '../parse/surroundings.js';
import {
  exceedsOther,
  INCLUDING,
  isAheadOf,
  isBefallen,
  isHeldPart,
  isOneOf,
  isOutOfThem,
  isPart,
  isPartBesideOther,
  isPartOfWhich,
  isSetAgainst,
  isShareToo,
} from './beside-other.js';
import {
  ADVERBIAL,
  isCountedMore,
  isEach,
  isForecast,
  isGrouped,
  isHeadline,
  isLabelled,
  isLastOf,
  isLevel,
  isListedPlace,
  isOfOwned,
  isOnBoard,
  isOpener,
  isRate,
  isSizeOf,
  isTally,
  isThereNow,
  LABELS,
  THERE,
} from './by-word.js';
import { isOfSport } from './of-sport.js';
import { isToll } from './of-toll.js';
import { isOfVotes } from './of-votes.js';
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
} from './words.js';

const TESTED = wordId(lexicon, 'tested');
const OVER = wordId(lexicon, 'over');
const CASUALTY_VERBS = wordsOf('before-bare-count');

/** The token behind, where the sentence goes on; else −1. */
export const nextIn = (doc: Doc, { first }: Amount, last: number): number =>
  last < doc.length && doc.sentence[last] === doc.sentence[first] ? last : -1;

/** `Half a dozen were held.` */
export const isOfBefallen = (doc: Doc, next: number): boolean =>
  next < doc.length && (PAST.has(doc.form[next]!) || WERE.has(doc.form[next]!));
const WERE = wordSet('were');

export function standsAlone(
  doc: Doc,
  amount: Amount,
  first: number,
  last: number,
  compared: boolean,
): boolean {
  const next = nextIn(doc, amount, last);
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
  if (isOfSport(doc, amount, before, next) || isOfVotes(doc, amount, before, next)) return true;
  if (isOutOfThem(doc, amount, before, next)) return true;
  if (isAheadOf(doc, amount, before, next) || isBefallen(doc, amount, before, next)) return true;
  if (
    isHeldPart(doc, amount, before, next) ||
    isLevel(doc, amount, outcome) ||
    isListedPlace(doc, amount, before, next)
  )
    return true;
  if (
    isRate(doc, amount, before, next) ||
    isEach(doc, amount, next) ||
    isOfOwned(doc, amount, next) ||
    isGrouped(doc, amount)
  )
    return true;
  if (isToll(doc, amount, before, next, outcome)) return true;
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
