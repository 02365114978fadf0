import { type Doc, isMark, surface } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { scale } from '../../normalise/numbers.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter, comparatorBefore } from './parse/comparator.js';
import { signBefore } from './parse/currency.js';
import { pastHyphen, sentenceAround } from './parse/joints.js';
import { PERCENTS } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { defineFigure, figure } from './parse/reading.js';
import { directionAt, saidOf } from './parse/surroundings.js';
import { unitAt } from './parse/unit.js';

export interface PercentSign {
  readonly last: number;
  /** `percent`, `percentage-points`, `basis-points`, `per-mille`. */
  readonly what: string;
}

/** `%`, `per cent`, `percentage points`, `basis points` at the token behind a number. */
export function percentSign(doc: Doc, token: number): PercentSign | null {
  const at = pastHyphen(doc, token);
  if (at >= doc.length || doc.gap[at]! > GAP.line) return null;
  if (isMark(doc, at, '%')) return { last: at + 1, what: 'percent' };
  if (isMark(doc, at, '‰')) return { last: at + 1, what: 'per-mille' };
  for (let phrase = doc.phraseAt[at]!; phrase < doc.phraseAt[at + 1]!; phrase++) {
    const { id, last } = doc.phrases[phrase]!;
    const what = PERCENTS.get(id);
    if (what !== undefined) return { last, what };
  }
  const what = PERCENTS.get(doc.form[at]!);
  return what === undefined ? null : { last: at + 1, what };
}

export const percent = defineFigure({
  id: 'figure.percent',
  doc: 'A number with a percent sign or word.',
  source: 'annotation guide, Figures',
  examples: [
    {
      text: 'Turnout reached nearly 61.5 percent in the capital.',
      finds: 'nearly 61.5 percent',
      value: '61.5',
    },
    { text: 'Prices rose by 4%.', finds: '4%', value: '4' },
    { text: 'It needs 20 per cent to 30 per cent.', finds: '20 per cent to 30 per cent', value: '20..30' },
    { text: 'They expect growth of 2 to 3 per cent.', finds: '2 to 3 per cent', value: '2..3' },
  ],
  counterExamples: ['Rates rose by two percentage points.'],
  read: (doc, amount) => {
    const sign = percentSign(doc, amount.last) ?? carriedOver(doc, amount);
    if (sign === null || (sign.what !== 'percent' && sign.what !== 'per-mille')) return null;
    const before = comparatorBefore(doc, amount.from);
    const after = comparatorAfter(doc, sign.last);
    const perMille = sign.what === 'per-mille';
    return figure(doc, 'figure.percent', amount, {
      kind: 'percent',
      first: before.first,
      last: after?.last ?? sign.last,
      comparator: after?.comparator ?? before.comparator,
      compared: [before, after],
      ...(perMille && amount.value !== null ? { value: scale(amount.value, -1) } : {}),
      direction: directionAt(doc, before.first, sign.last),
      what: saidOf(doc, before.first, sign.last),
    });
  },
});

/** `Zelaya 14.02` behind `Castro reached 20.27 percent`: a decimal without a noun takes the sign of the one before it. */
function carriedOver(doc: Doc, amount: Amount): PercentSign | null {
  const { low, last } = amount;
  if (low.form !== 'digits' || low.bare || low.exponent > 0 || amount.high !== null || low.value >= 100)
    return null;
  if (last < doc.length && doc.gap[last] === GAP.none && doc.kind[last] !== TOKEN.punctuation) return null;
  if (!surface(doc, low.first).includes('.') || signBefore(doc, low.first) !== null) return null;
  if (nounPhraseAt(doc, last, true) !== null || unitAt(doc, pastHyphen(doc, last)) !== null) return null;
  const [open] = sentenceAround(doc, low.first);
  for (let at = low.first - 1; at >= open; at--)
    if (isMark(doc, at, '%') || PERCENTS.has(doc.form[at]!)) return { last, what: 'percent' };
  return null;
}
