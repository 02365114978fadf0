/** Files and standard input → articles. */
import { closeSync, openSync, readSync } from 'node:fs';
import { listSources, type Selection, type Source, STDIN } from './files.js';
import { gunzipped, isGzip } from './gzip.js';
import { detectFormat, type InputFormat, READERS } from './index.js';
import { reportMojibake } from './mojibake.js';
import type { Chunks, Reading } from './reader.js';
import { notRead } from './trouble.js';

export { STDIN };

const CHUNK_BYTES = 1 << 16;
/** What must be there to tell a format, unless the file is shorter. */
const HEAD_BYTES = 4096;

/** All articles of what the user named, in that order. */
export async function* readArticles(
  names: readonly string[],
  format: InputFormat | 'auto',
  selection: Selection = {},
): AsyncIterable<Reading> {
  for (const source of listSources(names, selection)) yield* readSource(source, format);
}

export async function* readSource(source: Source, format: InputFormat | 'auto'): AsyncIterable<Reading> {
  if (typeof source !== 'string') {
    yield source;
    return;
  }
  try {
    const bytes = source === STDIN ? process.stdin : chunksOf(source);
    for await (const reading of readInput(source, bytes, format)) yield reportMojibake(reading);
  } catch (error) {
    yield notRead(source, error);
  }
}

/** Bytes of a known origin → articles; also what tests and fuzzing feed. */
export async function* readInput(
  source: string,
  bytes: Chunks,
  format: InputFormat | 'auto' = 'auto',
): AsyncIterable<Reading> {
  let { head, chunks } = await withHead(bytes);
  if (isGzip(head)) ({ head, chunks } = await withHead(gunzipped(chunks)));
  const reader = READERS[format === 'auto' ? detectFormat(source, head) : format];
  yield* reader.read({ source, chunks });
}

async function withHead(bytes: Chunks): Promise<{ head: Uint8Array; chunks: Chunks }> {
  const iterator = toAsync(bytes);
  let head: Uint8Array = new Uint8Array();
  while (head.length < HEAD_BYTES) {
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
