import type { FigureAnswer } from '../../../src/types.js';
import type { Offsets, WrittenArticle, WrittenFigure } from './gold.js';
import { newTally, overlap, type Tally } from './tally.js';

const TALLIES = [
  'figures (strict)',
  'figures (relaxed)',
  'figures (value)',
  'figures (value, comparator, kind, unit)',
] as const;

export const newFigureTallies = () =>
  Object.fromEntries(TALLIES.map((name) => [name, newTally()])) as Record<(typeof TALLIES)[number], Tally>;

/** By the same place; by any place in common, each once; with the same value; and with all else that is said of it. */
export function scoreFigures(
  tallies: ReturnType<typeof newFigureTallies>,
  { text, figures }: WrittenArticle,
  answers: readonly FigureAnswer[],
): void {
  const strict = tallies['figures (strict)'];
  const relaxed = tallies['figures (relaxed)'];
  const value = tallies['figures (value)'];
  const all = tallies['figures (value, comparator, kind, unit)'];
  const used = new Set<number>();
  const find = (test: (one: WrittenFigure) => boolean) =>
    figures.findIndex((one, at) => !used.has(at) && test(one));
  for (const answer of answers) {
    const place: Offsets = [answer.start, answer.end];
    const same = find(({ s, e }) => s === answer.start && e === answer.end);
    const at = same >= 0 ? same : find(({ s, e }) => overlap([s, e], place));
    strict[same >= 0 ? 'tp' : 'fp']++;
    relaxed[at >= 0 ? 'tp' : 'fp']++;
    if (at >= 0) used.add(at);
    const gold = figures[at];
    const isRight = gold !== undefined && isSameValue(gold, answer);
    const unit = gold?.unit == null ? null : text.slice(...gold.unit);
    judge(value, gold, isRight);
    judge(all, gold, isRight && isSameElse(gold, unit, answer));
  }
  const found = (one: WrittenFigure) => answers.some(({ start, end }) => one.s === start && one.e === end);
  strict.fn += figures.filter((one) => !found(one)).length;
  for (const tally of [relaxed, value, all]) tally.fn += figures.length - used.size;
}

/** A wrong answer for a figure of the gold is one too many and one missing. */
function judge(tally: Tally, gold: WrittenFigure | undefined, isRight: boolean): void {
  if (isRight) tally.tp++;
  else {
    tally.fp++;
    if (gold !== undefined) tally.fn++;
  }
}

/** To a thousandth. */
const isNear = (given: number | null | undefined, gold: number): boolean =>
  given != null && Math.abs(given - gold) <= 1e-3 * Math.max(1, Math.abs(gold));

function isSameValue({ value, min, max }: WrittenFigure, answer: FigureAnswer): boolean {
  if (value !== undefined) return isNear(answer.value, value);
  return (
    answer.value == null &&
    (min === undefined || isNear(answer.min, min)) &&
    (max === undefined || isNear(answer.max, max))
  );
}

/** Units agree by their last word, the head of what is counted. */
const headOf = (unit: string | null | undefined): string =>
  (unit ?? '').toLowerCase().split(/\s+/).at(-1)!.replace(/s$/, '');

const isSameElse = (gold: WrittenFigure, unit: string | null, answer: FigureAnswer): boolean =>
  gold.comparator === answer.comparator &&
  gold.kind === answer.kind &&
  headOf(unit) === headOf(answer.unit) &&
  gold.currency === (answer.currency ?? null);
