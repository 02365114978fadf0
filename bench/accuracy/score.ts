/** Runs the corpora's own scorer on the answers of one system. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpora, Corpus } from './corpora.js';
import type { GoldArticle } from './own-gold.js';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
/** By measure, as the scorer names it: `people`, `dates (value)` … */
export type Scores = Readonly<Record<string, Score>>;

export function score(
  { scorer }: Corpora,
  { gold }: Corpus,
  answer: (article: GoldArticle) => unknown,
): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-score-'));
  const write = (name: string, values: readonly unknown[]) => {
    const file = join(folder, name);
    writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    return file;
  };
  try {
    const files = [write('gold.jsonl', gold), write('answers.ndjson', gold.map(answer))];
    return JSON.parse(
      execFileSync(process.execPath, [scorer, ...files, '--json'], { encoding: 'utf8' }),
    ) as Scores;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
