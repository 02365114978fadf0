import { isMark, isOneOfMarks } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { NAMED, pastAge, pastDemonym, pastLink } from './apposition-before/between.js';
import { REACH, rolesUpTo } from './apposition-before/roles-up-to.js';
import { servedUpTo } from './apposition-before/served.js';
import { SCORERS } from './before-name/label.js';
import { defineRole, NO_ROLES } from './define.js';
import { counterExamples, examples } from './examples/apposition-before.js';
import { firstOfList, lastOfList } from './phrase/lists.js';
import { startOfUnknownTitle } from './phrase/ranks.js';
import { startOfRole } from './phrase/read-backward.js';
import { mayHoldRole } from './phrase/role-word.js';
import { startOfThrone } from './phrase/throne.js';
import { DETERMINERS } from './phrase/words.js';

export const appositionBefore = defineRole({
  id: 'role.apposition-before',
  doc: 'A role before the name, set off by a comma.',
  source: 'annotation guide, People: roles',
  examples,
  counterExamples,
  find: (scene, mention) => {
    const { doc } = scene;
    const served = servedUpTo(scene, mention);
    if (served !== null) return [served];
    // `The exiles, Ann Ray and Luis Paz,`: what is said in the plural holds for all of the list.
    const name = firstOfList(scene, mention);
    const start = doc.sentences[name.sentence]!;
    const link = pastLink(doc, pastAge(doc, name.before.first));
    // `the electrician, a Maltese refugee named Tom Oke,`
    const title = pastDemonym(doc, NAMED.has(doc.form[link - 1] ?? 0) ? link - 1 : link);
    // `the union’s head, advocate Jane Doe`: another role may stand between.
    const inner = startOfRole(scene, title, start);
    const unknown = inner < 0 ? startOfUnknownTitle(doc, title) : title;
    let comma = (inner < 0 ? unknown : inner) - 1;
    // `the union’s head, the advocate Jane Doe`
    // `the 3rd President, the late Professor Jane Doe`
    const late = LATE.has(doc.form[comma]!);
    if (late) comma--;
    // `the Bishop of Leeds, the Rt Rev Jane Doe`
    const isStyled = late || inner >= 0 || name.before.first < name.first;
    if (isStyled && DETERMINERS.has(doc.form[comma]!)) comma--;
    const listed = name !== mention || lastOfList(scene, mention) !== mention;
    if (!isOneOfMarks(doc, comma, listed ? MARKS_OF_LIST : MARKS)) return NO_ROLES;
    const throne = startOfThrone(scene, mention, comma, start);
    if (throne >= 0) return [{ first: throne, last: comma }];
    if (isMark(doc, comma, ':') && SCORERS.has(doc.form[comma - 1]!)) return NO_ROLES;
    // `six lawmakers -- Ann Ray, Tom Oke and Luis Paz --`
    while (isMark(doc, comma - 1, '-')) comma--;
    if (!mayHoldRole(doc, Math.max(start, comma - REACH), comma)) return NO_ROLES;
    return rolesUpTo(scene, mention, name, { comma, start, listed });
  },
});

const LATE = wordSet('late');
const MARKS = ',-–—';
const MARKS_OF_LIST = ',-–—:';
