import { matchesOf } from '../matches.js';
import { defineCheck, type Looked } from './define.js';
import { endsOf, relativeChange, statedChanges } from './definitions/change.js';
import { readable } from './definitions/conversion.js';
import { areDisjoint, type Interval } from './definitions/interval.js';
import { inOneSentence, sentenceOf } from './definitions/sentence.js';
import type { Facts, FigureFact } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';

/** Percentages in prose are rounded once more than their digits say; a point more or less is no news. */
const SLACK = 1;

export const percentArithmetic = defineCheck({
  id: 'percent-arithmetic',
  level: 'warning',
  doc: 'From A to B, and a percentage (or a doubling) that is not the way from A to B.',
  why: 'A reader who does the sum finds one of three numbers wrong, and cannot tell which.',
  source:
    'NPR accuracy checklist, “do the math”; Columbia Journalism Review on numbers among the commonest errors',
  exemptions: [
    'Changes that are measured otherwise than by their ends: adjusted, annualised, on year, in real terms, at constant currencies.',
    'Sentences with more than one pair of ends or more than one percentage.',
    'Percentages between percentages: those are of percent-points.',
    'Rounding of all three numbers, and one point more.',
  ],
  blindSpots: ['Ends and percentage in different sentences.', 'Changes whose base is not written.'],
  needs: ['figure'],
  *check(facts, looked) {
    for (const { from, to, by } of statedChanges(facts)) {
      if (from.value.kind === 'percent' || by.value.kind !== 'percent') continue;
      const change = relativeChange(...endsOf({ from, to }));
      if (change === null) continue;
      looked(by);
      if (areDisjoint(widened(by.interval), change)) yield miscalculated(from, to, by, change);
    }
    yield* multiples(facts, looked);
  },
  slip: (facts) => {
    for (const { from, to, by } of statedChanges(facts)) {
      const { number, value, in: where } = by;
      if (from.value.kind === 'percent' || value.kind !== 'percent' || value.value === null) continue;
      if (relativeChange(...endsOf({ from, to })) === null || !/^\d+$/.test(number.text)) continue;
      return { at: { in: where, start: number.start, end: number.end }, with: String(value.value + 17) };
    }
    return null;
  },
  examples: [
    {
      text: 'Sales rose from 40 million to 50 million, up 35 percent.',
      points: ['35 percent', '40 million'],
      computed: { percent: '25' },
    },
    { text: 'Profit fell 20 percent to $5 million from $10 million.', points: ['20 percent', '$10 million'] },
    { text: 'Output grew by 12% from 200 tonnes to 260 tonnes.', points: ['12%', '200 tonnes'] },
    { text: 'The fee rose from $80 to $100, an increase of 20 percent.', points: ['20 percent', '$80'] },
    { text: 'Visitors fell from 900 to 300, a drop of 33 percent.', points: ['33 percent', '900'] },
    { text: 'Its price jumped 150 percent to $200 from $100.', points: ['150 percent', '$100'] },
    { text: 'Staff numbers dropped from 1,187 to 1,043, or 22 percent.', points: ['22 percent', '1,187'] },
    { text: 'Revenue doubled from $3.1m to $9.3m.', points: ['doubled', '$3.1m'] },
    { text: 'The number of cases tripled to 600 from 300.', points: ['tripled', '300'] },
    { text: 'The budget was halved from $100 million to $80 million.', points: ['halved', '$100 million'] },
    { text: 'Exports more than doubled from 120 tonnes to 180 tonnes.', points: ['doubled', '120 tonnes'] },
  ],
  cleanExamples: [
    'Sales rose from 40 million to 50 million, up 25 percent.',
    'Profit fell 50 percent to $5 million from $10 million.',
    'Output grew by about 30% from 200 tonnes to 260 tonnes.',
    'The fee rose from $80 to $100, an increase of a quarter.',
    'Adjusted for inflation, sales rose 3 percent from 40 million to 50 million.',
    'Profit rose 12 percent at constant currencies, to $11.5 million from $10 million.',
    'Unemployment rose 2 percent from 4 percent to 6 percent.',
    'Revenue doubled from $3m to $6.1m.',
    'The number of cases nearly tripled to 870 from 300.',
    'Exports more than doubled from 120 tonnes to 290 tonnes.',
    'The share rose from $40 to $50, and 12 percent of it was sold.',
    'Turnover rose 8 percent, from $1.2 billion to $1.3 billion.',
    'The rate was halved from 10 percent to 5 percent.',
    'The toll rose from 12 to 15, with 40 percent of them children.',
  ],
});

const widened = ({ low, high }: Interval): Interval => ({
  low: Math.max(0, low - SLACK),
  high: high + SLACK,
});

/** Why the number that was written may have come about: nothing is certain but that one of the three is off. */
function miscalculated(from: FigureFact, to: FigureFact, by: FigureFact, change: Interval): Contradiction {
  const percent = readable(centralChange(from, to) ?? (change.low + change.high) / 2);
  const swapped = relativeChange(...endsOf({ from: to, to: from }));
  const fitsSwapped = swapped !== null && !areDisjoint(widened(by.interval), swapped);
  return {
    here: placeOf(by),
    there: placeOf(from),
    message: `from “${from.text}” to “${to.text}” is about ${percent} percent, not “${by.text}”${fitsSwapped ? `, which is the change as a share of “${to.text}”` : ''}`,
    doubt: 'the percentage or either end may be wrong',
    computed: { percent },
    repairs: [
      {
        at: placeOf(by),
        with: `${percent} percent`,
        because: `it is the way from ${from.text} to ${to.text}`,
      },
    ],
    facts: [from, to, by].map(({ value }) => String(value.value)),
  };
}

function centralChange({ value: a }: FigureFact, { value: b }: FigureFact): number | null {
  return a.value === null || b.value === null || a.value === 0 ? null : Math.abs(b.value / a.value - 1) * 100;
}

/** How often the base a multiple may stand for, from loose to looser. */
const MULTIPLES: Readonly<Record<string, number>> = {
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
};
const MULTIPLE =
  /\b(more than |over |nearly |almost |about |roughly |around )?(doubled|tripled|trebled|quadrupled|halved)\b/gi;
/** `doubled` is said of what is 1.7 to 2.5 times as much. */
const LEAST_SHARE = 0.85;
const MOST_SHARE = 1.25;

/** `doubled from A to B`: one such word and one pair of ends in the sentence. */
function* multiples(facts: Facts, looked: Looked): Iterable<Contradiction> {
  for (const to of facts.figures) {
    const { changedFrom } = to.value;
    if (changedFrom === undefined) continue;
    const sentence = sentenceOf(to);
    const found = [...matchesOf(MULTIPLE, sentence)];
    const inSentence = facts.figures.filter((one) => inOneSentence(one, to));
    const from = inSentence.find(({ start }) => start === changedFrom.start);
    if (found.length !== 1 || from === undefined || from.interval.low <= 0) continue;
    if (inSentence.filter(({ value }) => value.changedFrom !== undefined).length !== 1) continue;
    const [, hedge = '', verb = ''] = found[0]!;
    const at = verbPlace(to, verb);
    if (at === null || at.end > Math.min(from.start, to.start)) continue;
    const times = MULTIPLES[verb.toLowerCase()]!;
    const [a, b] = endsOf({ from, to });
    const ratio = { low: b.low / a.high, high: b.high / a.low };
    const atLeast = /^(?:more than|over)/i.test(hedge);
    looked(at);
    const meant =
      times < 1
        ? { low: atLeast ? 0 : times * LEAST_SHARE, high: times * MOST_SHARE }
        : { low: times * LEAST_SHARE, high: atLeast ? Number.POSITIVE_INFINITY : times * MOST_SHARE };
    if (!areDisjoint(ratio, meant)) continue;
    const actual = readable((ratio.low + ratio.high) / 2);
    yield {
      here: at,
      there: placeOf(from),
      message: `“${verb}”, and “${to.text}” is ${actual} times “${from.text}”`,
      doubt: 'the word or either end may be wrong',
      computed: { times: actual },
      repairs: [],
      facts: [verb.toLowerCase(), ...[from, to].map(({ value }) => String(value.value))],
    };
  }
}

function verbPlace({ doc, sentence, in: where }: FigureFact, verb: string) {
  const from = doc.start[doc.sentences[sentence]!]!;
  const at = doc.text.indexOf(verb, from);
  return at < 0 ? null : { in: where, start: at, end: at + verb.length };
}
