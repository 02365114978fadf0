/**
 * npm run bench:memory -- [MEGABYTES] [ARCHIVE]: an archive of that size, made of our own articles or of those of another
 * archive over again, through the built command with one thread and with two, and through `copydesk check`. Wall and CPU
 * time, and the resident memory of the process at a quarter of the way and at its peak.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOOK_MS = 50;
const megabytes = Number(process.argv[2] ?? 10);
const source = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), 'copydesk-memory-'));
const archive = join(folder, 'archive.ndjson');

async function writeArchive(): Promise<void> {
  const records = source === undefined ? ownArticles() : articlesOf(source);
  const file = createWriteStream(archive);
  for (let size = 0, id = 0; size < megabytes * 1e6; id++) {
    const line = `${JSON.stringify({ ...records[id % records.length], id })}\n`;
    size += Buffer.byteLength(line);
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

const ownArticles = (): object[] =>
  readdirSync('fixtures').map((slug) => ({
    text: readFileSync(`fixtures/${slug}/article.txt`, 'utf8'),
    published: '2024-05-16',
  }));

/** What a reader of news would have of each, and no annotations. */
const articlesOf = (path: string): object[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, title, published } = JSON.parse(line) as Record<string, unknown>;
      return { text, title, published };
    });

/** Resident memory in MB and CPU seconds, from Linux. */
function look(pid: number): { memory: number; cpu: number } | null {
  try {
    const memory = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { memory: Number(memory?.[1] ?? 0) / 1024, cpu: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return null;
  }
}

interface Spent {
  readonly seconds: number;
  readonly cpu: number;
}

async function run(what: string, ...args: readonly string[]): Promise<Spent> {
  const start = performance.now();
  const command = ['bin/copydesk.js', ...args, archive, '-o', join(folder, 'out')];
  const child = spawn(process.execPath, command, { stdio: 'ignore' });
  const seen: number[] = [];
  let cpu = 0;
  const timer = setInterval(() => {
    const now = look(child.pid!);
    if (now === null || now.memory === 0) return;
    seen.push(now.memory);
    cpu = now.cpu;
  }, LOOK_MS);
  await once(child, 'exit');
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  const size = statSync(archive).size / 1e6;
  const peak = (list: readonly number[]) => Math.max(...list).toFixed(0);
  console.log(
    `${what}: ${size.toFixed(0)} MB in ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(2)} MB/s, ${(size / cpu).toFixed(2)} MB per CPU second; memory ${peak(seen.slice(0, Math.ceil(seen.length / 4)))} MB in the first quarter, ${peak(seen)} MB at most`,
  );
  return { seconds, cpu };
}

try {
  await writeArchive();
  const one = await run('extract, 1 job ', '-f', 'ndjson');
  const two = await run('extract, 2 jobs', '-f', 'ndjson', '-j', '2');
  const check = await run('check, 1 job   ', 'check', '--exit-zero');
  console.log(`two jobs are ${(one.seconds / two.seconds).toFixed(2)} × one`);
  console.log(
    `check does ${((100 * one.cpu) / check.cpu).toFixed(0)} % of what extract does in a CPU second`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
