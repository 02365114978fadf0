/**
 * The noun phrase of a role, read from its start: `former deputy minister of mines and energy`. Its core ends in a role
 * noun; phrases with `of`, `at`, `for` … may follow.
 */
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
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { isNamed, mentionAt } from '../scene.js';
import { endOfPhrases } from './complements.js';
import { endOfCore } from './core.js';
import { closesCore } from './core-head.js';
import { skipDeterminers } from './determiners.js';
import { endOfCompound } from './fields.js';
import { endOfPlace } from './ranks.js';
import { isPlural, isRoleWord, roleEndingAt } from './role-word.js';
import { AND, HONOURS, NEEDS_PHRASE, OF, OFFICES, OWNERS, PARTICIPLES, PREPOSITIONS } from './words.js';

/** The role that starts at `from` (after determiners), or null when no role noun closes its core. */
export function readRole(
  scene: Scene,
  from: number,
  limit: number,
  inList = false,
): (RoleSpan & { readonly head: number }) | null {
  const { doc } = scene;
  const first = skipDeterminers(doc, from);
  // `the world No. 9`
  const place = endOfPlace(doc, first);
  if (place > first && place <= limit) return { first, last: place, head: place - 1 };
  let core = endOfCore(scene, first, limit);
  if (core > first && !closesCore(doc, first, core)) core = endOfCompound(scene, first, core, limit);
  // `lecturer and skin specialist`: two nouns of roles make one phrase.
  while (!inList && core > first && AND.has(doc.form[core] ?? 0)) {
    if (OWNERS.has(doc.form[core + 1] ?? 0)) break;
    const next = skipDeterminers(doc, core + 1);
    const end = endOfCore(scene, next, limit);
    if (end === next || !closesCore(doc, next, end) || !closesCore(doc, first, core)) break;
    // `two students and a nurse`
    if (next > core + 1 && isPlural(doc, core - 1) && !isPlural(doc, end - 1)) break;
    // `lawyer and head of the forum` are two, but `chairman and chief executive of the bank` share the bank.
    if (OF.has(doc.form[end] ?? 0) && !OFFICES.has(doc.form[core - 1]!)) break;
    core = end;
  }
  if (core === first || !closesCore(doc, first, core)) return null;
  // `His Highness the Amir`
  if (HONOURS.has(doc.form[core - 1]!) && !OF.has(doc.form[core - 2]!)) return null;
  let last = endOfPhrases(scene, first, core, limit);
  // `the best player in the world right now`
  if (RIGHT.has(doc.form[last - 1]!) && NOW.has(doc.form[last] ?? 0)) last--;
  // `exco member` is one entry of the lexicon.
  const whole = roleEndingAt(doc, core);
  const isWhole = whole >= first && whole < core - 1 && !FAMILY.has(doc.form[core - 2]!);
  if (last === core && NEEDS_PHRASE.has(doc.form[core - 1]!) && !isWhole && !isQualified(doc, first, core))
    return null;
  // `part of the Trade Committee`, not `part of a team of five`
  if (PART.has(doc.form[core - 1]!) && !(last > core + 1 && endsInBody(doc, last - 1))) return null;
  return { first, last, head: headOf(doc, first, core) };
}

/** The roles of a list that starts at `from`: `a psychologist, an award-winning coach and author of many books`. */
export function readRoles(
  scene: Scene,
  from: number,
  limit: number,
): readonly (RoleSpan & { readonly head: number })[] {
  const { doc } = scene;
  const first = readRole(scene, from, limit);
  if (first === null) return [];
  const found = [first];
  for (let end = first.last; end < limit; ) {
    const comma = isMark(doc, end, ',') ? 1 : 0;
    const and = AND.has(doc.form[end + comma] ?? 0) ? 1 : 0;
    if (comma + and === 0 || OWNERS.has(doc.form[end + comma + and] ?? 0)) break;
    const next = readRole(scene, end + comma + and, limit, true);
    // `a teacher and the minister left`: what a verb follows is another subject.
    const follows = next !== null && isWord(doc, next.last) && !CLOSING.has(doc.form[next.last]!);
    if (
      next === null ||
      follows ||
      isActivity(doc, next.first) ||
      isPlural(doc, next.head) ||
      isNamed(scene, next.last) ||
      (comma > 0 && isOfNextName(scene, next.last, and > 0))
    )
      break;
    found.push(next);
    end = next.last;
  }
  return found;
}

/** `who was mayor, and the present mayor, Ann Ray`, `became envoy, Gen. (ret.) Ann Ray`: the phrase is told of the name behind it. */
function isOfNextName(scene: Scene, end: number, isLast: boolean): boolean {
  const { doc } = scene;
  if (isMark(doc, end, '(')) {
    const close = isMark(doc, end + 2, ')') ? end + 3 : isMark(doc, end + 3, ')') ? end + 4 : -1;
    return close > 0 && isNamed(scene, close);
  }
  if (!isLast || !isMark(doc, end, ',')) return false;
  return isNamed(scene, end + 1) || mentionAt(scene, end + 2)?.before.first === end + 1;
}

/** `sworn in as president, becoming the first woman to lead`: a clause of its own. */
const isActivity = (doc: Doc, at: number): boolean =>
  isLower(doc, at) &&
  doc.text.endsWith('ing', doc.end[at]) &&
  is(doc, at, CLASS.verb) &&
  !PARTICIPLES.has(doc.form[at]!) &&
  !(isWord(doc, at + 1) && isRoleWord(doc, at + 1));
/** `a staunch member`, `a city council member`, `Supreme Council Member`; not `a family member`. */
const isQualified = (doc: Doc, first: number, core: number): boolean =>
  core - first >= 2 &&
  (isCapitalised(doc, core - 2) ||
    is(doc, core - 2, CLASS.adjective) ||
    is(doc, core - 2, CLASS.noun) ||
    // `a Youth exco member`
    doc.form[core - 2]! <= 0) &&
  !is(doc, core - 2, CLASS.kin) &&
  !FAMILY.has(doc.form[core - 2]!) &&
  !PART.has(doc.form[core - 1]!);
const FAMILY = wordSet('family household new fellow other');

const PART = wordSet('part');
/** Whether the word is the last of the name of a body. */
const endsInBody = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) &&
  is(doc, token, CLASS['organisation-word']) &&
  !is(doc, token, CLASS['country-name']);

const RIGHT = wordSet('right');
const NOW = wordSet('now');

/** Words that close a role and go on with the clause. */
const CLOSING = wordSet('and who whose which that but in on since from by with during until before after');

/** The noun that carries number: `minister` of `minister of foreign affairs`. */
function headOf(doc: Doc, first: number, core: number): number {
  for (let at = first + 1; at < core; at++)
    if (PREPOSITIONS.has(doc.form[at]!)) return isInnerHyphen(doc, at - 1) ? at - 2 : at - 1;
  return core - 1;
}

export function hasPreposition(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (PREPOSITIONS.has(doc.form[at]!)) return true;
  return false;
}
