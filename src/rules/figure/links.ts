/**
 * Figures that belong together: the two ends of a change (*from 4 percent to 6 percent*, *to $2bn from $1.8bn*), a sum or
 * measure restated in brackets (*50,000 yuan ($7,000)*), a sum that leaves its currency to the one before it.
 */
import { type Doc, isMark } from '../../annotate/doc.js';
import type { FigureCandidate, FigureValue, Span } from '../../types.js';
import { idsOf, WORD } from './parse/lexis.js';
import type { FigureReading } from './parse/reading.js';

/** Tokens between the two ends of a change: *from 78 percent in January 2020 to 82 percent*. */
const CHANGE_REACH = 7;

export function linkFigures(doc: Doc, answers: readonly FigureReading[]): FigureReading[] {
  const linked = [...answers];
  let before = -1;
  for (let at = 0; at < linked.length; at++) {
    const b = linked[at]!;
    if (b.kind !== 'figure') continue;
    const a = before < 0 ? undefined : linked[before];
    // A reading inside the one before it (`35 million` of `$25-35 million`) takes no part.
    if (a?.kind === 'figure' && b.start < a.end) {
      if (b.end - b.start > a.end - a.start) before = at;
      continue;
    }
    if (a?.kind === 'figure') {
      const [first, second] = link(doc, a, carriedOver(doc, a, b));
      linked[before] = first;
      linked[at] = second;
    }
    before = at;
  }
  return linked;
}

/** Sums without their currency: nothing else is counted in millions behind a sum. */
const LEAST_SUM = 1e5;
const SUM_REACH = 14;
const ANOTHER = idsOf('to from another or than against');

/** `from $5 million to 8 million`, `a loan of €2bn and another 1.5bn`: the currency is that of the sum before. */
function carriedOver(doc: Doc, a: FigureCandidate, b: FigureCandidate): FigureCandidate {
  const { currency } = a.value;
  if (a.value.kind !== 'money' || b.rule !== 'figure.elided' || (b.value.value ?? 0) < LEAST_SUM) return b;
  if (doc.sentence[a.first] !== doc.sentence[b.first] || b.first - a.last > SUM_REACH) return b;
  if (!ANOTHER.has(doc.form[b.first - 1]!)) return b;
  const assumed = [`currency ${currency}: that of the sum before it`];
  return { ...b, value: { ...b.value, kind: 'money', currency, assumed } };
}

function link(doc: Doc, a: FigureCandidate, b: FigureCandidate): readonly [FigureCandidate, FigureCandidate] {
  if (a.value.kind !== b.value.kind || doc.sentence[a.first] !== doc.sentence[b.first]) return [a, b];
  if (restates(doc, a, b)) return [a, { ...b, value: { ...b.value, converts: spanOf(a) } }];
  if (a.value.currency !== b.value.currency || a.value.unitCode !== b.value.unitCode) return [a, b];
  const opens = doc.form[a.first - 1];
  const closes = doc.form[b.first - 1];
  if (opens === WORD.from && closes === WORD.to && b.first - a.last <= CHANGE_REACH)
    return changed(a, b, a, b);
  if (closes === WORD.from && opens === WORD.to && b.first - a.last === 1) return changed(a, b, b, a);
  return [a, b];
}

/** In brackets right behind it, in another currency or unit. */
function restates(doc: Doc, a: FigureCandidate, b: FigureCandidate): boolean {
  if (!isMark(doc, b.first - 1, '(') || b.first - 1 !== a.last) return false;
  if (a.value.kind === 'money') return a.value.currency !== b.value.currency;
  return a.value.kind === 'measure' && a.value.unitCode !== b.value.unitCode;
}

function changed(
  a: FigureCandidate,
  b: FigureCandidate,
  from: FigureCandidate,
  to: FigureCandidate,
): readonly [FigureCandidate, FigureCandidate] {
  const direction = directionOf(from.value, to.value);
  const mark = (one: FigureCandidate): FigureCandidate => ({
    ...one,
    value: {
      ...one.value,
      ...(one === from ? { changedTo: spanOf(to) } : { changedFrom: spanOf(from) }),
      ...(direction === null ? {} : { direction }),
    },
  });
  return [mark(a), mark(b)];
}

function directionOf(from: FigureValue, to: FigureValue): 'up' | 'down' | null {
  if (from.value === null || to.value === null || from.value === to.value) return null;
  return to.value > from.value ? 'up' : 'down';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
