/** One article → what the checks find in it. Knows nothing of threads, files and terminals. */
import type { FactsRoom } from '../checks/facts.js';
import type { CheckId } from '../checks/ids.js';
import { type CheckedArticle, type CheckOptions, checkArticle } from '../checks/run.js';
import { internalFailure } from '../errors.js';
import type { CheckedReading } from '../format/check/formatter.js';
import type { Sidecar } from '../read/ignores.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import type { Article, Failure } from '../types.js';
import { identityOf } from './article-identity.js';

export type CheckResult = CheckedReading | Failure;

/** What of the command line and the configuration bears on a single article. Plain data: it is sent to workers. */
export interface CheckSettings {
  readonly published?: string;
  readonly only?: readonly CheckId[];
  readonly levels: NonNullable<CheckOptions['levels']>;
  readonly house: NonNullable<CheckOptions['house']>;
  /** Where paths in fingerprints count from. */
  readonly folder: string;
  /** Of the files that have one, by their names. */
  readonly sidecars: ReadonlyMap<string, Sidecar>;
}

/** What a run knows of an article beside its settings. */
export interface CheckAround {
  /** The article before an edit. */
  readonly against?: Article;
  /** Stands before the checks: what an earlier run found. */
  readonly cached?: (article: Article, options: CheckOptions, check: () => CheckedArticle) => CheckedArticle;
}

export function checkReading(
  reading: Reading,
  source: string,
  settings: CheckSettings,
  room: FactsRoom,
  { against, cached }: CheckAround = {},
): CheckResult {
  if ('failure' in reading) return reading.failure;
  const { published, only, levels, house, folder, sidecars } = settings;
  const article = withSidecar(withPublished(reading.article, published), sidecars.get(source));
  const { warnings, line } = reading;
  const options: CheckOptions = {
    ...(only && { only }),
    levels,
    house,
    ...(against && { against: withPublished(against, published) }),
    identity: identityOf(article.id, article.source, folder),
  };
  try {
    const check = () => checkArticle(article, options, room);
    const checked = cached === undefined ? check() : cached(article, options, check);
    return { checked, warnings, ...(line === undefined ? {} : { line }) };
  } catch (error) {
    return internalFailure(article, error);
  }
}

function withSidecar(article: Article, sidecar: Sidecar | undefined): Article {
  if (sidecar === undefined) return article;
  const more = [...sidecar.all, ...(sidecar.byArticle.get(article.id) ?? [])];
  return more.length === 0 ? article : { ...article, ignores: [...(article.ignores ?? []), ...more] };
}
