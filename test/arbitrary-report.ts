/** Reports that no article would give: any words in every field, to try the formats with. */
import fc from 'fast-check';
import type { Report } from '../src/types.js';
import { arbitraryText } from './arbitrary-text.js';

const words = arbitraryText.map((text) => text || 'x');
const mention = { text: words, start: fc.nat(), end: fc.nat() };
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

export const arbitraryReport: fc.Arbitrary<Report> = fc.record({
  schemaVersion: fc.constant(1 as const),
  offsets: fc.constant('utf16' as const),
  article: fc.record({
    id: words,
    source: words,
    format: fc.constant('text'),
    title: fc.option(words),
    byline: few(words),
    published: fc.option(fc.constant('2024-01-19')),
    publishedFrom: fc.constant('option' as const),
    words: fc.nat(),
    characters: fc.nat(),
  }),
  people: few(
    fc.record(
      {
        name: words,
        roles: few(words),
        honorifics: few(words),
        age: fc.option(fc.nat(120)),
        aliases: few(words),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
        mentions: some(fc.record(mention)),
        byline: fc.constant(true as const),
      },
      { requiredKeys: ['name', 'roles', 'honorifics', 'age', 'aliases', 'confidence', 'mentions'] },
    ),
  ),
  countries: few(
    fc.record({
      code: fc.constant('MX'),
      alpha3: fc.constant('MEX'),
      name: words,
      mentions: some(fc.record({ ...mention, form: fc.constantFrom('name' as const, 'demonym' as const) })),
    }),
  ),
  dates: few(
    fc.record({
      ...mention,
      type: fc.constantFrom('date' as const, 'time' as const, 'duration' as const, 'set' as const),
      timex: words,
      value: fc.option(words),
      earliest: fc.option(words),
      latest: fc.option(words),
      relative: fc.boolean(),
      approximate: fc.boolean(),
      assumed: few(words),
    }),
  ),
  figures: few(
    fc.record({
      ...mention,
      kind: fc.constantFrom('count' as const, 'money' as const, 'percent' as const, 'ordinal' as const),
      value: fc.option(number),
      min: fc.option(number),
      max: fc.option(number),
      comparator: fc.constantFrom('=' as const, '>' as const, '~' as const),
      unit: fc.option(words),
      currency: fc.option(fc.constant('EUR')),
      assumed: few(words),
      comparatorWords: some(fc.record(mention)),
    }),
  ),
  warnings: few(fc.record({ code: fc.constant('x'), message: words })),
});
