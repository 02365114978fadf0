'use strict';
// A thread of `copydesk --jobs`.
module.exports = require('./load.js').load('worker.js');
