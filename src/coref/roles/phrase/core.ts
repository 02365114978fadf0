/** The core of a role’s noun phrase, up to its noun: `former deputy minister`. */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
  opensSentence,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed, mentionAt } from '../scene.js';
import { pastSeat } from './based.js';
import { isAbbreviation } from './brackets.js';
import { isLower, isPlural, isRoleWord, roleEndingAt } from './role-word.js';
import {
  AFTER_HEAD,
  AND_SIGN,
  AT,
  COUNTS,
  DATES,
  DETERMINERS,
  HONOURS,
  LED,
  NEEDS_PHRASE,
  NEWLY,
  OF,
  OLD,
  OPENERS,
  PARTICIPLES,
  PARTNER,
  SKIPPED,
  TIMES,
} from './words.js';

/** `West`, `US`, `U.S.`: words of grammar but for their capitals. */
function isNameLike(doc: Doc, token: number): boolean {
  if (isInitialism(doc, token)) return true;
  if (doc.shape[token] === SHAPE.upper || doc.dotted[token] === 1)
    return is(doc, token, CLASS['country-name']);
  return (
    isCapitalised(doc, token) &&
    !opensSentence(doc, token) &&
    is(doc, token, CLASS.noun) &&
    is(doc, token, CLASS.adjective)
  );
}

/** `U.N.`: no word has periods between its letters. */
const isInitialism = (doc: Doc, token: number): boolean =>
  doc.dotted[token] === 1 &&
  doc.end[token]! - doc.start[token]! > 2 &&
  doc.text[doc.start[token]! + 1] === '.';

/** `the club’s own coach`, `the city’s only member` */
const isOwned = (doc: Doc, token: number): boolean =>
  OWN.has(doc.form[token]!) && isPossessive(doc, token - 1);
const OWN = wordSet('own then only sole first second last longest recently freshly');

const NEW = wordSet('new');
const PAST = wordSet('past');
const NEARBY = wordSet('nearby');
/** `Malta’s most famous writer`, not `minister in Malta’s most recent cabinet`: only before the noun of a role. */
const isOwnersMost = (doc: Doc, token: number): boolean =>
  token > 0 &&
  isPossessive(doc, token - 1) &&
  isWord(doc, token + 2) &&
  (isRoleWord(doc, token + 2) || (isWord(doc, token + 3) && isRoleWord(doc, token + 3)));

/** `a very gifted painter`, `a widely respected judge`: how much the adjective behind it holds. */
const isDegree = (doc: Doc, token: number): boolean =>
  DEGREES.has(doc.form[token]!) &&
  (DETERMINERS.has(doc.form[token - 1] ?? 0) || isOwnersMost(doc, token)) &&
  isWord(doc, token + 1) &&
  isLower(doc, token + 1) &&
  (is(doc, token + 1, CLASS.adjective) || doc.text.endsWith('ed', doc.end[token + 1]));
const DEGREES = wordSet(
  'very highly widely most extremely truly deeply previously internationally nationally globally locally critically ' +
    'relatively little once well universally fiercely staunchly openly',
);

/** `All` of `the All Kenyan Party`: a word of grammar that opens a name. */
function isInsideName(doc: Doc, token: number): boolean {
  if (doc.shape[token] !== SHAPE.capital || opensSentence(doc, token)) return false;
  const { titleCase, allCaps } = doc.blocks[doc.block[token]!]!;
  if (titleCase || allCaps || !isCapitalised(doc, token + 1)) return false;
  if (OPENERS.has(doc.form[token]!) && is(doc, token - 1, CLASS['function-word'])) return true;
  // `the Movement Another Way`
  return (
    isCapitalised(doc, token - 1) &&
    !isRoleWord(doc, token - 1) &&
    is(doc, token - 1, CLASS['organisation-word'])
  );
}

const MINE = wordId(lexicon, 'mine');

/** `the mine manager`: what is no pronoun before a role. */
const isPit = (doc: Doc, token: number): boolean =>
  doc.form[token] === MINE &&
  (isPossessive(doc, token + 1) || (isWord(doc, token + 1) && isRoleWord(doc, token + 1)));

/** `the new president`, `Malta’s new prime minister`: an adjective, though it can be an adverb. */
const isAttributive = (doc: Doc, token: number) =>
  (DETERMINERS.has(doc.form[token - 1] ?? 0) ||
    isPossessive(doc, token - 1) ||
    // `a Leeds-based live streamer`
    isInnerHyphen(doc, token - 2)) &&
  isWord(doc, token + 1) &&
  (isRoleWord(doc, token + 1) ||
    endOfRolePhrase(doc, token + 1) > token + 1 ||
    // `the next Maltese minister`
    (isCapitalised(doc, token + 1) && !DATES.has(doc.form[token + 1]!)) ||
    // `Malta’s early warning chief`
    (is(doc, token + 1, CLASS.noun) && isWord(doc, token + 2) && isRoleWord(doc, token + 2)));

/** `an enrolled member`, `the convicted trader` */
export const isParticiple = (doc: Doc, token: number) =>
  (isAttributive(doc, token) ||
    // `Malta’s most acclaimed authors`
    (isDegree(doc, token - 1) && isWord(doc, token + 1) && isRoleWord(doc, token + 1))) &&
  isLower(doc, token) &&
  doc.text.endsWith('ed', doc.end[token]);

/** A word that can stand inside the core of a noun phrase. */
export function isCoreWord(scene: Scene, token: number): boolean {
  const { doc } = scene;
  if (!isWord(doc, token) || isNamed(scene, token)) return false;
  if (isRoleWord(doc, token)) return true;
  if (isOwned(doc, token)) return true;
  // `new Leeds coach`: an adjective, though a word of grammar too.
  if (NEARBY.has(doc.form[token]!) && DETERMINERS.has(doc.form[token - 1] ?? 0) && isWord(doc, token + 1))
    return true;
  if (NEW.has(doc.form[token]!) && isLower(doc, token) && isWord(doc, token + 1)) return true;
  // `a past commander of the post`
  if (PAST.has(doc.form[token]!) && isWord(doc, token + 1) && isRoleWord(doc, token + 1)) return true;
  if (isOwned(doc, token) || isDegree(doc, token)) return true;
  if (NEWLY.has(doc.form[token]!)) return PARTICIPLES.has(doc.form[token + 1] ?? 0);
  if (is(doc, token, CLASS['function-word']))
    return isNameLike(doc, token) || isInsideName(doc, token) || isPit(doc, token);
  // `Weekend Tours`
  if (TIMES.has(doc.form[token]!)) return isCapitalised(doc, token) && isCapitalised(doc, token + 1);
  if (isCapitalised(doc, token)) return !DATES.has(doc.form[token]!);
  if (is(doc, token, CLASS.noun))
    return !(is(doc, token, CLASS['speech-verb']) && doc.text.endsWith('ed', doc.end[token]!));
  if (is(doc, token, CLASS.adjective))
    return (
      (!is(doc, token, CLASS['speech-verb']) || isParticiple(doc, token)) &&
      (!is(doc, token, CLASS.adverb) || isAttributive(doc, token))
    );
  if (is(doc, token, CLASS.verb) || is(doc, token, CLASS.adverb)) return isParticiple(doc, token);
  return doc.form[token]! <= 0 || !is(doc, token, CLASS['word-1']);
}

/** `’s` or the lone apostrophe of a plural: `workers’ leader`. */
export function isPossessive(doc: Doc, token: number): boolean {
  if (doc.kind[token] === TOKEN.clitic) return true;
  return isGlued(doc, token) && (isMark(doc, token, '’') || isMark(doc, token, "'"));
}

/** End of a role of two words and more that starts at a token (`managing director`); the token itself when none does. */
function endOfRolePhrase(doc: Doc, token: number): number {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    if (idIs(doc, id, CLASS.title) || idIs(doc, id, CLASS.role)) return last;
  }
  return token;
}

/** `the Labour Board (LB) chairman`, `(LB)’s chairman` */
function isAbbreviationInside(doc: Doc, token: number): boolean {
  if (!isAbbreviation(doc, token)) return false;
  return isPossessive(doc, token + 3) || (isWord(doc, token + 3) && isRoleWord(doc, token + 3));
}

/** `a former Obote adviser`: whom the role serves, named by surname alone. */
export function isBoss(scene: Scene, at: number): boolean {
  const { doc } = scene;
  const boss = mentionAt(scene, at);
  if (boss === undefined || boss.last !== at + 1 || boss.before.first !== at) return false;
  const before = at - 1;
  if (!DETERMINERS.has(doc.form[before] ?? 0) && !(is(doc, before, CLASS.adjective) && isLower(doc, before)))
    return false;
  return isWord(doc, at + 1) && isLower(doc, at + 1) && isRoleWord(doc, at + 1);
}

/** `the 2016 Olympic champion` */
export const isYearBefore = (doc: Doc, at: number): boolean =>
  doc.end[at]! - doc.start[at]! === 4 && isWord(doc, at + 1) && doc.gap[at + 1] === GAP.space;

/** `the 16th president`: a number and what it ends in. */
export const isOrdinal = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) && isGlued(doc, at + 1) && ORDINALS.has(doc.form[at + 1]!);
const ORDINALS = wordSet('st nd rd th');

/** Before their number: `Grade 10 student`, `Formula 1 driver`. */
export const CLASSES = wordSet('grade class year form level formula');

/** `founder/CEO` */
export const isInnerSlash = (doc: Doc, at: number): boolean =>
  isMark(doc, at, '/') &&
  isGlued(doc, at) &&
  isGlued(doc, at + 1) &&
  isWord(doc, at + 1) &&
  isWord(doc, at - 1);

/** Read backward from a name: `DeSantis donor Dan Eberhart`, `Trump campaign adviser Ann Lee`. */
export function isBossBefore(scene: Scene, at: number, head: number): boolean {
  const { doc } = scene;
  const boss = mentionAt(scene, at);
  if (boss === undefined || boss.last !== at + 1 || boss.before.first !== at || boss.words.length > 1)
    return false;
  const role = LED.has(doc.form[at + 1] ?? 0) ? at + 2 : at + 1;
  if (!isWord(doc, head) || !isLower(doc, head)) return false;
  // `Trump campaign manager`: a role of two words.
  const isTitle = head === at + 1 && endOfRolePhrase(doc, head) > head;
  return isTitle || (role === head && isRoleWord(doc, head));
}

/** `the party’s nominating process` */
const isOwnedActivity = (doc: Doc, at: number): boolean =>
  isPossessive(doc, at - 1) &&
  doc.shape[at] === SHAPE.lower &&
  doc.text.endsWith('ing', doc.end[at]) &&
  isWord(doc, at + 1) &&
  isLower(doc, at + 1) &&
  is(doc, at + 1, CLASS.noun);

/** `leader in the Republican field`: a party before a noun in the singular that could be a verb in the plural. */
const isPartyBefore = (doc: Doc, at: number): boolean =>
  isCapitalised(doc, at - 1) &&
  is(doc, at - 1, CLASS['organisation-word']) &&
  DETERMINERS.has(doc.form[at - 2] ?? 0) &&
  is(doc, at, CLASS.noun) &&
  !doc.text.endsWith('s', doc.end[at]) &&
  !doc.text.endsWith('ed', doc.end[at]);

/** `the party’s youth wing`, `the rebel outfit`: behind a singular noun a verb would be inflected. */
const isUninflected = (doc: Doc, at: number): boolean =>
  is(doc, at, CLASS.noun) &&
  !is(doc, at, CLASS.adverb) &&
  !isPlural(doc, at - 1) &&
  (doc.end[at]! - doc.start[at]! <= SHORT ||
    !INFLECTIONS.some((ending) => doc.text.endsWith(ending, doc.end[at]))) &&
  !PASTS.has(doc.form[at]!);
const INFLECTIONS = ['s', 'ed', 'ing'];
/** `wing`, `king`: the ending of a verb has more letters before it. */
const SHORT = 4;
/** Nouns that are also the past of a verb. */
const PASTS = wordSet(
  'left felt found saw fell thought bore bit lay led drew cut hit put set shut hurt cost quit bid split spread rose wound ' +
    'ground bound shot cast met read lent meant broke won ran beat told said spoke came went became let',
);

/** `Inc.`, `Corp.`: a name behind it opens a sentence. */
export const isFirm = (doc: Doc, token: number): boolean =>
  doc.dotted[token] === 1 && FIRMS.has(doc.form[token]!);
export const FIRMS = wordSet('inc corp co ltd cie');

/** `No. 2` of `the No. 2 official` */
const isPlaceInRank = (doc: Doc, at: number): boolean =>
  NUMBER.has(doc.form[at]!) && isNumber(doc, at + 1) && isWord(doc, at + 2) && isLower(doc, at + 2);
const NUMBER = wordSet('no');

/** `six months` of `the house six months ago`, `last May` */
const tellsWhen = (doc: Doc, at: number): boolean =>
  (COUNTS.has(doc.form[at]!) && TIMES.has(doc.form[at + 1] ?? 0)) ||
  (LAST.has(doc.form[at]!) &&
    isLower(doc, at) &&
    (TIMES.has(doc.form[at + 1] ?? 0) || DATES.has(doc.form[at + 1] ?? 0)));
const LAST = wordSet('last next');

/** `appointed` of `the committee appointed last May`, `the panel named by the board` */
const isAgentless = (doc: Doc, at: number): boolean =>
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

/** `3rd` of `3rd National Bank` */
const isNumberedName = (doc: Doc, at: number): boolean =>
  isNumber(doc, at) && isWord(doc, at + 1) && doc.gap[at + 1] === GAP.none && isCapitalised(doc, at + 2);

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
    else if (at > from && isPossessive(doc, at) && isWord(doc, at + 1)) at++;
    else if (at > from && isOwnedActivity(doc, at)) at++;
    else if (at > from && isNumber(doc, at) && isInnerHyphen(doc, at - 1)) at++;
    else if (at === from && isNumber(doc, at) && (isInnerHyphen(doc, at + 1) || isYearBefore(doc, at))) at++;
    else if (isPlaceInRank(doc, at)) at += 2;
    else if (at > from && isNumber(doc, at) && CLASSES.has(doc.form[at - 1]!) && isWord(doc, at + 1)) at++;
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

/** `One Malta Founder`: a number in words that opens a name inside the sentence. */
export const opensName = (doc: Doc, first: number): boolean =>
  (COUNTS.has(doc.form[first]!) || ONE.has(doc.form[first]!)) &&
  isCapitalised(doc, first) &&
  isCapitalised(doc, first + 1) &&
  !opensSentence(doc, first);
const ONE = wordSet('one');

/** `one of several lawyers` */
const SEVERAL = wordSet('several many dozens various');

/** Past determiners and words like `then` that stand before the phrase. */
export function skipDeterminers(doc: Doc, from: number): number {
  let at = from;
  // `the then-director`: what a hyphen joins stays.
  while (
    (DETERMINERS.has(doc.form[at] ?? 0) && !isPlaceInRank(doc, at)) ||
    (SKIPPED.has(doc.form[at] ?? 0) && !isInnerHyphen(doc, at + 1) && !opensName(doc, at))
  ) {
    at++;
    // `one of the`
    if (OF.has(doc.form[at] ?? 0)) at += SEVERAL.has(doc.form[at + 1] ?? 0) ? 2 : 1;
  }
  // `a 43-year-old teacher`: the age stands apart.
  if (isNumber(doc, at) && isInnerHyphen(doc, at + 1)) {
    let old = at + 1;
    while (old < at + 5 && (isInnerHyphen(doc, old) || isWord(doc, old))) {
      if (OLD.has(doc.form[old]!)) return old + 1;
      old++;
    }
  }
  return at;
}

const IN_WITH = wordSet('in with of');
const FIRM = wordSet('firm company practice agency consultancy');

/** `the law firm`: where partners are. */
function isOfFirm(doc: Doc, from: number): boolean {
  for (let at = from; at < from + NEAR && isWord(doc, at); at++) if (FIRM.has(doc.form[at]!)) return true;
  return false;
}
const NEAR = 5;

/** Whether a role noun stands at the end of the core, `general` and the like aside. */
export function closesCore(doc: Doc, first: number, core: number): boolean {
  let last = core;
  // `His Highness`
  if (last - 1 === first && HONOURS.has(doc.form[first]!)) return false;
  if (last - 1 > first && AFTER_HEAD.has(doc.form[last - 1]!) && roleEndingAt(doc, last) < 0) last--;
  while (last - 1 > first && isInnerHyphen(doc, last - 1)) last--;
  if (NEEDS_PHRASE.has(doc.form[last - 1]!)) return true;
  // `partner at the firm`, `former Oke Roth partner`
  if (PARTNER.has(doc.form[last - 1]!)) {
    if (AT.has(doc.form[last] ?? 0) || isCapitalised(doc, last - 2)) return true;
    // `a partner in the law firm Oke Roth`, `a partner with Oke Roth`
    if (IN_WITH.has(doc.form[last] ?? 0) && isOfFirm(doc, last + 1)) return true;
  }
  if (PARTNER.has(doc.form[last - 1]!) && isCapitalised(doc, last - 1) && isMark(doc, last, ',')) return true;
  const start = roleEndingAt(doc, last);
  return start >= 0;
}
