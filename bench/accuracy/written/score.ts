/**
 * Scores the articles that were written for this repository, by the measures of the corpora's own scorer, so that a
 * clone without corpora measures the same things.
 */
import type { ArticleInput } from '../../../src/index.js';
import type { Report } from '../../../src/types.js';
import type { Scores } from '../score.js';
import { newDateTallies, scoreDates } from './dates.js';
import { newFigureTallies, scoreFigures } from './figures.js';
import type { WrittenArticle } from './gold.js';
import { newPeopleTallies, scorePeople } from './people.js';
import { count, newTally, scoreOf } from './tally.js';

export function scoreWritten(
  gold: readonly WrittenArticle[],
  extract: (article: ArticleInput) => Report,
): Scores {
  const people = newPeopleTallies();
  const dates = newDateTallies();
  const figures = newFigureTallies();
  const countries = newTally();
  for (const article of gold) {
    const { id, text, published } = article;
    const report = extract({ id, text, published });
    scorePeople(people, article, report.people);
    scoreDates(dates, article, report.dates);
    scoreFigures(figures, article, report.figures);
    count(
      countries,
      article.countries.map(String),
      report.countries.flatMap(({ code, mentions }) =>
        mentions.map(({ start, end }) => `${start},${end},${code}`),
      ),
    );
  }
  const tallies = { ...people, countries, ...dates, ...figures };
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, scoreOf(tally)]));
}
