/**
 * What a run loads: the scripts of its own formats with the packages inside them, and no other. V8's coverage tells which
 * scripts ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePdf } from '../read/make-pdf.js';
import { makeDocx } from '../read/make-zip.js';

const ARTICLE = 'fixtures/summit-talks/article.txt';
/** What every run needs: options, names of files, the rules. */
const ALWAYS = ['cli-extract-article.js', 'cli.js', 'extractor.js', 'rolldown-runtime.js', 'start.js'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const text = readFileSync(ARTICLE, 'utf8');
  const paragraphs = text.split('\n\n');
  const html = `<html><body><article>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
  const files = {
    'a.ndjson': `${JSON.stringify({ text })}\n`,
    'a.html': html,
    'a.md': `---\ntitle: A\n---\n\n${text}`,
    'a.docx': makeDocx(paragraphs),
    'a.pdf': makePdf([paragraphs.map((one, at) => ({ text: one.slice(0, 80), x: 50, y: 700 - 20 * at }))]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** Scripts of the command, and packages in `node_modules/`, that ran in each thread of a process of Node; 0 is the main one. */
function loadedByThreads(...args: string[]): ReadonlyMap<number, readonly string[]> {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: process.cwd(),
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return new Map(
    readdirSync(coverage).map((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage;
      const names = result.flatMap(
        ({ url }) =>
          /(?:.*node_modules\/((?:@[^/]+\/)?[^/]+)\/|dist\/command\/([^/]+)$)/.exec(url)?.slice(1) ?? [],
      );
      const loaded = [...new Set(names)].filter((one) => one !== undefined).sort();
      return [Number(/-(\d+)\.json$/.exec(name)![1]), loaded];
    }),
  );
}

const loadedBy = (...args: string[]) => loadedByThreads(...args).get(0)!;

const command = (...args: string[]) => loadedBy('bin/copydesk.js', ...args);

test.each([
  ['text to JSON', ['-f', 'json', ARTICLE], ['format-json.js']],
  ['text to NDJSON', ['-f', 'ndjson', ARTICLE], ['format-ndjson.js']],
  ['text to CSV', ['-f', 'csv', ARTICLE], ['format-csv.js']],
  ['text to Markdown', ['-f', 'markdown', ARTICLE], ['format-markdown.js', 'topics.js']],
  ['NDJSON to NDJSON', ['-f', 'ndjson', 'a.ndjson'], ['format-ndjson.js']],
])('%s loads nothing but what every run needs, and its format', (_, args, format) => {
  const loaded = command(...args.map((arg) => (arg === 'a.ndjson' ? join(folder, arg) : arg)));
  expect(loaded).toEqual([...ALWAYS, ...format].sort());
});

test('the library loads no package', () => {
  const script = "import { extract } from './dist/index.js'; extract('The mayor, Paulo Reis, paid $5.');";
  expect(loadedBy('--input-type=module', '-e', script)).toEqual([]);
});

test.each([
  ['a table', ['-f', 'table', ARTICLE], ['format-table.js', 'draw-table.js']],
  ['a web page', ['-f', 'json', 'a.html'], ['@mozilla/readability', 'article-text.js']],
  ['Markdown', ['-f', 'json', 'a.md'], ['read-markdown-article.js']],
  ['a Word document', ['-f', 'json', 'a.docx'], ['mammoth', 'yauzl']],
  ['a PDF', ['-f', 'json', 'a.pdf'], ['unpdf']],
])('%s loads its own packages: they would be seen above', (_, args, expected) => {
  const loaded = command(...args.map((arg) => (arg.startsWith('a.') ? join(folder, arg) : arg)));
  expect(loaded).toEqual(expect.arrayContaining([...ALWAYS, ...expected]));
});

test('with threads the rules are loaded where an article is done, and the command in the main thread only', () => {
  const threads = loadedByThreads('bin/copydesk.js', '-f', 'ndjson', '-j', '2', join(folder, 'a.ndjson'));
  const workers = [...threads].filter(([thread]) => thread > 0).map(([, loaded]) => loaded);
  expect(threads.get(0)).toContain('cli.js');
  expect(threads.get(0)).not.toContain('extractor.js');
  expect(workers).toHaveLength(2);
  for (const loaded of workers)
    for (const other of ['cli.js', 'draw-table.js', 'checks.js']) expect(loaded).not.toContain(other);
  // One article is done in one of them.
  expect(workers.filter((loaded) => loaded.includes('extractor.js'))).toHaveLength(1);
});
