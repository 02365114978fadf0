/** UTF-8 that somebody read as windows-1252 and saved: `BÃ¡rcena` for `Bárcena`. Told, never mended. */
import { matchesOf } from '../matches.js';
import type { Reading } from './reader.js';

/** The first byte of a UTF-8 sequence and the next, as windows-1252 shows them. */
const BROKEN =
  /(?:[ÃÂÄÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â(?:€|\u0080)[\u0080-\u00bf\u0152-\u2122]?)/g;
const MOST_COUNTED = 1000;

export function reportMojibake(reading: Reading): Reading {
  if ('failure' in reading) return reading;
  const { text } = reading.article;
  // Few texts hold one of these letters at all.
  if (!/[ÃÂÄÅâ]/.test(text)) return reading;
  let first: { start: number; end: number } | null = null;
  let count = 0;
  for (const match of matchesOf(BROKEN, text)) {
    first ??= { start: match.index, end: match.index + match[0].length };
    if (++count === MOST_COUNTED) break;
  }
  if (first === null) return reading;
  const word = wordAround(text, first.start, first.end);
  const warning = {
    code: 'mojibake',
    message: `${count === 1 ? 'a letter' : `${count} letters`} of UTF-8 misread as windows-1252, such as “${word}”: export the text again from its source`,
    ...first,
  };
  return { ...reading, warnings: [...reading.warnings, warning] };
}

function wordAround(text: string, start: number, end: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, start - 20), start))![0];
  const after = /^\S{0,20}/.exec(text.slice(end, end + 20))![0];
  return before + text.slice(start, end) + after;
}
