/** Shares whose sign stands once: `91 per cent for men and 84 for women`, `at 41 percent, from 38`, `51 percent to 49`. */
import { type Doc, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { FigureKind } from '../../../types.js';
import type { Amount } from '../parse/amount.js';
import { UNITS, WORD } from '../parse/lexis.js';
import { isRecentYear } from '../parse/numeral.js';
import { numeralAt } from '../parse/numeral-at.js';
import { percentSign } from '../parse/percent-sign.js';
import { changes } from '../parse/surroundings.js';

const REACH = 9;
const WHOLE = 100;
/** Both sides of a vote make so much at least. */
const NEARLY_WHOLE = 85;
const LEADS = wordSet('from to against versus and');
const LEVEL = wordSet('to at');
const SHARED = wordSet('for in among of on');
const WHEN = wordSet('a in last the previously before earlier');

export function kindBesidePercent(
  doc: Doc,
  { low, high, exponent, form }: Amount,
  before: number,
  next: number,
): FigureKind | null {
  const lead = doc.form[before] ?? 0;
  if (before < 2 || (!LEADS.has(lead) && !isMark(doc, before, ','))) return null;
  if (high !== null || exponent > 0 || low.value > WHOLE || isRecentYear(doc, low)) return null;
  if (form !== 'digits' && (form !== 'words' || low.value < 2)) return null;
  const share = shareBefore(doc, before);
  if (share < 0) return null;
  const sign = percentSign(doc, numeralAt(doc, share)?.last ?? doc.length);
  if (sign === null || sign.what !== 'percent') return null;
  const ends =
    next < 0 ||
    (doc.kind[next] === TOKEN.punctuation && doc.gap[next] === GAP.none && !isMark(doc, next, '-'));
  // `91 per cent for men and 84 for women`
  if (lead === WORD.and || isMark(doc, before, ','))
    return next >= 0 && SHARED.has(doc.form[next]!) && doc.form[sign.last] === doc.form[next]
      ? 'percent'
      : null;
  if (lead === WORD.to) {
    const sum = (numeralAt(doc, share)?.value ?? 0) + low.value;
    const isVote = sign.last === before && sum >= NEARLY_WHOLE && sum <= WHOLE + 1;
    return ends && isVote && !changes(doc, share) ? 'percent' : null;
  }
  if (!ends && !WHEN.has(doc.form[next]!)) return null;
  // `to 41 percent from 38`
  return lead !== WORD.from || LEVEL.has(doc.form[share - 1] ?? 0) ? 'percent' : null;
}

/** The nearest number before a token in its sentence; −1 where there is none near. */
function shareBefore(doc: Doc, token: number): number {
  const least = Math.max(doc.sentences[doc.sentence[token]!]!, token - REACH);
  for (let at = token - 1; at >= least; at--) if (isNumber(doc, at) || UNITS.has(doc.form[at]!)) return at;
  return -1;
}
