/** What a figure rule gets and gives: an amount with what stands before it, and the candidate made of it. */
import type { Doc } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import type {
  Comparator,
  FigureCandidate,
  FigureKind,
  FigureValue,
  Kind,
  Span,
  TrapCandidate,
  Words,
} from '../../../types.js';
import type { RuleDoc, SpanRule, Trigger } from '../../define.js';
import { type Amount, amountAt } from './amount.js';
import type { Comparison } from './comparator.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A figure that its rule, and then links.ts, may still say more of. */
export interface FigureDraft extends Omit<FigureCandidate, 'value' | 'core' | 'score'> {
  readonly value: Writable<FigureValue>;
  core: Span;
  score: number;
}

export type FigureReading = FigureDraft | TrapCandidate;

/** A figure rule with triggers of its own. */
export interface FigureFinder extends SpanRule<FigureReading> {
  readonly find: (doc: Doc, token: number) => FigureReading | null;
}

/** A rule that starts from a number. Its amount is parsed once for all rules (index.ts). */
export interface FigureRule extends FigureFinder {
  readonly read: (doc: Doc, amount: Amount) => FigureReading | null;
}

const TRIGGERS: readonly Trigger[] = ['number', 'numeral'];

export function defineFigure(rule: RuleDoc & Pick<FigureRule, 'read'>): FigureRule {
  const { read } = rule;
  const find = (doc: Doc, token: number) => {
    const amount = amountAt(doc, token);
    return amount === null ? null : read(doc, amount);
  };
  return { ...rule, triggers: TRIGGERS, find, read };
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Token range of a mention, with the words in it that compare. */
export interface Mention extends TokenRange {
  readonly comparator: Comparator;
  /** Token ranges of the words that compare, in text order. */
  readonly compared: readonly TokenRange[];
}

const NONE: readonly never[] = [];

/** A mention without words that compare. */
export function mention(first: number, last: number): Mention {
  return { first, last, comparator: '=', compared: NONE };
}

/** A mention up to a token, with what compares it before and behind, and between number and unit (`inner`). */
export function comparedMention(
  before: Comparison,
  last: number,
  after: Comparison | null,
  inner: Comparison | null = null,
): Mention {
  const isCompared = hasWords(before) || after !== null || inner !== null;
  return {
    first: before.first,
    last: after?.last ?? last,
    comparator: after?.comparator ?? inner?.comparator ?? before.comparator,
    compared: isCompared ? wordsAmong(before, inner, after) : NONE,
  };
}

/** Of ranges in text order those that hold words. */
export function wordsAmong(...ranges: readonly (TokenRange | null)[]): readonly TokenRange[] {
  return ranges.some(hasWords) ? ranges.filter(hasWords) : NONE;
}

/**
 * Reads an amount as a figure. All fields are there from the start and in one order, empty ones too, and a rule fills in
 * what it knows more: the readings of all rules have one hidden class.
 */
export function figure(
  doc: Doc,
  rule: string,
  kind: FigureKind,
  amount: Amount,
  { first, last, comparator, compared }: Mention,
): FigureDraft {
  const start = doc.start[first]!;
  const end = endOf(doc, last);
  const cue = doc.text.slice(start, end);
  return {
    kind: 'figure',
    rule,
    start,
    end,
    first,
    last,
    score: 0,
    because: [{ rule, cue, start, end, weight: 0 }],
    value: {
      kind,
      value: amount.value,
      min: amount.min,
      max: amount.max,
      comparator: comparator === '=' && amount.rough ? '~' : comparator,
      unit: null,
      unitCode: undefined,
      currency: null,
      assumed: NONE,
      comparatorWords: compared.length > 0 ? compared.map((range) => wordsOf(doc, range)) : undefined,
      direction: undefined,
      what: undefined,
      changedFrom: undefined,
      changedTo: undefined,
      converts: undefined,
    },
    core: { start: doc.start[amount.first]!, end: endOf(doc, amount.last) },
    bare: compared.length > 0 ? bareSpan(doc, first, last, compared) : undefined,
  };
}

/** Text of a token range, without the period that closes its sentence. */
export function textOf(doc: Doc, first: number, last: number): string {
  return doc.text.slice(doc.start[first], endOf(doc, last));
}

/** Where the number of a figure ends, when it is not the amount that its rule was given. */
export function coreUpTo(doc: Doc, reading: FigureDraft, last: number): void {
  reading.core = { start: reading.core.start, end: endOf(doc, last) };
}

const hasWords = (range: TokenRange | null): range is TokenRange =>
  range !== null && range.first < range.last;

function wordsOf(doc: Doc, { first, last }: TokenRange): Words {
  const start = doc.start[first]!;
  const end = doc.end[last - 1]!;
  return { text: doc.text.slice(start, end), start, end };
}

/** The mention without the words that compare at its edges. */
function bareSpan(doc: Doc, first: number, last: number, compared: readonly TokenRange[]): Span {
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

const AGAINST: readonly Kind[] = ['figure'];

export function trap(doc: Doc, rule: string, what: string, first: number, last: number): TrapCandidate {
  const start = doc.start[first]!;
  const end = doc.end[last - 1]!;
  return {
    kind: 'trap',
    rule,
    what,
    against: AGAINST,
    start,
    end,
    first,
    last,
    score: 0,
    because: [{ rule, cue: doc.text.slice(start, end), start, end, weight: 0 }],
  };
}
