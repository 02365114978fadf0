// Builds everything that ships: the compiled lexicon, the bundled command and library, the type declarations.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

process.chdir(ROOT);
rmSync('dist', { recursive: true, force: true });
for (const script of ['scripts/build-lexicon.ts', 'scripts/build-weights.ts', 'scripts/build-word-lists.ts'])
  execFileSync(process.execPath, ['scripts/run.mjs', script], { stdio: 'inherit' });
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  // Else each evaluation of `/\p{L}/u` makes a new expression.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};
const FILES = {
  LEXICON_FILE: JSON.stringify('./lexicon.bin'),
  CONFIG_SCHEMA_FILE: JSON.stringify('../schema/config.schema.json'),
};
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', worker: 'src/cli/jobs/worker.ts' },
  splitting: true,
  format: 'esm',
  packages: 'external',
  chunkNames: 'chunk-[hash]',
  define: FILES,
});
/**
 * What packages make when they are loaded, and the command, which draws a table and ends, seldom needs: it is made when
 * it is first used. The first thing of Intl takes 11 ms to make, `child_process` 2 ms to load.
 */
const LAZY = [
  {
    file: /node_modules[\\/]string-width[\\/]index\.js$/,
    // cli-table3 has an older one of its own, without.
    concerns: 'Segmenter',
    eager: 'const segmenter = new Intl.Segmenter();',
    lazy: 'let made; const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  },
  {
    file: /node_modules[\\/]commander[\\/]lib[\\/]command\.js$/,
    concerns: 'child_process',
    eager: "const childProcess = require('node:child_process');",
    lazy: "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
  },
];
const lazyParts = {
  name: 'lazy parts',
  setup: ({ onLoad }) => {
    for (const { file, concerns, eager, lazy } of LAZY)
      onLoad({ filter: file }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!source.includes(concerns)) return undefined;
        if (!source.includes(eager))
          throw new Error(`${path} has no “${eager}” any more: see scripts/build.mjs`);
        return { contents: source.replace(eager, lazy), loader: 'js' };
      });
  },
};
// The command is one file with the packages that every run needs inside; the others are loaded with their format.
const INSIDE = ['commander', 'chalk', 'cli-table3', 'string-width', 'wrap-ansi', 'picomatch', 'yaml'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minifyWhitespace: true,
  external: Object.keys(dependencies).filter((name) => !INSIDE.includes(name)),
  plugins: [lazyParts],
  define: { ...FILES, 'import.meta.url': 'COMMAND_URL' },
  banner: { js: 'const COMMAND_URL=require("node:url").pathToFileURL(__filename).href;' },
});
// In ASCII V8 keeps and hashes half the bytes; esbuild leaves regular expressions as they are.
const ascii = readFileSync('dist/cli.cjs', 'utf8').replace(
  /[\u0080-\uffff]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync('dist/cli.cjs', ascii);
execFileSync(process.execPath, ['scripts/code-cache.cjs'], { stdio: 'inherit' });
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
