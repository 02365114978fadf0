import { type Doc, hasWord, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { scale } from '../../normalise/numbers.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { sentenceAround } from './parse/joints.js';
import { OF_INDEX, PERCENTS, WORD } from './parse/lexis.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { directionAt, saidOf } from './parse/surroundings.js';

const POINTS = wordSet('points point');

export const percentagePoints = defineFigure({
  id: 'figure.percentage-points',
  doc: 'A difference of percentages: percentage points, basis points (a hundredth each), points beside percentages.',
  source: 'annotation guide, Figures; basis points as hundredths of a percentage point',
  examples: [
    { text: 'Support fell by 0.8 percentage points.', finds: '0.8 percentage points', value: '0.8' },
    { text: 'He led by 35 percentage points or more.', finds: '35 percentage points or more', value: '35' },
    { text: 'The bank added 25 basis points.', finds: '25 basis points', value: '0.25' },
    { text: 'The bank hinted at a quarter-point cut.', finds: 'quarter-point', value: '0.25' },
    { text: 'It left the rate half a point lower.', finds: 'half a point', value: '0.5' },
    { text: 'She leads with 51 percent, a margin of 6 points.', finds: '6 points', value: '6' },
  ],
  counterExamples: [
    'The guard scored 31 points.',
    'Linz drew and is half a point behind.',
    'The index fell 1,200 points, or 3.4%, on Monday.',
    'The index fell 1.2 percent, or 85 points.',
    'The index ended down 30 points, or 4 percent.',
  ],
  read: (doc, amount) => {
    const sign = amount.percent;
    const points = amount.next;
    let last: number;
    if (sign?.what.endsWith('points')) last = sign.last;
    else if (
      POINTS.has(doc.form[points] ?? 0) &&
      (amount.value ?? amount.max ?? 0) <= MOST &&
      (besidePercent(doc, amount.first) || isStep(amount))
    )
      last = points + 1;
    else return null;
    const said = comparedMention(amount.before, last, comparatorAfter(doc, last));
    const reading = figure(doc, 'figure.percentage-points', 'percentage-points', amount, said);
    const { value } = reading;
    if (sign?.what === 'basis-points') {
      value.value = hundredth(amount.value);
      value.min = hundredth(amount.min);
      value.max = hundredth(amount.max);
    }
    value.direction = directionAt(doc, said.first, last);
    value.what = saidOf(doc, said.first, last);
    return reading;
  },
});

/** `a quarter-point cut`, read only where rates are talked of (fractions.ts) */
const isStep = ({ value, form }: Amount): boolean => form === 'words' && (value === 0.25 || value === 0.5);

/** Percentages do not differ by more. */
const MOST = 100;

const hundredth = (value: number | null) => (value === null ? null : scale(value, -2));

/** Another percentage in the sentence, and not the `or 85 points` of an index. */
function besidePercent(doc: Doc, token: number): boolean {
  if (doc.form[token - 1] === WORD.or || isMark(doc, token - 1, '(')) return false;
  const [from, to] = sentenceAround(doc, token);
  if (hasWord(doc, from, to, OF_INDEX)) return false;
  for (let at = from; at < to; at++) if (isMark(doc, at, '%') || PERCENTS.has(doc.form[at]!)) return true;
  return false;
}
