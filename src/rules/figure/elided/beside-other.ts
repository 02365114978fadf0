/** Counts that another number beside them tells of: a part of it, its share, the same at another time. */
import { type Doc, is, isInnerHyphen, isMark, opensSentence, surface } from '../../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { UNITS, WORD } from '../parse/lexis.js';
import { isNounPhraseWord, isPluralNoun } from '../parse/nouns.js';
import { isRecentYear } from '../parse/numeral.js';
import { percentSign } from '../parse/percent-sign.js';
import { isNameBefore } from '../parse/surroundings.js';
import { endsPhrase, isPeriod, isPlural, JUST, PART_OF, THAN, verbFollows, WHICH } from './words.js';

/** `, two more than it needs`, `, 13 fewer than in May` */
export function exceedsOther(doc: Doc, before: number, next: number): boolean {
  if (next < 0 || !MORE_OR_FEWER.has(doc.form[next]!) || doc.form[next + 1] !== THAN) return false;
  if (before < 0) return false;
  return (
    doc.form[before] === WORD.and || (doc.kind[before] === TOKEN.punctuation && !isMark(doc, before, '-'))
  );
}
const MORE_OR_FEWER = wordSet('more fewer less');

/** `Forty, or more than 30 percent, of the boats`, `45 (75%) of them`: the share of the same is told behind it. */
export function isShareToo(doc: Doc, amount: Amount, next: number): boolean {
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
export function isOneOf(doc: Doc, amount: Amount, next: number): boolean {
  const of = amount.first - 1;
  if (next < 0 || doc.form[of] !== WORD.of || doc.form[of - 1] !== WORD.one || amount.high !== null)
    return false;
  if ((!amount.bare && amount.form !== 'words') || (amount.value ?? 0) < 2) return false;
  return doc.kind[next] === TOKEN.word && is(doc, next, CLASS.verb) && surface(doc, next).endsWith('ed');
}

/** `Of the 44 on board, 12 swam ashore.`: the sentence opens with those of whom so many did it. */
export function isOutOfThem(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (!isMark(doc, before, ',') || next < 0 || !isPlural(amount) || isRecentYear(doc, amount.low))
    return false;
  const open = doc.sentences[doc.sentence[before]!]!;
  // `Of the 44, 12 swam ashore.`
  if (doc.form[open] !== WORD.of || before - open > AGAINST_REACH || doc.kind[next] !== TOKEN.word)
    return false;
  return is(doc, next, CLASS.verb) && !isPluralNoun(doc, next);
}

/** `980 fires, against 967 in 2022`: the same in another year, told right behind a number. */
export function isSetAgainst(doc: Doc, amount: Amount, before: number, next: number): boolean {
  const isDecimal = amount.form === 'digits' && amount.exponent === 0 && amount.high === null;
  if (
    !AGAINST.has(doc.form[before] ?? 0) ||
    !(isDecimal || isPlural(amount)) ||
    isRecentYear(doc, amount.low)
  )
    return false;
  if (next >= 0 && !AT_TIME.has(doc.form[next]!) && !isPeriod(doc, next)) return false;
  const open = Math.max(doc.sentences[doc.sentence[before]!]!, before - AGAINST_REACH);
  for (let at = before - 1; at >= open; at--)
    if (doc.kind[at] === TOKEN.number || UNITS.has(doc.form[at]!)) return true;
  return false;
}
const AGAINST = wordSet('against versus');
const AT_TIME = wordSet('in a last the during for previously before at on earlier');
const AGAINST_REACH = 16;

/** `of which five already have`, `of whom three could` */
export function isPartOfWhich(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (amount.low.form === 'digits' || amount.value === 1 || next < 0) return false;
  if (!WHICH.has(doc.form[before] ?? 0) || doc.form[before - 1] !== WORD.of) return false;
  return verbFollows(doc, next) || is(doc, next, CLASS.adverb);
}

/** `, three ahead of Rovers`, `made 45 off 30 balls` */
export function isAheadOf(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || !isPlural(amount)) return false;
  if (doc.form[next] === OFF && amount.bare)
    return next + 1 < doc.length && doc.kind[next + 1] === TOKEN.number;
  if (!AHEAD.has(doc.form[next]!)) return false;
  return (
    isMark(doc, before, ',') || JUST.has(doc.form[before] ?? 0) || FALLS_SHORT.has(doc.form[before] ?? 0)
  );
}
const OFF = wordId(lexicon, 'off');
const FALLS_SHORT = wordSet('fell falls finished ended');
const AHEAD = wordSet('ahead behind adrift short clear');

/** `killed 57 men, with 35 escaping`, `and 23 captured`: behind a count, what became of others. */
export function isBefallen(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || !isPlural(amount) || isRecentYear(doc, amount.low)) return false;
  if (!OTHERS.has(doc.form[before] ?? 0) || doc.kind[before - 1] === TOKEN.number) return false;
  if (UNMOVED.has(doc.form[next]!)) return true;
  if (!is(doc, next, CLASS.verb) || is(doc, next, CLASS.noun) || is(doc, next, CLASS.adjective)) return false;
  const written = surface(doc, next);
  if (!written.endsWith('ed') && !written.endsWith('ing')) return false;
  return endsPhrase(doc, next + 1) || is(doc, next + 1, CLASS['function-word']);
}
const UNMOVED = wordSet('unchanged unhurt unscathed');
const OTHERS = wordSet('and with while but');

/** `24 seats, 13 held by Labour`: behind what all of them are, how many of them are so. */
export function isHeldPart(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || !isPlural(amount) || isRecentYear(doc, amount.low) || !isMark(doc, before, ','))
    return false;
  if (!isPluralNoun(doc, before - 1) || doc.kind[next] !== TOKEN.word) return false;
  const isDone =
    HELD.has(doc.form[next]!) || (is(doc, next, CLASS.verb) && surface(doc, next).endsWith('ed'));
  // `412 patients, 60 with malaria`
  const isOfThem = WITHIN.has(doc.form[next]!);
  if (!isOfThem && (!isDone || !is(doc, next + 1, CLASS['function-word']))) return false;
  for (let at = before - 2; at > before - NEXT_PART && doc.sentence[at] === doc.sentence[before]; at--)
    if (doc.kind[at] === TOKEN.number || UNITS.has(doc.form[at]!)) return true;
  return false;
}
const WITHIN = wordSet('with without from in on at under aboard aged');
const HELD = wordSet('held run led built made won lost sold sent taken bought left born');

/** How far apart two parts of one list stand. */
const NEXT_PART = 9;

/** `four in Lima and one in Cusco`, `(1,674 on paper, 59 on film)`: beside another number with the same preposition. */
export function isPartBesideOther(doc: Doc, amount: Amount, next: number): boolean {
  if (next < 0 || !PART_OF.has(doc.form[next]!) || amount.high !== null || amount.value === 1) return false;
  if (!amount.bare && amount.form !== 'words') return false;
  if (isRecentYear(doc, amount.low) || doc.shape[amount.first] === SHAPE.capital) return false;
  const before = amount.first - 1;
  if (!isMark(doc, before, ',') && !OPENS_PART.has(doc.form[before] ?? 0) && !opensList(doc, before))
    return false;
  return hasPart(doc, next, amount.last, 1) || hasPart(doc, next, amount.first - 1, -1);
}
const ARE = wordSet('are were was had saw recorded reported registered logged counted with');
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
    if (at < 0 || at >= doc.length || doc.sentence[at] !== doc.sentence[preposition]) return false;
    // `one of them in Peru and three in Chile`
    const ofThem = doc.form[at + 1] === WORD.of && THEM.has(doc.form[at + 2] ?? 0);
    if (doc.kind[at] !== TOKEN.number && !UNITS.has(doc.form[at]!)) continue;
    const behind = ofThem ? at + 3 : step < 0 ? pastNouns(doc, at + 1) : at + 1;
    if (doc.form[behind] !== doc.form[preposition]) continue;
    if (behind > at + 1 && !ofThem && behind < preposition) return true;
    const before = at - 1;
    // `There were 14 in May, 19 in June`
    if (step < 0 && !ofThem && doc.form[before] !== undefined && ARE.has(doc.form[before]!)) return true;
    if (isMark(doc, before, ',') || OPENS_PART.has(doc.form[before]!) || opensList(doc, before)) return true;
  }
  return false;
}
/** `12 thefts` before `in May` and `seven in June` */
function pastNouns(doc: Doc, token: number): number {
  let at = token;
  while (at < token + MOST_NOUNS && isNounPhraseWord(doc, at) && !isPluralNoun(doc, at)) at++;
  if (!isPluralNoun(doc, at)) return token;
  at++;
  // `12 boats sank in Peru`
  return at < doc.length && is(doc, at, CLASS.verb) && !is(doc, at, CLASS['function-word']) ? at + 1 : at;
}
const MOST_NOUNS = 4;
export const INCLUDING = wordSet('including');
/** The part before it in a list stands no farther than so many tokens away. */
const PART_REACH = 9;

/** `200 permits, including 169 to nurses, 48 for porters and 27 for cooks` */
export function isPart(doc: Doc, { low }: Amount, before: number): boolean {
  if (isRecentYear(doc, low)) return false;
  if (INCLUDING.has(doc.form[before] ?? 0)) return true;
  if (!isMark(doc, before, ',') && doc.form[before] !== WORD.and) return false;
  for (let at = before - 1; at > before - PART_REACH && doc.sentence[at] === doc.sentence[before]; at--)
    if (doc.kind[at] === TOKEN.number)
      return PART_OF.has(doc.form[at + 1]!) && INCLUDING.has(doc.form[at - 1] ?? 0);
  return false;
}
