// node scripts/code-cache.cjs: runs the built command on one article and keeps what V8 compiled for it.
'use strict';
const { writeFileSync } = require('node:fs');
const { load, prepareShortRun, ranScripts } = require('../bin/load.js');

process.argv.splice(2, process.argv.length, 'fixtures/summit-talks/article.txt');
prepareShortRun();
load('cli.js');
process.on('exit', () => {
  for (const { cache, script } of ranScripts()) writeFileSync(cache, script.createCachedData());
});
