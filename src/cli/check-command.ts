/** `copydesk check`: articles in, findings out, exit code by the worst of them. */
import { type Finding, type Level, reaches } from '../checks/finding.js';
import type { CheckId } from '../checks/ids.js';
import { CHECKS } from '../checks/index.js';
import { type CheckOptions, checkArticle } from '../checks/run.js';
import { addArticle, emptySummary, summaryText } from '../checks/summary.js';
import { failure } from '../errors.js';
import type { CheckedReading } from '../format/check/formatter.js';
import { CHECK_FORMATTERS, type CheckFormat } from '../format/check/index.js';
import { checkList, checkPage } from '../format/check/page.js';
import type { View } from '../format/formatter.js';
import { listSources } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import { readSource } from '../read/sources.js';
import type { Failure } from '../types.js';
import { complainOf, warn } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import { inputsOf } from './inputs.js';
import { fileOutput, standardOutput } from './output.js';
import { startProgress } from './progress.js';

export interface CheckCommandOptions {
  readonly format: CheckFormat;
  readonly input: InputFormat | 'auto';
  readonly published?: string;
  readonly output?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly only?: readonly CheckId[];
  readonly list?: boolean;
  readonly explain?: CheckId;
  readonly failOn: Level;
  readonly exitZero: boolean;
  readonly quiet: boolean;
}

export async function runCheck(
  names: readonly string[],
  options: CheckCommandOptions,
  view: View,
): Promise<ExitCode> {
  if (options.list || options.explain !== undefined) {
    await standardOutput.write(
      options.explain === undefined ? checkList(view) : checkPage(CHECKS[options.explain], view),
    );
    return EXIT.done;
  }
  const inputs = inputsOf(names, options.filesFrom);
  const formatter = (await CHECK_FORMATTERS[options.format]())({ ...view, failOn: options.failOn });
  const output = options.output === undefined ? standardOutput : fileOutput(options.output, inputs);
  const failures: Failure[] = [];
  const summary = emptySummary();
  let failing = false;
  const sources = listSources(inputs, options);
  const progress = startProgress(sources.length, options);

  await output.write(formatter.open());
  for (const source of sources) {
    progress.file();
    for await (const reading of readSource(source, options.input)) {
      if (progress.stopped()) break;
      const result = checkOne(reading, options);
      progress.clear();
      if ('error' in result) {
        failures.push(result);
        complainOf(result);
        await output.write(formatter.failure(result));
      } else {
        const { checked } = result;
        if (!options.quiet) for (const { message } of result.warnings) warn(checked.article.id, message);
        addArticle(summary, checked);
        failing ||= checked.findings.some((finding) => fails(finding, options));
        await output.write(formatter.article(result));
      }
      await progress.article();
    }
    if (progress.stopped()) break;
  }
  progress.end();
  await output.write(formatter.close(summary, failures));
  output.close();
  if (!options.quiet && !formatter.showsSummary) process.stderr.write(`${summaryText(summary)}\n`);
  if (progress.stopped()) return EXIT.interrupted;
  if (failures.length > 0) return EXIT.trouble;
  return failing && !options.exitZero ? EXIT.findings : EXIT.done;
}

const fails = ({ level }: Finding, { failOn }: CheckCommandOptions): boolean => reaches(level, failOn);

function checkOne(reading: Reading, { published, only }: CheckCommandOptions): CheckedReading | Failure {
  if ('failure' in reading) return reading.failure;
  const article = withPublished(reading.article, published);
  const options: CheckOptions = only === undefined ? {} : { only };
  try {
    const { warnings, line } = reading;
    return { checked: checkArticle(article, options), warnings, ...(line === undefined ? {} : { line }) };
  } catch (error) {
    const message = `a mistake in copydesk stopped this article, please report it: ${(error as Error).message}`;
    return { ...failure(article, 'internal', message), article: { id: article.id, source: article.source } };
  }
}
