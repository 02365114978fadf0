import type { ArticleInput } from '../../src/index.js';
import type { Report } from '../../src/types.js';
import type { Corpora } from './corpora.js';
import { FIXTURES_NAME, scoreFixtures } from './own-articles.js';
import { type Scores, score } from './score.js';
import { copydesk, type System } from './systems.js';
import type { Result } from './table.js';
import { WRITTEN, writtenArticles } from './written/gold.js';
import { scoreWritten } from './written/score.js';

/** Scores copydesk on the fixtures and the articles written for it, and it and its peers on the corpora, if there are any. */
export function measure(
  extract: (article: ArticleInput) => Report,
  corpora: Corpora | null,
  peers: readonly System[] = [],
): Result[] {
  const own = scoreFixtures(extract);
  const systems = [copydesk(extract), ...peers];
  return [
    { text: FIXTURES_NAME, articles: own.articles, systems: { copydesk: own.scores } },
    ...WRITTEN.map((text): Result => {
      const gold = writtenArticles(text);
      return { text, articles: gold.length, systems: { copydesk: scoreWritten(gold, extract) } };
    }),
    ...(corpora?.list ?? []).map((corpus): Result => {
      const measures = Object.keys(score(corpora!, corpus, ({ id }) => ({ id })));
      const asked = systems.filter((system) => measures.some(system.answers));
      return {
        text: corpus.name,
        articles: corpus.gold.length,
        systems: Object.fromEntries(
          asked.map((system) => [system.name, onlyAnswered(system, score(corpora!, corpus, system.answer))]),
        ),
      };
    }),
  ];
}

function onlyAnswered({ answers }: System, scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).filter(([measure]) => answers(measure)));
}
