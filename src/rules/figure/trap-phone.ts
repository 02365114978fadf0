import { type Doc, isMark, surface } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import type { Amount } from './parse/amount.js';
import { currencyAfter } from './parse/currency.js';
import { isDash } from './parse/joints.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { defineFigure, trap } from './parse/reading.js';
import { endOfCareer } from './score/record.js';

/** Digits of a bare number that nobody counts with: telephone, account and case numbers. */
const LONG = 8;
const DIGIT_0 = 0x30;
/** Groups that a row is followed for. */
const MOST_GROUPS = 12;

export const trapPhone = defineFigure({
  id: 'trap.phone',
  doc: 'Telephone numbers and other codes: groups joined by hyphens, a leading plus or zero, a long row of digits.',
  source: 'annotation guide, Figures (not figures: phone numbers); ITU-T E.123',
  examples: [
    { text: 'Call 0803-555-1234 for help.', finds: '0803-555-1234' },
    { text: 'Call +44 20 7946 0000.', finds: '+44 20 7946 0000' },
    { text: 'Write to account 00712345.', finds: '00712345' },
  ],
  counterExamples: [
    'They lost 3-0 at home.',
    'It grew by 0.5 percent.',
    'He won 10,000,000 votes.',
    'He won 10000000 votes.',
  ],
  read: (doc, amount) => {
    const { first } = amount.low;
    if (doc.kind[first] !== TOKEN.number || endOfCareer(doc, amount) !== null) return null;
    const length = doc.end[first]! - doc.start[first]!;
    const chained =
      first + 1 < doc.length && (isDash(doc, first + 1) || doc.kind[first + 1] === TOKEN.number);
    const leading = doc.text.charCodeAt(doc.start[first]!) === DIGIT_0 && length > 2;
    if ((!chained && !leading && length < LONG) || amount.sign !== null) return null;
    const plus = first > 0 && isMark(doc, first - 1, '+') && doc.gap[first] === GAP.none;
    const row = spacedRow(doc, amount);
    if (row !== null) return trap(doc, 'trap.phone', 'row of numbers', plus ? first - 1 : first, row);
    const end = endOfChain(doc, first, plus);
    const groups = groupsIn(doc, first, end);
    const written = surface(doc, first);
    const zero =
      written.length > 2 && written.startsWith('0') && !written.includes('.') && !written.includes(',');
    const counts = nounPhraseAt(doc, amount.last, true)?.plural || currencyAfter(doc, amount.last) !== null;
    const long = written.length >= LONG && /^\d+$/.test(written) && !counts;
    const digits = doc.end[end - 1]! - doc.start[first]!;
    if (
      !(
        zero ||
        long ||
        (plus && groups >= 3 && digits > LONG) ||
        (groups >= 3 && hyphens(doc, first, end) >= 2)
      )
    )
      return null;
    return trap(doc, 'trap.phone', 'telephone number or code', plus ? first - 1 : first, end);
  },
});

/** The token after a chain of numbers with hyphens (or, behind a plus, spaces) between them. */
function endOfChain(doc: Doc, first: number, spaced: boolean): number {
  let last = first + 1;
  const limit = Math.min(doc.length, first + 2 * MOST_GROUPS);
  while (last < limit) {
    if (doc.kind[last] === TOKEN.number && spaced && doc.gap[last] === GAP.space) last++;
    else if (
      isDash(doc, last) &&
      doc.kind[last + 1] === TOKEN.number &&
      doc.gap[last] === GAP.none &&
      doc.gap[last + 1] === GAP.none
    )
      last += 2;
    else break;
  }
  return last;
}

/** The end of three numbers or more in a row that make no number together: `415 153 7092`, a line of a table. */
function spacedRow(doc: Doc, amount: Amount): number | null {
  let last = amount.low.first + 1;
  const limit = Math.min(doc.length, last + MOST_GROUPS);
  while (last < limit && doc.kind[last] === TOKEN.number && doc.gap[last] === GAP.space) last++;
  return last - amount.low.first >= 3 && last > amount.low.last ? last : null;
}

function groupsIn(doc: Doc, first: number, last: number): number {
  let groups = 0;
  for (let at = first; at < last; at++) if (doc.kind[at] === TOKEN.number) groups++;
  return groups;
}

function hyphens(doc: Doc, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++) if (isDash(doc, at)) count++;
  return count;
}
