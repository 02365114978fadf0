/** One article → what is printed of it and what is told. Knows nothing of threads, files and terminals. */
import type { HouseNames } from '../config/config.js';
import { internalFailure } from '../errors.js';
import type { Formatter, View } from '../format/formatter.js';
import type { OutputFormat } from '../format/index.js';
import { type OffsetUnit, withOffsets } from '../offsets.js';
import { analyse } from '../pipeline.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import { toReport } from '../report.js';
import type { Failure, Report, Topic, Warning } from '../types.js';
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

export function extractArticle(
  reading: Reading,
  settings: ExtractSettings,
  formatter: Formatter,
  workspace: Workspace,
): Outcome {
  const result = reportOf(reading, settings, workspace);
  if ('error' in result)
    return {
      text: formatter.failure(result),
      articles: 0,
      failure: result,
      complaints: [complaintOf(result)],
    };
  const told = !settings.quiet && !formatter.showsWarnings;
  return {
    text: formatter.article(result, settings.view),
    articles: 1,
    failure: null,
    complaints: told ? complaintsOf(result) : [],
  };
}

function reportOf(reading: Reading, settings: ExtractSettings, workspace: Workspace): Report | Failure {
  if ('failure' in reading) return reading.failure;
  const article = withPublished(reading.article, settings.published);
  try {
    const report = toReport(analyse(article, settings, workspace), settings);
    return withOffsets(select(report, reading.warnings, settings), article.text, settings.offsets);
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
