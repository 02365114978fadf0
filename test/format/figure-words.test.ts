import { figureAsWritten, figureInWords, inDigits } from '../../src/format/figure-words.js';
import { extract } from '../../src/index.js';
import type { FigureAnswer } from '../../src/types.js';

const figure = (given: Partial<FigureAnswer>): FigureAnswer => ({
  text: '',
  start: 0,
  end: 0,
  kind: 'count',
  value: null,
  min: null,
  max: null,
  comparator: '=',
  unit: null,
  currency: null,
  assumed: [],
  ...given,
});

test.each<[string, Partial<FigureAnswer>]>([
  ['2,000,000 migrants', { value: 2e6, unit: 'migrants' }],
  ['2,000–3,000 migrants', { min: 2000, max: 3000, unit: 'migrants' }],
  ['3,500,000,000 USD', { kind: 'money', value: 3.5e9, currency: 'USD' }],
  ['1.20 EUR', { kind: 'money', value: 1.2, currency: 'EUR' }],
  ['35 %', { kind: 'percent', value: 35 }],
  ['0.5 percentage points', { kind: 'percentage-points', value: 0.5 }],
  ['12.5 km', { kind: 'measure', value: 12.5, unit: 'km' }],
  ['43 years old', { kind: 'age', value: 43 }],
  ['no. 3 economy', { kind: 'ordinal', value: 3, unit: 'economy' }],
  ['× 10', { kind: 'multiple', value: 10 }],
  ['3–1', { kind: 'score', min: 3, max: 1 }],
  ['', {}],
])('“%s”', (words, given) => {
  expect(figureInWords(figure(given))).toBe(words);
});

test.each([
  'more than $3.5 billion',
  'some 5 million euros or so',
  'a $20-plus',
  '£20m+',
  'up to about 40 inspectors',
  '200 or so boats',
])('a figure is shown as the article writes it: %s', (phrase) => {
  const written = phrase.replace(/^a /, '');
  const [found] = extract(`It took ${phrase}, they said.`, { only: ['figures'] }).figures;
  expect(figureAsWritten(found!)).toBe(written);
});

test.each(['count', 'money'] as const)('a %s is written as Intl writes it', (kind) => {
  const most = { maximumFractionDigits: 6 };
  const whole = new Intl.NumberFormat('en', most);
  const cents = new Intl.NumberFormat('en', { ...most, minimumFractionDigits: 2 });
  const amounts = [0, 7, 42, 999, 1000, -1000, 12_345, 123_456, 1_234_567, -7_654_321, 9_007_199_254_740_991];
  for (let step = 1; step < 400; step++)
    amounts.push(step / 8, step * 1234.5, -step / 3, (step * Math.E) ** 5);
  for (const amount of amounts)
    expect(inDigits(amount, kind)).toBe(
      (kind === 'money' && !Number.isInteger(amount) ? cents : whole).format(amount),
    );
});
