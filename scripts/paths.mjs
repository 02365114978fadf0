import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** URL of the compiled lexicon for code that runs straight from `src/`. */
export const LEXICON_FROM_SOURCE = pathToFileURL(`${ROOT}dist/lexicon.bin`).href;
