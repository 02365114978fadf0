// node scripts/code-cache.cjs: runs the built command on one article and keeps what V8 compiled for it.
'use strict';
const { writeFileSync } = require('node:fs');
const { CODE_CACHE, runCommand } = require('../bin/load.js');

process.argv.splice(2, process.argv.length, 'fixtures/summit-talks/article.txt');
process.stdout.write = () => true;
process.stderr.write = () => true;
const script = runCommand();
process.on('exit', () => {
  if (script !== null) writeFileSync(CODE_CACHE, script.createCachedData());
});
