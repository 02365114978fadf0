/** Articles → what the checks find in them. Knows nothing of threads, files and terminals. */
import { type FactsRoom, factsOf, factsOfAll, newFactsRoom } from '../checks/facts.js';
import type { CheckId } from '../checks/ids.js';
import { type CheckedArticle, type CheckOptions, checkArticle, checkFacts } from '../checks/run.js';
import { internalFailure } from '../errors.js';
import type { CheckedReading } from '../format/check/formatter.js';
import type { Sidecar } from '../read/ignores.js';
import { withPublished } from '../read/published.js';
import type { Reading } from '../read/reader.js';
import type { Article, Failure } from '../types.js';
import { identityOf } from './article-identity.js';
import type { SourcedReading } from './readings.js';
import { togetherOrAlone } from './together.js';

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

/** What comes of a batch of articles, in their order. */
export type CheckArticles = (
  batch: readonly SourcedReading[],
  settings: CheckSettings,
  /** What a run knows of an article beside its settings; absent where it knows nothing of any. */
  aroundOf?: (one: SourcedReading) => CheckAround,
) => readonly CheckResult[];

/** For one thread, which takes the same room for batch after batch. */
export function newArticleChecker(): CheckArticles {
  const room = newFactsRoom();
  return (batch, settings, aroundOf) =>
    aroundOf === undefined
      ? checkReadings(batch, settings, room)
      : batch.map((one) => checkReading(one, settings, room, aroundOf(one)));
}

function checkReading(
  { reading, source }: SourcedReading,
  settings: CheckSettings,
  room: FactsRoom,
  { against, cached }: CheckAround,
): CheckResult {
  if ('failure' in reading) return reading.failure;
  const article = articleOf(reading.article, source, settings);
  const options: CheckOptions = {
    ...optionsFor(article, settings),
    ...(against && { against: withPublished(against, settings.published) }),
  };
  const check = () => checkArticle(article, options, room);
  return resultOf(reading, article, () => (cached === undefined ? check() : cached(article, options, check)));
}

/** The same for articles about which no more is known: they go through the stages as a batch (src/batch.ts). */
function checkReadings(
  readings: readonly SourcedReading[],
  settings: CheckSettings,
  room: FactsRoom,
): readonly CheckResult[] {
  const articles = readings.map(({ reading, source }) =>
    'failure' in reading ? null : articleOf(reading.article, source, settings),
  );
  const { house } = settings;
  const factsFor = togetherOrAlone(
    articles.filter((article) => article !== null),
    (all) => factsOfAll(all, house, room),
    (article) => factsOf(article, house, null, room),
  );
  return readings.map(({ reading }, place) => {
    if ('failure' in reading) return reading.failure;
    const article = articles[place]!;
    return resultOf(reading, article, () => checkFacts(factsFor(article), optionsFor(article, settings)));
  });
}

const articleOf = (article: Article, source: string, { published, sidecars }: CheckSettings): Article =>
  withSidecar(withPublished(article, published), sidecars.get(source));

const optionsFor = (
  { id, source }: Article,
  { only, levels, house, folder }: CheckSettings,
): CheckOptions => ({
  ...(only && { only }),
  levels,
  house,
  identity: identityOf(id, source, folder),
});

function resultOf(
  { warnings, line }: Exclude<Reading, { failure: Failure }>,
  article: Article,
  check: () => CheckedArticle,
): CheckResult {
  try {
    return { checked: check(), warnings, ...(line === undefined ? {} : { line }) };
  } catch (error) {
    return internalFailure(article, error);
  }
}

function withSidecar(article: Article, sidecar: Sidecar | undefined): Article {
  if (sidecar === undefined) return article;
  const more = [...sidecar.all, ...(sidecar.byArticle.get(article.id) ?? [])];
  return more.length === 0 ? article : { ...article, ignores: [...(article.ignores ?? []), ...more] };
}
