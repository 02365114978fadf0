/** Compiles the tables of src/lexicon/people/ into weights.bin beside lexicon.bin, or the file that is named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findForm } from '../src/lexicon/lexicon.js';
import { lexicon } from '../src/lexicon/load.js';
import { namesOf } from '../src/rules/person/evidence/define.js';
import { layoutFor, TRUST_ROW, TRUST_VALUES } from '../src/rules/person/layout.js';
import { letterModelFrom } from '../src/rules/person/letters.js';
import { packWeights } from '../src/rules/person/weights.js';

const target = process.argv[2] ?? 'dist/weights.bin';

const linesOf = (table: string): string[][] =>
  readFileSync(`src/lexicon/people/${table}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Weight of a row: what a person set by hand, else what was fitted. */
const weightIn = (fitted: string | undefined, byHand: string | undefined): number =>
  Number(byHand !== undefined && byHand !== '' && byHand !== '-' ? byHand : (fitted ?? 0)) || 0;

// Columns of `cue-words`: word, place, weight, alone, articles, by hand.
const cueLines = linesOf('cue-words');
const cueOf = new Uint16Array(lexicon.words + 1);
const cueNamed = new Map<string, number>();
for (const [word = ''] of cueLines) {
  if (cueNamed.has(word)) continue;
  const id = findForm(lexicon, word);
  if (id === 0 || id > lexicon.words) throw new Error(`cue-words: no lexicon table has the word “${word}”`);
  cueNamed.set(word, cueNamed.size + 1);
  cueOf[id] = cueNamed.size;
}
const layout = layoutFor(cueNamed.size + 1);
const any = new Float32Array(layout.size);
const alone = new Float32Array(layout.size);
const trust = TRUST_VALUES.map(() => 1);
const rowNamed = new Map(layout.rows.map((row) => [row.name, row]));
const valueNamed = new Map(
  layout.rows.map(({ name, family: { values } }) => [
    name,
    new Map((values === null ? [] : namesOf(values)).map((value, at) => [value, at])),
  ]),
);
// Columns of `evidence-weights`: evidence, value, weight, alone, articles, by hand.
for (const [name = '', value = '', fitted, extra, , byHand] of linesOf('evidence-weights')) {
  if (name === TRUST_ROW) {
    trust[TRUST_VALUES.indexOf(value as (typeof TRUST_VALUES)[number])] = weightIn(fitted, byHand);
    continue;
  }
  const row = rowNamed.get(name);
  const at = valueNamed.get(name)?.get(value);
  if (row === undefined || at === undefined)
    throw new Error(`evidence-weights: nothing is called “${name}: ${value}”`);
  any[row.first + at] = weightIn(fitted, byHand);
  alone[row.first + at] = Number(extra) || 0;
}
for (const [word = '', place = '', fitted, extra, , byHand] of cueLines) {
  const row = rowNamed.get(place);
  if (row === undefined) throw new Error(`cue-words: no place is called “${place}”`);
  const id = row.first + cueNamed.get(word)!;
  any[id] = weightIn(fitted, byHand);
  alone[id] = Number(extra) || 0;
}
const file = packWeights({
  cueOf,
  letters: letterModelFrom(linesOf('letter-runs')),
  layout,
  any,
  alone,
  trust,
});
writeFileSync(target, file);
console.log(
  `${target}: ${layout.size} weights, ${cueNamed.size} cue words, ${(file.length / 1e6).toFixed(2)} MB`,
);
