/** Spans that look like names and never are: part of a firm’s (`Oke & Oke`, `Oke & Sons`), ranks alone (`Maj Gen (retd) Oke`). */
import { type Doc, is, isCapitalised, isMark } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { WordSet } from '../../lexicon/word-set.js';

const PARTNERS = new WordSet(
  ['sons', 'son', 'daughters', 'brothers', 'co', 'company', 'partners', 'associates'].map((word) =>
    wordId(lexicon, word),
  ),
);

/** Why tokens `first … last - 1` are no name, whatever their evidence; null when nothing of the kind is seen. */
export function whyNoName(doc: Doc, first: number, last: number): string | null {
  if (isOfFirm(doc, first, last)) return 'part of the name of a firm';
  for (let token = first; token < last; token++)
    if (!is(doc, token, CLASS['abbreviation-title'])) return null;
  return 'ranks and titles alone';
}

/** Whether the name at tokens `first … last - 1` stands with `&` beside itself or a word of partners. */
function isOfFirm(doc: Doc, first: number, last: number): boolean {
  if (isMark(doc, last, '&')) {
    const other = doc.form[last + 1] ?? 0;
    return other === doc.form[last - 1] || (isCapitalised(doc, last + 1) && PARTNERS.has(other));
  }
  return isMark(doc, first - 1, '&') && doc.form[first - 2] === doc.form[first];
}
