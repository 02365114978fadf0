// TypeScript to JavaScript for jest, by the bundler that also builds the package.
import { transformSync } from 'rolldown/utils';
import { LEXICON_FROM_SOURCE } from '../scripts/paths.mjs';

export default {
  process(source, path) {
    const { code, map, errors } = transformSync(path, source, {
      lang: 'ts',
      target: 'node20',
      sourcemap: true,
      define: { LEXICON_FILE: JSON.stringify(LEXICON_FROM_SOURCE) },
    });
    if (errors.length > 0) throw errors[0];
    return { code, map };
  },
};
