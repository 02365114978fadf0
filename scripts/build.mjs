// Builds everything that ships: the compiled lexicon, the bundled command and library, the type declarations.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

process.chdir(ROOT);
rmSync('dist', { recursive: true, force: true });
for (const script of ['scripts/build-lexicon.ts', 'scripts/build-weights.ts'])
  execFileSync(process.execPath, ['scripts/run.mjs', script], { stdio: 'inherit' });
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/cli/jobs/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  minifySyntax: true,
  chunkNames: 'chunk-[hash]',
  define: {
    LEXICON_FILE: JSON.stringify('./lexicon.bin'),
    CONFIG_SCHEMA_FILE: JSON.stringify('../schema/config.schema.json'),
  },
  logLevel: 'warning',
});
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
