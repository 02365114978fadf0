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
 * One pass over all words, from the end.
 * @param units token of each unit
 * @param pronoun by unit: the kind and distance of the next pronoun, raised by one; 0 where none is near
 * @param forms numbers of the words of the units
 * @param written by row: a word as it is written, and its number among them
 * @param lower by row: how often the word is also written in lower case, up to 255
 */
export function scanWords(
  doc: Doc,
  units: Int32Array,
  pronoun: Uint8Array,
  forms: PairTable,
  words: number,
  written: Int32Array,
  spelling: Int32Array,
  lower: Uint8Array,
  arena: Arena,
): void {
  const { form, set, shape } = doc;
  const counts = int32s(arena, words);
  const wanted = uint8s(arena, FORM_BITS >> 3);
  for (let row = 0; row < lower.length; row++) {
    const id = written[row]!;
    wanted[(id & (FORM_BITS - 1)) >> 3]! |= 1 << (id & 7);
  }
  let unit = units.length - 1;
  for (let index = doc.blocks.length - 1; index >= 0; index--) {
    const { first, last } = doc.blocks[index]!;
    let person = FAR;
    let thing = FAR;
    let next = unit < 0 ? -1 : units[unit]!;
    for (let token = last - 1; token >= first; token--) {
      const id = form[token]!;
      if (id !== 0) {
        if (MAY_SIGNAL[set[token]!] === 1) {
          const signal = WORD_SIGNAL[id]!;
          if (signal === PERSON) person = token;
          else if (signal === THING) thing = token;
        }
        if (shape[token] === SHAPE.lower && (wanted[(id & (FORM_BITS - 1)) >> 3]! & (1 << (id & 7))) !== 0) {
          const number = findNumber(forms, id, 0);
          if (number >= 0) counts[number]!++;
        }
      }
      if (token === next) {
        pronoun[unit--] = pronounCode(person - token, thing - token);
        next = unit < 0 ? -1 : units[unit]!;
      }
    }
  }
  for (let row = 0; row < lower.length; row++) lower[row] = Math.min(255, counts[spelling[row]!]!);
}

/** By the distances of the next pronoun of either kind. */
function pronounCode(person: number, thing: number): number {
  const isPerson = person <= thing;
  const nearest = isPerson ? person : thing;
  if (nearest > FARTHEST) return 0;
  const distance = nearest <= NEAR ? 0 : nearest <= MIDDLE ? 1 : 2;
  return (isPerson ? 0 : PRONOUN_DISTANCES.length) + distance + 1;
}
