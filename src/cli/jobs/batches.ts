/** Sources → work for workers: many small things in a message, no large thing as a whole in memory. */
import { statSync } from 'node:fs';
import { type Source, STDIN } from '../../read/files.js';
import type { InputFormat } from '../../read/index.js';
import { emptyArchive, isBlank, type Line, readLine, splitLines, TOO_LONG } from '../../read/ndjson.js';
import { inShard, type Shard, type Share } from '../../read/shard.js';
import { type Opened, openSource, readOpened } from '../../read/sources.js';
import { notRead } from '../../read/trouble.js';
import { type LinesPiece, type Piece, type Work, workOf } from './work.js';

/**
 * So much goes into one message. Each costs about 0.1 ms, and a worker that waits for its last one idles: hundreds of
 * messages from an archive of 100 MB are few enough for the one and many enough for the other.
 */
const BATCH_BYTES = 256 << 10;
/** Files of a batch are opened by their worker one after the other. */
const BATCH_FILES = 32;
/** A longer text file may be a dump of any size, of which the parts come one by one. */
const LONG_TEXT_BYTES = 1 << 20;
const NEWLINE = 10;

/** All work in the order of the input. `onSource` is called before a source is read. */
export async function* batchesOf(
  { sources, articles: shard }: Share<Source>,
  format: InputFormat | 'auto',
  onSource: () => void,
): AsyncGenerator<Work> {
  let pieces: Piece[] = [];
  let bytes = 0;
  function* flush(): Iterable<Work> {
    if (pieces.length > 0) yield workOf(pieces, bytes);
    pieces = [];
    bytes = 0;
  }
  for (const source of sources) {
    onSource();
    if (typeof source !== 'string') {
      if (inShard(shard, 0)) pieces.push({ kind: 'reading', source: '', reading: source });
      continue;
    }
    try {
      const opened = await openSource(source, format);
      const size = source === STDIN ? 0 : statSync(source).size;
      if (opened.format === 'ndjson') {
        yield* flush();
        yield* linesOfArchive(opened, shard);
      } else if (mustStream(opened, size)) {
        yield* flush();
        for await (const reading of readOpened(opened, shard))
          yield workOf([{ kind: 'reading', source, reading }]);
      } else {
        await closeOpened(opened);
        pieces.push({ kind: 'file', source, format: opened.format, shard });
        bytes += size;
      }
    } catch (error) {
      if (inShard(shard, 0)) pieces.push({ kind: 'reading', source, reading: notRead(source, error) });
    }
    if (pieces.length >= BATCH_FILES || bytes >= BATCH_BYTES) yield* flush();
  }
  yield* flush();
}

/** Standard input can be read here only; a long text is cut where it is read. */
const mustStream = ({ source, format, gzipped }: Opened, size: number) =>
  source === STDIN || (format === 'text' && (gzipped || size > LONG_TEXT_BYTES));

async function closeOpened({ chunks }: Opened): Promise<void> {
  for await (const _ of chunks) break;
}

async function* linesOfArchive({ source, chunks }: Opened, shard: Shard | undefined): AsyncGenerator<Work> {
  const step = shard?.count ?? 1;
  const splitter = splitLines();
  let batch: Uint8Array[] = [];
  let bytes = 0;
  let first = 0;
  let line = 0;
  let empty = true;
  function* flush(): Iterable<Work> {
    if (batch.length > 0) yield workOf([joinLines(source, batch, first, step)]);
    batch = [];
    bytes = 0;
  }
  function* take(lines: Iterable<Line>): Iterable<Work> {
    for (const one of lines) {
      empty &&= isBlank(one);
      if (!inShard(shard, line++)) continue;
      if (one === TOO_LONG) {
        yield* flush();
        const reading = readLine(one, { source, line });
        if (reading !== null) yield workOf([{ kind: 'reading', source, reading }]);
        continue;
      }
      if (batch.length === 0) first = line;
      batch.push(one);
      bytes += one.length + 1;
      if (bytes >= BATCH_BYTES) yield* flush();
    }
  }
  try {
    for await (const chunk of chunks) {
      yield* take(splitter.add(chunk));
      // The writer of a pipe may wait for the answers to what it wrote before it writes on.
      if (source === STDIN) yield* flush();
    }
    yield* take(splitter.end());
    yield* flush();
  } catch (error) {
    // What came before trouble in the file is worked on.
    yield* flush();
    throw error;
  }
  if (empty && inShard(shard, 0)) yield workOf([{ kind: 'reading', source, reading: emptyArchive(source) }]);
}

function joinLines(source: string, lines: readonly Uint8Array[], first: number, step: number): LinesPiece {
  const bytes = new Uint8Array(lines.reduce((sum, { length }) => sum + length + 1, -1));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length + 1;
    if (at <= bytes.length) bytes[at - 1] = NEWLINE;
  }
  return { kind: 'lines', source, first, step, count: lines.length, bytes };
}
