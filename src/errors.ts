/** What can go wrong outside the pure stages: as values where the run goes on, thrown where it cannot start. */
import { type Failure, SCHEMA_VERSION } from './types.js';

/** Why an article could not be had: the codes of the output contract. */
export const FAILURE_CODES = [
  'not-found',
  'no-access',
  'no-articles',
  'empty',
  'not-text',
  'bad-line',
  'no-text',
  'too-large',
  'broken',
  'locked',
  'internal',
  'crashed',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Where a failure happened, as the user can find it again. */
export interface Place {
  /** File as the user named it; `-` is standard input. */
  readonly source: string;
  /** Line of an archive, from 1. */
  readonly line?: number;
}

/** An article that could not be had. The message says what is wrong and, after a colon, what to do. */
export function failure(place: Place, code: FailureCode, message: string): Failure {
  return {
    schemaVersion: SCHEMA_VERSION,
    article: { id: idOf(place), source: place.source },
    error: { code, message },
  };
}

/** An article that a mistake of ours stopped. */
export function internalFailure({ id, source }: Failure['article'], error: unknown): Failure {
  const message = `a mistake in copydesk stopped this article, please report it: ${(error as Error).message}`;
  return { ...failure({ source }, 'internal', message), article: { id, source } };
}

/** `archive.ndjson:12`, the id of an article that has no other. */
export function idOf({ source, line }: Place): string {
  return line === undefined ? source : `${source}:${line}`;
}

/** The command cannot run as it was written. */
export class UsageError extends Error {}
