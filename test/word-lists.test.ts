/** The word lists of the rules as the build packs them: each by its number, with the ids of its words. */
import { readFileSync } from 'node:fs';
import { wordLists } from '../scripts/numbered-word-lists.mjs';
import { lexicon } from '../src/lexicon/load.js';
import { wordSet } from '../src/lexicon/word-list.js';
import { openWordLists, packWordLists } from '../src/lexicon/word-lists.js';
import { slotsOf } from '../src/lexicon/word-set.js';

const FINGERPRINT = '0123456789abcdef';

test('each list of the source has its ids at its number', () => {
  const setAt = openWordLists(readFileSync('dist/word-lists.bin'), lexicon.fingerprint);
  const lists = wordLists();
  expect(lists.length).toBeGreaterThan(250);
  for (const [number, { words }] of lists.entries()) {
    const made = wordSet(words);
    expect(setAt(number).ids()).toEqual(made.ids());
    for (const id of made.ids()) expect(setAt(number).has(id) && !setAt(number).has(-id)).toBe(true);
  }
});

test('what ships has the number of each list and none of its words', () => {
  const shipped = readFileSync('dist/index.js', 'utf8');
  expect(shipped.match(/wordSetAt\(\d+\)/g)!.length).toBeGreaterThan(250);
  expect(shipped).not.toMatch(/[^\w.]wordSet\(["'`]/);
});

test('lists come back as they were packed', () => {
  const setAt = openWordLists(packWordLists(FINGERPRINT, [slotsOf([7, 9]), slotsOf([12])]), FINGERPRINT);
  expect(setAt(0).ids().sort()).toEqual([7, 9]);
  expect(setAt(1).ids()).toEqual([12]);
  expect([7, 9, 12].map((id) => setAt(1).has(id))).toEqual([false, false, true]);
});

test('of another lexicon there are none', () => {
  const file = packWordLists(FINGERPRINT, [slotsOf([7, 9])]);
  expect(() => openWordLists(file, 'fedcba9876543210')).toThrow('out of date: run `npm run build`');
});
