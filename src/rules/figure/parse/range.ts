/** Ranges: what joins a second numeral to the first, and whether the two are one. */
import { type Doc, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { lexicon } from '../../../lexicon/load.js';
import { idsIn } from '../../../lexicon/rows.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { scale } from '../../../normalise/numbers.js';
import type { CurrencyAt } from './currencies.js';
import { currencyAfter, signBefore } from './currency.js';
import { isDash, pastHyphen } from './joints.js';
import { MONTHS, PERCENTS, WORD } from './lexis.js';
import { isRecentYear, type Numeral } from './numeral.js';
import { numeralAt } from './numeral-at.js';
import { changes } from './surroundings.js';
import { type UnitAt, unitAt } from './unit.js';

/** The second numeral of a range. */
export interface Upper {
  readonly high: Numeral;
  readonly joint: 'dash' | 'to' | 'and' | 'or';
  /** The lower end, which may share the upper one's magnitude. */
  readonly min: number;
  /** Token of a `between` before the range. */
  readonly between: number | null;
}

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

export function upperOf(doc: Doc, low: Numeral, sign: CurrencyAt | null): Upper | null {
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
