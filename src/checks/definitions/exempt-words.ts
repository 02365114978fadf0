/**
 * Words that leave a list open or its parts overlapping: no sum and no count of a list holds with them.
 */
import { type Doc, surface } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';

/** Words of one token. */
const WORDS: ReadonlySet<string> = new Set([
  'including',
  'include',
  'includes',
  'included',
  'among',
  'amongst',
  'mostly',
  'mainly',
  'chiefly',
  'largely',
  'primarily',
  'notably',
  'especially',
  'particularly',
  'respectively',
  'etc',
  'etc.',
  'e.g.',
]);
/** Words of several tokens, matched on the text in lower case with single spaces. */
const PHRASES =
  /\b(?:such as|at least|some of|many of|most of|several of|as well as|and others?|and more|and so on|for example|for instance|not including|excluding|other than|apart from|in addition)\b/i;

/** The first word or phrase between two tokens that leaves the list open; null where none does. */
export function exemptWordIn(doc: Doc, first: number, last: number): string | null {
  for (let token = first; token < last; token++) {
    if (doc.kind[token] !== TOKEN.word) continue;
    const word = surface(doc, token).toLowerCase();
    if (WORDS.has(word)) return word;
  }
  if (first >= last) return null;
  return PHRASES.exec(doc.text.slice(doc.start[first], doc.end[last - 1]).replace(/\s+/g, ' '))?.[0] ?? null;
}
