#!/usr/bin/env node
'use strict';
const { load, prepareShortRun } = require('./load.js');
prepareShortRun();
load('cli.js');
