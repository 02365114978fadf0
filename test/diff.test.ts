/** What counts as a difference between two versions, and what does not. */

import { readFixtures } from '../bench/fixtures/read.js';
import { type Difference, differencesOf } from '../src/diff/differences.js';
import { inPairs, type Keyed } from '../src/diff/in-pairs.js';
import { type Version, versionOf } from '../src/diff/version.js';
import { json } from '../src/format/diff/json.js';
import { analyse } from '../src/pipeline.js';
import { toReport } from '../src/report.js';
import { expectValidDiff } from './check-schema.js';

function version(text: string, published?: string): Version {
  const analysis = analyse({ id: 'a', source: 'a', format: 'text', text, ...(published && { published }) });
  return versionOf(toReport(analysis), null, analysis.doc);
}

const answersAlone = ({ report }: Version): Version => versionOf(report);

const said = ({ topic, change, field, of, before, after }: Difference): string =>
  [topic, change, field, of, before?.text, '→', after?.text].filter((part) => part != null).join(' ');

const diff = (before: string, after: string) => differencesOf(version(before), version(after)).map(said);

test.each([
  [
    'a changed figure',
    'The fire killed 12 people.',
    'The fire killed 15 people.',
    ['figures changed value 12 people → 15 people'],
  ],
  [
    'a changed figure in a rewritten sentence',
    'The fire in the market killed 12 people on Sunday night.',
    'On Sunday night 15 people were killed by the fire in the market.',
    ['figures changed value 12 people → 15 people'],
  ],
  [
    'figures that change places',
    'The blast killed 12 men and hurt 15 men.',
    'The blast killed 15 men and hurt 12 men.',
    ['figures changed value 12 men → 15 men', 'figures changed value 15 men → 12 men'],
  ],
  [
    'a direction',
    'Sales of cars in Leeds rose 5 percent.',
    'Sales of cars in Leeds fell 5 percent.',
    ['figures changed value 5 percent → 5 percent'],
  ],
  [
    'a figure that came',
    'The mayor wept.',
    'The mayor wept over 12 dead dogs.',
    ['figures added → over 12 dead dogs'],
  ],
  [
    'one change at two places',
    'The fire killed 12 men. It rained. The fire killed 12 men.',
    'The fire killed 14 men. It rained. The fire killed 14 men.',
    ['figures changed value 12 men → 14 men'],
  ],
  [
    'a changed date',
    'The fair opens on 3 May 2024.',
    'The fair opens on 4 May 2024.',
    ['dates changed value 3 May 2024 → 4 May 2024'],
  ],
  [
    'another spelling of a name',
    'Mayor Ann Bouvier wept.',
    'Mayor Ann Bouvyer wept.',
    ['people changed name Ann Bouvier → Ann Bouvyer'],
  ],
  [
    'another person in the same sentence',
    'Mayor Ann Bouvier wept.',
    'Mayor Carl Sutter wept.',
    ['people changed name Ann Bouvier → Carl Sutter'],
  ],
  [
    'a role',
    'Mayor Ann Bouvier wept.',
    'Judge Ann Bouvier wept.',
    ['people changed roles Ann Bouvier Mayor → Judge'],
  ],
  [
    'a country',
    'They met in Chile.',
    'They met in Peru.',
    ['countries removed Chile →', 'countries added → Peru'],
  ],
  ['another wording', 'The fire killed 12 people in 2024.', 'In 2024, the fire killed twelve persons.', []],
  [
    'another order',
    'In Chile 12 men wept. In Peru 13 women sang.',
    'In Peru 13 women sang. In Chile 12 men wept.',
    [],
  ],
])('%s', (_, before, after, expected) => {
  expect(diff(before, after)).toEqual(expected);
});

test('the same answers give nothing, with their text and without', () => {
  for (const { text, about } of readFixtures()) {
    const one = version(text, about.published ?? undefined);
    expect(differencesOf(one, one)).toEqual([]);
    expect(differencesOf(one, answersAlone(one))).toEqual([]);
  }
});

test('without texts a changed value is seen by its order', () => {
  const [before, after] = ['It killed 12 men and 3 dogs.', 'It killed 14 men and 3 dogs.'].map((text) =>
    answersAlone(version(text)),
  );
  const found = differencesOf(before!, after!);
  expect(found.map(said)).toEqual(['figures changed value 12 men → 14 men']);
  expect(found[0]!.before!.places).toEqual([{ start: 10, end: 16 }]);
});

test('texts of thousands of loose figures are compared in little time', () => {
  const text = (from: number) =>
    Array.from(
      { length: 3000 },
      (_, at) => `Word${at} ${from + at} barges left harbour number${from + at}.`,
    ).join(' ');
  const [before, after] = [version(text(10_000)), version(text(50_000))];
  const start = performance.now();
  expect(differencesOf(before, after).length).toBeGreaterThan(3000);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a document of all kinds of differences keeps the contract', () => {
  const before = version('Mayor Ann Bouvier, 40, wept on 3 May 2024 in Chile over 12 dogs.', '2024-05-03');
  const after = version(
    'Judge Ann Bouvier, 41, wept on 4 May 2024 in Peru over 13 dogs, 5 kg and $3.',
    '2024-05-04',
  );
  const differences = differencesOf(before, after);
  expect(new Set(differences.map(({ topic }) => topic))).toEqual(
    new Set(['article', 'people', 'countries', 'dates', 'figures']),
  );
  const formatter = json({ width: 80, colour: false, topics: [] });
  const summary = { compared: 1, changed: 1, added: 0, removed: 1, differences: differences.length };
  const document = [
    formatter.open(),
    formatter.article({ before, after, differences }),
    formatter.article({ before: answersAlone(before), after: null, differences: [] }),
    formatter.close(summary, []),
  ];
  expectValidDiff(JSON.parse(document.join('')));
  expectValidDiff(
    JSON.parse(formatter.open() + json({ width: 80, colour: false, topics: [] }).close(summary, [])),
  );
});

describe('versions find each other', () => {
  const pairs = async (before: string, after: string) => {
    const stream = async function* (keys: string): AsyncGenerator<Keyed<string>> {
      for (const [at, key] of [...keys].entries()) yield { key, value: `${key}${at}` };
    };
    const found: string[] = [];
    for await (const pair of inPairs(stream(before), stream(after)))
      found.push(`${pair.before} ${pair.after}`);
    return found;
  };

  test.each([
    ['in one order', 'abc', 'abc', ['a0 a0', 'b1 b1', 'c2 c2']],
    ['in another order', 'abc', 'cba', ['b1 b1', 'c2 c0', 'a0 a2']],
    ['with gaps', 'abd', 'bcd', ['b1 b0', 'd2 d2', 'a0 null', 'null c1']],
    ['of equal keys the first with the first', 'aab', 'aba', ['a0 a0', 'b2 b1', 'a1 a2']],
    ['under two names, where each is alone', 'a', 'b', ['a0 b0']],
    ['of none', '', 'a', ['null a0']],
  ])('%s', async (_, before, after, expected) => {
    expect(await pairs(before, after)).toEqual(expected);
  });
});
