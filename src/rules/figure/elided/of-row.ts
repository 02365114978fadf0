/** Numbers behind names in a row that its label tells of: `Seats: Labour 34, Greens 12`, `Leaders: Oke 65, Roth 66`. */
import { type Doc, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { FigureKind } from '../../../types.js';
import type { Amount } from '../parse/amount.js';
import { UNITS } from '../parse/lexis.js';
import { isRecentYear } from '../parse/numeral.js';
import { isNameOfSide } from '../score/record.js';

const LABELS = wordSet(
  'leaders leaderboard scores standings seats votes points totals polls tally medals result results runs party parties state',
);
const REACH = 60;
const LONGEST_NAME = 4;

export function kindOfRow(
  doc: Doc,
  { low, high, form, bare }: Amount,
  before: number,
  next: number,
): FigureKind | null {
  if (high !== null || (!bare && form !== 'words') || isRecentYear(doc, low) || before < 2) return null;
  if (!isNameOfSide(doc, before) || doc.gap[low.first] !== GAP.space) return null;
  const closes = next < 0 || isMark(doc, next, ',') || isMark(doc, next, ';') || isMark(doc, next, '.');
  if (!closes) return null;
  const least = Math.max(doc.blocks[doc.block[before]!]!.first, before - REACH);
  for (let at = before; at >= least; at--)
    if (isMark(doc, at, ':'))
      return LABELS.has(doc.form[at - 1] ?? 0) && hasOther(doc, before, next) ? 'count' : null;
  return null;
}

/** Whether another name with its number stands next to it. */
function hasOther(doc: Doc, before: number, next: number): boolean {
  let at = before;
  while (at > before - LONGEST_NAME && isNameOfSide(doc, at)) at--;
  if ((isMark(doc, at, ',') || isMark(doc, at, ';')) && isCount(doc, at - 1)) return true;
  if (next < 0) return false;
  at = next + 1;
  while (at < next + LONGEST_NAME && isNameOfSide(doc, at)) at++;
  return at > next + 1 && isCount(doc, at);
}
const isCount = (doc: Doc, token: number): boolean => isNumber(doc, token) || UNITS.has(doc.form[token] ?? 0);
