/** `--jobs`: as one thread says it, whatever happens to a thread. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { OUTPUT_FORMATS } from '../../../src/format/index.js';
import { archive, copydesk, idOfLine, linesOf } from './command.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-jobs-'));
  const ids = Array.from({ length: 300 }, (_, index) => `a${index}`);
  const lines = linesOf(archive(ids));
  lines.splice(7, 1, 'not JSON', '', '{"id":"bad-date","text":"In Chile.","published":"soon"}');
  writeFileSync(join(folder, 'archive.ndjson'), lines.join('\n'));
  writeFileSync(join(folder, 'archive.ndjson.gz'), gzipSync(lines.join('\n')));
  // Ends in the middle: what comes before counts.
  writeFileSync(join(folder, 'broken.ndjson.gz'), gzipSync(archive(ids)).subarray(0, 2000));
  writeFileSync(join(folder, 'blank.ndjson'), '\n \n');
  writeFileSync(join(folder, 'long.txt'), `${'Barges left.\n'.repeat(90_000)}Uruguay.`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(OUTPUT_FORMATS)(
  'two threads print what one prints, as %s',
  (format) => {
    const inputs = [
      ...(format === 'ndjson' ? ['archive.ndjson.gz', 'long.txt'] : []),
      ...['archive.ndjson', 'broken.ndjson.gz', 'blank.ndjson', 'gone.txt'],
    ];
    const args = [
      ...['--format', format, '--input', 'auto'],
      ...inputs.map((name) => join(folder, name)),
      ...['fixtures/summit-talks', ...(format === 'ndjson' ? ['test/read/story'] : []), 'README.md'],
    ];
    const one = copydesk([...args, '--jobs', '1']);
    const two = copydesk([...args, '--jobs', '2']);
    expect(two.stdout).toBe(one.stdout);
    expect(two.stderr).toBe(one.stderr);
    expect(one.status).toBe(2);
    expect(two.status).toBe(2);
    expect(one.stdout.length).toBeGreaterThan(20_000);
  },
  120_000,
);

test('standard input is read by any number of threads', () => {
  const input = archive(['a', 'b', 'c']);
  expect(copydesk(['-f', 'ndjson', '-j', '2', '-'], { input }).stdout).toBe(
    copydesk(['-f', 'ndjson', '-'], { input }).stdout,
  );
  const article = 'Barges left Uruguay.';
  expect(copydesk(['-f', 'ndjson', '-j', '0'], { input: article }).stdout).toBe(
    copydesk(['-f', 'ndjson'], { input: article }).stdout,
  );
}, 60_000);

describe('a thread that dies', () => {
  const poisoned = (args: readonly string[], input: string, options = '') => {
    const log = join(folder, 'deaths');
    rmSync(log, { force: true });
    const run = copydesk(args, {
      input,
      env: {
        NODE_OPTIONS: `--import=${pathToFileURL('test/cli/jobs/poison.mjs').href} ${options}`,
        POISON_LOG: log,
      },
    });
    return { ...run, deaths: linesOf(readFileSync(log, 'utf8')) };
  };
  const around = (id: string) =>
    Array.from({ length: 900 }, (_, index) => (index === 600 ? id : `a${index}`));

  test('of an article twice makes it a failure, and no other article is lost', () => {
    const ids = around('poison-exit');
    const run = poisoned(['-f', 'ndjson', '-j', '2'], archive(ids));
    const lines = linesOf(run.stdout);
    expect(lines.map(idOfLine)).toEqual(ids);
    expect(lines.filter((line) => line.includes('"error"'))).toEqual([
      '{"schemaVersion":1,"article":{"id":"poison-exit","source":"-"},"error":{"code":"crashed","message":"stopped the thread that it was given to, twice (worker exited with code: 7): please report it with the article"}}',
    ]);
    expect(run.stderr).toMatch(/^copydesk: poison-exit: stopped the thread/);
    expect(run.status).toBe(2);
    expect(run.deaths).toEqual(['poison-exit', 'poison-exit']);
  }, 60_000);

  test('of something that does not come again loses nothing', () => {
    const ids = around('poison-exit-once');
    const run = poisoned(['-f', 'ndjson', '-j', '2'], archive(ids));
    expect(run.stdout).toBe(copydesk(['-f', 'ndjson'], { input: archive(ids) }).stdout);
    expect(run.status).toBe(0);
    expect(run.deaths).toEqual(['poison-exit-once', 'poison-exit-once']);
  }, 60_000);

  test('of memory is one of them', () => {
    const ids = around('poison-memory');
    const run = poisoned(['-f', 'ndjson', '-j', '2'], archive(ids), '--max-old-space-size=200');
    expect(linesOf(run.stdout).map(idOfLine)).toEqual(ids);
    expect(run.stdout.match(/"code":"crashed","message":"[^"]*memory limit[^"]*"/g)).toHaveLength(1);
    expect(run.status).toBe(2);
  }, 120_000);

  test('in a feed loses one of its items', () => {
    const item = (id: string) =>
      `<item><guid>${id}</guid><title>Barges</title><description>Barges left Uruguay.</description></item>`;
    const path = join(folder, 'feed.xml');
    const ids = ['one', 'poison-exit', 'three'];
    writeFileSync(path, `<rss version="2.0"><channel>${ids.map(item).join('')}</channel></rss>`);
    const run = poisoned(['-f', 'ndjson', '-j', '2', path, 'README.md'], '');
    expect(linesOf(run.stdout).map(idOfLine)).toEqual([...ids, 'README.md']);
    expect(run.stdout.match(/"error"/g)).toHaveLength(1);
    expect(run.stdout).toContain(`{"id":"poison-exit","source":"${path}"},"error"`);
    expect(run.status).toBe(2);
  }, 60_000);
});

test('a number of threads that is none is refused', () => {
  for (const jobs of ['-1', '1.5', 'many', '']) expect(copydesk(['-j', jobs, 'README.md']).status).toBe(2);
});
