/** Articles → what is printed of them and what is told. Knows nothing of threads, files and terminals. */
import type { HouseNames } from '../config/config.js';
import { internalFailure } from '../errors.js';
import type { Formatter, View } from '../format/formatter.js';
import type { OutputFormat } from '../format/index.js';
import { type OffsetUnit, withOffsets } from '../offsets.js';
import { type Analysis, analyse, analyseAll } from '../pipeline.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import { toReport } from '../report.js';
import type { Article, Failure, Report, Topic, Warning } from '../types.js';
import type { Workspace } from '../workspace.js';
import { complaintOf, complaintsOf } from './complain.js';
import type { Outcome } from './outcome.js';

/** What of the command line bears on a single article. Plain data: it is sent to workers. */
export interface ExtractSettings {
  readonly format: OutputFormat;
  readonly published?: string;
  readonly only?: readonly Topic[];
  readonly explain: boolean;
  /** Names that the configuration knows better than the rules. */
  readonly names?: HouseNames;
  readonly minConfidence: number;
  readonly offsets: OffsetUnit;
  readonly quiet: boolean;
  readonly view: View;
}

/** What comes of a batch of articles (src/batch.ts), in their order. */
export function extractArticles(
  readings: readonly Reading[],
  settings: ExtractSettings,
  formatter: Formatter,
  workspace: Workspace,
): readonly Outcome[] {
  const articles = readings.map((reading) =>
    'failure' in reading ? null : withPublished(reading.article, settings.published),
  );
  const analysisOf = analysed(articles, settings, workspace);
  const told = !settings.quiet && !formatter.showsWarnings;
  return readings.map((reading, place) => {
    const result =
      'failure' in reading
        ? reading.failure
        : reportOf(articles[place]!, reading.warnings, settings, analysisOf);
    if ('error' in result)
      return {
        text: formatter.failure(result),
        articles: 0,
        failure: result,
        complaints: [complaintOf(result)],
      };
    return {
      text: formatter.article(result, settings.view),
      articles: 1,
      failure: null,
      complaints: told ? complaintsOf(result) : [],
    };
  });
}

/** An article's analysis, good until the next one is asked for. */
type AnalysisOf = (article: Article) => Analysis;

/** Where a mistake of ours stops a batch, its articles are analysed one by one, so that it stops one article only. */
function analysed(
  readings: readonly (Article | null)[],
  settings: ExtractSettings,
  workspace: Workspace,
): AnalysisOf {
  const articles = readings.filter((article) => article !== null);
  try {
    const analyses = analyseAll(articles, settings, workspace);
    return (article) => analyses[articles.indexOf(article)]!;
  } catch {
    return (article) => analyse(article, settings, workspace);
  }
}

function reportOf(
  article: Article,
  warnings: readonly Warning[],
  settings: ExtractSettings,
  analysisOf: AnalysisOf,
): Report | Failure {
  try {
    const report = toReport(analysisOf(article), settings);
    return withOffsets(select(report, warnings, settings), article.text, settings.offsets);
  } catch (error) {
    return internalFailure(article, error);
  }
}

function select(report: Report, warnings: readonly Warning[], { minConfidence }: ExtractSettings): Report {
  return {
    ...report,
    people: report.people.filter((person) => person.confidence >= minConfidence),
    warnings: [...warnings, ...report.warnings],
  };
}
