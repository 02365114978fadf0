import { type Doc, isMark, isNumber, isOneOfMarks } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { apposition } from './apposition.js';
import { said } from './copula/said.js';
import { endOfVerb } from './copula/verb.js';
import { defineRole, NO_ROLES, type Scene } from './define.js';
import { isOfSeveral, kinAt } from './phrase/kin.js';
import { endOfName, firstOfList, lastOfList } from './phrase/lists.js';
import { isNamed } from './scene.js';

const WHO = wordSet('who whose');
const ASIDE = wordSet('as according like born raised educated married then by in at originally');
const DASHES = '–—';
/** Of the tokens of a clause between commas. */
const CLAUSE = 20;

export const saidLater = defineRole({
  id: 'role.said-later',
  doc: 'A role said by is, was named or becomes behind an apposition or a clause with who between commas.',
  source: 'annotation guide, People: roles by is/was; observed in news',
  examples: [
    {
      text: '[Ann Ray], an executive at Roth Bank, was named head of Leeds Foods.',
      of: 'Ann Ray',
      finds: 'head of Leeds Foods',
    },
    {
      text: '[Ann Ray], 45, deputy manager, becomes director of trade.',
      of: 'Ann Ray',
      finds: 'director of trade',
    },
    { text: 'The writer, [Ann Ray], is a judge.', of: 'Ann Ray', finds: 'judge' },
    { text: '[Ann Ray] – who lost in May – is the first mayor.', of: 'Ann Ray', finds: 'first mayor' },
    { text: '[Ann Ray], who joined in May, was named dean.', of: 'Ann Ray', finds: 'dean' },
    { text: '[Ann Ray], as friends call her, is a judge.', of: 'Ann Ray', finds: 'judge' },
    {
      text: '[Ann Ray], who lost in May, is a niece of the dean.',
      of: 'Ann Ray',
      finds: 'niece of the dean',
    },
    {
      text: '[Ann Ray], a former judge, is a member of the board.',
      of: 'Ann Ray',
      finds: 'member of the board',
    },
  ],
  counterExamples: [
    '[Ann Ray], a judge, was late.',
    '[Ann Ray], who met [Tom Oke], a dancer, was named.',
    '[Ann Ray], a judge, was not a member of the board.',
    '[Ann Ray], a judge, and the president left.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    if (firstOfList(scene, mention) !== mention || lastOfList(scene, mention) !== mention) return NO_ROLES;
    const own = endOfName(scene, mention);
    const isDash = isOneOfMarks(doc, own, DASHES) && WHO.has(doc.form[own + 1] ?? 0);
    if (!isDash && !isMark(doc, own, ',')) return NO_ROLES;
    const limit = doc.sentences[mention.sentence + 1]!;
    const comma = endOfAside(scene, mention, own, limit);
    if (comma < 0) return NO_ROLES;
    const roles = said(scene, comma + 1, limit, false);
    if (roles.length > 0) return roles;
    const verb = endOfVerb(doc, comma + 1);
    const relation = verb > comma + 1 ? kinAt(scene, verb, limit) : null;
    return relation === null || isOfSeveral(doc, relation) ? NO_ROLES : [relation];
  },
});

/** The comma that closes what stands between commas behind a name, where a verb of office follows; -1 where none does. */
function endOfAside(scene: Scene, mention: PersonMention, own: number, limit: number): number {
  const { doc } = scene;
  // `The writer, Ann Ray, is a judge`
  if (isMark(doc, mention.before.first - 1, ',') && says(doc, own)) return own;
  if (WHO.has(doc.form[own + 1] ?? 0)) {
    for (let at = own + 2; at < Math.min(limit, own + CLAUSE) && !isNamed(scene, at); at++)
      if (isOneOfMarks(doc, at, isMark(doc, own, ',') ? ',' : DASHES)) return says(doc, at) ? at : -1;
    return -1;
  }
  // `Oke, according to police, is a baker`, `Oke, as her friends call her, is`
  if (ASIDE.has(doc.form[own + 1] ?? 0)) {
    for (let at = own + 2; at < Math.min(limit, own + CLAUSE) && !isNamed(scene, at); at++)
      if (isMark(doc, at, ',')) return says(doc, at) ? at : -1;
    return -1;
  }
  // Few commas have such a verb behind: only then the apposition is read.
  let verb = own + 1;
  const end = Math.min(limit, own + CLAUSE);
  while (verb < end && !(isMark(doc, verb, ',') && says(doc, verb))) verb++;
  if (verb === end) return -1;
  const role = apposition.find(scene, mention).at(-1);
  if (role === undefined || role.first < own) return -1;
  const isAged = isMark(doc, role.last, ',') && isNumber(doc, role.last + 1);
  return (isAged ? role.last + 2 : role.last) === verb ? verb : -1;
}

const says = (doc: Doc, comma: number): boolean => endOfVerb(doc, comma + 1) > comma + 1;
