'use strict';
const { accessSync, constants, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/**
 * Keeps what V8 compiled in this run for the next one. What was built is for the Node that built it, and few people have
 * just that: without, an article takes 1.7 times as long. It lies beside the scripts, as Python's compiled code does;
 * where nobody may write, each run compiles for itself. A file is whole when it gets its name, since V8 runs what it finds.
 */
exports.keepCompiled = (scripts) => {
  const names = scripts.map(({ name }) => name);
  // Without an article few functions are compiled, in a run on many for other flags (src/cli/long-run.ts), and where
  // they are counted to be counted.
  if (!names.includes('extractor.js') || names.includes('long-run.js') || process.env.NODE_V8_COVERAGE)
    return;
  for (const { cache, script } of scripts.filter(({ isCompiled }) => !isCompiled)) {
    const unfinished = `${cache}.${process.pid}`;
    try {
      accessSync(dirname(cache), constants.W_OK);
      writeFileSync(unfinished, script.createCachedData());
      renameSync(unfinished, cache);
    } catch {
      // No right to write, or a full disk: nothing but time is lost.
      rmSync(unfinished, { force: true });
    }
  }
};
