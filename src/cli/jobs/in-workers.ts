/** `--jobs`: sources → what comes of each article, in the order of the input, over several threads. */
import { failure } from '../../errors.js';
import type { Source } from '../../read/files.js';
import type { InputFormat } from '../../read/index.js';
import type { Reading } from '../../read/reader.js';
import type { Share } from '../../read/shard.js';
import type { ArticleTask } from '../articles.js';
import { batchesOf } from './batches.js';
import { type Run, runInOrder } from './pool.js';
import { partsOf, type Work, workOf } from './work.js';
import type { WorkerTask } from './worker.js';

export interface JobsOptions {
  readonly jobs: number;
  readonly input: InputFormat | 'auto';
  readonly onSource: () => void;
}

export function inWorkers<Settings, Result>(
  share: Share<Source>,
  { jobs, input, onSource }: JobsOptions,
  task: ArticleTask<Settings, Result>,
): AsyncGenerator<readonly Result[]> {
  return runInOrder<Work, readonly Result[]>(batchesOf(share, input, onSource), {
    jobs,
    worker: new URL('../../bin/worker.js', import.meta.url),
    bytesOf: ({ bytes }) => bytes,
    start: async ({ pieces }, run) => {
      const message: WorkerTask<Settings> = {
        pieces,
        settings: task.settingsFor(pieces.map(({ source }) => source)),
      };
      return (await run(task.name, message)) as Result[];
    },
    partsOf: async (work, run) => {
      const parts = partsOf(work);
      const [piece] = work.pieces;
      if (parts !== null || piece?.kind !== 'file') return parts;
      const { source } = piece;
      const readings = await readAlone(work, run);
      return readings?.map((reading) => workOf([{ kind: 'reading', source, reading }])) ?? null;
    },
    lost: async (work, reason, run) =>
      (await task.load())([
        { reading: await lostArticle(work, reason, run), source: work.pieces[0]?.source ?? '' },
      ]),
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
