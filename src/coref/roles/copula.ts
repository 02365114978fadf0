import { type Doc, isMark } from '../../annotate/doc.js';
import { defineRole } from './define.js';
import { endOfName, readRole, wordSet } from './noun-phrase.js';

export const BE = wordSet('is was are were be been being');
const BECOME = wordSet('became becomes become remains remained');
const AUXILIARY = wordSet('has had have will would was is');
/** Behind these, in the passive, the office follows: `was elected president`. */
const APPOINTED = wordSet(
  'appointed named elected elevated re-elected reelected promoted crowned chosen made nominated confirmed voted',
);
const WHO = wordSet('who');
const ADVERBS = wordSet(
  'also then now once currently still formerly later previously both not already recently',
);
const NOT = wordSet('not');

export const copula = defineRole({
  id: 'role.copula',
  doc: 'A role said of the name by is, was, became or was elected, also in a clause with who.',
  source: 'annotation guide, People: roles',
  examples: [
    { text: '[Jane Doe], who is mayor of Leeds, left.', of: 'Jane Doe', finds: 'mayor of Leeds' },
    {
      text: 'President [Tom Oke] of Malta, who was a foreign minister, left.',
      of: 'Tom Oke',
      finds: 'foreign minister',
    },
    { text: '[Tom Oke] was a close aide of the king.', of: 'Tom Oke', finds: 'close aide of the king' },
    {
      text: '[Tom Oke] was appointed deputy minister for trade.',
      of: 'Tom Oke',
      finds: 'deputy minister for trade',
    },
    { text: '[Lea Roth] was named player of the year.', of: 'Lea Roth', finds: 'player of the year' },
    { text: '[Lea Roth] is a chief sports officer.', of: 'Lea Roth', finds: 'chief sports officer' },
    { text: '[Lea Roth] was a minister in a move to calm us.', of: 'Lea Roth', finds: 'minister' },
    { text: 'In May [Lea Roth] became the president.', of: 'Lea Roth', finds: 'president' },
  ],
  counterExamples: [
    '[Jane Doe] is not a doctor.',
    '[Tom Oke] was late.',
    '[Tom Oke] is hopeful.',
    '[Tom Oke] was with the minister.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    let at = endOfName(scene, mention);
    if (isMark(doc, at, ',') && WHO.has(doc.form[at + 1] ?? 0)) at += 2;
    else if (WHO.has(doc.form[at] ?? 0)) at++;
    const verb = endOfVerb(doc, at);
    if (verb === at) return [];
    const limit = doc.sentences[doc.sentence[mention.first]! + 1]!;
    const role = readRole(scene, verb, limit);
    return role === null || scene.mentionAt(role.last) !== undefined ? [] : [role];
  },
});

/** Past `is`, `has been`, `was then appointed`; `from` when no such verb is there or it is denied. */
export function endOfVerb(doc: Doc, from: number): number {
  let at = from;
  let said = false;
  for (let steps = 0; steps < 5; steps++) {
    const form = doc.form[at] ?? 0;
    if (NOT.has(form)) return from;
    if (BE.has(form) || BECOME.has(form)) said = true;
    else if (APPOINTED.has(form)) {
      if (!said) return from;
    } else if (!AUXILIARY.has(form) && !ADVERBS.has(form)) break;
    at++;
  }
  return said ? at : from;
}
