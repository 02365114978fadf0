/** `copydesk extract --jobs`: sources → outcomes, in the order of the input, over several threads. */
import { failure } from '../../errors.js';
import type { Formatter } from '../../format/formatter.js';
import type { Source } from '../../read/files.js';
import type { InputFormat } from '../../read/index.js';
import type { Reading } from '../../read/reader.js';
import type { Share } from '../../read/shard.js';
import { newWorkspace } from '../../workspace.js';
import { type ExtractSettings, extractArticle } from '../extract-article.js';
import type { Outcome } from '../outcome.js';
import { batchesOf } from './batches.js';
import { type Run, runInOrder } from './pool.js';
import { partsOf, type Work, workOf } from './work.js';
import type { ExtractTask } from './worker.js';

export interface JobsOptions {
  readonly jobs: number;
  readonly input: InputFormat | 'auto';
  readonly onSource: () => void;
}

export function extractInWorkers(
  share: Share<Source>,
  { jobs, input, onSource }: JobsOptions,
  settings: ExtractSettings,
  formatter: Formatter,
): AsyncGenerator<Outcome> {
  return runInOrder<Work, Outcome>(batchesOf(share, input, onSource), {
    jobs,
    worker: new URL('./worker.js', import.meta.url),
    bytesOf: ({ bytes }) => bytes,
    start: async ({ pieces }, run) => {
      const task: ExtractTask = { pieces, settings };
      return (await run('extract', task)) as Outcome;
    },
    partsOf: async (work, run) => {
      const parts = partsOf(work);
      if (parts !== null || work.pieces[0]?.kind !== 'file') return parts;
      const readings = await readAlone(work, run);
      return readings?.map((reading) => workOf([{ kind: 'reading', reading }])) ?? null;
    },
    lost: async (work, reason, run) =>
      extractArticle(await lostArticle(work, reason, run), settings, formatter, newWorkspace()),
  });
}

/** Null when reading is what kills. */
async function readAlone({ pieces }: Work, run: Run): Promise<readonly Reading[] | null> {
  try {
    return (await run('read', pieces)) as Reading[];
  } catch {
    return null;
  }
}

async function lostArticle(work: Work, reason: string, run: Run): Promise<Reading> {
  const [piece] = work.pieces;
  const readings = piece?.kind === 'reading' ? [piece.reading] : await readAlone(work, run);
  const [reading] = readings ?? [];
  if (reading !== undefined && 'failure' in reading) return reading;
  const place =
    piece?.kind === 'lines' ? { source: piece.source, line: piece.first } : { source: placeOf(piece) };
  const { id, source } = reading?.article ?? failure(place, 'crashed', '').article;
  const message = `stopped the thread that it was given to, twice (${reason}): please report it with the article`;
  return { failure: { ...failure(place, 'crashed', message), article: { id, source } } };
}

const placeOf = (piece: Work['pieces'][number] | undefined) => (piece?.kind === 'file' ? piece.source : '');
