/** The core of a role’s noun phrase, up to its noun: `former deputy minister`. */
import {
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isNumber,
  isWord,
} from '../../../annotate/doc.js';
import { GAP, SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import type { Scene } from '../define.js';
import { isNamed, mentionAt } from '../scene.js';
import { pastSeat } from './based.js';
import { isBoss } from './boss.js';
import { endOfBracket } from './brackets.js';
import { isAgentless, tellsWhen } from './core-breaks.js';
import { isCoreWord } from './core-word.js';
import { isFirm } from './firm-form.js';
import { isAbbreviationInside, isInnerSlash, isPossessive } from './inner-marks.js';
import {
  CLASSES,
  isLettered,
  isNumberedName,
  isNumberedPlace,
  isOrdinal,
  isPlaceInRank,
  isYearBefore,
} from './numbered.js';
import { endOfRolePhrase } from './role-phrase.js';
import { isRoleWord, roleEndingAt } from './role-word.js';
import { isOwnedActivity, isPartyBefore, isUninflected } from './verb-behind.js';
import { AND_SIGN, COUNTS, TIMES } from './words.js';

/** End of the core that starts at `from`: words, hyphens, possessives, `and` between words. */
export function endOfCore(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let at = from < limit ? pastSeat(scene, from) : from;
  if (at > from && isNumberedName(doc, at)) at += 2;
  else if (at > from && !isCoreWord(scene, at)) at = from;
  while (at < limit && at < doc.length) {
    if (at > from && doc.gap[at] === GAP.paragraph) break;
    // `an analyst with Salmon Inc. Ms. Roth had left`
    if (at > from && doc.dotted[at - 1] === 1 && is(doc, at, CLASS.honorific) && isFirm(doc, at - 1)) break;
    if (at > from && (tellsWhen(doc, at) || isAgentless(doc, at))) break;
    // `tenant at the farm two years ago`
    if (at > from && COUNTS.has(doc.form[at]!) && TIMES.has(doc.form[at + 1] ?? 0)) break;
    const phrase = endOfRolePhrase(doc, at);
    if (phrase > at && phrase <= limit && !isNamed(scene, phrase - 1)) at = phrase;
    else if (isCoreWord(scene, at)) {
      // `the chief plans to`: a verb behind the noun of a role, not a further noun.
      if (
        at > from &&
        doc.shape[at] === SHAPE.lower &&
        is(doc, at, CLASS.verb) &&
        !isRoleWord(doc, at) &&
        !(isWord(doc, at + 1) && isRoleWord(doc, at + 1)) &&
        roleEndingAt(doc, at) >= 0 &&
        (is(doc, at - 1, CLASS.title) || !is(doc, at - 1, CLASS.adjective)) &&
        !isPartyBefore(doc, at) &&
        !isUninflected(doc, at)
      )
        break;
      at++;
    } else if (isWord(doc, at) && isInnerHyphen(doc, at + 1) && !isNamed(scene, at)) at++;
    else if (at > from && isInnerHyphen(doc, at))
      at += isWord(doc, at + 1) && !isNamed(scene, at + 1) ? 2 : 1;
    else if (at > from && isAbbreviationInside(doc, at)) at += 3;
    else if (at > from && isBracketInside(scene, at)) at = endOfBracket(scene, at);
    else if (at > from && isPossessive(doc, at) && isWord(doc, at + 1)) at++;
    else if (at > from && isOwnedActivity(doc, at)) at++;
    else if (at > from && isNumber(doc, at) && (isInnerHyphen(doc, at - 1) || isLettered(doc, at))) at++;
    else if (at === from && isNumber(doc, at) && (isInnerHyphen(doc, at + 1) || isYearBefore(doc, at))) at++;
    else if (isPlaceInRank(doc, at)) at += 2;
    else if (at > from && isNumber(doc, at) && CLASSES.has(doc.form[at - 1]!) && isWord(doc, at + 1)) at++;
    else if (at > from && isNumberedPlace(doc, at)) at++;
    else if (at > from && isInnerSlash(doc, at)) at++;
    else if (at > from && isMark(doc, at, AND_SIGN)) at++;
    else if (at === from && isOrdinal(doc, at)) at += 2;
    else if (isBoss(scene, at)) at = mentionAt(scene, at)!.last;
    else break;
  }
  while (
    at > from &&
    (isInnerHyphen(doc, at - 1) || isMark(doc, at - 1, AND_SIGN) || isPossessive(doc, at - 1))
  )
    at--;
  return at;
}

/** `a UDP (People’s Wing) lawmaker`: which part of a party, before the noun of the role. */
function isBracketInside(scene: Scene, at: number): boolean {
  const { doc } = scene;
  const end = endOfBracket(scene, at);
  return end > at && isCapitalised(doc, at - 1) && isLower(doc, end) && isRoleWord(doc, end);
}
