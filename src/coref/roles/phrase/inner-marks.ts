/** Marks inside a noun phrase that do not end it: `’s`, a slash, an abbreviation in brackets. */
import { type Doc, is, isGlued, isMark, isWord } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { isAbbreviation } from './brackets.js';
import { isRoleWord } from './role-word.js';

/** `’s` or the lone apostrophe of a plural: `workers’ leader`. */
export function isPossessive(doc: Doc, token: number): boolean {
  if (doc.kind[token] === TOKEN.clitic) return true;
  return isGlued(doc, token) && (isMark(doc, token, '’') || isMark(doc, token, "'"));
}

/** `the Labour Board (LB) chairman`, `(LB)’s chairman` */
export function isAbbreviationInside(doc: Doc, token: number): boolean {
  if (!isAbbreviation(doc, token)) return false;
  return isPossessive(doc, token + 3) || leadsToRole(doc, token + 3);
}

/** `chairman`, `acting secretary general`: the noun of a role, behind few words of it. */
function leadsToRole(doc: Doc, from: number): boolean {
  for (let at = from; at < from + WORDS && isWord(doc, at); at++) {
    if (isRoleWord(doc, at)) return true;
    if (is(doc, at, CLASS['function-word']) || !(is(doc, at, CLASS.noun) || is(doc, at, CLASS.adjective)))
      return false;
  }
  return false;
}
const WORDS = 3;

/** `founder/CEO` */
export const isInnerSlash = (doc: Doc, at: number): boolean =>
  isMark(doc, at, '/') &&
  isGlued(doc, at) &&
  isGlued(doc, at + 1) &&
  isWord(doc, at + 1) &&
  isWord(doc, at - 1);
