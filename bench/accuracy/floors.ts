/**
 * Floors: the least F1 that each measure may have, by body of text, in test/floors.json. They only rise; lowering one
 * needs a reason, which the file keeps.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Score, Scores } from './score.js';

export interface Lowering {
  readonly text: string;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export interface Floors {
  /** Body of text → measure → F1. */
  readonly floors: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly lowered: readonly Lowering[];
}

/** With fewer answers in the gold one more or less moves F1 by several points: such a measure has no floor. */
const LEAST_ANSWERS = 40;

const FILE = 'test/floors.json';

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
export const writeFloors = (floors: Floors): void =>
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);

/** Rounded down, so that a floor never stands above what was measured. */
const floorOf = ({ f1 }: Score) => Math.floor(f1 * 1000 + 1e-9) / 1000;

const carriesFloor = ({ tp, fn }: Score) => tp + fn >= LEAST_ANSWERS;

/** In words, each measure of a body of text that is below its floor, or has a floor and was not measured. */
export function below(floors: Floors, text: string, scores: Scores): string[] {
  return Object.entries(floors.floors[text] ?? {}).flatMap(([measure, floor]) => {
    const score = scores[measure];
    if (score === undefined) return [`${text}: ${measure} was not measured`];
    return floorOf(score) >= floor
      ? []
      : [`${text}: ${measure} has F1 ${floorOf(score).toFixed(3)}, below its floor ${floor.toFixed(3)}`];
  });
}

/** Floors raised to what was measured now. One that would fall stays as it is, unless there is a reason to lower it. */
export function raise(
  floors: Floors,
  measured: Readonly<Record<string, Scores>>,
  reason: string | undefined,
): Floors {
  const next: Record<string, Record<string, number>> = {};
  for (const [text, of] of Object.entries(floors.floors)) next[text] = { ...of };
  const lowered = [...floors.lowered];
  for (const [text, scores] of Object.entries(measured)) {
    next[text] ??= {};
    for (const [measure, score] of Object.entries(scores)) {
      if (!carriesFloor(score)) continue;
      const from = next[text][measure] ?? 0;
      const to = floorOf(score);
      if (to < from && !reason) continue;
      if (to < from) lowered.push({ text, measure, from, to, reason: reason! });
      next[text][measure] = to;
    }
  }
  return { floors: next, lowered };
}
