import { type Doc, isMark } from '../../annotate/doc.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { scale } from '../../normalise/numbers.js';
import { comparatorBefore } from './parse/comparator.js';
import { pastHyphen, sentenceAround } from './parse/joints.js';
import { PERCENTS, WORD } from './parse/lexis.js';
import { defineFigure, figure } from './parse/reading.js';
import { directionAt, saidOf } from './parse/surroundings.js';
import { percentSign } from './percent.js';

const POINTS = new Set([wordId(lexicon, 'points'), wordId(lexicon, 'point')]);

export const percentagePoints = defineFigure({
  id: 'figure.percentage-points',
  doc: 'A difference of percentages: percentage points, basis points (a hundredth each), points beside percentages.',
  source: 'annotation guide, Figures; basis points as hundredths of a percentage point',
  examples: [
    { text: 'Support fell by 0.8 percentage points.', finds: '0.8 percentage points', value: '0.8' },
    { text: 'The bank added 25 basis points.', finds: '25 basis points', value: '0.25' },
    { text: 'She leads with 51 percent, a margin of 6 points.', finds: '6 points', value: '6' },
  ],
  counterExamples: ['The guard scored 31 points.', 'The index fell 1.2 percent, or 85 points.'],
  read: (doc, amount) => {
    const sign = percentSign(doc, amount.last);
    const points = pastHyphen(doc, amount.last);
    let last: number;
    if (sign?.what.endsWith('points')) last = sign.last;
    else if (POINTS.has(doc.form[points] ?? 0) && besidePercent(doc, amount.first)) last = points + 1;
    else return null;
    const before = comparatorBefore(doc, amount.from);
    const basis = sign?.what === 'basis-points';
    const hundredth = (value: number | null) => (value === null ? null : scale(value, -2));
    return figure(doc, 'figure.percentage-points', amount, {
      kind: 'percentage-points',
      first: before.first,
      last,
      comparator: before.comparator,
      compared: [before],
      ...(basis
        ? { value: hundredth(amount.value), min: hundredth(amount.min), max: hundredth(amount.max) }
        : {}),
      direction: directionAt(doc, before.first, last),
      what: saidOf(doc, before.first, last),
    });
  },
});

/** Another percentage in the sentence, and not the `or 85 points` of an index. */
function besidePercent(doc: Doc, token: number): boolean {
  if (doc.form[token - 1] === WORD.or || isMark(doc, token - 1, '(')) return false;
  const [from, to] = sentenceAround(doc, token);
  for (let at = from; at < to; at++) if (isMark(doc, at, '%') || PERCENTS.has(doc.form[at]!)) return true;
  return false;
}
