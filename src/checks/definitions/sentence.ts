/** The sentence that something stands in, and the clause of a figure in it. */
import { type Doc, isMark, surfaceOf } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import type { Fact } from '../facts.js';

type InSentence = Pick<Fact, 'doc' | 'sentence'>;

export const inOneSentence = (a: InSentence, b: InSentence): boolean =>
  a.doc === b.doc && a.sentence === b.sentence;

/** As written. */
export const sentenceText = (doc: Doc, sentence: number): string =>
  surfaceOf(doc, doc.sentences[sentence]!, doc.sentences[sentence + 1]!);

/** In one line: patterns look for single spaces. */
export const sentenceOf = ({ doc, sentence }: InSentence): string =>
  sentenceText(doc, sentence).replace(/\s+/g, ' ');

/** Tokens around a figure that may speak of it: up to the next number, semicolon or colon, and no more than `before` and `behind`. */
export function clauseOf(
  { doc, first, last, sentence }: Fact,
  before: number,
  behind: number,
): readonly [open: number, close: number] {
  const from = doc.sentences[sentence]!;
  const to = doc.sentences[sentence + 1]!;
  let open = first;
  while (open > from && first - open < before && !ends(doc, open - 1)) open--;
  let close = last;
  while (close < to && close - last < behind && !ends(doc, close)) close++;
  return [open, close];
}

const ends = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.number || isMark(doc, token, ';') || isMark(doc, token, ':');
