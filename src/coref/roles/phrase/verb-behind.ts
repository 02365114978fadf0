/** Whether a word that could be a verb is a further noun of the phrase. */
import { type Doc, is, isCapitalised, isLower, isWord } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isPossessive } from './inner-marks.js';
import { isPlural } from './role-word.js';
import { DETERMINERS } from './words.js';

/** `the party’s nominating process` */
export const isOwnedActivity = (doc: Doc, at: number): boolean =>
  isPossessive(doc, at - 1) &&
  doc.shape[at] === SHAPE.lower &&
  doc.text.endsWith('ing', doc.end[at]) &&
  isWord(doc, at + 1) &&
  isLower(doc, at + 1) &&
  is(doc, at + 1, CLASS.noun);

/** `leader in the Republican field`: a party before a noun in the singular that could be a verb in the plural. */
export const isPartyBefore = (doc: Doc, at: number): boolean =>
  isCapitalised(doc, at - 1) &&
  is(doc, at - 1, CLASS['organisation-word']) &&
  DETERMINERS.has(doc.form[at - 2] ?? 0) &&
  is(doc, at, CLASS.noun) &&
  !doc.text.endsWith('s', doc.end[at]) &&
  !doc.text.endsWith('ed', doc.end[at]);

/** `the party’s youth wing`, `the rebel outfit`: behind a singular noun a verb would be inflected. */
export const isUninflected = (doc: Doc, at: number): boolean =>
  is(doc, at, CLASS.noun) &&
  !is(doc, at, CLASS.adverb) &&
  !isPlural(doc, at - 1) &&
  (doc.end[at]! - doc.start[at]! <= SHORT ||
    !INFLECTIONS.some((ending) => doc.text.endsWith(ending, doc.end[at]))) &&
  !PASTS.has(doc.form[at]!);
const INFLECTIONS = ['s', 'ed', 'ing'];
/** `wing`, `king`: the ending of a verb has more letters before it. */
const SHORT = 4;
/** Nouns that are also the past of a verb. */
const PASTS = wordSet(
  'left felt found saw fell thought bore bit lay led drew cut hit put set shut hurt cost quit bid split spread rose wound ' +
    'ground bound shot cast met read lent meant broke won ran beat told said spoke came went became let',
);
