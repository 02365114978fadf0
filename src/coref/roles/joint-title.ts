import { is, isOneOfMarks } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { SCORERS } from './before-name/label.js';
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
    {
      text: 'Police held neighbours -- [Ann Ray] and [Luis Paz] -- for hours.',
      of: 'Ann Ray',
      finds: 'neighbours',
    },
    { text: 'Under presidents [Ann Ray] and now [Luis Paz] it grew.', of: 'Luis Paz', finds: 'presidents' },
    { text: 'Sens. [Ann Ray] of Ohio and [Luis Paz] of Texas left.', of: 'Luis Paz', finds: 'Sens.' },
    { text: 'Kenyan runners [A. Kip], [B. Too] and [C. Rono] won.', of: 'C. Rono', finds: 'Kenyan runners' },
    {
      text: 'It was signed by Sens. [Ann Ray] (D-Md.), [Luis Paz] (R-Texas) and [A. Kip].',
      of: 'A. Kip',
      finds: 'Sens.',
    },
  ],
  counterExamples: [
    'It held one minister -- [Ann Ray] and [Luis Paz] left.',
    'Scorers: [Ann Ray], [Luis Paz].',
    'The film also stars [Ann Ray] and [Luis Paz].',
    'President [Ann Ray] met [Luis Paz].',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const name = firstOfList(scene, mention);
    if (name === mention && lastOfList(scene, mention) === mention) return NO_ROLES;
    let last = name.before.first;
    while (isOneOfMarks(doc, last - 1, MARKS)) last--;
    if (last < name.before.first && SCORERS.has(doc.form[last - 1]!)) return NO_ROLES;
    const first = startOfRole(scene, last, doc.sentences[name.sentence]!);
    // `The film also stars Ann Ray and Luis Paz`
    const isVerb = first === last - 1 && is(doc, first, CLASS.verb) && is(doc, first - 1, CLASS.adverb);
    return first >= 0 && isPlural(doc, last - 1) && !isVerb ? [{ first, last }] : NO_ROLES;
  },
});

/** Before the list of those who hold the title. */
const MARKS = ':-–—';
