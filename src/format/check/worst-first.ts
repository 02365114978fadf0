/** The findings of a whole run, worst first, and no more of them than a format may hold. */
import { type Finding, LEVELS, type Level } from '../../checks/finding.js';
import type { CheckedReading } from './formatter.js';

/** A finding with the article that it is of. */
export interface Located {
  readonly finding: Finding;
  readonly reading: CheckedReading;
}

export interface Collection {
  readonly add: (reading: CheckedReading) => void;
  /** The findings kept, worst first, in the order of the input within a level. */
  readonly kept: () => readonly Located[];
  /** How many more there were of each level. */
  readonly left: () => Readonly<Record<Level, number>>;
}

/** Keeps `most` findings of a run, and of each level no more than `each`; memory stays bounded by that. */
export function collect(most: number, each: number = most): Collection {
  const byLevel = Object.fromEntries(LEVELS.map((level) => [level, [] as Located[]])) as Record<
    Level,
    Located[]
  >;
  const seen: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  const kept = () => LEVELS.flatMap((level) => byLevel[level]).slice(0, most);
  return {
    add: (reading) => {
      for (const finding of reading.checked.findings) {
        const { level } = finding;
        seen[level]++;
        if (byLevel[level].length < each) byLevel[level].push({ finding, reading });
      }
    },
    kept,
    left: () => {
      const left = { ...seen };
      for (const { finding } of kept()) left[finding.level]--;
      return left;
    },
  };
}
