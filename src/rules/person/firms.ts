/** Names that are part of a firm’s: `Oke & Oke`, `Oke & Sons`. What the words of a span do not tell, its partner does. */
import { type Doc, isCapitalised, isMark } from '../../annotate/doc.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';

const PARTNERS = new Set(
  ['sons', 'son', 'daughters', 'brothers', 'co', 'company', 'partners', 'associates'].map((word) =>
    wordId(lexicon, word),
  ),
);

/** Whether the name at tokens `first … last - 1` stands with `&` beside itself or a word of partners. */
export function isOfFirm(doc: Doc, first: number, last: number): boolean {
  if (isMark(doc, last, '&')) {
    const other = doc.form[last + 1] ?? 0;
    return other === doc.form[last - 1] || (isCapitalised(doc, last + 1) && PARTNERS.has(other));
  }
  return isMark(doc, first - 1, '&') && doc.form[first - 2] === doc.form[first];
}
