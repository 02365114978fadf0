/** `copydesk extract`: articles in, reports out, failures told. */
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { FORMATTERS } from '../format/index.js';
import { listSources, type Selection } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import { type Shard, shareOf } from '../read/shard.js';
import type { Failure } from '../types.js';
import { type ArticleTask, eachArticle } from './articles.js';
import { complain } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import type { ExtractSettings } from './extract-article.js';
import { inputsOf } from './inputs.js';
import type { Outcome } from './outcome.js';
import { fileOutput, outputTerminal, standardOutput } from './output.js';
import { writeTexts } from './text-command.js';

export interface ExtractCommandOptions extends ExtractSettings, Selection {
  readonly input: InputFormat | 'auto';
  readonly filesFrom?: string;
  readonly shard?: Shard;
  readonly jobs: number;
  readonly config?: string;
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
    return writeTexts(
      share,
      options.input,
      output,
      options.output === undefined && outputTerminal() !== null,
    );
  const settings = settingsOf(options, (await loadConfig(options.config, process.cwd())).config);
  const task: ArticleTask<ExtractSettings, Outcome> = {
    name: 'extract',
    settingsFor: () => settings,
    load: async () => {
      const extract = (await import('./extract-article.js')).newArticleExtractor();
      return (batch) => extract(batch, settings, formatter);
    },
  };
  const failures: Failure[] = [];
  let articles = 0;

  const stopped = await eachArticle(share, options, task, {
    open: () => output.write(formatter.open()),
    take: async ({ text, articles: more, failure, complaints }) => {
      for (const complaint of complaints) complain(complaint);
      if (failure !== null) failures.push(failure);
      if (more > 0 && articles > 0) await output.write(formatter.separator);
      await output.write(text);
      articles += more;
      return Math.max(more, 1);
    },
  });
  await output.write(formatter.close(failures));
  output.close();
  if (stopped) return EXIT.interrupted;
  return failures.length === 0 ? EXIT.done : EXIT.trouble;
}

/** Nothing else, since it is sent with each piece of work. */
const settingsOf = (options: ExtractCommandOptions, { names }: Config): ExtractSettings => ({
  format: options.format,
  ...(options.published !== undefined && { published: options.published }),
  ...(options.only !== undefined && { only: options.only }),
  explain: options.explain,
  ...(names !== undefined && { names }),
  minConfidence: options.minConfidence,
  offsets: options.offsets,
  quiet: options.quiet,
  view: options.view,
});
