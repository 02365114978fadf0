/** Titles that `and` joins are told one by one: `Finance Minister and party leader`, `founder and CEO of the firm`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isWord,
} from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import type { RoleSpan } from '../define.js';
import { isAbbreviation } from './brackets.js';
import { skipDeterminers } from './determiners.js';
import { isPossessive } from './inner-marks.js';
import { hasPreposition } from './read-forward.js';
import { isPlural, isRoleWord, roleEndingAt } from './role-word.js';
import { AFTER_HEAD, AND, AND_SIGN, PREPOSITIONS } from './words.js';

/** The roles of a span, in order; the span itself where it is one. */
export function apart(doc: Doc, span: RoleSpan): readonly RoleSpan[] {
  const { first, last } = span;
  let isBare = true;
  for (let and = first + 1; and < last - 1; and++) {
    if (PREPOSITIONS.has(doc.form[and]!)) isBare &&= isInsideTitle(doc, and, last);
    if (!AND.has(doc.form[and]!) && !isMark(doc, and, AND_SIGN) && !isMark(doc, and, '/')) continue;
    const next = skipDeterminers(doc, and + 1);
    if ((isBare && joinsTitles(doc, first, and, next, last)) || joinsPhrases(doc, first, and, next, last))
      return [{ first, last: and }, ...apart(doc, { first: next, last })];
  }
  return [span];
}

/** `Chief of Staff and Deputy Mayor`: the preposition is one of a title of the lexicon. */
function isInsideTitle(doc: Doc, preposition: number, last: number): boolean {
  for (let end = preposition + 2; end <= Math.min(last, preposition + LONGEST); end++) {
    const start = roleEndingAt(doc, end);
    if (start >= 0 && start < preposition) return true;
  }
  return false;
}
const LONGEST = 5;

/** Whether the words up to the `and` are a title for themselves, and those behind it too. */
function joinsTitles(doc: Doc, first: number, and: number, next: number, last: number): boolean {
  const head = pastHead(doc, first, and);
  if (roleEndingAt(doc, head) < first) return false;
  // `Justice and Police Minister`, `Youth and Sports Secretary`
  // Not `a Republican and a farmer`
  const isField = next === and + 1 && is(doc, first, CLASS['organisation-word']);
  if (and === first + 1 && isCapitalised(doc, first) && isField) return false;
  const closes = endOfTitle(doc, next, last);
  if (closes < 0) return false;
  // `Farmers and Fisheries Minister`
  return isPlural(doc, head - 1) === isPlural(doc, closes - 1) || hasPreposition(doc, first, and);
}

/** `Prime Minister of Malta and Ruler of Gozo`: what follows a preposition is of the first noun, but for a further title with its own. */
function joinsPhrases(doc: Doc, first: number, and: number, next: number, last: number): boolean {
  if (!hasPreposition(doc, first, and) || roleEndingAt(doc, and) >= 0) return false;
  const closes = endOfTitle(doc, next, last);
  return closes > 0 && closes < last && !isPlural(doc, closes - 1) && PREPOSITIONS.has(doc.form[closes]!);
}

/** Where the words of the title that starts at a token end, and a noun of a role with them; -1 where none does. */
function endOfTitle(doc: Doc, first: number, last: number): number {
  let end = first;
  while (
    end < last &&
    (!AND.has(doc.form[end]!) || joinsNames(doc, end)) &&
    !PREPOSITIONS.has(doc.form[end]!)
  )
    if (isAbbreviation(doc, end)) end += 3;
    else if (isWord(doc, end) || isPossessive(doc, end) || isInnerHyphen(doc, end)) end++;
    else break;
  const head = pastHead(doc, first, end);
  // `founder and CEO` may be one entry of the lexicon.
  return roleEndingAt(doc, head) >= first || (head > first && isRoleWord(doc, head - 1)) ? head : -1;
}

/** `former Trinidad and Tobago prime minister` */
const joinsNames = (doc: Doc, and: number): boolean =>
  isCapitalised(doc, and - 1) &&
  isCapitalised(doc, and + 1) &&
  isWord(doc, and + 2) &&
  isLower(doc, and + 2) &&
  isRoleWord(doc, and + 2) &&
  roleEndingAt(doc, and) < 0;

/** Before the `designate` of `chairman designate`. */
const pastHead = (doc: Doc, first: number, end: number): number =>
  end - 1 > first && AFTER_HEAD.has(doc.form[end - 1]!) && roleEndingAt(doc, end) < 0 ? end - 1 : end;
