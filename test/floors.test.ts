/**
 * The floors of accuracy (test/floors.json), on the package as built. The development corpora stand beside the project
 * or in COPYDESK_CORPORA; without them the fixtures and the articles written for copydesk are scored, and the test says so.
 * After a gain: npm run bench:accuracy -- --write-floors
 */
import { expectedAt, folderOf, openCorpora } from '../bench/accuracy/corpora.js';
import { below, type Floors, raise, readFloors } from '../bench/accuracy/floors.js';
import { measure } from '../bench/accuracy/measure.js';
import { FIXTURES_NAME } from '../bench/accuracy/own-articles.js';
import { withWords } from '../bench/accuracy/own-gold.js';
import { type Score, score } from '../bench/accuracy/score.js';
import { WRITTEN, writtenArticles } from '../bench/accuracy/written/gold.js';
import { scoreWritten } from '../bench/accuracy/written/score.js';
import type { extract as Extract } from '../src/index.js';

const BUILT = '../dist/index.js';
const { extract } = (await import(BUILT)) as { extract: typeof Extract };

describe('accuracy', () => {
  const folder = folderOf();
  const corpora = openCorpora(folder);
  const results = measure(extract, corpora);
  process.stderr.write(
    `floors: scored ${results.map(({ text, articles }) => `${text} (${articles} articles)`).join(', ')}${
      corpora === null ? `; ${expectedAt(folder)}` : ''
    }\n`,
  );

  test('a folder of corpora that was named is there', () => {
    expect(process.env['COPYDESK_CORPORA'] === undefined || corpora !== null).toBe(true);
  });

  test('every body of text that has floors was scored', () => {
    const wanted = corpora === null ? [FIXTURES_NAME, ...WRITTEN] : Object.keys(readFloors().floors);
    expect(results.map(({ text }) => text)).toEqual(expect.arrayContaining(wanted));
  });

  // Where the corpora's own scorer is at hand, our measures of the written articles must be its measures.
  const whereJudged = corpora === null ? test.skip : test;
  whereJudged.each(WRITTEN)('the corpora’s scorer says the same of %s', (name) => {
    const gold = writtenArticles(name);
    const ours = scoreWritten(gold, extract);
    const theirs = score(
      corpora!,
      { name, gold: gold.map((article) => withWords(article.text, article)) },
      ({ id, text, published }) => extract({ id, text, ...(published === undefined ? {} : { published }) }),
    );
    // It leaves out names of countries that may mean something else.
    for (const [measure, scored] of Object.entries(ours))
      if (measure !== 'countries') expect([measure, theirs[measure]]).toEqual([measure, scored]);
  });

  test('no measure is below its floor', () => {
    const { floors } = readFloors();
    expect(Object.keys(floors[FIXTURES_NAME] ?? {}).length).toBeGreaterThan(0);
    expect(
      results.flatMap(({ text, systems }) => below(readFloors(), text, systems['copydesk'] ?? {})),
    ).toEqual([]);
  });
});

describe('floors', () => {
  const floors: Floors = { floors: { news: { people: 0.8 } }, lowered: [] };
  const scored = (f1: number, answers = 100): Score => ({
    precision: f1,
    recall: f1,
    f1,
    tp: Math.round(answers * f1),
    fp: 0,
    fn: answers - Math.round(answers * f1),
  });

  test('a measure at its floor passes, one below it or not measured does not', () => {
    expect(below(floors, 'news', { people: scored(0.8) })).toEqual([]);
    expect(below(floors, 'news', { people: scored(0.7999) })).toEqual([
      'news: people has F1 0.799, below its floor 0.800',
    ]);
    expect(below(floors, 'news', {})).toEqual(['news: people was not measured']);
  });

  test('they rise to what was measured, rounded down; other bodies of text keep theirs', () => {
    const raised = raise(floors, { other: { dates: scored(0.51279) } }, undefined);
    expect(raised.floors).toEqual({ news: { people: 0.8 }, other: { dates: 0.512 } });
  });

  test('a measure with few answers gets none', () => {
    expect(raise(floors, { news: { ages: scored(0.9, 4) } }, undefined).floors).toEqual(floors.floors);
  });

  test('they fall only for a reason, which is kept', () => {
    const measured = { news: { people: scored(0.7) } };
    expect(raise(floors, measured, undefined)).toEqual(floors);
    const lowered = raise(floors, measured, 'the guide changed');
    expect(lowered.floors).toEqual({ news: { people: 0.7 } });
    expect(lowered.lowered).toEqual([
      { text: 'news', measure: 'people', from: 0.8, to: 0.7, reason: 'the guide changed' },
    ]);
  });
});
