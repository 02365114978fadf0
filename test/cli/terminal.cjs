// For a process under test: makes its standard error a terminal if TERMINAL says so, and lets STEP milliseconds pass each
// time that the command looks at the clock; what its packages see of time is their own.
'use strict';
if (process.env.TERMINAL) {
  process.stderr.isTTY = true;
  process.stderr.columns = 60;
}
const realNow = performance.now.bind(performance);
let time = 0;
performance.now = () => {
  const caller = new Error().stack.split('\n')[2];
  if (!caller.includes('cli.cjs')) return realNow();
  time += Number(process.env.STEP);
  return time;
};
