'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { cachedDataVersionTag, getHeapCodeStatistics } = require('node:v8');
const vm = require('node:vm');
const { setFlags } = require('./v8.js');

/**
 * Tells V8 that the run is on one article; before the first script, since V8's compiled code is of its flags.
 * Room for young objects grows at once: nearly all that a start makes stays, and would be copied at each of seven
 * collections. And no function runs often enough to be worth optimising, or compiling without optimising, which V8 would
 * do with the whole of a script that runs once (for more articles, see src/cli/long-run.ts).
 */
exports.prepareShortRun = () => {
  setFlags({
    all: ['--semi-space-growth-factor=4', '--no-sparkplug'],
    ofNode20: ['--interrupt-budget=1000000'],
    sinceNode22: ['--invocation-count-for-maglev=100000'],
  });
};

const FOLDER = join(__dirname, '../dist/command');
/**
 * What V8 compiled of a script lies beside it: when it was built (scripts/code-cache.cjs), or in the first run with
 * another Node (keep-compiled.js). It is for one very release, since V8 gives the same version to all of Node 20, and code
 * of another one ends in a crash; and for the settings of V8, with others V8 refuses it.
 */
const cacheOf = (path) =>
  path.replace(
    /\.js$/,
    `-${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag()}.cache`,
  );

/** Name → the module, the script that it comes from, and what V8 compiled of it. */
const loaded = new Map();

/** Behind V8's code how much was compiled in all when it was kept: 32 bits. */
const SIZE_BYTES = 4;

function readIfThere(path) {
  try {
    return readFileSync(path);
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
  const cache = cacheOf(path);
  const kept = readIfThere(cache);
  const script = new vm.Script(readFileSync(path, 'latin1'), {
    filename: path,
    cachedData: kept?.subarray(0, -SIZE_BYTES),
  });
  const size = script.cachedDataRejected === false ? kept.readUInt32LE(kept.length - SIZE_BYTES) : 0;
  loaded.set(name, { module, name, script, cache, size });
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
exports.SIZE_BYTES = SIZE_BYTES;

/** The scripts that ran: name, script, where V8's code of it is kept, and how much was compiled in all when it was; 0 if it is not. */
exports.ranScripts = () => [...loaded.values()];

/** All that V8 has compiled, in bytes. */
const compiledBytes = () => getHeapCodeStatistics().bytecode_and_metadata_size;
exports.compiledBytes = compiledBytes;

/** A run that compiled so much more than is kept has met other articles than those before. */
const GROWTH = 1.05;

/** The scripts that ran without V8's code, or whose code this run has made more of. */
exports.wantingScripts = () => {
  const bytes = compiledBytes();
  return [...loaded.values()].filter(({ size }) => bytes > size * GROWTH);
};
