import { setsOff } from '../../annotate/aliases.js';
import { type Doc, isCapitalised, isMark, isOneOfMarks } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { rolesBehind } from './apposition/roles-behind.js';
import { defineRole, NO_ROLES } from './define.js';
import { counterExamples, examples } from './examples/apposition.js';
import { isSeat, isSilk } from './phrase/letters.js';
import { endOfName, lastOfList } from './phrase/lists.js';
import { readRole } from './phrase/read-forward.js';
import { mayHoldRole } from './phrase/role-word.js';
import { NOW } from './phrase/times.js';
import { roleWithoutComma } from './phrase/without-comma.js';

export const apposition = defineRole({
  id: 'role.apposition',
  doc: 'A role behind the name, set off by a comma, dash or bracket.',
  source: 'annotation guide, People: roles',
  examples,
  counterExamples,
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
    if (!isOneOfMarks(doc, at, OPENERS) && !setsOff(doc, at)) {
      const bare = at === mention.last ? roleWithoutComma(scene, mention, limit) : null;
      return bare === null ? NO_ROLES : [bare];
    }
    if (!mayHoldRole(doc, at + 1, limit) && !isSilk(doc, at + 1) && !isUnknownOffice(doc, at + 1))
      return NO_ROLES;
    return rolesBehind(scene, mention, holder, at + 1, limit);
  },
});

const OPENERS = ',(–—-_';

/** `the Sarkin` */
const isUnknownOffice = (doc: Doc, at: number): boolean => {
  const the = NOW.has(doc.form[at] ?? 0) ? at + 1 : at;
  return THE.has(doc.form[the] ?? 0) && doc.form[the + 1]! < 0 && isCapitalised(doc, the + 1);
};
const THE = wordSet('the');
