import { opensSentence } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { endOfVerb, isJudged } from './copula.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { mentionAfter, mentionBefore } from './scene.js';

const HE = wordSet('he');
const ONE = wordSet('one');
const BECAME = wordSet('became become');
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
  ],
  counterExamples: [
    '[Jane Doe] met [Tom Oke]. He was a police officer.',
    'So said [Tom Oke].\n\nHe was a police officer.',
    'Mr [Tom Oke] left. She was a police officer.',
    '[Tom Oke] left. He was not a teacher.',
    '[Tom Oke] left. He was the right president.',
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
    }
    return found;
  },
});

function addRoles(scene: Scene, from: number, end: number, found: RoleSpan[]): void {
  const { doc } = scene;
  const isOneOf = ONE.has(doc.form[from] ?? 0);
  for (const role of readRoles(scene, from, end))
    if (isJudged(doc, role.first)) return;
    else if (isOneOf || !isPlural(doc, role.head)) found.push(role);
}
