/** Where the article itself says that two names are one person’s: `Doe, better known as Bibi`, `Doe alias Bibi`, `Ana Maria Doe (AMD)`. */
import type { Doc } from '../annotate/doc.js';
import { areInitialsOf, saysAlsoCalled } from '../rules/person/also-called.js';
import type { PersonMention } from './mentions.js';

/** By mention, the one right before it that it is another name of. */
export function otherNames(
  doc: Doc,
  mentions: readonly PersonMention[],
): ReadonlyMap<PersonMention, PersonMention> {
  const found = new Map<PersonMention, PersonMention>();
  for (let at = 1; at < mentions.length; at++) {
    const name = mentions[at - 1]!;
    const other = mentions[at]!;
    if (name.sentence !== other.sentence) continue;
    if (saysAlsoCalled(doc, name.last, other.first) || areInitialsOf(doc, name, other))
      found.set(other, name);
  }
  return found;
}
