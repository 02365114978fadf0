import { annotate } from '../../src/annotate/annotate.js';
import type { Doc } from '../../src/annotate/doc.js';
import { lexicon } from '../../src/lexicon/load.js';
import type { PersonCandidate } from '../../src/types.js';

/** A text whose names stand in square brackets, as the mentions that the person rules would have found. */
export function marked(source: string): { readonly doc: Doc; readonly candidates: PersonCandidate[] } {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const part of source.split(/(\[[^\]]*\])/))
    if (part.startsWith('[')) {
      const start = text.length;
      text += part.slice(1, -1);
      spans.push({ start, end: text.length });
    } else text += part;
  const doc = annotate({ id: '', text, source: '', format: 'text' }, lexicon);
  const candidates = spans.map(({ start, end }): PersonCandidate => {
    const first = doc.start.indexOf(start);
    let last = first;
    while (last < doc.length && doc.start[last]! < end) last++;
    return { kind: 'person', rule: 'marked', start, end, first, last, score: 2, because: [] };
  });
  return { doc, candidates };
}
