/** Mentions of all people in the order of the text. */
import type { LinkedPerson } from './draft.js';
import type { PersonMention } from './mentions.js';

export interface Named {
  readonly person: LinkedPerson;
  readonly mention: PersonMention;
}

export const inTextOrder = (people: readonly LinkedPerson[]): readonly Named[] =>
  people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.first - b.mention.first);
