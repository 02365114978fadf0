import { isMark, isOneOfMarks } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { endOfVerb } from './copula/verb.js';
import { defineRole, NO_ROLES } from './define.js';
import { endOfName, isNumberSetOff, lastOfList } from './phrase/lists.js';
import { ownedAt } from './phrase/owned.js';
import { isPlural } from './phrase/role-word.js';

const WHO = wordSet('who');
const GOES_ON = wordSet('who whose and but when while since until before after in on at as from');

export const owned = defineRole({
  id: 'role.owned',
  doc: 'A role said by is that belongs to somebody named: Oke’s lawyer, President Oke’s envoy.',
  source: 'annotation guide, People: roles by is/was; observed in news',
  examples: [
    { text: '[Luis Paz] was Mr [Oke]’s doctor.', of: 'Luis Paz', finds: 'Mr Oke’s doctor' },
    { text: '[Luis Paz], who is [Oke]’s lawyer, left.', of: 'Luis Paz', finds: 'Oke’s lawyer' },
    {
      text: '[Luis Paz], 43, became President [Oke]’s envoy in May.',
      of: 'Luis Paz',
      finds: 'President Oke’s envoy',
    },
  ],
  counterExamples: [
    '[Luis Paz] is [Oke]’s wife.',
    '[Luis Paz] was not [Oke]’s doctor.',
    '[Luis Paz] met [Oke]’s doctor.',
    '[Luis Paz] and [Oke]’s doctor left.',
    '[Luis Paz] was [Oke]’s doctor friend.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    if (lastOfList(scene, mention) !== mention) return NO_ROLES;
    let at = endOfName(scene, mention);
    if (isNumberSetOff(doc, at)) at += 3;
    else if (isMark(doc, at, ',') && WHO.has(doc.form[at + 1] ?? 0)) at++;
    if (WHO.has(doc.form[at] ?? 0)) at++;
    const verb = endOfVerb(doc, at);
    if (verb === at) return NO_ROLES;
    const role = ownedAt(scene, verb, doc.sentences[mention.sentence + 1]!);
    if (role === null || isPlural(doc, role.head)) return NO_ROLES;
    const closes =
      role.last >= doc.length ||
      isOneOfMarks(doc, role.last, ',.;)(–—:?!”"') ||
      GOES_ON.has(doc.form[role.last] ?? 0);
    return closes ? [role] : NO_ROLES;
  },
});
