/**
 * Figures that belong together: the two ends of a change (*from 4 percent to 6 percent*, *to $2bn from $1.8bn*), a sum or
 * measure restated in brackets (*50,000 yuan ($7,000)*), a sum that leaves its currency to the one before it.
 */
import { type Doc, isMark, isNumber } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { FigureValue, Span } from '../../types.js';
import { WORD } from './parse/lexis.js';
import type { FigureDraft, FigureReading } from './parse/reading.js';

/** Tokens between the two ends of a change: *from 61 percent in May 2018 to 64 percent*. */
const CHANGE_REACH = 7;

/** Says of each figure, where it stands, what binds it to the one before. */
export function linkFigures(doc: Doc, readings: readonly FigureReading[]): void {
  let before: FigureDraft | null = null;
  for (const reading of readings) {
    if (reading.kind !== 'figure') continue;
    // A reading inside the one before it (`35 million` of `$25-35 million`) takes no part.
    if (before !== null && reading.start < before.end) {
      if (reading.end - reading.start > before.end - before.start) before = reading;
      continue;
    }
    if (before !== null && doc.sentence[before.first] === doc.sentence[reading.first]) {
      carryOver(doc, before, reading);
      shareUnit(doc, before, reading);
      link(doc, before, reading);
    }
    before = reading;
  }
}

/** Sums without their currency: nothing else is counted in millions behind a sum. */
const LEAST_SUM = 1e5;
const SUM_REACH = 14;
const ANOTHER = wordSet('to from another or than against');

/** `from $5 million to 8 million`, `a loan of €2bn and another 1.5bn`: the currency is that of the sum before. */
function carryOver(doc: Doc, a: FigureDraft, b: FigureDraft): void {
  const { kind, currency } = a.value;
  if (kind !== 'money' || b.rule !== 'figure.elided' || (b.value.value ?? 0) < LEAST_SUM) return;
  if (b.first - a.last > SUM_REACH || !ANOTHER.has(doc.form[b.first - 1]!)) return;
  b.value.kind = 'money';
  b.value.currency = currency;
  b.value.assumed = [`currency ${currency}: that of the sum before it`];
}

/** `heights of 130 and 200 metres`: the unit stands behind the second number for both. */
function shareUnit(doc: Doc, a: FigureDraft, b: FigureDraft): void {
  const { kind } = b.value;
  if (a.rule !== 'figure.elided' || a.last !== b.first - 1 || b.value.value === null) return;
  if (doc.form[a.last] !== WORD.and && doc.form[a.last] !== WORD.or) return;
  if ((kind !== 'measure' && kind !== 'percent') || isNumber(doc, b.last)) return;
  a.value.kind = kind;
  a.value.unitCode = b.value.unitCode;
}

/** Of two figures of one sentence. */
function link(doc: Doc, a: FigureDraft, b: FigureDraft): void {
  if (a.value.kind !== b.value.kind) return;
  if (restates(doc, a, b)) {
    b.value.converts = spanOf(a);
    return;
  }
  if (a.value.currency !== b.value.currency || a.value.unitCode !== b.value.unitCode) return;
  const opens = doc.form[a.first - 1];
  const closes = doc.form[b.first - 1];
  if (opens === WORD.from && closes === WORD.to && b.first - a.last <= CHANGE_REACH) change(a, b);
  else if (closes === WORD.from && opens === WORD.to && b.first - a.last === 1) change(b, a);
}

/** In brackets right behind it, in another currency or unit. */
function restates(doc: Doc, a: FigureDraft, b: FigureDraft): boolean {
  if (!isMark(doc, b.first - 1, '(') || b.first - 1 !== a.last) return false;
  if (a.value.kind === 'money') return a.value.currency !== b.value.currency;
  return a.value.kind === 'measure' && a.value.unitCode !== b.value.unitCode;
}

function change(from: FigureDraft, to: FigureDraft): void {
  from.value.changedTo = spanOf(to);
  to.value.changedFrom = spanOf(from);
  const direction = directionOf(from.value, to.value);
  if (direction === null) return;
  from.value.direction = direction;
  to.value.direction = direction;
}

function directionOf(from: FigureValue, to: FigureValue): 'up' | 'down' | null {
  if (from.value === null || to.value === null || from.value === to.value) return null;
  return to.value > from.value ? 'up' : 'down';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
