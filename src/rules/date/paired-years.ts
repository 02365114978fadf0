/** Years that are named by two, as seasons and years of account are: `the 2021-22 season`, then `the year before`. */
import { shift } from '../../normalise/period.js';
import { type Expression, movedTo, period as periodOf, type When } from '../../normalise/temporal.js';
import { type DateReading, meaning } from './reading.js';

export type PairedYears = Extract<When, { kind: 'span' }>;

/** `2021-22`: two years that follow each other; null for all else. */
export function pairedYearsOf(one: Expression): PairedYears | null {
  if (one.kind !== 'point' || one.when.kind !== 'span') return null;
  const { from, to } = one.when;
  if (from.kind !== 'period' || to.kind !== 'period' || from.period.grain !== 'year') return null;
  return to.period.index === from.period.index + 1 ? one.when : null;
}

/** `the year before` one that is named by two is itself named by two. */
export function besidePairedYears(one: DateReading, years: PairedYears | null): DateReading {
  if (years === null || one.expression.kind !== 'point') return one;
  const { when } = one.expression;
  const isBeside =
    when.kind === 'step' && when.grain === 'year' && when.anchor === 'narrative' && when.steps !== 0;
  if (!isBeside || years.from.kind !== 'period' || years.to.kind !== 'period') return one;
  const from = periodOf(shift(years.from.period, when.steps));
  const to = periodOf(shift(years.to.period, when.steps));
  return meaning(one, movedTo({ kind: 'span', from, to }, one.expression));
}
