/** Files and standard input → articles. */
import { closeSync, openSync, readSync } from 'node:fs';
import { listSources, type Selection, type Source, STDIN } from './files.js';
import { detectFormat, type InputFormat, READERS } from './index.js';
import { reportMojibake } from './mojibake.js';
import type { Chunks, Reading } from './reader.js';
import { inShard, type Shard } from './shard.js';
import { notRead } from './trouble.js';

export { STDIN };

const CHUNK_BYTES = 1 << 16;
/** What must be there to tell a format, unless the file is shorter. */
const HEAD_BYTES = 4096;
/** What tells gzip. */
const GZIP_BYTES = 3;
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/** All articles of what the user named, in that order. */
export async function* readArticles(
  names: readonly string[],
  format: InputFormat | 'auto',
  selection: Selection = {},
): AsyncIterable<Reading> {
  for (const source of listSources(names, selection)) yield* readSource(source, format);
}

/** With a shard only that share of its articles; trouble with the source as a whole is in the first share. */
export async function* readSource(
  source: Source,
  format: InputFormat | 'auto',
  shard?: Shard,
): AsyncIterable<Reading> {
  if (typeof source !== 'string') {
    if (inShard(shard, 0)) yield source;
    return;
  }
  try {
    yield* readOpened(await openSource(source, format), shard);
  } catch (error) {
    if (inShard(shard, 0)) yield notRead(source, error);
  }
}

/** A source whose format is known, read no further than that took. */
export interface Opened {
  readonly source: string;
  readonly format: InputFormat;
  readonly chunks: Chunks;
  readonly gzipped: boolean;
}

export async function openSource(source: string, format: InputFormat | 'auto'): Promise<Opened> {
  return openInput(source, source === STDIN ? process.stdin : chunksOf(source), format);
}

export async function* readOpened({ source, format, chunks }: Opened, shard?: Shard): AsyncIterable<Reading> {
  let position = 0;
  for await (const reading of READERS[format].read({ source, chunks, shard }))
    if (format === 'ndjson' || inShard(shard, position++)) yield reportMojibake(reading);
}

/** Bytes of a known origin → articles; also what tests and fuzzing feed. */
export async function* readInput(
  source: string,
  bytes: Chunks,
  format: InputFormat | 'auto' = 'auto',
): AsyncIterable<Reading> {
  const opened = await openInput(source, bytes, format);
  yield* READERS[opened.format].read(opened);
}

async function openInput(source: string, bytes: Chunks, format: InputFormat | 'auto'): Promise<Opened> {
  // Where the format is told, a pipe that writes little at a time need not be waited for.
  const enough = format === 'auto' ? HEAD_BYTES : GZIP_BYTES;
  let { head, chunks } = await withHead(bytes, enough);
  const gzipped = isGzip(head);
  if (gzipped) {
    const { gunzipped } = await import('./gzip.js');
    ({ head, chunks } = await withHead(gunzipped(chunks), enough));
  }
  return { source, format: format === 'auto' ? detectFormat(source, head) : format, chunks, gzipped };
}

async function withHead(bytes: Chunks, enough: number): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = toAsync(bytes);
  let head: Uint8Array = new Uint8Array();
  while (head.length < enough) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return { head, chunks: prepend(head, iterator) };
}

async function* toAsync(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* prepend(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    yield* rest;
  } finally {
    // A reader that has seen enough closes the file.
    await rest.return(undefined);
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
