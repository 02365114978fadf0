/**
 * Numbers whose noun an earlier one of the same row has: `Rovers have 26 points, Gozo 24`, `Labour is on 34 percent, the
 * Greens on 12`, `1. Linz (Malta) 2.31 metres 2. Roe (Peru) 2.28`.
 */
import { type Doc, is, isCapitalised, isMark, isNumber, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { FigureKind } from '../../../types.js';
import type { Amount } from '../parse/amount.js';
import { isDash } from '../parse/joints.js';
import { GRAINS, TENS, UNITS, WORD } from '../parse/lexis.js';
import { isNounPhraseWord, isPluralNoun } from '../parse/nouns.js';
import { isRecentYear } from '../parse/numeral.js';
import { percentSign } from '../parse/percent-sign.js';
import { unitAt } from '../parse/unit.js';
import { LABELS } from './by-word.js';

/** Tokens of the longest item, its number aside. */
const LONGEST_ITEM = 9;
/** Tokens of the longest unit. */
const LONGEST_UNIT = 4;
const MOST_ITEMS = 12;
const HIGHEST_SHARE = 100;
/** Before the number of an item: the one of the first item is the same. */
const LEADS = wordSet('on at with to for by from');
/** Between an item and its number, as between the first and its own. */
const HAVE = wordSet('has have had won got took scored');
const JOINTS = wordSet('and while with but to against versus');
const BEHIND = wordSet('and while with but or');
const OTHERS = wordSet('other others rest second third fourth latter former remaining');
const PERSONS = wordSet(
  'people persons men women boys girls children sons daughters brothers sisters suspects victims students pupils others friends players members',
);

/** What the number counts or measures as another of its row does; null where it stands in none. */
export function kindInSeries(doc: Doc, amount: Amount, before: number, next: number): FigureKind | null {
  const { low, high, bare, form, first } = amount;
  if (high !== null || isRecentYear(doc, low) || before < 1 || doc.gap[first]! > GAP.line) return null;
  if (form === 'words' ? amount.value === 1 || amount.exponent > 0 : form !== 'digits' || low.exponent > 0)
    return null;
  if (!bare && form === 'digits' && Number.isInteger(low.value)) return null;
  if (next >= 0 && isDash(doc, next)) return isTallied(doc, before, next) ? 'count' : null;
  if (next >= 0 && !closesItem(doc, next)) return null;
  // `Linz (D), 388`
  let at = isMark(doc, before, ',') && isMark(doc, before - 1, ')') ? before - 1 : before;
  for (let item = 0; item < MOST_ITEMS && at > 0; item++) {
    const joint = jointBefore(doc, at);
    if (joint < 1) return null;
    const number = numberBefore(doc, joint);
    if (number < 0) return null;
    const kind =
      number + 1 < joint ? kindOfUnit(doc, number, joint) : isTold(doc, number) ? 'count' : undefined;
    // `rose to 34 percent, with Labour on 29`
    const lead = LEADS.has(doc.form[at]!) && kind !== 'percent' ? doc.form[at] : 0;
    if (lead !== 0 && doc.form[number - 1] !== lead) return null;
    if (kind === 'percent' && low.value > HIGHEST_SHARE) return null;
    if (kind !== undefined) return kind;
    at = number - 1;
  }
  return null;
}

/** `14,203`: so written it counts; and so it does in `Lima had 31, Cusco 12`. */
const isTold = (doc: Doc, number: number): boolean =>
  HAVE.has(doc.form[number - 1] ?? 0) ||
  (doc.end[number]! - doc.start[number]! > GROUP && surface(doc, number).indexOf(',') > 0);
const GROUP = 4;

function closesItem(doc: Doc, next: number): boolean {
  if (doc.kind[next] === TOKEN.word) return BEHIND.has(doc.form[next]!);
  if (doc.kind[next] === TOKEN.number || doc.gap[next]! >= GAP.line) return true;
  return isMark(doc, next, ',') || isMark(doc, next, ';') || isMark(doc, next, '.') || isMark(doc, next, '(');
}

/** The comma, semicolon, conjunction or number of the list that the item of a number begins with; −1 where it is no item. */
function jointBefore(doc: Doc, last: number): number {
  const open = doc.blocks[doc.block[last]!]!.first;
  const least = Math.max(open, last - LONGEST_ITEM);
  let isNamed = false;
  const isLed = LEADS.has(doc.form[last]!) || HAVE.has(doc.form[last]!);
  for (let at = isLed ? last - 1 : last; at >= least; at--) {
    if (doc.kind[at] === TOKEN.clitic) continue;
    if (doc.kind[at] === TOKEN.word) {
      const form = doc.form[at]!;
      if (JOINTS.has(form)) return isNamed && (form !== WORD.to || isCapitalised(doc, at + 1)) ? at : -1;
      // `in Lima 31C, in Cusco 18`
      if (form === WORD.in && isNamed) continue;
      if (at === last && (LABELS.has(form) || is(doc, at, CLASS.calendar))) return -1;
      const isItem = isCapitalised(doc, at) || OTHERS.has(form) || isNounPhraseWord(doc, at);
      if (!isItem && form !== WORD.the && form !== WORD.of) return -1;
      if (is(doc, at, CLASS.verb) && !is(doc, at, CLASS.noun) && !isCapitalised(doc, at)) return -1;
      isNamed ||= isItem;
      continue;
    }
    if (isMark(doc, at, ',') || isMark(doc, at, ';')) return isNamed ? at : -1;
    if (isMark(doc, at, ')')) {
      while (at > least && !isMark(doc, at, '(')) at--;
      if (!isMark(doc, at, '(')) return -1;
      continue;
    }
    // `2. Roe (Peru) 2.28`
    if (isMark(doc, at, '.') && isNumber(doc, at - 1) && doc.gap[at] === GAP.none)
      return isNamed ? (isMark(doc, at - 2, ';') || isMark(doc, at - 2, ',') ? at - 2 : at - 1) : -1;
    if (!isMark(doc, at, '-') && !isMark(doc, at, '.') && !isMark(doc, at, "'") && !isMark(doc, at, '’'))
      return -1;
  }
  return -1;
}

/** The number that the item before a joint ends in, what it counts aside; −1 where it ends in none. */
function numberBefore(doc: Doc, joint: number): number {
  let at = joint - 1;
  const block = doc.block[at];
  // The item may be a line of its own.
  if (block !== doc.block[joint] && !isLineBefore(doc, joint)) return -1;
  // `, and`
  if (isMark(doc, at, ',')) at--;
  if (isMark(doc, at, ')')) while (at > joint - LONGEST_ITEM && !isMark(doc, at + 1, '(')) at--;
  for (let round = 0; round <= LONGEST_UNIT && at >= 0 && doc.block[at] === block; round++, at--) {
    if (isNumber(doc, at) || UNITS.has(doc.form[at]!) || TENS.has(doc.form[at]!)) return at;
    const inside = doc.kind[at] === TOKEN.word || isMark(doc, at, '%') || doc.gap[at] === GAP.none;
    if (!inside || isMark(doc, at, ',') || isMark(doc, at, ';')) return -1;
  }
  return -1;
}

/** Whether the line before is an item of the same list of numbers. */
function isLineBefore(doc: Doc, joint: number): boolean {
  if (doc.gap[joint] !== GAP.line || !isNumber(doc, joint)) return false;
  const place = Number(surface(doc, joint));
  const { first } = doc.blocks[doc.block[joint - 1]!]!;
  for (let at = joint - 2; at >= first; at--)
    if (isNumber(doc, at) && isMark(doc, at + 1, '.'))
      return place - Number(surface(doc, at)) <= 1 && place >= Number(surface(doc, at));
  return false;
}

/** What the words between the number and the joint make of both. */
function kindOfUnit(doc: Doc, number: number, joint: number): FigureKind | null {
  const unit = number + 1;
  const percent = percentSign(doc, unit);
  if (percent !== null) return percent.what === 'percent' ? 'percent' : null;
  const measure = unitAt(doc, unit);
  if (measure !== null) return measure.dimension === 'time' ? null : 'measure';
  let head = joint - 1;
  if (isMark(doc, head, ',')) head--;
  for (let at = unit; at <= head; at++) {
    const form = doc.form[at]!;
    if (GRAINS.has(form) || PERSONS.has(form) || is(doc, at, CLASS.kin)) return null;
    if (isPluralNoun(doc, at)) return doc.shape[at] === SHAPE.lower ? 'count' : null;
    if (!isNounPhraseWord(doc, at)) return null;
  }
  return null;
}

/** `9 goals - Oke; 8 - Roe; 6 - Linz`: before a dash and a name, and so is a number with its noun. */
function isTallied(doc: Doc, before: number, dash: number): boolean {
  if (!isCapitalised(doc, dash + 1) || doc.gap[dash] !== GAP.space || doc.gap[dash + 1] !== GAP.space)
    return false;
  if (!isMark(doc, before, ';') && !isMark(doc, before, ',')) return false;
  const least = Math.max(doc.blocks[doc.block[dash]!]!.first, before - MOST_ITEMS * LONGEST_UNIT);
  for (let at = before; at > least; at--)
    if (isDash(doc, at) && isPluralNoun(doc, at - 1) && isNumber(doc, at - 2)) return true;
  return false;
}
