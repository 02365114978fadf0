/** The word lists of the source, in the order of their numbers, and a module that has each. */
export function wordLists(): { words: string; path: string }[];
