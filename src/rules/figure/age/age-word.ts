/** Ages behind the word: `aged 43`, `the ages of 6 and 12`, and the second of a pair. */
import { type Doc, is, isCapitalised, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { comparatorAfter, comparatorBefore } from '../parse/comparator.js';
import { WORD } from '../parse/lexis.js';
import { isPluralNoun } from '../parse/nouns.js';
import { comparedMention, figure, mention, wordsAmong } from '../parse/reading.js';
import { topOf } from '../parse/surroundings.js';
import { AGE, AGED, AGES, IS_OR_WAS, LONGEST_NAME, OLDEST, ONLY, YEARS } from './words.js';

/** `aged 43`, `age 43`, `the age of 11`, `aged between 15 and 59`, `the ages of 6 and 12`. */
export function ageWordBefore(doc: Doc, amount: Amount) {
  let at = amount.from - 1;
  if (topOf(amount) > OLDEST || amount.form === 'fraction' || amount.form === 'vague') return null;
  const inner = amount.before;
  if (inner.first < amount.from) at = inner.first - 1;
  const of = doc.form[at] === WORD.of;
  const only = ONLY.has(doc.form[at] ?? 0) && doc.form[at - 1] === WORD.of;
  // `aged just 54`
  const justAged = ONLY.has(doc.form[at] ?? 0) && doc.form[at - 1] === AGED;
  const word = of || justAged ? at - 1 : only ? at - 2 : at;
  const form = doc.form[word] ?? 0;
  // `at my age one sleeps`
  if (amount.value === 1 && amount.form === 'words' && form === AGE) return null;
  if (isSecondOfAged(doc, amount))
    return figure(doc, 'figure.age', 'age', amount, mention(amount.first, amount.last));
  // `the average age is 34`
  if (
    IS_OR_WAS.has(doc.form[at] ?? 0) &&
    doc.form[at - 1] === AGE &&
    doc.block[at] === doc.block[amount.first]
  )
    return figure(
      doc,
      'figure.age',
      'age',
      amount,
      comparedMention(inner, amount.last, comparatorAfter(doc, amount.last)),
    );
  const known = form === AGED || ((form === AGE || form === AGES) && doc.gap[amount.first]! <= GAP.line);
  if (!known || doc.block[word] !== doc.block[amount.first]) return null;
  // `at the age of 43 years`
  const isYears = doc.form[amount.last] === YEARS && !isNumber(doc, amount.last + 1);
  const end = isYears ? amount.last + 1 : amount.last;
  const after = comparatorAfter(doc, end);
  // `under the age of 15`: the comparator stands before the article.
  const article = doc.form[word - 1] === WORD.the ? word - 1 : word;
  const outer = comparatorBefore(doc, article);
  const first = outer.first < article ? outer.first : word;
  const comparator = after?.comparator ?? (inner.comparator !== '=' ? inner.comparator : outer.comparator);
  const last = after?.last ?? end;
  const compared = wordsAmong(outer, inner, after);
  return figure(doc, 'figure.age', 'age', amount, { first, last, comparator, compared });
}

/** `14` and `17` of `aged 12, 14 and 17` */
function isListedAge(doc: Doc, { first, last, bare, form, high }: Amount): boolean {
  if ((!bare && form !== 'words') || high !== null || isPluralNoun(doc, last)) return false;
  let at = first - 1;
  const end = Math.max(0, first - LONGEST_AGES);
  let numbers = 0;
  while (at > end && (isMark(doc, at, ',') || doc.form[at] === WORD.and || isNumeral(doc, at))) {
    if (isNumeral(doc, at)) numbers++;
    at--;
  }
  // `14` of `aged 12, 14 and 17`: another follows
  const joint = isMark(doc, last, ',') && doc.form[last + 1] === WORD.and ? last + 1 : last;
  const goesOn = (isMark(doc, joint, ',') || doc.form[joint] === WORD.and) && isNumeral(doc, joint + 1);
  return (numbers > 1 || (numbers > 0 && goesOn)) && (doc.form[at] === AGED || doc.form[at] === AGES);
}
const LONGEST_AGES = 14;
const isNumeral = (doc: Doc, token: number): boolean =>
  isNumber(doc, token) || is(doc, token, CLASS['number-word']);

/** `7` of `aged 5 and 7`, `14` of `her daughters, 12 and 14,` */
function isSecondOfAged(doc: Doc, amount: Amount): boolean {
  const { first, last, bare, high } = amount;
  if (isListedAge(doc, amount)) return true;
  const other = first - 2;
  // `aged nine and 13`
  if (
    doc.form[first - 1] === WORD.and &&
    doc.form[other - 1] === AGED &&
    (bare || amount.form === 'words') &&
    high === null &&
    is(doc, other, CLASS['number-word'])
  )
    return !isPluralNoun(doc, last);
  if (!bare || high !== null || doc.form[first - 1] !== WORD.and || !isNumber(doc, other)) return false;
  if (doc.form[other - 1] === AGED || doc.form[other - 1] === AGES) return !isPluralNoun(doc, last);
  return (isKinOfAges(doc, other - 1) || isPairOfNames(doc, other - 1)) && isMark(doc, last, ',');
}

/** The comma behind `Rosa and Emil Linz`, of whom two ages follow. */
export function isPairOfNames(doc: Doc, comma: number): boolean {
  if (!isMark(doc, comma, ',')) return false;
  let name = comma;
  while (name > comma - LONGEST_NAME && isCapitalised(doc, name - 1)) name--;
  return name < comma && doc.form[name - 1] === WORD.and && isCapitalised(doc, name - 2);
}

/** The comma between `her daughters` and their ages. */
export const isKinOfAges = (doc: Doc, comma: number): boolean =>
  isMark(doc, comma, ',') &&
  (PAIRS.has(doc.form[comma - 1]!) ||
    ((is(doc, comma - 1, CLASS.kin) || YOUNG.has(doc.form[comma - 1]!)) && isPluralNoun(doc, comma - 1)));
const PAIRS = wordSet('pair couple duo');
export const YOUNG = wordSet(
  'boys girls children kids men women youths teenagers teens students pupils victims suspects friends cousins toddlers passengers',
);
