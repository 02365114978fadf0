/** What a person writes to silence a finding. */
import type { Article } from '../types.js';
import type { CheckId } from './ids.js';

/** Formats whose text a person edits, and which have comments. */
const COMMENTED: ReadonlySet<string> = new Set(['text', 'markdown', 'html']);

/** A comment in the article, or a line in the file beside it; the reason is left to the writer. */
export function silenceOf(check: CheckId, { id, source, format }: Article): string {
  if (COMMENTED.has(format) || source === '' || source === '-')
    return `<!-- copydesk-ignore ${check}: reason -->`;
  const line = `${check}: reason`;
  return `“${format === 'ndjson' || format === 'feed' ? `articles: { ${JSON.stringify(id)}: { ${line} } }` : line}” in ${source}.copydesk.yaml`;
}
