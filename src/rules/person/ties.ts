/** Who somebody is to others, said right before the name: kin of, late, the possessive of a country, an office and a comma. */
import {
  type Doc,
  is,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  opensSentence,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';

/** `(Uganda)` */
export const isFromCountry = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '(') && is(doc, token + 1, CLASS['country-name']) && isMark(doc, token + 2, ')');

const LATE = wordSet('late');
const AS = wordSet('as');
const IDENTIFIED = wordSet('identified');
const CLOSING = '.,';
/** What the words before them name is no person. */
const OF_WHAT = ['place-word', 'organisation-word', 'work-word'] as const;

/** `under the chairmanship of Zubo Wankor`: what somebody has over others. */
const LEADERSHIP = wordSet(
  'leadership chairmanship command guidance supervision responsibility stewardship tutelage presidency premiership patronage',
);

/** Tokens `first … last - 1` */
export function isBehindTies(doc: Doc, first: number, last: number): boolean {
  const before = first - 1;
  if (before < 1 || doc.sentence[before] !== doc.sentence[first]) return false;
  if (doc.kind[before] === TOKEN.clitic)
    // Not `Uganda’s Zubo Wankor desert`
    return (
      !OF_WHAT.some((name) => is(doc, last, CLASS[name])) &&
      (is(doc, before - 1, CLASS['country-name']) ||
        is(doc, before - 1, CLASS.organisation) ||
        doc.shape[before - 1] === SHAPE.upper)
    );
  if (LATE.has(doc.form[before]!)) return true;
  if (doc.form[before] === OF) return is(doc, before - 1, CLASS.kin) || LEADERSHIP.has(doc.form[before - 1]!);
  if (AS.has(doc.form[before]!)) return IDENTIFIED.has(doc.form[before - 1]!);
  return (
    is(doc, before, CLASS['speech-verb']) &&
    doc.shape[before] === SHAPE.lower &&
    isOneOfMarks(doc, before - 1, ',”"’»') &&
    (isOneOfMarks(doc, last, CLOSING) || doc.sentence[last] !== doc.sentence[first])
  );
}

/** Tokens of an office before a comma that are looked through. */
const REACH = 8;
const OF = wordId(lexicon, 'of');
const OF_OFFICE = wordSet('of for to at and the in');

/** `the minister, `, `the Minister of Ports and Fisheries, `: a title, what it is of in capitals or small, and a comma. */
export function isBehindOffice(doc: Doc, first: number): boolean {
  if (!isMark(doc, first - 1, ',') || doc.sentence[first - 1] !== doc.sentence[first]) return false;
  const end = first - 2;
  // `10 pm,`
  if (doc.gap[end] === GAP.none || isNumber(doc, end - 1)) return false;
  if (is(doc, end, CLASS.title)) return true;
  let hasOf = false;
  for (let token = end; token > end - REACH && token >= 0; token--) {
    if (doc.sentence[token] !== doc.sentence[first]) return false;
    if (is(doc, token, CLASS.title)) return hasOf && doc.form[token + 1] === OF;
    if (OF_OFFICE.has(doc.form[token]!)) hasOf = true;
    else if (doc.shape[token]! < SHAPE.lower) return false;
  }
  return false;
}

const OWNERS = wordSet('my your his her our their its whose');
/** Words between an owner and kin: `his late elder`. */
const BETWEEN = 3;
const LAW = wordId(lexicon, 'law');

/** `His brother-in-law, Zubo Wankor,`: somebody’s kin, a comma, and a mark behind the name. */
export function isBehindKin(doc: Doc, first: number, last: number): boolean {
  if (!isMark(doc, first - 1, ',') || !isOneOfMarks(doc, last, ',.;')) return false;
  let noun = first - 2;
  // `-in-law`
  if (doc.form[noun] === LAW && isInnerHyphen(doc, noun - 1)) noun -= 4;
  if (
    noun < 1 ||
    !(is(doc, noun, CLASS.kin) || isHelper(doc, noun)) ||
    doc.sentence[noun] !== doc.sentence[first]
  )
    return false;
  for (let at = noun - 1; at >= noun - BETWEEN && at >= 0; at--) {
    if (OWNERS.has(doc.form[at]!) || doc.kind[at] === TOKEN.clitic) return true;
    if (doc.shape[at] !== SHAPE.lower) return false;
  }
  return false;
}

/** `through his coach, Zubo,`: somebody by what they are to others, and no firm. */
const isHelper = (doc: Doc, noun: number): boolean =>
  doc.shape[noun] === SHAPE.lower &&
  (is(doc, noun, CLASS.mankind) || (is(doc, noun, CLASS.role) && !EMPLOYERS.has(doc.form[noun]!)));

const ARTICLES = wordSet('a an');
/** Tokens of the noun phrase behind the comma. */
const APPOSED = 7;
/** What firms are, too. */
const TRADERS = wordSet(
  'maker producer exporter importer developer builder contractor operator distributor supplier manufacturer publisher broker trader ' +
    'provider leader giant carrier player partner member rival owner competitor investor lender retailer',
);

/** What a firm, a town or an animal is to somebody, too. */
const EMPLOYERS = WordSet.of([
  ...TRADERS.ids(),
  ...wordSet(
    'employer sponsor backer landlord insurer advertiser host neighbour neighbor ally creditor predecessor successor opponent opponents ' +
      'champion favourite favorite pet guide mascot native suitor buyer seller customer client parent',
  ).ids(),
]);

/** `Zubo Wankor, a village elder, left`: at the head of a sentence, with what only somebody is between commas. */
export function isApposedToRole(doc: Doc, first: number, last: number): boolean {
  if (!opensSentence(doc, first) || !isMark(doc, last, ',') || !ARTICLES.has(doc.form[last + 1] ?? 0))
    return false;
  for (let at = last + 2; at < last + APPOSED && at + 1 < doc.length; at++) {
    if (isMark(doc, at, ',')) return isPersonNoun(doc, at - 1);
    // `, a former councillor and now secretary of`
    if (doc.form[at] === AND && isPersonNoun(doc, at - 1)) return true;
    if (doc.kind[at] !== TOKEN.word && !isInnerHyphen(doc, at)) return false;
  }
  return false;
}

/** `and Ana, a Leeds-based potter.`: a given name alone, and what only somebody is. */
export function isGivenApposed(doc: Doc, first: number, last: number): boolean {
  if (doc.form[first - 1] !== AND && !isMark(doc, first - 1, ',')) return false;
  if (!isMark(doc, last, ',') || !ARTICLES.has(doc.form[last + 1] ?? 0)) return false;
  for (let at = last + 2; at < last + APPOSED && at < doc.length; at++) {
    if (isOneOfMarks(doc, at, ',.;)')) return isPersonNoun(doc, at - 1);
    if (doc.kind[at] !== TOKEN.word && !isInnerHyphen(doc, at)) return false;
  }
  return false;
}

const AND = wordId(lexicon, 'and');

const isPersonNoun = (doc: Doc, noun: number): boolean =>
  doc.shape[noun] === SHAPE.lower &&
  (is(doc, noun, CLASS.mankind) || is(doc, noun, CLASS.role) || is(doc, noun, CLASS.title)) &&
  !TRADERS.has(doc.form[noun]!);
