/** What an expression is resolved against, and what is found out on the way. */
import type { DayRange } from './holidays.js';
import { day, firstDay, type Grain, lastDay, type Period } from './period.js';
import type { Anchor } from './temporal.js';
import { timexOf } from './timex.js';

/** -1 past, 1 future, 0 when the clause does not tell. */
export type Tense = -1 | 0 | 1;

export interface Context {
  /** Day of publication; null when unknown. */
  readonly reference: number | null;
  /** The date last spoken of, for expressions that hang on it. */
  readonly narrative: Period | null;
  /** The quarter or half-year last spoken of, for comparisons with another year's. */
  readonly compared: Period | null;
  readonly tense: Tense;
  /** A past tense right before the expression, which no other clause can have: `met on 3 March`. */
  readonly surelyPast: boolean;
  /** A present that tells of what is arranged: `opens on 3 March`. */
  readonly surelyAhead: boolean;
  /** The article has spoken of next week: a plan for the weekday of publication is one for that week. */
  readonly weekAhead: boolean;
  /** The article tells of a country south of the equator, where winter is in July. */
  readonly southern: boolean;
  /** The order of day and month in the article's other dates; null when they do not tell. */
  readonly dayFirst: boolean | null;
}

/** What is found out on the way. */
export interface Trace {
  relative: boolean;
  impossible: boolean;
  readonly assumed: string[];
  /** TIMEX3 value where no period is reached. */
  timex: string;
  /** The same as EDTF. */
  partial: string | null;
  /** Days that the expression can mean where they are not those of the period. */
  range: DayRange | null;
  /** The period is the first of a span, and this its last. */
  until: Period | null;
}

export const newTrace = (): Trace => ({
  relative: false,
  impossible: false,
  assumed: [],
  timex: 'XXXX-XX-XX',
  partial: null,
  range: null,
  until: null,
});

/** The period that an anchor names here; null when it is unknown. */
export function anchorOf(anchor: Anchor, context: Context, trace: Trace): Period | null {
  trace.relative = true;
  const spokenOf =
    anchor === 'compared' ? context.compared : anchor === 'narrative' ? context.narrative : null;
  if (spokenOf !== null) {
    trace.assumed.push(`counted from ${timexOf(spokenOf)}, the date last spoken of`);
    return spokenOf;
  }
  return context.reference === null ? null : day(context.reference);
}

/** Notes a day that no calendar has. */
export function impossible(timex: string, trace: Trace): null {
  trace.impossible = true;
  trace.timex = timex;
  trace.partial = null;
  return null;
}

/** A long anchor is stepped from its end where the step goes on from it, from its start where it goes before it. */
export function anchorDay(anchor: Period, grain: Grain, steps: number): number {
  return grain === 'day' && steps > 0 ? lastDay(anchor) : firstDay(anchor);
}
