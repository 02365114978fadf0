/** What one person is to another: `her late brother`, `Oke’s wife`, `the victim’s father`, `a mother of two`, `son of Ann Ray`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
  opensSentence,
} from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { inClass } from '../../../lexicon/lexicon.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { isNamed, mentionAt } from '../scene.js';
import { endOfPhrases } from './complements.js';
import { isCoreWord } from './core-word.js';
import { isPossessive } from './inner-marks.js';
import { startOfOwner } from './owner.js';
import { isAge, isPlural } from './role-word.js';
import { endOfServed } from './served.js';
import { AND, ARTICLES, COUNTS, OF, PARTNER, SKIPPED, TO } from './words.js';

/** Kin, whose head the last token is. */
export interface Kin extends RoleSpan {
  readonly head: number;
}

/** Words of the table of kin that tell of an age or an office more often than of whose somebody is. */
const NO_KIN = wordSet(
  'ward wards guardian guardians infant infants baby babies toddler toddlers kid kids child newborn newborns dependent dependents ' +
    'dependant dependants partner partners patriarch patriarchs patriarches matriarch matriarchs matriarches mistress mistresses ' +
    'orphan orphans eldest youngest kin groom bride twin twins ancestor ancestors relative relatives',
);
const FRIENDS = wordSet('friend friends');
const CHILDREN = wordSet('children grandchildren stepchildren');
const POSSESSORS = wordSet('his her their my our your');
const ONE = wordSet('one');

/** The words before the noun are no more. */
const MODIFIERS = 6;
/** A relation has no more words: `great grand uncle in law`. */
const LONGEST = 4;

/** First token of the relation that ends right before `last`, or -1. */
export function kinEndingAt(doc: Doc, last: number): number {
  if (last < 1) return -1;
  for (let at = doc.phraseAt[Math.max(0, last - LONGEST - 1)]!; at < doc.phraseAt[last]!; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last === last && isKinOf(doc, phrase.id)) return phrase.first;
  }
  if (FRIENDS.has(doc.form[last - 1]!)) return last - 1;
  // `his partner Ann Ray`, not `a partner at the firm`
  if (PARTNER.has(doc.form[last - 1]!)) return isOwnPartner(doc, last - 2) ? last - 1 : -1;
  // `her eldest, Tom,`, `their only child, Ann,`, `her twins`
  if (BORN.has(doc.form[last - 1]!) && isOwnChild(doc, last)) return last - 1;
  // `the bride, Ann Ray,`, `bride Ann Ray`
  if (COUPLE.has(doc.form[last - 1]!) && isCapitalised(doc, isMark(doc, last, ',') ? last + 1 : last))
    return last - 1;
  if (TWINS.has(doc.form[last - 1]!) && isCapitalised(doc, last)) return last - 1;
  // `the youngest child of Tom Oke`
  if (CHILD.has(doc.form[last - 1]!))
    return OF.has(doc.form[last] ?? 0) && isCapitalised(doc, last + 1 + articles(doc, last + 1))
      ? last - 1
      : -1;
  return is(doc, last - 1, CLASS.kin) && !NO_KIN.has(doc.form[last - 1]!) ? last - 1 : -1;
}

/** `his long-time partner`, `her former partner` */
function isOwnPartner(doc: Doc, before: number): boolean {
  let at = before;
  while (at > before - MODIFIERS && (LASTING.has(doc.form[at] ?? 0) || isInnerHyphen(doc, at))) at--;
  return POSSESSORS.has(doc.form[at] ?? 0) || (at < before && isPossessive(doc, at));
}
const LASTING = wordSet('long time term longtime former late ex life current then new');

const CHILD = wordSet('child');
const BORN = wordSet('eldest youngest firstborn child baby toddler newborn');
const TWINS = wordSet('twins');
const COUPLE = wordSet('bride groom');
/** Before a name, set off or not. */
const isOwnChild = (doc: Doc, last: number): boolean => {
  if (!isCapitalised(doc, isMark(doc, last, ',') ? last + 1 : last)) return false;
  // `a third child, Ann,`
  if (PLACES.has(doc.form[last - 2] ?? 0)) return true;
  for (let at = last - 2; at >= 0 && at > last - 2 - CHILD_OF && isWord(doc, at); at--)
    if (POSSESSORS.has(doc.form[at]!)) return true;
  return false;
};
const PLACES = wordSet('second third fourth fifth sixth seventh');
const CHILD_OF = 3;
const articles = (doc: Doc, at: number): number => (ARTICLES.has(doc.form[at] ?? 0) ? 1 : 0);

const isKinOf = ({ lexicon }: Doc, id: number): boolean => inClass(lexicon, id, CLASS.kin);

/** Whether the relation is in the plural: `sons`, `children`, `sisters in law`. */
export const isOfSeveral = (doc: Doc, { head }: Kin): boolean =>
  isPlural(doc, head) || CHILDREN.has(doc.form[head]!);

/** The relation right before `last`, read back to whose it is; without an owner (`daughter Ann Ray`) only where `bare`. */
export function kinBefore(scene: Scene, last: number, floor: number, bare: boolean): Kin | null {
  const { doc } = scene;
  const parent = startOfParent(doc, last);
  if (bare && parent >= floor) return { first: parent, last, head: parent };
  const head = kinEndingAt(doc, last);
  if (head < floor) return null;
  let at = head;
  while (at > floor && head - at < MODIFIERS && !COUNTS.has(doc.form[at]!) && isModifier(scene, at - 1)) at--;
  const owner = at > floor ? startOfWhose(scene, at, floor) : -1;
  if (owner >= 0) return { first: owner, last, head };
  const isKnown =
    WIDOWS.has(doc.form[head]!) ||
    (last > head + 1 && (IN_LAW.has(doc.form[last - 1]!) || WIDOWS.has(doc.form[last - 1]!)));
  if (!isLower(doc, head) && !(bare && opensSentence(doc, head) && isKnown)) return null;
  // `Ann Ray, whose son, Tom, left`
  if (WHOSE.has(doc.form[at - 1] ?? 0)) return { first: at, last, head };
  // `a three-year-old daughter, Ann`, `the mother, Ann Ray`
  if (ARTICLES.has(doc.form[at - 1] ?? 0)) return { first: at, last, head };
  // `her elder son, Tom, and younger son, Luis`
  if (!bare && at < head && AND.has(doc.form[at - 1] ?? 0) && mayHoldKin(doc, floor, at - 1))
    return { first: at, last, head };
  // `three sons, Tom, Jan and Luis`
  if (at < head && COUNTS.has(doc.form[at]!)) return { first: at + 1, last, head };
  // `Husband and wife Tom and Ann Oke`
  const isOfTwo = AND.has(doc.form[head - 1] ?? 0) && kinEndingAt(doc, head - 1) >= 0;
  return bare && !isOfTwo ? { first: TWINS.has(doc.form[head]!) ? at : head, last, head } : null;
}

const OTHER = wordSet('other');
const WHOSE = wordSet('whose');

const IN_LAW = wordSet('law');
const WIDOWS = wordSet(
  'husband wife nephew niece grandson granddaughter stepson stepdaughter fiance fiancee fiancé fiancée girlfriend boyfriend widow widower grandmother grandfather grandma grandpa stepfather stepmother parents bride groom brothers sisters twins siblings cousins mum mom dad gran nan',
);

/** `mother of two`, `father-of-three`, which ends right before `last`; -1 where none does. */
function startOfParent(doc: Doc, last: number): number {
  if (!COUNTS.has(doc.form[last - 1] ?? 0) && !isNumber(doc, last - 1)) return -1;
  const of = isInnerHyphen(doc, last - 2) ? last - 3 : last - 2;
  const head = of < last - 2 ? of - 2 : of - 1;
  return OF.has(doc.form[of] ?? 0) && PARENTS.has(doc.form[head] ?? 0) ? head : -1;
}
const PARENTS = wordSet('mother father mum mom dad grandmother grandfather');

/** `late` of `her late brother`, `12-year-old` of `his 12-year-old son`, `Maltese` of `her Maltese cousin`. */
function isModifier(scene: Scene, token: number): boolean {
  const { doc } = scene;
  if (POSSESSORS.has(doc.form[token]!) || isPossessive(doc, token)) return false;
  if (isInnerHyphen(doc, token) || (isNumber(doc, token) && isInnerHyphen(doc, token + 1))) return true;
  if (!isWord(doc, token) || isNamed(scene, token)) return false;
  // `US-born twins`
  if (isInnerHyphen(doc, token + 1)) return true;
  if (
    OTHER.has(doc.form[token]!) ||
    isAge(doc, token) ||
    SKIPPED.has(doc.form[token]!) ||
    COUNTS.has(doc.form[token]!)
  )
    return true;
  if (isLower(doc, token)) return isCoreWord(scene, token);
  // `his Balinese wife`, `her Catholic mother`
  return (
    is(doc, token, CLASS.demonym) || is(doc, token, CLASS['people-name']) || is(doc, token, CLASS.adjective)
  );
}

/** Where whoever the relation belongs to starts, who ends right before a token: `her`, `Oke’s`, `the victim’s`; -1 where nobody does. */
function startOfWhose(scene: Scene, at: number, floor: number): number {
  const { doc } = scene;
  const last = at - 1;
  if (POSSESSORS.has(doc.form[last]!)) return last;
  if (!isPossessive(doc, last)) return -1;
  const owner = startOfOwner(scene, at, floor);
  if (owner < at) return owner;
  let first = last;
  while (
    first > floor &&
    last - first < MODIFIERS &&
    (isCoreWord(scene, first - 1) || isInnerHyphen(doc, first - 1))
  )
    first--;
  return first < last ? first : -1;
}

/** Whether a word of kin stands between two tokens: far cheaper than to read a relation. */
export function mayHoldKin(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(doc, at, CLASS.kin) || FRIENDS.has(doc.form[at]!)) return true;
  return false;
}
/** An article, the name of an owner and the modifiers are no longer. */
const REACH = 16;

/** The relation that starts at a token, behind a comma or a verb: `the son of Ann Ray`, `his wife`, `Oke’s nephew`; null where none does. */
export function kinAt(scene: Scene, from: number, limit: number): Kin | null {
  const { doc } = scene;
  if (!mayHoldKin(doc, from, Math.min(limit, from + REACH))) return null;
  let first = from;
  if (ONE.has(doc.form[first] ?? 0) && OF.has(doc.form[first + 1] ?? 0)) first += 2;
  const isOwned = POSSESSORS.has(doc.form[first] ?? 0);
  const article = ARTICLES.has(doc.form[first] ?? 0);
  // `a 60-year-old mother`: the age stands apart.
  if (article) first = pastAge(doc, first + 1);
  const owner = mentionAt(scene, first);
  let at = isOwned ? first + 1 : first;
  let owned = isOwned;
  if (owner?.first === first) {
    if (!isPossessive(doc, owner.last)) return null;
    at = owner.last + 1;
    owned = true;
  }
  let head = -1;
  let last = at;
  for (const end = Math.min(limit, at + MODIFIERS); last < end; last++) {
    if (!isModifier(scene, last) && !isPossessive(doc, last)) {
      if (
        !isWord(doc, last) ||
        !(isLower(doc, last) || opensSentence(doc, last)) ||
        kinEndingAt(doc, last + 1) < 0
      )
        break;
    }
    if (isPossessive(doc, last)) owned = true;
    const start = kinEndingAt(doc, last + 1);
    if (start >= at && !isPossessive(doc, last + 1)) head = last;
  }
  if (head < 0) return null;
  last = head + 1;
  // `a child actor`, `his father figure`: another noun is the head.
  if (isWord(doc, last) && isLower(doc, last) && isCoreWord(scene, last)) return null;
  const end = endOfWhose(scene, head, limit);
  // `Doe, mother,`
  return owned || article || end > last ? { first, last: end, head } : null;
}

/** Past `60-year-old`; the token itself where no age starts there. */
function pastAge(doc: Doc, from: number): number {
  if (!isNumber(doc, from) && !COUNTS.has(doc.form[from] ?? 0)) return from;
  for (let at = from + 1; at < from + MODIFIERS && isInnerHyphen(doc, at); at += 2)
    if (isAge(doc, at + 1)) return at + 2;
  return from;
}

/** Past `of Ann Ray`, `of two children`, `of a six-year-old boy`, `-of-three`. */
function endOfWhose(scene: Scene, head: number, limit: number): number {
  const { doc } = scene;
  const last = head + 1;
  if (isInnerHyphen(doc, last) && OF.has(doc.form[last + 1]!) && isInnerHyphen(doc, last + 2))
    return last + 4;
  // `half-brother to the old queen`, `heir to a fortune`
  if (!OF.has(doc.form[last] ?? 0) && !(TO.has(doc.form[last] ?? 0) && !is(doc, last + 1, CLASS.verb)))
    return last;
  let at = last + 1;
  if (isNumber(doc, at) || COUNTS.has(doc.form[at] ?? 0)) {
    at++;
    // `wife of 20 years`
    if (YEARS.has(doc.form[at] ?? 0)) return at + 1;
    while (at < limit && at < last + MODIFIERS && isLower(doc, at) && isCoreWord(scene, at)) at++;
    return at;
  }
  const role = { first: head, last: endOfPhrases(scene, head, last, limit) };
  const end = endOfServed(scene, role, head, limit);
  // `the daughter of Tom and Ida Ray`
  const other =
    end > last && isNamed(scene, end - 1) && AND.has(doc.form[end] ?? 0)
      ? mentionAt(scene, end + 1)
      : undefined;
  return other?.first === end + 1 && CHILDREN_OF.has(doc.form[head]!) ? other.last : end;
}

const YEARS = wordSet('years decades months');
const CHILDREN_OF = wordSet('son daughter child children sons daughters grandson granddaughter');

/** Nothing but a mark or a clause about the name follows; `wife of Mr Oke` may stand before the verb. */
export const closesKin = (doc: Doc, { last, head }: Kin): boolean =>
  last > head + 1 ||
  // `a widow with two goats`
  (WITH.has(doc.form[last] ?? 0) && ALONE.has(doc.form[head]!)) ||
  last >= doc.length ||
  isOneOfMarks(doc, last, ',.;)–—-”"?!:') ||
  RELATIVE.has(doc.form[last] ?? 0);
const WITH = wordSet('with from in of living');
const ALONE = wordSet('widow widower grandmother grandfather mother father');
const RELATIVE = wordSet('who whose whom and but since until for');
