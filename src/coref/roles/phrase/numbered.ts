/** Numbers inside a role: years, ordinals, grades, places in a ranking. */
import { type Doc, isCapitalised, isGlued, isLower, isNumber, isWord } from '../../../annotate/doc.js';
import { GAP, SHAPE } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';

/** `the 2016 Olympic champion` */
export const isYearBefore = (doc: Doc, at: number): boolean =>
  doc.end[at]! - doc.start[at]! === 4 && isWord(doc, at + 1) && doc.gap[at + 1] === GAP.space;

/** `the 16th president`: a number and what it ends in. */
export const isOrdinal = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) && isGlued(doc, at + 1) && ORDINALS.has(doc.form[at + 1]!);
const ORDINALS = wordSet('st nd rd th');

/** `LC3`, `U19`, `G20`: glued to letters in capitals. */
export const isLettered = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) && isGlued(doc, at) && doc.shape[at - 1] === SHAPE.upper;

/** `Purok 5`, `Ward 7`: a place, before a mark. */
export const isNumberedPlace = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) &&
  PLACES.has(doc.form[at - 1]!) &&
  isCapitalised(doc, at - 1) &&
  (at + 1 >= doc.length || !isWord(doc, at + 1));
const PLACES = wordSet(
  'purok sitio zone ward block district sector phase region division precinct barangay village county',
);

/** Before their number: `Grade 10 student`, `Formula 1 driver`. */
export const CLASSES = wordSet(
  'grade class year form level formula standard std primary secondary basic stage',
);

/** `No. 2` of `the No. 2 official` */
export const isPlaceInRank = (doc: Doc, at: number): boolean =>
  NUMBER.has(doc.form[at]!) && isNumber(doc, at + 1) && isWord(doc, at + 2) && isLower(doc, at + 2);
const NUMBER = wordSet('no');

/** `3rd` of `3rd National Bank` */
export const isNumberedName = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) && isWord(doc, at + 1) && doc.gap[at + 1] === GAP.none && isCapitalised(doc, at + 2);
