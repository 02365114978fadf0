/** The word classes that figure rules ask for, by their bits: a name would be looked up at each question. */
import { CLASS, SET_WORDS } from '../../../lexicon/classes.js';
import type { Lexicon } from '../../../lexicon/lexicon.js';

export const NUMERAL = CLASS.numeral;
export const NUMBER_WORD = CLASS['number-word'];
export const CURRENCY = CLASS.currency;
export const CALENDAR = CLASS.calendar;
export const COUNTRY_NAME = CLASS['country-name'];
export const PROPER_WORD = CLASS['proper-word'];
export const FUNCTION_WORD = CLASS['function-word'];
export const NOUN = CLASS.noun;
export const VERB = CLASS.verb;
export const ADJECTIVE = CLASS.adjective;
export const ADVERB = CLASS.adverb;

/** Whether a class set of the lexicon has the class with this bit. */
export function setHas({ sets }: Lexicon, set: number, bit: number): boolean {
  return (sets[set * SET_WORDS + (bit >>> 5)]! & (1 << (bit & 31))) !== 0;
}
