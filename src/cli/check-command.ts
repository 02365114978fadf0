/** `copydesk check`: articles in, findings out, exit code by the worst of them. */
import { dirname, relative, resolve } from 'node:path';
import { againstBaseline, type BaselineRun } from '../checks/baseline.js';
import { type Level, reaches } from '../checks/finding.js';
import { CHECK_IDS, type CheckId } from '../checks/ids.js';
import type { CheckedArticle, CheckOptions } from '../checks/run.js';
import { addArticle, emptySummary, summaryText } from '../checks/summary.js';
import type { Config, LoadedConfig } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { UsageError } from '../errors.js';
import type { CheckedReading } from '../format/check/formatter.js';
import { CHECK_FORMATTERS, type CheckFormat } from '../format/check/index.js';
import type { View } from '../format/formatter.js';
import { listSources, type Source, STDIN } from '../read/files.js';
import { readSidecar, type Sidecar } from '../read/ignores.js';
import type { InputFormat } from '../read/index.js';
import type { Failure } from '../types.js';
import { identityOf } from './article-identity.js';
import { type ArticleTask, eachArticle } from './articles.js';
import { readBaseline, writeBaseline } from './baseline-file.js';
import { changedSince } from './changed-files.js';
import type { CheckAround, CheckResult, CheckSettings } from './check-article.js';
import { type CheckCache, openCache } from './check-cache.js';
import { complain, complainOf, warn } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import { inputsOf } from './inputs.js';
import { fileOutput, say, standardOutput } from './output.js';
import { type PreviousVersions, readPrevious } from './previous-versions.js';
import type { SourcedReading } from './readings.js';

export interface CheckCommandOptions {
  readonly format: CheckFormat;
  readonly input: InputFormat | 'auto';
  readonly published?: string;
  readonly output?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly changedSince?: string;
  readonly only?: readonly CheckId[];
  readonly list?: boolean;
  readonly explain?: CheckId;
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly prune?: boolean;
  readonly cache?: string;
  readonly against?: string;
  /** One where the work needs what is in the main thread: a cache, the versions before an edit. */
  readonly jobs: number;
  readonly minLevel: Level;
  readonly failOn?: Level;
  readonly exitZero: boolean;
  readonly quiet: boolean;
}

export async function runCheck(
  names: readonly string[],
  options: CheckCommandOptions,
  view: View,
): Promise<ExitCode> {
  if (options.list || options.explain !== undefined) {
    const { checkList, checkPage } = await import('../format/check/page.js');
    await standardOutput.write(
      options.explain === undefined ? checkList(view) : checkPage(options.explain, view),
    );
    return EXIT.done;
  }
  const loaded = await loadConfig(options.config, process.cwd());
  const { config } = loaded;
  const failOn = options.failOn ?? config.failOn ?? 'error';
  if (options.printConfig) {
    await standardOutput.write(`${JSON.stringify(await resolvedConfig(loaded, failOn), null, 2)}\n`);
    return EXIT.done;
  }
  // What fails a run is told.
  const shownFrom = reaches(failOn, options.minLevel) ? options.minLevel : failOn;
  const baseline = openBaseline(options, loaded);
  const inputs = inputsOf(names, options.filesFrom);
  const formatter = (await CHECK_FORMATTERS[options.format]())({ ...view, failOn });
  const output = options.output === undefined ? standardOutput : fileOutput(options.output, inputs);
  const selection = { ...config.paths, ...options };
  const selected = listSources(inputs, selection);
  const sources =
    options.changedSince === undefined ? selected : changedSince(options.changedSince, selected);
  const cache = options.cache === undefined ? null : openCache(options.cache);
  const previous =
    options.against === undefined
      ? null
      : await readPrevious(options.against, inputs, options.input, selection);
  const failures: Failure[] = [];
  const fail = (one: Failure) => {
    failures.push(one);
    complainOf(one);
  };
  for (const one of previous?.failures ?? []) fail(one);
  const task = taskOf(options, loaded, await sidecarsOf(sources), previous, cache);
  const summary = emptySummary();
  let failing = false;

  const take = async (result: CheckResult): Promise<number> => {
    if ('error' in result) {
      fail(result);
      await output.write(formatter.failure(result));
      return 1;
    }
    const told = toldOf(result, shownFrom, options.writeBaseline !== undefined, baseline, loaded);
    const { checked } = told;
    if (!options.quiet)
      for (const { message } of [...told.warnings, ...checked.warnings]) warn(checked.article.id, message);
    addArticle(summary, checked);
    failing ||= checked.findings.some(({ level }) => reaches(level, failOn));
    await output.write(formatter.article(told));
    return 1;
  };
  const stopped = await eachArticle({ sources }, options, task, {
    open: () => output.write(formatter.open()),
    take,
  });
  if (baseline !== null) summary.baseline = baseline.run.count();
  await output.write(formatter.close(summary, failures));
  output.close();
  if (previous?.matched() === 0 && summary.articles > 0 && failures.length === 0)
    complain(`no article has an earlier version in ${options.against}: their names or ids must be the same`);
  if (!options.quiet && !formatter.showsSummary) say(`${summaryText(summary)}\n`);
  if (stopped) return EXIT.interrupted;
  cache?.save();
  if (baseline !== null) saveBaseline(baseline, options);
  if (failures.length > 0) return EXIT.trouble;
  return failing && !options.exitZero && options.writeBaseline === undefined ? EXIT.findings : EXIT.done;
}

/** Where paths of a configuration and of fingerprints count from. */
const folderOf = ({ path }: LoadedConfig): string => (path === null ? process.cwd() : dirname(resolve(path)));

interface OpenBaseline {
  readonly path: string;
  readonly run: BaselineRun;
}

/** Null when no baseline is asked for. */
function openBaseline(
  { baseline, writeBaseline: target, prune }: CheckCommandOptions,
  loaded: LoadedConfig,
): OpenBaseline | null {
  const configured = loaded.config.baseline;
  const path = baseline ?? (configured === undefined ? undefined : resolve(folderOf(loaded), configured));
  if (target !== undefined) return { path: target, run: againstBaseline([]) };
  if (path !== undefined) return { path, run: againstBaseline(readBaseline(path)) };
  if (prune) throw new UsageError('--prune needs a baseline: name it with --baseline');
  return null;
}

function saveBaseline(
  { path, run }: OpenBaseline,
  { writeBaseline: target, prune }: CheckCommandOptions,
): void {
  if (target !== undefined) writeBaseline(path, run.updated());
  else if (prune) writeBaseline(path, run.pruned());
}

/** What the output tells of an article: findings that no baseline knows, of the levels that are shown. */
function toldOf(
  reading: CheckedReading,
  least: Level,
  writing: boolean,
  baseline: OpenBaseline | null,
  loaded: LoadedConfig,
): CheckedReading {
  const { checked } = reading;
  const shown = (one: CheckedArticle): CheckedArticle => ({
    ...one,
    findings: one.findings.filter(({ level }) => reaches(level, least)),
  });
  if (baseline === null) return { ...reading, checked: shown(checked) };
  const { id, source } = checked.article;
  // A baseline that is being written hides nothing.
  const fresh = baseline.run.fresh(shown(checked), identityOf(id, source, folderOf(loaded)));
  return { ...reading, checked: writing ? shown(checked) : { ...checked, findings: fresh } };
}

function taskOf(
  { published, only }: CheckCommandOptions,
  loaded: LoadedConfig,
  sidecars: ReadonlyMap<string, Sidecar>,
  previous: PreviousVersions | null,
  cache: CheckCache | null,
): ArticleTask<CheckSettings, CheckResult> {
  const { checks, names, style } = loaded.config;
  if (checks !== undefined && only !== undefined) {
    const off = only.find((id) => checks[id] === 'off');
    if (off !== undefined) throw new UsageError(`${off} is off in ${loaded.path}: take it out of --only`);
  }
  const settings: CheckSettings = {
    ...(published === undefined ? {} : { published }),
    ...(only === undefined ? {} : { only }),
    levels: levelsOf(loaded.config),
    house: {
      ...(names === undefined ? {} : { names }),
      ...(style?.countries === undefined ? {} : { countries: style.countries }),
    },
    folder: folderOf(loaded),
    sidecars,
  };
  return {
    name: 'check',
    settingsFor: (sources) => ({
      ...settings,
      sidecars: new Map([...sidecars].filter(([source]) => sources.includes(source))),
    }),
    load: async () => {
      const check = (await import('./check-article.js')).newArticleChecker();
      return previous === null && cache === null
        ? (batch) => check(batch, settings)
        : (batch) => check(batch, settings, (one) => aroundOf(one, previous, cache));
    },
  };
}

function aroundOf(
  { reading, source }: SourcedReading,
  previous: PreviousVersions | null,
  cache: CheckCache | null,
): CheckAround {
  const against = 'article' in reading ? previous?.of(reading.article, source) : undefined;
  return { ...(against && { against }), ...(cache && { cached: cache.checked }) };
}

/** Of the files that have one. */
async function sidecarsOf(sources: readonly Source[]): Promise<ReadonlyMap<string, Sidecar>> {
  const sidecars = new Map<string, Sidecar>();
  for (const source of sources) {
    if (typeof source !== 'string' || source === STDIN) continue;
    const sidecar = await readSidecar(source);
    if (sidecar === null) continue;
    if (sidecar.trouble !== null) warn(source, sidecar.trouble);
    sidecars.set(source, sidecar);
  }
  return sidecars;
}

/** A house style for countries is a wish to have it checked. */
function levelsOf({ checks = {}, style }: Config): NonNullable<CheckOptions['levels']> {
  const wanted = 'country-style' as CheckId;
  const isWanted = style?.countries !== undefined && (CHECK_IDS as readonly string[]).includes(wanted);
  return isWanted && checks[wanted] === undefined ? { ...checks, [wanted]: 'warning' } : checks;
}

/** The configuration with all that it leaves to the checks themselves. */
async function resolvedConfig({ path, config }: LoadedConfig, failOn: Level) {
  const { CHECKS } = await import('../checks/index.js');
  const levels = levelsOf(config);
  return {
    from: path === null ? null : relative(process.cwd(), path),
    ...config,
    failOn,
    checks: Object.fromEntries(CHECK_IDS.map((id) => [id, levels[id] ?? CHECKS[id].level])),
  };
}
