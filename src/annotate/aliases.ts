/** Another name of whoever was named, set off behind the name: `, also known as “Biggs”,`, ` alias Biggs,`, `, née Roth,`. */
import { wordSet } from '../lexicon/word-list.js';
import { type Doc, isCapitalised, isMark, isOneOfMarks, isWord } from './doc.js';

const LINKS = wordSet('alias aka a.k.a nicknamed née nee né dubbed');
const KNOWN = wordSet('known called');
const ADVERBS = wordSet(
  'also better best more mostly popularly widely commonly otherwise formerly usually fondly affectionately locally professionally',
);
/** Words of an alias, or before it: `known to friends as`, `by his stage name`. */
const AS_BY = wordSet('as by');
const TO = wordSet('to');
const FILLERS = wordSet('simply just only the his her stage name nickname');
const QUOTES = '“”"\'‘’';
/** An alias has no more tokens, quotation marks counted. */
const LONGEST = 8;
/** `known to her many fans as` has no more words. */
const REACH = 6;

/** To the mark behind the alias: a comma, or the quotation mark behind one; `at` itself, where the name ends, when none stands there. */
export function pastAlias(doc: Doc, at: number): number {
  let from = isMark(doc, at, ',') ? at + 1 : at;
  if (ADVERBS.has(doc.form[from] ?? 0)) from++;
  const word = doc.form[from] ?? 0;
  const alias = LINKS.has(word) ? from + 1 : KNOWN.has(word) ? pastKnown(doc, from) : from;
  if (alias === from) return at;
  let end = alias;
  while (end < alias + REACH && FILLERS.has(doc.form[end] ?? 0)) end++;
  const name = end;
  while (end < alias + LONGEST && (isCapitalised(doc, end) || isOneOfMarks(doc, end, QUOTES))) end++;
  if (end === name || !isMark(doc, end, ',')) return at;
  return isOneOfMarks(doc, end + 1, '”"’\'') && doc.gap[end + 1] === doc.gap[end] ? end + 1 : end;
}

/** Past `known as`, `called`, `known to her fans as`; `from` where none of these stands there. */
function pastKnown(doc: Doc, from: number): number {
  let at = from + 1;
  if (TO.has(doc.form[at] ?? 0))
    while (at < from + REACH && isWord(doc, at) && !AS_BY.has(doc.form[at]!)) at++;
  if (AS_BY.has(doc.form[at] ?? 0)) return at + 1;
  return isOneOfMarks(doc, at, QUOTES) ? at : from;
}

/** Whether a token sets off what stands behind it: a comma, or the quotation mark behind one. */
export const setsOff = (doc: Doc, at: number): boolean =>
  isMark(doc, at, ',') || (isOneOfMarks(doc, at, '”"’\'') && isMark(doc, at - 1, ','));
