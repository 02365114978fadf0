import { type Doc, isMark, isWord } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { endOfVerb } from './copula/verb.js';
import { defineRole, NO_ROLES } from './define.js';
import { lastOfList } from './phrase/lists.js';
import { readRoles } from './phrase/read-forward.js';
import { isPlural } from './phrase/role-word.js';

const BY = wordSet('by');
const THE = wordSet('the');
const WRITER = wordSet('writer author columnist contributor reviewer');
/** A byline stands in one of the first lines, and what is said of its bearer in one of the last. */
const HEAD = 4;
const FOOT = 4;

export const bylineFoot = defineRole({
  id: 'role.byline-foot',
  doc: 'What the foot of an article says of who wrote it, whom the byline names: The writer is a former judge.',
  source: 'annotation guide, People: roles by is/was; observed in news',
  examples: [
    {
      text: 'By [Tom Oke]\n\nIt rained.\n\nThe writer is a former judge.',
      of: 'Tom Oke',
      finds: 'former judge',
    },
    {
      text: 'By [Ann Ray]\n\nIt rained.\n\n(The author is head of trade at Leeds Bank.)',
      of: 'Ann Ray',
      finds: 'head of trade at Leeds Bank',
    },
  ],
  counterExamples: [
    'By [Tom Oke] and [Ann Ray]\n\nIt rained.\n\nThe writer is a former judge.',
    'By [Tom Oke]\n\nIt rained.\n\nThe owner is a former judge.',
    'It rained on [Tom Oke].\n\nThe writer is a former judge.',
    'By [Tom Oke]\n\nIt rained.\n\nThe writer is late.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const { first } = mention.before;
    if (!BY.has(doc.form[first - 1] ?? 0) || doc.block[first]! >= HEAD || mention.words.length < 2)
      return NO_ROLES;
    const opens = first === 1 || doc.gap[first - 1]! >= GAP.line;
    const closes = mention.last < doc.length && doc.gap[mention.last]! >= GAP.line;
    if (!opens || !closes || lastOfList(scene, mention) !== mention) return NO_ROLES;
    for (let block = doc.blocks.length - 1; block >= HEAD - 2 && block >= doc.blocks.length - FOOT; block--) {
      const verb = pastWriter(doc, doc.blocks[block]!.first);
      if (verb < 0) continue;
      const from = endOfVerb(doc, verb);
      return from === verb
        ? NO_ROLES
        : readRoles(scene, from, doc.blocks[block]!.last).filter(({ head }) => !isPlural(doc, head));
    }
    return NO_ROLES;
  },
});

/** Past `The writer`, which opens the line, in brackets or not; -1 where something else does. */
function pastWriter(doc: Doc, start: number): number {
  const at = isWord(doc, start) || !isMark(doc, start, '(') ? start : start + 1;
  return THE.has(doc.form[at] ?? 0) && WRITER.has(doc.form[at + 1] ?? 0) ? at + 2 : -1;
}
