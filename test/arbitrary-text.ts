/** Texts for properties: any UTF-16 at all, and news prose broken in every way. */
import fc from 'fast-check';

/** Any code units, lone surrogates with them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const PIECES = [
  'President',
  'Maria',
  'Sánchez',
  'Dr. Okafor-Lind',
  'J. K.',
  'said',
  'the',
  'of',
  'and',
  'who, 43,',
  'Mexico',
  'U.S.',
  'French',
  'South Korea',
  'Mexico City',
  'Monday',
  '12 March 2024',
  'March 3',
  '2023',
  'last week',
  'three years',
  '$3.5 billion',
  'more than 2,000 migrants',
  '35 percent',
  '½',
  '1,2,3',
  '9/11',
  '5pm',
  '’s',
  '“',
  '”',
  '.',
  ',',
  '—',
  '-',
  '(',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u00ad',
  '\u200d',
  '\ufeff',
  'e\u0301',
  '\u0301',
  '👩\u200d👩\u200d👧',
  '🇲🇽',
  '🫠',
  'İstanbul',
  'ﬁne',
  '北京',
  'محمد',
  'हिन्दी',
  '\ud800',
  '\udc00',
  '|',
  '=1+1',
];

const brokenProse = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: anyUnits }), {
    maxLength: 40,
  })
  .chain((pieces) => fc.constantFrom(' ', '', '\n').map((gap) => pieces.join(gap)));

export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: anyUnits },
  { weight: 3, arbitrary: brokenProse },
);
