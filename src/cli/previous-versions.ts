/** `check --against`: the articles before an edit, found again by the articles after it. */
import { listSources, type Selection, STDIN } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import { readSource } from '../read/sources.js';
import type { Article, Failure } from '../types.js';
import { versionKey } from './version-key.js';

export interface PreviousVersions {
  /** Undefined for an article that is new. */
  readonly of: (article: Article, source: string) => Article | undefined;
  /** How many were found. */
  readonly matched: () => number;
  readonly failures: readonly Failure[];
}

/** All of them are kept, so that both sides may come in any order. */
export async function readPrevious(
  root: string,
  inputs: readonly string[],
  format: InputFormat | 'auto',
  selection: Selection,
): Promise<PreviousVersions> {
  const articles = new Map<string, Article>();
  const failures: Failure[] = [];
  for (const source of listSources([root], selection))
    for await (const reading of readSource(source, format))
      if ('failure' in reading) failures.push(reading.failure);
      else articles.set(versionKey(reading.article.id, root, source as string), reading.article);
  const sources = inputs.flatMap((input) =>
    listSources([input], selection).map((source) => [source, input] as const),
  );
  const roots = new Map(sources);
  // An article alone on each side is the same one, whatever it is called.
  const [only] = sources.length === 1 && articles.size === 1 ? [...articles.values()] : [];
  let matched = 0;
  return {
    of: (article, source) => {
      const key = versionKey(article.id, roots.get(source) ?? STDIN, source);
      const found = articles.get(key) ?? (article.format === 'ndjson' ? undefined : only);
      if (found !== undefined) matched++;
      return found;
    },
    matched: () => matched,
    failures,
  };
}
