import type { DateAnswer } from '../../../src/types.js';
import type { WrittenArticle } from './gold.js';
import { count, newTally, overlap, type Tally } from './tally.js';

const TALLIES = ['dates (strict)', 'dates (relaxed)', 'dates (value)'] as const;

export const newDateTallies = () =>
  Object.fromEntries(TALLIES.map((name) => [name, newTally()])) as Record<(typeof TALLIES)[number], Tally>;

/** By the same place; by any place in common, each once; and with the same TIMEX3 value as well. */
export function scoreDates(
  tallies: ReturnType<typeof newDateTallies>,
  { dates }: WrittenArticle,
  answers: readonly DateAnswer[],
): void {
  count(
    tallies['dates (strict)'],
    dates.map(([start, end]) => `${start},${end}`),
    answers.map(({ start, end }) => `${start},${end}`),
  );
  const relaxed = tallies['dates (relaxed)'];
  const value = tallies['dates (value)'];
  const used = new Set<number>();
  for (const { start, end, timex } of answers) {
    const at = dates.findIndex((one, index) => !used.has(index) && overlap([one[0], one[1]], [start, end]));
    if (at < 0) {
      relaxed.fp++;
      value.fp++;
      continue;
    }
    used.add(at);
    relaxed.tp++;
    if (timex !== null && timex === dates[at]![2]) value.tp++;
    else {
      value.fp++;
      value.fn++;
    }
  }
  relaxed.fn += dates.length - used.size;
  value.fn += dates.length - used.size;
}
