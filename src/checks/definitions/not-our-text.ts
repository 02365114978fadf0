/**
 * Words that stand in the article and are not the newspaper's: quotations, block quotes, readers' letters, addresses of
 * the web, and notes that correct an earlier version. A contradiction with them is a note at most: a source may be
 * wrong, and a correction repeats the mistake.
 */
import { type Doc, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import type { Span } from '../../types.js';

export type Foreign = 'quotation' | 'block quote' | 'letter' | 'address' | 'correction note';

export interface ForeignSpan extends Span {
  readonly what: Foreign;
}

/** Opening note of a correction. Source: the wording of correction notes in English-language newspapers. */
const CORRECTION =
  /^\W*(?:corrections?\b|clarifications?\b|editor[’']?s? note\b|(?:an|the) (?:earlier|previous|original|initial) (?:\w+ )?version of this\b|this (?:article|story|report|piece|post|headline|item|copy) (?:was|has been|is|originally|initially|previously|earlier|incorrectly)\b|in an earlier version\b|updated? to (?:correct|fix|clarify)\b|we (?:originally|previously|incorrectly) (?:reported|stated|said)\b)/i;
const CORRECTION_INSIDE =
  /\b(?:an earlier version of this (?:article|story|report)|this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated) (?:on|to)\b)/i;
/** Some of these, or it is not tried: their first letters may be capitals. */
const INSIDE_WORDS = ['ersion', 'mended', 'orrected', 'pdated'];
const LETTER =
  /^\W*(?:dear (?:sir|madam|editor|editors|sirs)\b|to the editor\s*[:.]|letters? to the editor\b)/i;

/** All spans that are not ours, in text order; they may lie inside each other. */
export function foreignSpans(doc: Doc): ForeignSpan[] {
  const spans: ForeignSpan[] = [];
  let letter = false;
  for (const { kind, first, last } of doc.blocks) {
    const start = doc.start[first]!;
    const end = doc.end[last - 1]!;
    const text = doc.text.slice(start, Math.min(end, start + 400));
    if (LETTER.test(text)) letter = true;
    if (
      CORRECTION.test(text) ||
      (INSIDE_WORDS.some((word) => text.includes(word)) && CORRECTION_INSIDE.test(text))
    )
      spans.push({ what: 'correction note', start, end });
    else if (letter && kind !== 'leftover') spans.push({ what: 'letter', start, end });
    else if (doc.text[start - 1] === '>' || doc.text[start] === '>')
      spans.push({ what: 'block quote', start, end });
  }
  spans.push(...quotations(doc));
  const { kind, length } = doc;
  for (let token = 0; token < length; token++)
    if (kind[token] === TOKEN.address)
      spans.push({ what: 'address', start: doc.start[token]!, end: doc.end[token]! });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What holds a span, or touches it; null where the words are ours. */
export function foreignAt(spans: readonly ForeignSpan[], { start, end }: Span): Foreign | null {
  for (const span of spans) {
    if (span.start >= end) return null;
    if (span.end > start) return span.what;
  }
  return null;
}

const DOUBLE = /["“”«»„]/;
const DOUBLE_MARKS = '"“”«»„';

/**
 * Quotations by double marks, or by single ones. A mark that a block leaves open closes at its end; where the next block
 * opens with a mark again, the quotation goes on there by itself.
 */
function quotations(doc: Doc): ForeignSpan[] {
  const { text } = doc;
  const spans: ForeignSpan[] = [];
  const double = DOUBLE.test(text);
  const single = text.includes('‘');
  if (!double && !single) return spans;
  for (const { first, last } of doc.blocks) {
    let open = -1;
    let openSingle = -1;
    for (let token = first; token < last; token++) {
      if (doc.kind[token] !== TOKEN.punctuation && doc.kind[token] !== TOKEN.symbol) continue;
      const start = doc.start[token]!;
      const mark = text[start]!;
      if (DOUBLE_MARKS.includes(mark)) {
        const opens = mark === '“' || mark === '„' || mark === '«' || (mark === '"' && open < 0);
        if (opens && open < 0) open = start;
        else if (!opens && open >= 0) {
          spans.push({ what: 'quotation', start: open, end: doc.end[token]! });
          open = -1;
        }
      } else if (single && mark === '‘' && openSingle < 0) openSingle = start;
      else if (
        single &&
        openSingle >= 0 &&
        isMark(doc, token, '’') &&
        !/[\p{L}\p{N}]/u.test(text[start + 1] ?? ' ')
      ) {
        spans.push({ what: 'quotation', start: openSingle, end: doc.end[token]! });
        openSingle = -1;
      }
    }
    if (open >= 0) spans.push({ what: 'quotation', start: open, end: doc.end[last - 1]! });
  }
  return spans;
}
