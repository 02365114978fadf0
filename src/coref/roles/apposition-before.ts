import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  isWord,
  surface,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { POSTS } from './as-role.js';
import { beforeName, SCORERS } from './before-name.js';
import { BE } from './copula.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { startOfBracket } from './phrase/brackets.js';
import { firstOfList, lastOfList } from './phrase/lists.js';
import { endOfOrganisations, withBareOrganisation } from './phrase/organisation.js';
import { startOfOwner } from './phrase/owner.js';
import { startOfUnknownTitle } from './phrase/ranks.js';
import { startOfRole } from './phrase/read-backward.js';
import { readRoles } from './phrase/read-forward.js';
import { isAge, isPlural, mayHoldRole } from './phrase/role-word.js';
import { canStart } from './phrase/starts.js';
import { startOfThrone } from './phrase/throne.js';
import { DETERMINERS, OF, OWNERS } from './phrase/words.js';
import { isNamed, mentionAt } from './scene.js';

/** A role of this many words is read back from the comma. */
const REACH = 24;
const ONE = wordSet('one');

export const appositionBefore = defineRole({
  id: 'role.apposition-before',
  doc: 'A role before the name, set off by a comma.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: 'The head of the union, [Jane Doe], left.', of: 'Jane Doe', finds: 'head of the union' },
    { text: 'The horse, whose trainer, [Jane Doe], left, won.', of: 'Jane Doe', finds: 'trainer' },
    { text: 'The First Minister and his deputy, [Jane Doe], left.', of: 'Jane Doe', finds: 'deputy' },
    { text: 'At least one former priest, [Jane Doe], left.', of: 'Jane Doe', finds: 'former priest' },
    { text: 'Malta’s coach, [Paul Vella], left.', of: 'Paul Vella', finds: 'Malta’s coach' },
    { text: 'They met Malta’s coach, [Paul Vella].', of: 'Paul Vella', finds: 'Malta’s coach' },
    { text: 'It is against Malta’s coach, [Paul Vella].', of: 'Paul Vella', finds: 'Malta’s coach' },
    {
      text: 'One of the leaders of the strike, [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'leaders of the strike',
    },
    {
      text: 'A former priest facing charges in Leeds, [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'former priest',
    },
    {
      text: 'A member of the Leeds board and a former judge, [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'member of the Leeds board',
    },
    {
      text: 'A guard at the Leeds mill, 58-year-old [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'guard at the Leeds mill',
    },
    {
      text: 'The school’s head, the painter and poet [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'school’s head',
    },
    {
      text: 'The then-director of the clinic, Prof. [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'then-director of the clinic',
    },
    {
      text: 'At the launch, the head of the school, [Jane Doe] said no.',
      of: 'Jane Doe',
      finds: 'head of the school',
    },
    {
      text: 'According to the head of the union, [Jane Doe], it left.',
      of: 'Jane Doe',
      finds: 'head of the union',
    },
    {
      text: 'Two members of the board: [Ann Ray] (Leeds) and [Luis Paz], left.',
      of: 'Luis Paz',
      finds: 'members of the board',
    },
    {
      text: 'Six Leeds lawmakers -- [Ann Ray], [Tom Oke] and [Luis Paz] -- left.',
      of: 'Tom Oke',
      finds: 'Leeds lawmakers',
    },
    {
      text: 'It came after Chairman of the Board, [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'Chairman of the Board',
    },
    {
      text: 'The 2nd Chairman of the 5th Assembly, the late Professor [Jane Doe], left.',
      of: 'Jane Doe',
      finds: '2nd Chairman of the 5th Assembly',
    },
    {
      text: 'The head of the Movement Another Way, [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'head of the Movement Another Way',
    },
    { text: '[Oke]’s lawyer, [Jane Doe], left.', of: 'Jane Doe', finds: 'Oke’s lawyer' },
    {
      text: 'The Managing Director Acme Trade Company, [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'Managing Director Acme Trade Company',
    },
    {
      text: 'The director, Leeds Rivers Foundation, Mrs [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'director, Leeds Rivers Foundation',
    },
    { text: 'Prior to her election as mayor, [Doe] was a nurse.', of: 'Doe', finds: 'mayor' },
    { text: 'It met the Chargé d’Affaires, [Jane Doe], there.', of: 'Jane Doe', finds: 'Chargé d’Affaires' },
    { text: 'The chief of the station, surnamed [Doe], left.', of: 'Doe', finds: 'chief of the station' },
    {
      text: 'A noted poet, grower and teacher, Mr [Doe] left.',
      of: 'Doe',
      finds: 'noted poet',
    },
    {
      text: 'So said [Ann Ray], a lawyer for the trade secretary, [Jane Doe].',
      of: 'Jane Doe',
      finds: 'trade secretary',
    },
    { text: 'As head of the union, [Tom Oke] called a strike.', of: 'Tom Oke', finds: 'head of the union' },
    { text: 'In her capacity as mayor, [Jane Doe] spoke.', of: 'Jane Doe', finds: 'mayor' },
    {
      text: 'One of Malta’s most acclaimed authors, [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'Malta’s most acclaimed authors',
    },
    { text: 'The winner, Kenyan [Tom Oke], left.', of: 'Tom Oke', finds: 'winner' },
    { text: 'The ringleader, identified as [Jane Doe], left.', of: 'Jane Doe', finds: 'ringleader' },
    {
      text: 'The Deputy Vice-Chancellor (Academic), Prof. [Jane Doe], left.',
      of: 'Jane Doe',
      finds: 'Deputy Vice-Chancellor (Academic)',
    },
    { text: 'An officer, who identified himself as [Tom Oke], left.', of: 'Tom Oke', finds: 'officer' },
    { text: 'A former nurse at Leeds, [Doe] left.', of: 'Doe', finds: 'former nurse at Leeds' },
    {
      text: 'It was sent by the head of the Inquiry into the Sale of Ships, [Jane Doe].',
      of: 'Jane Doe',
      finds: 'head of the Inquiry into the Sale of Ships',
    },
    { text: 'A lawyer by training, [Jane Doe] joined.', of: 'Jane Doe', finds: 'lawyer by training' },
    { text: 'As a former member of the guild, [Doe] left.', of: 'Doe', finds: 'former member of the guild' },
    {
      text: 'The District Commissioner, Capt (Rtd) [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'District Commissioner',
    },
    {
      text: 'The Paramount Chief of the valley, Zobarima Dr [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'Paramount Chief of the valley',
    },
    {
      text: 'Speaking later, the Convener, Citizens Budget Watch, [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'Convener, Citizens Budget Watch',
    },
    { text: 'It went to his driver, a man known only as [Tom Oke].', of: 'Tom Oke', finds: 'driver' },
    { text: 'The Owazo of Leeds, Oba [Tom Oke], left.', of: 'Tom Oke', finds: 'Owazo of Leeds' },
    { text: 'The clerk, a Maltese refugee named [Tom Oke], left.', of: 'Tom Oke', finds: 'clerk' },
    { text: 'The provost, Prof. (Mrs) [Ann Ray], left.', of: 'Ann Ray', finds: 'provost' },
    { text: 'He spoke through his trainer, [Doe], a Maltese.', of: 'Doe', finds: 'trainer' },
    { text: 'A former envoy to Oman, [Oke] speaks Maltese.', of: 'Oke', finds: 'former envoy to Oman' },
  ],
  counterExamples: [
    'Scorers: [Jane Doe] (5th), [Tom Oke] (7th).',
    'The minister, [Doe] said, left.',
    'The minister, [Jane Doe] said, was wrong.',
    'The club, which is also a claimant in the case, advocate [Jane Doe], left.',
    'Appearing for the teacher, [Jane Doe] left.',
    'They are [Tom Oke], Deputy Finance Secretary, [Jane Doe], and [Ann Ray].',
    'As the teacher left, [Doe] wept.',
    'As the teacher, [Doe] said, left.',
    'He is the son of the late mayor, [Jane Doe].',
    'The mayor following the vote in Leeds, [Jane Doe], left.',
    'The minister faced charges in Leeds, [Jane Doe] said.',
    'After the attack on the ministers, [Jane Doe] left.',
    'He was a doctor. [Jane Doe] left.',
    'He was the mayor of the town, [Jane Doe] said.',
    'It was an appeal by the mayor of the town, [Jane Doe] said.',
    'It was north of Leeds, [Jane Doe] said.',
    'It left the shores of Malta, Oba [Jane Doe], left.',
    'They told his trainer, [Doe] said.',
    'The club lost its home, [Jane Doe] said.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    // `The exiles, Ann Ray and Luis Paz,`: what is said in the plural holds for all of the list.
    const name = firstOfList(scene, mention);
    const start = doc.sentences[name.sentence]!;
    const link = pastLink(doc, pastAge(doc, name.before.first));
    // `the electrician, a Maltese refugee named Tom Oke,`
    const title = pastDemonym(doc, NAMED.has(doc.form[link - 1] ?? 0) ? link - 1 : link);
    // `the union’s head, advocate Jane Doe`: another role may stand between.
    const inner = startOfRole(scene, title, start);
    const unknown = inner < 0 ? startOfUnknownTitle(doc, title) : title;
    let comma = (inner < 0 ? unknown : inner) - 1;
    // `the union’s head, the advocate Jane Doe`
    // `the 3rd President, the late Professor Jane Doe`
    const late = LATE.has(doc.form[comma]!);
    if (late) comma--;
    if ((late || inner >= 0) && DETERMINERS.has(doc.form[comma]!)) comma--;
    const listed = name !== mention || lastOfList(scene, mention) !== mention;
    if (!isOneOfMarks(doc, comma, listed ? MARKS_OF_LIST : MARKS)) return NO_ROLES;
    const throne = startOfThrone(scene, mention, comma, start);
    if (throne >= 0) return [{ first: throne, last: comma }];
    if (isMark(doc, comma, ':') && SCORERS.has(doc.form[comma - 1]!)) return NO_ROLES;
    // `six lawmakers -- Ann Ray, Tom Oke and Luis Paz --`
    while (isMark(doc, comma - 1, '-')) comma--;
    if (!mayHoldRole(doc, Math.max(start, comma - REACH), comma)) return NO_ROLES;
    return rolesUpTo(scene, mention, name, { comma, start, listed });
  },
});

/** `a guard at the mill, 58-year-old Tom Oke`: the age between them; `at` itself where none ends there. */
function pastAge(doc: Doc, at: number): number {
  if (!isAge(doc, at - 1)) return at;
  let first = at - 3;
  while (isInnerHyphen(doc, first - 1)) first -= 2;
  return first < at - 3 ? first : at;
}

/** `the winner, Kenyan Tom Oke,`: where somebody is from, behind the comma; `at` itself where nothing tells it. */
const pastDemonym = (doc: Doc, at: number): number =>
  is(doc, at - 1, CLASS.demonym) && isCapitalised(doc, at - 1) && isMark(doc, at - 2, ',') ? at - 1 : at;

/** `the ringleader, identified as Tom Oke`, `a guard, named Tom Oke` */
function pastLink(doc: Doc, at: number): number {
  let verb = AS.has(doc.form[at - 1] ?? 0) ? at - 2 : at - 1;
  if (verb === at - 2 && ONLY.has(doc.form[verb] ?? 0)) verb--;
  // `his driver, a man known only as Oke`
  const isMan =
    MAN.has(doc.form[verb - 1] ?? 0) && A.has(doc.form[verb - 2] ?? 0) && isMark(doc, verb - 3, ',');
  if (verb < at - 1 && isMan && KNOWN.has(doc.form[verb]!)) return verb - 2;
  // `an officer, who identified himself as Tom Oke`
  if (verb === at - 2 && ONESELF.has(doc.form[verb] ?? 0) && KNOWN.has(doc.form[verb - 1] ?? 0))
    return WHO.has(doc.form[verb - 2] ?? 0) && isMark(doc, verb - 3, ',') ? verb - 2 : at;
  const isLink =
    verb === at - 1 && !AS.has(doc.form[at - 1] ?? 0)
      ? NAMED.has(doc.form[verb] ?? 0)
      : KNOWN.has(doc.form[verb] ?? 0);
  return isLink && isMark(doc, verb - 1, ',') ? verb : at;
}
const AS = wordSet('as');
const ONLY = wordSet('only simply just');
const MAN = wordSet('man woman person boy girl youth individual');
const ONESELF = wordSet('himself herself');
const WHO = wordSet('who');
const NAMED = wordSet('named called surnamed nicknamed');
const KNOWN = wordSet('identified named known');

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
function rolesUpTo(
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
    const roles = withOrganisation(scene, withBracket(scene, readRoles(scene, at, comma), comma), at, comma);
    const role = roles.at(-1);
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

/** Of languages as well. */
const SPEAKS = wordSet('speaks spoke');

/** `Doe, a lawyer for …`: a phrase with `a` right behind a name and a comma, of which no role was told before. */
function isOfNameBefore(scene: Scene, at: number): boolean {
  const { doc } = scene;
  const article = A.has(doc.form[at]!) || isMark(doc, at - 1, ',') ? at : at - 1;
  // `Doe, Deputy Secretary, Oke, Counsel, and`: in a list the office is told behind each name.
  const isBare = article === at && isCapitalised(doc, at) && !isNamed(scene, at);
  if ((!isBare && !A.has(doc.form[article] ?? 0)) || !isMark(doc, article - 1, ',')) return false;
  const before = mentionAt(scene, article - 2);
  return before !== undefined && beforeName.find(scene, before).length === 0;
}
const A = wordSet('a an');

/** `Managing Director Acme Holdings Limited, Ann Ray`, `the director, Rivers Foundation, Ann Ray`: with the organisation up to the comma. */
function withOrganisation(scene: Scene, roles: readonly Role[], at: number, comma: number): readonly Role[] {
  const role = roles.at(-1);
  if (role === undefined) {
    const bare = withBareOrganisation(scene, at, comma);
    return bare?.last === comma ? [bare] : roles;
  }
  if (role.last >= comma) return roles;
  if (endOfOrganisations(scene, role.last, comma + 1) !== comma && !isBodyBetween(scene, role, comma))
    return roles;
  return [...roles.slice(0, -1), { ...role, last: comma }];
}

/** `the Convener, Citizens Budget Watch, Ann Ray`: capitalised words between two commas behind a title told with `the`. */
function isBodyBetween(scene: Scene, role: Role, comma: number): boolean {
  const { doc } = scene;
  if (!THE.has(doc.form[role.first - 1] ?? 0) || !isMark(doc, role.last, ',') || comma - role.last < BODY)
    return false;
  for (let at = role.first; at < comma; at++) {
    if (at === role.last) continue;
    if (isNamed(scene, at) || !(isCapitalised(doc, at) || OF_THE.has(doc.form[at]!))) return false;
  }
  return isCapitalised(doc, comma - 1);
}
/** A comma and two words. */
const BODY = 3;
const THE = wordSet('the');
const OF_THE = wordSet('of the and for on in');

type Role = RoleSpan & { readonly head: number };

/** `Prior to her appointment as mayor, Doe` */
const isOwnPost = (doc: Doc, at: number): boolean =>
  AS.has(doc.form[at - 1] ?? 0) && POSTS.has(doc.form[at - 2] ?? 0) && OWNERS.has(doc.form[at - 3] ?? 0);

/** `the chief, surnamed Doe` */
const isSurname = (doc: Doc, { before }: PersonMention): boolean =>
  SURNAMED.has(doc.form[before.first - 1] ?? 0);
const SURNAMED = wordSet('surnamed');

/** Whether `which is` or `that was` stands before the phrase at a token. */
function tellsOfThing(doc: Doc, at: number): boolean {
  for (let verb = at - 1; verb > 0 && verb > at - NEAR && isWord(doc, verb); verb--)
    if (BE.has(doc.form[verb]!)) return WHICH.has(doc.form[verb - 1]!);
  return false;
}
const WHICH = wordSet('which that');
const NEAR = 4;

/** `said, was`: between commas, inside what is said. */
const isAside = (doc: Doc, at: number): boolean =>
  is(doc, at, CLASS['speech-verb']) && isMark(doc, at + 1, ',') && FINITE.has(doc.form[at + 2] ?? 0);
const FINITE = wordSet('is was are were has had have will would can could must should may might did does');

/** Whether a token stands in the clause of a participle that opens the sentence: no comma ends it before. */
function isInOpeningClause(doc: Doc, start: number, token: number): boolean {
  if (!is(doc, start, CLASS.verb) || !doc.text.endsWith('ing', doc.end[start])) return false;
  if (NO_PARTICIPLES.has(doc.form[start]!)) return false;
  for (let at = start; at < token; at++) if (isMark(doc, at, ',')) return false;
  return true;
}

/** `The Deputy Vice-Chancellor (Academic),`: the bracket before the comma closes the last of the roles. */
function withBracket<R extends RoleSpan>(scene: Scene, roles: readonly R[], comma: number): readonly R[] {
  const role = roles.at(-1);
  return role !== undefined && role.last < comma && startOfBracket(scene, comma) === role.last
    ? [...roles.slice(0, -1), { ...role, last: comma }]
    : roles;
}

/** `a former priest facing charges in Leeds, Tom Oke,`: what the role does, up to the comma. */
function isParticipleClause(scene: Scene, mention: PersonMention, from: number, end: number): boolean {
  const { doc } = scene;
  if (mention.words.length < 2 || !isMark(doc, mention.last, ',')) return false;
  if (doc.shape[from] !== SHAPE.lower || !is(doc, from, CLASS.verb) || NO_PARTICIPLES.has(doc.form[from]!))
    return false;
  if (!/..(ing|ed)$/.test(surface(doc, from))) return false;
  for (let token = from; token < end; token++) if (!isWord(doc, token) || isNamed(scene, token)) return false;
  return true;
}

const NO_PARTICIPLES = wordSet('following including regarding concerning according said');
const LATE = wordSet('late');
const MARKS = ',-–—';
const MARKS_OF_LIST = ',-–—:';
