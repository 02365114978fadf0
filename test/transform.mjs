// TypeScript to JavaScript for jest, by the bundler that also builds the package.
import { transformSync } from 'esbuild';
import { LEXICON_FROM_SOURCE } from '../scripts/paths.mjs';

export default {
  process(source, sourcefile) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile,
      sourcemap: true,
      define: { LEXICON_FILE: JSON.stringify(LEXICON_FROM_SOURCE) },
    });
    return { code, map };
  },
};
