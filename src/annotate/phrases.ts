import { CLASS } from '../lexicon/classes.js';
import { CLITIC, findForm, inClass, type Lexicon, nextNode } from '../lexicon/lexicon.js';
import type { PhraseMatch } from './doc.js';
import { GAP, TOKEN, type Tokens } from './tokens.js';

/**
 * All phrases of the lexicon in the text. Words of a phrase stand in one paragraph, with a space, a line break or a
 * glued hyphen between them; a `'s` follows its word.
 */
export function findPhrases(
  tokens: Tokens,
  text: string,
  lexicon: Lexicon,
): { phrases: PhraseMatch[]; phraseAt: Int32Array } {
  const phrases: PhraseMatch[] = [];
  const phraseAt = new Int32Array(tokens.length + 1);
  const clitic = findForm(lexicon, CLITIC);
  for (let first = 0; first < tokens.length; first++) {
    phraseAt[first] = phrases.length;
    const word = tokens.form[first]!;
    if (!inClass(lexicon, word, CLASS['phrase-start'])) continue;
    let node = nextNode(lexicon, 0, word);
    if (node === 0) continue;
    const from = phrases.length;
    let at = first + 1;
    while (at < tokens.length && node !== 0) {
      if (tokens.kind[at] === TOKEN.clitic) node = nextNode(lexicon, node, clitic);
      else {
        if (isHyphen(tokens, text, at)) at++;
        else if (tokens.gap[at] === GAP.none || tokens.gap[at] === GAP.paragraph) break;
        if (tokens.kind[at] !== TOKEN.word || tokens.form[at]! <= 0) break;
        node = nextNode(lexicon, node, tokens.form[at]!);
      }
      at++;
      if (node > 0) phrases.push({ first, last: at, id: node });
    }
    // Longest first.
    if (phrases.length - from > 1) {
      const found = phrases.splice(from).reverse();
      phrases.push(...found);
    }
  }
  phraseAt[tokens.length] = phrases.length;
  return { phrases, phraseAt };
}

function isHyphen(tokens: Tokens, text: string, at: number): boolean {
  return (
    tokens.gap[at] === GAP.none &&
    at + 1 < tokens.length &&
    tokens.gap[at + 1] === GAP.none &&
    text.charCodeAt(tokens.start[at]!) === 0x2d
  );
}
