// node scripts/run.mjs FILE.ts [ARG ...]: runs a TypeScript script of this repository.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { LEXICON_FROM_SOURCE, ROOT } from './paths.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE.ts [ARG ...]');
// Inside the repository, so that bare imports still resolve to its node_modules.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'script.mjs');
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  sourcemap: 'inline',
  define: { LEXICON_FILE: JSON.stringify(LEXICON_FROM_SOURCE) },
});
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(outfile).href);
