/** What the words of a class set are to the figure rules: one small integer a set, worked out when the lexicon is built. */
import { CLASS, SET_WORDS } from '../../lexicon/classes.js';
import { setHas } from '../../lexicon/lexicon.js';

/** What a figure may start from. */
export const START = { none: 0, numeral: 1, decade: 2 } as const;

/** @param sets class sets, each of `SET_WORDS` words of bits */
export function figureColumns(
  sets: ArrayLike<number>,
): Readonly<Record<'figure-start' | 'number-word', Uint8Array>> {
  const has = (set: number, bit: number): boolean => setHas({ sets }, set, bit);
  const of = (codeOf: (set: number) => number): Uint8Array =>
    Uint8Array.from({ length: sets.length / SET_WORDS }, (_, set) => codeOf(set));
  return {
    'figure-start': of((set) => {
      if (has(set, CLASS.numeral)) return START.numeral;
      return has(set, CLASS['decade-word']) ? START.decade : START.none;
    }),
    'number-word': of((set) => (has(set, CLASS['number-word']) ? 1 : 0)),
  };
}
