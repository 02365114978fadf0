import { type Doc, hasWord, is, isInnerHyphen, isMark, isOneOfMarks } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { endOfName, firstOfList, isNumberSetOff, lastOfList } from './phrase/lists.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { withServed } from './phrase/served.js';
import { pastTime as pastDate } from './phrase/times.js';
import { TIMES, TO } from './phrase/words.js';
import { isNamed, mentionBefore } from './scene.js';

export const BE = wordSet('is was are were be been being');
const BECOME = wordSet('became becomes become remains remained');
const USED = wordSet('used');
const AUXILIARY = wordSet('used has had have will would was is');
/** Behind these, in the passive, the office follows: `was elected president`. */
const APPOINTED = wordSet(
  'appointed named elected elevated reelected promoted crowned chosen made nominated confirmed voted',
);
const WHO = wordSet('who whom');
const ADVERBS = wordSet(
  'also then now once currently still formerly later previously earlier both not already recently unanimously duly officially democratically ' +
    'sworn in re',
);
const NOT = wordSet('not');

export const copula = defineRole({
  id: 'role.copula',
  doc: 'A role said of the name by is, was, became or was elected, also in a clause with who.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: '[Jane Doe], who is mayor of Leeds, left.', of: 'Jane Doe', finds: 'mayor of Leeds' },
    {
      text: '[Jane Doe] was head of protocol for then President-elect [Tom Oke], who left.',
      of: 'Jane Doe',
      finds: 'head of protocol for then President-elect Tom Oke',
    },
    { text: '[Jane Doe] was a lawyer for [Tom Oke].', of: 'Jane Doe', finds: 'lawyer for Tom Oke' },
    {
      text: '[Jane Doe] is part of the Trade Committee.',
      of: 'Jane Doe',
      finds: 'part of the Trade Committee',
    },
    {
      text: 'President [Tom Oke] of Malta, who was a foreign minister, left.',
      of: 'Tom Oke',
      finds: 'foreign minister',
    },
    { text: '[Tom Oke] was a close aide of the king.', of: 'Tom Oke', finds: 'close aide of the king' },
    {
      text: '[Tom Oke] was appointed deputy minister for trade.',
      of: 'Tom Oke',
      finds: 'deputy minister for trade',
    },
    { text: '[Lea Roth] was named player of the year.', of: 'Lea Roth', finds: 'player of the year' },
    {
      text: '[Lea Roth] is an enrolled member of the club.',
      of: 'Lea Roth',
      finds: 'enrolled member of the club',
    },
    {
      text: '[Lea Roth] became the 16th president of Malta.',
      of: 'Lea Roth',
      finds: '16th president of Malta',
    },
    { text: '[Lea Roth] was the 2010 party nominee.', of: 'Lea Roth', finds: '2010 party nominee' },
    {
      text: '[Lea Roth], 53, is a former Goldmann Roth partner.',
      of: 'Lea Roth',
      finds: 'former Goldmann Roth partner',
    },
    { text: '[Lea Roth] is a chief sports officer.', of: 'Lea Roth', finds: 'chief sports officer' },
    { text: '[Lea Roth] was a minister in a move to calm us.', of: 'Lea Roth', finds: 'minister' },
    { text: 'In May [Lea Roth] became the president.', of: 'Lea Roth', finds: 'president' },
    {
      text: '[Lea Roth] is a coach, a keynote speaker, and author.',
      of: 'Lea Roth',
      finds: 'keynote speaker',
    },
    {
      text: '[Lea Roth] is the winner of the ‘Book of the Year 2017’, held in May.',
      of: 'Lea Roth',
      finds: 'winner of the ‘Book of the Year 2017’',
    },
    { text: '[Lea Roth], the head of the club, is a former nurse.', of: 'Lea Roth', finds: 'former nurse' },
    { text: '[Lea Roth] is a staunch member.', of: 'Lea Roth', finds: 'staunch member' },
    { text: '[Lea Roth] is among the founders of the club.', of: 'Lea Roth', finds: 'founders of the club' },
    { text: '[Lea Roth], who at the time was mayor, left.', of: 'Lea Roth', finds: 'mayor' },
    {
      text: '[Lea Roth], who founded the firm and is now its chairwoman, left.',
      of: 'Lea Roth',
      finds: 'chairwoman',
    },
    { text: '[Lea Roth] used to be a nurse.', of: 'Lea Roth', finds: 'nurse' },
    { text: '[Lea Roth] (BJP) is a lawyer.', of: 'Lea Roth', finds: 'lawyer' },
    { text: '[Lea Roth], from Leeds, is a teacher.', of: 'Lea Roth', finds: 'teacher' },
    { text: '[Lea Roth], 43, was a teacher.', of: 'Lea Roth', finds: 'teacher' },
    { text: '[Lea Roth] is the new president.', of: 'Lea Roth', finds: 'new president' },
    {
      text: '[Lea Roth] is the best player in the world right now.',
      of: 'Lea Roth',
      finds: 'best player in the world',
    },
    {
      text: '[Lea Roth], who led the revolt and later became president, left.',
      of: 'Lea Roth',
      finds: 'president',
    },
    {
      text: '[Lea Roth], who led the union for years and is the oldest member of the club, left.',
      of: 'Lea Roth',
      finds: 'oldest member of the club',
    },
    {
      text: '[Lea Roth], who is widely expected to become the next Maltese mayor, left.',
      of: 'Lea Roth',
      finds: 'next Maltese mayor',
    },
    {
      text: '[Lea Roth] won in May, becoming the first mayor of Leeds.',
      of: 'Lea Roth',
      finds: 'first mayor of Leeds',
    },
    { text: '[Lea Roth] was re-elected head of the club.', of: 'Lea Roth', finds: 'head of the club' },
    { text: '[Lea Roth] was unanimously elected mayor.', of: 'Lea Roth', finds: 'mayor' },
    { text: '[Lea Roth], who used to be a nurse, left.', of: 'Lea Roth', finds: 'nurse' },
    { text: '[Lea Roth], who had earlier been mayor, left.', of: 'Lea Roth', finds: 'mayor' },
    { text: '[Lea Roth] taught law and was named dean in May.', of: 'Lea Roth', finds: 'dean' },
    { text: 'We met [Lea Roth] whom they said was the club doctor.', of: 'Lea Roth', finds: 'club doctor' },
    {
      text: '[Lea Roth] and [Tom Oke], who were social and cultural activists, left.',
      of: 'Lea Roth',
      finds: 'social and cultural activists',
    },
    {
      text: '[Lea Roth] was the chef de mission at the games.',
      of: 'Lea Roth',
      finds: 'chef de mission at the games',
    },
    {
      text: '[Ann Ray] was last night crowned Calypso Monarch at the park.',
      of: 'Ann Ray',
      finds: 'Calypso Monarch',
    },
    { text: '[Ann Ray] was until May a director of the mill.', of: 'Ann Ray', finds: 'director of the mill' },
    { text: '[Ann Ray] is the world No. 4.', of: 'Ann Ray', finds: 'world No. 4' },
    { text: '[Ann Ray], who became head in the spring of 2003, left.', of: 'Ann Ray', finds: 'head' },
  ],
  counterExamples: [
    '[Jane Doe] is not a doctor.',
    '[Tom Oke] was late.',
    '[Tom Oke] is looking forward to the match.',
    '[Tom Oke] is hopeful.',
    '[Tom Oke] is training young dancers.',
    '[Tom Oke] is part of a team of five people.',
    '[Tom Oke] left the western part of Kenya.',
    'It counts whether [Tom Oke] is the nominee.',
    '[Tom Oke] was the right president for us.',
    '[Tom Oke] became the first player to win both.',
    '[Tom Oke] would be the highest-ranking officer to visit us.',
    '[Tom Oke] is a divisive figure.',
    '[Tom Oke] is a lifelong fan.',
    '[Tom Oke] is among nine passengers.',
    '[Tom Oke], who at the time met the mayor, was late.',
    '[Tom Oke] was with the minister.',
    '[Tom Oke] and [Lea Roth] are late.',
    '[Tom Oke] bought the firm, and it became a leader of the market.',
    '[Tom Oke], who left, and she became mayor.',
    '[Tom Oke] left the club, which is old and is a leader of the market.',
    '[Tom Oke] is expected to leave.',
    '[Tom Oke] is a member.',
    '[Tom Oke], which was told, was late.',
    '[Ann Ray] is no radical.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const limit = doc.sentences[mention.sentence + 1]!;
    if (CONDITIONS.has(doc.form[mention.before.first - 1] ?? 0)) return NO_ROLES;
    // `A and B, who were activists`: what is said in the plural holds for all of the list.
    const holder = lastOfList(scene, mention);
    let at = endOfName(scene, holder);
    // `Doe, 43, was`, `Doe, from Leeds, was`
    if (isNumberSetOff(doc, at)) at += 3;
    else if (isSetOff(doc, holder.last, at) && !WHO.has(doc.form[at + 1] ?? 0)) at++;
    at = pastApposition(scene, at, limit);
    const comma = isMark(doc, at, ',') ? 1 : 0;
    const who = WHO.has(doc.form[at + comma] ?? 0);
    if (who) at += comma + 1;
    const isListed = holder !== mention || firstOfList(scene, mention) !== mention;
    const roles = said(
      scene,
      who ? pastTime(doc, afterSaid(doc, at), limit) : afterSaid(doc, at),
      limit,
      isListed,
    );
    if (holder !== mention) return roles;
    const further = later(scene, mention, at, limit, who);
    return further.length === 0 ? roles : [...roles, ...further];
  },
});

/** Past `, the head of the club,` where the verb of the name stands behind; `at` itself where it does not. */
function pastApposition(scene: Scene, at: number, limit: number): number {
  const { doc } = scene;
  if (!isMark(doc, at, ',') || WHO.has(doc.form[at + 1] ?? 0)) return at;
  for (let end = at + 1; end < Math.min(limit, at + APPOSITION); end++) {
    if (isNamed(scene, end)) return at;
    if (isMark(doc, end, ',')) return IS.has(doc.form[end + 1] ?? 0) ? end + 1 : at;
  }
  return at;
}
const APPOSITION = 16;
const IS = wordSet('is was has became remains');

/** Past `at the time` or `until last May` before `was`; the token itself where that does not stand there. */
function pastTime(doc: Doc, from: number, limit: number): number {
  if (!TIMES_OF.has(doc.form[from] ?? 0)) return from;
  for (let at = from + 1; at < Math.min(limit, from + TIME) && !isOneOfMarks(doc, at, ',;'); at++)
    if (IS.has(doc.form[at]!)) return at;
  return from;
}
const TIMES_OF = wordSet('until at for in since by');
const TIME = 6;

/** `, from Leeds,`: something between two commas. */
const isSetOff = (doc: Doc, first: number, last: number): boolean =>
  last > first && isMark(doc, first, ',') && isMark(doc, last, ',');

/** What the verb at a token says of the name, or in the plural of all names of a list. */
export function said(scene: Scene, from: number, limit: number, ofList: boolean): readonly RoleSpan[] {
  const { doc } = scene;
  const verb = pastProspect(doc, endOfVerb(doc, from));
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

/** `if Oke is the nominee` */
const CONDITIONS = wordSet('if whether unless');
const JUDGED = wordSet('right wrong perfect');
const SIDES = wordSet('back wing winger half hand');
const DISPUTED = wordSet(
  'controversial divisive polarizing polarising popular beloved towering familiar wily',
);
const FIGURES = wordSet('figure figures survivor survivors');

/** `was the right president`, `is a divisive figure`: what somebody thinks of the holder; not `right winger`, `an opposition figure`. */
export const isJudged = (doc: Doc, first: number): boolean =>
  (JUDGED.has(doc.form[first]!) && !SIDES.has(doc.form[first + 1] ?? 0) && !isInnerHyphen(doc, first + 1)) ||
  (DISPUTED.has(doc.form[first]!) && FIGURES.has(doc.form[first + 1] ?? 0));

/** `became the first player to win both`: what somebody did before others. */
export function isFeat(doc: Doc, from: number, last: number): boolean {
  if (!TO.has(doc.form[last] ?? 0) || !is(doc, last + 1, CLASS.verb)) return false;
  for (let at = from; at < last; at++) if (RANKED.has(doc.form[at]!)) return true;
  return false;
}
const RANKED = wordSet('first second third fourth fifth last only youngest oldest latest fastest highest');

/** `who led the coup and later became president`: a further verb of the same subject. */
function later(
  scene: Scene,
  mention: PersonMention,
  from: number,
  limit: number,
  who: boolean,
): readonly RoleSpan[] {
  const { doc } = scene;
  if (!who && mentionBefore(scene, mention)?.sentence === mention.sentence) return NO_ROLES;
  const end = Math.min(limit, from + REACH);
  for (let token = from + 1; token < end; token++) {
    // `, becoming the first mayor of Leeds`
    const becomes = isMark(doc, token, ',') && BECOMING.has(doc.form[token + 1] ?? 0);
    if (doc.form[token] !== AND && !becomes) continue;
    const verb = becomes ? token + 2 : endOfVerb(doc, token + 1);
    if (
      !becomes &&
      (verb === token + 1 || !(hasWord(doc, token + 1, verb, BECAME) || hasWord(doc, token + 1, verb, HE_IS)))
    )
      continue;
    // Few sentences have such a verb: only then it is asked who does it.
    if (bringsInAnother(scene, from + 1, token + 1, who)) return NO_ROLES;
    const roles = readRoles(scene, verb, limit).filter(({ head }) => !isPlural(doc, head));
    if (roles.length > 0) return roles;
  }
  return NO_ROLES;
}

function bringsInAnother(scene: Scene, from: number, to: number, who: boolean): boolean {
  const { doc } = scene;
  for (let token = from; token < to; token++) {
    if (isNamed(scene, token) || OTHERS.has(doc.form[token]!)) return true;
    if (who && isMark(doc, token, ',')) return true;
  }
  return false;
}

/** How far behind the name a further verb may stand. */
const REACH = 25;
const AND = wordId(lexicon, 'and');
const WERE = wordSet('were are');
const ONE = wordSet('one');
const AMONG = wordSet('among');
const THE = wordSet('the');
const BECOMING = wordSet('becoming');
/** Of one person. */
const HE_IS = wordSet('is was been');
const BECAME = wordSet('became become becomes appointed named elected');
/** They bring in another subject. */
const OTHERS = wordSet('which that it they whose he she who while when but as');
const SPEAKERS = wordSet('he she they it i we you');

/** Past `they said` of `whom they said was a spy`; `from` when nobody says it. */
function afterSaid(doc: Doc, from: number): number {
  const verb = from + (SPEAKERS.has(doc.form[from] ?? 0) ? 1 : 0);
  return verb > from && is(doc, verb, CLASS['speech-verb']) ? verb + 1 : from;
}

const LAST = wordSet('last this');

/** The hyphen of `re-elected`. */
const isReelected = (doc: Doc, at: number): boolean =>
  isInnerHyphen(doc, at) && APPOINTED.has(doc.form[at + 1]!);

/** Past `is`, `has been`, `was then appointed`; `from` when no such verb is there or it is denied. */
export function endOfVerb(doc: Doc, from: number): number {
  let at = from;
  let said = false;
  for (let steps = 0; steps < 5; steps++) {
    const form = doc.form[at] ?? 0;
    if (NOT.has(form)) return from;
    // `was last night crowned champion`
    if (said && LAST.has(form) && TIMES.has(doc.form[at + 1] ?? 0)) {
      at += 2;
      continue;
    }
    // `used to be`
    if (USED.has(form) && TO.has(doc.form[at + 1] ?? 0)) at++;
    if (BE.has(form) || BECOME.has(form)) said = true;
    else if (APPOINTED.has(form)) {
      if (!said) return from;
    } else if (!AUXILIARY.has(form) && !ADVERBS.has(form) && !isReelected(doc, at)) break;
    at++;
  }
  return said ? at : from;
}
