/**
 * Words that stand in the article and are not the newspaper's: quotations, block quotes, readers' letters, addresses of
 * the web, and notes that correct an earlier version. A contradiction with them is a note at most: a source may be
 * wrong, and a correction repeats the mistake.
 */
import { type Doc, hasWord, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
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
/** What `CORRECTION` and `LETTER` begin with. */
const FIRST_WORDS = wordSet(
  'correction corrections clarification clarifications editor editors an the this in update updated we dear to letter letters',
);
/** One of these, or `CORRECTION_INSIDE` is not tried. */
const INSIDE_WORDS = wordSet('version amended corrected updated');
const LETTER =
  /^\W*(?:dear (?:sir|madam|editor|editors|sirs)\b|to the editor\s*[:.]|letters? to the editor\b)/i;

/** All spans that are not ours, in text order; they may lie inside each other. */
export function foreignSpans(doc: Doc): ForeignSpan[] {
  const spans: ForeignSpan[] = [];
  let letter = false;
  for (const { kind, first, last } of doc.blocks) {
    const start = doc.start[first]!;
    const end = doc.end[last - 1]!;
    if (opensNote(doc, first, last) && LETTER.test(headOf(doc, start, end))) letter = true;
    if (isCorrection(doc, first, last)) spans.push({ what: 'correction note', start, end });
    else if (letter && kind !== 'leftover') spans.push({ what: 'letter', start, end });
    else if (doc.text[start - 1] === '>' || doc.text[start] === '>')
      spans.push({ what: 'block quote', start, end });
  }
  addMarked(doc, spans);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

const LONGEST_HEAD = 400;
const headOf = ({ text }: Doc, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + LONGEST_HEAD));

/** Whether the first word of a block is one that letters and notes begin with: most have another, and are not tried. */
function opensNote({ kind, form }: Doc, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (kind[token] === TOKEN.word) return FIRST_WORDS.has(form[token]!);
  return false;
}

function isCorrection(doc: Doc, first: number, last: number): boolean {
  const opens = opensNote(doc, first, last);
  if (!opens && !hasWord(doc, first, last, INSIDE_WORDS)) return false;
  const head = headOf(doc, doc.start[first]!, doc.end[last - 1]!);
  return (opens && CORRECTION.test(head)) || CORRECTION_INSIDE.test(head);
}

/** What holds a span, or touches it; null where the words are ours. */
export function foreignAt(spans: readonly ForeignSpan[], { start, end }: Span): Foreign | null {
  for (const span of spans) {
    if (span.start >= end) return null;
    if (span.end > start) return span.what;
  }
  return null;
}

/** `"“„«` and `”»`, as `doc.mark` has them. */
const STRAIGHT = 0x22;
const OPENS: ReadonlySet<number> = new Set([0x201c, 0x201e, 0xab]);
const CLOSES: ReadonlySet<number> = new Set([0x201d, 0xbb]);
const SINGLE_OPENS = 0x2018;

/**
 * Addresses, and quotations by double marks or by single ones. A mark that a block leaves open closes at its end; where
 * the next block opens with a mark again, the quotation goes on there by itself.
 */
function addMarked(doc: Doc, spans: ForeignSpan[]): void {
  const { text, kind, mark: marks } = doc;
  const single = text.includes('‘');
  for (const { first, last } of doc.blocks) {
    let open = -1;
    let openSingle = -1;
    for (let token = first; token < last; token++) {
      const tokenKind = kind[token];
      if (tokenKind === TOKEN.word) continue;
      const start = doc.start[token]!;
      if (tokenKind === TOKEN.address) spans.push({ what: 'address', start, end: doc.end[token]! });
      const mark = marks[token]!;
      if (mark < STRAIGHT || (tokenKind !== TOKEN.punctuation && tokenKind !== TOKEN.symbol)) continue;
      const opens = OPENS.has(mark) || (mark === STRAIGHT && open < 0);
      if (opens || mark === STRAIGHT || CLOSES.has(mark)) {
        if (opens && open < 0) open = start;
        else if (!opens && open >= 0) {
          spans.push({ what: 'quotation', start: open, end: doc.end[token]! });
          open = -1;
        }
      } else if (single && mark === SINGLE_OPENS && openSingle < 0) openSingle = start;
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
}
