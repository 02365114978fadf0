import { defineRole } from './define.js';
import { edgeOfList, isPlural, startOfRole } from './noun-phrase.js';

export const jointTitle = defineRole({
  id: 'role.joint-title',
  doc: 'A title in the plural before a list of names belongs to each of them.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: 'Presidents [Ann Ray] and [Luis Paz] met.', of: 'Luis Paz', finds: 'Presidents' },
    { text: 'Kenyan runners [A. Kip], [B. Too] and [C. Rono] won.', of: 'C. Rono', finds: 'Kenyan runners' },
  ],
  counterExamples: ['President [Ann Ray] met [Luis Paz].'],
  find: (scene, mention) => {
    const { doc } = scene;
    const name = edgeOfList(scene, mention, -1);
    if (name === mention) return [];
    const last = name.before.first;
    const first = startOfRole(scene, last, doc.sentences[name.sentence]!);
    return first >= 0 && isPlural(doc, last - 1) ? [{ first, last }] : [];
  },
});
