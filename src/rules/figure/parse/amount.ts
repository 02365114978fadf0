/** A numeral or a range of two, with the sign and the currency signs inside it. */
import { type Doc, is, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { type Comparison, comparatorBefore } from './comparator.js';
import type { CurrencyAt } from './currencies.js';
import { signBefore } from './currency.js';
import { isDash, pastHyphen } from './joints.js';
import { WORD } from './lexis.js';
import { type Numeral, type NumeralForm, numeral } from './numeral.js';
import { numeralAt } from './numeral-at.js';
import { type PercentSign, percentSign } from './percent-sign.js';
import { type Upper, upperOf } from './range.js';

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
