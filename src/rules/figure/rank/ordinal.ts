/** Ordinals in words and in digits: `third`, `3rd`. */
import { type Doc, surface } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { ORDINALS } from '../parse/lexis.js';

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

export function ordinalAt(doc: Doc, token: number): { last: number; value: number } | null {
  if (doc.kind[token] === TOKEN.number) {
    const next = token + 1;
    if (next >= doc.length || doc.gap[next] !== GAP.none || doc.kind[next] !== TOKEN.word) return null;
    // The period of `ranked 31st.` looks like that of a street.
    if (!SUFFIXES.has(doc.text.slice(doc.start[next], doc.end[next]! - doc.dotted[next]!).toLowerCase()))
      return null;
    const value = Number(surface(doc, token));
    return Number.isInteger(value) ? { last: next + 1, value } : null;
  }
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    const value = ORDINALS.get(id);
    if (value !== undefined) return { last, value };
  }
  const value = ORDINALS.get(doc.form[token]!);
  return value === undefined ? null : { last: token + 1, value };
}
