// For a process under test, with --expose-gc: looks every few milliseconds what is in memory and still in use, and says
// at the end in the file LIVE_MEMORY how many bytes that was at most.
'use strict';
const { writeFileSync } = require('node:fs');

let most = 0;
const look = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
};
setInterval(look, 150).unref();
process.on('exit', () => {
  look();
  writeFileSync(process.env.LIVE_MEMORY, String(most));
});
