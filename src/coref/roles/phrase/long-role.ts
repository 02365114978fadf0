/** A title whose phrase runs up to the name: `Mayor of Leeds Jane Doe`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isOneOfMarks,
  isWord,
} from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { startOfBody } from './body.js';
import { isAbbreviation } from './brackets.js';
import { isPossessive } from './inner-marks.js';
import { hasPreposition, readRole } from './read-forward.js';
import { isRoleWord, mayHoldRole, roleEndingAt } from './role-word.js';
import { ONE } from './words.js';

/** A title with its phrase is no longer than this. */
const REACH = 20;

const OF = wordSet('of for on');
const ARTICLES = wordSet('the a an');

/** `said head of surgery`, `by head of surgery`: the noun of the role right behind a word that brings in whoever speaks or acts. */
const isSubject = (doc: Doc, at: number): boolean =>
  (isRoleWord(doc, at) || (is(doc, at, CLASS.adjective) && isWord(doc, at + 1) && isRoleWord(doc, at + 1))) &&
  (is(doc, at - 1, CLASS['speech-verb']) || BRINGS_IN.has(doc.form[at - 1] ?? 0));
const BRINGS_IN = wordSet('by and as with from while but');

/** `said Assam director of police`, `said Assam MEC for health`: one word in capitals before a role in lower case or letters. */
const isPlaceBefore = (doc: Doc, at: number, floor: number): boolean =>
  // `But Opposition spokesman on trade Oke`
  (!isCapitalised(doc, at - 1) || (at - 1 === floor && is(doc, floor, CLASS['function-word']))) &&
  (isLower(doc, at + 1) || doc.shape[at + 1] === SHAPE.upper) &&
  isRoleWord(doc, at + 1);

/** `LPM’s member from West Leeds`: whose the role in lower case is. */
const isOwnerBefore = (doc: Doc, at: number): boolean =>
  isPossessive(doc, at + 1) && isWord(doc, at + 2) && isRoleWord(doc, at + 2);

/** No title holds another name, a quotation or a verb of speech: behind the last of these it is read, or from where it can start at the most. */
function startOfReach(scene: Scene, last: number, floor: number): number {
  const { doc } = scene;
  const first = Math.max(floor, last - REACH);
  let at = last;
  while (at > first && !isNamed(scene, at - 1) && !isOneOfMarks(doc, at - 1, ENDS)) {
    if (isLower(doc, at - 1) && is(doc, at - 1, CLASS['speech-verb']) && !is(doc, at - 1, CLASS.noun)) break;
    at--;
  }
  return at;
}
const ENDS = '.;:“”"—–?!';

/**
 * `Mayor of Leeds Jane Doe`, `the lawmaker from Oran-3 Jane Doe`: a title whose phrase runs up to the name, capitalised
 * or behind `the`; -1 when there is none.
 */
export function startOfLongRole(scene: Scene, mention: PersonMention, last: number, floor: number): number {
  const { doc } = scene;
  // `the Council of Ports (CP) Oke`
  const inCapitals = isCapitalised(doc, last - 1) || isMark(doc, last - 1, ')');
  // `Director of services Jane Doe`: behind a preposition a noun.
  const behindThe =
    mention.words.length > 1 &&
    (inCapitals || !is(doc, last - 1, CLASS.verb) || OF.has(doc.form[last - 2] ?? 0));
  // `Head of the team Jane Doe`: what could be a verb is none behind an article, where the title opens the sentence.
  const opensWith =
    mention.words.length > 1 &&
    (behindThe || ARTICLES.has(doc.form[last - 2] ?? 0)) &&
    isCapitalised(doc, floor) &&
    // `Co-founder of the firm Jane Doe`
    isRoleWord(doc, isInnerHyphen(doc, floor + 1) ? floor + 2 : floor);
  if (!inCapitals && !behindThe && !opensWith) return -1;
  const from = startOfReach(scene, last, floor);
  // `his successor, director for trade Oke said`
  const says = is(doc, mention.last, CLASS['speech-verb']);
  // Its noun stands before a preposition.
  if (!hasPreposition(doc, from, last) || !mayHoldRole(doc, from, last)) return -1;
  for (let at = from; at < last - 2; at++) {
    const opens = isCapitalised(doc, at)
      ? inCapitals ||
        (at === floor && opensWith) ||
        (behindThe && (isPlaceBefore(doc, at, floor) || isOwnerBefore(doc, at)))
      : behindThe &&
        (ARTICLES.has(doc.form[at - 1] ?? 0) ||
          isSubject(doc, at) ||
          // `Bank of Malta (BoM) deputy governor for operations`
          (isAbbreviation(doc, at - 3) && isCapitalised(doc, at - 4)) ||
          (FORMER.has(doc.form[at]!) && is(doc, at - 1, CLASS.verb)) ||
          (says && isMark(doc, at - 1, ',') && isRoleWord(doc, at)));
    if (!opens) continue;
    const role = readRole(scene, at, last);
    if (role === null || role.last !== last || role.head >= last - 1) continue;
    // `a specialist in labour law Doe left`: only where the name ends its clause.
    if (ONE.has(doc.form[at - 1] ?? 0) && isWord(doc, mention.last)) continue;
    // `the Office of the Keeper of the Seals Oke`: the body holds who leads it.
    if (role.first > floor && isAbbreviation(doc, role.first - 3))
      return startOfNamed(scene, role.first - 3, floor);
    if (roleEndingAt(doc, role.head + 1) === role.first || role.first === floor) return role.first;
    return startOfBody(scene, role.first - 1, floor, role.first);
  }
  return -1;
}

/** Start of the name that the abbreviation in brackets at a token stands for: `Bank of Malta (BoM)`. */
function startOfNamed(scene: Scene, bracket: number, floor: number): number {
  const { doc } = scene;
  let first = bracket;
  while (first > floor && isCapitalised(doc, first - 1) && !isNamed(scene, first - 1)) first--;
  return first > floor ? startOfBody(scene, first - 1, floor, first) : first;
}
const FORMER = wordSet('former ex');
