// node scripts/run.mjs FILE.ts [ARG ...]: runs a TypeScript script of this repository.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { LEXICON_FROM_SOURCE, ROOT } from './paths.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE.ts [ARG ...]');
// Inside the repository, so that bare imports still resolve to its node_modules.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await bundle({
  input: { script: file },
  define: { LEXICON_FILE: JSON.stringify(LEXICON_FROM_SOURCE) },
  output: {
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    codeSplitting: false,
    sourcemap: 'inline',
  },
});
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(join(folder, 'script.mjs')).href);
