/** Names of firms that look like names of people: `Oke & Oke`, `Oke & Sons`, `Ernst & Young`, `Oke Corp`, and `Oke` behind it. */
import { type Doc, idIs, is, isCapitalised, isMark, isWord, type PhraseMatch } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { nextNode, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonCandidate } from '../../types.js';
import { GIVEN } from './words.js';

const PARTNERS = wordSet('sons son daughters brothers co company partners associates');
/** Forms of companies. */
const FORMS = wordSet('corp inc ltd plc llc llp gmbh bhd bancorp incorporated');
const CO = wordSet('co cos');
const AND = wordId(lexicon, 'and');

/** `Oke Corp`, `Ana Oke Inc.`; a `Co` behind a given name may be a surname. */
function isCompany(doc: Doc, first: number, last: number): boolean {
  const word = doc.form[last - 1]!;
  if (FORMS.has(word)) return true;
  if (CO.has(word)) return GIVEN[doc.set[first]!]! < GIVEN_NAME;
  const next = doc.form[last] ?? 0;
  return (FORMS.has(next) || (CO.has(next) && isCapitalised(doc, last))) && doc.gap[last]! <= GAP.line;
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

/** Tokens that an organisation of the lexicon may have before the name inside it. */
const REACH = 4;

/** Whether an organisation of the lexicon has tokens `first … last - 1`, and is what is asked for. */
export function isInOrganisation(
  doc: Doc,
  first: number,
  last: number,
  isAsked: (organisation: PhraseMatch) => boolean,
): boolean {
  for (let at = doc.phraseAt[Math.max(0, first - REACH)]!; at < doc.phraseAt[first + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last >= last && idIs(doc, phrase.id, CLASS.organisation) && isAsked(phrase)) return true;
  }
  return false;
}

/** `Ernst and Young` */
const isInFirm = (doc: Doc, first: number, last: number): boolean =>
  isInOrganisation(
    doc,
    first,
    last,
    (firm) => firm.last - firm.first >= 3 && doc.form.subarray(firm.first, firm.last).includes(AND),
  );

/** Whether the name at tokens `first … last - 1` stands with `&` beside itself, a word of partners or another lone surname, with `and` in the name of a firm, or with the form of a company. */
export function isOfFirm(doc: Doc, first: number, last: number): boolean {
  if (last - first === 1 && (isLonePair(doc, first, first + 2) || isLonePair(doc, first - 2, first)))
    return true;
  if (isInFirm(doc, first, last) || isCompany(doc, first, last)) return true;
  if (isMark(doc, last, '&')) {
    const other = doc.form[last + 1] ?? 0;
    return other === doc.form[last - 1] || (isCapitalised(doc, last + 1) && PARTNERS.has(other));
  }
  return isMark(doc, first - 1, '&') && doc.form[first - 2] === doc.form[first];
}

/** Words of the longest firm that is looked through. */
const LONGEST_COMPANY = 4;

/** Forms of the words that stand before the form of a company: `Oke` where `Oke Corp` is written. */
function wordsOfCompanies(doc: Doc): ReadonlySet<number> {
  const words = new Set<number>();
  for (let token = 1; token < doc.length; token++) {
    const form = doc.form[token]!;
    if ((!FORMS.has(form) && !CO.has(form)) || !isCapitalised(doc, token)) continue;
    for (let at = token - 1; at >= 0 && token - at <= LONGEST_COMPANY; at--) {
      if (!isWord(doc, at) || !isCapitalised(doc, at) || doc.gap[at + 1]! > GAP.line) break;
      words.add(doc.form[at]!);
    }
  }
  return words;
}

/**
 * The candidates that are short for a company of the article: one word of its name, with no title before and no part
 * of a longer name that stands.
 */
export function shortForCompanies(doc: Doc, candidates: readonly PersonCandidate[]): Set<PersonCandidate> {
  const short = new Set<PersonCandidate>();
  let words: ReadonlySet<number> | undefined;
  for (const candidate of candidates) {
    const { first, last } = candidate;
    if (last - first > 1 || is(doc, first - 1, CLASS.title) || is(doc, first - 1, CLASS.role)) continue;
    words ??= wordsOfCompanies(doc);
    if (words.size === 0) return short;
    const form = doc.form[first]!;
    if (words.has(form) && !candidates.some((longer) => isLonger(doc, longer, form))) short.add(candidate);
  }
  return short;
}

function isLonger(doc: Doc, { first, last }: PersonCandidate, form: number): boolean {
  if (last - first === 1) return is(doc, first - 1, CLASS.title) && doc.form[first] === form;
  for (let token = first; token < last; token++) if (doc.form[token] === form) return true;
  return false;
}
