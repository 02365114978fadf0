/** The core of a role, read backward from its noun: `Peruvian Trade Minister` before a name. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isWord,
  opensSentence,
} from '../../../annotate/doc.js';
import { GAP, SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { isBare } from './bare.js';
import { isTimes, TIME } from './contest.js';
import { isCoreWord } from './core-word.js';
import { opensName } from './determiners.js';
import { startOfField, startOfPlaces, startOfTeams } from './fields.js';
import { isInnerSlash, isPossessive } from './inner-marks.js';
import { isOutside } from './opens-phrase.js';
import { startOfPart } from './parts-before.js';
import { isAge, isPlural, roleEndingAt } from './role-word.js';
import { isVerbOfSentence } from './verb-before.js';
import { AND, AND_SIGN, COUNTS, DETERMINERS, HONOURS, NEWLY, PARTICIPLES, SKIPPED } from './words.js';

/** Where the core that ends in a role noun right before `last` starts; -1 when no role noun is there. */
export function startOfRole(scene: Scene, last: number, floor: number): number {
  const { doc } = scene;
  const head = roleEndingAt(doc, last);
  if (head < floor) return -1;
  let first = head;
  const isHeadline = isInHeadline(doc, head);
  let mixed = -1;
  while (first > floor) {
    const at = first - 1;
    if (doc.gap[first]! >= GAP.line) break;
    // `Rev. Canon Oke`
    if (STYLES.has(doc.form[at]!) && isCapitalised(doc, at)) break;
    if (at > floor && isJoint(scene, at)) {
      first = at - 1;
      continue;
    }
    if (AND.has(doc.form[at]!) || isMark(doc, at, AND_SIGN)) {
      const before = roleEndingAt(doc, at);
      // `Imran Khan and former treasurer …`: a name that is a title too.
      const alike = isCapitalised(doc, at - 1) === isCapitalised(doc, at + 1);
      const teams = startOfTeams(scene, at, head, floor);
      if (teams < at) {
        // `The Leeds and Malta striker`
        first = teams < at - 1 && DETERMINERS.has(doc.form[teams]!) ? teams + 1 : teams;
        break;
      }
      const places = startOfPlaces(scene, at, head, floor);
      if (places < at) {
        first = places;
        continue;
      }
      // `Leeds MP and party leader Oke`
      const isOffice = !alike && before >= floor && isCapitalised(doc, at - 1) && !isNamed(scene, at - 1);
      if (isOffice && doc.shape[at - 1] !== SHAPE.upper) mixed = first;
      if (
        !alike &&
        !isOffice &&
        doc.shape[at + 1] !== SHAPE.upper &&
        !opensSentence(doc, at - 1) &&
        !isBare(doc, before, floor)
      )
        break;
      // `held 36 militants and given leader …`
      if (before >= floor && isPlural(doc, at - 1) !== isPlural(doc, last - 1)) break;
      // `with Oke as its head and Mayor Ann Ray`
      if (
        before > floor &&
        AS.has(doc.form[DETERMINERS.has(doc.form[before - 1]!) ? before - 2 : before - 1] ?? 0)
      )
        break;
      if (before >= floor) {
        first = before;
        continue;
      }
      const field = first < last - 1 && before < 0 ? startOfField(scene, at, floor) : at;
      if (field === at) break;
      first = field;
      break;
    }
    const part = startOfPart(scene, first, head, floor);
    if (part < first) {
      first = part;
      continue;
    }
    if (!isCoreWord(scene, at) || isOutside(doc, at, first)) break;
    if (isAge(doc, at) || (COUNTS.has(doc.form[at]!) && !isTimes(doc, at)) || HONOURS.has(doc.form[at]!))
      break;
    // `Three-time Grand Slam winner`
    const isTimesWon = TIME.has(doc.form[at]!) && isInnerHyphen(doc, at - 1);
    if (!isTimesWon && isVerbOfSentence(scene, at, first, isHeadline)) break;
    first = at;
  }
  // `the Foreign Minister and former mayor Oke` are two people.
  if (mixed >= 0 && (THE.has(doc.form[first - 1] ?? 0) || isPlural(doc, last - 1))) first = mixed;
  return pastSkipped(doc, first, head);
}

/** Past the words at the start of a role that are no part of it. */
function pastSkipped(doc: Doc, from: number, head: number): number {
  let first = from;
  // `two-time champion`: the number is skipped by itself, not before the hyphen.
  while (
    first < head &&
    !isTimes(doc, first) &&
    !(NEWLY.has(doc.form[first]!) && PARTICIPLES.has(doc.form[first + 1]!)) &&
    ((SKIPPED.has(doc.form[first]!) && !isInnerHyphen(doc, first + 1) && !opensName(doc, first)) ||
      isInnerHyphen(doc, first) ||
      (is(doc, first, CLASS.adverb) &&
        !isInnerHyphen(doc, first + 1) &&
        !is(doc, first, CLASS.adjective) &&
        !is(doc, first, CLASS.noun)))
  )
    first++;
  return first;
}

/** Honorifics that bearers of a title have before it. */
const STYLES = wordSet("rev revd hon hon'ble honourable honorable prof dr engr barr mr mrs ms alhaji hajia");
const AS = wordSet('as');

const THE = wordSet('the');

/** A hyphen, a slash or `’s` that joins what stands before it to the role. */
const isJoint = (scene: Scene, at: number): boolean =>
  (isInnerHyphen(scene.doc, at) && isWord(scene.doc, at - 1)) ||
  ((isInnerSlash(scene.doc, at) || isPossessive(scene.doc, at)) && isCoreWord(scene, at - 1));

/** In capitals, or most words capitalised and no period at the end: a list of dignitaries is a sentence. */
function isInHeadline(doc: Doc, token: number): boolean {
  const { titleCase, allCaps, last } = doc.blocks[doc.block[token]!]!;
  return allCaps || (titleCase && !isMark(doc, last - 1, '.'));
}
