/** The roles behind the comma, dash or bracket that sets them off from the name. */
import {
  type Doc,
  is,
  isInnerHyphen,
  isLower,
  isMark,
  isNumber,
  isOneOfMarks,
} from '../../../annotate/doc.js';
import { GAP, SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isYearsOld } from '../../age-number.js';
import type { PersonMention } from '../../mentions.js';
import { rolesOfClause, rolesOfUnread, WHO } from '../clause.js';
import type { RoleSpan, Scene } from '../define.js';
import { closes } from '../phrase/closing.js';
import { endOfDepartment } from '../phrase/department.js';
import { isAboutFirm, pastNamedFirm } from '../phrase/firm.js';
import { isFirm } from '../phrase/firm-form.js';
import { kinAt } from '../phrase/kin.js';
import { DEGREES, isSilk } from '../phrase/letters.js';
import { firstOfList } from '../phrase/lists.js';
import {
  endOfOrganisations,
  pastField,
  withBareOrganisation,
  withMembership,
} from '../phrase/organisation.js';
import { ownedAt } from '../phrase/owned.js';
import { readRole } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { pastTime } from '../phrase/times.js';
import { AND, ARTICLES, ONESELF, OWNERS } from '../phrase/words.js';
import { isNamed, mentionAfter, mentionAt } from '../scene.js';
import { COLOMBIA, hasRoleBefore, IN_MIDDLE, isBesideKin, isDeed, PARTIES } from './another.js';
import { opensClause } from './opening.js';
import { pastServed } from './served.js';

/** The roles behind the mark that sets them off; `holder` is the last name of the mention's list. */
export function rolesBehind(
  scene: Scene,
  mention: PersonMention,
  holder: PersonMention,
  from: number,
  limit: number,
): readonly RoleSpan[] {
  const { doc } = scene;
  const isListed = holder !== mention || firstOfList(scene, mention) !== mention;
  const next = mentionAfter(scene, holder);
  const found: RoleSpan[] = [];
  let at = pastStatus(doc, from);
  // `Doe, PhD,`
  if (DEGREES.has(doc.form[at] ?? 0) && isMark(doc, at + 1, ',')) at += 2;
  // `Doe, SC,`
  if (holder === mention && isSilk(doc, at)) {
    found.push({ first: at, last: at + 1 });
    if (!isMark(doc, at + 1, ',')) return found;
    at += 2;
  }
  // `Doe, elected president in May,`
  if (MADE.has(doc.form[at] ?? 0) && !isMark(doc, at + 1, ',')) at++;
  at = pastTime(doc, at);
  for (;;) {
    // `Tom Oke, says Leeds health centre`
    if (isLower(doc, at) && is(doc, at, CLASS['speech-verb']) && doc.text.endsWith('s', doc.end[at])) break;
    const role =
      withOwner(scene, at, limit) ??
      readRole(scene, at, limit, found.length > 0) ??
      withBareOrganisation(scene, at, limit) ??
      withMembership(scene, at, limit);
    if (role === null) {
      // `, mother of Ann Ray and president of the club,`: kin are told apart.
      // Not `a minister, and his wife, Ann Ray`
      const isOwned = OWNERS.has(doc.form[at] ?? 0);
      const relation = holder === mention && (!isOwned || at === from) ? kinAt(scene, at, limit) : null;
      // `, her husband and coach,`, not `, her husband and the mayor`
      if (relation !== null && isOwned && !isBesideKin(scene, relation.last, limit)) break;
      // `, a driver and father of two,`
      if (
        relation !== null &&
        found.length > 0 &&
        closes(doc, relation.last) &&
        !isPlural(doc, relation.head)
      )
        found.push(relation);
      if (relation === null && found.length === 0 && holder === mention && ARTICLES.has(doc.form[at] ?? 0))
        return rolesOfUnread(scene, at, limit);
      if (relation === null || !AND.has(doc.form[relation.last] ?? 0)) break;
      at = relation.last + 1;
      continue;
    }
    // `head of Roth Corp., a maker of steel pipes`
    if (found.length > 0 && isAboutFirm(doc, at, role, found.at(-1)!)) break;
    // `Oke, center, arrives`: where somebody stands in a picture.
    if (role.last === from + 1 && IN_MIDDLE.has(doc.form[from]!)) break;
    // `Oke, the archbishop, blessed both`: what somebody does.
    if (found.length > 0 && role.last === at + 1 && isDeed(doc, at)) break;
    // `Oke (COL)`: a country.
    if (isMark(doc, from - 1, '(') && COLOMBIA.has(doc.form[from]!) && doc.shape[from] === SHAPE.upper) break;
    // `Oke (Independent)`: a party.
    if (isMark(doc, from - 1, '(') && role.last === from + 1 && PARTIES.has(doc.form[from]!)) break;
    // `Oke — her client behind her —`: somebody else, in a clause of its own.
    if (OWNERS.has(doc.form[at] ?? 0) && !isMark(doc, from - 1, ',') && !closes(doc, role.last)) break;
    let end = role.last;
    // `, the bank chairman and Trade Minister Tom Oke`: the second title is the next name’s. Without `the` both may be.
    const second = lastAnd(scene, role.first, end);
    if (second > role.first && role.first > at && next?.before.first === end) {
      const own = readRole(scene, at, second, true);
      if (own !== null) end = own.last;
    }
    if (end === role.last) end = pastServed(scene, role, role.head, limit);
    if (end === role.last) end = pastNamedFirm(scene, role.head, end);
    // `, minister Tom Oke`: the title of the next name. `, the minister left`: a new clause.
    const endsLine = (end < doc.length && doc.gap[end]! >= GAP.line) || isFirm(doc, end - 1);
    if (!endsLine && (isNamed(scene, end) || mentionAt(scene, end + 1)?.before.first === end)) break;
    // `Oke, head of the club, the mayor of Leeds and others`: somebody else.
    if (
      found.length > 0 &&
      THE.has(doc.form[at] ?? 0) &&
      AND.has(doc.form[end] ?? 0) &&
      SOME.has(doc.form[end + 1] ?? 0)
    )
      break;
    // `between Oke, head of the club, and the former mayor to end it`: somebody else.
    if (found.length > 0 && THE.has(doc.form[at] ?? 0) && AND.has(doc.form[at - 1]!) && !closes(doc, end))
      break;
    const isOneOf = ONE.has(doc.form[at] ?? 0);
    const plural = isPlural(doc, role.head);
    if (plural ? !isListed && !isOneOf : holder !== mention) break;
    // `… Mayor Ann Ray, the rector of the school, Tom Oke`: the phrase is the next name's.
    if (isMark(doc, end, ',') && next?.before.first === end + 1 && hasRoleBefore(scene, mention)) break;
    // `Doe, a dean, and a judge, Ann Ray,`
    if (
      found.length > 0 &&
      isMark(doc, end, ',') &&
      next?.before.first === end + 1 &&
      AND.has(doc.form[at - 1]!) &&
      isMark(doc, at - 2, ',')
    )
      break;
    // `Doe, the driver announced`: a new clause.
    const isSubject = end === role.first + 1 || (plural && role.first === at);
    if (isSubject && isLower(doc, end) && is(doc, end, CLASS['speech-verb'])) break;
    if (found.length === 0 && end < limit && !closes(doc, end) && opensClause(doc, mention)) break;
    const department = endOfDepartment(doc, end, limit);
    end = department > end ? department : endOfOrganisations(scene, pastField(scene, end), limit);
    found.push({ first: role.first, last: end });
    // `a former teacher who is now mayor of Leeds`
    if (WHO.has(doc.form[end] ?? 0)) found.push(...rolesOfClause(scene, end + 1, limit));
    // `a dancer, singer and poet`
    const joins = isMark(doc, end, ',') || AND.has(doc.form[end] ?? 0);
    if (!joins) break;
    at = end + 1;
    if (isMark(doc, end, ',') && AND.has(doc.form[at] ?? 0)) at++;
    // `, the adviser and until May a director`, `, a teacher and herself the daughter of a judge`
    at = pastTime(doc, at);
    if (ONESELF.has(doc.form[at] ?? 0)) at++;
    // `, director of the firm, elected as the chairman`
    if (MADE.has(doc.form[at] ?? 0)) at += AS.has(doc.form[at + 1] ?? 0) ? 2 : 1;
  }
  return found;
}

/** Past the age, and what police and courts note beside it: `, 39,`, `, 39 years old, single,`, `, 39, married and`. */
function pastStatus(doc: Doc, from: number): number {
  let at = from;
  if (isNumber(doc, at)) {
    const end = isYearsOld(doc, at + 1) && !isInnerHyphen(doc, at + 1) ? at + 3 : at + 1;
    if (!isOneOfMarks(doc, end, ',–—_')) return from;
    at = end + 1;
  }
  if (at === from || !STATUS.has(doc.form[at] ?? 0)) return at;
  return isMark(doc, at + 1, ',') || AND.has(doc.form[at + 1] ?? 0) ? at + 2 : at;
}
const STATUS = wordSet('single married widowed divorced separated male female unmarried');

/** Without `the` or `newly` they are what was done, not a part of the title. */
const MADE = wordSet('elected appointed named reelected');
const AS = wordSet('as');

const ONE = wordSet('one');
const SOME = wordSet('some other others several many senior various');
const THE = wordSet('the');

/** The last `and` of a phrase, or -1. */
function lastAnd({ doc }: Scene, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) if (AND.has(doc.form[at]!)) return at;
  return -1;
}

/** `, Oke’s lawyer,`, `, President Oke’s envoy,`: what one person is to another, between commas; null where that is kin or nothing. */
function withOwner(scene: Scene, from: number, limit: number): (RoleSpan & { readonly head: number }) | null {
  const role = ownedAt(scene, from, limit);
  return role !== null && closes(scene.doc, role.last) ? role : null;
}
