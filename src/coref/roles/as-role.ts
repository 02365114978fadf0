import { type Doc, is, isCapitalised, isMark, isWord } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { BE } from './copula.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { endOfCore, isPossessive } from './phrase/core.js';
import { endOfName, firstOfList, lastOfList } from './phrase/lists.js';
import { startOfPost } from './phrase/post.js';
import { readRole, readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { withServed } from './phrase/served.js';
import { DETERMINERS, OWNERS, TITLE_WORDS, TO } from './phrase/words.js';
import { isNamed, mentionAt, mentionBefore } from './scene.js';

const WHO = wordSet('who');
const AS = wordSet('as');
/** Verbs and nouns whose `as` names an office: not `such as`, `as well as`, `as the minister said`. */
export const BEFORE_AS = wordSet(
  'served serve serves serving worked works working work acted acting studied studying trained appointed named elected ' +
    'office offices duties role roles resignation reputation capacity nomination candidacy image registered employed qualified ' +
    'reelected sworn resigned resign retired stepped began started career role term tenure stint job post ' +
    'known best position sacked removed dismissed installed inaugurated chosen confirmed nominated hired joined ' +
    'ousted fired deposed expelled suspended renowned famous returned present doubled recognised recognized regarded hailed remembered seen presented introduced succeeded ' +
    'replaced stood ran contested campaigned signed emerged lived won in inauguration appointment election down back over ' +
    'remain remains remained quit quits stay stays stayed came comes coming living lives lived fought played plays playing spent appeared appears feature features featured retirement ' +
    'described participate participates participated participating run stand standing contest compete competed competing qualify ' +
    'qualifies experience leadership debut debuted spell years days reinstated designated listed popular enthroned anointed unveiled ordained ' +
    'elevated promoted inducted roped drafted engaged retained reappointed rehired enrolled enlisted called joins fights ' +
    'fighting rides rode riding races raced fishes bowls bats opens doubling starts coaches coached trains moves moved ' +
    'sits sat sitting moonlights moonlighted doubles freelances freelanced volunteers volunteered',
);
/** How far behind the name, and how far behind its verb, `as` may stand. */
const REACH = 14;
const NEAR = 6;
/** What people have as something: `Doe’s term as mayor`. */
export const POSTS = wordSet(
  'role retirement term tenure stint job post position career appointment nomination candidacy election inauguration resignation ' +
    'image reputation status capacity duties work time experience leadership spell years days',
);
/** Verbs whose object is not yet what it is wanted as: `we want Doe as leader`. */
const WISHES = wordSet('want wants wanted wanting prefer prefers preferred');
const WITH = wordSet('with');
/** Behind these the name is not whoever is something: `he stood up to Doe as mayor`. */
const FACING = wordSet('to under against over');

export const asRole = defineRole({
  id: 'role.as',
  doc: 'A role behind `as` in the clause of the name: served as, was sworn in as, resigned as.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: '[Jane Doe] served for years as mayor of Leeds.', of: 'Jane Doe', finds: 'mayor of Leeds' },
    { text: '[Tom Oke] took over as head of the union.', of: 'Tom Oke', finds: 'head of the union' },
    {
      text: '[Ann Ray] quit in May as chairwoman, president of the club and chief executive.',
      of: 'Ann Ray',
      finds: 'president of the club',
    },
    { text: '[Ann Ray] was promoted to president from vice president.', of: 'Ann Ray', finds: 'president' },
    { text: '[Ann Ray] was named to the new post of dean.', of: 'Ann Ray', finds: 'dean' },
    { text: '[Ann Ray] retains the title of president.', of: 'Ann Ray', finds: 'president' },
    { text: '[Ann Ray] will remain as dean.', of: 'Ann Ray', finds: 'dean' },
    { text: 'The party elected [Ann Ray] as its leader.', of: 'Ann Ray', finds: 'leader' },
    {
      text: 'They greeted [Ann Ray], as one of the founders of the club.',
      of: 'Ann Ray',
      finds: 'founders of the club',
    },
    { text: '[Ann Ray] and [Tom Oke], who works as a nurse, wed.', of: 'Tom Oke', finds: 'nurse' },
    { text: '[Tom Oke], who was ousted as vice-president, left.', of: 'Tom Oke', finds: 'vice-president' },
    {
      text: '[Tom Oke] spent years as head of the club after his long term as mayor of Leeds.',
      of: 'Tom Oke',
      finds: 'mayor of Leeds',
    },
    {
      text: '[Tom Oke], who came as Mayor [Ann Ray]’s special envoy, left.',
      of: 'Tom Oke',
      finds: 'Mayor Ann Ray’s special envoy',
    },
    { text: 'They named Mr [Tom Oke] minister of trade in May.', of: 'Tom Oke', finds: 'minister of trade' },
    {
      text: 'The order naming [Tom Oke] a new mayor of Leeds, came.',
      of: 'Tom Oke',
      finds: 'new mayor of Leeds',
    },
    {
      text: 'It came on Monday, naming the Retired General [Tom Oke] a new mayor of Leeds.',
      of: 'Tom Oke',
      finds: 'new mayor of Leeds',
    },
    {
      text: 'They picked [Tom Oke] to be the next envoy to Malta.',
      of: 'Tom Oke',
      finds: 'next envoy to Malta',
    },
    { text: 'With [Tom Oke] as its head and Mayor [Ann Ray] as guest it won.', of: 'Tom Oke', finds: 'head' },
    { text: '[Ann Ray] and [Tom Oke] emerged as the club leaders.', of: 'Ann Ray', finds: 'club leaders' },
    {
      text: '[Tom Oke], who has been described as a defender of workers, left.',
      of: 'Tom Oke',
      finds: 'defender of workers',
    },
    {
      text: 'They let [Tom Oke] take part or run in the vote as a candidate from Leeds.',
      of: 'Tom Oke',
      finds: 'candidate from Leeds',
    },
    { text: '[Tom Oke] had his last years there as mayor.', of: 'Tom Oke', finds: 'mayor' },
    { text: '[Ann Ray], who works as a nurse in Malta, wed.', of: 'Ann Ray', finds: 'nurse' },
    { text: '[Tom Oke] announced his retirement as a player.', of: 'Tom Oke', finds: 'player' },
    { text: '[Tom Oke] has been elevated as deputy manager.', of: 'Tom Oke', finds: 'deputy manager' },
    { text: '[Tom Oke], who rides as their No. 2 seed, left.', of: 'Tom Oke', finds: 'No. 2 seed' },
    { text: '[Tom Oke] was promoted to captain in May.', of: 'Tom Oke', finds: 'captain' },
    { text: '[Tom Oke] took up the post of head of the bank.', of: 'Tom Oke', finds: 'head of the bank' },
    {
      text: '[Tom Oke] took over as head of the club with his secretary [Ann Ray].',
      of: 'Tom Oke',
      finds: 'head of the club',
    },
    { text: '[Tom Oke] appeared as a guest on a show.', of: 'Tom Oke', finds: 'guest on a show' },
    {
      text: '[Tom Oke] served as an aide to Mayor [Ann Ray] for years.',
      of: 'Tom Oke',
      finds: 'aide to Mayor Ann Ray',
    },
    { text: '[Tom Oke] was sworn in as president on Monday.', of: 'Tom Oke', finds: 'president' },
    { text: 'It rained when [Ann Ray] met him in [Tom Oke]’s term as mayor.', of: 'Tom Oke', finds: 'mayor' },
    { text: 'It left [Ann Ray] after [Tom Oke] took office as mayor.', of: 'Tom Oke', finds: 'mayor' },
    { text: 'With [Lin Mei-hua] (林美華) as its head it won.', of: 'Lin Mei-hua', finds: 'head' },
    { text: '[Ann Ray] succeeded [Tom Oke] as mayor in May.', of: 'Ann Ray', finds: 'mayor' },
    { text: '[Ann Ray] succeeded [Tom Oke] as mayor in May.', of: 'Tom Oke', finds: 'mayor' },
    { text: '[Ann Ray] was replaced by [Tom Oke] as mayor.', of: 'Ann Ray', finds: 'mayor' },
    {
      text: '[Ann Ray] announced her resignation as mayor of Leeds.',
      of: 'Ann Ray',
      finds: 'mayor of Leeds',
    },
    {
      text: '[Ann Ray] sits on the board as an independent director.',
      of: 'Ann Ray',
      finds: 'independent director',
    },
  ],
  counterExamples: [
    'It hailed [Jane Doe] as the minister left.',
    'It showed [Jane Doe] as officials do.',
    '[Jane Doe] spoke as the minister left.',
    '[Jane Doe] described the man as a teacher.',
    '[Jane Doe] praised the days as the minister left.',
    '[Jane Doe] met officials such as ministers.',
    '[Jane Doe] says children work as waiters.',
    '[Jane Doe] left as [Tom Oke]’s lawyer spoke.',
    'A minister named [Jane Doe] said so.',
    'They named [Jane Doe] minister [Tom Oke] said.',
    'She hopes to replace [Jane Doe] as the next mayor.',
    '[Jane Doe] rose to greet the minister.',
    'They picked [Jane Doe] to greet the minister.',
    'It named General [Jane Doe] the day the minister left.',
    '[Jane Doe] spoke of the post of the minister.',
    '[Jane Doe] complained that the man was hired as a teacher.',
    'We want Gen. [Jane Doe] as minister.',
    'We wanted [Jane Doe] to take over as minister.',
    'He stood up to [Jane Doe] as minister.',
    'It chose a lawyer over [Jane Doe] as minister.',
    '[Jane Doe] praised [Tom Oke] as she served as minister.',
    '[Jane Doe] resigned to write, with the firm as one of her clients.',
    '[Jane Doe], who appointed a retired diplomat as special envoy, left.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const before = doc.form[mention.before.first - 1] ?? 0;
    let title = mention.before.first;
    while (title > mention.before.first - TITLE_WORDS && isCapitalised(doc, title - 1)) title--;
    if (WISHES.has(doc.form[title - 1] ?? 0)) return NO_ROLES;
    const from = endOfName(scene, mention);
    const isGiven =
      APPOINTS.has(before) || (TITLED.has(doc.form[mention.last] ?? 0) && isAppointed(doc, title));
    const office = isGiven
      ? readOffice(scene, mention.last)
      : PICKS.has(before)
        ? readProspect(scene, mention.last)
        : null;
    if (office !== null) return [office];
    const direct = FACING.has(before) ? null : readDirectly(scene, from);
    if (direct !== null)
      return withFurther(scene, direct.first, doc.sentences[mention.sentence + 1]!, direct);
    const joint = ofAll(scene, mention);
    if (joint !== null) return [joint];
    const end = doc.sentences[mention.sentence + 1]!;
    // Whoever is named first is most likely the one spoken of, but for `Doe, who works as` and `Doe took office as`.
    const acts =
      WHO.has(doc.form[from] ?? 0) ||
      WHO.has(doc.form[from + 1] ?? 0) ||
      is(doc, from, CLASS.verb) ||
      hasPost(doc, from);
    if (!acts && mentionBefore(scene, mention)?.sentence === mention.sentence) return NO_ROLES;
    const found: RoleSpan[] = [];
    for (let at = from; at < Math.min(end, (found.at(-1)?.last ?? from) + REACH); at++) {
      // `Doe succeeded Ray as mayor`, `Doe was replaced by Ray as mayor`: both hold the office, one after the other.
      if (isNamed(scene, at)) return found.length > 0 ? found : afterSuccession(scene, at);
      // Nearly every word is none of those acted on.
      if (!TELLING.has(doc.form[at]!)) continue;
      if (BRINGS_IN.has(doc.form[at]!) && !HE.has(doc.form[at + 1] ?? 0)) return found;
      const post = startOfPost(doc, at, from);
      if (post > 0) {
        const role = readOfOne(scene, post, end);
        if (role === null) continue;
        found.push(upToFormer(doc, role));
        at = role.last - 1;
        continue;
      }
      if (!AS.has(doc.form[at]!)) continue;
      // `who came as Ann Ray’s envoy`
      const owned = readOwned(scene, at + 1, end);
      if (owned !== null) return [...found, owned];
      let verb = at - 1;
      // `resigned to write, with the firm as one of his clients`
      while (
        verb >= from &&
        verb > at - NEAR &&
        !BEFORE_AS.has(doc.form[verb]!) &&
        !WITH.has(doc.form[verb]!)
      )
        verb--;
      if (WITH.has(doc.form[verb] ?? 0)) continue;
      if (verb < from || verb <= at - NEAR) continue;
      // `Doe, who appointed a diplomat as envoy`
      if (appointsAnother(doc, from, at)) return found;
      // `served as mayor while others worked as waiters`: a further role only where it is told whose it is.
      if (found.length > 0 && !isOwnPost(doc, verb, found.at(-1)!.last)) continue;
      const role = readServing(scene, at + 1, end);
      // `says children work as waiters`
      if (role !== null && isPlural(doc, role.head) && !ONE.has(doc.form[at + 1]!)) return found;
      if (role !== null && isClause(doc, at + 1, role.last)) continue;
      if (role === null || isNamed(scene, role.last)) continue;
      found.push(
        ...(WORKS.has(doc.form[at - 1]!) ? [upToPlace(doc, role)] : withFurther(scene, at + 1, end, role)),
      );
      at = found.at(-1)!.last - 1;
    }
    return found;
  },
});

/** `named Ann Ray minister of health`: the office right behind the name, and no clause behind it. */
function readOffice(scene: Scene, from: number): RoleSpan | null {
  const { doc } = scene;
  const prospect = readProspect(scene, from);
  if (prospect !== null) return prospect;
  if (!isWord(doc, from) || (is(doc, from, CLASS.verb) && !is(doc, from, CLASS.noun))) return null;
  const role = readRole(scene, from, doc.sentences[doc.sentence[from]! + 1]!);
  if (role === null || isPlural(doc, role.head) || isNamed(scene, role.last)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word']) ? null : role;
}
/** `nominated Ann Ray to be the next envoy`: the office behind the verb. */
function readProspect(scene: Scene, from: number): RoleSpan | null {
  const { doc } = scene;
  if (!TO.has(doc.form[from] ?? 0) || !TO_BE.has(doc.form[from + 1] ?? 0)) return null;
  const role = readRole(scene, from + 2, doc.sentences[doc.sentence[from]! + 1]!);
  return role === null || isPlural(doc, role.head) || isNamed(scene, role.last) ? null : role;
}
const TO_BE = wordSet('be become');
const PICKS = wordSet('picks picked picking chooses chose choosing selects selected tapped taps hired');

/** `naming the Retired General Oke`: such a verb before the whole title. */
const isAppointed = (doc: Doc, title: number): boolean =>
  APPOINTS.has(doc.form[DETERMINERS.has(doc.form[title - 1] ?? 0) ? title - 2 : title - 1] ?? 0);
const TITLED = wordSet('a an the its his her as');

/** What they do to a person makes an officer. */
const APPOINTS = wordSet(
  'appoint appoints appointed appointing name names named naming elect elects elected electing crown crowned proclaim ' +
    'proclaimed declare declared nominate nominated reelected',
);

/** `Ann Ray and Tom Oke emerged as the leaders`: in the plural, of all names of a list. */
function ofAll(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const holder = lastOfList(scene, mention);
  if (holder === mention && firstOfList(scene, mention) === mention) return null;
  let as = endOfName(scene, holder);
  const end = as + NEAR;
  while (as < end && isWord(doc, as) && !AS.has(doc.form[as]!)) as++;
  if (!AS.has(doc.form[as] ?? 0) || !BEFORE_AS.has(doc.form[as - 1]!)) return null;
  const role = readRole(scene, as + 1, doc.sentences[mention.sentence + 1]!);
  return role !== null && isPlural(doc, role.head) && !isNamed(scene, role.last) ? role : null;
}

/** `after her long term as`, whose post is told at a token. */
function isOwnPost(doc: Doc, post: number, from: number): boolean {
  if (!POSTS.has(doc.form[post]!)) return false;
  for (let at = post - 1; at >= from && at > post - NEAR; at--) if (OWNERS.has(doc.form[at]!)) return true;
  return false;
}

/** `Ann Ray’s special envoy`, `Prime Minister Ann Ray’s envoy`: somebody’s, where no clause goes on behind. */
function readOwned(scene: Scene, from: number, limit: number): RoleSpan | null {
  const { doc } = scene;
  const title = endOfCore(scene, from, limit);
  const owner = mentionAt(scene, title);
  if (owner?.before.first !== title || !isPossessive(doc, owner.last)) return null;
  const role = readRole(scene, owner.last + 1, limit);
  if (role === null || isPlural(doc, role.head) || isNamed(scene, role.last)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word'])
    ? null
    : { first: from, last: role.last };
}

/** The office behind the name at a token, where its bearer is succeeded or succeeds. */
function afterSuccession(scene: Scene, at: number): readonly RoleSpan[] {
  const { doc } = scene;
  const other = mentionAt(scene, at)!;
  const by = other.before.first - 1;
  const verb = BY.has(doc.form[by] ?? 0) ? by - 1 : by;
  if (!SUCCEEDS.has(doc.form[verb] ?? 0)) return NO_ROLES;
  const office = readDirectly(scene, endOfName(scene, other));
  return office === null ? NO_ROLES : [office];
}
const BY = wordSet('by');
const SUCCEEDS = wordSet('succeed succeeds succeeded succeeding replace replaces replaced replacing');

/** `as chairman, president and chief executive` */
function withFurther<R extends RoleSpan>(
  scene: Scene,
  from: number,
  limit: number,
  role: R,
): readonly RoleSpan[] {
  const all = readRoles(scene, from, limit);
  return all.length > 1 && all[0]!.last === role.last ? all : [role];
}

/** `appointed a diplomat as`: the verb is active and has an object, not `was appointed`, `, appointed in May as`, `named himself as`. */
function appointsAnother(doc: Doc, from: number, as: number): boolean {
  let at = from;
  while (at < as - 1 && !TAKES_ON.has(doc.form[at]!)) at++;
  if (!DETERMINERS.has(doc.form[at + 1]!) && !OTHERS.has(doc.form[at + 1]!)) return false;
  for (let before = from; before < at; before++) if (BE.has(doc.form[before]!)) return false;
  return at + 1 < as && !isMark(doc, at - 1, ',');
}
const TAKES_ON = wordSet(
  'appointed named elected chosen chose removed dismissed installed nominated hired ousted fired confirmed replaced appoint appoints described describes',
);
const OTHERS = wordSet('him her them me us you');

/** They bring in another subject, but for `he` and `she`. */
const BRINGS_IN = wordSet('that which whether because while when where whose');
const TELLING = wordSet('as to of that which whether because while when where whose');
const HE = wordSet('he she');

/** `promoted to president from vice president`: up to the office before. */
function upToFormer(doc: Doc, role: RoleSpan): RoleSpan {
  for (let at = role.first + 1; at < role.last; at++)
    if (FROM.has(doc.form[at]!)) return { first: role.first, last: at };
  return role;
}
const FROM = wordSet('from');

/** `works as a nurse in Malta`: the place tells where she works. */
function upToPlace(doc: Doc, role: RoleSpan): RoleSpan {
  if (!isCapitalised(doc, role.last - 1) || is(doc, role.last - 1, CLASS['organisation-word'])) return role;
  for (let at = role.last - 2; at > role.first && isCapitalised(doc, at + 1); at--)
    if (IN.has(doc.form[at]!)) return { first: role.first, last: at };
  return role;
}
const IN = wordSet('in');
const WORKS = wordSet('work works worked working');

/** The role in the singular that starts at a token, where no name goes on behind; null where none does. */
function readOfOne(scene: Scene, from: number, limit: number): RoleSpan | null {
  const role = readServing(scene, from, limit);
  return role === null || isPlural(scene.doc, role.head) || isNamed(scene, role.last) ? null : role;
}

/** The role that starts at a token, with whom it serves: `adviser to President Oke`. */
function readServing(
  scene: Scene,
  from: number,
  limit: number,
): (RoleSpan & { readonly head: number }) | null {
  const joined = readRole(scene, from, limit);
  // `as its head and Mayor Ann Ray`: the second title is the next name’s.
  const role = joined !== null && isNamed(scene, joined.last) ? readRole(scene, from, limit, true) : joined;
  return role === null ? null : withServed(scene, role, limit);
}

/** `Doe’s term as`, `Doe’s long career as` */
function hasPost(doc: Doc, from: number): boolean {
  if (doc.kind[from] !== TOKEN.clitic) return false;
  for (let at = from + 1; at < from + NEAR && isWord(doc, at); at++)
    if (POSTS.has(doc.form[at]!)) return true;
  return false;
}

/** `elected Ann Ray as president of the union,`: `as` right behind the name, and no clause behind the role. */
function readDirectly(scene: Scene, at: number): RoleSpan | null {
  const { doc } = scene;
  const comma = isMark(doc, at, ',') ? 1 : 0;
  if (!AS.has(doc.form[at + comma] ?? 0)) return null;
  const from = at + comma + 1;
  const role = readServing(scene, from, doc.sentences[doc.sentence[at]! + 1]!);
  if (role === null || isNamed(scene, role.last) || NEXT.has(doc.form[role.first]!)) return null;
  if (isPlural(doc, role.head) && !ONE.has(doc.form[from]!)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word']) ? null : role;
}

/** `spoke of those days as the minister left`: `as` for `while`. */
const isClause = (doc: Doc, from: number, end: number): boolean =>
  THE.has(doc.form[from]!) &&
  isWord(doc, end) &&
  is(doc, end, CLASS.verb) &&
  !is(doc, end, CLASS['function-word']) &&
  !doc.text.endsWith('ing', doc.end[end]);
const THE = wordSet('the');

/** `to replace Oke as the next mayor` */
const NEXT = wordSet('next future');
const ONE = wordSet('one');
