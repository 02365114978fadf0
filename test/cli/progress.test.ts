/**
 * The progress bar: only on standard error, only where that is a terminal, only when the work takes long, never with
 * --quiet. The clock of test/cli/terminal.cjs makes a run long or short.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds that pass at each look at the clock: once before the first article and once with each. */
const LONG = '1100';
/** So that all twelve articles take less than a second, and yet long enough for a bar to be drawn anew. */
const SHORT = '80';

const ARTICLE = readFileSync('fixtures/summit-talks/article.txt', 'utf8');
const ARTICLES = 4;

let folder: string;
let archives: string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  archives = ['a', 'b', 'c'].map((name) => join(folder, `${name}.ndjson`));
  for (const archive of archives)
    writeFileSync(
      archive,
      `${JSON.stringify({ text: ARTICLE, published: '2024-05-16' })}\n`.repeat(ARTICLES),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Seen {
  readonly terminal: boolean;
  readonly step: string;
}

const ON_TERMINAL: Seen = { terminal: true, step: LONG };

const command = (args: readonly string[]) => [
  '--require',
  './test/cli/terminal.cjs',
  'bin/copydesk.js',
  ...args,
];
const environment = ({ terminal, step }: Seen) => ({
  ...process.env,
  TERMINAL: terminal ? 'yes' : '',
  STEP: step,
});

function run(seen: Seen, ...args: string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, command(args), {
    encoding: 'utf8',
    env: environment(seen),
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr };
}

const DRAWN = '\r\x1b[K';
/** What a bar leaves on the screen once it is cleared: nothing. */
const screenOf = (written: string) =>
  written
    .split(DRAWN)
    .map((part, at) =>
      at === 0 ? part : part.replace(/^(?:\[[#-]+\] file \d+ of \d+, )?\d+ articles?$/, ''),
    )
    .join('');

const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['extract', ['-f', 'ndjson']],
  ['extract with two jobs', ['-f', 'ndjson', '--jobs', '2']],
  ['check', ['check', '-f', 'json', '--min-level', 'error']],
];

describe.each(COMMANDS)('%s', (_, args) => {
  let piped: { readonly stdout: string; readonly stderr: string };
  beforeAll(() => {
    piped = run({ terminal: false, step: LONG }, ...args, ...archives);
  });

  test('a long run without a terminal draws nothing', () => {
    expect(piped.stderr).not.toContain(DRAWN);
    expect(piped.stdout.length).toBeGreaterThan(100);
  });

  test('a long run draws a bar on the terminal, clears it, and gives the same results', () => {
    const { stdout, stderr } = run(ON_TERMINAL, ...args, ...archives);
    expect(stderr.split(DRAWN)).toContainEqual(
      expect.stringMatching(/^\[#+-+\] file [23] of 3, \d+ articles$/),
    );
    expect(screenOf(stderr)).toBe(piped.stderr);
    expect(stdout).toBe(piped.stdout);
  });

  test('one file has no bar, but a count', () => {
    const { stderr } = run(ON_TERMINAL, ...args, archives[0]!);
    expect(stderr.split(DRAWN)).toContainEqual(expect.stringMatching(/^\d+ articles$/));
    expect(stderr).not.toContain('#');
  });

  test('a short run draws nothing', () => {
    expect(run({ terminal: true, step: SHORT }, ...args, ...archives)).toEqual(piped);
  });

  test('--quiet draws nothing', () => {
    const { stdout, stderr } = run(ON_TERMINAL, ...args, '--quiet', ...archives);
    expect({ stdout, stderr }).toEqual({ stdout: piped.stdout, stderr: '' });
  });

  test('where results go to the same terminal, none of them stands behind a bar', () => {
    const path = join(folder, 'screen');
    const screen = openSync(path, 'w');
    spawnSync(process.execPath, command([...args, ...archives]), {
      stdio: ['ignore', screen, screen],
      env: environment(ON_TERMINAL),
    });
    closeSync(screen);
    const written = readFileSync(path, 'utf8');
    expect(written).toContain(DRAWN);
    expect(screenOf(written)).toBe(piped.stdout + piped.stderr);
  });
});
