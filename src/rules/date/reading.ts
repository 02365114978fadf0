/** What the date rules propose: a span and an expression that is not resolved yet. */
import type { Doc } from '../../annotate/doc.js';
import type { Expression } from '../../normalise/temporal.js';
import type { CandidateBase, Evidence } from '../../types.js';
import { isCalendar } from './words.js';

export interface DateReading extends CandidateBase {
  readonly kind: 'reading';
  readonly expression: Expression;
}

/** `5pm.` at the end of a sentence owns no period, nor does a zone (`10 p.m. PT. Pets are welcome`); `p.m.` does. */
function endOf(doc: Doc, token: number): number {
  const end = doc.end[token]!;
  if (doc.dotted[token] === 0) return end;
  const closes =
    token + 1 >= doc.length ||
    doc.sentence[token + 1] !== doc.sentence[token] ||
    isCalendar(doc, token, 'timezone');
  return closes && doc.text.indexOf('.', doc.start[token]) === end - 1 ? end - 1 : end;
}

/** @param because in place of the words found, where it is put together from other readings */
export function reading(
  doc: Doc,
  rule: string,
  first: number,
  last: number,
  expression: Expression,
  score = 0,
  because?: readonly Evidence[],
): DateReading {
  const start = doc.start[first]!;
  const end = endOf(doc, last - 1);
  return {
    kind: 'reading',
    rule,
    start,
    end,
    first,
    last,
    score,
    because: because ?? [{ rule, cue: doc.text.slice(start, end), start, end, weight: 0 }],
    expression,
  };
}

/** The same span with another meaning. */
export function meaning(one: DateReading, expression: Expression): DateReading {
  const { rule, start, end, first, last, score, because } = one;
  return { kind: 'reading', rule, start, end, first, last, score, because, expression };
}
