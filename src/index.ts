/** The library: `import { check, extract } from 'copydesk'`. */
import { newBatcher } from './batch.js';
import { newFactsRoom } from './checks/facts.js';
import {
  type BatchCheckOptions,
  type CheckedArticle,
  type CheckOptions,
  checkAll,
  checkArticle,
} from './checks/run.js';
import { analyse, analyseAll, type ExtractOptions } from './pipeline.js';
import { toReport } from './report.js';
import type { Article, Report } from './types.js';
import { newWorkspace } from './workspace.js';

export type { Assumption, CheckLevel, Finding, Level, Repair, Surface, Witness } from './checks/finding.js';
export { LEVELS } from './checks/finding.js';
export { CHECK_IDS, type CheckId } from './checks/ids.js';
export type { BatchCheckOptions, Checked, CheckedArticle, CheckOptions } from './checks/run.js';
export type { ExtractOptions } from './pipeline.js';
export type * from './types.js';
export { SCHEMA_VERSION, TOPICS } from './types.js';

/** An article as scripts hold it: only `text` is needed. */
export type ArticleInput = Pick<Article, 'text'> & Partial<Article>;

/**
 * Finds people, countries, dates and figures in an article.
 * Deterministic and pure: no file, network or clock is touched.
 */
export function extract(article: string | ArticleInput, options: ExtractOptions = {}): Report {
  return newExtractor()(article, options);
}

/**
 * Makes an `extract` for many articles, one after the other: it keeps its memory from call to call and is several
 * times as fast on short ones. The answers are the same.
 */
export function newExtractor(): typeof extract {
  const workspace = newWorkspace();
  return (article, options = {}) => toReport(analyse(toArticle(article), options, workspace), options);
}

/**
 * The reports of many articles, in their order and the same as those of `extract`, in the least time. Articles are
 * taken some way ahead of their reports (up to sixteen).
 */
export function* extractEach(
  articles: Iterable<string | ArticleInput>,
  options: ExtractOptions = {},
): Generator<Report> {
  const workspace = newWorkspace();
  yield* inBatches(articles, (batch) =>
    analyseAll(batch, options, workspace).map((analysis) => toReport(analysis, options)),
  );
}

/**
 * Finds where an article contradicts itself: each finding has both places, the computed values and a fingerprint.
 * `published` is never guessed: without it, checks that need the day of publication find nothing.
 * As pure as `extract`.
 */
export function check(article: string | ArticleInput, options: CheckOptions = {}): CheckedArticle {
  return checkArticle(toArticle(article), options);
}

/** Makes a `check` for many articles, one after the other, as `newExtractor` does for `extract`. */
export function newChecker(): typeof check {
  const room = newFactsRoom();
  return (article, options = {}) => checkArticle(toArticle(article), options, room);
}

/** What `extractEach` is to `extract`. */
export function* checkEach(
  articles: Iterable<string | ArticleInput>,
  options: BatchCheckOptions = {},
): Generator<CheckedArticle> {
  const room = newFactsRoom();
  yield* inBatches(articles, (batch) => checkAll(batch, options, room));
}

function* inBatches<Result>(
  articles: Iterable<string | ArticleInput>,
  run: (batch: readonly Article[]) => readonly Result[],
): Generator<Result> {
  const { add, rest } = newBatcher(({ text }: Article) => text.length, run);
  for (const article of articles) yield* add(toArticle(article));
  yield* rest();
}

/** No spreads: they give each article a hidden class of its own, for which V8 compiles the pipeline anew. */
function toArticle(input: string | ArticleInput): Article {
  if (typeof input === 'string') return { id: '', source: '', format: 'text', text: input };
  const { text, id = '', source = '', format = 'text', title, byline } = input;
  const { published, publishedFrom, ignores } = input;
  const article: { -readonly [Field in keyof Article]: Article[Field] } = { id, source, format, text };
  if (title !== undefined) article.title = title;
  if (byline !== undefined) article.byline = byline;
  if (published !== undefined) article.published = published;
  if (publishedFrom !== undefined) article.publishedFrom = publishedFrom;
  if (ignores !== undefined) article.ignores = ignores;
  return article;
}
