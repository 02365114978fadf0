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

/** Latin letters and what stands between them, as nearly all lines are, and those of them that are no letters or digits. */
const LATIN = /^[ -\u024f‘’“”–—…]*$/;
const NO_LATIN_WORDS = /[^A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-\u024f]+/g;
/** The classes of Unicode take milliseconds to compile. */
const noWords = lazily(() => /[^\p{L}\p{N}]+/gu);

/** The words of a line for comparing: folded, single spaces, no punctuation. */
export function normalised(line: string): string {
  const form = formOf(line);
  return form.replace(LATIN.test(form) ? NO_LATIN_WORDS : noWords(), ' ').trim();
}
