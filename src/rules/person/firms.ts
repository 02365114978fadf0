/** Names of firms that look like names of people: `Oke & Oke`, `Oke & Sons`, `Ernst & Young`, `Oke Corp`, and `Oke` behind it. */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
  type PhraseMatch,
} from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { nextNode, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import type { PersonCandidate } from '../../types.js';
import { FAME, GIVEN } from './words.js';

const PARTNERS = wordSet('sons son daughters brothers co company partners associates');
/** Forms of companies. */
const FORMS = wordSet('corp inc ltd plc llc llp gmbh bhd bancorp incorporated');
const CO = wordSet('co cos');
/** Heads of the names of companies. */
const HEADS = wordSet(
  'holdings industries motors airlines airways pharmaceuticals technologies savings securities partners insurance foods ' +
    'direct logistics ventures labs robotics biotech therapeutics solutions systems healthcare analytics minerals mining cement textiles energy ' +
    'breweries electronics software telecom resources petroleum',
);
/** What ends the name of a company, its form or its head. */
const ENDS = WordSet.of([...FORMS.ids(), ...CO.ids(), ...HEADS.ids()]);
const AND = wordId(lexicon, 'and');
const WHO = wordId(lexicon, 'who');

/** `Oke Corp`, `Ana Oke Inc.`; a `Co` without its period behind a given name may be a surname. */
function isCompany(doc: Doc, first: number, last: number): boolean {
  const word = doc.form[last - 1]!;
  if (FORMS.has(word)) return true;
  if (CO.has(word)) return doc.dotted[last - 1] === 1 || GIVEN[doc.set[first]!]! < GIVEN_NAME;
  let at = last;
  // `Ana Oke Global Holdings Inc`
  while (
    at < last + LONGEST_COMPANY &&
    isCapitalised(doc, at) &&
    is(doc, at, CLASS['organisation-word']) &&
    !isForm(doc, at)
  )
    at++;
  return isForm(doc, at) && doc.gap[at]! <= GAP.line;
}

const isForm = (doc: Doc, token: number): boolean =>
  FORMS.has(doc.form[token] ?? 0) || (CO.has(doc.form[token] ?? 0) && isCapitalised(doc, token));

/** Words of the longest firm that is looked through. */
const LONGEST_COMPANY = 4;

/** What FAME says of who is in the news now. */
const OF_THE_NEWS = 2;
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

/** By the form of a word that stands before the form of a company, `Oke` where `Oke Corp` is written: what follows it there. */
type WordsOfCompanies = ReadonlyMap<number, ReadonlySet<number>>;

function wordsOfCompanies(doc: Doc): WordsOfCompanies {
  const words = new Map<number, Set<number>>();
  for (let token = 1; token < doc.length; token++) {
    const form = doc.form[token]!;
    if (!isCapitalised(doc, token) || !ENDS.has(form)) continue;
    let next = form;
    for (let at = token - 1; at >= 0 && token - at <= LONGEST_COMPANY; at--) {
      if (doc.gap[at + 1]! > GAP.line) break;
      // `Oke’s Holdings Inc`, `Oke-Ruiz Inc`
      if (doc.kind[at] === TOKEN.clitic || isInnerHyphen(doc, at)) continue;
      if (!isWord(doc, at) || !isCapitalised(doc, at)) break;
      const word = doc.form[at]!;
      const followers = words.get(word);
      if (followers === undefined) words.set(word, new Set([next]));
      else followers.add(next);
      next = word;
    }
  }
  return words;
}

/**
 * The candidates that are short for a company of the article: words of its name, with no title before, no part of a
 * longer name that stands, and nothing that says that somebody of the same name is meant.
 */
export function shortForCompanies(doc: Doc, candidates: readonly PersonCandidate[]): Set<PersonCandidate> {
  const short = new Set<PersonCandidate>();
  if (candidates.length === 0) return short;
  const words = wordsOfCompanies(doc);
  if (words.size === 0) return short;
  const people = personalWords(doc, candidates);
  const isShort = ({ first, last }: PersonCandidate) =>
    areOfCompany(doc, first, last, words) && !people.has(doc.form[last - 1]!);
  for (const candidate of candidates) {
    const { first, last } = candidate;
    const form = doc.form[last - 1]!;
    if (last - first > 1) {
      if (isShort(candidate)) short.add(candidate);
      continue;
    }
    if (is(doc, first - 1, CLASS.title) || is(doc, first - 1, CLASS.role) || !words.has(form)) continue;
    if (FAME[doc.set[first]!] === OF_THE_NEWS) continue;
    if (!candidates.some((longer) => isLonger(doc, longer, form) && !isShort(longer))) short.add(candidate);
  }
  return short;
}

/** `Ana Oke` where `Ana Oke Inc` is written. */
function areOfCompany(doc: Doc, first: number, last: number, words: WordsOfCompanies): boolean {
  for (let token = first; token < last - 1; token++) {
    // `Oke-Ruiz` of `Oke-Ruiz Inc`
    const next = isInnerHyphen(doc, token + 1) ? token + 2 : token + 1;
    if (words.get(doc.form[token]!)?.has(doc.form[next]!) !== true) return false;
    token = next - 1;
  }
  return words.has(doc.form[last - 1]!);
}

/** Last words of names that people bear: `Mr Oke`, `Ana Oke, who`, `Ana Oke, 43,`. */
export function personalWords(doc: Doc, candidates: readonly PersonCandidate[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, last } of candidates) {
    const isPersonal =
      is(doc, first - 1, CLASS.honorific) ||
      (isMark(doc, last, ',') && (doc.form[last + 1] === WHO || isNumber(doc, last + 1)));
    if (isPersonal) words.add(doc.form[last - 1]!);
  }
  return words;
}

function isLonger(doc: Doc, { first, last }: PersonCandidate, form: number): boolean {
  if (last - first === 1) return is(doc, first - 1, CLASS.title) && doc.form[first] === form;
  for (let token = first; token < last; token++) if (doc.form[token] === form) return true;
  return false;
}
