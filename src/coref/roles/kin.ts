import { type Doc, is, isLower, isMark, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { pastAge } from './apposition-before/between.js';
import { endOfVerb } from './copula/verb.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { childBorn } from './phrase/born.js';
import { closesKin, isOfSeveral, type Kin, kinAt, kinBefore, mayHoldKin } from './phrase/kin.js';
import { joinedRelations } from './phrase/kin-joined.js';
import { endOfName, firstOfList, isNumberSetOff, lastOfList } from './phrase/lists.js';
import { startOfRole } from './phrase/read-backward.js';
import { readRole } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';
import { AND, COUNTS, OF, OWNERS } from './phrase/words.js';
import { isNamed, mentionAfter, mentionBefore } from './scene.js';

export const kin = defineRole({
  id: 'role.kin',
  doc: 'What one is to another, before or behind the name or said by is: her brother, Oke’s wife, daughter of Ray.',
  source: 'annotation guide, People: roles; observed in news',
  examples: [
    { text: 'They met her brother [Tom Oke] there.', of: 'Tom Oke', finds: 'her brother' },
    { text: 'His late father-in-law, [Tom Oke], left.', of: 'Tom Oke', finds: 'His late father-in-law' },
    { text: 'Her 12-year-old son [Tom] left.', of: 'Tom', finds: 'Her 12-year-old son' },
    { text: '[Ann Ray]’s husband [Tom Oke] left.', of: 'Tom Oke', finds: 'Ann Ray’s husband' },
    { text: 'The victim’s father, [Tom Oke], left.', of: 'Tom Oke', finds: 'victim’s father' },
    { text: 'She met his father [Tom] and mother [Ann].', of: 'Ann', finds: 'mother' },
    { text: '[Ann Ray] met his friend [Tom Oke].', of: 'Tom Oke', finds: 'his friend' },
    {
      text: '[Tom Oke], a close friend of [Ann Ray], left.',
      of: 'Tom Oke',
      finds: 'close friend of Ann Ray',
    },
    {
      text: 'The widow of the late mayor, [Ann Ray], left.',
      of: 'Ann Ray',
      finds: 'widow of the late mayor',
    },
    { text: 'Father of the victim, Mr [Tom Oke], left.', of: 'Tom Oke', finds: 'Father of the victim' },
    {
      text: '[Tom Oke] is a half-brother to King [Luis Paz].',
      of: 'Tom Oke',
      finds: 'half-brother to King Luis Paz',
    },
    { text: 'The victim’s wife, [Ann Ray] (34) is away.', of: 'Ann Ray', finds: 'victim’s wife' },
    { text: '[Tom Oke] (father of the bride) left.', of: 'Tom Oke', finds: 'father of the bride' },
    { text: 'He leaves three sons, [Tom], [Jan] and [Luis].', of: 'Jan', finds: 'sons' },
    { text: 'She leaves two daughters, [Ann], a nun, and [Mia].', of: 'Mia', finds: 'daughters' },
    { text: 'She leaves two daughters, [Ann], a nun, and [Mia].', of: 'Ann', finds: 'daughters' },
    { text: 'They had a younger son, [Tom].', of: 'Tom', finds: 'younger son' },
    { text: 'She left her husband, former mayor [Tom Oke].', of: 'Tom Oke', finds: 'her husband' },
    { text: 'Her sons [Tom] and [Jan] left.', of: 'Jan', finds: 'Her sons' },
    { text: 'The brothers [Tom] and [Jan Oke] left.', of: 'Jan Oke', finds: 'brothers' },
    { text: '[Ann Ray], daughter of [Tom Oke], left.', of: 'Ann Ray', finds: 'daughter of Tom Oke' },
    { text: '[Ann Ray], the widow of the late king, left.', of: 'Ann Ray', finds: 'widow of the late king' },
    { text: '[Ann Ray] (34), a mother of two, left.', of: 'Ann Ray', finds: 'mother of two' },
    { text: '[Ann Ray], wife of Mr [Tom Oke] left.', of: 'Ann Ray', finds: 'wife of Mr Tom Oke' },
    { text: '[Ann Ray], a 60-year-old mother, left.', of: 'Ann Ray', finds: 'mother' },
    { text: 'They told my other aunty, [Ann Ray].', of: 'Ann Ray', finds: 'my other aunty' },
    { text: 'Mother-of-two [Ann Ray] left.', of: 'Ann Ray', finds: 'Mother-of-two' },
    { text: 'They met father of three [Tom Oke] there.', of: 'Tom Oke', finds: 'father of three' },
    { text: 'Widow [Ann Ray] left.', of: 'Ann Ray', finds: 'Widow' },
    { text: 'They met her Maltese cousin [Tom].', of: 'Tom', finds: 'her Maltese cousin' },
    { text: 'It named [Tom Oke] son of [Luis Oke] from Leeds.', of: 'Tom Oke', finds: 'son of Luis Oke' },
    { text: '[Ann Ray], his wife, left.', of: 'Ann Ray', finds: 'his wife' },
    { text: '[Ann Ray], [Oke]’s niece, left.', of: 'Ann Ray', finds: 'Oke’s niece' },
    { text: '[Ann Ray] is the sister of [Tom Oke].', of: 'Ann Ray', finds: 'sister of Tom Oke' },
    { text: '[Ann Ray], who was a mother-of-three, left.', of: 'Ann Ray', finds: 'mother-of-three' },
    { text: '[Ann Ray], heir to a great fortune, left.', of: 'Ann Ray', finds: 'heir to a great fortune' },
    { text: 'She and her brother, the deputy [Tom Oke], left.', of: 'Tom Oke', finds: 'her brother' },
    { text: 'His partner [Ann Ray] left.', of: 'Ann Ray', finds: 'His partner' },
    {
      text: '[Ann Ray] was born in Leeds in May, the only daughter of [Tom] and [Ida Ray].',
      of: 'Ann Ray',
      finds: 'only daughter of Tom and Ida Ray',
    },
    { text: 'Her coach and husband, [Tom Oke], left.', of: 'Tom Oke', finds: 'husband' },
    { text: 'Her coach and husband, [Tom Oke], left.', of: 'Tom Oke', finds: 'coach' },
    { text: 'His wife and co-founder, Dr. [Ann Ray], left.', of: 'Ann Ray', finds: 'His wife' },
    { text: '[Ann Ray], whose son, [Tom Oke], left, wept.', of: 'Tom Oke', finds: 'son' },
    { text: 'Her eldest, [Tom], left.', of: 'Tom', finds: 'Her eldest' },
    { text: 'Their only child, [Tom], left.', of: 'Tom', finds: 'Their only child' },
    { text: 'It chose US-born twins [Tom] and [Jan Oke].', of: 'Tom', finds: 'US-born twins' },
    { text: 'Brothers [Tom] and [Jan Oke] left.', of: 'Jan Oke', finds: 'Brothers' },
    { text: 'The bride, [Ann Ray], left.', of: 'Ann Ray', finds: 'bride' },
    { text: '[Ann Ray], 47, a widow with two goats, left.', of: 'Ann Ray', finds: 'widow' },
    { text: '[Ann Ray], her partner since the war, left.', of: 'Ann Ray', finds: 'her partner' },
    { text: 'His long-time partner, [Ann Ray], left.', of: 'Ann Ray', finds: 'His long-time partner' },
    { text: 'He met his grandfather, the late [Tom Oke].', of: 'Tom Oke', finds: 'his grandfather' },
    { text: 'Grandmother [Ann Ray] left.', of: 'Ann Ray', finds: 'Grandmother' },
    { text: 'They met his Balinese wife [Ann Ray].', of: 'Ann Ray', finds: 'his Balinese wife' },
    { text: 'He leaves a son, the Rev [Tom Oke].', of: 'Tom Oke', finds: 'son' },
    { text: 'Her boyfriend, 23-year-old [Tom Oke], left.', of: 'Tom Oke', finds: 'Her boyfriend' },
    { text: 'So said his agent and mother [Ann Ray].', of: 'Ann Ray', finds: 'agent' },
    { text: 'She thanked her husband and coach, Corporal [Tom Oke].', of: 'Tom Oke', finds: 'her husband' },
    { text: 'She leaves an elder son, [Huw], and younger son, [Tom].', of: 'Tom', finds: 'younger son' },
    { text: 'Mother of the victim [Ann Ray] wept.', of: 'Ann Ray', finds: 'Mother of the victim' },
    { text: 'Great-grandmother [Ann Ray] wept.', of: 'Ann Ray', finds: 'Great-grandmother' },
    {
      text: '[Tom Oke] is the son of [Ann Ray] and a former judge.',
      of: 'Tom Oke',
      finds: 'former judge',
    },
    {
      text: 'A third child, [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'third child',
    },
    {
      text: 'Her husband of 65 years, [Tom Oke], left.',
      of: 'Tom Oke',
      finds: 'Her husband of 65 years',
    },
  ],
  counterExamples: [
    'He is the son of the late mayor, [Tom Oke].',
    'After the death of his father, [Tom Oke] left.',
    'He left his wife, [Oke] said.',
    'His mother told [Tom Oke] to leave.',
    'They met Father [Tom Oke] there.',
    '[Ann Ray], whose father left, wept.',
    '[Ann Ray], a child actor, left.',
    '[Ann Ray], mother, left.',
    '[Ann Ray] met his wife.',
    'They gave [Ann Ray] sister of mercy robes.',
    '[Ann Ray] was not his wife.',
    '[Ann Ray] and his wife left.',
    'The sisters met [Tom Oke].',
    'They met the mothers of two [Ann Ray] fans.',
    'Husband and wife [Tom] and [Ann Oke] left.',
    'Her sons saw [Tom Oke] leave.',
    '[Tom Oke], a minister, and his wife left.',
    'Her eldest left, [Ann Ray] said.',
    'It is the eldest tree, [Ann Ray], left.',
    'The coach and husbands, [Ann Ray], left.',
    'His wife and the mayor, [Ann Ray], left.',
    'The child, [Ann Ray] said, left.',
    'Mother of the boy [Ann Ray] saw left.',
    'A partner at the firm, [Ann Ray] left.',
    'A child, [Tom Oke] said, left.',
  ],
  find: (scene, mention) => {
    const before = relationBefore(scene, mention);
    const behind = relationBehind(scene, mention) ?? relationSaid(scene, mention);
    const joined = before === null || isJoinedTo(scene, before) ? joinedBefore(scene, mention) : NO_ROLES;
    const all = joined.length > 0 || before === null ? joined : [before];
    if (behind === null) return all;
    const beside = roleBeside(scene, behind, scene.doc.sentences[mention.sentence + 1]!);
    if (beside !== null) return [...all, behind, beside];
    return all.length === 0 ? [behind] : [...all, behind];
  },
});

/** `is the son of Ann Ray and a former judge`: a role beside the relation to somebody named. */
function roleBeside(scene: Scene, { last }: RoleSpan, limit: number): RoleSpan | null {
  const { doc } = scene;
  if (!AND.has(doc.form[last] ?? 0) || !A.has(doc.form[last + 1] ?? 0) || !isNamed(scene, last - 1))
    return null;
  const role = readRole(scene, last + 1, limit);
  return role === null || isPlural(doc, role.head) || isNamed(scene, role.last) ? null : role;
}
const A = wordSet('a an');

/** `her brother Tom Oke`, `her husband, former mayor Tom Oke`: the relation before the name, or before the first one of its list. */
function relationBefore(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const name = opensPair(scene, mention) ?? firstOfList(scene, mention);
  const floor = doc.sentences[name.sentence]!;
  let at = name.before.first;
  if (!mayHoldKin(doc, Math.max(floor, at - BEFORE), at)) return null;
  at = pastTitle(scene, at, floor);
  // `a son, the Rev Tom Oke`
  const isStyled = at < name.first && THE.has(doc.form[at - 1] ?? 0) && isMark(doc, at - 2, ',');
  if (isStyled) at--;
  // `his grandfather, the late Tom Oke`
  if (LATE.has(doc.form[at - 1] ?? 0) && THE.has(doc.form[at - 2] ?? 0) && isMark(doc, at - 3, ',')) at -= 2;
  const mark = isOneOfMarks(doc, at - 1, MARKS);
  if (mark) {
    // `After the death of his father, Tom Oke left`
    const holder = lastOfList(scene, mention);
    if (!closesName(doc, holder.last) && !closesName(doc, endOfName(scene, holder))) return null;
    at--;
  } else if (isStyled || at !== name.before.first) return null;
  const found =
    kinBefore(scene, at, floor, !mark) ??
    (mark || tellsOfVictim(doc, floor, at) ? relationUpTo(scene, at, floor) : null);
  if (found === null) return null;
  // `A’s son B and C`: one alone is the son.
  if (!isOfSeveral(doc, found)) return name === mention ? found : null;
  const isListed = name !== mention || lastOfList(scene, mention) !== mention || closesPair(scene, mention);
  return isListed ? found : null;
}
/** Before the title or the age between the relation and the name: `her brother, the deputy Tom Oke`, `her son, 12-year-old Tom Oke`. */
function pastTitle(scene: Scene, name: number, floor: number): number {
  const { doc } = scene;
  const at = pastAge(doc, name);
  if (is(doc, at - 1, CLASS.kin) || COUNTS.has(doc.form[at - 1] ?? 0)) return at;
  const title = startOfRole(scene, at, floor);
  if (title <= floor) return at;
  return ARTICLES.has(doc.form[title - 1]!) && isMark(doc, title - 2, ',') ? title - 1 : title;
}
/** `Mother of the victim Ann Ray`, not `Mother of the boy Ann Ray saw` */
const tellsOfVictim = (doc: Doc, floor: number, name: number): boolean =>
  OF.has(doc.form[floor + 1] ?? 0) && VICTIMS.has(doc.form[name - 1] ?? 0);
const VICTIMS = wordSet('victim deceased accused suspect bride groom child');
const MARKS = ',–—-:';
const LATE = wordSet('late');
const THE = wordSet('the');

/** `Her coach and husband, Tom Oke,`: a role beside the relation, before the comma. */
function joinedBefore(scene: Scene, mention: PersonMention): readonly RoleSpan[] {
  const { doc } = scene;
  const floor = doc.sentences[mention.sentence]!;
  // `his agent and mother Ann Ray`
  const name = mention.before.first;
  if (!mayHoldKin(doc, Math.max(floor, name - JOINED - TITLE), name)) return NO_ROLES;
  const title = pastTitle(scene, name, floor);
  const isSetOff = isMark(doc, title - 1, ',');
  const comma = isSetOff ? title - 1 : mention.before.first;
  if (!mayHoldKin(doc, Math.max(floor, comma - JOINED), comma)) return NO_ROLES;
  if (firstOfList(scene, mention) !== mention || lastOfList(scene, mention) !== mention) return NO_ROLES;
  if (!isSetOff) return is(doc, comma - 1, CLASS.kin) ? joinedRelations(scene, comma, floor) : NO_ROLES;
  if (!closesName(doc, mention.last) && !closesName(doc, endOfName(scene, mention))) return NO_ROLES;
  return joinedRelations(scene, comma, floor);
}
/** `and mother`, without an owner: what stands before the `and` may be of the same person. */
const isJoinedTo = ({ doc }: Scene, { first, last }: RoleSpan): boolean =>
  last === first + 1 && AND.has(doc.form[first - 1] ?? 0);
/** A relation and a role that stand joined are no longer. */
const JOINED = 10;
const TITLE = 8;
/** A relation, whose it is, and a title between it and the name are no longer. */
const BEFORE = 32;

/** The first of `two daughters, Ann Ray, a nun, and Mia Holt`, of which the mention is the second; null where it is none. */
function opensPair(scene: Scene, mention: PersonMention): PersonMention | null {
  if (!AND.has(scene.doc.form[mention.before.first - 1] ?? 0)) return null;
  const before = mentionBefore(scene, mention);
  return before !== undefined && arePaired(scene, before, mention) ? before : null;
}

/** Whether another name follows the mention in the same way. */
function closesPair(scene: Scene, mention: PersonMention): boolean {
  const next = mentionAfter(scene, mention);
  return next !== undefined && arePaired(scene, mention, next);
}

/** `Ann Ray, a nun, and Mia Holt`: what the first is stands between them, set off by commas. */
function arePaired({ doc }: Scene, a: PersonMention, b: PersonMention): boolean {
  const and = b.before.first - 1;
  if (!AND.has(doc.form[and] ?? 0) || !isMark(doc, and - 1, ',') || !isMark(doc, a.last, ',')) return false;
  if (and - a.last > PAIR || !ARTICLES.has(doc.form[a.last + 1] ?? 0)) return false;
  for (let token = a.last + 1; token < and - 1; token++) if (!isWord(doc, token)) return false;
  return true;
}
const PAIR = 10;

/** `The wife of the late mayor, Ann Ray,`: a relation that opens the sentence or a part of it, up to a comma. */
function relationUpTo(scene: Scene, comma: number, floor: number): Kin | null {
  const { doc } = scene;
  for (let at = comma - 2; at >= Math.max(floor, comma - REACH) && !isMark(doc, at, ','); at--) {
    if (!OF.has(doc.form[at + 1] ?? 0) || !is(doc, at, CLASS.kin)) continue;
    let first = at;
    while (first > floor && isLower(doc, first - 1) && is(doc, first - 1, CLASS.adjective)) first--;
    if (first > floor && ARTICLES.has(doc.form[first - 1]!)) first--;
    // `his wife of 20 years, Ann Ray,`
    if (first > floor && OWNERS.has(doc.form[first - 1]!) && YEARS.has(doc.form[comma - 1]!)) {
      const long = kinAt(scene, first - 1, comma);
      return long?.last === comma ? { ...long, first: first - 1 } : null;
    }
    // `Tom Oke, the son of the late mayor, Ann Ray, and`: of the name before.
    if (isMark(doc, first - 1, ',') && isNamed(scene, first - 2)) return null;
    const opens = first === floor || isMark(doc, first - 1, ',') || BRINGS_IN.has(doc.form[first - 1]!);
    const found = opens ? kinAt(scene, first, comma) : null;
    if (found?.last === comma) return found;
  }
  return null;
}
const REACH = 16;
const ARTICLES = wordSet('the a an');
const YEARS = wordSet('years year decades months');
const BRINGS_IN = wordSet('and by said with to from while but');

/** `, daughter of Tom Oke,`: the relation behind the name and a mark. */
function relationBehind(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const holder = lastOfList(scene, mention);
  let at = endOfName(scene, holder);
  if (isAgeSetOff(doc, at)) at += 2;
  // `Tom Oke (father of the bride)`
  const gloss = isMark(doc, mention.last, '(')
    ? kinAt(scene, mention.last + 1, doc.sentences[mention.sentence + 1]!)
    : null;
  if (gloss !== null && isMark(doc, gloss.last, ')')) return gloss;
  // `Tom Oke son of Luis Oke`
  if (isLower(doc, at) && OF.has(doc.form[at + 1] ?? 0) && is(doc, at, CLASS.kin)) {
    const bare = kinAt(scene, at, doc.sentences[mention.sentence + 1]!);
    return bare !== null && isNamed(scene, bare.last - 1) && fits(scene, mention, bare) ? bare : null;
  }
  if (!isOneOfMarks(doc, at, OPENERS)) return null;
  const found = kinAt(scene, at + 1, doc.sentences[mention.sentence + 1]!);
  if (found === null || !closesKin(doc, found) || WHOSE.has(doc.form[found.first]!)) return null;
  const next = mentionAfter(scene, holder);
  // `Oke, his wife, Ann Ray,`: of the next name.
  const isOfNext = isMark(doc, found.last, ',') && next?.before.first === found.last + 1;
  if (isOfNext && found.last === found.head + 1) return null;
  return fits(scene, mention, found) ? found : null;
}
const OPENERS = ',(–—-';
const WHOSE = wordSet('whose');

/** `Ann Ray is the sister of Tom Oke` */
function relationSaid(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  let at = endOfName(scene, lastOfList(scene, mention));
  if (isAgeSetOff(doc, at)) at += 3;
  if (isMark(doc, at, ',')) at++;
  if (WHO.has(doc.form[at] ?? 0)) at++;
  const verb = endOfVerb(doc, at);
  if (verb === at) return null;
  const born = childBorn(scene, verb - 1, doc.sentences[mention.sentence + 1]!);
  if (born !== null)
    return lastOfList(scene, mention) === mention && firstOfList(scene, mention) === mention ? born : null;
  const found = kinAt(scene, verb, doc.sentences[mention.sentence + 1]!);
  return found !== null && fits(scene, mention, found) ? found : null;
}
const WHO = wordSet('who');

/** `, 43,` */
const isAgeSetOff = (doc: Doc, at: number): boolean =>
  isNumberSetOff(doc, at) && doc.end[at + 1]! - doc.start[at + 1]! <= AGE_DIGITS;
const AGE_DIGITS = 3;

/** What is said in the plural holds for a list, what is said in the singular for one name. */
function fits(scene: Scene, mention: PersonMention, found: Kin): boolean {
  const isListed = firstOfList(scene, mention) !== mention || lastOfList(scene, mention) !== mention;
  return isOfSeveral(scene.doc, found) ? isListed : lastOfList(scene, mention) === mention;
}

/** A mark or a clause about the name follows. */
const closesName = (doc: Doc, at: number): boolean =>
  at >= doc.length || isOneOfMarks(doc, at, ',.;)(–—:?!”"') || WHO.has(doc.form[at] ?? 0);
