/** The name that stands for a person, and its other spellings. */
import type { PersonMention } from './mentions.js';

/** The fullest form that the article gives; of equally full ones not the one in capitals, then the commonest, then the first. */
export function fullestName(mentions: readonly PersonMention[]): string {
  let best = mentions[0]!;
  let counts: ReadonlyMap<string, number> | null = null;
  for (let at = 1; at < mentions.length; at++) {
    const mention = mentions[at]!;
    // Most mentions are written alike.
    if (mention.text === best.text) continue;
    let more = moreOf(mention, best);
    if (more === 0) {
      counts ??= countTexts(mentions);
      more = counts.get(mention.text)! - counts.get(best.text)!;
    }
    if (more > 0) best = mention;
  }
  return best.text;
}

/** Above 0 where the first is fuller, below where the second is. */
function moreOf(a: PersonMention, b: PersonMention): number {
  const byWords = longWords(a) - longWords(b);
  if (byWords !== 0) return byWords;
  const byLength = lengthOf(a) - lengthOf(b);
  if (byLength !== 0) return byLength;
  return a.capitals === b.capitals ? 0 : b.capitals ? 1 : -1;
}

function countTexts(mentions: readonly PersonMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function longWords({ words }: PersonMention): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) if (words[at]!.length > 1) count++;
  return count;
}

const lengthOf = ({ words, suffix }: PersonMention): number => words.length + (suffix === '' ? 0 : 1);

/** Spellings joined with the name that are not parts of it: misspelt words, other marks, other initials. */
export function aliasesOf(name: string, mentions: readonly PersonMention[]): readonly string[] {
  let own: ReadonlySet<string> | null = null;
  let aliases: Map<string, string> | null = null;
  for (let at = 0; at < mentions.length; at++) {
    const { text } = mentions[at]!;
    // Most mentions are the name itself, or its last words.
    if (text === name || endsWithWords(name, text)) continue;
    own ??= new Set(wordsOf(name));
    if (areAmong(wordsOf(text), own)) continue;
    aliases ??= new Map();
    aliases.set(text.toLowerCase(), text);
  }
  return aliases === null ? NO_ALIASES : [...aliases.values()];
}

const NO_ALIASES: readonly string[] = [];
const BLANK = 0x20;

const endsWithWords = (name: string, text: string): boolean =>
  name.charCodeAt(name.length - text.length - 1) === BLANK && name.endsWith(text);

function areAmong(words: readonly string[], own: ReadonlySet<string>): boolean {
  for (const word of words) if (!own.has(word)) return false;
  return true;
}

const wordsOf = (text: string) => text.toLowerCase().split(/[\s.\-‐–"“”'’()]+/u);
