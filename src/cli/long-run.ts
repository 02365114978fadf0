/**
 * What V8 is told for a run over many articles. Its optimising compiler works in other threads, which with `--jobs` are
 * wanted for articles: two threads took 8.0 s for the first 18 MB each of news, and 6.8 s with these two, in later
 * megabytes as fast as before. Every function that is optimised takes less to compile with half the code of others
 * copied into it, and with each loop compiled once. With less than half (a third, 300) what comes later is a
 * twentieth slower. And Node 20 optimises a function when it has run for twice as long as V8 waits by itself (a run on
 * one article waits for longer): the first 26 MB take 3 % less so, later ones the same within noise.
 *
 * And V8 shall not learn which objects live long and make them among the old ones. It learns it from the articles of a
 * batch, which live until the batch is done; old objects that nobody needs then keep the young ones that they name, and
 * these grow old too: with two threads, 62 looks for garbage among the old objects in 68 MB of news, and 28 without.
 *
 * Since Node 22 another compiler stands between, and begins so early that much waits for it at once: one thread over 60 MB
 * took 220 to 250 MB with Node 24 and 26, and takes 190 to 197 where it begins later, in the same time.
 */
import { getHeapSpaceStatistics } from 'node:v8';
import { setFlags } from '../../bin/v8.js';

/** Room for young objects, of which V8 uses half at a time: as much as V8 of Node 20 takes. Later ones take 64 or 128 MB. */
const YOUNG_BYTES = 32 << 20;

/**
 * Not at the start of the command, which is told otherwise (`prepareShortRun` in bin/load.js).
 * @returns to be called now and then in the thread that has the articles: keeps the room for young objects from growing on
 */
export function startLongRun(): () => void {
  setFlags({
    all: [
      '--max-inlined-bytecode-size-cumulative=450',
      '--no-turbo-loop-peeling',
      '--sparkplug',
      '--semi-space-growth-factor=2',
      '--no-allocation-site-pretenuring',
    ],
    ofNode20: ['--interrupt-budget=135168'],
    sinceNode22: ['--invocation-count-for-maglev=3000'],
  });
  let isGrowing = true;
  return () => {
    if (!isGrowing || youngBytes() < YOUNG_BYTES) return;
    isGrowing = false;
    setFlags({ all: ['--semi-space-growth-factor=1'] });
  };
}

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
