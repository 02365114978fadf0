/** Spans that are no names, whatever their evidence: the corpora hold too few cases of each for weights. */
import type { Doc } from '../../../annotate/doc.js';
import { NOT_BUSINESSES } from './businesses.js';
import type { IsNamedInFull, NotName } from './define.js';
import { NOT_NAMESAKES } from './namesakes.js';
import { NOT_PLACES } from './places.js';
import { NOT_VESSELS } from './vessels.js';
import { NOT_WORDS } from './words-alone.js';
import { NOT_WORKS } from './works.js';

const NOT_NAMES: readonly NotName[] = [
  ...NOT_BUSINESSES,
  ...NOT_NAMESAKES,
  ...NOT_PLACES,
  ...NOT_WORDS,
  ...NOT_WORKS,
  ...NOT_VESSELS,
];

/** Why tokens `first … last - 1` are no name; null when nothing of the kind is seen. */
export function whyNoName(
  doc: Doc,
  first: number,
  last: number,
  isNamedInFull: IsNamedInFull,
): string | null {
  for (const { reason, sees } of NOT_NAMES) if (sees(doc, first, last, isNamedInFull)) return reason;
  return null;
}
