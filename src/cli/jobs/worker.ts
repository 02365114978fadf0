/** What the threads of `--jobs` do. Each function is a task of its own; this module is loaded once a thread. */
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { newBatcher } from '../../batch.js';
import { FORMATTERS } from '../../format/index.js';
import { lazily } from '../../lazily.js';
import type { Reading } from '../../read/reader.js';
import type { CheckResult, CheckSettings } from '../check-article.js';
import type { ExtractSettings } from '../extract-article.js';
import { newOutcomeJoiner, type Outcome } from '../outcome.js';
import { charactersOf, type SourcedReading } from '../readings.js';
import { type Piece, readingsOf } from './work.js';

export interface WorkerTask<Settings> {
  readonly pieces: readonly Piece[];
  readonly settings: Settings;
}

/** Kept from task to task, as one thread keeps them from article to article. */
const extractor = lazily(async () => (await import('../extract-article.js')).newArticleExtractor());
const checker = lazily(async () => (await import('../check-article.js')).newArticleChecker());
const joiner = lazily(newOutcomeJoiner);

/** Outcomes, for whoever runs the task. */
export async function extract({ pieces, settings }: WorkerTask<ExtractSettings>): Promise<unknown> {
  const extractArticles = await extractor();
  const formatter = await FORMATTERS[settings.format]();
  const { add, take } = joiner();
  await inBatches(pieces, (batch) => {
    for (const outcome of extractArticles(batch, settings, formatter)) add(outcome, formatter.separator);
    return [];
  });
  return sent(take());
}

export async function check({ pieces, settings }: WorkerTask<CheckSettings>): Promise<CheckResult[]> {
  const checkArticles = await checker();
  return inBatches(pieces, (batch) => checkArticles(batch, settings));
}

/** The articles of pieces, to do each alone. */
export async function read(pieces: readonly Piece[]): Promise<Reading[]> {
  return inBatches(pieces, (batch) => batch.map(({ reading }) => reading));
}

async function inBatches<Result>(
  pieces: readonly Piece[],
  run: (batch: readonly SourcedReading[]) => readonly Result[],
): Promise<Result[]> {
  const { add, rest } = newBatcher(charactersOf, run);
  const results: Result[] = [];
  for (const piece of pieces)
    for await (const reading of readingsOf(piece)) results.push(...add({ reading, source: piece.source }));
  results.push(...rest());
  return results;
}

/** Bytes are handed over, not copied. */
function sent(outcomes: readonly Outcome[]) {
  const bytes = outcomes.flatMap(({ text }) =>
    typeof text === 'string' ? [] : [text.buffer as ArrayBuffer],
  );
  return move({ [transferableSymbol]: bytes, [valueSymbol]: outcomes } as never);
}
