/** What may stand behind a phrase that is set off from the name. */
import { type Doc, isOneOfMarks } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';

export const RELATIVE = wordSet('who whose whom which that');

/** Whether a mark or a relative clause follows. */
export function closes(doc: Doc, token: number): boolean {
  return RELATIVE.has(doc.form[token] ?? 0) || isOneOfMarks(doc, token, ',.;)–—-”"?!:');
}
