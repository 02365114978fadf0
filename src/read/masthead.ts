/**
 * The lines around the title of an article in plain text: who wrote it, when it was published. Only lines that are
 * nothing else count, so that a date in the first sentence is never taken for the day of publication; and the dateline
 * of an agency (`LONDON, 12 March 2021 (Reuters) –`), where it names the year.
 */

import { isAscii } from '../ascii.js';
import { isByline, namesInByline } from '../byline.js';
import { lazily } from '../lazily.js';
import type { PublishedFrom } from '../types.js';
import { FIRST_NEWSPAPER, findDateText } from './date-text.js';

export interface Masthead {
  readonly byline: readonly string[];
  readonly published: { readonly date: string; readonly from: PublishedFrom } | null;
  /** The lines that say so, as ranges of the text. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
}

/** How many lines from the top may be the masthead's. */
const LINES = 8;
const LONGEST_LINE = 120;

/** What may stand on a date line beside the date. */
const LABELS =
  /\b(?:(?:first\s+)?published|posted|publication|issued|released|date|filed|on|at|by|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gmt|utc|bst|[ecmp][sd]?t|cest|local time|\d+\s*min(?:utes?|s)?\s+(?:read|ago)|read)\b/gi;
const UPDATED = /\b(?:updated|modified|edited|revised)\b/i;

const DATELINE = /^\p{Lu}[\p{L}.'’ -]{1,40}(?:,\s*[\p{L}.'’ -]{2,30})?,?\s/u;
/** Ends a dateline: `(Reuters) –`, `-`, `—`, `:`. */
const DATELINE_END = /^[,.]?\s*(?:\([^()]{2,40}\)\s*)?[-–—:]/;
/** The classes of Unicode take milliseconds to compile. */
const fourDigits = lazily(() => /\p{Nd}{4}/u);

/** @param isDated the day of publication is known already, and is not looked for */
export function fromMasthead(text: string, isDated = false): Masthead {
  let byline: readonly string[] = [];
  let published: Masthead['published'] = null;
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let count = 0; count < LINES && start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 400)).trim();
    if (line !== '') {
      count++;
      if (byline.length === 0 && count > 1 && isByline(line)) {
        byline = namesInByline(line);
        lines.push({ start, end });
      }
      if (!isDated && published === null) {
        const date = dateOfLine(line);
        if (date !== null && lines.at(-1)?.start !== start) lines.push({ start, end });
        published = date === null ? dateOfDateline(line) : { date, from: 'dateline' };
      }
    }
    start = end + 1;
  }
  return { byline, published, lines };
}

/** The text without the lines of its masthead, for formats whose text is put together here anyway. */
export function withoutMasthead(text: string, { lines }: Masthead): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of lines) {
    parts.push(text.slice(from, start));
    from = end + 1;
  }
  parts.push(text.slice(from));
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The date of a line that is a date with its label, and at most a byline. */
function dateOfLine(line: string): string | null {
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) return null;
  const found = findDateText(line, { firstYear: FIRST_NEWSPAPER });
  if (found === null || UPDATED.test(line.slice(0, found.start))) return null;
  const before = line.slice(0, found.start);
  const after = line.slice(found.end);
  // `| Updated 5 pm` may follow.
  const rest = `${isByline(before) ? '' : before} ${UPDATED.test(after) ? after.replace(/[,|(·•–—-]*\s*(?:last\s+)?updated.*$/i, '') : after}`;
  return /\p{L}|\d{3}/u.test(rest.replace(LABELS, '')) ? null : found.date;
}

function dateOfDateline(line: string): Masthead['published'] {
  const head = line.slice(0, LONGEST_LINE);
  // Most lines are no dateline, and looking for a date in forty languages is work.
  if (!(isAscii(head) ? /\d{4}/ : fourDigits()).test(head) || !/[-–—:]/.test(head)) return null;
  const found = findDateText(head, { firstYear: FIRST_NEWSPAPER });
  if (found === null) return null;
  const place = line.slice(0, found.start);
  const rest = line.slice(found.end);
  const isDateline = DATELINE.test(place) && DATELINE.exec(place)![0] === place && DATELINE_END.test(rest);
  return isDateline ? { date: found.date, from: 'dateline' } : null;
}
