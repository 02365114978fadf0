import { type Doc, hasWord, is, surface } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { WORD, wordsOf } from './parse/lexis.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { changeBefore, changes } from './parse/surroundings.js';

const TIMES = wordId(lexicon, 'times');
const FOLD = wordId(lexicon, 'fold');
/** Behind `times` these compare: three times as many, four times the price. */
export const COMPARES = wordsOf('after-multiple');
const PER = wordSet('a an per every each');

export const multiple = defineFigure({
  id: 'figure.multiple',
  doc: 'How many times as much: a number with `times` before a comparison, or with `fold`.',
  source: 'annotation guide, Figures (multiple)',
  examples: [
    { text: 'It costs three times as much as bread.', finds: 'three times', value: '3' },
    { text: 'They saw a 2.5-fold rise.', finds: '2.5-fold', value: '2.5' },
    { text: 'Prices are two to three times higher.', finds: 'two to three times', value: '2..3' },
    { text: 'Rates there are dozens of times higher.', finds: 'dozens of times', value: '24' },
    { text: 'It increased its speed by over 2.5 times.', finds: 'over 2.5 times', value: '2.5' },
    { text: 'It has multiplied its output 43 times, to five tons.', finds: '43 times', value: '43' },
    { text: 'It grew by a factor of three.', finds: 'three', value: '3' },
    { text: 'Calls grew three- to five-fold.', finds: 'three- to five-fold', value: '3..5' },
    { text: 'Debt is 0.6 times earnings.', finds: '0.6 times', value: '0.6' },
    { text: 'Flour rose in price 1.3 times.', finds: '1.3 times', value: '1.3' },
    { text: 'The firm trades at 9.5x sales.', finds: '9.5x', value: '9.5' },
    { text: 'Rents have risen two to three times.', finds: 'two to three times', value: '2..3' },
  ],
  counterExamples: [
    'She was arrested three times.',
    'They were asked dozens of times.',
    'They fell two to three times a week.',
    'They fold two shirts.',
    'A 4x4 car and 2x2 planks were sold.',
  ],
  read: (doc, amount) => {
    const last = isFactor(doc, amount) ? amount.last : multiplierEnd(doc, amount);
    if (last === null) return null;
    return figure(doc, 'figure.multiple', 'multiple', amount, comparedMention(amount.before, last, null));
  },
});

/** `by a factor of three` */
const isFactor = (doc: Doc, { first, bare, form }: Amount): boolean =>
  (bare || form === 'words') && doc.form[first - 1] === WORD.of && FACTOR.has(doc.form[first - 2] ?? 0);
const FACTOR = wordSet('factor');

/** `9.5x EBITDA`, `oversubscribed 3x`; not `a 4x4`. */
const isX = (doc: Doc, { last, low, high }: Amount): boolean =>
  low.form === 'digits' &&
  high === null &&
  doc.form[last] === X &&
  doc.gap[last] === GAP.none &&
  (doc.gap[last + 1] !== GAP.none || doc.kind[last + 1] === TOKEN.punctuation) &&
  (!Number.isInteger(low.value) || COMPARES.has(doc.form[last + 1] ?? 0));
const X = wordId(lexicon, 'x');

/** `by a mere 3.5 times` */
const isMere = (doc: Doc, token: number): boolean =>
  MERE.has(doc.form[token] ?? 0) && doc.form[token - 1] === WORD.a;
const MERE = wordSet('mere factor whopping full');
const MULTIPLIES = wordSet('multiply multiplies multiplied multiplying');
const OBJECT_REACH = 6;

function multiplierEnd(doc: Doc, amount: Amount): number | null {
  // `dozens of times higher`
  const isOf = amount.form === 'vague' && doc.form[amount.last] === WORD.of;
  const at = isOf ? amount.last + 1 : amount.next;
  if (isX(doc, amount)) return amount.last + 1;
  if (at >= doc.length || doc.kind[at] !== TOKEN.word || doc.gap[at]! > GAP.line) return null;
  if (doc.form[at] === FOLD && at > amount.last) return at + 1;
  if (doc.form[at] !== TIMES) return null;
  const next = at + 1;
  if (next >= doc.length) return null;
  if (COMPARES.has(doc.form[next]!)) return next;
  // `lifted its speed by 2.5 times`
  const by = isMere(doc, amount.before.first - 1) ? amount.before.first - 3 : amount.before.first - 1;
  if (doc.form[by] === WORD.by && !PER.has(doc.form[next]!) && changes(doc, amount.from)) return next;
  // `has multiplied its output 43 times`
  const open = Math.max(doc.sentences[doc.sentence[amount.from]!]!, amount.from - OBJECT_REACH);
  if (hasWord(doc, open, amount.from, MULTIPLIES)) return next;
  // `Prices rose two to three times`: nothing happens two to three times, once a change is spoken of.
  const uncounted = amount.high !== null || !Number.isInteger(amount.low.value);
  if (uncounted && !PER.has(doc.form[next]!) && changeBefore(doc, amount.from) !== undefined) return next;
  // `has risen in price 1.3 times`
  const isInPrice =
    doc.form[amount.before.first - 2] === WORD.in && doc.form[amount.before.first - 1] !== WORD.the;
  if (uncounted && isInPrice && changeBefore(doc, amount.before.first - 2) !== undefined) return next;
  return is(doc, next, CLASS.adjective) && surface(doc, next).endsWith('er') ? next : null;
}
