/** What the words of a class set are to the role rules: one small integer a set, worked out when the lexicon is built. */
import { CLASS, SET_WORDS } from '../../../lexicon/classes.js';
import { setHas } from '../../../lexicon/lexicon.js';

export const ROLE_NOUN = {
  /** Names an office, a trade or what somebody is. */
  role: 1,
  /** The plural of such a word, where it is written as a plural. */
  plural: 2,
  /** Kin and mankind hold no office. */
  none: 3,
  /** Letters that name an office where they are capitals. */
  letters: 4,
} as const;

/** @param sets class sets, each of `SET_WORDS` words of bits */
export function roleColumns(sets: ArrayLike<number>): { readonly 'role-noun': Uint8Array } {
  const column = new Uint8Array(sets.length / SET_WORDS);
  for (let set = 0; set < column.length; set++) {
    const has = (bit: number) => setHas({ sets }, set, bit);
    if (has(CLASS.title) || has(CLASS.role))
      column[set] = has(CLASS.kin) || has(CLASS.mankind) ? ROLE_NOUN.none : ROLE_NOUN.role;
    else if (has(CLASS['office-letters'])) column[set] = ROLE_NOUN.letters;
    if (has(CLASS['role-plural']) && column[set] !== ROLE_NOUN.role) column[set] = ROLE_NOUN.plural;
  }
  return { 'role-noun': column };
}
