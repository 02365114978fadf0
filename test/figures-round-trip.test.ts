/** Any number printed in a way that the grammar supports reads back as itself. */
import fc from 'fast-check';
import { extract } from '../src/index.js';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

function inWords(value: number, and: boolean): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100)
    return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${SMALL[value % 10]}`;
  if (value < 1000) {
    const rest = value % 100;
    const hundreds = `${SMALL[Math.floor(value / 100)]} hundred`;
    return rest === 0 ? hundreds : `${hundreds} ${and ? 'and ' : ''}${inWords(rest, and)}`;
  }
  const [scale, name] = SCALES.find(([one]) => value >= one)!;
  const rest = value % scale;
  const head = `${inWords(Math.floor(value / scale), and)} ${name}`;
  return rest === 0 ? head : `${head} ${inWords(rest, and)}`;
}

const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);
const indian = (value: number) => String(value).replace(/(?<=\d)(?=(\d\d)*\d{3}$)/g, ',');

function readBack(text: string) {
  const { figures } = extract(text, { only: ['figures'] });
  return figures.map(({ value }) => value);
}

/** Above the years and the small numbers that a sentence might need read otherwise. */
const count = fc.integer({ min: 2101, max: 999_999_999_999 });
const cents = fc.integer({ min: 1, max: 9_999_999 }).map((value) => value / 100);

test.each<readonly [name: string, print: (value: number) => string]>([
  ['plain digits', String],
  ['commas', (value) => grouped(value, ',')],
  ['no-break spaces', (value) => grouped(value, '\u00a0')],
  ['spaces', (value) => grouped(value, ' ')],
  ['Indian groups', indian],
  ['words', (value) => inWords(value, false)],
  ['words with and', (value) => inWords(value, true)],
])('a count in %s', (_, print) => {
  fc.assert(
    fc.property(count, (value) => {
      expect(readBack(`They counted ${print(value)} boats.`)).toEqual([value]);
    }),
    { numRuns: 300 },
  );
});

test('points group thousands where the number shows it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 999_999_999_999 }), (value) => {
      expect(readBack(`They counted ${grouped(value, '.')} boats.`)).toEqual([value]);
    }),
  );
});

test.each(['$%', 'US$%', '€%', '% euros', 'USD %', '£%', 'Rs %', '%€'])('money as %s', (pattern) => {
  fc.assert(
    fc.property(cents, (value) => {
      expect(readBack(`They paid ${pattern.replace('%', String(value))} for it.`)).toEqual([value]);
    }),
  );
});

test.each([
  ['thousand', 3],
  ['million', 6],
  ['lakh', 5],
  ['crore', 7],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
] as const)('money scaled by %s is exact', (magnitude, exponent) => {
  fc.assert(
    fc.property(cents, (value) => {
      const wanted = Number(`${value}e${exponent}`);
      expect(readBack(`They paid $${value} ${magnitude} for it.`)).toEqual([wanted]);
      expect(readBack(`They paid ${value} ${magnitude} euros for it.`)).toEqual([wanted]);
    }),
  );
});

test.each(['%%', '% percent', '% per cent', '% km', '%km', '% percentage points'])(
  'measured as %s',
  (pattern) => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(readBack(`It is ${pattern.replace('%', String(value))} there.`)).toEqual([value]);
      }),
    );
  },
);

test.each(['% km', '%km', '% kg', '% MW', '% kilometres', '% euros', '€%', '% percent'])(
  'a whole number of %s that looks like a year',
  (pattern) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2100 }), (value) => {
        expect(readBack(`It is ${pattern.replace('%', String(value))} there.`)).toEqual([value]);
      }),
    );
  },
);

test('a range keeps both ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (low, more) => {
      const high = low + more;
      for (const text of [
        `${low} to ${high} boats`,
        `between ${low} and ${high} boats`,
        `${low}-${high} boats`,
      ])
        expect(extract(`They need ${text}.`).figures).toMatchObject([{ value: null, min: low, max: high }]);
    }),
  );
});

test('no text makes it throw, and every span is its surface', () => {
  const piece = fc.constantFrom(
    '1',
    '2.5',
    '1,000',
    '½',
    '-',
    '–',
    '%',
    '$',
    'US',
    'million',
    'two',
    'half',
    'a',
    'of',
    'the',
    'dozens',
    'third',
    'to',
    'and',
    'people',
    'km',
    '(',
    ')',
    ',',
    '.',
    "'s",
    'year',
    'old',
    'more than',
    'between',
    'twice',
    'as',
    '\n\n',
    'May',
    'k',
    '°C',
    'Rs',
    'aged',
    'top',
    'in',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 14 }), (pieces) => {
      const text = pieces.flat().join('');
      for (const { start, end, text: surface, value, min, max } of extract(text).figures) {
        expect(text.slice(start, end)).toBe(surface);
        expect([value, min, max].every((number) => number === null || Number.isFinite(number))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
