/** What the threads of `--jobs` do. Each function is a task of its own; this module is loaded once a thread. */
import { FORMATTERS } from '../../format/index.js';
import type { Reading } from '../../read/reader.js';
import { newWorkspace } from '../../workspace.js';
import { type ExtractSettings, extractArticle } from '../extract-article.js';
import { joinOutcomes, type Outcome } from '../outcome.js';
import { type Piece, readingsOf } from './work.js';

export interface ExtractTask {
  readonly pieces: readonly Piece[];
  readonly settings: ExtractSettings;
}

export async function extract({ pieces, settings }: ExtractTask): Promise<Outcome> {
  const formatter = await FORMATTERS[settings.format]();
  const workspace = newWorkspace();
  const outcomes: Outcome[] = [];
  for await (const reading of readingsOf(pieces))
    outcomes.push(extractArticle(reading, settings, formatter, workspace));
  return joinOutcomes(outcomes, formatter);
}

/** The articles of pieces, to do each alone. */
export async function read(pieces: readonly Piece[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readingsOf(pieces)) readings.push(reading);
  return readings;
}
