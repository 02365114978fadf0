/** The legal form behind the name of a firm: `Salmon Inc.` */
import type { Doc } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';

/** `Inc.`, `Corp.`: a name behind it opens a sentence. */
export const isFirm = (doc: Doc, token: number): boolean =>
  doc.dotted[token] === 1 && FIRMS.has(doc.form[token]!);
export const FIRMS = wordSet('inc corp co ltd cie');
