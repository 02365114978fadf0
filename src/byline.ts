/** Names of an article's authors, as metadata and bylines give them. */
import { isAscii } from './ascii.js';
import { lazily } from './lazily.js';

/** Patterns over letters. Those of ASCII do for nearly every byline, and the classes of Unicode take milliseconds to compile. */
const patternsOf = (letter: string, lower: string, upper: string, inName: string) => ({
  by: new RegExp(
    `^(?:${letter}{4,12}\\s+)?(?:[bB][yY]|[fF][rR][oO][mM]|[vV][oO][nN]|[pP][aAoO][rR]|[dD][iI]|[dD][oO]{2}[rR]|[aA][vVfF])[:\\s]+`,
    'u',
  ),
  lowerAtEnd: new RegExp(`(?:\\s+${lower}+)+$`, 'u'),
  lower: new RegExp(lower, 'u'),
  word: new RegExp(`${letter}+`, 'gu'),
  name: new RegExp(
    `^${upper}${inName}*(?:\\s+(?:(?:de|da|di|del|della|van|von|der|den|bin|al|el|la|le|dos|du|y)\\s+)*${upper}${inName}*){1,4}$`,
    'u',
  ),
});
const inAscii = lazily(() => patternsOf('[A-Za-z]', '[a-z]', '[A-Z]', "[A-Za-z.'-]"));
const inUnicode = lazily(() => patternsOf('\\p{L}', '\\p{Ll}', '\\p{Lu}', "[\\p{L}\\p{M}.'’-]"));
const patternsFor = (text: string) => (isAscii(text) ? inAscii() : inUnicode());

/** What follows the names on a byline: job, newspaper, place, date, address. */
const AFTER_NAMES =
  /\s*(?:[|•·–—/]|\s-\s|\(|\b(?:in|at|for|of)\s+[A-Z]|,?\s*(?:published|updated|posted|last|associated press|reuters|afp|special to)\b|\d|@|https?:).*$/i;
const ROLE =
  /\b(?:editor|correspondent|reporter|writer|staff|columnist|journalist|bureau|chief|news|press|agency|desk|contributor|producer|team|photographer|analyst|critic|online|media|times|post|admin|reuters|afp|bbc|redaktion|redacción|editorial)\b/i;
/** `By Ana Ruiz and John Smith, Science Editor` → `Ana Ruiz`, `John Smith`. Agencies and desks are no people. */
export function namesInByline(line: string): string[] {
  const { by, lowerAtEnd } = patternsFor(line);
  const names = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(by, '')
    .replace(AFTER_NAMES, '')
    .replace(lowerAtEnd, '')
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\band by\b)\s*/i)
    .map((name) => name.replace(by, '').trim())
    .filter((name) => name.length <= 60 && patternsFor(name).name.test(name) && !ROLE.test(name));
  return [...new Set(names.map(inTitleCase))];
}

/** Whether a line that opens with a letter may be a byline: for who has not cut the line out of a text yet. */
export const mayOpenByline = (letter: string): boolean => FIRST_LETTERS.has(letter);
const FIRST_LETTERS: ReadonlySet<string> = new Set('bBfF');

/** Whether a line says that names follow, and nothing else. */
export function isByline(line: string): boolean {
  return (
    /^(?:by|from)[:\s]/i.test(line.trim()) &&
    !/[.!?]$/.test(line.trim()) &&
    line.length <= 160 &&
    namesInByline(line).length > 0
  );
}

/** `ANA RUIZ` → `Ana Ruiz` */
function inTitleCase(name: string): string {
  const { lower, word } = patternsFor(name);
  return lower.test(name) ? name : name.replace(word, (one) => one[0]! + one.slice(1).toLowerCase());
}
