import { type Doc, is, isInnerHyphen, isMark, isNumber, surfaceOf } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { fraction } from '../../normalise/numbers.js';
import type { Amount } from './parse/amount.js';
import { isDash, pastHyphen } from './parse/joints.js';
import { GRAINS, MONTHS, PERIODS_OF_PLAY, WORD } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { numeralAt } from './parse/numeral-at.js';
import { marksAt, oddsAt } from './parse/odds.js';
import { percentSign } from './parse/percent-sign.js';
import { isRatioSign } from './parse/ratio-sign.js';
import { comparedMention, coreUpTo, defineFigure, figure } from './parse/reading.js';

export const ratio = defineFigure({
  id: 'figure.ratio',
  doc: 'So many in, or out of, so many: one in five, nine out of 10.',
  source: 'annotation guide, Figures (ratio)',
  examples: [
    { text: 'One in five children is hungry.', finds: 'One in five children', value: '0.2' },
    {
      text: 'Nearly nine out of ten letters arrived.',
      finds: 'Nearly nine out of ten letters',
      value: '0.9',
    },
    { text: 'One in three councils faces ruin.', finds: 'One in three councils', value: '0.3333' },
    { text: 'About 1 in 10 were empty.', finds: 'About 1 in 10', value: '0.1' },
    { text: 'It was a 60-40 split.', finds: '60-40', value: '1.5' },
    { text: 'The odds are 5 to 1.', finds: '5 to 1', value: '5' },
    { text: 'The ratio of boys to girls is 1:9 there.', finds: '1:9', value: '0.1111' },
    { text: 'She went 3-for-4 in Lima.', finds: '3-for-4', value: '0.75' },
    { text: 'She was 9-of-12 from the line.', finds: '9-of-12', value: '0.75' },
    { text: 'It has a one-in-five chance.', finds: 'one-in-five', value: '0.2' },
    { text: 'One of every three houses was lost.', finds: 'One of every three houses', value: '0.3333' },
    { text: 'It trades on a price-to-earnings ratio of 12.', finds: '12', value: '12' },
    { text: 'Linz Boy won at odds of 9/2.', finds: '9/2', value: '4.5' },
    { text: 'She scored 480/500 in the exam.', finds: '480/500', value: '0.96' },
    { text: 'Holt Lad, a 33/10 outsider, came last.', finds: '33/10', value: '3.3' },
    { text: 'He rode the 7-2 favourite to a win.', finds: '7-2', value: '3.5' },
    { text: 'Boys outnumber girls by three-to-one.', finds: 'three-to-one', value: '3' },
  ],
  counterExamples: [
    'He moved it from 5 to 1 January.',
    'She scored in the 2023/24 season.',
    'It fell from 5 to 1 boats.',
    'Ten in 2019 were closed.',
    'One in three years was dry.',
    'It has 12 in all.',
    'It was a one-in-100-year flood.',
    'She hit five in 10 games.',
    'She hit four in 7-1 wins.',
  ],
  read: (doc, amount) => {
    const half = splitAt(doc, amount);
    if (half !== null) {
      const reading = figure(
        doc,
        'figure.ratio',
        'ratio',
        amount,
        comparedMention(amount.before, half.last, null),
      );
      coreUpTo(doc, reading, half.last);
      reading.value.value = fraction(amount.low.value, half.value);
      reading.value.min = null;
      reading.value.max = null;
      return reading;
    }
    if (amount.high !== null || amount.value === null || amount.exponent > 0) return null;
    const colon = afterColon(doc, amount) ?? oddsAt(doc, amount) ?? marksAt(doc, amount);
    if (colon !== null) {
      const said = comparedMention(amount.before, colon.last, null);
      const reading = figure(doc, 'figure.ratio', 'ratio', amount, said);
      coreUpTo(doc, reading, colon.last);
      reading.value.value = fraction(amount.value, colon.value);
      return reading;
    }
    if (isRatioOf(doc, amount))
      return figure(doc, 'figure.ratio', 'ratio', amount, comparedMention(amount.before, amount.last, null));
    const one = endOfOdds(doc, amount);
    if (one !== null) {
      const odds = figure(doc, 'figure.ratio', 'ratio', amount, comparedMention(amount.before, one, null));
      coreUpTo(doc, odds, one);
      return odds;
    }
    let at = amount.last;
    const joined = chanceOf(doc, amount);
    if (joined !== null) {
      const said = comparedMention(amount.before, joined.last, null);
      const reading = figure(doc, 'figure.ratio', 'ratio', amount, said);
      coreUpTo(doc, reading, joined.last);
      reading.value.value = fraction(amount.value, joined.value);
      return reading;
    }
    const isInCourse = doc.form[at] === WORD.in;
    if (doc.form[at] === WORD.of && doc.form[at + 1] === WORD.every) at++;
    else if (doc.form[at] === WORD.out && doc.form[at + 1] === WORD.of) at += 2;
    else if (doc.form[at] === WORD.in && doc.gap[at]! <= GAP.line) at++;
    else return null;
    if (doc.form[at] === WORD.every) at++;
    const of = at < doc.length ? numeralAt(doc, at) : null;
    if (of === null || of.value <= amount.value || !Number.isInteger(amount.value)) return null;
    // `four in a 7-1 win`
    if (isInnerHyphen(doc, of.last) && isNumber(doc, of.last + 1)) return null;
    if (of.bare && of.value >= 1900 && of.value <= 2100) return null;
    if (of.value % 5 !== 0 && of.value > 20) return null;
    if (percentSign(doc, of.last) !== null || GRAINS.has(doc.form[of.last] ?? 0)) return null;
    const phrase = nounPhraseAt(doc, of.last, true);
    // `212 for eight in 50 overs`, `15 goals, five in 10 games`
    if (amount.value > 1 && isInCourse && phrase !== null && PERIODS_OF_PLAY.has(doc.form[phrase.head]!))
      return null;
    const said = comparedMention(amount.before, phrase?.last ?? of.last, null);
    const reading = figure(doc, 'figure.ratio', 'ratio', amount, said);
    coreUpTo(doc, reading, of.last);
    reading.value.value = fraction(amount.value, of.value);
    if (phrase !== null) reading.value.what = surfaceOf(doc, phrase.first, phrase.last);
    return reading;
  },
});

/** The last number of `a one-in-five chance`; not of `a one-in-100-year flood`. */
function chanceOf(doc: Doc, { last, value }: Amount) {
  const at = last + 1;
  if (!isInnerHyphen(doc, last) || !CHANCES.has(doc.form[at] ?? 0) || !isInnerHyphen(doc, at + 1))
    return null;
  const of = numeralAt(doc, at + 2);
  // `went 4-for-4`
  if (of?.value === value && doc.form[at] !== WORD.in) return of;
  if (of === null || of.value <= (value ?? 0) || isInnerHyphen(doc, of.last)) return null;
  return of;
}

const CHANCES = wordSet('in of for');

/** `a price-to-earnings ratio of 12` */
const isRatioOf = (doc: Doc, { before, low, last, percent }: Amount): boolean =>
  low.form === 'digits' &&
  percent === null &&
  doc.form[before.first - 1] === WORD.of &&
  RATIOS.has(doc.form[before.first - 2] ?? 0) &&
  (last >= doc.length || doc.kind[last] === TOKEN.punctuation || is(doc, last, CLASS['function-word'])) &&
  doc.form[last] !== WORD.to &&
  !isMark(doc, last, '-');
const RATIOS = wordSet('ratio multiple');

/** `a 60-40 split`, `divided 50-50`: two shares that make a whole. */
function splitAt(doc: Doc, { low, last, high }: Amount) {
  if (high === null && !(isDash(doc, last) && isNumber(doc, last + 1))) return null;
  const of = high ?? numeralAt(doc, last + 1);
  if (!low.bare || of === null || !of.bare || low.value + of.value !== WHOLE) return null;
  return SPLIT.has(doc.form[of.last] ?? 0) || SPLITS.has(doc.form[low.first - 1] ?? 0) ? of : null;
}
const WHOLE = 100;
const SPLIT = wordSet(
  'split chance partnership venture basis share shared ownership call joint odds proposition',
);
const SPLITS = wordSet('split divided shared evenly');

/** The number behind the colon of `a ratio of 1:9`. */
function afterColon(doc: Doc, { bare, last }: Amount) {
  if (!bare || !isRatioSign(doc, last)) return null;
  const of = numeralAt(doc, last + 1);
  return of?.bare && of.value > 0 ? of : null;
}

/** `5 to 1`, `three-to-one`: so many to each one. The token behind it; null where it is none. */
function endOfOdds(doc: Doc, { from, last, low }: Amount): number | null {
  const hyphen = pastHyphen(doc, last);
  if (doc.form[hyphen] !== WORD.to || doc.form[from - 1] === WORD.from || low.value < 2) return null;
  const at = pastHyphen(doc, hyphen + 1);
  if (at >= doc.length || at - hyphen !== hyphen - last + 1 || doc.gap[at]! > GAP.line) return null;
  const isOne = doc.form[at] === WORD.one || (doc.kind[at] === TOKEN.number && isMark(doc, at, '1'));
  if (!isOne || isMonthDay(doc, at + 1)) return null;
  // `5 to 1 majority`, not `5 to 1 points`
  return nounPhraseAt(doc, at + 1, true)?.plural === true ? null : at + 1;
}

const isMonthDay = (doc: Doc, token: number): boolean => token < doc.length && MONTHS.has(doc.form[token]!);
