/** What readers found → an article, or the reason why it is none. */
import { type FailureCode, failure } from '../errors.js';
import type { Article, Ignore, PublishedFrom, Warning } from '../types.js';
import type { Reading } from './reader.js';

export interface Found {
  readonly text: string;
  readonly title?: string | null;
  readonly byline?: readonly string[];
  readonly published?: { readonly date: string; readonly from: PublishedFrom } | null;
  readonly ignores?: readonly Ignore[];
}

/** `exactOptionalPropertyTypes` wants properties that are not known left out. */
export function articleOf(
  { id, source, format }: Pick<Article, 'id' | 'source' | 'format'>,
  { text, title, byline, published, ignores }: Found,
): Article {
  // No spreads: they give each article a hidden class of its own, for which V8 compiles the pipeline anew.
  const article: { -readonly [Field in keyof Article]: Article[Field] } = { id, source, format, text };
  if (title != null && title !== '') article.title = title;
  if (byline !== undefined && byline.length > 0) article.byline = byline;
  if (published != null) {
    article.published = published.date;
    article.publishedFrom = published.from;
  }
  if (ignores !== undefined && ignores.length > 0) article.ignores = ignores;
  return article;
}

/** One article a file, whose name is its id. */
export function readingOf(
  source: string,
  format: string,
  found: Found,
  warnings: readonly Warning[] = [],
): Reading {
  return { article: articleOf({ id: source, source, format }, found), warnings };
}

export function failed(source: string, code: FailureCode, message: string): Reading {
  return { failure: failure({ source }, code, message) };
}
