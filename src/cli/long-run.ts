/**
 * What V8 is told for a run over many articles. Its optimising compiler works in other threads, which with `--jobs` are
 * wanted for articles: two threads took 8.0 s for the first 18 MB each of news, and 6.8 s with these two, in later
 * megabytes as fast as before. Every function that is optimised takes less to compile with half the code of others
 * copied into it, and with each loop compiled once. With less than half (a third, 300) what comes later is a
 * twentieth slower. And a function is optimised when it has run for as long as V8 waits by itself (a run on one article
 * waits for longer): in later megabytes a twentieth faster than with twice as long, in the first ones the same.
 *
 * And V8 shall not learn which objects live long and make them among the old ones. It learns it from the articles of a
 * batch, which live until the batch is done; old objects that nobody needs then keep the young ones that they name, and
 * these grow old too: with two threads, 62 looks for garbage among the old objects in 68 MB of news, and 28 without.
 */
import { setFlags, setFlagsOfNode20 } from '../../bin/v8.js';

const FLAGS = [
  '--max-inlined-bytecode-size-cumulative=450',
  '--no-turbo-loop-peeling',
  '--sparkplug',
  '--semi-space-growth-factor=2',
  '--no-allocation-site-pretenuring',
];
const BUDGET = '--interrupt-budget=135168';

/** Not at the start of the command, which is told otherwise (`prepareShortRun` in bin/load.js). */
export function prepareLongRun(): void {
  setFlags(FLAGS);
  setFlagsOfNode20([BUDGET]);
}
