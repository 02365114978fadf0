/** Columns of a terminal that a text takes. */
import stringWidth from 'string-width';

/** Letters and marks of one column each, which is nearly all of news: the library looks at every grapheme. */
const NARROW = /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff–—‘’“”…]*$/;

export const isNarrow = (text: string): boolean => NARROW.test(text);

export const widthOf = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text));
