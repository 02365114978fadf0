/** `copydesk extract`: articles in, reports out, failures told. */
import { failure } from '../errors.js';
import type { View } from '../format/formatter.js';
import { FORMATTERS, type OutputFormat } from '../format/index.js';
import { type OffsetUnit, withOffsets } from '../offsets.js';
import { analyse } from '../pipeline.js';
import { listSources } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import { readSource } from '../read/sources.js';
import { toReport } from '../report.js';
import type { Failure, Report, Topic, Warning } from '../types.js';
import { newWorkspace, type Workspace } from '../workspace.js';
import { complainOf, warnOf } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import { inputsOf } from './inputs.js';
import { fileOutput, standardOutput } from './output.js';
import { startProgress } from './progress.js';
import { writeTexts } from './text-command.js';

export interface ExtractCommandOptions {
  readonly format: OutputFormat;
  readonly input: InputFormat | 'auto';
  readonly published?: string;
  readonly only?: readonly Topic[];
  readonly output?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  /** Print the texts, not what is in them. */
  readonly text?: boolean;
  readonly explain: boolean;
  readonly minConfidence: number;
  readonly offsets: OffsetUnit;
  readonly quiet: boolean;
}

export async function runExtract(
  names: readonly string[],
  options: ExtractCommandOptions,
  view: View,
): Promise<ExitCode> {
  const inputs = inputsOf(names, options.filesFrom);
  const formatter = await FORMATTERS[options.format]();
  const output = options.output === undefined ? standardOutput : fileOutput(options.output, inputs);
  if (options.text)
    return writeTexts(inputs, options, output, options.output === undefined && process.stdout.isTTY);
  const failures: Failure[] = [];
  const workspace = newWorkspace();
  let articles = 0;
  const sources = listSources(inputs, options);
  const progress = startProgress(sources.length, options);

  await output.write(formatter.open());
  for (const source of sources) {
    progress.file();
    for await (const reading of readSource(source, options.input)) {
      if (progress.stopped()) break;
      const result = extractOne(reading, options, workspace);
      progress.clear();
      if ('error' in result) {
        failures.push(result);
        complainOf(result);
        await output.write(formatter.failure(result));
      } else {
        if (!options.quiet && !formatter.showsWarnings) warnOf(result);
        await output.write(formatter.article(result, articles++, view));
      }
      await progress.article();
    }
    if (progress.stopped()) break;
  }
  progress.end();
  await output.write(formatter.close(failures));
  output.close();
  if (progress.stopped()) return EXIT.interrupted;
  return failures.length === 0 ? EXIT.done : EXIT.trouble;
}

function extractOne(
  reading: Reading,
  options: ExtractCommandOptions,
  workspace: Workspace,
): Report | Failure {
  if ('failure' in reading) return reading.failure;
  const article = withPublished(reading.article, options.published);
  try {
    const report = toReport(analyse(article, options, workspace), options);
    return withOffsets(select(report, reading.warnings, options), article.text, options.offsets);
  } catch (error) {
    const message = `a mistake in copydesk stopped this article, please report it: ${(error as Error).message}`;
    return { ...failure(article, 'internal', message), article: { id: article.id, source: article.source } };
  }
}

function select(
  report: Report,
  warnings: readonly Warning[],
  { minConfidence }: ExtractCommandOptions,
): Report {
  return {
    ...report,
    people: report.people.filter((person) => person.confidence >= minConfidence),
    warnings: [...warnings, ...report.warnings],
  };
}
