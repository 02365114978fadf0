/** The name of a finding that outlives edits elsewhere in the article. */
import { createHash } from 'node:crypto';
import type { CheckId } from './ids.js';

/** Hexadecimal digits kept: 48 bits tell a million findings of an archive apart. */
const LENGTH = 12;

/** Check, article and normalised facts; no line numbers, so that a moved paragraph changes nothing. */
export function fingerprintOf(check: CheckId, articleId: string, facts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([check, articleId, ...facts]))
    .digest('hex')
    .slice(0, LENGTH);
}
