/**
 * Words that move a role, an age or a name out of the present: what holds then does not contradict what holds now.
 */
import { type Doc, isMark, surface } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { sentenceOf } from './sentence.js';

/** Before or inside a role: `former`, `acting`, `then-governor`. */
const BEFORE: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'then',
  'late',
  'acting',
  'interim',
  'outgoing',
  'incoming',
  'onetime',
  'one-time',
  'sometime',
  'retired',
  'ousted',
  'deposed',
  'disgraced',
  'future',
  'erstwhile',
  'previous',
  'past',
  'honorary',
]);
/** Behind a role, after a hyphen: `governor-elect`. */
const BEHIND: ReadonlySet<string> = new Set(['elect', 'designate', 'emeritus', 'emerita']);
/** Anywhere in the clause. */
const CLAUSE =
  /\b(?:at (?:the|that) time|would have been|would have turned|would be|used to be|had been|until (?:then|recently)|formerly|previously|once (?:was|served|held)|later became|went on to become|by then|back then)\b/i;

/** The word by which a role of these tokens is not one of now; null where it is. Looks three tokens before and one behind. */
export function notNowAt(doc: Doc, first: number, last: number): string | null {
  const sentence = doc.sentence[first];
  for (let token = Math.max(0, first - 3); token < Math.min(doc.length, last); token++) {
    if (doc.sentence[token] !== sentence || doc.kind[token] !== TOKEN.word) continue;
    const word = surface(doc, token).toLowerCase();
    if (BEFORE.has(word)) return word;
  }
  const behind = isMark(doc, last, '-') ? last + 1 : last;
  if (behind < doc.length && doc.sentence[behind] === sentence) {
    const word = surface(doc, behind).toLowerCase();
    if (BEHIND.has(word)) return word;
  }
  return null;
}

/** The words by which the sentence of a token speaks of another time or of what is not so; null where none do. */
export function notNowInSentence(doc: Doc, token: number): string | null {
  return CLAUSE.exec(sentenceOf({ doc, sentence: doc.sentence[token]! }))?.[0] ?? null;
}
