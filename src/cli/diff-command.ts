/** `copydesk diff`: two versions of an article or an archive in, the facts in which they differ out. */
import { loadConfig } from '../config/load.js';
import { differencesOf } from '../diff/differences.js';
import { inPairs, type Keyed, type Versions } from '../diff/in-pairs.js';
import { type Version, versionOf } from '../diff/version.js';
import { failure, UsageError } from '../errors.js';
import type { Compared, DiffSummary } from '../format/diff/formatter.js';
import { DIFF_FORMATTERS, type DiffFormat } from '../format/diff/index.js';
import type { View } from '../format/formatter.js';
import { analyse } from '../pipeline.js';
import { type Answers, readAnswersOrArticles } from '../read/answers.js';
import { listSources, type Selection, STDIN } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import { toReport } from '../report.js';
import type { Failure, Topic } from '../types.js';
import { newWorkspace, type Workspace } from '../workspace.js';
import { complainOf } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import { fileOutput, say, standardOutput } from './output.js';
import { startProgress } from './progress.js';
import { versionKey } from './version-key.js';

export interface DiffCommandOptions extends Selection {
  readonly format: DiffFormat;
  readonly input: InputFormat | 'auto';
  readonly published?: string;
  readonly only?: readonly Topic[];
  readonly config?: string;
  readonly quiet: boolean;
}

export async function runDiff(
  before: string,
  after: string,
  options: DiffCommandOptions,
  view: View,
): Promise<ExitCode> {
  if (before === STDIN && after === STDIN)
    throw new UsageError('standard input can be one of the two versions: name a file for the other');
  const { config } = await loadConfig(options.config, process.cwd());
  const analysis = {
    ...(config.names && { names: config.names }),
    ...(options.only && { only: options.only }),
  };
  const formatter = (await DIFF_FORMATTERS[options.format]())(view);
  const output = options.output === undefined ? standardOutput : fileOutput(options.output, [before, after]);
  const selection = { ...config.paths, ...options };
  const failures: Failure[] = [];
  const progress = startProgress(1, options);
  const fail = (one: Failure) => {
    failures.push(one);
    progress.clear();
    complainOf(one);
  };
  const versions = (root: string) => versionsIn(root, selection, options, analysis, fail);
  const summary: DiffSummary = { compared: 0, changed: 0, added: 0, removed: 0, differences: 0 };

  await output.write(formatter.open());
  for await (const { before: old, after: now } of inPairs(versions(before), versions(after))) {
    if (old === UNREAD || now === UNREAD) continue;
    const compared = compare({ before: old, after: now }, options);
    count(summary, compared);
    if (compared.before === null || compared.after === null || compared.differences.length > 0) {
      progress.clear();
      await output.write(formatter.article(compared));
    }
    await progress.articles(1);
    if (progress.stopped()) break;
  }
  progress.end();
  await output.write(formatter.close(summary, failures));
  output.close();
  if (!options.quiet && !formatter.showsSummary) say(`${summaryText(summary)}\n`);
  if (progress.stopped()) return EXIT.interrupted;
  if (failures.length > 0) return EXIT.trouble;
  return summary.differences + summary.added + summary.removed > 0 ? EXIT.findings : EXIT.done;
}

/** Stands for a version that was told to be unreadable: its other version is not to be called lost. */
const UNREAD = Symbol('unread');

function compare({ before, after }: Versions<Version>, options: DiffCommandOptions): Compared {
  const differences = before === null || after === null ? [] : differencesOf(before, after, options);
  return { before, after, differences };
}

function count(summary: DiffSummary, { before, after, differences }: Compared): void {
  if (before === null) summary.added++;
  else if (after === null) summary.removed++;
  else {
    summary.compared++;
    summary.differences += differences.length;
    if (differences.length > 0) summary.changed++;
  }
}

/** `12 articles compared, 3 differ in 7 facts, 1 only in the old, 2 only in the new` */
function summaryText({ compared, changed, added, removed, differences }: DiffSummary): string {
  const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return [
    `${counted(compared, 'article')} compared`,
    changed === 0
      ? 'no fact differs'
      : `${compared === 1 ? '' : `${changed} ${changed === 1 ? 'differs' : 'differ'} in `}${counted(differences, compared === 1 ? 'difference' : 'fact')}`,
    ...(removed === 0 ? [] : [`${removed} only in the old`]),
    ...(added === 0 ? [] : [`${added} only in the new`]),
  ].join(', ');
}

/** All articles under one of the two names. Each side has a workspace: an article waits for its other version. */
async function* versionsIn(
  root: string,
  selection: Selection,
  { input, published }: DiffCommandOptions,
  analysis: Parameters<typeof analyse>[1],
  fail: (failure: Failure) => void,
): AsyncGenerator<Keyed<Version | typeof UNREAD>> {
  const workspace = newWorkspace();
  for (const source of listSources([root], selection))
    for await (const reading of readAnswersOrArticles(source, input)) {
      const value =
        'failure' in reading ? reading.failure : versionFrom(reading, published, analysis, workspace);
      const isRead = !('error' in value);
      if (!isRead) fail(value);
      const { id, source: own } = isRead ? value.report.article : value.article;
      const key =
        'report' in reading
          ? keyInRun(id, own)
          : versionKey(id, root, typeof source === 'string' ? source : root);
      yield { key, value: isRead ? value : UNREAD };
    }
}

function versionFrom(
  reading: Exclude<Reading, { failure: Failure }> | Answers,
  published: string | undefined,
  options: Parameters<typeof analyse>[1],
  workspace: Workspace,
): Version | Failure {
  const { id, source } = 'report' in reading ? reading.report.article : reading.article;
  try {
    if ('report' in reading) return versionOf(reading.report, reading.line);
    const analysis = analyse(withPublished(reading.article, published), options, workspace);
    return versionOf(toReport(analysis, options), reading.line, analysis.doc);
  } catch (error) {
    const message = `a mistake in copydesk stopped this article, please report it: ${(error as Error).message}`;
    return { ...failure({ source }, 'internal', message), article: { id, source } };
  }
}

/** Answers alone do not tell which name they were found under. */
const keyInRun = (id: string, source: string): string =>
  source !== '' && id.startsWith(`${source}:`) ? id.slice(source.length) : id;
