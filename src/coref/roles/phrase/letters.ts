/** Letters of an office behind a name: `Ann Ray MP`, `Ann Ray, SC,`. */
import { type Doc, isCapitalised, isOneOfMarks, isWord } from '../../../annotate/doc.js';
import { GAP, SHAPE } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';

/** `Ann Ray MP`: letters of a seat right behind the full name, and no name behind them. */
export const isSeat = (doc: Doc, { last, words }: PersonMention): boolean =>
  SEATS.has(doc.form[last] ?? 0) &&
  doc.shape[last] === SHAPE.upper &&
  doc.gap[last] === GAP.space &&
  words.length > 1 &&
  !(isWord(doc, last + 1) && isCapitalised(doc, last + 1) && doc.gap[last + 1]! < GAP.line);
const SEATS = wordSet('mp mep msp mla mlc mna mpp td');

/** Letters of an advocate’s office, set off. */
export const isSilk = (doc: Doc, at: number): boolean =>
  doc.shape[at] === SHAPE.upper && SILKS.has(doc.form[at]!) && isOneOfMarks(doc, at + 1, ',.;)');
export const DEGREES = wordSet('phd md dds llb llm mba msc bsc cpa esq');
const SILKS = wordSet('sc qc kc san');
