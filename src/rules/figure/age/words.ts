/** Words and questions that several readings of an age share. */
import { type Doc, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { wordsOf } from '../parse/lexis.js';
import { figure, mention } from '../parse/reading.js';

export const AGE = wordId(lexicon, 'age');
export const YOUNGER = wordId(lexicon, 'younger');
export const AGES = wordId(lexicon, 'ages');
export const AGED = wordId(lexicon, 'aged');
export const YEARS = wordId(lexicon, 'years');
export const OLDEST = 125;

export function closesClause(doc: Doc, last: number): boolean {
  if (last >= doc.length || (doc.kind[last] === TOKEN.punctuation && !isMark(doc, last, '-'))) return true;
  return closes(doc, last);
}

export function closes(doc: Doc, token: number): boolean {
  return doc.gap[token]! >= GAP.line || CLOSING.has(doc.form[token]!);
}
const CLOSING = wordsOf('after-turned-age');

export const NOW = wordSet('now then who both');
export const AFTER_BRACKET = wordSet('who from of was is said');

export const ABBREVIATED_YEARS = wordSet('yrs yr');
export const AS_YEARS = wordSet('yrs yr years');

/** `44yrs` is as long as a duration. */
export function inYears(doc: Doc, amount: Amount, last: number) {
  const reading = figure(doc, 'figure.age', 'age', amount, mention(amount.first, last));
  reading.score = 1;
  return reading;
}
export const GROWN = 16;
export const NO_PERSON = [
  CLASS['organisation-word'],
  CLASS['place-word'],
  CLASS['country-name'],
  CLASS['function-word'],
  CLASS.calendar,
  CLASS.place,
];

export const isLowerWord = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.word && doc.shape[token] === SHAPE.lower;

export const IS_OR_WAS = wordSet('is was');
export const BE = wordSet('was is am are were be');
export const PERSONS = wordSet('i he she they who we you');
export const WHEN = wordSet('when since until before after while');
export const ONLY = wordSet('only just now about');

/** One number, in digits or in words. */
export const isPlain = (amount: Amount): boolean =>
  (amount.bare || amount.form === 'words') && amount.high === null && amount.value !== null;
export const LONGEST_NAME = 5;
export const PRONOUNS = wordSet('he she they i');
/** Below these `At 9 he …` is rather a time of day. */
export const NO_HOUR = 13;

export const WHO = wordSet('who');
