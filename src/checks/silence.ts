/** What a person writes to silence a finding. */
import type { CheckId } from './ids.js';

/** The comment that stands in the article, with the reason left to the writer. */
export function silenceOf(check: CheckId): string {
  return `<!-- copydesk-ignore ${check}: reason -->`;
}
