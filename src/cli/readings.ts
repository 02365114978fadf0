/** Articles as one thread does them: in batches, which never wait for what a writer may hold back until it is answered. */
import { newBatcher } from '../batch.js';
import { type Source, STDIN } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import type { Reading } from '../read/reader.js';
import type { Share } from '../read/shard.js';
import { readSource } from '../read/sources.js';

export interface SourcedReading {
  readonly reading: Reading;
  /** The file that holds it, as the user named it; empty for what could not be opened. */
  readonly source: string;
}

export const charactersOf = ({ reading }: SourcedReading): number =>
  'article' in reading ? reading.article.text.length : 0;

/** A run over fewer is over before anything it does for many would pay; loading `node:v8` takes 3 ms. */
const MANY_ARTICLES = 8;

/**
 * What comes of articles, as soon as it is there.
 * @param onSource called before a source is read
 */
export async function* inBatches<Result>(
  { sources, articles }: Share<Source>,
  input: InputFormat | 'auto',
  onSource: () => void,
  run: (batch: readonly SourcedReading[]) => readonly Result[],
): AsyncGenerator<readonly Result[]> {
  const { add, rest } = newBatcher(charactersOf, run);
  let count = 0;
  let afterBatch = (): void => {};
  for (const one of sources) {
    onSource();
    const source = nameOf(one);
    const readings = readSource(one, input, articles);
    for await (const reading of one === STDIN ? withPauses(readings) : readings) {
      if (reading !== PAUSE && ++count === MANY_ARTICLES)
        afterBatch = (await import('./long-run.js')).startLongRun();
      const results = reading === PAUSE ? rest() : add({ reading, source });
      if (results.length === 0) continue;
      yield results;
      afterBatch();
    }
  }
  yield rest();
}

/** Nothing, for what could not be opened: it says itself what it is. */
const nameOf = (source: Source): string => (typeof source === 'string' ? source : '');

/** Stands before an article that must be waited for. */
const PAUSE = Symbol('pause');

/** What standard input has given is read before the next turn of the event loop. */
async function* withPauses(readings: AsyncIterable<Reading>): AsyncGenerator<Reading | typeof PAUSE> {
  const iterator = readings[Symbol.asyncIterator]();
  let isWaiting = false;
  try {
    for (;;) {
      const next = iterator.next();
      const turn = new Promise<typeof PAUSE>((resolve) => setImmediate(resolve, PAUSE));
      isWaiting = (await Promise.race([next, turn])) === PAUSE;
      if (isWaiting) yield PAUSE;
      const { done, value } = await next;
      isWaiting = false;
      if (done) return;
      yield value;
    }
  } finally {
    // Nobody wants more. A reader that waits cannot be told so.
    if (isWaiting) process.stdin.destroy();
    else await iterator.return?.();
  }
}
