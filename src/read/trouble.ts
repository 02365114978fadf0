/** What stops the reading of a file → a failure that says what to do. */
import { type FailureCode, failure } from '../errors.js';
import type { Reading } from './reader.js';

const REASONS: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['not-found', 'no such file or directory: check the path'],
  EACCES: ['no-access', 'may not be read: check its permissions'],
  EPERM: ['no-access', 'may not be read: check its permissions'],
  ELOOP: ['no-access', 'a link that leads back to itself: name the file that it should lead to'],
  Z_DATA_ERROR: ['broken', 'damaged gzip data: fetch the file again'],
  Z_BUF_ERROR: ['broken', 'the gzip data ends early: fetch the file again'],
};

/** Thrown where a stream of bytes must end; becomes a failure of the file. */
export class Unreadable extends Error {
  constructor(
    readonly reason: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

export function notRead(source: string, error: unknown): Reading {
  if (error instanceof Unreadable) return { failure: failure({ source }, error.reason, error.message) };
  const { code, message: what } = error as NodeJS.ErrnoException;
  // A mistake in a reader must not end the run, nor pass for a mistake in the file.
  const [reason, message] =
    code === undefined
      ? (['internal', `a mistake in copydesk stopped this file, please report it: ${what}`] as const)
      : (REASONS[code] ?? ['no-access', `could not be read (${code})`]);
  return { failure: failure({ source }, reason, message) };
}
