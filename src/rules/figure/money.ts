import { type Doc, hasWord, is, isMark } from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { scale } from '../../normalise/numbers.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter, comparatorBefore } from './parse/comparator.js';
import { type Currency, type CurrencyAt, codeOfSign, isPound, RUPEES } from './parse/currencies.js';
import { currencyAfter, nameBefore } from './parse/currency.js';
import { codeNear } from './parse/currency-near.js';
import { sentenceAround } from './parse/joints.js';
import { WORD } from './parse/lexis.js';
import { localDollar } from './parse/local-dollar.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { isNounPhraseWord, isPluralNoun } from './parse/nouns.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { directionAt, inSentence, isDeterminer, saidOf } from './parse/surroundings.js';
import { unitAt } from './parse/unit.js';

export const money = defineFigure({
  id: 'figure.money',
  doc: 'A number with a currency sign, code or name. Words that compare it stand outside its span.',
  source: 'annotation guide, Figures; ISO 4217',
  examples: [
    { text: 'It cost more than $3.5 billion.', finds: '$3.5 billion', value: '3500000000' },
    { text: 'The refit is priced at $25-35 million.', finds: '$25-35 million', value: '25000000..35000000' },
    { text: 'A Rs16,189-crore road was promised.', finds: 'Rs16,189-crore', value: '161890000000' },
    { text: 'ISLAMABAD: The road cost Rs3.4 billion.', finds: 'Rs3.4 billion', value: '3400000000' },
    { text: 'The bank lost N38m to fraud.', finds: 'N38m', value: '38000000' },
    { text: 'Tea is ₹12; in Colombo I gave ten rupees.', finds: 'ten rupees', value: '10' },
    { text: 'The clerk took R14-million.', finds: 'R14-million', value: '14000000' },
    { text: 'They handed over Tk 25,000.', finds: 'Tk 25,000', value: '25000' },
    { text: 'Loaves are 4,120/- in Peru.', finds: '4,120/-', value: '4120' },
    { text: 'They gave 54.6bn/- for roads.', finds: '54.6bn/-', value: '54600000000' },
    {
      text: 'It fetched between 4,000/- and 4,100/- per bag.',
      finds: 'between 4,000/- and 4,100/-',
      value: '4000..4100',
    },
    { text: 'A ride costs 15 birr to 20 birr.', finds: '15 birr to 20 birr', value: '15..20' },
    { text: 'The shares closed two sen lower.', finds: 'two sen', value: '0.02' },
    { text: 'He asks N150 for a jar that sold for N50 in May.', finds: 'N50', value: '50' },
    { text: 'He earned 300 German marks.', finds: '300 German marks', value: '300' },
    { text: 'A bus in Ghana is ¢4.50.', finds: '¢4.50', value: '4.5' },
    { text: 'Bread rose by 4 cents.', finds: '4 cents', value: '0.04' },
    { text: 'A prize of 50,000 yuan was offered.', finds: '50,000 yuan', value: '50000' },
    { text: 'A fine of US dollars 6000 was set.', finds: 'US dollars 6000', value: '6000' },
    { text: 'It paid 1.5 mln dlrs.', finds: '1.5 mln dlrs', value: '1500000' },
    { text: 'Shares rose 5-1/2 dollars.', finds: '5-1/2 dollars', value: '5.5' },
    { text: 'The million-dollar fund closed.', finds: 'million-dollar', value: '1000000' },
    { text: 'He parks at a cost of R15.', finds: 'R15', value: '15' },
    { text: 'The road cost 5 billion FCFA.', finds: '5 billion FCFA', value: '5000000000' },
    { text: 'They gave $50,000,00 for it.', finds: '$50,000,00', value: '50000' },
    { text: 'He was fined 5,000 pounds in May.', finds: '5,000 pounds', value: '5000' },
    { text: 'It pays 400 won a share.', finds: '400 won', value: '400' },
    { text: 'A fine of R10 000 was set for Tom Oke.', finds: 'R10 000', value: '10000' },
    { text: 'The budget is 3 trln tenge.', finds: '3 trln tenge', value: '3000000000000' },
    { text: 'The real rose 0.4% to 4.81 reais.', finds: '4.81 reais', value: '4.81' },
    { text: 'They hid hundreds of dollars.', finds: 'hundreds of dollars', value: '200' },
    {
      text: 'It lost the thousands of crores it gave to roads.',
      finds: 'thousands of crores',
      value: '20000000000',
    },
  ],
  counterExamples: [
    'EUR/USD 1.08 was steady.',
    'Of the 12 won by the party, two are rural.',
    'They had three real problems.',
    'The tally passed the 1 million mark.',
    'It weighs 40 pounds of lead.',
    'They will meet at COP28 in May.',
    'The biodiversity summit (COP 15) is over.',
    'Crores came to bathe; hundreds of lakhs of pilgrims prayed.',
    'The lane is 1.4KM long.',
    'He wore an N95 mask that cost a friend.',
    'They sat in rows 4/-5 of it.',
  ],
  read: (doc, amount) => {
    const { sign } = amount;
    if (sign !== null) {
      const name = currencyAfter(doc, amount.last);
      const same = name !== null && (name.code === sign.code || (sign.ambiguous && name.ambiguous));
      return priced(doc, amount, sign, minusBefore(doc, sign.first), same ? name.last : amount.last);
    }
    const next = amount.takesOf && doc.form[amount.last] === WORD.of ? amount.last + 1 : amount.next;
    const name = currencyAfter(doc, next);
    if (name === null) {
      const rupees = ofCrores(doc, amount);
      if (rupees !== null) return priced(doc, amount, rupees, amount.from, amount.last);
      const ahead = nameBefore(doc, amount.low.first);
      if (ahead === null || amount.low.form !== 'digits' || isNounPhraseWord(doc, amount.last)) return null;
      return priced(doc, amount, ahead, ahead.first, amount.last);
    }
    if (!meansMoney(doc, amount, name, name.first, name.last) || isResolution(doc, amount, name)) return null;
    return priced(doc, amount, name, amount.from, name.last);
  },
});

/** `thousands of crores lent to farms`: nothing but rupees is counted so where no noun follows; no country has so many people. */
function ofCrores(doc: Doc, { form, last, value, takesOf }: Amount): Currency | null {
  if (form !== 'vague' || !takesOf || value === null || value < FEWEST_CRORES) return null;
  if (!CRORES.has(doc.form[last - 1]!) || doc.form[last] === WORD.of) return null;
  return nounPhraseAt(doc, last, true)?.plural ? null : RUPEES;
}
const CRORES = wordSet('crores lakhs');
const FEWEST_CRORES = 2e9;

/** `1080p`: lines of a picture, and nobody says more than 999 pence so. */
const isResolution = (doc: Doc, { value, bare }: Amount, { exponent, first, last }: CurrencyAt): boolean =>
  bare &&
  exponent < 0 &&
  (value ?? 0) >= LINES &&
  last === first + 1 &&
  doc.end[first]! - doc.start[first]! === 1 &&
  doc.shape[first] === SHAPE.lower;
const LINES = 1080;

function priced(doc: Doc, amount: Amount, currency: Currency, start: number, end: number) {
  const before = start < amount.from ? comparatorBefore(doc, start) : amount.before;
  const after = comparatorAfter(doc, end);
  const said = comparedMention(before, end, after);
  const reading = figure(doc, 'figure.money', 'money', amount, said);
  const { value } = reading;
  if (currency.exponent !== 0) {
    value.value = scaled(amount.value, currency.exponent);
    value.min = scaled(amount.min, currency.exponent);
    value.max = scaled(amount.max, currency.exponent);
  }
  const negative = start < amount.low.first && (isMark(doc, start, '-') || isMark(doc, start, '−'));
  if (negative && value.value !== null) value.value = -value.value;
  const isBare = currency.code === 'USD' && isMark(doc, start, '$') && doc.gap[start + 1] === GAP.none;
  value.currency =
    dollarsTold(doc, amount, start, currency) ??
    (isBare ? localDollar(doc, start) : null) ??
    codeNear(doc, currency, start);
  value.assumed = assumption(currency, value.currency);
  value.direction = directionAt(doc, said.first, said.last);
  value.what = saidOf(doc, said.first, said.last);
  return reading;
}

/** `$800,000` of an article that says `TT$800,000` too: a bare sign with the very number of a dollar that is named. */
function dollarsTold(doc: Doc, { low }: Amount, sign: number, { code }: Currency): string | null {
  if (code !== 'USD' || low.first !== sign + 1 || !isMark(doc, sign, '$') || low.form !== 'digits')
    return null;
  const at = doc.start[sign]!;
  const written = doc.text.slice(at, doc.end[low.first]);
  const from = Math.max(0, at - SAME_SUM_REACH);
  const around = doc.text.slice(from, at + SAME_SUM_REACH);
  for (let found = around.indexOf(written); found >= 0; found = around.indexOf(written, found + 1)) {
    if (/\d/.test(around[found + written.length] ?? '')) continue;
    const letters = /[A-Z]{1,3}$/.exec(around.slice(Math.max(0, found - 3), found));
    const told = letters === null ? null : codeOfSign(`${letters[0]}$`);
    if (told !== null) return told;
  }
  return null;
}
/** How far around the same sum is looked for, in characters. */
const SAME_SUM_REACH = 4000;

const scaled = (value: number | null, exponent: number) => (value === null ? null : scale(value, exponent));

const NOTHING: readonly string[] = [];

function assumption(currency: Currency, code: string | null): readonly string[] {
  if (!currency.ambiguous || code === null) return NOTHING;
  return [
    code === currency.code
      ? `currency ${code}: its usual meaning`
      : `currency ${code}: by the countries named nearby`,
  ];
}

/** `-$5m`: the minus stands before the sign. */
function minusBefore(doc: Doc, sign: number): number {
  const at = sign - 1;
  const minus = at >= 0 && (isMark(doc, at, '-') || isMark(doc, at, '−')) && doc.gap[sign] === GAP.none;
  return minus && doc.gap[at] !== GAP.none ? at : sign;
}

/** Names that are other words too: `the 12 won by`, `three real problems`, `40 pounds of lead`. */
function meansMoney(doc: Doc, amount: Amount, currency: Currency, first: number, last: number): boolean {
  // `400,000 Bitcoin transactions`
  if (doc.shape[first]! >= SHAPE.capital && last - first === 1 && isPluralNoun(doc, last)) return false;
  if (last - first > 1 || !currency.ordinary) return true;
  if (isPound(doc, first)) return poundsAreMoney(doc, amount, first, last);
  if (doc.shape[first]! >= SHAPE.capital) return false;
  // `passed the 1 million mark`
  if (doc.form[first] === MARK && isDeterminer(doc, amount.before.first - 1)) return false;
  if (amount.exponent >= 5 || amount.form === 'vague') return true;
  // `closed two sen lower`
  if (MOVED.has(doc.form[last] ?? 0)) return true;
  if (isNounPhraseWord(doc, last)) return false;
  // `400 won a share`
  if (SOLD_BY.has(doc.form[PER.has(doc.form[last] ?? 0) ? last + 1 : last] ?? 0)) return true;
  if (is(doc, last, CLASS['function-word']) && is(doc, first, CLASS.verb))
    return amount.exponent >= 3 || (amount.value ?? 0) >= 1000;
  return isPluralNoun(doc, first) || (amount.value ?? 0) >= 100 || !is(doc, first, CLASS['word-1']);
}

const PER = wordSet('a an per each');
/** What a price is said for. */
const SOLD_BY = wordSet(
  'share kilo kilogram kg gram tonne ton pound ounce barrel litre liter gallon bag sack head person unit day month week year hour night ticket piece metre meter bottle apiece bushel acre hectare',
);

/** Sterling in the sentence, a great sum or a conversion in brackets speak for money; `of` and weights against it. */
function poundsAreMoney(doc: Doc, amount: Amount, pound: number, last: number): boolean {
  if (amount.exponent >= 6) return true;
  if (doc.form[last] === WORD.of) return false;
  const [from, to] = sentenceAround(doc, pound);
  for (let at = from; at < to; at++)
    if (isMark(doc, at, '£') || isMark(doc, at, '$') || isMark(doc, at, '€')) return true;
  // `12 pounds (5.4 kg)` weigh.
  const restated = inSentence(doc, last, pound) && isMark(doc, last, '(');
  if (restated) return unitAt(doc, last + 2) === null;
  return isPaid(doc, amount, from) || mentionsSterling(doc, pound);
}

/** `fined 5,000 pounds`, `a salary of 40,000 pounds` */
const isPaid = (doc: Doc, { before }: Amount, from: number): boolean =>
  hasWord(doc, Math.max(from, before.first - PAID_REACH), before.first, PAID);
const PAID_REACH = 4;
const PAID = wordSet(
  'fine fined fines cost costs costing paid pay pays paying worth earn earns earned earning salary wage wages price priced charge charged charges spend spends spent spending donated owed owes owe bail loan debt fee fees reward budget grant bonus rent compensation damages',
);

const MARK = wordId(lexicon, 'mark');
/** How a price has moved by the sum before it. */
const MOVED = wordSet('higher lower up down firmer weaker stronger easier dearer cheaper apiece');

/** How far around the article may price things in sterling, in characters. */
const STERLING_REACH = 4000;

function mentionsSterling(doc: Doc, token: number): boolean {
  const at = doc.start[token]!;
  return doc.text.slice(Math.max(0, at - STERLING_REACH), at + STERLING_REACH).includes('£');
}
