/** Reading formats that hold one article, or must be in memory as a whole. */
import { failure } from '../errors.js';
import type { Input, Reader, Reading } from './reader.js';

const MB = 1024 * 1024;

/** How large a file may be. An article is a thousandth of it; more is no article, or is meant to do harm. */
export const LIMITS = {
  markdown: 8 * MB,
  page: 16 * MB,
  feed: 32 * MB,
  document: 64 * MB,
  /** What a compressed document may unfold to. */
  unpacked: 128 * MB,
  /** One line of an archive. */
  line: 32 * MB,
} as const;

/** A reader's `read` that gets the bytes at once, up to a limit. */
export function wholeFile(
  limit: number,
  read: (bytes: Uint8Array, source: string) => Promise<Reading[]> | Reading[],
): Reader['read'] {
  return async function* readWhole({ source, chunks }: Input): AsyncIterable<Reading> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > limit) {
        yield tooLarge(source, limit);
        return;
      }
      parts.push(chunk);
    }
    yield* await read(parts.length === 1 ? parts[0]! : Buffer.concat(parts), source);
  };
}

export function tooLarge(source: string, limit: number): Reading {
  const message = `larger than ${limit / MB} MB: split it into its articles`;
  return { failure: failure({ source }, 'too-large', message) };
}
