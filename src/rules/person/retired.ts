/** Words in brackets between a rank and a name, of who has left the service: `Maj Gen (retd) Oke`. */
import { wordSet } from '../../lexicon/word-list.js';

export const RETIRED = wordSet('retd rtd ret retired res reserve');
/** `Col (R) Oke`: of the bench and the army of Pakistan. Elsewhere the letter may be anything. */
export const RETIRED_INITIAL = wordSet('r');
