/** Decimals that measure what another number near by has the unit of: `threw 66.14 metres to beat Roe (61.90)`. */
import { type Doc, isMark, isNumber, surface } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { FigureKind } from '../../../types.js';
import type { Amount } from '../parse/amount.js';
import { isDash } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { unitAt } from '../parse/unit.js';
import { endsPhrase } from './words.js';

const BEHIND = wordSet(
  'at with of over managed cleared threw jumped reached cleared registered recorded measured',
);
const AGAINST = wordSet('versus against from than to');
const BATS = wordSet('hit hits hitting batting bats bat slugging');
const AVERAGES = wordSet('averages averaged averaging');
const REACH = 120;
const NEAR = 12;
/** Results of one event differ by no more than this. */
const MOST_APART = 1.5;

/** What a bare decimal measures; null where nothing near by tells. */
export function kindBeside(
  doc: Doc,
  { low, high, exponent }: Amount,
  before: number,
  next: number,
): FigureKind | null {
  if (low.form !== 'digits' || high !== null || exponent > 0 || before < 0) return null;
  if (isMark(doc, before, ':') && isRowOf(doc, low.last, before)) return 'measure';
  if (next >= 0 && isByOther(doc, next)) return 'measure';
  if (Number.isInteger(low.value)) return null;
  if (doc.kind[low.first] !== TOKEN.number || low.last !== low.first + 1) return null;
  const form = doc.form[before]!;
  // `is hitting .312`
  if (BATS.has(form) && low.value < 1 && surface(doc, low.first).startsWith('.')) return 'measure';
  if (next >= 0 && !endsPhrase(doc, next)) return null;
  // `averages 42.3`
  if (AVERAGES.has(form)) return 'count';
  // `(8-8, 4.05)`
  if (
    isMark(doc, before, ',') &&
    isDash(doc, before - 2) &&
    isMark(doc, before - 4, '(') &&
    isMark(doc, next, ')')
  )
    return 'measure';
  const isSet = AGAINST.has(form);
  const isLed =
    isSet ||
    BEHIND.has(form) ||
    doc.kind[before] === TOKEN.clitic ||
    (isMark(doc, before, '(') && isMark(doc, next, ')'));
  return isLed && isMeasuredNear(doc, low.value, before, isSet ? NEAR : REACH) ? 'measure' : null;
}

/** `50 by 100 feet`, `2.5 x 3 metres`: the unit stands behind the second. */
function isByOther(doc: Doc, by: number): boolean {
  if (doc.form[by] !== WORD.by && !(doc.form[by] === X && doc.gap[by] === GAP.space)) return false;
  if (!isNumber(doc, by + 1)) return false;
  const unit = unitAt(doc, by + 2);
  return unit !== null && unit.dimension === 'length';
}
const X = wordId(lexicon, 'x');

/** Whether a decimal of about the same value stands before it with a unit. */
function isMeasuredNear(doc: Doc, value: number, from: number, reach: number): boolean {
  const least = Math.max(0, from - reach);
  for (let at = from - 1; at >= least; at--) {
    if (!isNumber(doc, at)) continue;
    const unit = unitAt(doc, at + 1);
    if (unit === null || unit.dimension === 'time') continue;
    const other = Number(surface(doc, at));
    if (!Number.isInteger(other) && Math.max(other, value) <= MOST_APART * Math.min(other, value))
      return true;
  }
  return false;
}

/** `Lima: 19.2` at the end of its line, in a list under `(in inches)`. */
function isRowOf(doc: Doc, last: number, colon: number): boolean {
  if (last < doc.length && doc.gap[last]! < GAP.line) return false;
  const least = Math.max(1, colon - REACH);
  for (let at = colon - 1; at > least; at--)
    if (isMark(doc, at, '(') && doc.form[at + 1] === WORD.in) {
      const unit = unitAt(doc, at + 2);
      return unit !== null && unit.dimension !== 'time' && isMark(doc, unit.last, ')');
    }
  return false;
}
