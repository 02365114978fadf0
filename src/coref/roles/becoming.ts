import { type Doc, isMark, isWord } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { isFeat, isJudged } from './copula/judged.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { isOfSeveral, kinAt } from './phrase/kin.js';
import { endOfName } from './phrase/lists.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { ARTICLES } from './phrase/words.js';
import { isNamed, mentionBefore } from './scene.js';

const BECOMING = wordSet('becoming');
/** They bring in somebody else as the subject. */
const OTHERS = wordSet('who whose which that whom he she they it we i you');
/** How far behind the name the word may stand. */
const REACH = 24;

export const becoming = defineRole({
  id: 'role.becoming',
  doc: 'A role that the one named in the clause comes to hold: before becoming mayor.',
  source: 'annotation guide, People: roles; observed in news',
  examples: [
    { text: '[Ann Ray] taught law before becoming mayor of Leeds.', of: 'Ann Ray', finds: 'mayor of Leeds' },
    {
      text: '[Ann Ray] took the oath, becoming Malta’s first woman president.',
      of: 'Ann Ray',
      finds: 'Malta’s first woman president',
    },
    { text: 'Elected mayor in May, [Ann Ray] has left.', of: 'Ann Ray', finds: 'mayor' },
    { text: 'Appointed as dean, [Ann Ray] has left.', of: 'Ann Ray', finds: 'dean' },
    { text: 'Since becoming dean, [Ann Ray] has left.', of: 'Ann Ray', finds: 'dean' },
    {
      text: 'Born in Leeds as the third son of a baker, [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'third son of a baker',
    },
  ],
  counterExamples: [
    '[Ann Ray] met [Tom Oke] before becoming mayor.',
    '[Ann Ray] said that she dreams of becoming a doctor.',
    '[Ann Ray] wants to stop becoming a burden.',
    '[Ann Ray] won, becoming the first player to keep the cup.',
    '[Ann Ray] has long hopes of becoming mayor.',
    '[Ann Ray] said children risk becoming victims.',
    'Born to the son of a baker, [Tom Oke] left.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    if (mentionBefore(scene, mention)?.sentence === mention.sentence) return NO_ROLES;
    const opening = inOpening(scene, mention);
    if (opening.length > 0) return opening;
    const from = endOfName(scene, mention);
    const limit = doc.sentences[mention.sentence + 1]!;
    for (let at = from; at < Math.min(limit, from + REACH) && !isNamed(scene, at); at++) {
      const role = startOfOffice(doc, at);
      if (role < 0) continue;
      return bringsInAnother(doc, from, at) ? NO_ROLES : office(scene, role, limit);
    }
    return NO_ROLES;
  },
});

/** `Since becoming dean, Ann Ray has left`: the clause that opens the sentence. */
function inOpening(scene: Scene, mention: PersonMention): readonly RoleSpan[] {
  const { doc } = scene;
  const comma = mention.before.first - 1;
  const start = doc.sentences[mention.sentence]!;
  if (!isMark(doc, comma, ',') || comma - start > REACH) return NO_ROLES;
  if (BORN.has(doc.form[start]!)) return bornAs(scene, start, comma);
  // `Elected mayor in May, Ann Ray left`
  const made = MADE.has(doc.form[start]!);
  if (!made && (!SINCE.has(doc.form[start]!) || !BECOMING.has(doc.form[start + 1] ?? 0))) return NO_ROLES;
  const as = AS.has(doc.form[start + 1] ?? 0);
  return office(scene, made && !as ? start + 1 : start + 2, comma);
}

/** Where the office starts behind `, becoming` or `before becoming`; -1 where none does. */
function startOfOffice(doc: Doc, at: number): number {
  if (!BECOMING.has(doc.form[at]!)) return -1;
  return isMark(doc, at - 1, ',') || SINCE.has(doc.form[at - 1] ?? 0) ? at + 1 : -1;
}
/** `Born in Leeds the third son of a baker, Doe`: the relation up to the comma. */
function bornAs(scene: Scene, start: number, comma: number): readonly RoleSpan[] {
  for (let at = start + 1; at < comma - 1; at++) {
    // `Born to the son of a baker, Doe`
    if (!ARTICLES.has(scene.doc.form[at]!) || GOVERNS.has(scene.doc.form[at - 1]!)) continue;
    const found = kinAt(scene, at, comma);
    if (found !== null && found.last === comma && !isOfSeveral(scene.doc, found)) return [found];
  }
  return NO_ROLES;
}
const BORN = wordSet('born');
const GOVERNS = wordSet('to of by with from and for after');

const MADE = wordSet('elected appointed reelected');
const AS = wordSet('as');
const SINCE = wordSet('before after since upon on until eventually later then and');

/** Whether somebody else is the subject between the name and the word. */
function bringsInAnother(doc: Doc, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) if (isWord(doc, at) && OTHERS.has(doc.form[at]!)) return true;
  return false;
}

function office(scene: Scene, from: number, limit: number): readonly RoleSpan[] {
  const { doc } = scene;
  const roles = readRoles(scene, from, limit);
  const [role] = roles;
  if (role === undefined || isPlural(doc, role.head) || isNamed(scene, role.last)) return NO_ROLES;
  return isJudged(doc, role.first) || isFeat(doc, from, role.last) ? NO_ROLES : roles;
}
