'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const COMMAND = join(__dirname, '../dist/cli.cjs');
/** What V8 compiled of the command when it was built, beside it (scripts/code-cache.cjs). */
exports.CODE_CACHE = join(__dirname, '../dist/cli.cache');

function readCache() {
  try {
    return readFileSync(exports.CODE_CACHE);
  } catch {
    return undefined;
  }
}

/**
 * Runs the bundled command and returns its script, or null where Node cannot import from such a script (before 20.12).
 * V8 refuses code compiled by another version of itself, and compiles anew: nothing but time depends on the cache.
 */
exports.runCommand = () => {
  const { USE_MAIN_CONTEXT_DEFAULT_LOADER } = vm.constants ?? {};
  if (USE_MAIN_CONTEXT_DEFAULT_LOADER === undefined) {
    require(COMMAND);
    return null;
  }
  const script = new vm.Script(`(function(require,__filename){${readFileSync(COMMAND, 'latin1')}\n})`, {
    filename: COMMAND,
    cachedData: readCache(),
    importModuleDynamically: USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  script.runInThisContext()(require, COMMAND);
  return script;
};
