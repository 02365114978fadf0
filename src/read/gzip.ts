/** gzip around any format; loaded for the first archive that has it. */
import { createGunzip } from 'node:zlib';
import type { Chunks } from './reader.js';
import { Unreadable } from './trouble.js';

/** Text shrinks to a fifth, an archive of one agency to a twentieth; what shrinks to this share was made to do harm. */
const BOMB_RATIO = 200;
const HARMLESS_BYTES = 64 * 1024 * 1024;

/** At most a thousand times as much is unfolded and in memory before it is taken. */
const STEP_BYTES = 16 * 1024;

/** What comes before damage is yielded first, always: how fast it is taken decides nothing. */
export async function* gunzipped(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let ready: Uint8Array[] = [];
  let unpacked = 0;
  let trouble: Error | null = null;
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  gunzip.on('error', (error) => {
    trouble = error;
  });
  function* taken(): Iterable<Uint8Array> {
    const now = ready;
    ready = [];
    for (const chunk of now) {
      unpacked += chunk.length;
      if (unpacked > HARMLESS_BYTES && unpacked > BOMB_RATIO * gunzip.bytesWritten)
        throw new Unreadable(
          'too-large',
          'unfolds to far more than an archive of articles would: not read on',
        );
      yield chunk;
    }
    if (trouble !== null) throw trouble;
  }
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += STEP_BYTES) {
        await new Promise<void>((resolve) =>
          gunzip.write(chunk.subarray(at, at + STEP_BYTES), (error) => {
            trouble ??= error ?? null;
            resolve();
          }),
        );
        yield* taken();
      }
    }
    const closed = new Promise((resolve) => gunzip.once('close', resolve));
    gunzip.end();
    await closed;
    yield* taken();
  } finally {
    gunzip.destroy();
  }
}
