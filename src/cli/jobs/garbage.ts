/**
 * Buffers of the main thread: it reads and writes an archive and makes few objects otherwise, so V8, which looks for
 * garbage when objects fill the young generation, leaves tens of megabytes of buffers lying that nobody holds.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much goes through the thread between two looks. Each takes about a millisecond. */
const BYTES = 8 << 20;

/** To be told of the bytes that went through; frees what they left. */
export function newGarbage(): (bytes: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < BYTES) return;
    since = 0;
    collect({ type: 'minor' });
  };
}
