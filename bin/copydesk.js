#!/usr/bin/env node
'use strict';
const { load, prepareShortRun, wantingScripts } = require('./load.js');
prepareShortRun();
process.once('exit', (code) => {
  if (code > 1) return;
  const scripts = wantingScripts();
  if (scripts.length > 0) require('./keep-compiled.js').keepForNextRun(scripts);
});
load('cli.js');
