/**
 * The noun phrase that a number counts: adjectives, nouns and participles up to the head.
 * A plural count is closed by its first plural noun (`two very clear options`), so that no tagger is needed; a plural
 * noun before another plural one is its modifier (`women leaders`, `sports clubs`).
 */
import { type Doc, is, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import {
  BEFALLEN,
  endOfSeveral,
  isAmpersandOfName,
  isHeadAhead,
  isListAhead,
  isModifierPlural,
  isNumberModifier,
  isNumberOfName,
  isOfName,
  isPluralWithin,
} from './head-ahead.js';
import { coordinated, isInnerJoint } from './joined-nouns.js';
import { GRAINS, MAGNITUDES, TENS, UNITS, WORD, wordsOf } from './lexis.js';
import {
  closesPhrase,
  isJoint,
  isNounPhraseWord,
  isParticiple,
  isPluralNoun,
  OUTSIDE,
  roleOf,
} from './nouns.js';
import { unitAt } from './unit.js';

export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Token of the head noun. */
  readonly head: number;
  readonly plural: boolean;
}

const LONGEST = 9;

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
    // `three Twenty20 matches`
    if (plural && doc.form[at] === TWENTY && isGluedNumber(doc, at + 1)) continue;
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
    if (plural && at === token && (FINITE_PAST.has(doc.form[at]!) || isTested(doc, at))) return null;
    // `17 mik tor left in town`
    if (plural && at > token && doc.form[at] === LEFT && closesPhrase(doc, at + 1)) break;
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

const TWENTY = wordId(lexicon, 'twenty');
const isGluedNumber = (doc: Doc, token: number): boolean =>
  token < doc.length && doc.kind[token] === TOKEN.number && doc.gap[token] === GAP.none;

const MEDALS = wordSet('gold silver bronze');
const HEAD = wordId(lexicon, 'head');
const AGED = wordId(lexicon, 'aged');
const LEFT = wordId(lexicon, 'left');

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
  // `There are 17 dai pai dong left in town`
  if (doc.form[token + 1] === LEFT && closesPhrase(doc, token + 2) && !is(doc, token, CLASS.adjective))
    return true;
  // `four Swiss died`
  const next = doc.form[token + 1] ?? 0;
  const isPeople = is(doc, token, CLASS.demonym) && (BEFALLEN.has(next) || next === AGED);
  return isPeople || closesPhrase(doc, token + 1);
}

/** `another 60 attended evening classes` */
const FINITE_PAST = wordsOf('finite-past');

/** `14 tested positive` */
const isTested = (doc: Doc, token: number): boolean =>
  doc.form[token] === TESTED && RESULTS.has(doc.form[token + 1] ?? 0);
const TESTED = wordId(lexicon, 'tested');
const RESULTS = wordSet('positive negative');

/** Before or behind a glued hyphen, and no number: `two-to-three`. */
function isJoinedByHyphen(doc: Doc, token: number): boolean {
  const form = doc.form[token]!;
  if (UNITS.has(form) || TENS.has(form) || MAGNITUDES.has(form)) return false;
  return isInnerHyphen(doc, token + 1) || (doc.gap[token] === GAP.none && isInnerHyphen(doc, token - 1));
}

const QUOTES = WordSet.of(Array.from('"“”‘’\'', (mark) => mark.charCodeAt(0)));

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
