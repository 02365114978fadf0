/** The systems that are scored side by side. */
import type { ArticleInput } from '../../src/index.js';
import type { Report } from '../../src/types.js';
import type { GoldArticle } from './own-gold.js';

export interface System {
  readonly name: string;
  /** Whether it answers what a measure of the scorer asks for; a system is not scored on anything else. */
  readonly answers: (measure: string) => boolean;
  /** A line that the scorer reads: a report, or spans by kind. */
  readonly answer: (article: GoldArticle) => unknown;
}

export const copydesk = (extract: (article: ArticleInput) => Report): System => ({
  name: 'copydesk',
  answers: () => true,
  answer: ({ id, text, published }) =>
    extract({ id, text, ...(published === undefined ? {} : { published }) }),
});
