// For a process under test: makes its standard error a terminal if TERMINAL says so, and lets STEP milliseconds pass each
// time that the command looks at the clock; what its packages see of time is their own.
'use strict';
const fs = require('node:fs');
const STANDARD_ERROR = 2;
if (process.env.TERMINAL) {
  process.stderr.isTTY = true;
  process.stderr.columns = 60;
  const realFstat = fs.fstatSync;
  fs.fstatSync = (descriptor, ...options) =>
    descriptor === STANDARD_ERROR
      ? { isCharacterDevice: () => true, rdev: -1 }
      : realFstat(descriptor, ...options);
}
const realTime = process.hrtime.bigint;
let time = 0n;
process.hrtime.bigint = () => {
  const caller = new Error().stack.split('\n')[2];
  if (!/dist[\\/]command[\\/]/.test(caller)) return realTime();
  time += BigInt(process.env.STEP) * 1_000_000n;
  return time;
};
