/** Numbers that are part of a name: `Boeing 737 planes`, `the Four Seasons`, `the Falcon 9 rockets`. */
import { type Doc, is, opensSentence } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { isDash } from './parse/joints.js';
import { WORD } from './parse/lexis.js';
import type { NounPhrase } from './parse/noun-phrase.js';
import { isFullName, isPluralNoun } from './parse/nouns.js';
import { isNameBefore } from './parse/surroundings.js';

/** `Boeing 737 planes`: a number behind a name is part of it; one before names alone may be (`Six Nations`). */
export function isName(doc: Doc, amount: Amount, first: number, phrase: NounPhrase): boolean {
  if (first < amount.first) return false;
  // `the Four Seasons`, `the Two Holy Mosques`
  const word = doc.kind[amount.first] === TOKEN.word && doc.shape[amount.first]! >= SHAPE.capital;
  if (
    word &&
    doc.shape[phrase.first]! >= SHAPE.capital &&
    !opensSentence(doc, amount.first) &&
    !opensReport(doc, amount.first) &&
    isNameBefore(doc, amount.first)
  )
    return true;
  if (
    doc.shape[amount.first]! >= SHAPE.capital &&
    doc.kind[amount.first] === TOKEN.word &&
    doc.block[amount.first - 1] === doc.block[amount.first] &&
    isNameBefore(doc, amount.first - 1)
  )
    return true;
  const before = amount.first - 1;
  if (
    amount.bare &&
    isNameBefore(doc, before) &&
    doc.gap[amount.first] === GAP.space &&
    doc.block[before] === doc.block[amount.first]
  )
    return (
      NAMED.has(doc.form[before]!) ||
      // `the Falcon 9 rockets`
      (doc.form[before - 1] === WORD.the &&
        amount.high === null &&
        amount.low.value < MOST_MODELS &&
        !isPluralNoun(doc, before)) ||
      (!is(doc, before, CLASS['country-name']) &&
        !is(doc, before, CLASS['city-6']) &&
        !is(doc, before, CLASS.calendar) &&
        !is(doc, before, CLASS['function-word']) &&
        doc.shape[phrase.first]! >= SHAPE.capital)
    );
  return false;
}

/** `LIMA, Friday — Six Supreme Court judges`: the first word behind a place, a day or an agency. */
function opensReport(doc: Doc, token: number): boolean {
  const { first, kind } = doc.blocks[doc.block[token]!]!;
  if (kind === 'title' || !isDash(doc, token - 1) || doc.gap[token] !== GAP.space) return false;
  return token - first <= LONGEST_DATELINE && doc.shape[first]! >= SHAPE.capital;
}
const LONGEST_DATELINE = 12;

const NAMED = wordSet('boeing airbus');
const MOST_MODELS = 20;

/** `65 Ann Davies`: a place and who holds it. */
export const isRanked = (doc: Doc, { first, last, plural }: NounPhrase): boolean =>
  !plural && last > first + 1 && isFullName(doc, first) && doc.shape[last - 1]! >= SHAPE.capital;
