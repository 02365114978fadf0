/** Nouns of roles without an article, which are about the name behind as the next one is. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isOneOfMarks,
  opensSentence,
} from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { isPlural } from './role-word.js';
import { DETERMINERS } from './words.js';

/** `met actress and Leeds envoy …`: a noun in the singular without an article is about the name, as the second one is. */
export function isBare(doc: Doc, role: number, floor: number): boolean {
  if (role <= 0 || !isLower(doc, role) || isPlural(doc, role)) return false;
  // `Leeds party leader and Assembly member Oke`
  let first = role;
  while (
    first > floor &&
    role - first < MODIFIERS &&
    (isCapitalised(doc, first - 1) || isInnerHyphen(doc, first - 1))
  )
    first--;
  // `“No.” Leeds coach and party man Oke`
  const opens = first === floor || opensSentence(doc, first) || isOneOfMarks(doc, first - 1, QUOTES);
  if (first < role && opens) return true;
  const before = first - 1;
  if (doc.kind[before] === TOKEN.clitic || DETERMINERS.has(doc.form[before] ?? 0)) return false;
  return is(doc, before, CLASS['function-word']) || (is(doc, before, CLASS.verb) && isLower(doc, before));
}
const QUOTES = '”"’';
const MODIFIERS = 3;
