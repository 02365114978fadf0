/** Lengths that tell how old somebody is, and not how long something lasts. */
import { type Doc, hasWord, is, isCapitalised, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Count, countBefore, digits } from './parse/number.js';
import type { UnitAt } from './parse/unit.js';
import { isNoun, isOneOf } from './words.js';

const OF = wordSet('of');
const A = wordSet('a an one');
const OLD = wordSet('old olds');
const AGE = wordSet('age');
const AGED = wordSet('aged');

/** `aged 5 years`, `the age of 12 years`, `a life expectancy of 77 years`, `girls under 18 years` */
export function isYearsOfLife(doc: Doc, unit: UnitAt, count: Count): boolean {
  const { first } = count;
  if (isOneOf(doc, first - 1, AGED) || (isOneOf(doc, first - 1, OF) && isOneOf(doc, first - 2, AGE)))
    return true;
  if (unit.unit !== 'year') return false;
  if ((count.count ?? 0) >= LIFETIME && isOfLifetime(doc, first)) return true;
  return isOfAge(doc, first) || isAgeLimit(doc, first) || isInList(doc, unit, first);
}

/** `12 years old`, `a five-month-old son`, `years of age`; not how old a feud or a strike is. */
export const isAge = (doc: Doc, unit: UnitAt): boolean => tellsAge(doc, unit.last) && !isOfThing(doc, unit);

const tellsAge = (doc: Doc, token: number): boolean =>
  (isOneOf(doc, token, OF) && isOneOf(doc, token + 1, AGE)) ||
  isOneOf(doc, token, OLD) ||
  (isInnerHyphen(doc, token) && isOneOf(doc, token + 1, OLD)) ||
  (isMark(doc, token, '-') && isOneOf(doc, token + 1, OLD));

/** `a decade-old feud`, `centuries old`, `a months-old strike`: nobody is as old as that, or so vaguely. */
const isOfThing = (doc: Doc, { first, last, unit, plural }: UnitAt): boolean =>
  LONG_LIVED.has(unit) ||
  (YOUNG.has(unit) && isInnerHyphen(doc, first - 1) && isOfDispute(doc, last + 2)) ||
  // `the three-year-old war`; not `a 49-year-old law professor`
  (unit === 'year' &&
    isInnerHyphen(doc, first - 1) &&
    isOneOf(doc, last + 2, DISPUTES) &&
    (!isNoun(doc, last + 3) || is(doc, last + 3, CLASS.verb))) ||
  (plural && isInnerHyphen(doc, last) && !isCounted(doc, first));
/** `a five-month-old industrial dispute`: a word of what goes on or is in force, at most two words behind `old`. */
function isOfDispute(doc: Doc, token: number): boolean {
  for (let at = token; at < token + DISPUTE_REACH && at < doc.length; at++) {
    if (doc.sentence[at] !== doc.sentence[token] || doc.shape[at] !== SHAPE.lower) return false;
    if (isOneOf(doc, at, DISPUTES)) return true;
  }
  return false;
}
const YOUNG: ReadonlySet<string> = new Set(['week', 'month', 'day']);
const DISPUTES = wordSet(`
  strike truce ceasefire war conflict dispute action ban blockade embargo siege crisis standoff deadlock protest
  protests campaign offensive government coalition administration curfew law deal agreement pact treaty
  investigation inquiry trial talks rebellion uprising occupation invasion sanctions programme program policy
`);
const DISPUTE_REACH = 3;
const isCounted = (doc: Doc, unit: number): boolean =>
  isInnerHyphen(doc, unit - 1) || (countBefore(doc, unit) !== null && !isOneOf(doc, unit - 1, A));
const LONG_LIVED: ReadonlySet<string> = new Set(['decade', 'century', 'millennium']);

/** `life expectancy rose to 77.5 years`: how old people grow, not how long something lasted. */
const isOfLifetime = (doc: Doc, token: number): boolean =>
  hasWord(doc, Math.max(doc.sentences[doc.sentence[token]!]!, token - LIFETIME_REACH), token, EXPECTANCY);
const EXPECTANCY = wordSet('expectancy');
const LIFETIME_REACH = 12;
/** `his life expectancy is one year` is a length. */
const LIFETIME = 25;

/** `1. Ana Oke – 55 years, farmer`: an entry of a list of people. */
const isInList = (doc: Doc, { last }: UnitAt, first: number): boolean =>
  doc.kind[first] === TOKEN.number &&
  (isMark(doc, first - 1, '–') ||
    isMark(doc, first - 1, '—') ||
    isMark(doc, first - 1, '-') ||
    isMark(doc, first - 1, ',')) &&
  isCapitalised(doc, first - 2) &&
  isCapitalised(doc, first - 3) &&
  (isMark(doc, last, ',') ||
    isMark(doc, last, ')') ||
    last >= doc.length ||
    doc.block[last] !== doc.block[first]) &&
  (first < LIST_HEAD || doc.block[first - LIST_HEAD] !== doc.block[first]);
/** So few tokens stand before the age in its line. */
const LIST_HEAD = 8;

/** `raised the minimum age of drivers to 24 years`, `a retirement age of 62 years instead of 60 years` */
function isOfAge(doc: Doc, number: number): boolean {
  const instead = isOneOf(doc, number - 1, OF) && isOneOf(doc, number - 2, INSTEAD);
  if (!instead && !isOneOf(doc, number - 1, LIMIT_WORDS)) return false;
  const start = Math.max(doc.sentences[doc.sentence[number]!]!, number - LIFETIME_REACH);
  for (let at = number - 1; at >= start; at--)
    if (isOneOf(doc, at, AGE))
      // `At the age of 20 he was sentenced to ten years.`
      return !isOneOf(doc, at - 1, AT) && !isOneOf(doc, at - 2, AT);
  return false;
}
const INSTEAD = wordSet('instead');
const AT = wordSet('at');
const LIMIT_WORDS = wordSet('to from is was');

/** `girls under 18 years`: how old, not how long. */
const isAgeLimit = (doc: Doc, first: number): boolean =>
  isOneOf(doc, first - 1, LIMITS) &&
  (isOneOf(doc, first - 2, PERSONS) ||
    (digits(doc, first) === MAJORITY && !isOneOf(doc, first - 2, OF_LENGTH)));
/** `not for use below 18 years`: the age at which most countries call one adult. */
const MAJORITY = 18;
/** Not `over`, which may tell in how long. */
const LIMITS = wordSet('under below');
const PERSONS = wordSet('children boys girls women men people persons adults kids');
/** `took under 18 years` */
const OF_LENGTH = wordSet('for in over of within after took take takes lasted last spent');
