/** The fixtures as one more body of text that is scored: every field of an answer must be right for it to count. */

import type { ArticleInput } from '../../src/index.js';
import type { Report } from '../../src/types.js';
import { compare, MEASURES } from '../fixtures/compare.js';
import { readFixtures } from '../fixtures/read.js';
import type { Score, Scores } from './score.js';
import { scoreOf } from './written/tally.js';

export const FIXTURES_NAME = 'fixtures';

export function scoreFixtures(extract: (article: ArticleInput) => Report): {
  readonly articles: number;
  readonly scores: Scores;
} {
  const fixtures = readFixtures();
  const all = fixtures.map(({ text, about: { published }, expected }) =>
    compare(expected, extract(published === null ? { text } : { text, published })),
  );
  const scores = MEASURES.map((measure): [string, Score] => {
    const sum = (of: 'expected' | 'given' | 'right') =>
      all.reduce((total, { counts }) => total + counts[measure][of], 0);
    const tp = sum('right');
    const fp = sum('given') - tp;
    const fn = sum('expected') - tp;
    return [measure, scoreOf({ tp, fp, fn })];
  });
  return { articles: fixtures.length, scores: Object.fromEntries(scores) };
}
