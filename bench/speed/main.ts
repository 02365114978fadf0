/**
 * npm run bench:speed: MB/s of copydesk and of its peers on the same articles in one run, on one core. Each runs in a
 * process of its own, as it does for its users: V8 compiles code for the objects it has met, and none of them shall pay
 * for what another one showed it. Rounds are run in turn, one contender after the other, and ratios are of one round:
 * a shared machine is twice as fast in one second as in another, and so all meet the same. CPU time of the process.
 * `--json` prints the figures for machines, `--keep` writes them to bench/results/ with what machine it was.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../src/annotate/annotate.js';
import { startLongRun } from '../../src/cli/long-run.js';
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
  /** What of copydesk does the same work; all of it unless given. */
  readonly against?: string;
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
      startLongRun();
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
    against: 'copydesk, dates',
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

const ROUNDS = 9;
/** Untimed rounds first, the same for all: V8 compiles code when it has run often, and an archive is far longer. */
const WARM_UP = 12;

/** As the command does an archive: V8 spends less on code that runs as fast. */
function archive(options: ExtractOptions): Run {
  startLongRun();
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

/** In a contender's own process: a round each time it is asked for one. */
async function serve({ ready, megabytes }: Contender, texts: readonly string[]): Promise<void> {
  const run = await ready();
  const chosen = sample(texts, megabytes);
  const size = chosen.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const round = () => {
    const before = process.cpuUsage();
    run(chosen);
    const { user, system } = process.cpuUsage(before);
    return size / ((user + system) / 1e6);
  };
  for (let warm = 0; warm < WARM_UP; warm++) round();
  process.on('message', () => process.send!(round()));
  process.send!('ready');
}

/** Million characters per CPU second. */
async function askRound(contender: ChildProcess): Promise<number> {
  const answer = once(contender, 'message') as Promise<[number]>;
  contender.send('round');
  return (await answer)[0];
}

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0]!, median: sorted[sorted.length >> 1]!, max: sorted.at(-1)! };
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
if (asked > 0) await serve(contenders[Number(process.argv[asked + 1])]!, texts);
else await compare();

async function compare(): Promise<void> {
  const processes: ChildProcess[] = [];
  for (const number of contenders.keys()) {
    const own = [...process.argv.slice(2), CONTENDER, String(number)];
    const contender = fork(fileURLToPath(import.meta.url), own, { execArgv: [] });
    await once(contender, 'message');
    processes.push(contender);
  }
  const rates: number[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [number, contender] of processes.entries()) rates[number]!.push(await askRound(contender));
  for (const contender of processes) contender.disconnect();
  print(
    contenders.map(({ name, against = contenders[0]!.name }, number) => {
      const own = rates[number]!;
      const ours = rates[contenders.findIndex((one) => one.name === against)]!;
      return {
        name,
        ...spreadOf(own),
        against,
        ratio: spreadOf(own.map((rate, round) => ours[round]! / rate)),
      };
    }),
  );
}

interface Result extends Spread {
  readonly name: string;
  readonly against: string;
  readonly ratio: Spread;
}

function print(results: readonly Result[]): void {
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
    for (const { name, min, median, max, against, ratio } of results)
      console.log(
        `${name.padEnd(44)} ${median.toFixed(2).padStart(8)}  (${min.toFixed(2)}–${max.toFixed(2)})  ${against} is ${ratio.median.toFixed(1)} × (${ratio.min.toFixed(1)}–${ratio.max.toFixed(1)})`,
      );
  }
  if (process.argv.includes('--keep')) {
    mkdirSync('bench/results', { recursive: true });
    writeFileSync('bench/results/speed.json', `${JSON.stringify(record, null, 2)}\n`);
  }
}
