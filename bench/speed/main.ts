/**
 * npm run bench:speed: MB/s of copydesk and of its peers on the same articles in one run, on one core.
 * CPU time of the process, so that a busy machine disturbs it less. `--json` prints the figures for machines,
 * `--keep` writes them to bench/results/ with what machine it was.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, platform } from 'node:os';
import { parse as chronoParse } from 'chrono-node';
import nlp from 'compromise';
import { annotate } from '../../src/annotate/annotate.js';
import { newExtractor } from '../../src/index.js';
import { lexicon } from '../../src/lexicon/load.js';
import { TOPICS } from '../../src/types.js';
import { newWorkspace } from '../../src/workspace.js';

interface Contender {
  readonly name: string;
  readonly run: (text: string) => unknown;
  /** Slow peers read fewer articles. */
  readonly megabytes: number;
}

const extract = newExtractor();
const { columns } = newWorkspace();
const PUBLISHED = '2024-01-19';
const REFERENCE = new Date(`${PUBLISHED}T12:00:00Z`);
const CAPITAL_WORD = /\b[A-Z][a-z]+\b/g;

/** As its README does; CommonJS both. */
const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));

const contenders: readonly Contender[] = [
  { name: 'copydesk, all four kinds', megabytes: 4, run: (text) => extract({ text, published: PUBLISHED }) },
  ...TOPICS.map((topic) => ({
    name: `copydesk, ${topic}`,
    megabytes: 4,
    run: (text: string) => extract({ text, published: PUBLISHED }, { only: [topic] }),
  })),
  {
    name: 'copydesk, tokens and sentences only',
    megabytes: 8,
    run: (text) => annotate({ id: '', source: '', format: 'text', text }, lexicon, columns),
  },
  {
    name: 'compromise, people + places + numbers',
    megabytes: 0.15,
    run: (text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array'), doc.numbers().out('array')];
    },
  },
  { name: 'chrono, dates', megabytes: 0.4, run: (text) => chronoParse(text, REFERENCE) },
  {
    name: 'wink-nlp, entities + parts of speech',
    megabytes: 1,
    run: (text) => {
      const doc = wink.readDoc(text);
      return [doc.entities().out(), doc.tokens().out(wink.its.pos)];
    },
  },
  { name: 'a regular expression for capital words', megabytes: 16, run: (text) => text.match(CAPITAL_WORD) },
];

const ROUNDS = 5;
/** Untimed rounds first, the same for all: V8 compiles code when it has run often, and an archive is far longer. */
const WARM_UP = 4;

/** Texts that add up to at least so many million characters, the corpus over again where it is too short. */
function sample(texts: readonly string[], megabytes: number): string[] {
  const chosen: string[] = [];
  for (let size = 0, i = 0; size < megabytes * 1e6; i++) {
    const text = texts[i % texts.length]!;
    chosen.push(text);
    size += text.length;
  }
  return chosen;
}

function measure({ run, megabytes }: Contender, texts: readonly string[]): number[] {
  const chosen = sample(texts, megabytes);
  const size = chosen.reduce((sum, text) => sum + text.length, 0) / 1e6;
  for (let round = 0; round < WARM_UP; round++) for (const text of chosen) run(text);
  return Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const text of chosen) run(text);
    const { user, system } = process.cpuUsage(before);
    return size / ((user + system) / 1e6);
  }).sort((a, b) => a - b);
}

/** The project's own fixtures, or with `--corpus FILE.jsonl` the articles of an NDJSON file. */
function readTexts(): string[] {
  const at = process.argv.indexOf('--corpus');
  const corpus = at > 0 ? process.argv[at + 1] : undefined;
  if (corpus !== undefined)
    return readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
  return readdirSync('fixtures').map((slug) => readFileSync(`fixtures/${slug}/article.txt`, 'utf8'));
}

const texts = readTexts();
const results = contenders.map((contender) => {
  const rates = measure(contender, texts);
  return { name: contender.name, min: rates[0]!, median: rates[ROUNDS >> 1]!, max: rates.at(-1)! };
});
const base = results[0]!;
const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  node: process.version,
  system: `${platform()} ${arch()}`,
};
const record = {
  machine,
  articles: texts.length,
  rounds: ROUNDS,
  unit: 'million characters per CPU second',
  results,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(record, null, 2));
else {
  console.log(`${texts.length} articles, ${ROUNDS} rounds, node ${process.version}; ${record.unit}`);
  for (const { name, min, median, max } of results)
    console.log(
      `${name.padEnd(42)} ${median.toFixed(2).padStart(8)}  (${min.toFixed(2)}–${max.toFixed(2)})  copydesk is ${(base.median / median).toFixed(1)} × (${(base.min / max).toFixed(1)}–${(base.max / min).toFixed(1)})`,
    );
}
if (process.argv.includes('--keep')) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/speed.json', `${JSON.stringify(record, null, 2)}\n`);
}
