import { type Doc, is, isMark, isNumber, isOneOfMarks } from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { appositionBefore } from './apposition-before.js';
import { beforeName } from './before-name.js';
import { rolesOfClause, rolesOfUnread, WHO } from './clause.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { closes } from './phrase/closing.js';
import { isFirm } from './phrase/core.js';
import { endOfDepartment } from './phrase/department.js';
import { isAboutFirm, pastNamedFirm } from './phrase/firm.js';
import { kinAt } from './phrase/kin.js';
import { DEGREES, isSeat, isSilk } from './phrase/letters.js';
import { endOfName, firstOfList, lastOfList } from './phrase/lists.js';
import {
  endOfOrganisations,
  pastField,
  withBareOrganisation,
  withMembership,
} from './phrase/organisation.js';
import { ownedAt } from './phrase/owned.js';
import { readRole } from './phrase/read-forward.js';
import { isLower, isPlural, mayHoldRole } from './phrase/role-word.js';
import { endOfServed } from './phrase/served.js';
import { ARTICLES, pastTime } from './phrase/times.js';
import { roleWithoutComma } from './phrase/without-comma.js';
import { AND, DETERMINERS, OWNERS } from './phrase/words.js';
import { isNamed, mentionAfter, mentionAt } from './scene.js';

export const apposition = defineRole({
  id: 'role.apposition',
  doc: 'A role behind the name, set off by a comma, dash or bracket.',
  source: 'annotation guide, People: roles',
  examples: [
    {
      text: '“No,” said [Tom Oke], analyst at Roth and Paz Inc. "Any firm would."',
      of: 'Tom Oke',
      finds: 'analyst at Roth and Paz Inc.',
    },
    { text: '[Jane Doe], director of the clinic, left.', of: 'Jane Doe', finds: 'director of the clinic' },
    {
      text: '[Jane Doe], a professor of planning and law at Roth College, left.',
      of: 'Jane Doe',
      finds: 'professor of planning and law at Roth College',
    },
    {
      text: '[Jane Doe], a leader in the Republican field, left.',
      of: 'Jane Doe',
      finds: 'leader in the Republican field',
    },
    {
      text: '[Jane Doe], an expert on the party’s nominating process, left.',
      of: 'Jane Doe',
      finds: 'expert on the party’s nominating process',
    },
    {
      text: '[Tom Oke], 43, a former ambassador to Brazil, left.',
      of: 'Tom Oke',
      finds: 'former ambassador to Brazil',
    },
    {
      text: 'So said [Lea Roth], the chief executive of Dakar Marine.',
      of: 'Lea Roth',
      finds: 'chief executive of Dakar Marine',
    },
    { text: 'So said [Lea Roth], a dancer, singer and poet.', of: 'Lea Roth', finds: 'singer' },
    {
      text: '[Lea Roth], director, Rivers Foundation, left.',
      of: 'Lea Roth',
      finds: 'director, Rivers Foundation',
    },
    {
      text: '[Lea Roth], consultant (heart surgery), Leeds Memorial Hospital, left.',
      of: 'Lea Roth',
      finds: 'consultant (heart surgery), Leeds Memorial Hospital',
    },
    {
      text: '[Lea Roth], chief, Division of Birds at Leeds School of Science, left.',
      of: 'Lea Roth',
      finds: 'chief, Division of Birds at Leeds School of Science',
    },
    {
      text: 'So said [Lea Roth], director, Leeds Institute of Birds (LIB), Mumbai.',
      of: 'Lea Roth',
      finds: 'director, Leeds Institute of Birds (LIB), Mumbai',
    },
    {
      text: '[Lea Roth], MP, North Leeds Constituency and Ranking Member, Trade Committee, left.',
      of: 'Lea Roth',
      finds: 'Ranking Member, Trade Committee',
    },
    {
      text: '[Lea Roth], mother of [Tom Oke] and head of the club, left.',
      of: 'Lea Roth',
      finds: 'head of the club',
    },
    { text: '[Lea Roth], 34, and [Tom Oke], 25, both nurses, left.', of: 'Lea Roth', finds: 'nurses' },
    { text: '[Lea Roth], a very gifted painter, left.', of: 'Lea Roth', finds: 'very gifted painter' },
    { text: '[Lea Roth], an avowed opponent of war, left.', of: 'Lea Roth', finds: 'avowed opponent of war' },
    {
      text: '[Lea Roth], a Leeds-based live streamer, left.',
      of: 'Lea Roth',
      finds: 'Leeds-based live streamer',
    },
    {
      text: '[Lea Roth], a former teacher who is now mayor of Leeds, left.',
      of: 'Lea Roth',
      finds: 'mayor of Leeds',
    },
    {
      text: '[Lea Roth], a teacher who is a half-sister to the late King [Tom Oke], left.',
      of: 'Lea Roth',
      finds: 'half-sister to the late King Tom Oke',
    },
    { text: '[Lea Roth], PhD, head of surgery, left.', of: 'Lea Roth', finds: 'head of surgery' },
    { text: '[Lea Roth] of the Leeds Institute, author of it, left.', of: 'Lea Roth', finds: 'author' },
    {
      text: '[Lea Roth], Director General (DG) of the Leeds Agency, left.',
      of: 'Lea Roth',
      finds: 'Director General (DG) of the Leeds Agency',
    },
    {
      text: '[Lea Roth], a Grade 10 student at Leeds, left.',
      of: 'Lea Roth',
      finds: 'Grade 10 student at Leeds',
    },
    { text: '[Lea Roth], founder/CEO of the firm, left.', of: 'Lea Roth', finds: 'founder/CEO of the firm' },
    {
      text: 'So said [Lea Roth], Partner, Leeds Trade Group.',
      of: 'Lea Roth',
      finds: 'Partner, Leeds Trade Group',
    },
    {
      text: '[Lea Roth], author of the study and professor of law at Leeds, left.',
      of: 'Lea Roth',
      finds: 'author of the study',
    },
    {
      text: '[Lea Roth], a Maltese lawyer and head of the forum, left.',
      of: 'Lea Roth',
      finds: 'head of the forum',
    },
    {
      text: '[Lea Roth], chairman of Weekend Tours, left.',
      of: 'Lea Roth',
      finds: 'chairman of Weekend Tours',
    },
    {
      text: '[Lea Roth], an adviser to Prime Minister [Tom Oke], left.',
      of: 'Lea Roth',
      finds: 'adviser to Prime Minister Tom Oke',
    },
    {
      text: '[Lea Roth], a lawyer for [Tom Oke], left.',
      of: 'Lea Roth',
      finds: 'lawyer for Tom Oke',
    },
    {
      text: '[Lea Roth], director of President [Oke]’s campaign and member of the board, left.',
      of: 'Lea Roth',
      finds: 'director of President Oke’s campaign',
    },
    {
      text: '[Lea Roth], director on the 2008 campaign, left.',
      of: 'Lea Roth',
      finds: 'director on the 2008 campaign',
    },
    {
      text: '[Lea Roth], dean at the University of Malta, Gozo, left.',
      of: 'Lea Roth',
      finds: 'dean at the University of Malta, Gozo',
    },
    { text: '[Lea Roth], historian\n[Tom Oke], writer\n[Ana Paz], poet', of: 'Lea Roth', finds: 'historian' },
    { text: '[Lea Roth], the 2016 Olympic champion, left.', of: 'Lea Roth', finds: '2016 Olympic champion' },
    {
      text: '[Lea Roth], a senior adviser to the [Oke] campaign, left.',
      of: 'Lea Roth',
      finds: 'senior adviser to the Oke campaign',
    },
    { text: '[Lea Roth], [Oke]’s former lawyer, left.', of: 'Lea Roth', finds: 'Oke’s former lawyer' },
    {
      text: '[Lea Roth], Deputy Secretary, Ministry of Trade and Marine Resources, left.',
      of: 'Lea Roth',
      finds: 'Deputy Secretary, Ministry of Trade and Marine Resources',
    },
    { text: '[Lea Roth], of West Leeds, a dancer, left.', of: 'Lea Roth', finds: 'dancer' },
    { text: '[Lea Roth] (43), a dancer, left.', of: 'Lea Roth', finds: 'dancer' },
    { text: '[Lea Roth] (captain of Malta) left.', of: 'Lea Roth', finds: 'captain of Malta' },
    { text: '[Lea Roth] (captain), [Tom Oke] and [Jan Paz] left.', of: 'Lea Roth', finds: 'captain' },
    { text: '[Lin Mei-hua] (林美華), a dancer, left.', of: 'Lin Mei-hua', finds: 'dancer' },
    {
      text: '[Lea Roth], Malta’s health and social services minister, left.',
      of: 'Lea Roth',
      finds: 'Malta’s health and social services minister',
    },
    {
      text: '[Lea Roth], the trade, energy and climate change secretary, left.',
      of: 'Lea Roth',
      finds: 'trade, energy and climate change secretary',
    },
    {
      text: '[Lea Roth], leader of the All Maltese Party (AMP), left.',
      of: 'Lea Roth',
      finds: 'leader of the All Maltese Party (AMP)',
    },
    {
      text: '[Lea Roth], the newly appointed minister of culture, left.',
      of: 'Lea Roth',
      finds: 'newly appointed minister of culture',
    },
    {
      text: '[Lea Roth], a former senior [Obote] adviser, left.',
      of: 'Lea Roth',
      finds: 'former senior Obote adviser',
    },
    {
      text: '[Lea Roth], the Executive Director Nile Basin Foundation (NBF), left.',
      of: 'Lea Roth',
      finds: 'Executive Director Nile Basin Foundation (NBF)',
    },
    {
      text: '[Lea Roth], the bank chairman and Trade Minister [Tom Oke] left.',
      of: 'Lea Roth',
      finds: 'bank chairman',
    },
    {
      text: '[Lea Roth], professor of law at Leeds College, Nairobi, left.',
      of: 'Lea Roth',
      finds: 'professor of law at Leeds College, Nairobi',
    },
    {
      text: '[Lea Roth], a partner at Oke Consulting, left.',
      of: 'Lea Roth',
      finds: 'partner at Oke Consulting',
    },
    {
      text: '[Lea Roth], head of Trenton, N.J.-based Roth Foods, left.',
      of: 'Lea Roth',
      finds: 'head of Trenton, N.J.-based Roth Foods',
    },
    {
      text: '[Lea Roth], an analyst at Leeds-based 3rd National Bank, left.',
      of: 'Lea Roth',
      finds: 'analyst at Leeds-based 3rd National Bank',
    },
    { text: '[Lea Roth], a Trenton, N.J., lawyer, left.', of: 'Lea Roth', finds: 'Trenton, N.J., lawyer' },
    {
      text: '[Lea Roth], head of Roth Corp., a maker of steel pipes, left.',
      of: 'Lea Roth',
      finds: 'head of Roth Corp.',
    },
    {
      text: '“No,” said [Lea Roth], an analyst with Salmon Inc. Ms. [Roth] had left.',
      of: 'Lea Roth',
      finds: 'analyst with Salmon Inc.',
    },
    { text: '[Lea Roth], vice president, finance, left.', of: 'Lea Roth', finds: 'vice president, finance' },
    { text: '[Lea Roth], SC, left.', of: 'Lea Roth', finds: 'SC' },
    { text: '[Lea Roth], KC, the club’s lawyer, left.', of: 'Lea Roth', finds: 'club’s lawyer' },
    {
      text: '[Lea Roth], 43, President [Oke]’s press secretary, left.',
      of: 'Lea Roth',
      finds: 'President Oke’s press secretary',
    },
    { text: '[Lea Roth], 34, of West Leeds, a dancer, left.', of: 'Lea Roth', finds: 'dancer' },
    {
      text: 'Sen. [Lea Roth], D-Mass., chairwoman of the panel, left.',
      of: 'Lea Roth',
      finds: 'chairwoman of the panel',
    },
    {
      text: '[Lea Roth], a partner in the law firm Roth Paz, left.',
      of: 'Lea Roth',
      finds: 'partner in the law firm Roth Paz',
    },
    {
      text: '[Lea Roth], head of emerging markets research at Roth Bank, left.',
      of: 'Lea Roth',
      finds: 'head of emerging markets research at Roth Bank',
    },
    { text: '[Lea Roth], elected president in May, left.', of: 'Lea Roth', finds: 'president' },
    {
      text: '[Lea Roth], one of several candidates for mayor, left.',
      of: 'Lea Roth',
      finds: 'candidates for mayor',
    },
    {
      text: '[Lea Roth], the No. 2 official at the ministry, left.',
      of: 'Lea Roth',
      finds: 'No. 2 official at the ministry',
    },
    {
      text: '[Lea Roth] and [Jan Paz], attorneys for Mr. [Oke], left.',
      of: 'Lea Roth',
      finds: 'attorneys for Mr. Oke',
    },
    { text: '[Lea Roth], owner of a nearby shop, left.', of: 'Lea Roth', finds: 'owner of a nearby shop' },
    {
      text: '[Lea Roth], head of the Times Foundation, left.',
      of: 'Lea Roth',
      finds: 'head of the Times Foundation',
    },
    {
      text: '[Lea Roth], Malta’s most famous writer, left.',
      of: 'Lea Roth',
      finds: 'Malta’s most famous writer',
    },
    { text: '[Lea Roth], a city council member, left.', of: 'Lea Roth', finds: 'city council member' },
    {
      text: 'Sheikh [Lea Roth], High Council Member and Ruler of Gozo, left.',
      of: 'Lea Roth',
      finds: 'Ruler of Gozo',
    },
    {
      text: 'So did [Lea Roth] co-owner of the Leeds basketball club.',
      of: 'Lea Roth',
      finds: 'co-owner of the Leeds basketball club',
    },
    {
      text: 'On stage was [Lea Roth] Leeds Foods General Manager.',
      of: 'Lea Roth',
      finds: 'Leeds Foods General Manager',
    },
    {
      text: '[Lea Roth], Deputy Commissioner (Media) of the Leeds police, left.',
      of: 'Lea Roth',
      finds: 'Deputy Commissioner (Media) of the Leeds police',
    },
    { text: '[Lea Roth], until recently the mayor, left.', of: 'Lea Roth', finds: 'mayor' },
    { text: '[Lea Roth], at the time the mayor, left.', of: 'Lea Roth', finds: 'mayor' },
    {
      text: '[Lea Roth], Malta’s then foreign minister, left.',
      of: 'Lea Roth',
      finds: 'Malta’s then foreign minister',
    },
    { text: '[Lea Roth], a driver and mother of two, left.', of: 'Lea Roth', finds: 'mother of two' },
    {
      text: 'It ended with [Lea Roth], director of the Malta office for fairs, elected as the chairwoman.',
      of: 'Lea Roth',
      finds: 'chairwoman',
    },
    { text: '[Lea Roth], podcast host, left.', of: 'Lea Roth', finds: 'podcast host' },
    { text: '[Lea Roth], R-Texas, a former ambassador, left.', of: 'Lea Roth', finds: 'former ambassador' },
    {
      text: '[Lea Roth], head of the school and plays good chess, left.',
      of: 'Lea Roth',
      finds: 'head of the school',
    },
    {
      text: '[Ann Ray], former head of failed lender Leeds Kredit, left.',
      of: 'Ann Ray',
      finds: 'former head of failed lender Leeds Kredit',
    },
    {
      text: '[Lea Roth], director of Leeds-based exporter [Ann Paz], left.',
      of: 'Lea Roth',
      finds: 'director of Leeds-based exporter Ann Paz',
    },
    {
      text: '[Lea Roth], the Okyeame (linguist) of the Omanhene, left.',
      of: 'Lea Roth',
      finds: 'Okyeame (linguist) of the Omanhene',
    },
    { text: '[Lea Roth], the ferry’s master, left.', of: 'Lea Roth', finds: 'ferry’s master' },
    {
      text: '[Lea Roth], a past commander of the post, left.',
      of: 'Lea Roth',
      finds: 'past commander of the post',
    },
    {
      text: '[Lea Roth], a hero of the border war who became adviser to President [Tom Oke], left.',
      of: 'Lea Roth',
      finds: 'adviser to President Tom Oke',
    },
    { text: '[Lea Roth], the world No. 9, left.', of: 'Lea Roth', finds: 'world No. 9' },
    { text: '[Lea Roth] of Malta, the world No 2, left.', of: 'Lea Roth', finds: 'world No 2' },
    { text: '[Lea Roth], a junior, left.', of: 'Lea Roth', finds: 'junior' },
    { text: '[Lea Roth], a weaver by trade, left.', of: 'Lea Roth', finds: 'weaver by trade' },
    {
      text: '[Lea Roth], the mine’s general manager, left.',
      of: 'Lea Roth',
      finds: 'mine’s general manager',
    },
    { text: '[Lea Roth], her husband and coach, left.', of: 'Lea Roth', finds: 'coach' },
    { text: '[Lea Roth], vice president, retail, left.', of: 'Lea Roth', finds: 'vice president, retail' },
    { text: '[Lea Roth], Head – Research at Roth Bank, left.', of: 'Lea Roth', finds: 'Head – Research' },
    { text: 'So said [Lea Roth] MP.', of: 'Lea Roth', finds: 'MP' },
  ],
  counterExamples: [
    '[Jane Doe], who left, cried.',
    '[Jane Doe], minister [Tom Oke] and others left.',
    'To [Jane Doe], the minister left.',
    'According to [Jane Doe], the minister left.',
    'It was sold by [Jane Doe], the driver said.',
    'The head of the school, Mrs [Jane Doe], the mayor of Leeds, Mr [Tom Oke], were there.',
    '[Jane Doe], says Leeds health centre, left.',
    '[Jane Doe], his wife, left.',
    '[Jane Doe], [Oke]’s wife, left.',
    '[Jane Doe], his partner, left.',
    '[Jane Doe], a family member, left.',
    '[Jane Doe], at least a mayor said, left.',
    '[Jane Doe], for whom the mayor voted, left.',
    '[Jane Doe] heads of the school met.',
    'They gave [Jane Doe] control of the club.',
    'They told [Jane Doe] Mayor Roth left.',
    '[Jane Doe] captains of the club.',
    '[Jane Doe], the first victim, left.',
    '[Jane Doe], lawyer and survivor [Tom Oke] and others left.',
    '[Jane Doe], teachers of the school, left.',
    '[Lea Roth], center, arrives in Leeds.',
    '[Lea Roth] (Independent) left.',
    '[Lea Roth] won the world No. 1 spot.',
    '[Lea Roth] (COL) left.',
    '[Lea Roth], her husband and the mayor left.',
    '[Lea Roth], a junior partner left.',
    '[Lea Roth] of Erie, Pa., left.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const limit = doc.sentences[mention.sentence + 1]!;
    // `A and B, both activists`: what is said in the plural holds for all of the list.
    const own = endOfName(scene, mention);
    const seat = isSeat(doc, mention) ? readRole(scene, mention.last, limit) : null;
    if (seat !== null && seat.first === mention.last) return [seat];
    // `A (captain), B and C`: a bracket is about the name before it.
    const holder = isMark(doc, own, '(') ? mention : lastOfList(scene, mention);
    const at = holder === mention ? own : endOfName(scene, holder);
    if (!isOneOfMarks(doc, at, OPENERS)) {
      const bare = at === mention.last ? roleWithoutComma(scene, mention, limit) : null;
      return bare === null ? NO_ROLES : [bare];
    }
    if (!mayHoldRole(doc, at + 1, limit) && !isSilk(doc, at + 1)) return NO_ROLES;
    return rolesBehind(scene, mention, holder, at + 1, limit);
  },
});

const OPENERS = ',(–—-';
/** Without `the` or `newly` they are what was done, not a part of the title. */
const MADE = wordSet('elected appointed named reelected');
const AS = wordSet('as');

/** The roles behind the mark that sets them off; `holder` is the last name of the mention's list. */
function rolesBehind(
  scene: Scene,
  mention: PersonMention,
  holder: PersonMention,
  from: number,
  limit: number,
): readonly RoleSpan[] {
  const { doc } = scene;
  const isListed = holder !== mention || firstOfList(scene, mention) !== mention;
  const next = mentionAfter(scene, holder);
  const found: RoleSpan[] = [];
  let at = isNumber(doc, from) && isMark(doc, from + 1, ',') ? from + 2 : from;
  // `Doe, PhD,`
  if (DEGREES.has(doc.form[at] ?? 0) && isMark(doc, at + 1, ',')) at += 2;
  // `Doe, SC,`
  if (holder === mention && isSilk(doc, at)) {
    found.push({ first: at, last: at + 1 });
    if (!isMark(doc, at + 1, ',')) return found;
    at += 2;
  }
  // `Doe, elected president in May,`
  if (MADE.has(doc.form[at] ?? 0) && !isMark(doc, at + 1, ',')) at++;
  at = pastTime(doc, at);
  for (;;) {
    // `Tom Oke, says Leeds health centre`
    if (isLower(doc, at) && is(doc, at, CLASS['speech-verb']) && doc.text.endsWith('s', doc.end[at])) break;
    const role =
      withOwner(scene, at, limit) ??
      readRole(scene, at, limit, found.length > 0) ??
      withBareOrganisation(scene, at, limit) ??
      withMembership(scene, at, limit);
    if (role === null) {
      // `, mother of Ann Ray and president of the club,`: kin are told apart.
      // Not `a minister, and his wife, Ann Ray`
      const isOwned = OWNERS.has(doc.form[at] ?? 0);
      const relation = holder === mention && (!isOwned || at === from) ? kinAt(scene, at, limit) : null;
      // `, her husband and coach,`, not `, her husband and the mayor`
      if (relation !== null && isOwned && !isBesideKin(scene, relation.last, limit)) break;
      // `, a driver and father of two,`
      if (
        relation !== null &&
        found.length > 0 &&
        closes(doc, relation.last) &&
        !isPlural(doc, relation.head)
      )
        found.push(relation);
      if (relation === null && found.length === 0 && holder === mention && ARTICLES.has(doc.form[at] ?? 0))
        return rolesOfUnread(scene, at, limit);
      if (relation === null || !AND.has(doc.form[relation.last] ?? 0)) break;
      at = relation.last + 1;
      continue;
    }
    // `head of Roth Corp., a maker of steel pipes`
    if (found.length > 0 && isAboutFirm(doc, at, role)) break;
    // `Oke, center, arrives`: where somebody stands in a picture.
    if (role.last === from + 1 && IN_MIDDLE.has(doc.form[from]!)) break;
    // `Oke, the archbishop, blessed both`: what somebody does.
    if (found.length > 0 && role.last === at + 1 && isDeed(doc, at)) break;
    // `Oke (COL)`: a country.
    if (isMark(doc, from - 1, '(') && COLOMBIA.has(doc.form[from]!) && doc.shape[from] === SHAPE.upper) break;
    // `Oke (Independent)`: a party.
    if (isMark(doc, from - 1, '(') && role.last === from + 1 && PARTIES.has(doc.form[from]!)) break;
    let end = role.last;
    // `, the bank chairman and Trade Minister Tom Oke`: the second title is the next name’s. Without `the` both may be.
    const second = lastAnd(scene, role.first, end);
    if (second > role.first && role.first > at && next?.before.first === end) {
      const own = readRole(scene, at, second, true);
      if (own !== null) end = own.last;
    }
    if (end === role.last) end = pastServed(scene, role, role.head, limit);
    if (end === role.last) end = pastNamedFirm(scene, role.head, end);
    // `, minister Tom Oke`: the title of the next name. `, the minister left`: a new clause.
    const endsLine = (end < doc.length && doc.gap[end]! >= GAP.line) || isFirm(doc, end - 1);
    if (!endsLine && (isNamed(scene, end) || mentionAt(scene, end + 1)?.before.first === end)) break;
    // `Oke, head of the club, the mayor of Leeds and others`: somebody else.
    if (
      found.length > 0 &&
      THE.has(doc.form[at] ?? 0) &&
      AND.has(doc.form[end] ?? 0) &&
      SOME.has(doc.form[end + 1] ?? 0)
    )
      break;
    // `between Oke, head of the club, and the former mayor to end it`: somebody else.
    if (found.length > 0 && THE.has(doc.form[at] ?? 0) && AND.has(doc.form[at - 1]!) && !closes(doc, end))
      break;
    const isOneOf = ONE.has(doc.form[at] ?? 0);
    const plural = isPlural(doc, role.head);
    if (plural ? !isListed && !isOneOf : holder !== mention) break;
    // `… Mayor Ann Ray, the rector of the school, Tom Oke`: the phrase is the next name's.
    if (isMark(doc, end, ',') && next?.before.first === end + 1 && hasRoleBefore(scene, mention)) break;
    // `Doe, the driver announced`: a new clause.
    if (end === role.first + 1 && isLower(doc, end) && is(doc, end, CLASS['speech-verb'])) break;
    if (found.length === 0 && end < limit && !closes(doc, end) && opensClause(doc, mention)) break;
    const department = endOfDepartment(doc, end, limit);
    end = department > end ? department : endOfOrganisations(scene, pastField(scene, end), limit);
    found.push({ first: role.first, last: end });
    // `a former teacher who is now mayor of Leeds`
    if (WHO.has(doc.form[end] ?? 0)) found.push(...rolesOfClause(scene, end + 1, limit));
    // `a dancer, singer and poet`
    const joins = isMark(doc, end, ',') || AND.has(doc.form[end] ?? 0);
    if (!joins) break;
    at = end + 1;
    if (isMark(doc, end, ',') && AND.has(doc.form[at] ?? 0)) at++;
    // `, director of the firm, elected as the chairman`
    if (MADE.has(doc.form[at] ?? 0)) at += AS.has(doc.form[at + 1] ?? 0) ? 2 : 1;
  }
  return found;
}

/** `and coach,`: a role joined to a relation, which a mark closes. */
function isBesideKin(scene: Scene, and: number, limit: number): boolean {
  if (!AND.has(scene.doc.form[and] ?? 0) || DETERMINERS.has(scene.doc.form[and + 1] ?? 0)) return false;
  const role = readRole(scene, and + 1, limit, true);
  return role !== null && closes(scene.doc, role.last) && !isPlural(scene.doc, role.head);
}

const COLOMBIA = wordSet('col');
const isDeed = (doc: Doc, at: number): boolean =>
  isLower(doc, at) && is(doc, at, CLASS.verb) && doc.text.endsWith('ed', doc.end[at]);

const PARTIES = wordSet('independent republican democrat conservative labour liberal green');
const IN_MIDDLE = wordSet('center centre');

/** `Mayor Ann Ray`, `The mayor of Leeds, Ann Ray` */
const hasRoleBefore = (scene: Scene, mention: PersonMention): boolean =>
  beforeName.find(scene, mention).length > 0 || appositionBefore.find(scene, mention).length > 0;

/** `, an adviser to Prime Minister Tom Oke,`: past whoever the role is for; its end where nobody is. */
function pastServed(scene: Scene, role: RoleSpan, head: number, limit: number): number {
  const { doc } = scene;
  if (!BESIDE.has(doc.form[head]!) || !isLower(doc, head)) return role.last;
  const served = endOfServed(scene, role, head, limit);
  return closes(doc, served) ? served : role.last;
}
/** What one is to another person; a secretary of something may stand right before the next name of a list. */
const BESIDE = wordSet(
  'adviser advisor aide ally rival critic defender supporter lawyer attorney spokesman spokeswoman spokesperson ' +
    'confidant friend biographer opponent assistant counsel follower ' +
    'advisers advisors aides allies rivals critics defenders supporters lawyers attorneys spokesmen confidants friends ' +
    'opponents assistants followers',
);

/** The name hangs on a preposition that opens the sentence: `To Jane Doe, the minister left`. */
function opensClause(doc: Doc, mention: PersonMention): boolean {
  const before = mention.before.first - 1;
  const start = doc.sentences[mention.sentence]!;
  // `According to Jane Doe, the minister left`
  const opens = before === start || (before === start + 1 && BEFORE_PREPOSITIONS.has(doc.form[start]!));
  return opens && PREPOSITIONS.has(doc.form[before]!);
}

/** The last `and` of a phrase, or -1. */
function lastAnd({ doc }: Scene, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) if (AND.has(doc.form[at]!)) return at;
  return -1;
}

/** `, Oke’s lawyer,`, `, President Oke’s envoy,`: what one person is to another, between commas; null where that is kin or nothing. */
function withOwner(scene: Scene, from: number, limit: number): (RoleSpan & { readonly head: number }) | null {
  const role = ownedAt(scene, from, limit);
  return role !== null && closes(scene.doc, role.last) ? role : null;
}

const ONE = wordSet('one');
const SOME = wordSet('some other others several many senior various');
const THE = wordSet('the');
const BEFORE_PREPOSITIONS = wordSet('according thanks due along because together');
const PREPOSITIONS = wordSet('to for with of by like after before against from than');
