/** The articles that the ledger of the checks is kept on. */
import type { Article } from '../../src/types.js';
import type { Corpora } from '../accuracy/corpora.js';
import { readFixtures } from '../fixtures/read.js';

export interface Body {
  readonly name: string;
  readonly articles: readonly Article[];
}

/** Bodies of text whose hits are adjudicated one by one. The others serve for slips alone. */
export const ADJUDICATED = ['fixtures', 'wwn-dev'];

/** Our own fixtures first, then the development corpora where they are. */
export function bodies(corpora: Corpora | null): Body[] {
  const own: Body = {
    name: 'fixtures',
    articles: readFixtures().map(({ slug, text, about }) => articleOf(slug, text, about.published)),
  };
  const others = (corpora?.list ?? [])
    .filter(({ goldFrom, name }) => goldFrom === undefined && name !== 'annotated-dev')
    .map(({ name, gold }) => ({
      name,
      articles: gold.map(({ id, text, published }) => articleOf(id, text, published ?? null)),
    }));
  return [own, ...others];
}

function articleOf(id: string, text: string, published: string | null): Article {
  return {
    id,
    source: '',
    format: 'text',
    text,
    ...(published === null ? {} : { published, publishedFrom: 'metadata' as const }),
  };
}
