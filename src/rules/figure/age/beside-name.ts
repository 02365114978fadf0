/** Ages between commas behind a name or a noun of persons: `Mira Holt, 43,`, `the singer, 64,`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  opensSentence,
  surface,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { isDash } from '../parse/joints.js';
import { MONTHS, WORD } from '../parse/lexis.js';
import { GIVEN, isPluralNoun } from '../parse/nouns.js';
import { figure, mention } from '../parse/reading.js';
import { isDeterminer } from '../parse/surroundings.js';
import { isKinOfAges, isPairOfNames, YOUNG } from './age-word.js';
import { ABBREVIATED_YEARS, inYears, isLowerWord, LONGEST_NAME, NO_PERSON, NOW, OLDEST } from './words.js';

/** `Mira Holt, 43, …`: alone between commas behind a name. */
export function apposition(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  // `Tom Oke, 44yrs,`
  if (
    amount.bare &&
    ABBREVIATED_YEARS.has(doc.form[last] ?? 0) &&
    isMark(doc, last + 1, ',') &&
    isMark(doc, first - 1, ',') &&
    isCapitalised(doc, first - 2)
  )
    return inYears(doc, amount, last + 1);
  if (isInWords(doc, amount)) return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (!amount.bare || amount.value === null || amount.value > OLDEST || amount.value < 1) return null;
  if (NOW.has(doc.form[first - 1] ?? 0) && isMark(doc, last, ','))
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  // `Mira Holt, just 22, won`
  if (
    YET.has(doc.form[first - 1] ?? 0) &&
    isMark(doc, last, ',') &&
    isMark(doc, first - 2, ',') &&
    isCapitalised(doc, first - 3) &&
    amount.value >= YOUNGEST_YET
  )
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (isOfListed(doc, amount)) return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  // `alias “Inday,” 29, a grocer`
  const isQuoted =
    (isMark(doc, first - 1, '”') || isMark(doc, first - 1, '"')) &&
    isMark(doc, first - 2, ',') &&
    isMark(doc, last, ',');
  const comma = isQuoted ? first - 2 : first - 1;
  if (!isMark(doc, comma, ',') || comma < 1) return null;
  const name = comma - 1;
  if (
    doc.kind[name] !== TOKEN.word &&
    doc.kind[name] !== TOKEN.clitic &&
    !isMark(doc, name, ')') &&
    !isMark(doc, name, '”')
  )
    return null;
  if (doc.kind[name] === TOKEN.word && (doc.shape[name]! < SHAPE.capital || MONTHS.has(doc.form[name]!))) {
    // `Seo Min-jae, 57`, `Agnes May, 71`
    const joined = doc.gap[name] === GAP.none && doc.shape[name - 2]! >= SHAPE.capital;
    const notDay = doc.shape[name]! >= SHAPE.capital && amount.value > 31;
    // `his son, 7,`
    const kin =
      isParentOf(doc, name) ||
      isPairOfYoung(doc, amount) ||
      isKinOfAges(doc, comma) ||
      is(doc, name, CLASS.kin) ||
      PERSON_NOUNS.has(doc.form[name]!) ||
      isHolder(doc, name);
    if (!NOW.has(doc.form[name]!) && !joined && !notDay && !kin) return null;
  }
  // `Oke 18.32m, 2. Roth 17.90m`
  if (doc.kind[name - 1] === TOKEN.number && doc.gap[name] === GAP.none) return null;
  const closed =
    last >= doc.length ||
    isMark(doc, last, ',') ||
    isMark(doc, last, '.') ||
    isMark(doc, last, ';') ||
    isMark(doc, last, '”') ||
    isMark(doc, last, '—') ||
    isMark(doc, last, '–') ||
    (isMark(doc, last, '_') && doc.gap[last] === GAP.space) ||
    doc.form[last] === WORD.of ||
    doc.form[last] === WORD.from;
  const next = last + 1;
  if (
    doc.form[last] === WORD.and &&
    (isKinOfAges(doc, first - 1) || isPairOfNames(doc, first - 1)) &&
    isNumber(doc, next) &&
    (isMark(doc, next + 1, ',') || RESPECTIVELY.has(doc.form[next + 1] ?? 0))
  )
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (isItem(doc, amount)) return null;
  if (!closed || (isMark(doc, last, ',') && doc.kind[last + 1] === TOKEN.number)) return null;
  return figure(doc, 'figure.age', 'age', amount, mention(first, last));
}
const YET = wordSet('just only still barely aged');
const YOUNGEST_YET = 13;

/** `1. Tom Oke – 17, pupil`: an item of a numbered list of people. */
function isOfListed(doc: Doc, { first, last }: Amount): boolean {
  if (!isDash(doc, first - 1) || doc.gap[first] !== GAP.space || !isMark(doc, last, ',')) return false;
  let start = first - 1;
  while (start > first - LONGEST_NAME - 1 && isCapitalised(doc, start - 1)) start--;
  return (
    first - start > 2 &&
    isMark(doc, start - 1, '.') &&
    isNumber(doc, start - 2) &&
    doc.gap[start - 2]! >= GAP.line &&
    !NO_PERSON.some((group) => is(doc, first - 2, group))
  );
}
const RESPECTIVELY = wordSet('respectively');

/** `1. Oke (KEN), 2. Roth (GER)`: the number of the next in a list. */
function isItem(doc: Doc, { first, last, value }: Amount): boolean {
  if (!isMark(doc, last, '.') || value === null || value > MOST_ITEMS || !isCapitalised(doc, last + 1))
    return false;
  const least = Math.max(doc.blocks[doc.block[first]!]!.first, first - ITEM_REACH);
  for (let at = first - 2; at >= least; at--)
    if (doc.kind[at] === TOKEN.number && isMark(doc, at + 1, '.') && Number(surface(doc, at)) === value - 1)
      return true;
  return false;
}
const MOST_ITEMS = 50;
const ITEM_REACH = 16;

/** `Mira Holt, nine, was`, `her niece, Zuri-Ann, five, on`: a name of two words or behind its kin, and no list of counts. */
function isInWords(doc: Doc, { first, last, form, value, high, before }: Amount): boolean {
  if (form !== 'words' || high !== null || value === null || value < 2 || value > OLDEST) return false;
  if (before.first < first || !isMark(doc, first - 1, ',') || first < 2) return false;
  if (!isMark(doc, last, ',') && !isMark(doc, last, '.')) return false;
  const next = last + 1;
  if (isMark(doc, last, ',') && (isNumber(doc, next) || is(doc, next, CLASS['number-word']))) return false;
  const name = first - 2;
  // `a son, four, and a daughter, two`
  const isSomebody = is(doc, name, CLASS.kin) || PERSON_NOUNS.has(doc.form[name]!);
  const isOne = isDeterminer(doc, name - 1) || doc.form[name - 1] === WORD.and;
  if (isSomebody && isOne && !isPluralNoun(doc, name)) return true;
  if (!isCapitalised(doc, name) || NO_PERSON.some((group) => is(doc, name, group))) return false;
  if (doc.blocks[doc.block[name]!]!.titleCase || doc.shape[first] !== SHAPE.lower) return false;
  let start = name;
  while (start > name - LONGEST_NAME && isOfName(doc, start - 1)) start--;
  const isKin = isMark(doc, start - 1, ',') ? is(doc, start - 2, CLASS.kin) : is(doc, start - 1, CLASS.kin);
  if (isKin) return true;
  // `Anna, six, and Paul, nine,`
  if (start === name)
    return (
      GIVEN.some((band) => is(doc, name, band)) &&
      !CITIES.some((band) => is(doc, name, band)) &&
      (opensSentence(doc, name) || doc.form[name - 1] === WORD.and || is(doc, name - 1, CLASS.kin))
    );
  return (
    start < name && GIVEN.some((band) => is(doc, start, band) || is(doc, name, band) || doc.form[start]! < 0)
  );
}

const CITIES = [CLASS['city-4'], CLASS['city-5'], CLASS['city-6']];

const isOfName = (doc: Doc, token: number): boolean =>
  isInnerHyphen(doc, token) || (isCapitalised(doc, token) && !is(doc, token, CLASS['function-word']));

/** `6` of `Two boys, 6 and 9,` */
const isPairOfYoung = (doc: Doc, { first, last }: Amount): boolean =>
  YOUNG.has(doc.form[first - 2]!) && doc.form[last] === WORD.and && isNumber(doc, last + 1);

/** The `three` of `a father of three, 44,` */
const isParentOf = (doc: Doc, number: number): boolean =>
  doc.form[number - 1] === WORD.of && is(doc, number - 2, CLASS.kin) && is(doc, number, CLASS['number-word']);

/** `The singer, 64, gave`: a role behind its article. */
const isHolder = (doc: Doc, noun: number): boolean => {
  if (!is(doc, noun, CLASS.role)) return false;
  const open = doc.blocks[doc.block[noun]!]!.first;
  for (let at = noun - 1; at >= open && at >= noun - 3; at--)
    if (isDeterminer(doc, at) || doc.kind[at] === TOKEN.clitic) return true;
  // `Retired teacher, 71, wins`: a headline without articles
  return noun - open < LONGEST_NAME && isHeadline(doc, noun) && isLowerWord(doc, noun);
};

/** A block that no full stop closes. */
function isHeadline(doc: Doc, token: number): boolean {
  const { first, last } = doc.blocks[doc.block[token]!]!;
  return last - first < LONGEST_HEADLINE && !isMark(doc, last - 1, '.') && !isMark(doc, last - 1, '”');
}
const LONGEST_HEADLINE = 24;
export const PERSON_NOUNS = wordSet(
  'man woman boy girl suspect victim driver teenager pupil student teacher nurse juvenile motorist pedestrian passenger companion friend neighbour neighbor colleague partner girlfriend boyfriend classmate roommate tourist cyclist motorcyclist farmer villager worker resident patient inmate',
);
