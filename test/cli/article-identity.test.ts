import { resolve } from 'node:path';
import { identityOf } from '../../src/cli/article-identity.js';

const FOLDER = resolve('/project');

test.each([
  ['an own id', 'id-7', '/project/archive.ndjson', 'id-7'],
  ['a file', '/project/news/a.txt', '/project/news/a.txt', 'news/a.txt'],
  ['a line of an archive', '/project/archive.ndjson:12', '/project/archive.ndjson', 'archive.ndjson:12'],
  ['standard input', '-', '-', '-'],
])('%s', (_, id, source, identity) => {
  expect(identityOf(id, source, FOLDER)).toBe(identity);
});

test('however the file is named', () => {
  const here = process.cwd();
  expect(identityOf('./news/a.txt', './news/a.txt', here)).toBe('news/a.txt');
  expect(identityOf('news/a.txt', 'news/a.txt', here)).toBe('news/a.txt');
});
