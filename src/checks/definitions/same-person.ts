/**
 * When two names are one person's: the same surname and given names that may stand for each other, with nothing that
 * speaks against it. Copydesk's own joining of mentions (src/coref/link.ts) is more generous, since a reader forgives a
 * wrong join in a table; a check that compares two places asks here.
 */
import { isShortForm } from '../../coref/full-names.js';
import type { NameFact } from '../facts.js';

export type SamePerson =
  /** Both names are full and agree. */
  | 'same'
  /** One is a surname or a given name alone: nothing speaks against it. */
  | 'may be'
  | 'different';

export function samePerson(a: NameFact, b: NameFact): SamePerson {
  if (speaksAgainst(a, b)) return 'different';
  // `his brother John Doe` shares the surname because he is another.
  if (a.asKin !== b.asKin && (a.words.length > 1 || b.words.length > 1) && a.words[0] !== b.words[0])
    return 'different';
  if (a.words.length > 1 && b.words.length > 1) {
    if (a.words.at(-1) !== b.words.at(-1)) return 'different';
    return givenNamesAgree(a.words[0]!, b.words[0]!) ? 'same' : 'different';
  }
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.includes(word)) ? 'may be' : 'different';
}

/** Whether what stands beside two names tells that they are two people's, however alike: suffix, gender, age with role. */
export function speaksAgainst(a: NameFact, b: NameFact): boolean {
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return true;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true;
  return a.age !== null && b.age !== null && a.age !== b.age && haveOtherRoles(a, b);
}

/** Equal, an initial of the other, or its short form: `J.`, `Dan`, `Daniel`. Folded words. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return isShortForm(a, b);
}

/** Both have roles, and none is the other's. */
export function haveOtherRoles(a: NameFact, b: NameFact): boolean {
  if (a.roles.length === 0 || b.roles.length === 0) return false;
  const own = new Set(a.roles.map(({ text }) => text.toLowerCase()));
  return !b.roles.some(({ text }) => own.has(text.toLowerCase()));
}
