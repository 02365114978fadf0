// Builds everything that ships: the compiled lexicon, the bundled command and library, the type declarations.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { bundle } from './bundle.mjs';
import { numberedWordLists } from './numbered-word-lists.mjs';
import { ROOT } from './paths.mjs';
import { withoutExamples } from './without-examples.mjs';

process.chdir(ROOT);
rmSync('dist', { recursive: true, force: true });
for (const script of ['scripts/build-lexicon.ts', 'scripts/build-weights.ts', 'scripts/build-word-lists.ts'])
  execFileSync(process.execPath, ['scripts/run.mjs', script], { stdio: 'inherit' });
const wordLists = numberedWordLists();
await bundle({
  input: { index: 'src/index.ts' },
  plugins: [withoutExamples, wordLists],
  define: { LEXICON_FILE: JSON.stringify('./lexicon.bin') },
  output: { dir: 'dist', format: 'esm', codeSplitting: false },
});
/** Texts whose width needs no library, as src/format/width.ts has them. */
const [, NARROW] = /const NARROW =\s*(\/.+\/);/.exec(readFileSync('src/format/width.ts', 'utf8'));
/**
 * What packages do that the command, which draws a table and ends, seldom needs: what they make when they are loaded is
 * made when it is first used. The first thing of Intl takes 11 ms to make, `child_process` 2 ms to load.
 */
const SPARED = [
  {
    file: /node_modules[\\/]string-width[\\/]index\.js$/,
    concerns: 'Segmenter',
    line: 'const segmenter = new Intl.Segmenter();',
    instead:
      'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  },
  {
    // The older one that cli-table3 has of its own: it is asked a dozen times a cell.
    file: /node_modules[\\/]string-width[\\/]index\.js$/,
    concerns: 'isFullwidthCodePoint',
    line: '\tstring = stripAnsi(string);',
    instead: `\tif (${NARROW}.test(string)) return string.length;\n\tstring = stripAnsi(string);`,
  },
  {
    // Each cell made its own copy of the table's characters, name by name.
    file: /node_modules[\\/]cli-table3[\\/]src[\\/]cell\.js$/,
    concerns: 'CHAR_NAMES.forEach',
    line: `    let chars = (this.chars = {});
    CHAR_NAMES.forEach(function (name) {`,
    instead: `    let chars = (this.chars = this.options.chars ? {} : (tableOptions.charsOfCells ??= {}));
    if (chars.topMid === undefined) CHAR_NAMES.forEach(function (name) {`,
  },
  {
    file: /node_modules[\\/]commander[\\/]lib[\\/]command\.js$/,
    concerns: 'child_process',
    line: "const childProcess = require('node:child_process');",
    instead: "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
  },
];
const spareParts = {
  name: 'spare parts',
  // Whether there are colours is not for chalk to find out (src/cli/view.ts): with the part of it that does not look, `node:tty` is not loaded.
  resolveId: (id, importer) =>
    id === '#supports-color' ? resolve(dirname(importer), 'vendor/supports-color/browser.js') : null,
  transform: (source, path) => {
    const part = SPARED.find(({ file, concerns }) => file.test(path) && source.includes(concerns));
    if (part === undefined) return null;
    if (!source.includes(part.line))
      throw new Error(`${path} has no “${part.line}” any more: see scripts/build.mjs`);
    return { code: source.replace(part.line, part.instead), map: null };
  },
};
/** With these inside, what a run needs is read in few files; some are ES modules, which a script can require from Node 20.19 on. */
const INSIDE = [
  'commander',
  'chalk',
  'cli-table3',
  'linkedom',
  'htmlparser2',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'mdast-util-to-string',
  'micromark-extension-gfm-table',
  'picomatch',
  'string-width',
  'wrap-ansi',
  'yaml',
];
/** Where the command and its threads begin is no part of what both need: it would run in the threads too. */
const BEGINNINGS = /[\\/]cli[\\/](?:main\.ts|jobs[\\/])/;
/**
 * What every run needs by itself; then what finds people, countries, dates and figures, whole: a constant or a function of
 * another script costs a look each time (scripts/bundle.mjs), a sixth of all time. The rest is split by who needs it.
 */
const GROUPS = [
  { name: 'start', tags: ['$initial'], test: (path) => !BEGINNINGS.test(path), priority: 2 },
  {
    name: 'extractor',
    test: /[\\/]src[\\/](?:(?:annotate|coref|lexicon|normalise|rules)[\\/]|(?:pipeline|report|cli[\\/]together)\.ts)/,
    priority: 1,
  },
];
/** `src/format/check/json.ts` → `format-check-json`: three formats have a `json.ts`. */
const partName = (path) => /src[\\/](.*)\.ts$/.exec(path ?? '')?.[1].replaceAll(/[\\/]/g, '-');
/** What the packages inside ask to stand beside copies of them. */
function licencesOf(modules) {
  const folders = new Set(
    modules.map((path) => /.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0]),
  );
  folders.delete(undefined);
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
      const text = file === undefined ? '' : `\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
      return `${name} ${version}, ${license}\n${text}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

// The command and its threads: what each kind of run needs is a script of its own, which bin/load.js runs.
const modules = await bundle({
  input: { cli: 'src/cli/main.ts', worker: 'src/cli/jobs/worker.ts' },
  inside: INSIDE,
  plugins: [spareParts, withoutExamples, wordLists],
  define: {
    LEXICON_FILE: JSON.stringify('../lexicon.bin'),
    CONFIG_SCHEMA_FILE: JSON.stringify('../../schema/config.schema.json'),
    'import.meta.url': 'SCRIPT_URL',
  },
  output: {
    dir: 'dist/command',
    format: 'cjs',
    entryFileNames: '[name].js',
    codeSplitting: { groups: GROUPS },
    chunkFileNames: ({ facadeModuleId, name }) => `${partName(facadeModuleId) ?? name}.js`,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    banner: '(function(require,exports,module,SCRIPT_URL){',
    footer: '})',
  },
});
writeFileSync('dist/command/LICENCES.txt', licencesOf(modules));
for (const name of readdirSync('dist/command').filter((name) => name.endsWith('.js'))) {
  const path = `dist/command/${name}`;
  // In ASCII V8 keeps and hashes half the bytes; the bundler leaves strings and regular expressions as they are.
  const ascii = readFileSync(path, 'utf8').replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path, ascii);
}
execFileSync(process.execPath, ['scripts/code-cache.cjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
