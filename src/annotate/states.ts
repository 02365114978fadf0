import { wordSet } from '../lexicon/word-list.js';

/**
 * The states of the US as newspapers shorten them. Those that are words or names as well (`Miss`, `Ore`, `Pa`) are states
 * with their period alone. Source: AP Stylebook.
 */
export const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);
