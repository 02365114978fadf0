/** gzip around any format. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Chunks } from './reader.js';
import { Unreadable } from './trouble.js';

/** Text shrinks to a fifth, an archive of one agency to a twentieth; what shrinks to this share was made to do harm. */
const BOMB_RATIO = 200;
const HARMLESS_BYTES = 64 * 1024 * 1024;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

export async function* gunzipped(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let unpacked = 0;
  // Errors reach the loop through the stream itself.
  pipeline(Readable.from(chunks), gunzip, () => {});
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    unpacked += chunk.length;
    if (unpacked > HARMLESS_BYTES && unpacked > BOMB_RATIO * gunzip.bytesWritten)
      throw new Unreadable('too-large', 'unfolds to far more than an archive of articles would: not read on');
    yield chunk;
  }
}
