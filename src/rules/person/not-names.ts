/** Spans that look like names and never are: part of a firm’s (`Oke & Oke`, `Oke & Sons`, `Ernst & Young`), ranks alone (`Maj Gen (retd) Oke`), diseases and laws (`Parkinson’s disease`). */
import { type Doc, idIs, is, isCapitalised, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { nextNode, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { WordSet } from '../../lexicon/word-set.js';
import { GIVEN } from './words.js';

const PARTNERS = new WordSet(
  ['sons', 'son', 'daughters', 'brothers', 'co', 'company', 'partners', 'associates'].map((word) =>
    wordId(lexicon, word),
  ),
);

/** Behind a possessive they make a name of science: `Parkinson’s disease`. */
const OF_SCIENCE = new WordSet(
  ['disease', 'syndrome', 'lymphoma', 'sarcoma', 'palsy', 'comet'].map((word) => wordId(lexicon, word)),
);
const AND = wordId(lexicon, 'and');
const LAW = wordId(lexicon, 'law');

/** Why tokens `first … last - 1` are no name, whatever their evidence; null when nothing of the kind is seen. */
export function whyNoName(doc: Doc, first: number, last: number): string | null {
  if (isOfFirm(doc, first, last)) return 'part of the name of a firm';
  if (isOfScience(doc, first, last)) return 'part of the name of a disease, a law or a comet';
  for (let token = first; token < last; token++)
    if (!is(doc, token, CLASS['abbreviation-title'])) return null;
  return 'ranks and titles alone';
}

/** `Parkinson’s disease`, `Megan’s Law`; not `the law of Oke`. */
function isOfScience(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || doc.kind[last] !== TOKEN.clitic) return false;
  const noun = doc.form[last + 1] ?? 0;
  return OF_SCIENCE.has(noun) || (noun === LAW && isCapitalised(doc, last + 1));
}

/** In most lists of given names. */
const GIVEN_NAME = 3;

/** `Ernst & Young`, not `Harry & Meghan`, `Ana Ruiz & Tom Oke`: lone words across an ampersand, one of them no given name. */
function isLonePair(doc: Doc, left: number, right: number): boolean {
  if (left < 0 || !isMark(doc, left + 1, '&') || !isCapitalised(doc, left) || !isCapitalised(doc, right))
    return false;
  if (isCapitalised(doc, left - 1) || isCapitalised(doc, right + 1)) return false;
  if (idIs(doc, nextNode(lexicon, doc.form[left]!, doc.form[right]!), CLASS.organisation)) return true;
  return GIVEN[doc.set[left]!]! < GIVEN_NAME || GIVEN[doc.set[right]!]! < GIVEN_NAME;
}

/** Longest name of a firm with `and` in it, in words. */
const LONGEST_FIRM = 4;

/** `Ernst and Young`: an organisation of the lexicon that holds the name, and more. */
function isInFirm(doc: Doc, first: number, last: number): boolean {
  for (let at = doc.phraseAt[Math.max(0, first - LONGEST_FIRM)]!; at < doc.phraseAt[first + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last < last || phrase.last - phrase.first < 3 || !idIs(doc, phrase.id, CLASS.organisation))
      continue;
    for (let token = phrase.first; token < phrase.last; token++) if (doc.form[token] === AND) return true;
  }
  return false;
}

/** Whether the name at tokens `first … last - 1` stands with `&` beside itself, a word of partners or another lone surname, or with `and` in the name of a firm. */
function isOfFirm(doc: Doc, first: number, last: number): boolean {
  if (last - first === 1 && (isLonePair(doc, first, first + 2) || isLonePair(doc, first - 2, first)))
    return true;
  if (isInFirm(doc, first, last)) return true;
  if (isMark(doc, last, '&')) {
    const other = doc.form[last + 1] ?? 0;
    return other === doc.form[last - 1] || (isCapitalised(doc, last + 1) && PARTNERS.has(other));
  }
  return isMark(doc, first - 1, '&') && doc.form[first - 2] === doc.form[first];
}
