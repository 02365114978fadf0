/** What stands between two readings, and the one that they make. */
import { type Doc, isGlued, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Expression } from '../../normalise/temporal.js';
import type { Evidence } from '../../types.js';
import { CLOSERS } from './joint-words.js';
import { isDash } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const OF = wordSet('of');
const ON = wordSet('on');
const AT = wordSet('at');
const THE = wordSet('the');
const S = wordSet('s');

/** What stands between two readings; null when they do not belong together. */
export type Joint = '' | ',' | 'of' | 'on' | 'at' | "'s" | 'to' | '-' | null;

export function jointOf(doc: Doc, from: number, to: number): Joint {
  if (from > to || doc.sentence[from - 1] !== doc.sentence[to]) return null;
  if (from === to) return '';
  if (to - from === 1) {
    if (isMark(doc, from, ',')) return ',';
    if (isOneOf(doc, from, OF)) return 'of';
    if (isOneOf(doc, from, ON)) return 'on';
    if (isOneOf(doc, from, AT)) return 'at';
    // `May/June`
    if (isMark(doc, from, '/') && isGlued(doc, from) && isGlued(doc, to)) return '-';
    if (isDash(doc, from)) return isGlued(doc, from) && isGlued(doc, to) ? '-' : 'to';
    if (isOneOf(doc, from, CLOSERS)) return 'to';
    if (doc.kind[from] === TOKEN.clitic) return "'s";
    if (isOneOf(doc, from, THE)) return '';
    return null;
  }
  // `2021's`: behind digits `'s` is two tokens.
  if (to - from === 2 && isGlued(doc, from) && isOneOf(doc, from + 1, S)) return "'s";
  if (to - from === 2 && isMark(doc, from, ','))
    return isOneOf(doc, from + 1, THE) || isOneOf(doc, from + 1, ON)
      ? ','
      : isOneOf(doc, from + 1, AT)
        ? 'at'
        : null;
  return to - from === 2 && isOneOf(doc, from, ON) && isOneOf(doc, from + 1, THE) ? 'on' : null;
}

export function merged(doc: Doc, a: DateReading, b: DateReading, expression: Expression): DateReading {
  return reading(doc, a.rule, a.first, b.last, expression, 0, bothOf(a, b));
}

export const bothOf = (a: DateReading, b: DateReading): readonly Evidence[] => [...a.because, ...b.because];
