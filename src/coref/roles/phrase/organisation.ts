/** Organisations behind a bare title: `director, Rivers Foundation`, `Managing Director Acme Holdings Limited`, `consultant (surgery), Leeds Hospital`. */
import {
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isOneOfMarks,
  isWord,
} from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { isAbbreviation } from './brackets.js';
import { endOfCore } from './core.js';
import { closesCore } from './core-head.js';
import { skipDeterminers } from './determiners.js';
import { pastGloss } from './gloss.js';
import { isPossessive } from './inner-marks.js';
import { roleEndingAt } from './role-word.js';
import { AND, TOWNS } from './words.js';

/** `, the Executive Director Nile Basin Foundation,`: the organisation right behind the title, all in capitals. */
export function withBareOrganisation(
  scene: Scene,
  from: number,
  limit: number,
): (RoleSpan & { readonly head: number }) | null {
  const { doc } = scene;
  const first = skipDeterminers(doc, from);
  let end = first;
  let title = -1;
  let named = false;
  while (end < limit && isCapitalised(doc, end) && !isNamed(scene, end)) {
    end++;
    if (roleEndingAt(doc, end) >= first) title = end;
    else if (title > 0) named ||= is(doc, end - 1, CLASS['organisation-word']);
  }
  if (title < 0 || !named) return null;
  if (isMark(doc, end, '(') && isMark(doc, end + 2, ')')) end += 3;
  return isMark(doc, end, ',') ? { first, last: end, head: title - 1 } : null;
}

/** Past `(internal medicine)`, the field of the title before it; `at` itself where none stands there. */
export function pastField(scene: Scene, at: number): number {
  const { doc } = scene;
  const end = pastGloss(doc, at);
  if (end === at || !isMark(doc, end, ',')) return at;
  for (let token = at + 1; token < end - 1; token++)
    if (!isWord(doc, token) || isNamed(scene, token) || IN_PICTURES.has(doc.form[token]!)) return at;
  return end;
}
const IN_PICTURES = wordSet('left right centre center pictured above below front middle rear retired');

/**
 * `, director, Campaign for Rivers, said`, `, chief, Trade Division, Leeds Bank, said`: organisations behind the bare title,
 * set off by commas; `from` where there are none.
 */
export function endOfOrganisations(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let last = from;
  for (let names = 0; names < ORGANISATIONS && isMark(doc, last, ','); names++) {
    const end = endOfOrganisation(scene, last + 1, limit);
    if (end < 0) break;
    last = end;
  }
  const isTown = isMark(doc, last, ',') && TOWNS.some((name) => is(doc, last + 1, CLASS[name]));
  const endsPlace = isOneOfMarks(doc, last + 2, ',.;)') && !isNamed(scene, last + 1);
  return last > from && isTown && endsPlace && isCapitalised(doc, last + 1) ? last + 2 : last;
}
const ORGANISATIONS = 3;
/** The name of an organisation is no longer. */
const NAME = 14;

/** End of the organisation that starts at a token and ends at a mark, at the verb of who speaks or before the next title; -1 where none does. */
function endOfOrganisation(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  if (!isCapitalised(doc, from)) return -1;
  let at = from;
  let named = false;
  while (at < Math.min(limit, from + NAME) && !isOneOfMarks(doc, at, ',.;)')) {
    if (isNamed(scene, at)) return -1;
    // `MP, Leeds Constituency and Ranking Member, Trade Committee`
    if (AND.has(doc.form[at]!) && opensTitle(scene, at + 1, limit)) break;
    // `director, Marine Campaign,` is one, `director, marine, poet,` are three.
    if (roleEndingAt(doc, at + 1) >= 0 && !isCapitalised(doc, at + 1)) return -1;
    if (is(doc, at, CLASS['organisation-word']) || is(doc, at, CLASS.organisation)) named = true;
    if (PARTS.has(doc.form[at]!)) named = true;
    if (isAbbreviation(doc, at)) {
      at += 3;
      continue;
    }
    if (isLower(doc, at) && is(doc, at, CLASS['speech-verb'])) break;
    if (
      !isCapitalised(doc, at) &&
      !LINKS.has(doc.form[at]!) &&
      !isInnerHyphen(doc, at) &&
      !isPossessive(doc, at)
    )
      return -1;
    at++;
  }
  const closes = isCapitalised(doc, at - 1) || isMark(doc, at - 1, ')');
  return named && closes && at < from + NAME ? at : -1;
}

/** Whether the phrase at a token is a title. */
function opensTitle(scene: Scene, from: number, limit: number): boolean {
  const end = endOfCore(scene, from, limit);
  return end > from && closesCore(scene.doc, from, end);
}

/** `, Ranking Member, Trade Committee,`: a membership told with the body behind a comma. */
export function withMembership(
  scene: Scene,
  from: number,
  limit: number,
): (RoleSpan & { readonly head: number }) | null {
  const end = endOfCore(scene, from, limit);
  if (end === from || !MEMBERS.has(scene.doc.form[end - 1]!)) return null;
  return endOfOrganisations(scene, end, limit) > end ? { first: from, last: end, head: end - 1 } : null;
}
const MEMBERS = wordSet('member');
const PARTS = wordSet('constituency unit section branch chapter project programme program faculty wing cell');

const LINKS = wordSet('of for and the on in at to');
