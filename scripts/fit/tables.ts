/** Writes the fitted tables; weights that a person set by hand stay. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lengthIn } from '../../src/lexicon/lexicon.js';
import { lexicon } from '../../src/lexicon/load.js';
import { namesOf } from '../../src/rules/person/evidence/define.js';
import { type Layout, TRUST_ROW, TRUST_VALUES } from '../../src/rules/person/layout.js';
import type { Learnt } from './learn.js';

const FOLDER = 'src/lexicon/people';
/** Weights nearer to zero than this are left out. */
const LEAST = 0.05;

const DIGITS = 2;

/** The words of the lexicon, by id. */
export function wordsById(): string[] {
  const words: string[] = [''];
  let at = 0;
  for (let entry = 0; entry < lexicon.words; entry++) {
    const end = at + lengthIn(lexicon.marks[entry]!);
    let word = '';
    for (; at < end; at++) word += String.fromCharCode(lexicon.alphabet[lexicon.text[at]!]!);
    words.push(word);
  }
  return words;
}

/** Rows of a table that have a weight set by hand, by their first two columns. */
function setByHand(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .filter((columns) => (columns[5] ?? '-') !== '-')
      .map((columns) => [`${columns[0]}\t${columns[1]}`, columns[5]!]),
  );
}

/** Evidence ids with a weight set by hand. */
export function weightsByHand(layout: Layout): Map<number, number> {
  const byHand = new Map<number, number>();
  for (const [key, weight] of setByHand(`${FOLDER}/evidence-weights.tsv`)) {
    const [name, value = ''] = key.split('\t');
    const row = layout.rows.find((one) => one.name === name);
    const at = row?.family.values ? namesOf(row.family.values).indexOf(value) : -1;
    if (row === undefined || at < 0)
      throw new Error(`evidence-weights: nothing is called “${name}: ${value}”`);
    byHand.set(row.first + at, Number(weight));
  }
  return byHand;
}

export function writeTables(
  layout: Layout,
  cues: readonly number[],
  letterRuns: readonly (readonly string[])[],
  first: Learnt,
  second: Learnt,
): void {
  const evidence: [key: string, rest: string][] = [];
  const cueRows: [key: string, rest: string][] = [];
  const words = wordsById();
  const row = (learnt: Learnt, id: number): string | null => {
    const any = learnt.weights[id]!;
    const alone = learnt.weights[layout.size + id]!;
    if (Math.abs(any) < LEAST && Math.abs(alone) < LEAST) return null;
    return `${any.toFixed(DIGITS)}\t${Math.abs(alone) < LEAST ? '0' : alone.toFixed(DIGITS)}\t${learnt.articles[id]}`;
  };
  for (const { name, family, first: base, size, pass } of layout.rows)
    for (let value = 0; value < size; value++) {
      const text = row(pass === 1 ? first : second, base + value);
      if (text === null) continue;
      if (family.values === null) cueRows.push([`${words[cues[value]!]}\t${name}`, text]);
      else evidence.push([`${name}\t${family.values.at(value)}`, text]);
    }
  TRUST_VALUES.forEach((value, at) => {
    evidence.push([
      `${TRUST_ROW}\t${value}`,
      `${second.weights[2 * layout.size + at]!.toFixed(DIGITS)}\t0\t${first.articles.length > 0 ? '-' : '-'}`,
    ]);
  });
  cueRows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  write(
    'evidence-weights',
    `# What speaks for and against a span being the name of a person, in log-odds.
# Columns: evidence, value, weight, what is added for a span of one word, articles in which it was seen, weight set by hand (or -).
# Written by npm run fit; a weight set by hand in the last column counts instead and survives the next fit.
# What each evidence means: src/rules/person/evidence/.`,
    evidence,
  );
  write(
    'cue-words',
    `# Words beside a name, in log-odds.
# Columns: word, place, weight, what is added for a span of one word, articles in which it was seen there, weight set by hand (or -).
# Written by npm run fit; a weight set by hand in the last column counts instead and survives the next fit.`,
    cueRows,
  );
  writeFileSync(
    `${FOLDER}/letter-runs.tsv`,
    `# Runs of three letters (| is the edge of a word): tenths of log-odds that a word with it is a name of a person.
# Columns: run, against ordinary words, against places.
# Written by npm run fit from the gazetteers.
${letterRuns.map((columns) => columns.join('\t')).join('\n')}
`,
  );
}

function write(table: string, head: string, rows: readonly (readonly [string, string])[]): void {
  const file = `${FOLDER}/${table}.tsv`;
  const byHand = setByHand(file);
  const lines = rows.map(([key, rest]) => `${key}\t${rest}\t${byHand.get(key) ?? '-'}`);
  const written = new Set(rows.map(([key]) => key));
  for (const [key, weight] of byHand) if (!written.has(key)) lines.push(`${key}\t0\t0\t0\t${weight}`);
  writeFileSync(file, `${head}\n${lines.join('\n')}\n`);
}
