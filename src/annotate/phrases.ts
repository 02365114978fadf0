import { type Arena, int32s, newArena } from '../arena.js';
import { columnOf, findFolded, type Lexicon, nextNode } from '../lexicon/lexicon.js';
import type { PhraseMatch } from './doc.js';
import { GAP, SHAPE, TOKEN, type Tokens } from './tokens.js';

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const AMPERSAND = 0x26;
/** What `&` stands for. */
const AND = 'and';

/**
 * All phrases of the lexicon in the text. Words of a phrase stand in one paragraph, with a space, a line break or a
 * glued hyphen between them; a `'s` follows its word, and the apostrophe of a plural (`Veterans’ Day`) is passed over.
 * `&` is read as `and` (`Bosnia & Herzegovina`, `T&T`). An initial may be glued to its word: `N.Korea`.
 */
export function findPhrases(
  tokens: Tokens,
  lexicon: Lexicon,
  arena: Arena = newArena(),
): { phrases: PhraseMatch[]; phraseAt: Int32Array } {
  const { length, kind, form, set, gap, mark, shape, dotted } = tokens;
  const starts = columnOf(lexicon, 'phrase-start');
  const phrases: PhraseMatch[] = [];
  const phraseAt = int32s(arena, length + 1);
  for (let first = 0; first < length; first++) {
    phraseAt[first] = phrases.length;
    // The first word of no phrase is passed before its neighbour is looked at.
    if (starts[set[first]!] === 0) continue;
    let node = form[first]!;
    const from = phrases.length;
    let at = first + 1;
    while (at < length) {
      if (kind[at] === TOKEN.clitic) node = nextNode(lexicon, node, lexicon.clitic);
      else {
        if (mark[at] === HYPHEN && gap[at] === GAP.none && at + 1 < length && gap[at + 1] === GAP.none) at++;
        else if (
          gap[at] === GAP.none &&
          at + 1 < length &&
          gap[at + 1] === GAP.space &&
          isOfPlural(mark[at]!)
        )
          at++;
        else if (
          gap[at] === GAP.none &&
          mark[at] !== AMPERSAND &&
          mark[at - 1] !== AMPERSAND &&
          !(shape[at - 1] === SHAPE.initial && dotted[at - 1] === 1)
        )
          break;
        if (gap[at] === GAP.paragraph) break;
        const word = mark[at] === AMPERSAND ? findFolded(lexicon, AND) : form[at]!;
        if (word <= 0) break;
        node = nextNode(lexicon, node, word);
      }
      if (node === 0) break;
      at++;
      if (node > lexicon.words) phrases.push({ first, last: at, id: node });
    }
    if (phrases.length - from > 1) longestFirst(phrases, from);
  }
  phraseAt[length] = phrases.length;
  return { phrases, phraseAt };
}

const isOfPlural = (mark: number): boolean => mark === APOSTROPHE || mark === CURLY_APOSTROPHE;

function longestFirst(phrases: PhraseMatch[], from: number): void {
  const found = phrases.splice(from).reverse();
  phrases.push(...found);
}
