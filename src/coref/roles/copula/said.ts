/** What a verb says of a name: the roles behind it. */
import { type Doc, isOneOfMarks } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { NO_ROLES, type RoleSpan, type Scene } from '../define.js';
import { readRoles } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { withServed } from '../phrase/served.js';
import { pastTime as pastDate } from '../phrase/times.js';
import { OWNERS, TO } from '../phrase/words.js';
import { isNamed } from '../scene.js';
import { isFeat, isJudged } from './judged.js';
import { BE, BECAME, endOfVerb } from './verb.js';

/** What the verb at a token says of the name, or in the plural of all names of a list. */
export function said(scene: Scene, from: number, limit: number, ofList: boolean): readonly RoleSpan[] {
  const { doc } = scene;
  const told = endOfVerb(doc, from);
  const verb = told === from ? pastMade(doc, from) : pastProspect(doc, told);
  // `is no radical`
  if (verb === from || NO.has(doc.form[verb] ?? 0)) return NO_ROLES;
  // `is among the leaders of the strike`
  const isAmong = AMONG.has(doc.form[verb] ?? 0) && THE.has(doc.form[verb + 1] ?? 0);
  const roles = readRoles(scene, isAmong ? verb + 1 : pastDate(doc, verb), limit).map((one) =>
    withServed(scene, one, limit),
  );
  const [role] = roles;
  if (role === undefined || isNamed(scene, role.last) || isJudged(doc, role.first)) return NO_ROLES;
  if (isFeat(doc, verb, role.last)) return NO_ROLES;
  if (ofList && !(WERE.has(doc.form[verb - 1]!) && isPlural(doc, role.head))) return NO_ROLES;
  // `is taking hostages`
  if (!ofList && isPlural(doc, role.head) && !ONE.has(doc.form[verb]!) && !isAmong) return NO_ROLES;
  return CROWNED.has(doc.form[verb - 1]!) ? roles.map((one) => upToScene(doc, one)) : roles;
}

/** `Oke named Leeds coach`, `Ray elected mayor`: of a headline, which leaves out the auxiliary; `from` itself elsewhere. */
function pastMade(doc: Doc, from: number): number {
  if (!MADE.has(doc.form[from] ?? 0) || doc.gap[from]! >= GAP.line) return from;
  // `Oke named his horse Champion`
  if (OWNERS.has(doc.form[from + 1] ?? 0)) return from;
  const { first, last } = doc.blocks[doc.block[from]!]!;
  if (last - first > HEADLINE || isOneOfMarks(doc, last - 1, '.?!”"')) return from;
  return AS.has(doc.form[from + 1] ?? 0) ? from + 2 : from + 1;
}
const MADE = wordSet(
  'named appointed elected reelected nominated confirmed crowned proclaimed installed made',
);
const AS = wordSet('as');
/** A headline has no more words. */
const HEADLINE = 18;

/** `was crowned king at the park`: the place tells where it was done. */
function upToScene<R extends RoleSpan & { readonly head: number }>(doc: Doc, role: R): R {
  for (let at = role.head + 1; at < role.last; at++)
    if (AT_IN.has(doc.form[at]!)) return { ...role, last: at };
  return role;
}
const CROWNED = wordSet('crowned proclaimed adjudged voted');
const AT_IN = wordSet('at in on');

const NO = wordSet('no');

/** Past `expected to become`; the token itself where nothing of the kind stands there. */
function pastProspect(doc: Doc, at: number): number {
  const from = at + (WIDELY.has(doc.form[at] ?? 0) ? 1 : 0);
  if (!PROSPECTS.has(doc.form[from] ?? 0) || !TO.has(doc.form[from + 1] ?? 0)) return at;
  return BE.has(doc.form[from + 2] ?? 0) || BECAME.has(doc.form[from + 2] ?? 0) ? from + 3 : at;
}
const WIDELY = wordSet('widely now also');
const PROSPECTS = wordSet('used expected set due tipped poised slated likely certain');

const WERE = wordSet('were are');
const ONE = wordSet('one');
const AMONG = wordSet('among');
const THE = wordSet('the');
