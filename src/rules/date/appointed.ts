/** Weekdays that a speaker names of what is to come, without a verb of the future: `Ask me on Tuesday`, `We play them on Tuesday`, `Back to work on Tuesday`. */
import { type Doc, isGlued, isMark } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { isOneOf } from './words.js';

/** How far before the weekday the clause may open, in tokens. */
const REACH = 14;
const BIDDING = wordSet(
  'ask come call join let wait watch tune bring meet return stay register vote send email catch talk try visit vote turn ring phone text check',
);
const SEE = wordSet('see catch tell');
const YOU = wordSet('you me us them him her');
/** `Back in Oke on Monday, he resigned` is told; “Back in Oke on Monday” is said. */
const VERBLESS = wordSet('back home no next');
const SPEAKERS = wordSet('i we you');
const ADVERBS = wordSet('also now then only next all both still first just');
const ARRANGED = wordSet(
  'play meet fly go leave start open travel face train return come have get move begin vote decide host take head drive ' +
    'sail land arrive depart launch resume finish end close sit race ride fight wed marry bury move',
);

/** Of a weekday in a clause that shows no tense before it. */
export function isAppointed(doc: Doc, first: number): boolean {
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - REACH);
  for (let at = first - 1; at >= start; at--) {
    // What was said ends before the weekday.
    if (isMark(doc, at, '”') || (isMark(doc, at, '"') && isGlued(doc, at))) return false;
    if (isOneOf(doc, at, SPEAKERS) && !isOneOf(doc, at - 1, OF_OTHERS)) {
      const verb = isOneOf(doc, at + 1, ADVERBS) ? at + 2 : at + 1;
      if (isOneOf(doc, verb, ARRANGED)) return true;
    }
    if (!opensClause(doc, at)) continue;
    const isSaid = isQuote(doc, at - 1);
    if (isOneOf(doc, at, BIDDING) && doc.shape[at] !== SHAPE.upper) return true;
    if (isOneOf(doc, at, SEE)) return isOneOf(doc, at + 1, YOU);
    return isSaid && isOneOf(doc, at, VERBLESS);
  }
  return false;
}
/** `he and I meet` speaks as well; `did we meet on Monday?` asks of what was. */
const OF_OTHERS = wordSet('did do when where');

/** The first word of a sentence or of what is said in it. */
const opensClause = (doc: Doc, token: number): boolean =>
  doc.sentences[doc.sentence[token]!] === token || isQuote(doc, token - 1);

const isQuote = (doc: Doc, token: number): boolean =>
  token >= 0 && (isMark(doc, token, '"') || isMark(doc, token, '“') || isMark(doc, token, '‘'));
