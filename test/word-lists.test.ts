/** The ids that the build finds for the word lists of the rules: the same as those found at the start, or none. */
import { readFileSync } from 'node:fs';
import { lexicon } from '../src/lexicon/load.js';
import { idsOf } from '../src/lexicon/word-list.js';
import { openWordLists, packWordLists } from '../src/lexicon/word-lists.js';
import { slotsOf, WordSet } from '../src/lexicon/word-set.js';

const built = openWordLists(() => readFileSync('dist/word-lists.bin'), lexicon.fingerprint);

test('the build has found those of the source', () => {
  expect(built.size).toBeGreaterThan(250);
  for (const [words, set] of built) {
    const made = WordSet.of(idsOf(words));
    expect(set.ids()).toEqual(made.ids());
    for (const id of made.ids()) expect(set.has(id) && !set.has(-id)).toBe(true);
  }
});

test('lists come back as they were packed', () => {
  const file = packWordLists(
    'a',
    new Map([
      ['to and', slotsOf([7, 9])],
      ['été', slotsOf([12])],
    ]),
  );
  const opened = openWordLists(() => file, 'a');
  expect(Array.from(opened, ([words, set]) => [words, set.ids().sort()])).toEqual([
    ['to and', [7, 9]],
    ['été', [12]],
  ]);
  expect([7, 9, 12].map((id) => opened.get('été')!.has(id))).toEqual([false, false, true]);
});

test('of another lexicon, or without a file, there are none', () => {
  const file = packWordLists('a', new Map([['to and', slotsOf([7, 9])]]));
  expect(openWordLists(() => file, 'b').size).toBe(0);
  const missing = () => readFileSync('dist/no-such-file');
  expect(openWordLists(missing, 'a').size).toBe(0);
});
