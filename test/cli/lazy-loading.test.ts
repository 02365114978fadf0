/**
 * Which packages a run loads: those of its own formats, and no other. V8's coverage tells which scripts were loaded and,
 * of the bundled command, which of the modules inside it were run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePdf } from '../read/make-pdf.js';
import { makeDocx } from '../read/make-zip.js';

const ARTICLE = 'fixtures/summit-talks/article.txt';
/** The options and the names of files that every run asks of. */
const ALWAYS = ['commander', 'picomatch'];

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
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
}

/** Packages in `node_modules/` that ran in a process of Node, by name. */
function packagesOf(...args: string[]): string[] {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: process.cwd(),
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  const loaded = readdirSync(coverage)
    .flatMap((name) => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as Coverage).result)
    .flatMap(({ url, functions }) => [
      url,
      ...functions.filter(({ ranges }) => ranges[0]!.count > 0).map(({ functionName }) => functionName),
    ]);
  // The bundler calls the function that holds a module after its file.
  const names = loaded.flatMap((name) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const command = (...args: string[]) => packagesOf('bin/copydesk.js', ...args);

test.each([
  ['text to JSON', ['-f', 'json', ARTICLE]],
  ['text to NDJSON', ['-f', 'ndjson', ARTICLE]],
  ['text to CSV', ['-f', 'csv', ARTICLE]],
  ['text to Markdown', ['-f', 'markdown', ARTICLE]],
  ['NDJSON to NDJSON', ['-f', 'ndjson', 'a.ndjson']],
])('%s loads nothing but what every run needs', (_, args) => {
  expect(command(...args.map((arg) => (arg === 'a.ndjson' ? join(folder, arg) : arg)))).toEqual(ALWAYS);
});

test('the library loads no package', () => {
  const script = "import { extract } from './dist/index.js'; extract('The mayor, Paulo Reis, paid $5.');";
  expect(packagesOf('--input-type=module', '-e', script)).toEqual([]);
});

test.each([
  ['a table', ['-f', 'table', ARTICLE], ['cli-table3', 'chalk', 'wrap-ansi']],
  ['a web page', ['-f', 'json', 'a.html'], ['@mozilla/readability', 'linkedom', 'htmlparser2']],
  ['Markdown', ['-f', 'json', 'a.md'], ['mdast-util-from-markdown', 'yaml']],
  ['a Word document', ['-f', 'json', 'a.docx'], ['mammoth', 'yauzl']],
  ['a PDF', ['-f', 'json', 'a.pdf'], ['unpdf']],
])('%s loads its own packages: they would be seen above', (_, args, expected) => {
  const loaded = command(...args.map((arg) => (arg.startsWith('a.') ? join(folder, arg) : arg)));
  expect(loaded).toEqual(expect.arrayContaining([...ALWAYS, ...expected]));
});
