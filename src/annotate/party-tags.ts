/** `R-Texas`, `(D-Md.)`: the party and state of an American lawmaker, behind the name. */
import {
  type Doc,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  surface,
} from './doc.js';
import { SHAPE } from './tokens.js';

const PARTIES = 'DRI';
/** Of Minnesota, North Dakota and Puerto Rico. */
const LONGER_PARTIES = new Set(['DFL', 'NPL', 'GOP', 'PNP', 'PPD']);
/** `North Carolina`; no state has more words. */
const STATE_WORDS = 2;

/** Whether the tag starts at this token: the letter of the party, hyphen, state, between commas or in brackets. */
export function isPartyTag(doc: Doc, at: number): boolean {
  return endOfTag(doc, at) > at;
}

/** The token behind the tag that starts here, `at` itself when none does. */
function endOfTag(doc: Doc, at: number): number {
  if (!isInnerHyphen(doc, at + 1) || !isOneOfMarks(doc, at - 1, ',(')) return at;
  if (doc.shape[at] === SHAPE.initial) {
    if (!PARTIES.includes(doc.text[doc.start[at]!]!)) return at;
  } else if (doc.shape[at] !== SHAPE.upper || !LONGER_PARTIES.has(surface(doc, at))) return at;
  // `D-4th Ward`
  const place = isNumber(doc, at + 2) && isGlued(doc, at + 3) ? at + 4 : at + 2;
  let end = place;
  while (end < place + STATE_WORDS && isCapitalised(doc, end)) end++;
  // `D-Mass.,`: a word that is no sure abbreviation keeps its period apart.
  if (end > at + 2 && isMark(doc, end, '.') && isOneOfMarks(doc, end + 1, ',)')) end++;
  return end > at + 2 && (end >= doc.length || isOneOfMarks(doc, end, ',).;')) ? end : at;
}

/** Past a tag behind a name that ends before `at`: to the mark behind `, R-Texas`, or past `(D-Md.)`; `at` itself when there is none. */
export function pastPartyTag(doc: Doc, at: number): number {
  if (!isOneOfMarks(doc, at, ',(')) return at;
  const end = endOfTag(doc, at + 1);
  if (end === at + 1) return at;
  return isMark(doc, at, '(') ? end + 1 : end;
}
