import { isMark } from '../../annotate/doc.js';
import { defineRole, NO_ROLES } from './define.js';
import { firstOfList, lastOfList } from './phrase/lists.js';
import { startOfRole } from './phrase/read-backward.js';
import { isPlural } from './phrase/role-word.js';

export const jointTitle = defineRole({
  id: 'role.joint-title',
  doc: 'A title in the plural before a list of names belongs to each of them.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: 'Presidents [Ann Ray] and [Luis Paz] met.', of: 'Luis Paz', finds: 'Presidents' },
    {
      text: 'It joined four local artists: [Ann Ray] and [Luis Paz].',
      of: 'Luis Paz',
      finds: 'local artists',
    },
    { text: 'Kenyan runners [A. Kip], [B. Too] and [C. Rono] won.', of: 'C. Rono', finds: 'Kenyan runners' },
    {
      text: 'It was signed by Sens. [Ann Ray] (D-Md.), [Luis Paz] (R-Texas) and [A. Kip].',
      of: 'A. Kip',
      finds: 'Sens.',
    },
  ],
  counterExamples: ['President [Ann Ray] met [Luis Paz].'],
  find: (scene, mention) => {
    const { doc } = scene;
    const name = firstOfList(scene, mention);
    if (name === mention && lastOfList(scene, mention) === mention) return NO_ROLES;
    const last = name.before.first - (isMark(doc, name.before.first - 1, ':') ? 1 : 0);
    const first = startOfRole(scene, last, doc.sentences[name.sentence]!);
    return first >= 0 && isPlural(doc, last - 1) ? [{ first, last }] : NO_ROLES;
  },
});
