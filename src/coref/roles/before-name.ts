import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isOneOfMarks,
} from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { beforeUnknown, takeBracket, takeRanks } from './before-name/between.js';
import {
  AS,
  CALLED,
  KNOWN,
  ONLY,
  pastWhoWas,
  SURNAMED,
  startOfNameGiven,
  startOfSelfNamed,
} from './before-name/introduced.js';
import { labelBefore } from './before-name/label.js';
import {
  ALSO,
  isGreat,
  isJoined,
  isNoTitle,
  isOfMany,
  isOne,
  isVerb,
  WHICH,
} from './before-name/no-title.js';
import { defineRole, type RoleSpan, type Scene } from './define.js';
import { counterExamples, examples } from './examples/before-name.js';
import { isAbbreviation, startOfBracket } from './phrase/brackets.js';
import { roleJoinedBefore } from './phrase/joined-before.js';
import { kinEndingAt } from './phrase/kin.js';
import { startOfLongRole } from './phrase/long-role.js';
import { startOfOwner } from './phrase/owner.js';
import { isAddress, startOfWorldRank } from './phrase/ranks.js';
import { startOfRole } from './phrase/read-backward.js';
import { isPlural, roleEndingAt } from './phrase/role-word.js';
import { DETERMINERS, HONOURS, OF, TO } from './phrase/words.js';

export const beforeName = defineRole({
  id: 'role.before-name',
  doc: 'The title or role right before the name, with the words that belong to it.',
  source: 'annotation guide, People: roles',
  examples,
  counterExamples,
  find: (scene, mention) => {
    const { doc } = scene;
    const floor = doc.sentences[mention.sentence]!;
    const found: RoleSpan[] = [];
    let last = takeRanks(scene, mention, beforeUnknown(scene, takeBracket(scene, mention, found)), found);
    if (last < 0) return found;
    // `Deputy Secretary (North East) Oke`
    const bracket = startOfBracket(scene, last);
    if (bracket < last) {
      const first = startOfRole(scene, bracket, floor);
      const isName = isCapitalised(doc, bracket - 1) || isAbbreviation(doc, bracket);
      const from = first >= 0 ? first : startOfLongRole(scene, mention, last, floor);
      if (from >= 0 && isName) found.push({ first: from, last });
      return found;
    }
    // `His Majesty King Oke`
    if (HONOURS.has(doc.form[last - 1] ?? 0) && !OF.has(doc.form[last - 2] ?? 0)) return found;
    const rankOfWorld = startOfWorldRank(doc, last);
    if (rankOfWorld < last) found.push({ first: rankOfWorld, last });
    const label = labelBefore(scene, mention, last, floor);
    if (label !== null) found.push(label);
    const given = startOfNameGiven(scene, last);
    const self = given < last ? given : startOfSelfNamed(scene, last);
    if (self < last) {
      const named = startOfRole(scene, self, floor);
      if (named >= 0 && !isPlural(doc, self - 1)) found.push({ first: named, last: self });
      return found;
    }
    // `a lawyer named Oke`
    // `the gunman known as Oke`
    const link = ONLY.has(doc.form[last - 2] ?? 0) ? last - 3 : last - 2;
    if (AS.has(doc.form[last - 1] ?? 0) && KNOWN.has(doc.form[link] ?? 0)) {
      const end = pastWhoWas(doc, link);
      const known = startOfRole(scene, end, floor);
      const isToldOf = DETERMINERS.has(doc.form[known - 1] ?? 0) || COUNTED.has(doc.form[known - 1] ?? 0);
      if (known >= 0 && isToldOf && !isPlural(doc, end - 1)) found.push({ first: known, last: end });
      return found;
    }
    const isCalled = CALLED.has(doc.form[last - 1] ?? 0);
    if (isCalled || SURNAMED.has(doc.form[last - 1] ?? 0)) last--;
    const kin = isCalled ? startOfKin(doc, last, floor) : -1;
    if (kin >= 0) return [...found, { first: kin, last }];
    const inner = startOfRole(scene, last, floor);
    // `Chancellor of Leeds University Professor Oke`
    if (
      inner > floor &&
      inner < last - 1 &&
      OF.has(doc.form[inner - 1]!) &&
      PROFESSOR.has(doc.form[last - 1]!)
    ) {
      const office = startOfLongRole(scene, mention, last - 1, floor);
      if (office >= 0) {
        found.push({ first: office, last: last - 1 }, { first: last - 1, last });
        return found;
      }
    }
    const outer = inner > floor && isGoverned(doc, inner) ? startOfLongRole(scene, mention, last, floor) : -1;
    const first = outer >= 0 ? outer : inner;
    if (isCalled && !isOne(doc, first)) return found;
    // `militants Mr Oke failed to arrest`; a plural before a list is a joint title.
    const ofMany = first >= 0 && isOfMany(doc, last) && !isJoined(scene, mention);
    const office = ofMany ? startOfLongRole(scene, mention, last, floor) : -1;
    // `Chairman of selectors Oke`
    if (office >= 0 && office < first) return [...found, { first: office, last }];
    const acts = first === last - 1 && is(doc, first, CLASS.verb) && ALSO.has(doc.form[first - 1] ?? 0);
    // `The elder Oke`: which of two.
    const isWhich =
      first === last - 1 && WHICH.has(doc.form[first]!) && mention.words.length === 1 && isLower(doc, first);
    if (
      isWhich ||
      acts ||
      ofMany ||
      isVerb(doc, first, last) ||
      isGreat(doc, first, last) ||
      isNoTitle(doc, last)
    )
      return found;
    if (first >= 0 && first === last - 1 && (isAddress(doc, first) || isStyled(doc, first, floor)))
      return found;
    const outerBare = startOfBareOuter(scene, inner, floor);
    if (outerBare >= 0) return [...found, { first: outerBare, last }];
    if (first >= 0) {
      // `a by-election Premier Oke had called`: a clause without `that`.
      const office = isPastClause(doc, mention.last) ? startOfOffice(doc, first, last) : first;
      found.push({ first: office > first ? office : startOfOwner(scene, first, floor), last });
      // `Former Leeds player now coach Doe`
      const then = NOW.has(doc.form[first - 1] ?? 0) ? startOfRole(scene, first - 1, floor) : -1;
      if (then >= 0) found.push({ first: then, last: first - 1 });
    } else {
      const long = startOfLongRole(scene, mention, last, floor);
      if (long >= 0) found.push({ first: long, last });
    }
    const joined = found.length > 0 ? roleJoinedBefore(scene, found.at(-1)!.first, floor) : null;
    if (joined !== null) found.push(joined);
    return found;
  },
});

const PROFESSOR = wordSet('professor');

const NOW = wordSet('now turned');
const COUNTED = wordSet('one');

/** `her uncle, Chief Oke`, `Leader of the Senate, Chief Oke`: what nobles are called beside what they are; alone it is a role. */
function isStyled(doc: Doc, token: number, floor: number): boolean {
  if (!STYLES.has(doc.form[token]!) || !isCapitalised(doc, token) || !isMark(doc, token - 1, ','))
    return false;
  for (let end = token - 1; end > floor && end > token - ROLE_BESIDE; end--)
    if (
      (end === token - 1 || OF.has(doc.form[end]!)) &&
      (roleEndingAt(doc, end) >= floor || kinEndingAt(doc, end) >= floor)
    )
      return true;
  return false;
}
const STYLES = wordSet('chief princess prince');
const ROLE_BESIDE = 10;

/** `, and adviser to the chairman Oke`: a title without an article, whose last noun is whom it is for; -1 where none stands there. */
function startOfBareOuter(scene: Scene, inner: number, floor: number): number {
  const { doc } = scene;
  if (inner <= floor + 2 || !THE.has(doc.form[inner - 1]!) || !isLower(doc, inner)) return -1;
  if (!TO.has(doc.form[inner - 2]!)) return -1;
  const outer = startOfRole(scene, inner - 2, floor);
  if (outer < 0 || DETERMINERS.has(doc.form[outer - 1] ?? 0)) return -1;
  return outer === floor || isOneOfMarks(doc, outer - 1, ',;') || BRINGS_IN.has(doc.form[outer - 1]!)
    ? outer
    : -1;
}
const BRINGS_IN = wordSet('and by said says with');

/** `Adviser to the President Oke`, `Chairman of the Joint Chiefs of Staff Oke`: the last title is whom or what the one before it is for. */
function isGoverned(doc: Doc, first: number): boolean {
  if (!THE.has(doc.form[first - 1]!) || !isCapitalised(doc, first) || !isCapitalised(doc, first - 3))
    return false;
  return TO.has(doc.form[first - 2]!) || OF.has(doc.form[first - 2]!);
}
const THE = wordSet('the');

/** `a by-election Premier`: the capitalised title behind what is told with `a` in lower case; `first` itself where there is none. */
function startOfOffice(doc: Doc, first: number, last: number): number {
  if (!A.has(doc.form[first - 1] ?? 0) || !isLower(doc, first) || !isCapitalised(doc, last - 1)) return first;
  let office = last - 1;
  while (office > first && isCapitalised(doc, office - 1)) office--;
  return roleEndingAt(doc, last) >= office ? office : first;
}
const A = wordSet('a an');
const isPastClause = (doc: Doc, verb: number): boolean => HAD.has(doc.form[verb] ?? 0);
const HAD = wordSet('had has have will would was is');

/** `a great-grandson named Oke`: the relation behind `a` or `one`; -1 where none ends there. */
function startOfKin(doc: Doc, last: number, floor: number): number {
  let first = kinEndingAt(doc, last);
  if (first <= floor) return -1;
  while (isInnerHyphen(doc, first - 1) && first - 2 > floor) first -= 2;
  return A.has(doc.form[first - 1] ?? 0) || COUNTED.has(doc.form[first - 1] ?? 0) ? first : -1;
}
