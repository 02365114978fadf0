/**
 * npm run bench:memory -- [MEGABYTES]: an archive of that size, made of our own articles, through the built command with
 * one thread and with two. Wall and CPU time, and the resident memory of the process at a quarter of the way and at its peak.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOOK_MS = 50;
const megabytes = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-memory-'));
const archive = join(folder, 'archive.ndjson');

async function writeArchive(): Promise<void> {
  const texts = readdirSync('fixtures').map((slug) => readFileSync(`fixtures/${slug}/article.txt`, 'utf8'));
  const file = createWriteStream(archive);
  for (let size = 0, id = 0; size < megabytes * 1e6; id++) {
    const line = `${JSON.stringify({ id, text: texts[id % texts.length], published: '2024-05-16' })}\n`;
    size += Buffer.byteLength(line);
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

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

async function run(jobs: number): Promise<number> {
  const start = performance.now();
  const args = ['bin/copydesk.js', '-f', 'ndjson', '-j', String(jobs), archive, '-o', join(folder, 'out')];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
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
    `${jobs} ${jobs === 1 ? 'job ' : 'jobs'}: ${size.toFixed(0)} MB in ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(2)} MB/s, ${(size / cpu).toFixed(2)} MB per CPU second; memory ${peak(seen.slice(0, Math.ceil(seen.length / 4)))} MB in the first quarter, ${peak(seen)} MB at most`,
  );
  return seconds;
}

try {
  await writeArchive();
  const one = await run(1);
  const two = await run(2);
  console.log(`two jobs are ${(one / two).toFixed(2)} × one`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
