/** Roles of several words that the lexicon has as a phrase. */
import { type Doc, idIs } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';

/** End of a role of two words and more that starts at a token (`managing director`); the token itself when none does. */
export function endOfRolePhrase(doc: Doc, token: number): number {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    if (idIs(doc, id, CLASS.title) || idIs(doc, id, CLASS.role)) return last;
  }
  return token;
}
