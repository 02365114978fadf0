// node scripts/code-cache.cjs: runs the built command on a few articles and keeps what V8 compiled for them: functions that
// only other articles need are compiled when they are met. Fewer than turn a run into a long one (src/cli/long-run.ts).
'use strict';
const { keep } = require('../bin/keep-compiled.js');
const { load, prepareShortRun, ranScripts } = require('../bin/load.js');

const ARTICLES = ['summit-talks', 'court-case', 'company-result', 'earthquake', 'obituary'];

process.argv.splice(2, process.argv.length, ...ARTICLES.map((slug) => `fixtures/${slug}/article.txt`));
prepareShortRun();
load('cli.js');
process.on('exit', () => keep(ranScripts()));
