/** The name that stands for a person, and its other spellings. */
import type { PersonMention } from './mentions.js';

/** The fullest form that the article gives; of equally full ones not the one in capitals, then the commonest, then the first. */
export function fullestName(mentions: readonly PersonMention[]): string {
  if (mentions.length === 1) return mentions[0]!.text;
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rank = ({ words, suffix, capitals, text }: PersonMention): number[] => [
    words.filter((word) => word.length > 1).length,
    words.length + (suffix === '' ? 0 : 1),
    capitals ? 0 : 1,
    counts.get(text)!,
  ];
  let best = mentions[0]!;
  let bestRank = rank(best);
  for (const mention of mentions.slice(1)) {
    const other = rank(mention);
    const differs = other.findIndex((value, at) => value !== bestRank[at]);
    if (differs >= 0 && other[differs]! > bestRank[differs]!) {
      best = mention;
      bestRank = other;
    }
  }
  return best.text;
}

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
