/** `--jobs`: as one thread says it, whatever happens to a thread. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CHECK_FORMATS } from '../../../src/format/check/index.js';
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

test.each(CHECK_FORMATS)(
  'two threads find what one finds, as %s',
  (format) => {
    const slips = Array.from({ length: 200 }, (_, at) => ({
      ...(at % 3 > 0 && { id: `s${at}` }),
      text: `The fair is on ${31 + (at % 2)} June ${1900 + at}, and ends on Thursday, 27 June 2017. ${'It rains. '.repeat(200)}`,
    }));
    writeFileSync(join(folder, 'slips.ndjson'), slips.map((one) => `${JSON.stringify(one)}\n`).join(''));
    writeFileSync(
      join(folder, 'slips.ndjson.copydesk.yaml'),
      'weekday-date: the almanac says so\narticles: { s4: { impossible-date: the poster says so } }\n',
    );
    writeFileSync(join(folder, 'poster.txt'), 'The fair is on 31 June 2023.');
    writeFileSync(join(folder, 'poster.txt.copydesk.yaml'), 'impossible-date: the poster says so\n');
    const inputs = ['slips.ndjson', 'broken.ndjson.gz', 'poster.txt', 'gone.txt', 'long.txt'];
    const args = ['check', '-f', format, '--min-level', 'note', ...inputs.map((name) => join(folder, name))];
    const [one, two] = [copydesk([...args, '-j', '1']), copydesk([...args, '-j', '2'])];
    expect(two.stdout).toBe(one.stdout);
    expect(two.stderr).toBe(one.stderr);
    expect(two.status).toBe(one.status);
    expect(one.status).toBe(2);
    expect(one.stdout.length).toBeGreaterThan(3000);
    if (format === 'text') expect(one.stderr).toContain('202 silenced');
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

  test('of an article that is checked loses no other', () => {
    const ids = around('poison-exit');
    const slips = ids
      .map((id) => `${JSON.stringify({ id, text: 'The fair is on 31 June 2023.' })}\n`)
      .join('');
    const run = poisoned(['check', '-f', 'json', '-j', '2'], slips);
    const { articles, failures } = JSON.parse(run.stdout) as {
      articles: { article: { id: string }; findings: unknown[] }[];
      failures: { article: { id: string } }[];
    };
    expect(articles.map(({ article }) => article.id)).toEqual(ids.filter((id) => id !== 'poison-exit'));
    expect(articles.every(({ findings }) => findings.length === 1)).toBe(true);
    expect(failures.map(({ article }) => article.id)).toEqual(['poison-exit']);
    expect(run.status).toBe(2);
    expect(run.deaths).toEqual(['poison-exit', 'poison-exit']);
  }, 60_000);

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
