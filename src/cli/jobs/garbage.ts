/**
 * Buffers of the main thread: it reads and writes an archive and makes few objects otherwise, so V8, which looks for
 * garbage when objects fill the young generation, leaves tens of megabytes of buffers lying that nobody holds. Those that
 * a thread handed over wait for their turn and are old by then: only a full look finds them, of a heap that is small
 * here. Two threads over 60 MB took 234 MB of memory at most with a look every 8 MB, 222 with one every 4, and 218 with
 * one every 2.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much goes through the thread between two looks. Each takes about ten milliseconds, while the threads work on. */
const BYTES = 4 << 20;

/** To be told of the bytes that went through; frees what they left. */
export function newGarbage(): (bytes: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < BYTES) return;
    since = 0;
    collect();
  };
}
