#!/usr/bin/env node
'use strict';
const { load, prepareShortRun, ranScripts } = require('./load.js');
prepareShortRun();
process.once('exit', (code) => {
  if (code > 1 || ranScripts().every(({ isCompiled }) => isCompiled)) return;
  require('./keep-compiled.js').keepCompiled(ranScripts());
});
load('cli.js');
