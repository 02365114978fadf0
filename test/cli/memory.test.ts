/** The memory that a filter needs is that of what it works on, however long the archive is. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MB = 1 << 20;
const FEW = 600;
const MANY = 6000;
/**
 * What a longer run may still warm up. Two threads have a megabyte of work each under way, with its answers, and reach
 * their level, 35 MB, only at some 16,000 lines. Answers that are kept take 18 MB in the longer run.
 */
const SLACK = { one: 5 * MB, two: 12 * MB };
/** Fields that nobody reads make an archive long and take no time. */
const KEYWORDS = 'river freight, '.repeat(300);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A name that no other article has: what is remembered of words must not grow either. */
function nameOf(id: number): string {
  const letters = (n: number): string =>
    n === 0 ? '' : `${letters(Math.floor(n / 20))}${'abdefgiklmnoprstuvwz'[n % 20]}`;
  return `Qu${letters(id + 400)}`;
}

function archive(articles: number): string {
  const path = join(folder, `${articles}.ndjson`);
  const lines = Array.from({ length: articles }, (_, id) => {
    const name = nameOf(id);
    const text = `Trade Minister Sofía ${name} said on Tuesday that ${1000 + id} barges left Uruguay for Paraguay. “We shall see,” Ms ${name} told the ${name}gazette, which paid more than $${id} million.`;
    return `${JSON.stringify({ id, text, published: '2024-05-16', keywords: KEYWORDS + id })}\n`;
  });
  writeFileSync(path, lines.join(''));
  return path;
}

interface Run {
  /** The most bytes that were in use at once. */
  readonly memory: number;
  readonly answers: string;
}

function filter(path: string, ...args: string[]): Run {
  const report = join(folder, 'live-memory');
  const input = openSync(path, 'r');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--require', './test/cli/live-memory.cjs', 'bin/copydesk.js', '-f', 'ndjson', ...args],
    {
      stdio: [input, 'pipe', 'inherit'],
      encoding: 'utf8',
      env: { ...process.env, LIVE_MEMORY: report },
      maxBuffer: 1 << 28,
    },
  );
  closeSync(input);
  expect(status).toBe(0);
  return { memory: Number(readFileSync(report, 'utf8')), answers: stdout };
}

test.each([
  ['one thread', SLACK.one, []],
  ['two threads', SLACK.two, ['--jobs', '2']],
])(
  '%s',
  (_, slack, args) => {
    const [few, many] = [archive(FEW), archive(MANY)];
    const short = filter(few, '-i', 'ndjson', ...args);
    const long = filter(many, '-i', 'ndjson', ...args);
    expect(long.answers.trimEnd().split('\n')).toHaveLength(MANY);
    expect(statSync(many).size - statSync(few).size).toBeGreaterThan(2 * slack);
    expect(long.memory - short.memory).toBeLessThan(slack);
  },
  120_000,
);
