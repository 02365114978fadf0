/** What ends a core though it could be a noun: words of time, and what somebody did to its last noun. */
import { type Doc, is, isLower, isNumber } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { COUNTS, DATES, TIMES } from './words.js';

/** `six months` of `the house six months ago`, `last May` */
export const tellsWhen = (doc: Doc, at: number): boolean =>
  (COUNTS.has(doc.form[at]!) && TIMES.has(doc.form[at + 1] ?? 0)) ||
  // `a retired cook aged 82`
  (AGED.has(doc.form[at]!) && isNumber(doc, at + 1)) ||
  (LAST.has(doc.form[at]!) &&
    isLower(doc, at) &&
    (TIMES.has(doc.form[at + 1] ?? 0) || DATES.has(doc.form[at + 1] ?? 0)));
const AGED = wordSet('aged');
const LAST = wordSet('last next');

/** `appointed` of `the committee appointed last May`, `the panel named by the board` */
export const isAgentless = (doc: Doc, at: number): boolean =>
  isLower(doc, at) &&
  doc.text.endsWith('ed', doc.end[at]) &&
  !BASED.has(doc.form[at]!) &&
  is(doc, at, CLASS.verb) &&
  is(doc, at - 1, CLASS.noun) &&
  isLower(doc, at - 1) &&
  (BY_IN.has(doc.form[at + 1] ?? 0) || tellsWhen(doc, at + 1));
/** `a group based in Leeds`: a part of what it is. */
const BASED = wordSet('based located');
const BY_IN = wordSet('by in on during after before');
