/** Whether the head of a noun phrase is still to come behind a plural, a joint, a number or a name inside it. */
import { type Doc, idIs, is, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { GRAINS, TENS, UNITS, WORD, wordsOf } from './lexis.js';
import {
  IRREGULAR_PLURALS,
  isFullName,
  isJoint,
  isNamed,
  isOfCalendar,
  isParticiple,
  isPlainAdjective,
  isPluralNoun,
  OUTSIDE,
  roleOf,
} from './nouns.js';

/** `women leaders`, `sports clubs`, `arms-control`: the plural is no head. In `two countries' plan` it is: they are counted. */
export function isModifierPlural(doc: Doc, token: number): boolean {
  const next = token + 1;
  if (next >= doc.length) return false;
  if (doc.kind[next] === TOKEN.clitic) return true;
  // `two United States fighter jets`
  if (endsCountry(doc, token) && doc.shape[next] === SHAPE.lower && is(doc, next, CLASS.noun)) return true;
  if (doc.gap[next] === GAP.none && isMark(doc, next, '-') && doc.gap[next + 1] === GAP.none) return true;
  // `30 Coastal Arts Trail stops`
  if (
    doc.gap[next] === GAP.space &&
    isNamed(doc, token) &&
    isNamed(doc, next) &&
    !is(doc, next, CLASS.calendar) &&
    isPluralWithin(doc, next, Math.min(token + 4, doc.blocks[doc.block[token]!]!.last))
  )
    return true;
  // `fifty police precinct chiefs`
  if (
    IRREGULAR_PLURALS.has(doc.form[token]!) &&
    doc.kind[next] === TOKEN.word &&
    roleOf(doc, next) === 'noun' &&
    isPluralNoun(doc, next + 1)
  )
    return true;
  if (doc.gap[next] !== GAP.space) return false;
  if (isPluralNoun(doc, next))
    return (
      !is(doc, next, CLASS.calendar) && !OUTSIDE.has(doc.form[next]!) && !isPresentVerb(doc, token, next)
    );
  // `the sports budget`, `20 arms control experts`
  return (
    ATTRIBUTIVE.has(doc.form[token]!) &&
    doc.kind[next] === TOKEN.word &&
    doc.shape[next] === SHAPE.lower &&
    is(doc, next, CLASS.noun) &&
    (!is(doc, next, CLASS.verb) || ATTRIBUTED.has(doc.form[next]!)) &&
    !is(doc, next, CLASS.adjective) &&
    !is(doc, next, CLASS['function-word']) &&
    !OUTSIDE.has(doc.form[next]!)
  );
}
/** `One in three councils faces ruin`: the verb of `one`, or of a noun before the number. */
const isPresentVerb = (doc: Doc, token: number, verb: number): boolean =>
  PRESENT.has(doc.form[verb]!) &&
  doc.shape[token] === SHAPE.lower &&
  doc.shape[verb] === SHAPE.lower &&
  !isPluralNoun(doc, verb + 1);
const PRESENT = wordSet(
  'faces serves lives says goes comes needs lacks owns suffers wants believes thinks remains relies depends makes gets pays speaks dies survives feels sees knows arrives vanishes covers carries opposes supports sits lies',
);
/** Behind them, though verbs too: `sales rise` is none. */
const ATTRIBUTED = wordSet(
  'budget trade control force tax market train park club field target deal programme program drive',
);
/** Plurals that stand before a singular noun. */
const ATTRIBUTIVE = wordSet('sports arms goods sales savings customs earnings');

function endsCountry(doc: Doc, token: number): boolean {
  if (doc.shape[token] === SHAPE.lower) return false;
  for (let at = doc.phraseAt[Math.max(0, token - 2)]!; at < doc.phraseAt[token + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last === token + 1 && idIs(doc, phrase.id, CLASS['country-name'])) return true;
  }
  return is(doc, token, CLASS['country-name']);
}

/** Whether the modifiers on both sides of a joint share the head that follows. */
export function isHeadAhead(doc: Doc, joint: number, limit: number): boolean {
  if (isFullName(doc, joint + 1)) return false;
  return (
    isPluralAhead(doc, joint + 1, limit) ||
    isSharedHeadAhead(doc, joint, limit) ||
    isNamesHeadAhead(doc, joint, limit)
  );
}

/** `two Boeing 737 planes`, `six Delta 4B heavy rockets`: a number behind a name, and the plural soon behind it. */
export function isNumberOfName(doc: Doc, number: number, limit: number): boolean {
  if (doc.gap[number] !== GAP.space || !isNamed(doc, number - 1) || isOfCalendar(doc, number - 1))
    return false;
  if (doc.end[number]! - doc.start[number]! > LONGEST_MODEL) return false;
  let at = number + 1;
  if (at < limit && doc.gap[at] === GAP.none) {
    if (doc.kind[at] !== TOKEN.word || doc.end[at]! - doc.start[at]! > 2) return false;
    at++;
  }
  return isPluralWithin(doc, at, limit);
}
const LONGEST_MODEL = 4;

/** Whether a plural noun ends the nouns and adjectives that start at a token. */
export function isPluralWithin(doc: Doc, token: number, limit: number): boolean {
  for (let at = token; at < limit; at++) {
    if (isInnerHyphen(doc, at)) continue;
    if (doc.kind[at] !== TOKEN.word || doc.gap[at]! > GAP.line || roleOf(doc, at) === 'stop') return false;
    if (isPluralNoun(doc, at) && !isModifierPlural(doc, at)) return true;
  }
  return false;
}

/** `two Ford or Fiat van drivers`: names joined before what both modify. */
function isNamesHeadAhead(doc: Doc, joint: number, limit: number): boolean {
  if (!isNamed(doc, joint - 1) || !isNamed(doc, joint + 1) || isPluralNoun(doc, joint + 1)) return false;
  return isPluralWithin(doc, joint + 2, Math.min(limit, joint + 5));
}

/** `two-bedroom`, `10-storey` before the plural noun that is counted: `64 two-bedroom houses`. */
export function isNumberModifier(doc: Doc, token: number, limit: number): boolean {
  const isNumeral =
    doc.kind[token] === TOKEN.number || UNITS.has(doc.form[token]!) || TENS.has(doc.form[token]!);
  const noun = token + 2;
  if (!isNumeral || doc.gap[token] === GAP.none || !isInnerHyphen(doc, token + 1) || noun >= limit)
    return false;
  if (doc.kind[noun] !== TOKEN.word || isPluralNoun(doc, noun)) return false;
  // `three one-day internationals`
  if (GRAINS.has(doc.form[noun]!)) return OF_DAYS.has(doc.form[noun + 1] ?? 0);
  if (roleOf(doc, noun) === 'stop') return false;
  return isPluralWithin(doc, noun + 1, limit);
}

/** What cricket plays in so many days. */
const OF_DAYS = wordSet('internationals matches games');

/** The token behind the `s` of `Boeing 737s` or `A380s`; null for other numbers. */
export function endOfSeveral(doc: Doc, number: number, limit: number): number | null {
  const s = number + 1;
  if (s >= limit || doc.gap[s] !== GAP.none || doc.end[s]! - doc.start[s]! !== 1 || doc.form[s] !== LONE_S)
    return null;
  const isNameBefore = doc.kind[number - 1] === TOKEN.word && doc.shape[number - 1]! >= SHAPE.capital;
  return isNameBefore ? s + 1 : null;
}
const LONE_S = wordId(lexicon, 's');

/** `10 House of Lords members`: a name with `of` before the plural. */
export function isOfName(doc: Doc, of: number, limit: number): boolean {
  if (doc.form[of] !== WORD.of || !isNamed(doc, of - 1)) return false;
  const next = doc.form[of + 1] === WORD.the ? of + 2 : of + 1;
  if (next >= limit || !isNamed(doc, next)) return false;
  return (!isPluralNoun(doc, next) || isModifierPlural(doc, next)) && isPluralWithin(doc, next + 1, limit);
}

/** `40 Holt & Sons shops`: inside a name before the plural. */
export const isAmpersandOfName = (doc: Doc, at: number, limit: number): boolean =>
  isMark(doc, at, '&') &&
  at + 1 < limit &&
  isNamed(doc, at - 1) &&
  isNamed(doc, at + 1) &&
  isPluralWithin(doc, at + 1, limit);

/** `six red, white and blue flags`, `Hindu, Muslim and Sikh pilgrims`, `two big, empty halls`: modifiers in a list before their plural. */
export function isListAhead(doc: Doc, comma: number, limit: number): boolean {
  const named = isNamed(doc, comma - 1);
  const isItem = (at: number) =>
    at < limit &&
    doc.kind[at] === TOKEN.word &&
    doc.gap[at] === GAP.space &&
    (named
      ? isNamed(doc, at) && !isOfCalendar(doc, at)
      : isPlainAdjective(doc, at) && !BEFALLEN.has(doc.form[at]!)) &&
    !isPluralNoun(doc, at);
  if (!isItem(comma - 1)) return false;
  let at = comma;
  while (isMark(doc, at, ',') && isItem(at + 1)) at += named && isItem(at + 2) ? 3 : 2;
  if (at === comma) return false;
  if (isJoint(doc, at)) return isItem(at + 1) && isPluralWithin(doc, at + 2, limit);
  return !named && isPluralNoun(doc, at) && !isModifierPlural(doc, at);
}
/** Behind such an adjective a comma ends the count: `five dead, local officials said`. */
export const BEFALLEN = wordsOf('outcome');

/** `former and current ministry officials`: two adjectives, a noun or two, the plural. */
function isSharedHeadAhead(doc: Doc, joint: number, limit: number): boolean {
  const next = joint + 1;
  if (!isPlainAdjective(doc, joint - 1) || !isPlainAdjective(doc, next) || roleOf(doc, next) === 'stop')
    return false;
  for (let at = next + 1; at < Math.min(limit, next + 4); at++) {
    if (doc.kind[at] !== TOKEN.word || doc.gap[at] !== GAP.space || roleOf(doc, at) === 'stop') return false;
    if (isPluralNoun(doc, at)) return true;
  }
  return false;
}

/** Whether one modifier and a plural noun follow. */
function isPluralAhead(doc: Doc, token: number, limit: number): boolean {
  return (
    token + 1 < limit &&
    doc.kind[token] === TOKEN.word &&
    roleOf(doc, token) !== 'stop' &&
    !(
      is(doc, token, CLASS.verb) &&
      !is(doc, token, CLASS.noun) &&
      !is(doc, token, CLASS.adjective) &&
      // `alleged and convicted abusers`
      !(isParticiple(doc, token) && isParticiple(doc, token - 2))
    ) &&
    isPluralNoun(doc, token + 1)
  );
}
