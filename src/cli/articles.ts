/** What every command does that goes over articles: reads them in their order, has each worked on here or in threads. */
import type { Source } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import type { Share } from '../read/shard.js';
import { startProgress } from './progress.js';
import { inBatches, type SourcedReading } from './readings.js';

/** What is done with articles. */
export interface ArticleTask<Settings, Result> {
  /** Name of the function of jobs/worker.ts that does the same with many. */
  readonly name: 'extract' | 'check';
  /** Plain data, sent with each piece of work: what of the command line bears on the articles of these files. */
  readonly settingsFor: (sources: readonly string[]) => Settings;
  /**
   * To do it in this thread. Who has threads for it seldom does, and then needs none of the rules and the lexicon: to load
   * them takes 24 MB.
   */
  readonly load: () => Promise<ArticleRun<Result>>;
}

/** What comes of each article, in their order. */
export type ArticleRun<Result> = (batch: readonly SourcedReading[]) => readonly Result[];

export interface ArticlesOptions {
  readonly input: InputFormat | 'auto';
  /** Threads; with one the work is done in the main thread. */
  readonly jobs: number;
  readonly quiet: boolean;
}

/** Where what comes of the articles goes. */
export interface Taker<Result> {
  /** Before the first article. */
  readonly open: () => Promise<void>;
  /** @returns how many articles it was */
  readonly take: (result: Result) => Promise<number>;
}

/**
 * Hands over what comes of each article, in the order of the input. Ctrl-C is heard before anything is written.
 * @returns whether the user stopped it
 */
export async function eachArticle<Settings, Result>(
  share: Share<Source>,
  options: ArticlesOptions,
  task: ArticleTask<Settings, Result>,
  { open, take }: Taker<Result>,
): Promise<boolean> {
  const progress = startProgress(share.sources.length, options);
  await open();
  const batches =
    options.jobs === 1
      ? inBatches(share, options.input, progress.file, await task.load())
      : (await import('./jobs/in-workers.js')).inWorkers(
          share,
          { ...options, onSource: progress.file },
          task,
        );
  for await (const results of batches) {
    // Ctrl-C closes standard input: what a reader says of that is no answer.
    if (progress.stopped()) break;
    for (const result of results) {
      progress.clear();
      await progress.articles(await take(result));
    }
    if (progress.stopped()) break;
  }
  progress.end();
  return progress.stopped();
}
