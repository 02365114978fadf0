/** What V8 compiled is kept for the next run, beside the scripts: here of a copy of what is installed. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ARTICLE = resolve('fixtures/health-report/article.txt');
/** One that has everything to run but V8's code, as where it was built by another Node. */
let installed: string;
beforeEach(() => {
  installed = mkdtempSync(join(tmpdir(), 'copydesk-'));
  cpSync('bin', join(installed, 'bin'), { recursive: true });
  cpSync('package.json', join(installed, 'package.json'));
  mkdirSync(join(installed, 'dist/command'), { recursive: true });
  for (const folder of ['dist', 'dist/command'])
    for (const name of readdirSync(folder).filter((name) => /\.(?:js|bin)$/.test(name)))
      symlinkSync(resolve(folder, name), join(installed, folder, name));
});
afterEach(() => rmSync(installed, { recursive: true }));

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...others } = process.env;
  return spawnSync(process.execPath, [join(installed, 'bin/copydesk.js'), ...args], {
    cwd: installed,
    encoding: 'utf8',
    env: { ...others, ...env },
  });
}
const kept = () => readdirSync(join(installed, 'dist/command')).filter((name) => /\.cache/.test(name));
const ofExtractor = () =>
  join(installed, 'dist/command', kept().find((name) => name.startsWith('extractor-'))!);

test('of each script that a first article ran, under the name of the very Node', () => {
  const first = run([ARTICLE]);
  const release = `-${process.version}-${process.platform}-${process.arch}-`;
  expect(kept().map((name) => name.split(release)[0])).toEqual(
    expect.arrayContaining(['cli', 'start', 'extractor', 'format-table']),
  );
  expect(kept().filter((name) => !name.includes(release))).toEqual([]);
  const code = readFileSync(ofExtractor());
  const second = run([ARTICLE]);
  expect(second.stdout).toBe(first.stdout);
  expect(second.stderr).toBe('');
  expect(readFileSync(ofExtractor()).equals(code)).toBe(true);
});

test('of what a later run is the first to need', () => {
  run([ARTICLE]);
  const before = kept();
  expect(before.some((name) => name.startsWith('checks-'))).toBe(false);
  run(['check', ARTICLE]);
  expect(kept()).toEqual(expect.arrayContaining(before));
  expect(kept().some((name) => name.startsWith('checks-'))).toBe(true);
});

test.each([
  ['without an article', ['--help'], {}],
  ['that failed', ['no-such-article.txt'], {}],
  ['on many articles', ['--format', 'ndjson', ...new Array<string>(12).fill(ARTICLE)], {}],
  ['that is measured', [ARTICLE], { NODE_V8_COVERAGE: 'coverage' }],
])('not of a run %s', (_, args, env) => {
  run(args, env);
  expect(kept()).toEqual([]);
});

test('for each settings of V8', () => {
  run([ARTICLE]);
  const before = kept();
  run([ARTICLE], { NODE_OPTIONS: '--stack-trace-limit=20' });
  expect(kept().length).toBe(2 * before.length);
});

test('anew when an article makes V8 compile much more than is kept', () => {
  writeFileSync(join(installed, 'short.txt'), 'Barges left Uruguay.\n');
  const sizeAfter = (article: string): number => {
    run([article]);
    return readFileSync(ofExtractor()).length;
  };
  const short = sizeAfter('short.txt');
  const long = sizeAfter(ARTICLE);
  expect(long).toBeGreaterThan(1.2 * short);
  expect(sizeAfter('short.txt')).toBe(long);
});

test.each(['not what V8 compiled', '', 'x'])(
  'anew where V8 does not take what lies there: “%s”',
  (content) => {
    run([ARTICLE]);
    writeFileSync(ofExtractor(), content);
    const { stderr, status } = run([ARTICLE]);
    expect([stderr, status]).toEqual(['', 0]);
    expect(readFileSync(ofExtractor()).length).toBeGreaterThan(100_000);
  },
);

test('where it cannot be written, the article is answered all the same, and nothing half done is left', () => {
  const { stdout } = run([ARTICLE]);
  const taken = ofExtractor();
  for (const name of kept()) rmSync(join(installed, 'dist/command', name));
  mkdirSync(taken);
  const { stdout: again, stderr, status } = run([ARTICLE]);
  expect([again, stderr, status]).toEqual([stdout, '', 0]);
  expect(kept().filter((name) => !name.endsWith('.cache'))).toEqual([]);
});
