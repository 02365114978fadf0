/** Articles → what is printed of them and what is told. Knows nothing of threads, files and terminals. */
import type { HouseNames } from '../config/config.js';
import { internalFailure } from '../errors.js';
import type { Formatter, View } from '../format/formatter.js';
import type { OutputFormat } from '../format/index.js';
import { type OffsetUnit, withOffsets } from '../offsets.js';
import { type Analysis, analyse, analyseAll } from '../pipeline.js';
import { withPublished } from '../read/published.js';
import { toReport } from '../report.js';
import type { Article, Failure, Report, Topic, Warning } from '../types.js';
import { newWorkspace, type Workspace } from '../workspace.js';
import { complaintOf, complaintsOf } from './complain.js';
import type { Outcome } from './outcome.js';
import type { SourcedReading } from './readings.js';
import { togetherOrAlone } from './together.js';

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

/** What comes of a batch of articles, in their order. */
export type ExtractArticles = (
  batch: readonly SourcedReading[],
  settings: ExtractSettings,
  formatter: Formatter,
) => readonly Outcome[];

/** For one thread, which takes the same room for batch after batch. */
export function newArticleExtractor(): ExtractArticles {
  const workspace = newWorkspace();
  return (batch, settings, formatter) => extractArticles(batch, settings, formatter, workspace);
}

function extractArticles(
  batch: readonly SourcedReading[],
  settings: ExtractSettings,
  formatter: Formatter,
  workspace: Workspace,
): readonly Outcome[] {
  const articles = batch.map(({ reading }) =>
    'failure' in reading ? null : withPublished(reading.article, settings.published),
  );
  const analysisOf = togetherOrAlone(
    articles.filter((article) => article !== null),
    (all) => analyseAll(all, settings, workspace),
    (article) => analyse(article, settings, workspace),
  );
  const told = !settings.quiet && !formatter.showsWarnings;
  return batch.map(({ reading }, place) => {
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

function reportOf(
  article: Article,
  warnings: readonly Warning[],
  settings: ExtractSettings,
  analysisOf: (article: Article) => Analysis,
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
