/** Columns of a terminal that a text takes. */
import stringWidth from 'string-width';

/**
 * Latin, Greek and Cyrillic letters, marks, signs and rules of one column each, which is nearly all of news: the library
 * looks at every grapheme, and what it looks with takes 10 ms to make. The build gives it to the library's older version too,
 * which cli-table3 has (scripts/build.mjs).
 */
const NARROW =
  /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u20a0-\u20c0\u2150-\u2189\u2190-\u2193\u2200-\u22ff\u2500]*$/;

export const isNarrow = (text: string): boolean => NARROW.test(text);

export const widthOf = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text));
