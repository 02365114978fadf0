import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.js';
import { isRole, isRoleWord } from '../../src/coref/roles/phrase/role-word.js';
import { isPluralEnding, singularOf } from '../../src/coref/roles/phrase/singular.js';
import { findForm } from '../../src/lexicon/lexicon.js';
import { lexicon } from '../../src/lexicon/load.js';

const docOf = (text: string) => annotate({ id: '', text, source: '', format: 'text' }, lexicon);
const names = (word: string) => isRole(docOf(''), findForm(lexicon, word));

const words = ['titles', 'role-nouns', 'mankind']
  .flatMap((table) => readFileSync(`src/lexicon/tables/${table}.tsv`, 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0]!)
  .filter((word) => /^[a-z]{3,}$/.test(word));

const pluralsOf = (word: string): string[] => [
  `${word}s`,
  word.replace(/y$/, 'ies'),
  word.replace(/man$/, 'men'),
];

test('the class of the lexicon tells of a plural what a search for its singular would', () => {
  const plurals = words
    .flatMap(pluralsOf)
    .filter((plural) => plural.length > 4 && isPluralEnding(plural, plural.length));
  expect(plurals.length).toBeGreaterThan(1000);
  const wrong = plurals.filter(
    (plural) => isRoleWord(docOf(plural), 0) !== (names(plural) || names(singularOf(plural))),
  );
  expect(wrong).toEqual([]);
});

test('kin and mankind hold no office', () => {
  expect(
    ['mayor', 'judges', 'policewomen', 'wife', 'friends', 'individual'].filter((word) =>
      isRoleWord(docOf(word), 0),
    ),
  ).toEqual(['mayor', 'judges', 'policewomen']);
});
