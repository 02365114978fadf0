import { type Doc, isMark, surface } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { scale } from '../../normalise/numbers.js';
import type { Amount } from './parse/amount.js';
import { type Comparison, comparatorAfter, comparatorBefore } from './parse/comparator.js';
import { currencyAfter } from './parse/currency.js';
import { pastHyphen, sentenceAround } from './parse/joints.js';
import { GRAINS, PERCENTS, WORD } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { type PercentSign, percentSign } from './parse/percent-sign.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { directionAt, saidOf } from './parse/surroundings.js';
import { unitAt } from './parse/unit.js';

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
    { text: 'It offers up to a 90 percent cut.', finds: 'up to a 90 percent', value: '90' },
    { text: 'They argued over a 10 percent stake.', finds: '10 percent', value: '10' },
    { text: 'Wages fell .5 percent.', finds: '.5 percent', value: '0.5' },
    { text: 'The bond yields 5-3/4 pct.', finds: '5-3/4 pct', value: '5.75' },
    { text: 'It needs 20 per cent to 30 per cent.', finds: '20 per cent to 30 per cent', value: '20..30' },
    { text: 'It could cut deaths by 40% to 60%.', finds: '40% to 60%', value: '40..60' },
    { text: 'They expect growth of 2 to 3 per cent.', finds: '2 to 3 per cent', value: '2..3' },
    { text: 'Inflation rose to 29.2pc in May.', finds: '29.2pc', value: '29.2' },
    { text: 'It won 90-plus percent of them.', finds: '90-plus percent', value: '90' },
    { text: 'A share of 5 or so percent fell.', finds: '5 or so percent', value: '5' },
    { text: 'The real rose 0.4% to 4.81 reais.', finds: '0.4%', value: '0.4' },
  ],
  counterExamples: [
    'Rates rose by two percentage points.',
    'Two PC Oke and Lee came.',
    'The rand did well; 18.32 to the dollar was quoted.',
  ],
  read: (doc, amount) => {
    const inner = amount.percent === null ? comparatorAfter(doc, amount.last) : null;
    const sign =
      amount.percent ??
      (inner === null ? carriedOver(doc, amount) : percentSign(doc, pastHyphen(doc, inner.last)));
    if (sign === null || (sign.what !== 'percent' && sign.what !== 'per-mille')) return null;
    const after = comparatorAfter(doc, sign.last);
    const said = comparedMention(beforeArticle(doc, amount), sign.last, after, inner);
    const reading = figure(doc, 'figure.percent', 'percent', amount, said);
    if (sign.what === 'per-mille' && amount.value !== null) reading.value.value = scale(amount.value, -1);
    reading.value.direction = directionAt(doc, said.first, sign.last);
    reading.value.what = saidOf(doc, said.first, sign.last);
    return reading;
  },
});

/** `up to a 90 percent cut`: the comparator before the article of the noun behind. Of one word it is a preposition: `a row over a 10 percent stake`. */
function beforeArticle(doc: Doc, { before, from }: Amount): Comparison {
  const article = from - 1;
  if (before.first < from || (doc.form[article] !== WORD.a && doc.form[article] !== WORD.an)) return before;
  const outer = comparatorBefore(doc, article);
  return outer.first < article - 1 ? { ...outer, last: from } : before;
}

const AGAINST = wordSet('to against per versus a');
const AGO = wordSet('ago earlier before previously');

/** `Zelaya 14.02` behind `Castro reached 20.27 percent`: a decimal without a noun takes the sign of the one before it. */
function carriedOver(doc: Doc, amount: Amount): PercentSign | null {
  const { low, last } = amount;
  if (low.form !== 'digits' || low.bare || low.exponent > 0 || amount.high !== null || low.value >= 100)
    return null;
  if (last < doc.length && doc.gap[last] === GAP.none && doc.kind[last] !== TOKEN.punctuation) return null;
  if (!surface(doc, low.first).includes('.') || amount.sign !== null) return null;
  if (nounPhraseAt(doc, last, true) !== null || unitAt(doc, amount.next) !== null) return null;
  // `firmed 0.4% to 18.32 to the dollar`, `… to 4.79 reais`: a price behind its change
  const isAgo = GRAINS.has(doc.form[last + 1] ?? 0) && AGO.has(doc.form[last + 2] ?? 0);
  if ((AGAINST.has(doc.form[last] ?? 0) && !isAgo) || currencyAfter(doc, last) !== null) return null;
  const [open] = sentenceAround(doc, low.first);
  for (let at = low.first - 1; at >= open; at--)
    if (isMark(doc, at, '%') || PERCENTS.has(doc.form[at]!)) return { last, what: 'percent' };
  return null;
}
