/** The roles before a comma that a name stands behind. */
import { is, isCapitalised, isMark, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import { NO_ROLES, type RoleSpan, type Scene } from '../define.js';
import { kinEndingAt } from '../phrase/kin.js';
import { startOfOwner } from '../phrase/owner.js';
import { readRoles } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { canStart } from '../phrase/starts.js';
import { OF, OWNERS } from '../phrase/words.js';
import { AS } from './between.js';
import {
  isAside,
  isInOpeningClause,
  isOfNameBefore,
  isOwnPost,
  isParticipleClause,
  isSurname,
  tellsOfThing,
} from './told-of.js';
import { withBracket, withOrganisation } from './up-to-comma.js';

/** A role of this many words is read back from the comma. */
export const REACH = 24;

interface Place {
  /** First token of the sentence, and the mark that sets the name off. */
  readonly start: number;
  readonly comma: number;
  /** The name stands in a list of names. */
  readonly listed: boolean;
}

/**
 * The roles before a comma that a name stands behind; `name` is the first one of its list. Of the leftmost phrase that
 * ends right at the comma; where there is none, of the leftmost with a clause up to it.
 */
export function rolesUpTo(
  scene: Scene,
  mention: PersonMention,
  name: PersonMention,
  { comma, start, listed }: Place,
): readonly RoleSpan[] {
  const { doc } = scene;
  let beforeClause: readonly RoleSpan[] | null = null;
  for (let at = Math.max(start, comma - REACH); at < comma; at++) {
    if (at !== start && !canStart(scene, at)) continue;
    // `Appearing for the accused, Doe left`
    if (at > start && !isMark(doc, mention.last, ',') && isInOpeningClause(doc, start, at)) continue;
    // `Doe, a lawyer for the secretary, Betty Oke`: of the name before it.
    if (isOfNameBefore(scene, at)) {
      if (isCapitalised(doc, at) && readRoles(scene, at, comma).at(-1)?.last === comma) return NO_ROLES;
      continue;
    }
    const read = withOrganisation(scene, withBracket(scene, readRoles(scene, at, comma), comma), at, comma);
    const role = read.at(-1);
    // `two students and a nurse, Ann Ray,`: of the last alone.
    const isMixed =
      read.length > 1 && role !== undefined && isPlural(doc, read[0]!.head) && !isPlural(doc, role.head);
    const roles = isMixed ? [role] : read;
    if (role === undefined) continue;
    if (
      role.last !== comma &&
      (beforeClause !== null || !isParticipleClause(scene, mention, role.last, comma))
    )
      continue;
    // `A former nurse, Doe left`: a lone name has its role at the start of the sentence, and not as `the minister, Doe said, left`.
    const opens = at === start || (at === start + 1 && AS.has(doc.form[start]!)) || isOwnPost(doc, at);
    // `a poet, grower and teacher, Mr Doe left`
    const isTitled = roles.length > 1 && mention.before.first < mention.first;
    if (
      mention.words.length < 2 &&
      !isTitled &&
      // `his driver, a man known only as Oke`
      !AS.has(doc.form[name.before.first - 1] ?? 0) &&
      !isSurname(doc, name) &&
      !(OWNERS.has(doc.form[at]!) && isMark(doc, mention.last, ',')) &&
      (!opens || (is(doc, mention.last, CLASS['speech-verb']) && !SPEAKS.has(doc.form[mention.last]!)))
    )
      continue;
    // `He was the mayor at the time, Ann Ray said`, `an appeal by the mayor, Ann Ray said`
    if (!opens && isWord(doc, at - 1) && is(doc, mention.last, CLASS['speech-verb'])) continue;
    // `the club, which is a party to the case, advocate Ann Ray`
    if (tellsOfThing(doc, at)) continue;
    // `the son of the late mayor, Tom Oke`
    if (OF.has(doc.form[at - 1] ?? 0) && is(doc, at - 2, CLASS.kin)) continue;
    // `the officer assigned to the case of her son, Tom Oke,`
    if (role.head < comma - 1 && kinEndingAt(doc, comma) > role.head) continue;
    // `The mayor, Ann Ray said, was wrong`
    if (isAside(doc, mention.last)) continue;
    const oneOf = ONE.has(doc.form[at]!) || (OF.has(doc.form[at - 1] ?? 0) && ONE.has(doc.form[at - 2] ?? 0));
    if (isPlural(doc, role.head) ? !oneOf && !listed : name !== mention || isMark(doc, comma, ':')) continue;
    // `Oke’s lawyer, Ann Ray,`
    const owner = startOfOwner(scene, roles[0]!.first, start);
    if (role.last === comma)
      return owner < roles[0]!.first ? [{ ...roles[0]!, first: owner }, ...roles.slice(1)] : roles;
    beforeClause = roles;
  }
  return beforeClause ?? NO_ROLES;
}

const ONE = wordSet('one');

/** Of languages as well. */
const SPEAKS = wordSet('speaks spoke');
