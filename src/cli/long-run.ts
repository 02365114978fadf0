/**
 * What V8 is told for a run over many articles. Its optimising compiler works in other threads, which with `--jobs` are
 * wanted for articles: two threads took 8.0 s for the first 18 MB each of news, and 6.8 s with these two, in later
 * megabytes as fast as before. Every function that is optimised takes less to compile with half the code of others
 * copied into it, and with each loop compiled once. With less than half (a third, 300) what comes later is a
 * twentieth slower. And a function that has run for four times as long is compiled once, where it would be thrown away
 * and compiled again.
 */
import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  '--max-inlined-bytecode-size-cumulative=450',
  '--no-turbo-loop-peeling',
  '--interrupt-budget=270000',
  '--semi-space-growth-factor=2',
];

/** Not at the start of the command, which is told otherwise (`prepareShortRun` in bin/load.js). */
export function prepareLongRun(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
