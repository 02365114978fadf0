import { type Doc, is, isCapitalised, isMark, isWord } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { endOfName } from './phrase/lists.js';
import { readRole } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { TITLE_WORDS } from './phrase/words.js';
import { isNamed, mentionAt, mentionBefore } from './scene.js';

const WHO = wordSet('who');
const AS = wordSet('as');
/** Verbs and nouns whose `as` names an office: not `such as`, `as well as`, `as the minister said`. */
const BEFORE_AS = wordSet(
  'served serve serves serving worked works working work acted acting studied studying trained appointed named elected ' +
    'office offices duties role roles resignation reputation capacity nomination candidacy image registered employed qualified ' +
    'reelected sworn resigned resign retired stepped began started career role term tenure stint job post ' +
    'known best position sacked removed dismissed installed inaugurated chosen confirmed nominated hired joined ' +
    'ousted fired deposed expelled suspended renowned famous returned present doubled recognised recognized regarded hailed remembered seen presented introduced succeeded ' +
    'replaced stood ran contested campaigned signed emerged lived won in inauguration appointment election down back over ' +
    'came comes coming living lives lived fought played plays playing',
);
/** How far behind the name, and how far behind its verb, `as` may stand. */
const REACH = 14;
const NEAR = 6;
/** What people have as something: `Doe’s term as mayor`. */
const POSTS = wordSet(
  'role term tenure stint job post position career appointment nomination candidacy election inauguration resignation ' +
    'image reputation status capacity duties work time',
);
/** Verbs whose object is not yet what it is wanted as: `we want Doe as leader`. */
const WISHES = wordSet('want wants wanted wanting prefer prefers preferred');
/** Behind these the name is not whoever is something: `he stood up to Doe as mayor`. */
const FACING = wordSet('to under against over');

export const asRole = defineRole({
  id: 'role.as',
  doc: 'A role behind `as` in the clause of the name: served as, was sworn in as, resigned as.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: '[Jane Doe] served for years as mayor of Leeds.', of: 'Jane Doe', finds: 'mayor of Leeds' },
    { text: '[Tom Oke] took over as head of the union.', of: 'Tom Oke', finds: 'head of the union' },
    { text: 'The party elected [Ann Ray] as its leader.', of: 'Ann Ray', finds: 'leader' },
    {
      text: 'They greeted [Ann Ray], as one of the founders of the club.',
      of: 'Ann Ray',
      finds: 'founders of the club',
    },
    { text: '[Ann Ray] and [Tom Oke], who works as a nurse, wed.', of: 'Tom Oke', finds: 'nurse' },
    { text: '[Tom Oke], who was ousted as vice-president, left.', of: 'Tom Oke', finds: 'vice-president' },
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
  ],
  counterExamples: [
    'It hailed [Jane Doe] as the minister left.',
    'It showed [Jane Doe] as officials do.',
    '[Jane Doe] spoke as the minister left.',
    '[Jane Doe] met officials such as ministers.',
    '[Jane Doe] says children work as waiters.',
    'We want Gen. [Jane Doe] as minister.',
    'We wanted [Jane Doe] to take over as minister.',
    'He stood up to [Jane Doe] as minister.',
    'It chose a lawyer over [Jane Doe] as minister.',
    '[Jane Doe] praised [Tom Oke] as she served as minister.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const before = doc.form[mention.before.first - 1] ?? 0;
    let title = mention.before.first;
    while (title > mention.before.first - TITLE_WORDS && isCapitalised(doc, title - 1)) title--;
    if (WISHES.has(doc.form[title - 1] ?? 0)) return NO_ROLES;
    const from = endOfName(scene, mention);
    const direct = FACING.has(before) ? null : readDirectly(scene, from);
    if (direct !== null) return [direct];
    const end = doc.sentences[mention.sentence + 1]!;
    // Whoever is named first is most likely the one spoken of, but for `Doe, who works as` and `Doe took office as`.
    const acts =
      WHO.has(doc.form[from] ?? 0) ||
      WHO.has(doc.form[from + 1] ?? 0) ||
      is(doc, from, CLASS.verb) ||
      hasPost(doc, from);
    if (!acts && mentionBefore(scene, mention)?.sentence === mention.sentence) return NO_ROLES;
    const reach = Math.min(end, from + REACH);
    for (let at = from; at < reach; at++) {
      // `Doe succeeded Ray as mayor`, `Doe was replaced by Ray as mayor`: both hold the office, one after the other.
      if (isNamed(scene, at)) return afterSuccession(scene, at);
      if (!AS.has(doc.form[at]!)) continue;
      let verb = at - 1;
      while (verb >= from && verb > at - NEAR && !BEFORE_AS.has(doc.form[verb]!)) verb--;
      if (verb < from || verb <= at - NEAR) continue;
      const role = readRole(scene, at + 1, end);
      // `says children work as waiters`
      if (role !== null && isPlural(doc, role.head) && !ONE.has(doc.form[at + 1]!)) return NO_ROLES;
      if (role !== null && !isNamed(scene, role.last)) return [role];
    }
    return NO_ROLES;
  },
});

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
  const role = readRole(scene, from, doc.sentences[doc.sentence[at]! + 1]!);
  if (role === null || isNamed(scene, role.last)) return null;
  if (isPlural(doc, role.head) && !ONE.has(doc.form[from]!)) return null;
  return isWord(doc, role.last) && !is(doc, role.last, CLASS['function-word']) ? null : role;
}

const ONE = wordSet('one');
