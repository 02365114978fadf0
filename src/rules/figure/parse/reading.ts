/** What a figure rule gets and gives: an amount with what stands before it, and the candidate made of it. */
import type { Doc } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import type {
  Comparator,
  Evidence,
  FigureCandidate,
  FigureKind,
  FigureValue,
  Span,
  TrapCandidate,
  Words,
} from '../../../types.js';
import { define, type RuleDoc, type SpanRule, type Trigger } from '../../define.js';
import { type Amount, amountAt } from './amount.js';

export type FigureReading = FigureCandidate | TrapCandidate;

/** A rule that starts from a number. Its amount is parsed once for all rules (index.ts). */
export interface FigureRule extends SpanRule<FigureReading> {
  readonly read: (doc: Doc, amount: Amount) => FigureReading | null;
}

const TRIGGERS: readonly Trigger[] = ['number', 'numeral'];

export function defineFigure(rule: RuleDoc & Pick<FigureRule, 'read'>): FigureRule {
  const { read } = rule;
  const find = (doc: Doc, token: number) => {
    const amount = amountAt(doc, token);
    return amount === null ? null : read(doc, amount);
  };
  return { ...define<FigureReading>({ ...rule, triggers: TRIGGERS, find }), read };
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Parts {
  readonly kind: FigureKind;
  /** Token range of the whole mention. */
  readonly first: number;
  readonly last: number;
  readonly comparator: Comparator;
  /** Token ranges of the words that compare, in text order; an empty one is none. */
  readonly compared?: readonly (TokenRange | null)[];
  /** Token range of the unit. */
  readonly unit?: readonly [first: number, last: number] | null;
  readonly unitCode?: string;
  readonly currency?: string | null;
  readonly assumed?: readonly string[];
  readonly direction?: 'up' | 'down' | null;
  readonly what?: string | null;
  /** In place of the amount's own. */
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly score?: number;
  readonly because?: readonly Evidence[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
const NOTHING: readonly string[] = [];

export function figure(doc: Doc, rule: string, amount: Amount, parts: Parts): FigureCandidate {
  const { first, last } = parts;
  const start = doc.start[first]!;
  const end = endOf(doc, last);
  const core = { start: doc.start[amount.first]!, end: endOf(doc, amount.last) };
  const value: Writable<FigureValue> = {
    kind: parts.kind,
    value: parts.value !== undefined ? parts.value : amount.value,
    min: parts.min !== undefined ? parts.min : amount.min,
    max: parts.max !== undefined ? parts.max : amount.max,
    comparator: parts.comparator === '=' && amount.rough ? '~' : parts.comparator,
    unit: parts.unit ? doc.text.slice(doc.start[parts.unit[0]], endOf(doc, parts.unit[1])) : null,
  } as Writable<FigureValue>;
  // In the order of the contract; spreading would cost more than all the rest.
  if (parts.unitCode !== undefined) value.unitCode = parts.unitCode;
  value.currency = parts.currency ?? null;
  value.assumed = parts.assumed ?? NOTHING;
  const compared = parts.compared?.filter(hasWords) ?? [];
  if (compared.length > 0) value.comparatorWords = compared.map((range) => wordsOf(doc, range));
  if (parts.direction) value.direction = parts.direction;
  if (parts.what) value.what = parts.what;
  const cue = doc.text.slice(start, end);
  return {
    kind: 'figure',
    rule,
    start,
    end,
    first,
    last,
    score: parts.score ?? 0,
    because: parts.because ?? [{ rule, cue, start, end, weight: 0 }],
    value,
    core,
    ...(compared.length > 0 && { bare: bareSpan(doc, parts, compared) }),
  };
}

const hasWords = (range: TokenRange | null): range is TokenRange =>
  range !== null && range.first < range.last;

function wordsOf(doc: Doc, { first, last }: TokenRange): Words {
  const start = doc.start[first]!;
  const end = doc.end[last - 1]!;
  return { text: doc.text.slice(start, end), start, end };
}

/** The mention without the words that compare at its edges. */
function bareSpan(doc: Doc, { first, last }: TokenRange, compared: readonly TokenRange[]): Span {
  const from = compared.find((range) => range.first === first)?.last ?? first;
  const to = compared.find((range) => range.last === last)?.first ?? last;
  return { start: doc.start[from]!, end: endOf(doc, to) };
}

/**
 * End of the last token. The tokenizer gives the period to a short word that is often abbreviated; behind a number
 * (`-5C.`, `30s.`) and at the end of the sentence (`20 km.`) it is the sentence's.
 */
function endOf(doc: Doc, last: number): number {
  const token = last - 1;
  const start = doc.start[token]!;
  const end = doc.end[token]!;
  if (doc.dotted[token] !== 1 || end - start > 5 || doc.text.indexOf('.', start) < end - 1) return end;
  const closes = last >= doc.length || doc.sentence[last] !== doc.sentence[token];
  return closes || doc.gap[token] === GAP.none ? end - 1 : end;
}

export function trap(doc: Doc, rule: string, what: string, first: number, last: number): TrapCandidate {
  const start = doc.start[first]!;
  const end = doc.end[last - 1]!;
  return {
    kind: 'trap',
    rule,
    what,
    against: ['figure'],
    start,
    end,
    first,
    last,
    score: 0,
    because: [{ rule, cue: doc.text.slice(start, end), start, end, weight: 0 }],
  };
}
