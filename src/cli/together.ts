/** A batch that a mistake of ours stops is done article by article, so that it stops one article only. */
import type { Article } from '../types.js';

/**
 * @param together what comes of each article of a batch
 * @param alone what comes of one; throws for an article that it stumbles over
 * @returns the same by article, good until the next is asked for
 */
export function togetherOrAlone<Result>(
  articles: readonly Article[],
  together: (articles: readonly Article[]) => readonly Result[],
  alone: (article: Article) => Result,
): (article: Article) => Result {
  try {
    const results = together(articles);
    return (article) => results[articles.indexOf(article)]!;
  } catch {
    return alone;
  }
}
