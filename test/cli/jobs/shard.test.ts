/** `--shard i/n`: each article in exactly one share. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseShard, shareOf } from '../../../src/read/shard.js';
import { archive, copydesk, linesOf } from './command.js';

test('shares are disjoint and together are all', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2 }), fc.integer({ min: 1, max: 9 }), (names, count) => {
      const shares = Array.from({ length: count }, (_, index) => shareOf(names, { index: index + 1, count }));
      expect(shares.flatMap(({ sources }) => [...sources]).sort()).toEqual([...names].sort());
      const sizes = shares.map(({ sources }) => sources.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['4/12', { index: 4, count: 12 }],
  ['0/3', null],
  ['4/3', null],
  ['1/0', null],
  ['1', null],
  ['-1/3', null],
  ['1/3/5', null],
  ['', null],
])('%p is read as %p', (text, expected) => {
  expect(parseShard(text)).toEqual(expected);
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-shard-'));
    const lines = linesOf(archive(['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    lines.splice(2, 0, '');
    writeFileSync(join(folder, 'archive.ndjson'), lines.join('\n'));
    writeFileSync(join(folder, 'broken.ndjson'), '{\n[]\n');
    writeFileSync(join(folder, 'empty.ndjson'), '\n');
    const item = (id: number) => `<item><guid>${id}</guid><description>In Chile ${id}.</description></item>`;
    writeFileSync(
      join(folder, 'feed.xml'),
      `<rss version="2.0"><channel>${[1, 2, 3, 4, 5].map(item).join('')}</channel></rss>`,
    );
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 7; index++)
      writeFileSync(join(folder, 'many', `${index}.txt`), `Talks in Uruguay on ${index + 1} May.`);
    writeFileSync(join(folder, 'many', 'two.ndjson'), archive(['x', 'y']));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shares = (name: string, more: readonly string[] = []) =>
    [1, 2, 3].map((index) =>
      copydesk(['-f', 'ndjson', '--shard', `${index}/3`, ...more, join(folder, name)]),
    );

  test.each([
    ['files of a directory, whole', 'many', 0],
    ['lines of one archive', 'archive.ndjson', 0],
    ['items of one feed', 'feed.xml', 0],
    ['broken lines with the rest', 'broken.ndjson', 2],
    ['trouble with the file as a whole, once', 'empty.ndjson', 2],
    ['a file that is not there, once', 'gone.ndjson', 2],
  ])(
    'shares %s',
    (_, name, status) => {
      const all = copydesk(['-f', 'ndjson', join(folder, name)]);
      const parts = shares(name);
      const merged = parts.flatMap(({ stdout }) => linesOf(stdout));
      expect(merged.sort()).toEqual(linesOf(all.stdout).sort());
      expect(new Set(merged).size).toBe(merged.length);
      expect(Math.max(...parts.map((part) => part.status ?? -1))).toBe(status);
      expect(all.status).toBe(status);
      if (status !== 0) return;
      const threaded = shares(name, ['-j', '2']);
      expect(threaded.map(({ stdout }) => stdout)).toEqual(parts.map(({ stdout }) => stdout));
    },
    60_000,
  );

  test('keeps files whole where there are several', () => {
    const ids = shares('many').map(({ stdout }) => ['"x"', '"y"'].map((id) => stdout.includes(id)));
    for (const [x, y] of ids) expect(x).toBe(y);
  }, 60_000);

  test('refuses what is no share', () => {
    expect(copydesk(['--shard', '3/2', folder])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('such as 1/4'),
    });
  });
});
