/** Spans that look like names and never are: part of a firm’s (see firms.ts), ranks alone (`Maj Gen (retd) Oke`), diseases and laws (`Parkinson’s disease`). */
import { type Doc, is, isCapitalised } from '../../annotate/doc.js';
import { isPartyTag } from '../../annotate/party-tags.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { isOfFirm } from './firms.js';

/** Behind a possessive they make a name of science: `Parkinson’s disease`. */
const OF_SCIENCE = wordSet('disease syndrome lymphoma sarcoma palsy comet');
const LAW = wordId(lexicon, 'law');

/** Why tokens `first … last - 1` are no name, whatever their evidence; null when nothing of the kind is seen. */
export function whyNoName(doc: Doc, first: number, last: number): string | null {
  if (isOfFirm(doc, first, last)) return 'part of the name of a firm';
  if (isOfScience(doc, first, last)) return 'part of the name of a disease, a law or a comet';
  if (isPartyTag(doc, first)) return 'the party and state of a lawmaker';
  if (endsInAgency(doc, first, last)) return 'a place and the agency that reports from it';
  for (let token = first; token < last; token++)
    if (!is(doc, token, CLASS['abbreviation-title'])) return null;
  return 'ranks and titles alone';
}

/** `Paris AFP`, `Washington CNN`: an acronym behind words that are none. */
const endsInAgency = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.shape[last - 1] === SHAPE.upper &&
  doc.shape[first] === SHAPE.capital &&
  is(doc, last - 1, CLASS.organisation);

/** `Parkinson’s disease`, `Megan’s Law`; not `the law of Oke`. */
function isOfScience(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || doc.kind[last] !== TOKEN.clitic) return false;
  const noun = doc.form[last + 1] ?? 0;
  return OF_SCIENCE.has(noun) || (noun === LAW && isCapitalised(doc, last + 1));
}
