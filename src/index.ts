/** The library: `import { extract } from 'copydesk'`. */
import { analyse, type ExtractOptions } from './pipeline.js';
import { toReport } from './report.js';
import type { Article, Report } from './types.js';

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
  const input = typeof article === 'string' ? { text: article } : article;
  return toReport(analyse({ id: '', source: '', format: 'text', ...input }, options), options);
}
