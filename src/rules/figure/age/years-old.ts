/** Ages with their unit: `80-year-old`, `43 years old`, `in their 20s`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { pastHyphen } from '../parse/joints.js';
import { GRAINS, WORD } from '../parse/lexis.js';
import { comparedMention, figure, mention } from '../parse/reading.js';
import { AGE, AGED } from './words.js';

export const S = wordId(lexicon, 's');
const OLD = wordSet('old olds');
const DECADES = wordSet('decade decades century centuries');
const POSSESSIVES = wordSet('his her their');

/** `80-year-old`, `43 years old`, `thousands of years old`, `under one year of age`, `21 years of age`. */
export function yearsOld(doc: Doc, amount: Amount) {
  const grain = amount.takesOf && doc.form[amount.last] === WORD.of ? amount.last + 1 : amount.next;
  if (grain < doc.length && doc.gap[grain] === GAP.none && doc.form[grain] === YEAR_OLD && amount.bare)
    return figure(doc, 'figure.age', 'age', amount, comparedMention(amount.before, grain + 1, null));
  if (grain >= doc.length || !GRAINS.has(doc.form[grain]!)) return null;
  const next = pastHyphen(doc, grain + 1);
  let last: number;
  if (OLD.has(doc.form[next] ?? 0)) last = next + 1;
  else if (doc.form[next] === WORD.of && doc.form[next + 1] === AGE) last = next + 2;
  else return null;
  // `a two-decade-old pact` tells no age in years.
  if (DECADES.has(doc.form[grain]!)) return null;
  const hyphenated = grain > amount.last && !amount.takesOf;
  if (hyphenated && SHORT_GRAINS.has(doc.form[grain]!) && !isOfLiving(doc, last)) return null;
  // `aged 15 to 19 years old`
  const aged = doc.form[amount.from - 1] === AGED;
  const said =
    hyphenated || aged
      ? mention(aged ? amount.from - 1 : amount.from, last)
      : comparedMention(amount.before, last, null);
  return figure(doc, 'figure.age', 'age', amount, said);
}

/** `a 44yo man` */
export const YEAR_OLD = wordId(lexicon, 'yo');
const SHORT_GRAINS = wordSet('day week month hour');
const LIVING = wordSet(
  'baby babies infant infants newborn toddler twins puppy kitten calf cub foal lamb chick chicks child children boy girl',
);

/** `a two-week-old truce` has lasted so long; a baby is of that age, and so is who stands without a noun. */
function isOfLiving(doc: Doc, token: number): boolean {
  for (let at = token; at < token + 3; at++) {
    if (at >= doc.length || doc.kind[at] !== TOKEN.word || is(doc, at, CLASS['function-word'])) return true;
    if (LIVING.has(doc.form[at]!) || is(doc, at, CLASS.kin) || isCapitalised(doc, at)) return true;
    if (is(doc, at, CLASS.noun) && !is(doc, at, CLASS.adjective)) return false;
  }
  return false;
}

/** `in their 20s`: a decade of life. */
export function decade(doc: Doc, amount: Amount) {
  const s = amount.last;
  const value = amount.value ?? 0;
  const tens = amount.bare && value % 10 === 0 && value >= 10 && value <= 90;
  if (!tens || doc.gap[s] !== GAP.none || doc.form[s] !== S) return null;
  let at = amount.first - 1;
  const first = at;
  while (at > 0 && at > first - 2 && doc.kind[at] === TOKEN.word && !POSSESSIVES.has(doc.form[at]!)) at--;
  // `in their 20s and 30s`, not `the 1960s and 70s`
  const joined = doc.form[first] === WORD.and || doc.form[first] === WORD.or || isMark(doc, first, ',');
  const listed = joined && doc.form[first - 1] === S && doc.end[first - 2]! - doc.start[first - 2]! === 2;
  // `in his mid-30s`
  const isPart = isInnerHyphen(doc, first) && PARTS_OF_DECADE.has(doc.form[first - 1] ?? 0);
  if (isPart) at = first - 2;
  if (!POSSESSIVES.has(doc.form[at] ?? 0) && !listed) return null;
  if (isMark(doc, first, "'") || isMark(doc, first, '’')) return null;
  const reading = figure(doc, 'figure.age', 'age', amount, mention(isPart ? first - 1 : amount.first, s + 1));
  reading.value.value = null;
  reading.value.min = value;
  reading.value.max = value + 9;
  return reading;
}

const PARTS_OF_DECADE = wordSet('mid early late');
