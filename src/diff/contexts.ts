/** The sentence around what is stated, by which it is known again in another version of the article. */
import type { Doc } from '../annotate/doc.js';
import type { Span } from '../types.js';
import type { Context } from './pairing.js';

/** Stands for what is stated, whatever it says. */
const MASK = '#';

/** Of each span, in text order and apart; letter case and white space do not count. */
export function contextsOf(doc: Doc, spans: readonly Span[]): Context[] {
  const contexts: Context[] = [];
  let sentence = 0;
  for (let at = 0; at < spans.length; ) {
    while (sentence + 2 < doc.sentences.length && startOf(doc, sentence + 1) <= spans[at]!.start) sentence++;
    const end = sentence + 2 < doc.sentences.length ? startOf(doc, sentence + 1) : doc.text.length;
    let masked = '';
    let from = startOf(doc, sentence);
    let ordinal = 0;
    for (let next = at; next < spans.length && spans[next]!.start < end; next++, ordinal++) {
      masked += doc.text.slice(from, spans[next]!.start) + MASK;
      from = spans[next]!.end;
    }
    masked = (masked + doc.text.slice(from, end)).replace(/\s+/g, ' ').trim().toLowerCase();
    for (let step = 0; step < ordinal; step++) contexts.push({ masked, ordinal: step });
    at += ordinal;
  }
  return contexts;
}

const startOf = (doc: Doc, sentence: number): number => doc.start[doc.sentences[sentence]!]!;
