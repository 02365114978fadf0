/** `copydesk extract`: articles in, reports out, failures told. */
import type { Formatter } from '../format/formatter.js';
import { FORMATTERS } from '../format/index.js';
import { listSources, type Selection, type Source } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import { type Shard, type Share, shareOf } from '../read/shard.js';
import { readSource } from '../read/sources.js';
import type { Failure } from '../types.js';
import { newWorkspace } from '../workspace.js';
import { complain } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import { type ExtractSettings, extractArticle } from './extract-article.js';
import { inputsOf } from './inputs.js';
import type { Outcome } from './outcome.js';
import { fileOutput, standardOutput } from './output.js';
import { startProgress } from './progress.js';
import { writeTexts } from './text-command.js';

export interface ExtractCommandOptions extends ExtractSettings, Selection {
  readonly input: InputFormat | 'auto';
  readonly filesFrom?: string;
  readonly shard?: Shard;
  /** Threads; with one the work is done in the main thread. */
  readonly jobs: number;
  /** Print the texts, not what is in them. */
  readonly text?: boolean;
}

export async function runExtract(
  names: readonly string[],
  options: ExtractCommandOptions,
): Promise<ExitCode> {
  const inputs = inputsOf(names, options.filesFrom);
  const formatter = await FORMATTERS[options.format]();
  const output = options.output === undefined ? standardOutput : fileOutput(options.output, inputs);
  const share = shareOf(listSources(inputs, options), options.shard);
  if (options.text)
    return writeTexts(share, options.input, output, options.output === undefined && process.stdout.isTTY);
  const failures: Failure[] = [];
  let articles = 0;
  const progress = startProgress(share.sources.length, options);

  await output.write(formatter.open());
  for await (const outcome of await outcomesOf(share, options, formatter, progress.file)) {
    progress.clear();
    failures.push(...outcome.failures);
    for (const complaint of outcome.complaints) complain(complaint);
    if (articles > 0 && outcome.articles > 0) await output.write(formatter.separator);
    await output.write(outcome.text);
    articles += outcome.articles;
    await progress.articles(outcome.articles + outcome.failures.length);
    if (progress.stopped()) break;
  }
  progress.end();
  await output.write(formatter.close(failures));
  output.close();
  if (progress.stopped()) return EXIT.interrupted;
  return failures.length === 0 ? EXIT.done : EXIT.trouble;
}

async function outcomesOf(
  share: Share<Source>,
  options: ExtractCommandOptions,
  formatter: Formatter,
  onSource: () => void,
): Promise<AsyncIterable<Outcome>> {
  if (options.jobs === 1) return oneByOne(share, options, formatter, onSource);
  const { extractInWorkers } = await import('./jobs/in-workers.js');
  return extractInWorkers(share, { ...options, onSource }, settingsOf(options), formatter);
}

async function* oneByOne(
  { sources, articles }: Share<Source>,
  options: ExtractCommandOptions,
  formatter: Formatter,
  onSource: () => void,
): AsyncIterable<Outcome> {
  const workspace = newWorkspace();
  for (const source of sources) {
    onSource();
    for await (const reading of readSource(source, options.input, articles))
      yield extractArticle(reading, options, formatter, workspace);
  }
}

/** Nothing else, since it is sent with each piece of work. */
const settingsOf = (options: ExtractCommandOptions): ExtractSettings => ({
  format: options.format,
  ...(options.published !== undefined && { published: options.published }),
  ...(options.only !== undefined && { only: options.only }),
  explain: options.explain,
  minConfidence: options.minConfidence,
  offsets: options.offsets,
  quiet: options.quiet,
  view: options.view,
});
