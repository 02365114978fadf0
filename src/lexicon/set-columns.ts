/** Columns over the class sets of the lexicon: a small integer for each, worked out when it is built. */
import { CLASS, type ClassName, SET_WORDS } from './classes.js';

export interface SetColumns {
  /** 1 where a set has any of the classes. */
  readonly having: (...names: readonly ClassName[]) => Uint8Array;
  /** The code of the first row that holds for a set; 0 where none does. */
  readonly ranked: (rows: readonly (readonly [holds: Uint8Array, code: number])[]) => Uint8Array;
  /** 1 where the condition holds. */
  readonly where: (holds: (set: number) => boolean) => Uint8Array;
}

/** @param sets class sets, each of `SET_WORDS` words of bits; the first is the set of an unknown word */
export function columnsOver(sets: ArrayLike<number>): SetColumns {
  const size = sets.length / SET_WORDS;
  return {
    having: (...names) => {
      const column = new Uint8Array(size);
      for (const name of names) {
        const bit = CLASS[name] & 31;
        for (let set = 0, at = CLASS[name] >>> 5; set < size; set++, at += SET_WORDS)
          column[set]! |= (sets[at]! >>> bit) & 1;
      }
      return column;
    },
    ranked: (rows) => {
      const column = new Uint8Array(size);
      for (let row = rows.length - 1; row >= 0; row--) {
        const [holds, code] = rows[row]!;
        for (let set = 0; set < size; set++) if (holds[set] !== 0) column[set] = code;
      }
      return column;
    },
    where: (holds) => Uint8Array.from({ length: size }, (_, set) => (holds(set) ? 1 : 0)),
  };
}
