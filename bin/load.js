'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

/**
 * Tells V8 that the run is on one article; before the first script, since V8's compiled code is of its flags.
 * Room for young objects grows at once: nearly all that a start makes stays, and would be copied at each of seven
 * collections. And no function runs often enough to be worth optimising, or compiling without optimising, which V8 would
 * do with the whole of a script that runs once (for more articles, see src/cli/long-run.ts).
 */
exports.prepareShortRun = () => {
  setFlagsFromString('--semi-space-growth-factor=4');
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-sparkplug');
};

const FOLDER = join(__dirname, '../dist/command');
/**
 * What V8 compiled of a script when it was built lies beside it (scripts/code-cache.cjs). For this very Node: V8 gives
 * the same version to all of Node 20, and those of another release of it end in a crash.
 */
const cacheOf = (path) =>
  path.replace(/\.js$/, `-${process.version}-${process.platform}-${process.arch}.cache`);

/** Where Node has no loader for scripts (before 20.12), packages are found from here. */
const importModuleDynamically =
  vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER ?? ((specifier) => import(specifier));

/** Name → exports, and the script that they come from. */
const loaded = new Map();

function readCache(path) {
  try {
    return readFileSync(cacheOf(path));
  } catch {
    return undefined;
  }
}

/**
 * Runs a script of the built command, once, and returns its exports. It is one function of what it needs: the scripts
 * that it requires are run in the same way.
 * V8 refuses code compiled with other flags, and compiles anew: nothing but time depends on the cache.
 */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const path = join(FOLDER, name);
  const module = { exports: {} };
  const script = new vm.Script(readFileSync(path, 'latin1'), {
    filename: path,
    cachedData: readCache(path),
    importModuleDynamically,
  });
  loaded.set(name, { module, path, script });
  const url = pathToFileURL(path).href;
  script.runInThisContext()(
    (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)),
    module.exports,
    module,
    url,
  );
  return module.exports;
}

exports.load = load;
/** The scripts that ran: where V8's code of each is kept, and the script. */
exports.ranScripts = () =>
  Array.from(loaded.values(), ({ path, script }) => ({ cache: cacheOf(path), script }));
