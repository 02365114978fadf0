import { type Doc, is, isMark, isWord, opensSentence } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { BEFORE_AS, POSTS } from './as-role/posts.js';
import { isFeat, isJudged } from './copula/judged.js';
import { endOfVerb } from './copula/verb.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { childBorn } from './phrase/born.js';
import { isOfSeveral, kinAt } from './phrase/kin.js';
import { startOfPost } from './phrase/post.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural, mayHoldRole } from './phrase/role-word.js';
import { withServed } from './phrase/served.js';
import { AND } from './phrase/words.js';
import { mentionAfter, mentionAt, mentionBefore } from './scene.js';

const HE = wordSet('he');
/** Before a name they open a clause of its own. */
const CLAUSES = wordSet('but and while because until before after when');
const WHERE = wordSet('where');
const ONE = wordSet('one');
const BECAME = wordSet('became become');
const AS = wordSet('as');
/** How far behind its verb `as` may stand. */
const NEAR = 5;
/** Nearly every word is none of those that this rule acts on. */
/** Until a pronoun has told of whoever is named, and from there on. */
const OPENING = wordSet('he she his her');
const TELLING = wordSet('he she his her became become and to of as');
const SERVING = wordSet('serving working acting starting');
const AFTER = wordSet('after before while since when by and');
const TO_OF = wordSet('to of');
const OWN = wordSet('his her');
const HIS = wordSet('his');
/** How many sentences on a pronoun may stand for the name. */
const SENTENCES = 8;

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
    { text: '[Tom Oke] left. He is an aide to [Ann Ray].', of: 'Tom Oke', finds: 'aide to Ann Ray' },
    { text: '[Tom Oke] left. She started out as a nurse.', of: 'Tom Oke', finds: 'nurse' },
    { text: '[Tom Oke] left. He was born in May and has been a judge.', of: 'Tom Oke', finds: 'judge' },
    {
      text: '[Tom Oke] was hurt. They want him in his new position as mayor.',
      of: 'Tom Oke',
      finds: 'mayor',
    },
    {
      text: '[Tom Oke] left. He serves as head of the club, a member of the board, and a member of the trade panel.',
      of: 'Tom Oke',
      finds: 'member of the trade panel',
    },
    { text: '[Tom Oke] left. He was elected after serving as an aide.', of: 'Tom Oke', finds: 'aide' },
    { text: '[Tom Oke] left. He got a promotion to police captain.', of: 'Tom Oke', finds: 'police captain' },
    { text: '[Tom Oke] left. She had worked there as a nurse.', of: 'Tom Oke', finds: 'nurse' },
    { text: '[Tom Oke] left. A retired judge, he has a dog.', of: 'Tom Oke', finds: 'retired judge' },
    { text: '[Tom Oke] left. Son of a baker, he has a dog.', of: 'Tom Oke', finds: 'Son of a baker' },
    {
      text: 'He left, but Dr [Tom Oke] called him to Leeds, where he was both a dean and surgeon.',
      of: 'Tom Oke',
      finds: 'dean and surgeon',
    },
    {
      text: '[Ann Ray] left. Born in Leeds, she was the youngest child of the Rev [Tom Oke].',
      of: 'Ann Ray',
      finds: 'youngest child of the Rev Tom Oke',
    },
    {
      text: '[Ann Ray] left. She was born in Leeds, the daughter of a judge.',
      of: 'Ann Ray',
      finds: 'daughter of a judge',
    },
  ],
  counterExamples: [
    '[Jane Doe] met [Tom Oke]. He was a police officer.',
    'So said [Tom Oke].\n\nHe was a police officer.',
    'Mr [Tom Oke] left. She was a police officer.',
    '[Tom Oke] left. He was not a teacher.',
    'Later he met [Tom Oke]. He was a teacher.',
    'Later he met [Tom Oke] in Leeds, where he was a teacher.',
    'He left, but [Tom Oke] said he was a teacher.',
    '[Tom Oke] left. He would be the highest-ranking officer to visit us.',
    '[Tom Oke] left. He said it rained and that was a leader of the market.',
    '[Tom Oke] left. He was the right president.',
    '[Tom Oke] left. He worked as hard as a teacher.',
    '[Tom Oke] left. He worked as the mayor spoke.',
    '[Tom Oke] left. In Leeds, he has a dog.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const rival = mentionBefore(scene, mention);
    if (rival?.sentence === mention.sentence && rival.words.at(-1) !== mention.words.at(-1)) return NO_ROLES;
    const lastSentence = Math.min(mention.sentence + SENTENCES, doc.sentences.length - 1);
    let end = Math.min(mentionAfter(scene, mention)?.first ?? doc.length, doc.sentences[lastSentence]!);
    // `Later she met Tom Oke. She was …`: whoever was told of before.
    const isRivalled = hasPronoun(doc, doc.sentences[mention.sentence]!, mention.before.first);
    // `He left, but Tom Oke called him to Leeds, where he was a doctor`: the last clause tells of its own subject.
    if (isRivalled) {
      if (!CLAUSES.has(doc.form[mention.before.first - 1] ?? 0)) return NO_ROLES;
      end = Math.min(end, doc.sentences[mention.sentence + 1]!);
    }
    // In a new paragraph `she` is whoever the last one was about: its subject.
    const isSubject = opensSentence(doc, mention.before.first);
    const found: RoleSpan[] = [];
    let subject = -1;
    const ownBlock = doc.block[mention.first];
    for (let at = mention.last; at < end; at++) {
      if (!isSubject && doc.block[at] !== ownBlock) break;
      const form = doc.form[at]!;
      if (!(subject < 0 ? OPENING : TELLING).has(form)) continue;
      if (BECAME.has(form)) {
        if (doc.sentence[at] === doc.sentence[subject]) addRoles(scene, at + 1, end, found);
        continue;
      }
      // `She was elected after serving as an aide`
      if (AS.has(form)) {
        if (
          SERVING.has(doc.form[at - 1]!) &&
          AFTER.has(doc.form[at - 2] ?? 0) &&
          doc.sentence[at] === doc.sentence[subject]
        )
          addOffice(scene, at + 1, end, found);
        continue;
      }
      // `She left and was mayor of Leeds`
      if (AND.has(form)) {
        if (doc.sentence[at] !== doc.sentence[subject]) continue;
        const verb = endOfVerb(doc, at + 1);
        if (verb > at + 1 && !bringsIn(doc, subject + 1, at)) addRoles(scene, verb, end, found);
        continue;
      }
      // `in her position as mayor`
      if (OWN.has(form)) {
        const own = HIS.has(form) ? 'male' : 'female';
        const office =
          mention.before.gender === null || mention.before.gender === own ? pastPost(doc, at + 1) : -1;
        // `In her capacity as mayor, Lea Roth spoke`: of whoever the sentence names.
        const isOfNext = at <= doc.sentences[doc.sentence[at]!]! + 1 && mentionAt(scene, end) !== undefined;
        if (office > 0 && !(isOfNext && doc.sentence[end] === doc.sentence[at]))
          addOffice(scene, office, end, found);
        continue;
      }
      // `she earned a promotion to captain`
      if (TO_OF.has(form)) {
        if (doc.sentence[at] !== doc.sentence[subject]) continue;
        const post = startOfPost(doc, at, subject);
        if (post > 0 && !bringsIn(doc, subject + 1, at)) addOffice(scene, post, end, found);
        continue;
      }
      // Another sex is another person, and so is whoever comes after.
      const gender = HE.has(form) ? 'male' : 'female';
      if (mention.before.gender !== null && mention.before.gender !== gender) break;
      if (isRivalled && !(WHERE.has(doc.form[at - 1]!) && isMark(doc, at - 2, ','))) break;
      subject = at;
      addOpening(scene, at, found);
      const verb = doc.kind[at + 1] === TOKEN.clitic ? at + 2 : endOfVerb(doc, at + 1);
      if (verb > at + 1) addRoles(scene, verb, end, found);
      const office = pastAs(doc, at + 1);
      if (office > 0) addOffice(scene, office, end, found);
    }
    return found;
  },
});

/** Whether `he` or `she` stands between two tokens of a sentence, of which only the last are looked at. */
function hasPronoun(doc: Doc, first: number, last: number): boolean {
  for (let at = Math.max(first, last - REACH); at < last; at++) if (HE_SHE.has(doc.form[at]!)) return true;
  return false;
}
const HE_SHE = wordSet('he she');
const REACH = 24;

/** Past the `as` of `new career as`, which starts right behind the pronoun; -1 where there is none. */
function pastPost(doc: Doc, from: number): number {
  for (let at = from; at < from + POST && isWord(doc, at); at++)
    if (POSTS.has(doc.form[at]!)) return AS.has(doc.form[at + 1] ?? 0) ? at + 2 : -1;
  return -1;
}
const POST = 3;

/** Whether somebody else or a thing is told of between two tokens. */
function bringsIn(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (OTHERS.has(doc.form[at]!)) return true;
  return false;
}
const OTHERS = wordSet('which that it they whose who while when but as');

/** Past the `as` of `he also served twice as`, which starts right behind the pronoun; -1 where there is none. */
function pastAs(doc: Doc, from: number): number {
  let at = from;
  while (at < from + NEAR && isWord(doc, at) && !BEFORE_AS.has(doc.form[at]!)) at++;
  if (!BEFORE_AS.has(doc.form[at] ?? 0)) return -1;
  for (const end = at + NEAR; at < end && isWord(doc, at); at++) if (AS.has(doc.form[at]!)) return at + 1;
  return -1;
}

/** What somebody serves as, where no clause goes on behind it. */
function addOffice(scene: Scene, from: number, end: number, found: RoleSpan[]): void {
  const { doc } = scene;
  const [role, ...further] = readRoles(scene, from, end);
  if (role === undefined || isPlural(doc, role.head)) return;
  if (!isWord(doc, role.last) || is(doc, role.last, CLASS['function-word'])) found.push(role, ...further);
}

/** `A retired judge, she left`, `Son of a baker, he left`: what opens the sentence of a pronoun, up to its comma. */
function addOpening(scene: Scene, subject: number, found: RoleSpan[]): void {
  const { doc } = scene;
  const comma = subject - 1;
  const start = doc.sentences[doc.sentence[subject]!]!;
  if (!isMark(doc, comma, ',') || comma - start > REACH) return;
  const from = AS.has(doc.form[start]!) ? start + 1 : start;
  const relation = kinAt(scene, from, comma);
  if (relation?.last === comma) found.push(relation);
  else if (mayHoldRole(doc, from, comma)) {
    const roles = readRoles(scene, from, comma);
    if (roles.at(-1)?.last === comma && roles.every(({ head }) => !isPlural(doc, head))) found.push(...roles);
  }
}

function addRoles(scene: Scene, from: number, end: number, found: RoleSpan[]): void {
  const { doc } = scene;
  const sentence = doc.sentences[doc.sentence[from - 1]! + 1]!;
  const born = childBorn(scene, from - 1, sentence);
  if (born !== null) found.push(born);
  const relation = OWN.has(doc.form[from] ?? 0) ? null : kinAt(scene, from, sentence);
  if (relation !== null && !isOfSeveral(doc, relation)) {
    found.push(relation);
    return;
  }
  const isOneOf = ONE.has(doc.form[from] ?? 0);
  const limit = from < end ? scene.doc.sentences[scene.doc.sentence[from]! + 1]! : end;
  for (const role of readRoles(scene, from, limit))
    if (isJudged(doc, role.first) || isFeat(doc, from, role.last)) return;
    else if (isOneOf || !isPlural(doc, role.head)) found.push(withServed(scene, role, doc.length));
}
