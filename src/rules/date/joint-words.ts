/** Words between two dates or numbers, and before the first of them. */
import { wordSet } from '../../lexicon/word-list.js';

/** `5 and 6 May`, `the 1960s or 1970s` */
export const JOINTS = wordSet('and or to');
/** A stretch goes on to what is behind: `May through June`. */
export const ONWARD = wordSet('to through until till');
/** What may close a stretch that was opened: `between May and June` as well. */
export const CLOSERS = wordSet('to and through until till');
/** They open a stretch. */
export const OPENERS = wordSet('between from');
