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
  place: Pick<Article, 'id' | 'source' | 'format'>,
  { text, title, byline, published, ignores }: Found,
): Article {
  return {
    ...place,
    text,
    ...(title != null && title !== '' && { title }),
    ...(byline !== undefined && byline.length > 0 && { byline }),
    ...(published != null && { published: published.date, publishedFrom: published.from }),
    ...(ignores !== undefined && ignores.length > 0 && { ignores }),
  };
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
