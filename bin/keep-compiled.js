'use strict';
const { accessSync, constants, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { compiledBytes, ranScripts, SIZE_BYTES } = require('./load.js');

/**
 * Keeps what V8 compiled of scripts in this run. A file is whole when it gets its name, since V8 runs what it finds.
 * @throws where it cannot be written
 */
function keep(scripts) {
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32LE(compiledBytes());
  for (const { script, cache } of scripts) {
    const unfinished = `${cache}.${process.pid}`;
    try {
      writeFileSync(unfinished, Buffer.concat([script.createCachedData(), size]));
      renameSync(unfinished, cache);
    } finally {
      rmSync(unfinished, { force: true });
    }
  }
}

/**
 * The same for the next run. What was built is for the Node that built it, and few people have just that: without, an
 * article takes 1.7 times as long. It lies beside the scripts, as Python's compiled code does; where nobody may write,
 * each run compiles for itself.
 */
function keepForNextRun(scripts) {
  const names = ranScripts().map(({ name }) => name);
  // Without an article few functions are compiled, in a run on many for other flags (src/cli/long-run.ts), and where
  // they are counted to be counted.
  if (!names.includes('extractor.js') || names.includes('long-run.js') || process.env.NODE_V8_COVERAGE)
    return;
  try {
    // Before anything is made that nobody may write.
    accessSync(dirname(scripts[0].cache), constants.W_OK);
    keep(scripts);
  } catch {
    // Nothing but time is lost.
  }
}

module.exports = { keep, keepForNextRun };
