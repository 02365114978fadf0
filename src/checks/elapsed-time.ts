import { type Elapsed, isYear, OF_ANNIVERSARY, SLACK, spansOf, yearIn } from './counted-years.js';
import { defineCheck } from './define.js';
import type { Contradiction } from './finding.js';
import { plantedBehind } from './planted.js';

export const elapsedTime = defineCheck({
  id: 'elapsed-time',
  level: 'error',
  doc: 'A count of years that does not fit the two years it lies between.',
  why: 'The sum is in the sentence and readers do it. Such slips come from rewriting last year’s story.',
  source:
    'AP correction of 2012: “63 years after his death” of a man who died in 1950 (headsuptheblog, 2012-12-24); NPR accuracy checklist, “do the math”',
  exemptions: [
    'Counts off by one: years may be counted with both ends, or not be over yet.',
    'Rough counts: nearly, about, more than, decades.',
    'Seasons, school years and fiscal years.',
    'A year that does not stand beside the count, in its own clause.',
    '“Ago” and anniversaries without a second year are compared with the day of publication only where that is known; the finding is then a warning.',
  ],
  blindSpots: [
    'Counts of months, weeks and days.',
    'Two years in two sentences.',
    'Counts that are off by one.',
  ],
  needs: ['date'],
  *check(facts, looked) {
    for (const span of spansOf(facts)) {
      looked(span.count);
      if (Math.abs(span.to.year - span.from.year - span.value) > SLACK) yield contradiction(span);
    }
  },
  slip: (facts) => {
    for (const { doc, numeral, value } of spansOf(facts)) {
      if (!/^\d+/.test(doc.text.slice(numeral.start, numeral.end))) continue;
      const ordinal = numeral.end - numeral.start > String(value).length;
      return { at: numeral, with: ordinal ? ordinalOf(value + 10) : String(value + 10) };
    }
    if (facts.published === null) return null;
    for (const date of facts.dates) {
      const years = Number(facts.published.slice(0, 4)) - yearIn(date);
      if (date.in !== 'text' || !isYear(date) || years < 3 || !/^\d{4}$/.test(date.text)) continue;
      const { text } = date.doc;
      if (/\bin $/i.test(text.slice(0, date.start)) && /^[.,]/.test(text.slice(date.end, date.end + 1)))
        return plantedBehind(date, `, ${years + 10} years ago`);
    }
    return null;
  },
  examples: [
    {
      text: 'In 2012, 53 years after the death of the author in 1950, the letters were found.',
      points: ['53 years after', '2012'],
      computed: { years: 62 },
    },
    {
      text: 'The law was passed in 1998 and repealed five years later, in 2013.',
      points: ['five years later', '2013'],
      computed: { years: 15 },
    },
    {
      text: 'She led the bank from 2002 to 2016, five years in all.',
      points: ['five years', '2016'],
      computed: { years: 14 },
    },
    {
      text: 'She led the bank for eight years, from 2012 to 2016.',
      points: ['eight years', '2016'],
      computed: { years: 4 },
    },
    {
      text: 'The bridge fell 20 years ago, in 1994.',
      published: '2024-06-17',
      points: ['20 years ago', '1994'],
      level: 'warning',
      computed: { years: 30 },
    },
    {
      text: 'The town marked the 50th anniversary of the flood of 1964 on Sunday.',
      published: '2024-06-17',
      points: ['50th anniversary', '1964'],
      level: 'warning',
      computed: { years: 60 },
    },
    {
      text: 'The twelve-year civil war (1980-1988) left the valley empty.',
      points: ['twelve-year', '1988'],
      computed: { years: 8 },
    },
    {
      text: 'In 1994, the club marked the 50th anniversary of its founding in 1934.',
      points: ['50th anniversary', '1994'],
      computed: { years: 60 },
    },
    {
      text: 'The plant closed in 2009, 12 years after it opened in 1987.',
      points: ['12 years after', '2009'],
      computed: { years: 22 },
    },
    {
      text: 'The treaty was signed in 1990, four years before the war of 2004.',
      points: ['four years before', '2004'],
      computed: { years: 14 },
    },
    {
      text: 'In 1994, 20 years ago, the bridge fell.',
      published: '2024-06-17',
      points: ['20 years ago', '1994'],
      level: 'warning',
    },
    {
      text: 'The bridge fell. Its 50th anniversary was in 1994.',
      title: 'In 2012, 53 years after the flood of 1950, a bridge falls',
      points: ['53 years after', '2012'],
    },
  ],
  cleanExamples: [
    'In 2012, 62 years after the death of the author in 1950, the letters were found.',
    'In 2012, 63 years after the death of the author in 1950, the letters were found.',
    'She led the bank from 2012 to 2016, five years in all.',
    'She led the bank for nearly eight years, from 2012 to 2016.',
    'The bridge fell 20 years ago, in 1994.',
    { text: 'The bridge fell 30 years ago, in 1994.', published: '2024-06-17' },
    { text: 'The town marked the 60th anniversary of the flood of 1964 on Sunday.', published: '2024-06-17' },
    'The law of 1998 was amended two years after the crash, and 2010 was calm.',
    'In 2004, three years after he left, the firm that was founded in 1950 closed.',
    'The plan of 2015 foresees five years of growth, and in 2040 another plan.',
    'He served two years of a sentence that began in 1990 and ended in 2010.',
    'The twelve-year-old was born in 1980, and (1980-1988) was the time of the war.',
    'Over the past 10 years, from 1990 to 2020, the river rose.',
    'The five-year plan was drawn up in 2001 and ran from 2003 to 2016.',
  ],
});

const ordinalOf = (value: number): string => {
  const end = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${end}`;
};

function contradiction({ doc, count, numeral, value, from, to }: Elapsed): Contradiction {
  const years = to.year - from.year;
  const there = to.at ?? from.at!;
  const written = doc.text.slice(count.start, count.end);
  const isOrdinal = OF_ANNIVERSARY.test(written);
  const until = to.at === null ? `publication in ${to.year}` : String(to.year);
  return {
    here: count,
    there,
    message: `“${written}”, and from ${from.year} to ${until} it is ${years} years`,
    doubt: 'the count or one of the years may be wrong',
    computed: { years, from: from.year, to: to.year },
    repairs: [
      ...(years > 0
        ? [
            {
              at: numeral,
              with: isOrdinal ? ordinalOf(years) : String(years),
              because: `from ${from.year} to ${to.year} it is ${years} years`,
            },
          ]
        : []),
      {
        at: there,
        with: String(there === to.at ? from.year + value : to.year - value),
        because: `then it is ${value} years`,
      },
    ],
    facts: [String(value), String(from.year), String(to.year)],
    ...(to.at === null ? { level: 'warning' as const, assumesPublished: true as const } : {}),
  };
}
