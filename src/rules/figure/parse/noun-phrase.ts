/**
 * The noun phrase that a number counts: adjectives, nouns and participles up to the head.
 * A plural count is closed by its first plural noun (`two very clear options`), so that no tagger is needed; a plural
 * noun before another plural one is its modifier (`women leaders`, `sports clubs`).
 */
import { type Doc, idIs, is, isInnerHyphen, isMark, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { GRAINS, MAGNITUDES, MONTHS, numberWords, TENS, UNITS, VAGUE, WORD, wordsOf } from './lexis.js';
import { unitAt } from './unit.js';

export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Token of the head noun. */
  readonly head: number;
  readonly plural: boolean;
}

const LONGEST = 9;

/** Plural nouns without a final s. Source: Quirk et al., A Comprehensive Grammar of the English Language, 5.82 ff. */
const IRREGULAR_PLURALS = wordsOf('irregular-plural');
/** End in s and are singular or no nouns at all. */
const NOT_PLURAL = wordsOf('not-plural');
/** Function words that stand inside a noun phrase. */
const INSIDE = wordSet('other more most very such own less least fewer same daily weekly monthly yearly');
/** These open no noun phrase, though a dictionary gives them as nouns or adjectives too. */
const OUTSIDE = wordsOf('outside-noun-phrase');
/** All words that have a role of their own in a noun phrase. */
const SINGLED_OUT = new WordSet([
  ...[INSIDE, OUTSIDE, GRAINS, MONTHS, numberWords('unit', 'ten', 'magnitude')].flatMap((words) =>
    words.ids(),
  ),
]);

const LETTER_S = 0x73;
const CAPITAL_S = 0x53;

export function isPluralNoun(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.kind[token] !== TOKEN.word || doc.gap[token]! > GAP.line) return false;
  const form = doc.form[token]!;
  const end = doc.end[token]!;
  const last = doc.text.charCodeAt(end - 1);
  if (IRREGULAR_PLURALS.has(form)) return true;
  // The period of a dotted word is its last character.
  if (last !== LETTER_S && last !== CAPITAL_S) return false;
  if (NOT_PLURAL.has(form) || is(doc, token, CLASS['function-word'])) return false;
  if (end - doc.start[token]! < 3) return false;
  if (last === CAPITAL_S && !(doc.shape[token] === SHAPE.upper && doc.blocks[doc.block[token]!]!.allCaps))
    return false;
  const before = doc.text.charCodeAt(end - 2);
  if (before === LETTER_S) return false;
  // `Israelis`, `Saudis`; unknown names in -us and -is are singular.
  if (is(doc, token, CLASS.demonym)) return true;
  if (form < 0 || is(doc, token, CLASS['proper-word'])) return before !== 0x75 && before !== 0x69;
  return is(doc, token, CLASS.noun) || doc.shape[token]! >= SHAPE.capital || !is(doc, token, CLASS.verb);
}

/** A word that can stand in a noun phrase: adjective, noun, name. */
export function isNounPhraseWord(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.kind[token] !== TOKEN.word || doc.gap[token]! > GAP.line) return false;
  return roleOf(doc, token) !== 'stop';
}

type Role =
  /** Ends the phrase before it. */
  | 'stop'
  /** Cannot be the head: adjective, adverb, participle. */
  | 'modifier'
  | 'noun'
  /** Noun or verb: a head only where nothing speaks for the verb. */
  | 'noun-or-verb';

function roleOf(doc: Doc, token: number): Role {
  const form = doc.form[token]!;
  if (!SINGLED_OUT.has(form)) return roleByClass(doc, token);
  if (INSIDE.has(form)) return 'modifier';
  if (UNITS.has(form) || TENS.has(form) || MAGNITUDES.has(form)) return 'stop';
  if (OUTSIDE.has(form) && doc.shape[token] === SHAPE.lower)
    return is(doc, token, CLASS.adjective) && isNounAhead(doc, token + 1) ? 'modifier' : 'stop';
  if (!is(doc, token, CLASS['function-word'])) {
    if (isNamed(doc, token) ? MONTHS.has(form) : GRAINS.has(form)) return 'stop';
    // Units of time are no words of the calendar here.
    if (GRAINS.has(form)) return 'noun';
  }
  return roleByClass(doc, token);
}

/** A capital that makes a name; nothing stands behind the last token. */
function isNamed(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.shape[token]! < SHAPE.capital) return false;
  const block = doc.blocks[doc.block[token]!]!;
  return !block.titleCase && !block.allCaps;
}

/** `May`, `Friday`, `GMT`; not the zone `WEST` written as a part of the world. */
function isOfCalendar(doc: Doc, token: number): boolean {
  // `Middle East`
  if (MIDDLE.has(doc.form[token]!)) return false;
  if (!is(doc, token, CLASS.calendar) || is(doc, token, CLASS['number-word'])) return false;
  return doc.shape[token] === SHAPE.upper || !is(doc, token, CLASS['place-word']);
}

const MIDDLE = wordSet('middle');

const isAcronym = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  doc.end[token]! - doc.start[token]! > 1 &&
  !doc.blocks[doc.block[token]!]!.allCaps;

/** The role of a word that the grammar does not name. */
function roleByClass(doc: Doc, token: number): Role {
  // `two US soldiers`, `20 IT workers`: pronouns but for their capitals.
  if (is(doc, token, CLASS['function-word'])) return isAcronym(doc, token) ? 'noun' : 'stop';
  if (isNamed(doc, token)) return isOfCalendar(doc, token) ? 'stop' : 'noun';
  if (doc.form[token]! < 0) return isParticiple(doc, token) ? 'modifier' : 'noun';
  if (is(doc, token, CLASS.noun)) return is(doc, token, CLASS.verb) ? 'noun-or-verb' : 'noun';
  if (is(doc, token, CLASS.adjective) || is(doc, token, CLASS.adverb)) return 'modifier';
  if (is(doc, token, CLASS.verb)) return isParticiple(doc, token) ? 'modifier' : 'stop';
  return 'noun';
}

/** Whether a noun comes next: `six dead bodies`, `20 high schools`. */
function isNounAhead(doc: Doc, token: number): boolean {
  return (
    token < doc.length &&
    doc.kind[token] === TOKEN.word &&
    !OUTSIDE.has(doc.form[token]!) &&
    isPluralNoun(doc, token)
  );
}

/** `-ed` and `-ing` forms, which may stand before a noun. */
function isParticiple(doc: Doc, token: number): boolean {
  const written = surface(doc, token);
  return written.length > 4 && (written.endsWith('ed') || written.endsWith('ing') || written.endsWith('wn'));
}

/** The noun phrase that starts at a token. `plural`: whether a plural head is wanted (a count other than one). */
export function nounPhraseAt(doc: Doc, token: number, plural: boolean): NounPhrase | null {
  if (token >= doc.length || doc.gap[token]! >= GAP.paragraph) return null;
  // A capital on a new line begins something else.
  if (doc.gap[token] === GAP.line && doc.shape[token]! >= SHAPE.capital) return null;
  const block = doc.blocks[doc.block[token]!]!;
  const sentence = doc.sentence[token];
  const limit = Math.min(block.last, token + LONGEST);
  let singularEnd = -1;
  let singularHead = -1;
  let quote = false;
  for (let at = token; at < limit && doc.sentence[at] === sentence; at++) {
    if (doc.kind[at] === TOKEN.punctuation) {
      if (isInnerJoint(doc, at)) continue;
      if (isQuote(doc, at) && (quote || closesSoon(doc, at, limit))) {
        quote = !quote;
        continue;
      }
      if (plural && at > token && isMark(doc, at, ',') && isListAhead(doc, at, limit)) continue;
      if (plural && at > token && isAmpersandOfName(doc, at, limit)) continue;
      break;
    }
    if (plural && at === token && doc.kind[at] === TOKEN.number) {
      const unit = unitAt(doc, at + 1);
      if (unit !== null && unit.dimension !== 'time' && isPluralWithin(doc, unit.last, limit)) {
        at = unit.last - 1;
        continue;
      }
    }
    if (plural && isNumberModifier(doc, at, limit)) {
      at += 2;
      continue;
    }
    if (doc.kind[at] === TOKEN.clitic) {
      if (at === token) return null;
      continue;
    }
    if (doc.kind[at] === TOKEN.number) {
      const several = endOfSeveral(doc, at, limit);
      if (plural && several !== null) return { first: token, last: several, head: at, plural: true };
      // `Covid-19 cases`: a number glued to a name is part of it.
      if (doc.gap[at] === GAP.none && at > token) continue;
      // `two Boeing 737 planes`
      if (plural && at > token && isNumberOfName(doc, at, limit)) continue;
      break;
    }
    if (doc.kind[at] !== TOKEN.word) break;
    if (plural && isPluralNoun(doc, at) && !isModifierPlural(doc, at)) {
      if (GRAINS.has(doc.form[at]!) && at === token) return null;
      if (OUTSIDE.has(doc.form[at]!)) break;
      // `'likes'`
      const closing =
        quote && at + 1 < limit && doc.kind[at + 1] === TOKEN.punctuation && isQuote(doc, at + 1);
      const end = closing ? at + 2 : (coordinated(doc, at + 1, limit) ?? at + 1);
      if (closing) return { first: token, last: end, head: at, plural: true };
      return { first: token, last: end, head: end - 1, plural: true };
    }
    // `25 military and police checkpoints`: the modifiers are joined, the head is still to come.
    if (plural && at > token && isJoint(doc, at) && isHeadAhead(doc, at, limit)) continue;
    if (plural && at === token && FINITE_PAST.has(doc.form[at]!)) return null;
    // `500 Chinese aged under 40`
    if (at > token && doc.form[at] === AGED && is(doc, at - 1, CLASS.demonym)) break;
    const role = roleOf(doc, at);
    if (role === 'stop') {
      // `high-net-worth residents`, `in-person visits`: what hyphens join is one modifier.
      if (isJoinedByHyphen(doc, at)) continue;
      if (plural && at > token && isOfName(doc, at, limit)) continue;
      break;
    }
    if (role === 'modifier') {
      // A participle after a noun belongs to what follows: `one priest facing charges`.
      if (singularEnd > 0 && is(doc, at, CLASS.verb) && !plural) break;
      continue;
    }
    if (role === 'noun-or-verb' && !plural && singularEnd > 0 && isParticiple(doc, at)) break;
    if (role === 'noun-or-verb' && plural && at === token && !isNounPhraseWord(doc, at + 1)) {
      if (!closesPhrase(doc, at + 1)) continue;
    }
    singularEnd = at + 1;
    singularHead = at;
  }
  if (singularHead < 0) return null;
  if (plural && !standsAsHead(doc, singularHead)) return null;
  return { first: token, last: singularEnd, head: singularHead, plural: false };
}

/** `women leaders`, `sports clubs`, `arms-control`: the plural is no head. In `two countries' plan` it is: they are counted. */
function isModifierPlural(doc: Doc, token: number): boolean {
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
  return (
    doc.gap[next] === GAP.space &&
    isPluralNoun(doc, next) &&
    !is(doc, next, CLASS.calendar) &&
    !OUTSIDE.has(doc.form[next]!)
  );
}

function endsCountry(doc: Doc, token: number): boolean {
  if (doc.shape[token] === SHAPE.lower) return false;
  for (let at = doc.phraseAt[Math.max(0, token - 2)]!; at < doc.phraseAt[token + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last === token + 1 && idIs(doc, phrase.id, CLASS['country-name'])) return true;
  }
  return is(doc, token, CLASS['country-name']);
}

const MEDALS = wordSet('gold silver bronze');
const HEAD = wordId(lexicon, 'head');
const AGED = wordId(lexicon, 'aged');

/** What a number of people makes up. */
const MASSES = wordSet('population workforce turnout membership capacity');

/** A singular noun is counted by a number above one only as a mass or a class: `15,000 capacity`. */
function standsAsHead(doc: Doc, token: number): boolean {
  // `30 head of cattle`
  if (doc.form[token] === HEAD && doc.form[token + 1] === WORD.of) return true;
  // `three silver and 12 bronze`
  if (MEDALS.has(doc.form[token]!) && closesPhrase(doc, token + 1)) return true;
  if (MASSES.has(doc.form[token]!)) return true;
  if (is(doc, token, CLASS.verb) && doc.shape[token] === SHAPE.lower) return false;
  // `four Swiss died`
  const next = doc.form[token + 1] ?? 0;
  const isPeople = is(doc, token, CLASS.demonym) && (BEFALLEN.has(next) || next === AGED);
  return isPeople || closesPhrase(doc, token + 1);
}

function closesPhrase(doc: Doc, token: number): boolean {
  return (
    token >= doc.length ||
    doc.kind[token] === TOKEN.punctuation ||
    doc.gap[token]! >= GAP.line ||
    is(doc, token, CLASS['function-word'])
  );
}

function isJoint(doc: Doc, token: number): boolean {
  return doc.form[token] === WORD.and || doc.form[token] === WORD.or;
}

/** `another 60 attended evening classes` */
const FINITE_PAST = wordsOf('finite-past');

/** Whether the modifiers on both sides of a joint share the head that follows. */
function isHeadAhead(doc: Doc, joint: number, limit: number): boolean {
  if (isFullName(doc, joint + 1)) return false;
  return (
    isPluralAhead(doc, joint + 1, limit) ||
    isSharedHeadAhead(doc, joint, limit) ||
    isNamesHeadAhead(doc, joint, limit)
  );
}

/** `two Boeing 737 planes`, `six Delta 4B heavy rockets`: a number behind a name, and the plural soon behind it. */
function isNumberOfName(doc: Doc, number: number, limit: number): boolean {
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
function isPluralWithin(doc: Doc, token: number, limit: number): boolean {
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

/** A given name and another capital, as of one person: `Ann Davies`. */
export const isFullName = (doc: Doc, token: number): boolean =>
  token + 1 < doc.length &&
  doc.shape[token]! >= SHAPE.capital &&
  doc.shape[token + 1]! >= SHAPE.capital &&
  GIVEN.some((band) => is(doc, token, band)) &&
  !NO_GIVEN.some((group) => is(doc, token, group));
const GIVEN = [CLASS['given-1'], CLASS['given-2'], CLASS['given-3'], CLASS['given-4']];
const NO_GIVEN = [CLASS.demonym, CLASS['country-name'], CLASS['place-word']];

/** `two-bedroom`, `10-storey` before the plural noun that is counted: `64 two-bedroom houses`. */
function isNumberModifier(doc: Doc, token: number, limit: number): boolean {
  const isNumeral =
    doc.kind[token] === TOKEN.number || UNITS.has(doc.form[token]!) || TENS.has(doc.form[token]!);
  const noun = token + 2;
  if (!isNumeral || doc.gap[token] === GAP.none || !isInnerHyphen(doc, token + 1) || noun >= limit)
    return false;
  if (doc.kind[noun] !== TOKEN.word || isPluralNoun(doc, noun) || GRAINS.has(doc.form[noun]!)) return false;
  if (roleOf(doc, noun) === 'stop') return false;
  return isPluralWithin(doc, noun + 1, limit);
}

/** The token behind the `s` of `Boeing 737s` or `A380s`; null for other numbers. */
function endOfSeveral(doc: Doc, number: number, limit: number): number | null {
  const s = number + 1;
  if (s >= limit || doc.gap[s] !== GAP.none || doc.end[s]! - doc.start[s]! !== 1 || doc.form[s] !== LONE_S)
    return null;
  const isNameBefore = doc.kind[number - 1] === TOKEN.word && doc.shape[number - 1]! >= SHAPE.capital;
  return isNameBefore ? s + 1 : null;
}
const LONE_S = wordId(lexicon, 's');

/** `10 House of Lords members`: a name with `of` before the plural. */
function isOfName(doc: Doc, of: number, limit: number): boolean {
  if (doc.form[of] !== WORD.of || !isNamed(doc, of - 1)) return false;
  const next = doc.form[of + 1] === WORD.the ? of + 2 : of + 1;
  if (next >= limit || !isNamed(doc, next)) return false;
  return (!isPluralNoun(doc, next) || isModifierPlural(doc, next)) && isPluralWithin(doc, next + 1, limit);
}

/** `40 Holt & Sons shops`: inside a name before the plural. */
const isAmpersandOfName = (doc: Doc, at: number, limit: number): boolean =>
  isMark(doc, at, '&') &&
  at + 1 < limit &&
  isNamed(doc, at - 1) &&
  isNamed(doc, at + 1) &&
  isPluralWithin(doc, at + 1, limit);

/** `six red, white and blue flags`, `Hindu, Muslim and Sikh pilgrims`, `two big, empty halls`: modifiers in a list before their plural. */
function isListAhead(doc: Doc, comma: number, limit: number): boolean {
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
const BEFALLEN = wordsOf('outcome');

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

const isPlainAdjective = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.adjective) && !isParticiple(doc, token);

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

/** Before or behind a glued hyphen, and no number: `two-to-three`. */
function isJoinedByHyphen(doc: Doc, token: number): boolean {
  const form = doc.form[token]!;
  if (UNITS.has(form) || TENS.has(form) || MAGNITUDES.has(form)) return false;
  return isInnerHyphen(doc, token + 1) || (doc.gap[token] === GAP.none && isInnerHyphen(doc, token - 1));
}

/** Hyphen or apostrophe inside the phrase. */
function isInnerJoint(doc: Doc, token: number): boolean {
  if (doc.gap[token] !== GAP.none || token + 1 >= doc.length) return false;
  if (isMark(doc, token, '-')) return doc.gap[token + 1] === GAP.none;
  return (
    (isMark(doc, token, "'") || isMark(doc, token, '’')) &&
    doc.text.charCodeAt(doc.start[token]! - 1) === LETTER_S
  );
}

const QUOTES = new WordSet(Array.from('"“”‘’\'', (mark) => mark.charCodeAt(0)));

function isQuote(doc: Doc, token: number): boolean {
  return QUOTES.has(doc.mark[token]!);
}

/** Whether a quotation of a word or two opens at a token. */
function closesSoon(doc: Doc, token: number, limit: number): boolean {
  if (token + 1 >= doc.length || doc.gap[token + 1] !== GAP.none || doc.gap[token] === GAP.none) return false;
  for (let at = token + 2; at < Math.min(limit, token + 4); at++)
    if (doc.kind[at] === TOKEN.punctuation && isQuote(doc, at) && doc.gap[at] === GAP.none)
      return doc.gap[at + 1] === GAP.space || doc.kind[at + 1] === TOKEN.punctuation;
  return false;
}

/** `men and women`, `teachers and non-teaching staff`: the end of a second plural noun, unless a verb makes it a subject. */
function coordinated(doc: Doc, token: number, limit: number): number | null {
  if (isMark(doc, token, ',')) return listed(doc, token, limit);
  if (doc.form[token] !== WORD.and || token + 1 >= limit) return null;
  const from = token + 1;
  for (let at = from; at < Math.min(limit, token + 6); at++) {
    if (doc.kind[at] === TOKEN.punctuation && isInnerJoint(doc, at)) continue;
    if (doc.kind[at] !== TOKEN.word || doc.gap[at] === GAP.line) return null;
    // `dozens of nurses and hundreds of porters` are two counts.
    if (VAGUE.has(doc.form[at]!)) return null;
    // `two hits and Ann Davies sang`
    if (at === from && isFullName(doc, at)) return null;
    if (isPluralNoun(doc, at) && !isModifierPlural(doc, at)) {
      if (is(doc, at, CLASS.verb) && !IRREGULAR_PLURALS.has(doc.form[at]!) && at === from) return null;
      const next = at + 1;
      const verbFollows = next < doc.length && doc.kind[next] === TOKEN.word && FINITE.has(doc.form[next]!);
      return verbFollows ? null : next;
    }
    const role = roleOf(doc, at);
    const joined = at > from && doc.gap[at] === GAP.none;
    if (role === 'stop' && !joined) return null;
    // `murders and attempted murders`
    const isSame = doc.form[at + 1] === doc.form[token - 1];
    if (role === 'modifier' && at === from && is(doc, at, CLASS.verb) && !isSame) return null;
    if (role === 'noun-or-verb' && !joined) return null;
  }
  return null;
}

/** `men, women and children`: the end of a list of people; a list of things goes on with other things. */
function listed(doc: Doc, comma: number, limit: number): number | null {
  const isItem = (at: number) => at < limit && doc.gap[at] === GAP.space && LISTED.has(doc.form[at]!);
  if (!LISTED.has(doc.form[comma - 1]!)) return null;
  let at = comma;
  while (isMark(doc, at, ',') && isItem(at + 1)) at += 2;
  return at > comma && doc.form[at] === WORD.and && isItem(at + 1) ? at + 2 : null;
}
const LISTED = wordSet(`
  men women children people boys girls babies infants youths teenagers adults pensioners families students pupils
  teachers lecturers parents nurses doctors midwives patients prisoners inmates detainees soldiers sailors airmen
  policemen guards rebels civilians workers farmers fishermen traders vendors drivers passengers pilgrims worshippers
  monks nuns priests pastors lawyers judges journalists engineers technicians artists musicians writers scientists
  researchers academics athletes players coaches migrants refugees tourists villagers
`);

const FINITE = wordsOf('auxiliary');
