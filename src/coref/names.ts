/** The name that stands for a person, and its other spellings. */
import type { PersonMention } from './mentions.js';

/** The fullest form that the article gives; of equally full ones not the one in capitals, then the commonest, then the first. */
export function fullestName(mentions: readonly PersonMention[]): string {
  if (mentions.length === 1) return mentions[0]!.text;
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = mentions[0]!;
  for (const mention of mentions) if (isFuller(mention, best, counts)) best = mention;
  return best.text;
}

function isFuller(a: PersonMention, b: PersonMention, counts: ReadonlyMap<string, number>): boolean {
  const byWords = longWords(a) - longWords(b);
  if (byWords !== 0) return byWords > 0;
  const byLength = lengthOf(a) - lengthOf(b);
  if (byLength !== 0) return byLength > 0;
  if (a.capitals !== b.capitals) return b.capitals;
  return counts.get(a.text)! > counts.get(b.text)!;
}

function longWords({ words }: PersonMention): number {
  let count = 0;
  for (const word of words) if (word.length > 1) count++;
  return count;
}

const lengthOf = ({ words, suffix }: PersonMention): number => words.length + (suffix === '' ? 0 : 1);

/** Spellings joined with the name that are not parts of it: misspelt words, other marks, other initials. */
export function aliasesOf(name: string, mentions: readonly PersonMention[]): string[] {
  // Most mentions are the name itself, or its last words.
  const others = mentions.filter(({ text }) => text !== name && !name.endsWith(` ${text}`));
  if (others.length === 0) return [];
  const own = new Set(wordsOf(name));
  const aliases = new Map<string, string>();
  for (const { text } of others)
    if (!wordsOf(text).every((word) => own.has(word))) aliases.set(text.toLowerCase(), text);
  return [...aliases.values()];
}

const wordsOf = (text: string) => text.toLowerCase().split(/[\s.\-‐–"“”'’()]+/u);
