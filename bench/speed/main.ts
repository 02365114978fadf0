/**
 * npm run bench:speed: MB/s of copydesk and of its peers on the same articles in one run, on one core.
 * CPU time of the process, so that a busy machine disturbs it less. `--json` prints the figures for machines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
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
  { name: 'a regular expression for capital words', megabytes: 16, run: (text) => text.match(CAPITAL_WORD) },
];

const ROUNDS = 5;

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
  for (const text of chosen) run(text);
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
const base = results[0]!.median;
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      { node: process.version, cpu: cpus()[0]?.model, articles: texts.length, results },
      null,
      2,
    ),
  );
} else {
  console.log(
    `${texts.length} articles, ${ROUNDS} rounds, node ${process.version}; million characters per CPU second`,
  );
  for (const { name, min, median, max } of results)
    console.log(
      `${name.padEnd(42)} ${median.toFixed(2).padStart(8)}  (${min.toFixed(2)}–${max.toFixed(2)})  copydesk is ${(base / median).toFixed(1)} ×`,
    );
}
