/** Lines of an article as token ranges, and what can be told from one line alone. */
import { lazily } from '../lazily.js';
import { formOf } from './characters.js';
import { TOKEN, type Tokens } from './tokens.js';

/** Tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export function textOf(tokens: Tokens, text: string, { first, last }: Range): string {
  return text.slice(tokens.start[first], tokens.end[last - 1]);
}

export function endsLikeSentence(tokens: Tokens, text: string, { first, last }: Range): boolean {
  let at = last - 1;
  while (at > first && tokens.kind[at] === TOKEN.punctuation && '"”’»\')]'.includes(text[tokens.start[at]!]!))
    at--;
  return '.!?…:;'.includes(text[tokens.end[at]! - 1]!);
}

/** Words of a range; more than `enough` are not counted. */
export function wordCount(
  { kind }: Tokens,
  { first, last }: Range,
  enough = Number.MAX_SAFE_INTEGER,
): number {
  let count = 0;
  for (let at = first; at < last && count <= enough; at++) if (kind[at] === TOKEN.word) count++;
  return count;
}

/** What is written without other letters and digits than those of ASCII, as most lines are. */
const PLAIN = /^[\x20-\x7e‘’“”–—…]*$/;
/** The classes of Unicode take milliseconds to compile. */
const noWords = lazily(() => /[^\p{L}\p{N}]+/gu);

/** The words of a line for comparing: folded, single spaces, no punctuation. */
export function normalised(line: string): string {
  const form = formOf(line);
  return form.replace(PLAIN.test(form) ? /[^A-Za-z0-9]+/g : noWords(), ' ').trim();
}
