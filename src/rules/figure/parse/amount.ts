/** A numeral or a range of two, with the sign and the currency signs inside it. */
import { type Doc, is, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { lexicon } from '../../../lexicon/load.js';
import { idsIn } from '../../../lexicon/rows.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { scale } from '../../../normalise/numbers.js';
import { type Comparison, comparatorBefore } from './comparator.js';
import { type CurrencyAt, currencyAfter, signBefore } from './currency.js';
import { isDash, pastHyphen } from './joints.js';
import { MONTHS, PERCENTS, WORD, wordsOf } from './lexis.js';
import { isRecentYear, type Numeral, type NumeralForm, numeral } from './numeral.js';
import { numeralAt } from './numeral-at.js';
import { type PercentSign, percentSign } from './percent-sign.js';
import { type UnitAt, unitAt } from './unit.js';

export interface Amount {
  readonly first: number;
  readonly last: number;
  /** Null for a range. */
  readonly value: number | null;
  readonly form: NumeralForm;
  readonly exponent: number;
  readonly bare: boolean;
  readonly rough: boolean;
  readonly takesOf: boolean;
  readonly min: number | null;
  readonly max: number | null;
  /** The numerals it was read from. */
  readonly low: Numeral;
  readonly high: Numeral | null;
  /** How the two are joined: `-`, `to`, `and`, `or`. */
  readonly joint: 'dash' | 'to' | 'and' | 'or' | null;
  /** A minus sign before it. */
  readonly negative: boolean;
  /** `between` before it, which belongs to the span; else `first`. */
  readonly from: number;

  // What stands around it, looked for once for all rules.

  /** The currency sign before the first numeral. */
  readonly sign: CurrencyAt | null;
  /** The comparator before `from`. */
  readonly before: Comparison;
  /** The token behind it, a glued hyphen aside. */
  readonly next: number;
  readonly percent: PercentSign | null;
}

/** The second numeral of a range. */
interface Upper {
  readonly high: Numeral;
  readonly joint: 'dash' | 'to' | 'and' | 'or';
  /** The lower end, which may share the upper one's magnitude. */
  readonly min: number;
  /** Token of a `between` before the range. */
  readonly between: number | null;
}

const CHANGES = wordsOf('change');
/** A range whose upper end is more times the lower than this is none behind a verb of change. */
const STEP = 5;
/** … and one behind `by` is a range where the upper end is not so many times the lower. */
const MOST_SPAN = 2;
const JOINTS = WordSet.of([
  WORD.to,
  WORD.or,
  WORD.and,
  WORD.per,
  ...idsIn(lexicon, 'number-words', 'percent'),
]);
const LAST_DAY = 31;
/** How far before `from` the verb of change may stand. */
const CHANGE_REACH = 8;

export function amountAt(doc: Doc, token: number): Amount | null {
  const low = numeralAt(doc, token);
  if (low === null || !Number.isFinite(low.value) || isSecondOfPair(doc, low.first)) return null;
  const minus = minusBefore(doc, low.first);
  const first = minus ?? low.first;
  const sign = signBefore(doc, low.first);
  const upper = low.form === 'vague' || low.form === 'fraction' ? null : upperOf(doc, low, sign);
  const from = upper?.between ?? first;
  const before = comparatorBefore(doc, from);
  if (upper !== null) return rangeOf(doc, first, low, upper, minus !== null, from, sign, before);
  return {
    first,
    last: low.last,
    value: minus === null ? low.value : -low.value,
    form: low.form,
    exponent: low.exponent,
    bare: low.bare,
    rough: low.rough,
    takesOf: low.takesOf,
    min: null,
    max: null,
    low,
    high: null,
    joint: null,
    negative: minus !== null,
    from,
    sign,
    before,
    next: pastHyphen(doc, low.last),
    percent: percentSign(doc, low.last),
  };
}

function rangeOf(
  doc: Doc,
  first: number,
  low: Numeral,
  { high, joint, min }: Upper,
  negative: boolean,
  from: number,
  sign: CurrencyAt | null,
  before: Comparison,
): Amount {
  return {
    first,
    last: high.last,
    value: null,
    form: low.form,
    exponent: high.exponent,
    bare: low.bare && high.bare,
    rough: low.rough,
    takesOf: low.takesOf,
    min,
    max: high.value,
    low,
    high,
    joint,
    negative,
    from,
    sign,
    before,
    next: pastHyphen(doc, high.last),
    percent: percentSign(doc, high.last),
  };
}

/** `1` of `7-1`, `1` and `2` of `5-1/2`: read with the first number. */
function isSecondOfPair(doc: Doc, number: number): boolean {
  const joint = number - 1;
  if (
    joint < 1 ||
    doc.kind[number] !== TOKEN.number ||
    doc.gap[number] !== GAP.none ||
    doc.gap[joint] !== GAP.none ||
    doc.kind[joint - 1] !== TOKEN.number
  )
    return false;
  return isDash(doc, joint) || (isMark(doc, joint, '/') && isSecondOfPair(doc, joint - 1));
}

/** The token of a minus sign before a number: `-5`, `−5`, `minus 5`. */
function minusBefore(doc: Doc, number: number): number | null {
  const at = number - 1;
  if (at < 0) return null;
  // `plus or minus 3` has no sign.
  if (doc.form[at] === WORD.minus && doc.gap[number] === GAP.space)
    return doc.form[at - 1] === WORD.or ? null : at;
  if (doc.gap[number] !== GAP.none || doc.kind[number] !== TOKEN.number) return null;
  const sign = isMark(doc, at, '-') || isMark(doc, at, '−') || isMark(doc, at, '–');
  // `(-0.4%)`
  const isOpen = doc.gap[at] !== GAP.none || isMark(doc, at - 1, '(');
  return sign && isOpen ? at : null;
}

function upperOf(doc: Doc, low: Numeral, sign: CurrencyAt | null): Upper | null {
  if (!mayJoin(doc, low.last)) return null;
  const before = (sign?.first ?? low.first) - 1;
  const between = before >= 0 && doc.form[before] === WORD.between;
  const from = before >= 0 && doc.form[before] === WORD.from;
  // `4% to 6%`, `4 km to 6 km`: the first may bring its own sign.
  const measure = unitAhead(doc, low.last);
  const named = measure === null && isSecondAhead(doc, low.last) ? currencyAfter(doc, low.last) : null;
  const at = (measure ?? named)?.last ?? pastPercent(doc, low.last);
  const unit = at > low.last;
  const compound = unit ? null : compoundJoint(doc, at);
  const joint = compound?.joint ?? jointAt(doc, at, between, sign !== null || measure !== null);
  if (joint === null) return null;
  let next = compound?.next ?? at + 1;
  if (next < doc.length && doc.kind[next] === TOKEN.number ? false : sign !== null)
    next = pastSign(doc, next);
  if (next >= doc.length || doc.gap[next]! > GAP.line) return null;
  const high = numeralAt(doc, next);
  if (high === null || !Number.isFinite(high.value) || high.form === 'vague' || high.form === 'fraction')
    return null;
  if (compound !== null && !isInnerHyphen(doc, high.last)) return null;
  // `7-Eleven`
  if (
    joint === 'dash' &&
    high.form === 'words' &&
    doc.shape[high.first]! >= SHAPE.capital &&
    low.form === 'digits'
  )
    return null;
  if (measure !== null && unitAt(doc, pastHyphen(doc, high.last))?.code !== measure.code) return null;
  // `5 pesos to 7 pesos`, `between 4,000/- and 4,100/-`
  if (named !== null && currencyAfter(doc, pastHyphen(doc, high.last))?.code !== named.code) return null;
  // `rose 0.4% to 4.81 reais`: the change and the price
  const behind = pastHyphen(doc, high.last);
  if (
    at > low.last &&
    measure === null &&
    named === null &&
    (currencyAfter(doc, behind) !== null || pastPercent(doc, behind) === behind)
  )
    return null;
  const highSign = signBefore(doc, high.first);
  // `$5 - 6 boats`: off the numbers a dash joins only what has the sign twice.
  if (joint === 'dash' && doc.gap[at] !== GAP.none && highSign === null && measure === null) return null;
  // `KD200 million or $600 million` says one sum twice.
  if (highSign !== null && highSign.code !== sign?.code) return null;
  if (joint === 'or' && (low.form !== high.form || unit)) return null;
  if (joint === 'to' && from && changes(doc, before)) return null;
  // `rose by 500 to 39,200`: the step and the level.
  // `2 to 3 million` share what `12,000 to 1.4 million` do not.
  const isWhole = high.exponent === 0 || low.exponent > 0 || low.value >= 1000;
  if (joint === 'to' && high.value > STEP * low.value && isWhole && changes(doc, before + 1)) return null;
  // `cut deaths by 40% to 60%`
  const isSpan = unit && doc.form[before] === WORD.by && high.value <= MOST_SPAN * low.value;
  if (joint === 'to' && unit && !between && !from && !isSpan && changes(doc, before + 1)) return null;
  // `the toll since July 1 to 293`
  if (low.value <= LAST_DAY && high.value > LAST_DAY && MONTHS.has(doc.form[low.first - 1] ?? 0)) return null;
  // `from 52,000 in 2011 to 47,000`: a year begins no range of other numbers.
  if (isRecentYear(doc, low) && !isRecentYear(doc, high)) return null;
  const shared =
    low.exponent === 0 &&
    high.exponent > 0 &&
    low.value < 1000 &&
    (low.value < high.value / 10 ** high.exponent || joint === 'dash');
  const min = shared ? scale(low.value, high.exponent) : low.value;
  if (!(min < high.value)) return null;
  return { high, joint, min, between: between ? before : null };
}

/** The token behind a percent sign or word: `%`, `percent`, `per cent`; the same token where there is none. */
function pastPercent(doc: Doc, token: number): number {
  if (token >= doc.length) return token;
  if (isMark(doc, token, '%') || PERCENTS.has(doc.form[token]!)) return token + 1;
  if (doc.form[token] !== WORD.per) return token;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++)
    if (PERCENTS.has(doc.phrases[at]!.id)) return doc.phrases[at]!.last;
  return token;
}

/** Whether a joint, a percent sign or a unit with a joint behind it follows at all: nearly always it does not. */
function mayJoin(doc: Doc, token: number): boolean {
  if (token >= doc.length) return false;
  if (isSecondAhead(doc, token)) return true;
  return doc.kind[token] === TOKEN.word
    ? JOINTS.has(doc.form[token]!)
    : isDash(doc, token) || isMark(doc, token, '%');
}

/** A unit between a number and the joint has so many tokens at most: `km`, `° C`, `sq km`. */
const UNIT_TOKENS = 3;

/** Whether a joint with digits behind it stands where a unit of the first number would end. */
function isSecondAhead(doc: Doc, token: number): boolean {
  for (let at = token + 1; at <= token + UNIT_TOKENS && at + 1 < doc.length; at++)
    if (
      doc.kind[at + 1] === TOKEN.number &&
      (doc.form[at] === WORD.to || doc.form[at] === WORD.and || isDash(doc, at))
    )
      return true;
  return false;
}

/** The unit of measure of the first number, where a second number follows. */
function unitAhead(doc: Doc, token: number): UnitAt | null {
  if (!isSecondAhead(doc, token)) return null;
  const unit = unitAt(doc, token);
  return unit === null || unit.dimension === 'time' ? null : unit;
}

/** `20- to 30-metre`, `18-to-24-year-olds`: a range before the hyphen of its noun. */
function compoundJoint(doc: Doc, token: number): { joint: 'to' | 'or'; next: number } | null {
  if (!isMark(doc, token, '-') || doc.gap[token] !== GAP.none) return null;
  const word = token + 1;
  const form = doc.form[word];
  if (form !== WORD.to && form !== WORD.or) return null;
  const glued = doc.gap[word] === GAP.none;
  if (glued && !isInnerHyphen(doc, word + 1)) return null;
  return { joint: form === WORD.to ? 'to' : 'or', next: glued ? word + 2 : word + 1 };
}

function jointAt(doc: Doc, token: number, between: boolean, signed: boolean): Upper['joint'] | null {
  if (token + 1 >= doc.length || doc.gap[token]! > GAP.line) return null;
  if (isDash(doc, token)) {
    // `$35 - $50`, `4 km – 6 km`
    if (signed && doc.gap[token] === GAP.space && doc.gap[token + 1] === GAP.space)
      return isMark(doc, token, '—') ? null : 'dash';
    const glued = doc.gap[token] === GAP.none && doc.gap[token + 1] === GAP.none;
    const hung = isMark(doc, pastHyphen(doc, token), '-');
    return glued && !hung ? (doc.form[token + 1] === WORD.to ? null : 'dash') : null;
  }
  if (doc.kind[token] !== TOKEN.word) return null;
  if (doc.form[token] === WORD.and) return between ? 'and' : null;
  if (doc.form[token] === WORD.to) return 'to';
  if (doc.form[token] === WORD.or) return 'or';
  return null;
}

/** The number behind a currency sign of one to three tokens. */
function pastSign(doc: Doc, token: number): number {
  for (let at = token + 1; at <= token + 3 && at < doc.length; at++) {
    if (doc.kind[at] !== TOKEN.number) continue;
    const sign = signBefore(doc, at);
    return sign !== null && sign.first === token ? at : token;
  }
  return token;
}

/** Whether a verb or noun of change stands shortly before, in the sentence. */
export function changes(doc: Doc, token: number): boolean {
  const first = Math.max(doc.sentences[doc.sentence[token]!]!, token - CHANGE_REACH);
  for (let at = token - 1; at >= first; at--) if (CHANGES.has(doc.form[at]!)) return true;
  return false;
}

/** Words inside the number of a figure that are no numbers themselves: `two out of 10`, `between 5 and 7`. */
const INSIDE = wordSet('a an and or to of in out every between from minus');

/** Whether a token can stand in the number of a figure, in front of its last word. */
export function mayStandInAmount(doc: Doc, token: number): boolean {
  if (doc.kind[token] !== TOKEN.word) return true;
  return (
    INSIDE.has(doc.form[token]!) || is(doc, token, CLASS['number-word']) || is(doc, token, CLASS.currency)
  );
}

/** A single word as an amount. */
export function amountOf(first: number, last: number, value: number): Amount {
  return {
    first,
    last,
    value,
    form: 'words',
    exponent: 0,
    bare: false,
    rough: false,
    takesOf: false,
    min: null,
    max: null,
    low: numeral(first, last, value, 'words'),
    high: null,
    joint: null,
    negative: false,
    from: first,
    sign: null,
    before: { first, last: first, comparator: '=' },
    next: last,
    percent: null,
  };
}
