/**
 * npm run bench:speed: MB/s of copydesk and of its peers on the same articles in one run, on one core. Each runs in a
 * process of its own, as it does for its users: V8 compiles code for the objects it has met, and none of them shall pay
 * for what another one showed it. CPU time of the process, so that a busy machine disturbs it less. `--json` prints the
 * figures for machines, `--keep` writes them to bench/results/ with what machine it was.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../src/annotate/annotate.js';
import { prepareLongRun } from '../../src/cli/long-run.js';
import { type ExtractOptions, extractEach, newExtractor } from '../../src/index.js';
import { lexicon } from '../../src/lexicon/load.js';
import { TOPICS } from '../../src/types.js';
import { columnsAt, newWorkspace } from '../../src/workspace.js';

/** Does all texts, one after the other, and keeps nothing. */
type Run = (texts: readonly string[]) => void;

const eachText =
  (run: (text: string) => unknown): Run =>
  (texts) => {
    for (const text of texts) run(text);
  };

interface Contender {
  readonly name: string;
  /** Loads what it needs. */
  readonly ready: () => Promise<Run>;
  /** Slow peers read fewer articles. */
  readonly megabytes: number;
}

const PUBLISHED = '2024-01-19';

const contenders: readonly Contender[] = [
  {
    name: 'copydesk, all four kinds',
    megabytes: 4,
    ready: async () => archive({}),
  },
  ...TOPICS.map((topic) => ({
    name: `copydesk, ${topic}`,
    megabytes: 4,
    ready: async () => archive({ only: [topic] }),
  })),
  {
    name: 'copydesk, all four kinds, article by article',
    megabytes: 4,
    ready: async () => {
      prepareLongRun();
      const extract = newExtractor();
      return eachText((text) => extract({ text, published: PUBLISHED }));
    },
  },
  {
    name: 'copydesk, tokens and sentences only',
    megabytes: 8,
    ready: async () => {
      const columns = columnsAt(newWorkspace(), 0);
      return eachText((text) => annotate({ id: '', source: '', format: 'text', text }, lexicon, columns));
    },
  },
  {
    name: 'compromise, people + places + numbers',
    megabytes: 0.15,
    ready: async () => {
      const { default: nlp } = await import('compromise');
      return eachText((text) => {
        const doc = nlp(text);
        return [doc.people().out('array'), doc.places().out('array'), doc.numbers().out('array')];
      });
    },
  },
  {
    name: 'chrono, dates',
    megabytes: 0.4,
    ready: async () => {
      const { parse } = await import('chrono-node');
      const reference = new Date(`${PUBLISHED}T12:00:00Z`);
      return eachText((text) => parse(text, reference));
    },
  },
  {
    name: 'wink-nlp, entities + parts of speech',
    megabytes: 1,
    ready: async () => {
      // As its README does; CommonJS both.
      const require = createRequire(import.meta.url);
      const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));
      return eachText((text) => {
        const doc = wink.readDoc(text);
        return [doc.entities().out(), doc.tokens().out(wink.its.pos)];
      });
    },
  },
  {
    name: 'a regular expression for capital words',
    megabytes: 16,
    ready: async () => eachText((text) => text.match(/\b[A-Z][a-z]+\b/g)),
  },
];

const ROUNDS = 5;
/** Untimed rounds first, the same for all: V8 compiles code when it has run often, and an archive is far longer. */
const WARM_UP = 8;

/** As the command does an archive: V8 spends less on code that runs as fast. */
function archive(options: ExtractOptions): Run {
  prepareLongRun();
  return (texts) => {
    const articles = texts.map((text) => ({ text, published: PUBLISHED }));
    for (const _ of extractEach(articles, options));
  };
}

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

async function measure({ ready, megabytes }: Contender, texts: readonly string[]): Promise<number[]> {
  const run = await ready();
  const chosen = sample(texts, megabytes);
  const size = chosen.reduce((sum, text) => sum + text.length, 0) / 1e6;
  for (let round = 0; round < WARM_UP; round++) run(chosen);
  return Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    run(chosen);
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

const CONTENDER = '--contender';
const texts = readTexts();
const asked = process.argv.indexOf(CONTENDER);
if (asked > 0) {
  console.log(JSON.stringify(await measure(contenders[Number(process.argv[asked + 1])]!, texts)));
  process.exit();
}
const results = contenders.map(({ name }, number) => {
  const own = [fileURLToPath(import.meta.url), ...process.argv.slice(2), CONTENDER, String(number)];
  const rates = JSON.parse(execFileSync(process.execPath, own, { encoding: 'utf8' })) as number[];
  return { name, min: rates[0]!, median: rates[ROUNDS >> 1]!, max: rates.at(-1)! };
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
      `${name.padEnd(44)} ${median.toFixed(2).padStart(8)}  (${min.toFixed(2)}–${max.toFixed(2)})  copydesk is ${(base.median / median).toFixed(1)} × (${(base.min / max).toFixed(1)}–${(base.max / min).toFixed(1)})`,
    );
}
if (process.argv.includes('--keep')) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/speed.json', `${JSON.stringify(record, null, 2)}\n`);
}
