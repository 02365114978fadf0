/**
 * Every field of every answer on our own articles. A difference fails unless fixtures/<slug>/gaps.json names it with a
 * reason; a gap that differs no longer fails too, so the lists can only shrink.
 * After a change: UPDATE_GAPS=1 npm run jest -- fixtures, then give each new gap its reason (or UPDATE_GAPS='the reason').
 */
import { align } from '../bench/fixtures/align.js';
import { compare } from '../bench/fixtures/compare.js';
import { reviewGaps, UNREVIEWED, writeGaps } from '../bench/fixtures/gaps.js';
import { type Expected, readFixtures } from '../bench/fixtures/read.js';
import { extract } from '../src/index.js';
import type { Report } from '../src/types.js';

const fixtures = readFixtures();
const answer = (text: string, published: string | null) =>
  extract(published === null ? { text } : { text, published });

describe.each(fixtures.map((fixture) => [fixture.slug, fixture] as const))('%s', (_, fixture) => {
  test('gives the expected answer, known gaps aside', () => {
    const { differences } = compare(fixture.expected, answer(fixture.text, fixture.about.published));
    const update = process.env['UPDATE_GAPS'];
    if (update) writeGaps(fixture, differences, update === '1' ? UNREVIEWED : update);
    else expect(reviewGaps(differences, fixture.gaps)).toEqual({ fresh: [], closed: [] });
  });

  test('every gap says why it stands', () => {
    expect(fixture.gaps.filter(({ reason }) => ['', UNREVIEWED].includes(reason.trim()))).toEqual([]);
  });

  test('expects only what its text says, in its order', () => {
    const { people, countries, dates, figures } = fixture.expected;
    const lists = [
      ...people.map(({ mentions }) => mentions),
      ...countries.map(({ mentions }) => mentions.map(({ text }) => text)),
      dates.map(({ text }) => text),
      figures.map(({ text }) => text),
    ];
    const lost = lists.flatMap((texts) => notInOrder(fixture.text, texts));
    expect(lost).toEqual([]);
    for (const { name, mentions } of people) expect(mentions).toContain(name);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  });
});

function notInOrder(text: string, parts: readonly string[]): string[] {
  let at = 0;
  return parts.filter((part) => {
    const found = text.indexOf(part, at);
    if (found >= 0) at = found + part.length;
    return found < 0;
  });
}

describe('the comparison', () => {
  const text = 'Mr. Kofi Baah, mayor of Tema, paid about $5 to two Ghanaians on May 3. Baah left.';
  const expected: Expected = {
    published: '2024-01-19',
    people: [
      {
        name: 'Kofi Baah',
        roles: ['mayor of Tema'],
        honorifics: ['Mr'],
        age: null,
        mentions: ['Kofi Baah', 'Baah'],
      },
    ],
    countries: [{ code: 'GH', name: 'Ghana', mentions: [{ text: 'Ghanaians', form: 'demonym' }] }],
    dates: [{ text: 'May 3', type: 'date', timex: '2024-05-03', value: '2024-05-03' }],
    figures: [
      {
        text: '$5',
        kind: 'money',
        value: 5,
        comparator: '~',
        comparatorWords: ['about'],
        unit: null,
        currency: 'USD',
      },
      {
        text: 'two Ghanaians',
        kind: 'count',
        value: 2,
        comparator: '=',
        unit: 'Ghanaians',
        currency: null,
      },
    ],
  };
  const span = (part: string) => {
    const start = text.indexOf(part);
    return { text: part, start, end: start + part.length };
  };
  const figure = (part: string) => ({
    ...span(part),
    min: null,
    max: null,
    unit: null,
    currency: null,
    assumed: [],
  });
  const report: Report = {
    ...extract({ text, published: '2024-01-19' }),
    people: [
      {
        name: 'Kofi Baah',
        roles: ['mayor of Tema'],
        honorifics: ['Mr'],
        age: null,
        aliases: [],
        confidence: 1,
        mentions: [span('Kofi Baah'), { text: 'Baah', start: 70, end: 74 }],
      },
    ],
    countries: [
      { code: 'GH', alpha3: 'GHA', name: 'Ghana', mentions: [{ ...span('Ghanaians'), form: 'demonym' }] },
    ],
    dates: [
      {
        ...span('May 3'),
        type: 'date',
        timex: '2024-05-03',
        value: '2024-05-03',
        earliest: '2024-05-03',
        latest: '2024-05-03',
        relative: false,
        approximate: false,
        assumed: [],
      },
    ],
    figures: [
      {
        ...figure('$5'),
        kind: 'money',
        value: 5,
        comparator: '~',
        comparatorWords: [span('about')],
        currency: 'USD',
      },
      { ...figure('two Ghanaians'), kind: 'count', value: 2, comparator: '=', unit: 'Ghanaians' },
    ],
  };
  const differ = (other: Partial<Report>) => compare(expected, { ...report, ...other }).differences;
  const [person] = report.people;
  const [country] = report.countries;
  const [date] = report.dates;
  const [money, pair] = report.figures;

  test('is content with the same answer', () => {
    const { differences, counts } = compare(expected, report);
    expect(differences).toEqual([]);
    for (const { expected: wanted, given, right } of Object.values(counts))
      expect([given, right]).toEqual([wanted, wanted]);
  });

  test.each<[string, Partial<Report>]>([
    ['published: null, not 2024-01-19', { article: { ...report.article, published: null } }],
    ['people: “Kofi Baah” is missing', { people: [] }],
    ['people: “Baah” should not be there', { people: [person!, { ...person!, name: 'Baah', mentions: [] }] }],
    ['people: “Kofi Baah” is named “Baah”', { people: [{ ...person!, name: 'Baah' }] }],
    ['people: “Kofi Baah” lacks the role “mayor of Tema”', { people: [{ ...person!, roles: [] }] }],
    [
      'people: “Kofi Baah” should not have the role “king”',
      { people: [{ ...person!, roles: ['king', 'mayor of Tema'] }] },
    ],
    ['people: “Kofi Baah” lacks the honorific “Mr”', { people: [{ ...person!, honorifics: [] }] }],
    ['people: “Kofi Baah” is taken for the author', { people: [{ ...person!, byline: true }] }],
    ['people: “Kofi Baah” has the age 43, not none', { people: [{ ...person!, age: 43 }] }],
    [
      'people: “Kofi Baah” lacks mention 2 “Baah”',
      { people: [{ ...person!, mentions: person!.mentions.slice(0, 1) }] },
    ],
    [
      'people: “Kofi Baah” should not have the mention “Tema” after 1',
      { people: [{ ...person!, mentions: [person!.mentions[0]!, span('Tema'), person!.mentions[1]!] }] },
    ],
    ['countries: GH is missing', { countries: [] }],
    [
      'countries: TG should not be there (“Ghanaians”)',
      { countries: [country!, { ...country!, code: 'TG' }] },
    ],
    ['countries: GH is named “Togo”, not “Ghana”', { countries: [{ ...country!, name: 'Togo' }] }],
    ['dates: “May 3” is missing', { dates: [] }],
    ['dates: “May 3” should not be there', { dates: [date!, date!] }],
    ['dates: “May 3” is taken as “May”', { dates: [{ ...date!, text: 'May' }] }],
    ['dates: “May 3” has the type “time”, not “date”', { dates: [{ ...date!, type: 'time' }] }],
    ['dates: “May 3” has the timex “2024”, not “2024-05-03”', { dates: [{ ...date!, timex: '2024' }] }],
    ['dates: “May 3” has the value none, not “2024-05-03”', { dates: [{ ...date!, value: null }] }],
    ['figures: “two Ghanaians” is missing', { figures: [money!] }],
    ['figures: “$5” has the value 6, not 5', { figures: [{ ...money!, value: 6 }, pair!] }],
    ['figures: “$5” has the min 1, not none', { figures: [{ ...money!, min: 1 }, pair!] }],
    ['figures: “$5” has the comparator “=”, not “~”', { figures: [{ ...money!, comparator: '=' }, pair!] }],
    [
      'figures: “$5” has the comparator words “$5”, not “about”',
      { figures: [{ ...money!, comparatorWords: [span('$5')] }, pair!] },
    ],
    [
      'figures: “two Ghanaians” has the comparator words “two”, not none',
      { figures: [money!, { ...pair!, comparatorWords: [span('two')] }] },
    ],
    ['figures: “$5” has the currency none, not “USD”', { figures: [{ ...money!, currency: null }, pair!] }],
    ['figures: “$5” has the kind “count”, not “money”', { figures: [{ ...money!, kind: 'count' }, pair!] }],
    [
      'figures: “two Ghanaians” has the unit “people”, not “Ghanaians”',
      { figures: [money!, { ...pair!, unit: 'people' }] },
    ],
  ])('says %s', (difference, other) => {
    expect(differ(other)).toEqual([difference]);
  });

  test('a mention of another form differs', () => {
    const mentions = [{ ...country!.mentions[0]!, form: 'name' as const }];
    expect(differ({ countries: [{ ...country!, mentions }] })).toEqual([
      'countries: GH lacks mention 1 “Ghanaians (demonym)”',
      'countries: GH should not have the mention “Ghanaians (name)” after 1',
    ]);
  });

  test('lists are aligned at the least cost', () => {
    const cost = (a: string, b: string) => (a === b ? 0 : Infinity);
    expect(align(['a', 'b', 'c'], ['b', 'x', 'c'], cost)).toEqual([
      ['a', null],
      ['b', 'b'],
      [null, 'x'],
      ['c', 'c'],
    ]);
  });

  test('gaps are used up one by one', () => {
    const gap = { difference: 'x', reason: 'known' };
    expect(reviewGaps(['x', 'x'], [gap])).toEqual({ fresh: ['x'], closed: [] });
    expect(reviewGaps(['x'], [gap, gap])).toEqual({ fresh: [], closed: ['x'] });
  });
});
