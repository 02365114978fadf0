/** Headlines are the same whatever marks, blanks and capitals a page sets them with. */

/** Letters and digits alone, in lower case. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
