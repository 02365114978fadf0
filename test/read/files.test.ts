/** Directories, globs, lists: which files are read, in which order, and what is told of those that are not. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listSources, readNames, type Selection, type Source } from '../../src/read/files.js';
import { readArticles } from '../../src/read/sources.js';

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);
const write = (path: string, content: string | Buffer = 'An article.') => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), content);
};
const short = (source: Source) =>
  typeof source === 'string'
    ? source.replace(`${folder}/`, '')
    : 'failure' in source
      ? source.failure.error.code
      : '?';
const list = (name: string, selection: Selection = {}) => listSources([name], selection).map(short);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a directory: all formats, packed too, in the order of their names; nothing hidden', () => {
  for (const name of ['b.txt', 'a.html', 'c/d.pdf', 'c/e.ndjson.gz', 'f.png', '.hidden.txt', '.git/g.txt'])
    write(name);
  expect(list(folder)).toEqual(['a.html', 'b.txt', 'c/d.pdf', 'c/e.ndjson.gz']);
});

test('--include takes the place of the extensions, --exclude goes last', () => {
  for (const name of ['a.txt', 'b.log', 'old/c.log', 'old/d.txt']) write(name);
  expect(list(folder, { include: ['*.log'] })).toEqual(['b.log', 'old/c.log']);
  expect(list(folder, { exclude: ['old/**'] })).toEqual(['a.txt']);
  expect(list(folder, { include: ['*.log'], exclude: ['old/*'] })).toEqual(['b.log']);
  expect(list(folder, { include: ['*.doc'] })).toEqual(['no-articles']);
});

test('a glob that the shell left alone', () => {
  for (const name of ['a.txt', 'b.log', 'old/c.txt']) write(name);
  expect(list(at('*.{txt,log}'))).toEqual(['a.txt', 'b.log']);
  expect(list(at('**/*.txt'))).toEqual(['a.txt', 'old/c.txt']);
  expect(list(at('*.pdf'))).toEqual(['not-found']);
});

test('a file whose name looks like a glob is that file', () => {
  write('a[1].txt');
  expect(list(at('a[1].txt'))).toEqual(['a[1].txt']);
});

test('links: to a file yes, to a directory no, so that no loop is walked', () => {
  write('a.txt');
  symlinkSync(at('a.txt'), at('b.txt'));
  symlinkSync(folder, at('loop'));
  symlinkSync(at('nowhere'), at('broken.txt'));
  expect(list(folder)).toEqual(['a.txt', 'b.txt']);
});

test('the file that is written is not read', () => {
  write('a.txt');
  write('out.ndjson');
  expect(list(folder, { output: at('out.ndjson') })).toEqual(['a.txt']);
});

test('a list of names, by lines or by NUL', () => {
  write('list', 'a.txt\r\nb c.txt\n\n#d.txt\n');
  expect(readNames(at('list'))).toEqual(['a.txt', 'b c.txt', '#d.txt']);
  write('list0', 'a.txt\0b.txt\0');
  expect(readNames(at('list0'))).toEqual(['a.txt', 'b.txt']);
});

test('what cannot be read is told with its name, and the rest is read', async () => {
  write('a.txt', 'First.');
  write('b.docx', 'PK\x03\x04 cut off');
  write('c.txt', gzipSync('Third.'));
  write('d.txt', 'Fourth.');
  chmodSync(at('d.txt'), 0);
  symlinkSync(at('e.txt'), at('e.txt'));
  const outcomes: string[] = [];
  for await (const reading of readArticles([folder, at('e.txt'), at('none')], 'auto'))
    outcomes.push(
      'failure' in reading
        ? `${short(reading.failure.article.source)}: ${reading.failure.error.code}`
        : reading.article.text,
    );
  // Root may read everything.
  const unreadable = process.getuid?.() === 0 ? 'Fourth.' : 'd.txt: no-access';
  expect(outcomes).toEqual([
    'First.',
    'b.docx: broken',
    'Third.',
    unreadable,
    'e.txt: no-access',
    'none: not-found',
  ]);
});

/** Root may read everything: as somebody else, so that the test means something wherever it runs. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
  }
}

test('unreadable files and folders are told, and the rest is read', async () => {
  write('a.txt', 'Talks in Uruguay.');
  write('b.txt', 'Secret.');
  write('c/d.txt', 'Secret.');
  write('e.txt', 'Talks in Chile.');
  chmodSync(folder, 0o755);
  chmodSync(at('b.txt'), 0);
  chmodSync(at('c'), 0);
  const outcomes = await asNobody(async () => {
    const found: string[] = [];
    for await (const reading of readArticles([folder], 'auto'))
      found.push(
        'failure' in reading
          ? `${short(reading.failure.article.source)}: ${reading.failure.error.message}`
          : reading.article.text,
      );
    return found;
  });
  chmodSync(at('c'), 0o755);
  expect(outcomes).toEqual([
    'Talks in Uruguay.',
    'b.txt: may not be read: check its permissions',
    'c: may not be read: check its permissions',
    'Talks in Chile.',
  ]);
});
