/** Articles go through the stages together: nothing of that is seen in what comes of them. */
import { readFixtures } from '../bench/fixtures/read.js';
import { newBatcher } from '../src/batch.js';
import { CHECK_IDS } from '../src/checks/ids.js';
import { CHECKS } from '../src/checks/index.js';
import { type CheckSettings, newArticleChecker } from '../src/cli/check-article.js';
import { type ExtractSettings, newArticleExtractor } from '../src/cli/extract-article.js';
import { failure } from '../src/errors.js';
import { FORMATTERS } from '../src/format/index.js';
import { check, checkEach, extract, extractEach, TOPICS } from '../src/index.js';
import type { Reading } from '../src/read/reader.js';
import type { Failure, Report } from '../src/types.js';

/** The batches in which things of so many characters are done. */
function batchesOf(lengths: readonly number[]): readonly (readonly number[])[] {
  const { add, rest } = newBatcher(
    (length: number) => length,
    (batch) => [batch],
  );
  return [...lengths.flatMap(add), ...rest()];
}

const LONG = 200_000;

test('a batch ends where it has many articles or many characters', () => {
  expect(batchesOf(Array.from({ length: 38 }, () => 1)).map(({ length }) => length)).toEqual([16, 16, 6]);
  expect(batchesOf([30_000, 30_000, 30_000, 30_000])).toEqual([[30_000, 30_000, 30_000], [30_000]]);
  expect(batchesOf([])).toEqual([]);
});

test('a long article is a batch of its own, in its place', () => {
  expect(batchesOf([LONG, 1, 2, LONG, LONG, 3])).toEqual([[LONG], [1, 2], [LONG], [LONG], [3]]);
});

test('what waits for more can be had before', () => {
  const { add, rest } = newBatcher(
    (length: number) => length,
    (batch) => batch,
  );
  expect([...add(1), ...add(2)]).toEqual([]);
  expect(rest()).toEqual([1, 2]);
  expect(rest()).toEqual([]);
});

const fixtures = readFixtures().map(({ slug, text, about: { published } }) => ({
  id: slug,
  text,
  ...(published !== null && { published }),
}));
// Short ones between long ones, so that places in a batch hold now the one and now the other.
const articles = fixtures.flatMap((article, at) => [
  article,
  `Ann Oke, ${at}, met Ben Sow in Chad on Monday.`,
]);

test.each([{}, { explain: true }, { only: ['dates'] as const }, { only: ['people', 'figures'] as const }])(
  'reports of many articles are those of each, with %j',
  (options) => {
    expect([...extractEach(articles, options)]).toEqual(articles.map((article) => extract(article, options)));
  },
);

test('reports of a batch do not change when the next one is made', () => {
  const kept = [...extractEach([...articles, ...articles])];
  expect(kept.slice(articles.length)).toEqual(kept.slice(0, articles.length));
});

test('findings in many articles are those in each', () => {
  const wrong = CHECK_IDS.flatMap((id) => CHECKS[id].examples).map(({ text, title, published }) => ({
    text,
    ...(title && { title }),
    ...(published && { published }),
  }));
  const found = [...checkEach(wrong)];
  expect(found).toEqual(wrong.map((article) => check(article)));
  expect(found.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(CHECK_IDS.length);
});

/** No reader gives such an article: the stages stumble over it. */
const stumbling = { length: 5 } as unknown as string;
const readings: readonly Reading[] = ['Ann Oke spoke.', stumbling, 'Ben Sow spoke.'].map((text, at) => ({
  article: { id: `${at}`, source: 'a.ndjson', format: 'ndjson', text },
  warnings: [],
}));
const unread: Reading = { failure: failure({ source: 'b.txt' }, 'empty', 'nothing in it') };

const sourced = [...readings, unread].map((reading) => ({ reading, source: 'a.ndjson' }));

test('a mistake of ours stops one article of a batch only', async () => {
  const formatter = await FORMATTERS.ndjson();
  const settings: ExtractSettings = {
    format: 'ndjson',
    explain: false,
    minConfidence: 0,
    offsets: 'utf16',
    quiet: true,
    view: { colour: false, width: 80, topics: TOPICS },
  };
  const outcomes = newArticleExtractor()(sourced, settings, formatter);
  const answers = outcomes.map(({ text }) => JSON.parse(text as string) as Report | Failure);
  expect(answers.map((answer) => ('error' in answer ? answer.error.code : answer.people[0]?.name))).toEqual([
    'Ann Oke',
    'internal',
    'Ben Sow',
    'empty',
  ]);
});

test('nor does it stop a check of the others', () => {
  const settings: CheckSettings = { levels: {}, house: {}, folder: '/', sidecars: new Map() };
  const results = newArticleChecker()(sourced, settings);
  expect(results.map((one) => ('error' in one ? one.error.code : one.checked.article.id))).toEqual([
    '0',
    'internal',
    '2',
    'empty',
  ]);
});
