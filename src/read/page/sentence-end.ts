/** How a sentence ends: titles, links, labels and date lines end otherwise. */

export const endsLikeSentence = (line: string): boolean => /[.!?]["”’]?$/.test(line);
