/** What the words of the whole article say of the words in its chunks: pronouns that follow them, and lower case. */
import type { Doc } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { type Arena, int32s, uint8s } from '../../arena.js';
import { SET_WORDS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { findNumber, type PairTable } from './pair-table.js';

/** What `pronoun` columns hold, raised by one. */
export const PRONOUN_KINDS = ['personal', 'of things and groups'] as const;
export const PRONOUN_DISTANCES = ['within 3', 'within 10', 'within 25'] as const;
const NEAR = 3;
const MIDDLE = 10;
const FARTHEST = 25;

const FAR = 0x3fffffff;

/** One bit a form, so that most words are passed without a look at the table. */
const FORM_BITS = 1 << 14;
const PERSON = 1;
const THING = 2;
const WORD_SIGNAL = new Uint8Array(lexicon.words + 1);
/** By class set, so that most words are passed without a look at their own. */
const MAY_SIGNAL = new Uint8Array(lexicon.sets.length / SET_WORDS);
for (const [signal, words] of [
  [PERSON, ['he', 'she', 'his', 'her', 'him', 'himself', 'herself', 'who']],
  [THING, ['it', 'its', 'they', 'their', 'them', 'which']],
] as const)
  for (const word of words) {
    const id = wordId(lexicon, word);
    WORD_SIGNAL[id] = signal;
    MAY_SIGNAL[lexicon.setOf[id]!] = 1;
  }

/**
 * By unit the kind and distance of the next pronoun of its paragraph, raised by one; 0 where none is near. From the end.
 * @param units token of each unit
 */
export function pronounsAfter(doc: Doc, units: Int32Array, arena: Arena): Uint8Array {
  const { form, set, blocks } = doc;
  const pronoun = uint8s(arena, units.length);
  let unit = units.length - 1;
  for (let index = blocks.length - 1; index >= 0 && unit >= 0; index--) {
    const { first, last } = blocks[index]!;
    let person = FAR;
    let thing = FAR;
    let next = units[unit]!;
    for (let token = last - 1; token >= first; token--) {
      if (MAY_SIGNAL[set[token]!] === 1) {
        const signal = WORD_SIGNAL[form[token]!]!;
        if (signal === PERSON) person = token;
        else if (signal === THING) thing = token;
      }
      if (token === next) {
        pronoun[unit--] = pronounCode(person - token, thing - token);
        next = unit < 0 ? -1 : units[unit]!;
      }
    }
  }
  return pronoun;
}

/**
 * How often words are also written in lower case.
 * @param forms numbers of words; those numbers are the rows of what is returned
 * @param written the words that are looked for
 */
export function countLower(
  { form, shape, length }: Doc,
  forms: PairTable,
  numbers: number,
  written: Int32Array,
  arena: Arena,
): Int32Array {
  const counts = int32s(arena, numbers);
  const wanted = uint8s(arena, FORM_BITS >> 3);
  for (let row = 0; row < written.length; row++) {
    const id = written[row]!;
    wanted[(id & (FORM_BITS - 1)) >> 3]! |= 1 << (id & 7);
  }
  for (let token = 0; token < length; token++) {
    if (shape[token] !== SHAPE.lower) continue;
    const id = form[token]!;
    if ((wanted[(id & (FORM_BITS - 1)) >> 3]! & (1 << (id & 7))) === 0) continue;
    const number = findNumber(forms, id, 0);
    if (number >= 0) counts[number]!++;
  }
  return counts;
}

/** By the distances of the next pronoun of either kind. */
function pronounCode(person: number, thing: number): number {
  const isPerson = person <= thing;
  const nearest = isPerson ? person : thing;
  if (nearest > FARTHEST) return 0;
  const distance = nearest <= NEAR ? 0 : nearest <= MIDDLE ? 1 : 2;
  return (isPerson ? 0 : PRONOUN_DISTANCES.length) + distance + 1;
}
