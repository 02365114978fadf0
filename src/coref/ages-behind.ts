/** Ages told behind a name and something that stands between: `Doe, a trader in pepper, 43,`, `Doe, a man of 43`, `Oke and Roth, 31 and 34,`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
} from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { ageAt, endOfAge } from './age-number.js';
import { isOfToday, isPersonNoun } from './ages-before.js';
import type { PersonMention } from './mentions.js';

const AGED = wordId(lexicon, 'aged');
const AT = wordId(lexicon, 'at');
const AND = wordId(lexicon, 'and');
const OF = wordId(lexicon, 'of');
const WHO = wordId(lexicon, 'who');

/** `Doe (Labour), 43,`: past a short bracket without a number. */
export function pastAside(doc: Doc, at: number): number {
  if (!isMark(doc, at, '(')) return at;
  for (let token = at + 1; token < at + LONGEST_ASIDE && doc.sentence[token] === doc.sentence[at]; token++) {
    if (isNumber(doc, token)) return at;
    if (isMark(doc, token, ')')) return isMark(doc, token + 1, ',') ? token + 1 : at;
  }
  return at;
}
const LONGEST_ASIDE = 9;

/** `Doe, a trader in pepper, 43,`, `Doe, mayor of Leeds, 43,`, `Doe, a retired trader aged 43,`: behind what is said of whoever it is. */
export function ageBehindRole(doc: Doc, comma: number, next: number): number | null {
  const first = doc.form[comma + 1] ?? 0;
  // `, of Leeds,`
  // `, of 25 Mill Lane,`
  const house = isNumber(doc, comma + 2) ? 1 : 0;
  const isOfPlace = OF_FROM.has(first) && isCapitalised(doc, comma + 2 + house);
  const article = ARTICLES.has(first);
  let token = comma + (isOfPlace ? 2 + house : article ? 2 : 1);
  let noun = -1;
  const end = Math.min(comma + LONGEST_ROLE, next);
  while (token < end && (isWord(doc, token) || isInnerHyphen(doc, token)) && doc.form[token] !== AGED) {
    // `Doe, his wife, 43,`, `Doe, who met the mayor, 43,`: of somebody else.
    if (isOfPlace ? !isCapitalised(doc, token) : !isOfPhrase(doc, token)) return null;
    // `Doe, a man of 43`
    if (doc.form[token] === OF && SOMEBODY.has(doc.form[token - 1]!) && ageAt(doc, token + 1) !== null) break;
    if (isPersonNoun(doc, token)) noun = token;
    token++;
  }
  if (noun < 0 && !isOfPlace) return null;
  if (doc.form[token] === AGED) {
    const age = ageAt(doc, token + 1);
    return age !== null && !isWord(doc, endOfAge(doc, token + 1)) ? age : null;
  }
  if (article && doc.form[token] === OF) {
    const age = ageAt(doc, token + 1);
    return age !== null && age >= YOUNGEST && isOneOfMarks(doc, endOfAge(doc, token + 1), ',.;') ? age : null;
  }
  // `, of Mill Lane, Leeds, 43,`
  if (isOfPlace && isMark(doc, token, ',') && isCapitalised(doc, token + 1)) {
    let town = token + 1;
    while (town < next && town < token + TOWN && isCapitalised(doc, town)) town++;
    if (isMark(doc, town, ',')) token = town;
  }
  const number = doc.form[token + 1] === AGED ? token + 2 : token + 1;
  if (!isMark(doc, token, ',') || !isNumber(doc, number)) return null;
  const age = ageAt(doc, number);
  if (number > token + 1) return age;
  return isOneOfMarks(doc, token + 2, ',.') && !isNumber(doc, token + 3) && (age ?? 0) >= GROWN ? age : null;
}
/** A noun, what is said of it, or a word that joins nouns. */
const isOfPhrase = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) || isInnerHyphen(doc, token)
    ? true
    : is(doc, token, CLASS['function-word'])
      ? JOINS.has(doc.form[token]!)
      : !is(doc, token, CLASS.verb) || is(doc, token, CLASS.noun) || is(doc, token, CLASS.adjective);
const JOINS = wordSet('of for in at and the');
const SOMEBODY = wordSet(
  'man woman boy girl lad lass child widow widower teenager youth lady gentleman bachelor spinster',
);
const TOWN = 4;
const LONGEST_ROLE = 14;
const ARTICLES = wordSet('a an the');
const OF_FROM = wordSet('of from');
const GROWN = 16;
const YOUNGEST = 4;

/** `Doe (M, 43)`, `Doe (43, F)`, `Doe, male, 43,`, `Doe, M/43,`: as police and courts note it. */
export function ageWithSex(doc: Doc, open: number): number | null {
  const first = open + 1;
  if (SEXES.has(doc.form[first] ?? 0) && isOneOfMarks(doc, first + 1, ',/-')) {
    const number = doc.form[first + 2] === AGED ? first + 3 : first + 2;
    const age = isNumber(doc, number) ? ageAt(doc, number) : null;
    return isOneOfMarks(doc, number + 1, ',.);') ? age : null;
  }
  const isNoted =
    isNumber(doc, first) && isOneOfMarks(doc, first + 1, ',/-') && SEXES.has(doc.form[first + 2] ?? 0);
  return isNoted && isOneOfMarks(doc, first + 3, ',.);') ? ageAt(doc, first) : null;
}
const SEXES = wordSet('m f male female');

/** `Doe, who at 90 still paints`: nobody of such years has many more. */
export function ageOfNow(doc: Doc, comma: number): number | null {
  if (!isMark(doc, comma, ',') || doc.form[comma + 1] !== WHO || doc.form[comma + 2] !== AT) return null;
  const age = ageAt(doc, comma + 3);
  const end = endOfAge(doc, comma + 3);
  if (age === null || !isWord(doc, end)) return null;
  return age >= OLD_ALREADY || isOfToday(doc, end) ? age : null;
}
const OLD_ALREADY = 80;

/** `Oke and Roth, aged 31 and 34`, `Oke and Roth, 31 and 34,`: each has the age at its place. */
export function ageOfPair(doc: Doc, last: number): number | null {
  const isFirst = doc.form[last] === AND;
  let comma = last;
  if (isFirst) {
    comma++;
    while (comma < last + LONGEST_NAME && isWord(doc, comma) && isCapitalised(doc, comma)) comma++;
  }
  if (!isMark(doc, comma, ',') || comma === last + 1) return null;
  const number = doc.form[comma + 1] === AGED ? comma + 2 : comma + 1;
  const other = number + 2;
  if (!isNumber(doc, number) || doc.form[number + 1] !== AND || !isNumber(doc, other)) return null;
  if (isWord(doc, other + 1) && number === comma + 1) return null;
  if (!isFirst && !isSecondOfPair(doc, last)) return null;
  return ageAt(doc, isFirst ? number : other);
}
const LONGEST_NAME = 6;

/** Whether `and` stands before the name that ends at a token. */
function isSecondOfPair(doc: Doc, last: number): boolean {
  let token = last - 1;
  while (token > last - LONGEST_NAME && isCapitalised(doc, token)) token--;
  return doc.form[token] === AND;
}

/** `Doe – 55 years, cook`, `Doe – 17, student`: as lists of the dead and the hurt have it; `Doe – 17, Roe – 15` are scores. */
export function ageBehindDash(doc: Doc, last: number, next: number): number | null {
  if (!isOneOfMarks(doc, last, '–—-') || isInnerHyphen(doc, last) || !isNumber(doc, last + 1)) return null;
  const age = ageAt(doc, last + 1);
  if (age === null) return null;
  const end = last + 2;
  if (YEARS.has(doc.form[end] ?? 0) && !isWord(doc, end + 1)) return age;
  // `Doe – 17, captain Roe – 15`
  if (next < end + NEXT && doc.block[next] === doc.block[last]) return null;
  const isOfPerson = isPersonNoun(doc, end + 1) || OF_FROM.has(doc.form[end + 1] ?? 0);
  return isMark(doc, end, ',') && isOfPerson && !isCapitalised(doc, end + 1) ? age : null;
}
const YEARS = wordSet('years yrs year');

const NEXT = 5;

/** `19 years and 43 days,`: as records are told. */
export const andDays = (doc: Doc, years: number): boolean =>
  YEARS.has(doc.form[years - 1] ?? 0) &&
  doc.form[years] === AND &&
  isNumber(doc, years + 1) &&
  DAYS.has(doc.form[years + 2] ?? 0);
const DAYS = wordSet('day days month months');

/** `died aged 91 in Leeds`, `died at 91 on Sunday`: of a low number `at` tells the hour. */
export const endsLife = (doc: Doc, end: number, isAged: boolean, age: number): boolean =>
  isAged
    ? YEARS.has(doc.form[end] ?? 0) || AFTERWARDS.has(doc.form[end]!)
    : age > LAST_HOUR && AFTERWARDS.has(doc.form[end]!);
const AFTERWARDS = wordSet(
  'on in after at from following of this last yesterday today while surrounded early',
);
const LAST_HOUR = 24;

/** `2. Roe, 3. Oke`: the number behind a name is the next one's place in a list. */
export const isPlaceInList = (doc: Doc, { before }: PersonMention, end: number, next: number): boolean =>
  end + 1 === next &&
  isMark(doc, end, '.') &&
  isMark(doc, before.first - 1, '.') &&
  (ageAt(doc, before.first - 2) ?? 0) + 1 === ageAt(doc, end - 1);
