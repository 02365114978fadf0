/** What the words of a class set are to the figure rules: one small integer a set, worked out when the lexicon is built. */
import { columnsOver } from '../../lexicon/set-columns.js';

/** What a figure may start from. */
export const START = { numeral: 1, decade: 2 } as const;

/** @param sets class sets, each of `SET_WORDS` words of bits */
export function figureColumns(
  sets: ArrayLike<number>,
): Readonly<Record<'figure-start' | 'number-word', Uint8Array>> {
  const { having, ranked } = columnsOver(sets);
  return {
    'figure-start': ranked([
      [having('numeral'), START.numeral],
      [having('decade-word'), START.decade],
    ]),
    'number-word': having('number-word'),
  };
}
