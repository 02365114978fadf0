/** What workers are given: plain data that can be sent, whole or in parts. */
import type { InputFormat } from '../../read/index.js';
import { reportMojibake } from '../../read/mojibake.js';
import { readLine } from '../../read/ndjson.js';
import type { Reading } from '../../read/reader.js';
import type { Shard } from '../../read/shard.js';
import { readSource } from '../../read/sources.js';

/** Lines of an archive as they are: splitting is cheap, so one thread does it; reading them is not. */
export interface LinesPiece {
  readonly kind: 'lines';
  readonly source: string;
  /** Number of the first line, and from each line to the next. */
  readonly first: number;
  readonly step: number;
  readonly count: number;
  /** The lines with a line feed between. */
  readonly bytes: Uint8Array;
}

/** A file that its worker opens. */
export interface FilePiece {
  readonly kind: 'file';
  readonly source: string;
  readonly format: InputFormat;
  readonly shard?: Shard | undefined;
}

/** An article that was read already. */
export interface ReadingPiece {
  readonly kind: 'reading';
  /** The file that holds it. */
  readonly source: string;
  readonly reading: Reading;
}

export type Piece = LinesPiece | FilePiece | ReadingPiece;

export interface Work {
  readonly pieces: readonly Piece[];
  /** About so much memory it takes, and so much work it is. */
  readonly bytes: number;
}

const NEWLINE = 10;

export async function* readingsOf(piece: Piece): AsyncIterable<Reading> {
  if (piece.kind === 'reading') yield piece.reading;
  else if (piece.kind === 'file') yield* readSource(piece.source, piece.format, piece.shard);
  else yield* readPieceLines(piece);
}

function* readPieceLines({ source, first, step, bytes, count }: LinesPiece): Iterable<Reading> {
  let from = 0;
  for (let index = 0; index < count; index++) {
    const feed = bytes.indexOf(NEWLINE, from);
    const end = feed < 0 ? bytes.length : feed;
    const reading = readLine(bytes.subarray(from, end), { source, line: first + index * step });
    if (reading !== null) yield reportMojibake(reading);
    from = end + 1;
  }
}

/** The smallest parts that can be told without reading; null for what has none. */
export function partsOf({ pieces }: Work): readonly Work[] | null {
  const [piece] = pieces;
  if (pieces.length > 1) return pieces.map((one) => workOf([one]));
  if (piece?.kind !== 'lines' || piece.count === 1) return null;
  const parts: Work[] = [];
  let from = 0;
  for (let index = 0; index < piece.count; index++) {
    const feed = piece.bytes.indexOf(NEWLINE, from);
    const end = feed < 0 ? piece.bytes.length : feed;
    const first = piece.first + index * piece.step;
    parts.push(workOf([{ ...piece, first, count: 1, bytes: piece.bytes.slice(from, end) }]));
    from = end + 1;
  }
  return parts;
}

/** Small things cost a message too. */
const LEAST_BYTES = 256;

export function workOf(pieces: readonly Piece[], fileBytes = 0): Work {
  let bytes = fileBytes + LEAST_BYTES * pieces.length;
  for (const piece of pieces) bytes += sizeOf(piece);
  return { pieces, bytes };
}

function sizeOf(piece: Piece): number {
  if (piece.kind === 'lines') return piece.bytes.length;
  if (piece.kind === 'reading') return 'article' in piece.reading ? 2 * piece.reading.article.text.length : 0;
  return 0;
}
