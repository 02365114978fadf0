import { type Doc, is, isWord, opensSentence } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { endOfVerb, isJudged } from './copula.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { readRole, readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { mentionAfter, mentionBefore } from './scene.js';

const HE = wordSet('he');
const ONE = wordSet('one');
const BECAME = wordSet('became become');
const SERVES = wordSet('served serves serving worked works working acted acts acting');
const AS = wordSet('as');
/** How far behind its verb `as` may stand. */
const NEAR = 5;
/** Nearly every word is none of those that this rule acts on. */
const TELLING = wordSet('he she became become');
/** How many sentences on a pronoun may stand for the name. */
const SENTENCES = 4;

export const pronoun = defineRole({
  id: 'role.pronoun',
  doc: 'A role said of he or she, where the last person named is the only one near.',
  source: 'annotation guide, People: roles by is/was; observed in news',
  examples: [
    {
      text: '[Jane Doe] left Leeds. She was a police officer then.',
      of: 'Jane Doe',
      finds: 'police officer',
    },
    { text: '[Tom Oke] left. He fled and became mayor of Leeds.', of: 'Tom Oke', finds: 'mayor of Leeds' },
    {
      text: '[Tom Oke] left. He is one of the founders of Leeds.',
      of: 'Tom Oke',
      finds: 'founders of Leeds',
    },
    { text: '[Tom Oke] left. He’s a teacher.', of: 'Tom Oke', finds: 'teacher' },
    {
      text: '[Tom Oke] left. He also served twice as mayor of Leeds.',
      of: 'Tom Oke',
      finds: 'mayor of Leeds',
    },
    { text: '[Tom Oke] left. She had worked there as a nurse.', of: 'Tom Oke', finds: 'nurse' },
  ],
  counterExamples: [
    '[Jane Doe] met [Tom Oke]. He was a police officer.',
    'So said [Tom Oke].\n\nHe was a police officer.',
    'Mr [Tom Oke] left. She was a police officer.',
    '[Tom Oke] left. He was not a teacher.',
    '[Tom Oke] left. He was the right president.',
    '[Tom Oke] left. He worked as hard as a teacher.',
    '[Tom Oke] left. He worked as the mayor spoke.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const rival = mentionBefore(scene, mention);
    if (rival?.sentence === mention.sentence && rival.words.at(-1) !== mention.words.at(-1)) return NO_ROLES;
    const lastSentence = Math.min(mention.sentence + SENTENCES, doc.sentences.length - 1);
    const end = Math.min(mentionAfter(scene, mention)?.first ?? doc.length, doc.sentences[lastSentence]!);
    // In a new paragraph `she` is whoever the last one was about: its subject.
    const isSubject = opensSentence(doc, mention.before.first);
    const found: RoleSpan[] = [];
    let subject = -1;
    const ownBlock = doc.block[mention.first];
    for (let at = mention.last; at < end; at++) {
      if (!isSubject && doc.block[at] !== ownBlock) break;
      const form = doc.form[at]!;
      if (!TELLING.has(form)) continue;
      if (BECAME.has(form)) {
        if (subject >= 0 && doc.sentence[at] === doc.sentence[subject]) addRoles(scene, at + 1, end, found);
        continue;
      }
      // Another sex is another person, and so is whoever comes after.
      const gender = HE.has(form) ? 'male' : 'female';
      if (mention.before.gender !== null && mention.before.gender !== gender) break;
      subject = at;
      const verb = doc.kind[at + 1] === TOKEN.clitic ? at + 2 : endOfVerb(doc, at + 1);
      if (verb > at + 1) addRoles(scene, verb, end, found);
      const office = pastAs(doc, at + 1);
      if (office > 0) addOffice(scene, office, end, found);
    }
    return found;
  },
});

/** Past the `as` of `he also served twice as`, which starts right behind the pronoun; -1 where there is none. */
function pastAs(doc: Doc, from: number): number {
  let at = from;
  while (at < from + NEAR && isWord(doc, at) && !SERVES.has(doc.form[at]!)) at++;
  if (!SERVES.has(doc.form[at] ?? 0)) return -1;
  for (const end = at + NEAR; at < end && isWord(doc, at); at++) if (AS.has(doc.form[at]!)) return at + 1;
  return -1;
}

/** What somebody serves as, where no clause goes on behind it. */
function addOffice(scene: Scene, from: number, end: number, found: RoleSpan[]): void {
  const { doc } = scene;
  const role = readRole(scene, from, end);
  if (role === null || isPlural(doc, role.head)) return;
  if (!isWord(doc, role.last) || is(doc, role.last, CLASS['function-word'])) found.push(role);
}

function addRoles(scene: Scene, from: number, end: number, found: RoleSpan[]): void {
  const { doc } = scene;
  const isOneOf = ONE.has(doc.form[from] ?? 0);
  for (const role of readRoles(scene, from, end))
    if (isJudged(doc, role.first)) return;
    else if (isOneOf || !isPlural(doc, role.head)) found.push(role);
}
