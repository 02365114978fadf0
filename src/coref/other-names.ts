/** Where the article itself says that two names are one person’s: `Doe, better known as Bibi`, `Doe alias Bibi`, `Ana Maria Doe (AMD)`. */
import type { Doc } from '../annotate/doc.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { areInitialsOf, isCalledByFriends, saysAlsoCalled } from '../rules/person/also-called.js';
import type { PersonMention } from './mentions.js';

const OLD = wordId(lexicon, 'old');
const THE = wordId(lexicon, 'the');
/** Tokens from the age to the name: `The 31-year-old, popularly nicknamed “`. */
const REACH = 12;

/** `Ana Doe won. The 31-year-old, nicknamed “Zubi”, left.`: an age stands for whoever was named last. */
function isOfYearsOld(doc: Doc, name: PersonMention, other: PersonMention): boolean {
  if (other.sentence === name.sentence) return false;
  const from = Math.max(name.last, other.first - REACH);
  for (let at = other.first - 1; at > from; at--)
    if (doc.form[at] === OLD && doc.sentence[at] === other.sentence)
      return doc.form[at - 5 + 1] === THE || doc.form[at - 5] === THE
        ? saysAlsoCalled(doc, at + 1, other.first)
        : false;
  return false;
}

/** By mention, the one right before it that it is another name of. */
export function otherNames(
  doc: Doc,
  mentions: readonly PersonMention[],
): ReadonlyMap<PersonMention, PersonMention> {
  const found = new Map<PersonMention, PersonMention>();
  for (let at = 1; at < mentions.length; at++) {
    const name = mentions[at - 1]!;
    const other = mentions[at]!;
    if (isOfYearsOld(doc, name, other)) found.set(other, name);
    if (name.sentence !== other.sentence) continue;
    if (
      saysAlsoCalled(doc, name.last, other.first) ||
      areInitialsOf(doc, name, other) ||
      isCalledByFriends(doc, name, other)
    )
      found.set(other, name);
  }
  return found;
}
