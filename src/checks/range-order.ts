import { type Doc, isMark, isNumber, surface } from '../annotate/doc.js';
import { GAP, TOKEN } from '../annotate/tokens.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { yearAt } from '../rules/date/parse/month.js';
import { isDash } from '../rules/date/parse/number.js';
import { currencyAfter, signBefore } from '../rules/figure/parse/currency.js';
import type { Numeral } from '../rules/figure/parse/numeral.js';
import { numeralAt } from '../rules/figure/parse/numeral-at.js';
import { defineCheck } from './define.js';
import type { DateFact, Facts } from './facts.js';
import type { Contradiction, Place } from './finding.js';

const BETWEEN = wordId(lexicon, 'between');
const AND = wordId(lexicon, 'and');
/** These put any two things side by side, in any order. */
const COMPARED =
  /\b(?:difference|gap|distance|ratio|choice|choose|choosing|match|game|split|divided?|comparison|compared?|relationship|link|border|road|route|margin|tie|contest|draw|swing|swung|swings|alternat\w+|toggl\w+|somewhere|midway|halfway)\s(?:\S+\s)?$|\b(?:comparisons?|compar(?:e|ed|ing)|differences?)\s(?:\S+\s){0,6}$/i;
/** A count-down or a year before Christ runs that way. */
const BACKWARDS =
  /^\W*(?:\S+\s){0,3}?(?:ago|before|prior|earlier|BC|BCE|B\.C|left|to go|below|under|degrees|°|C\b|F\b|a\.?m|p\.?m|o['’]clock)/i;
/** Verbs that move a day to an earlier one. */
const MOVED =
  /\b(?:mov\w+|brought|bring\w*|advanc\w+|shift\w*|reschedul\w+|chang\w+|revis\w+|correct\w+|amend\w+|switch\w*|pull\w*|back\w*|travel\w*|return\w*|jump\w*|down|fell|dropp\w+|worst|best|since|compared|records?|revers\w+|rewound|rewind\w*|flash\w*|countdown|rank\w*)\b/i;
const IN_FRONT: ReadonlySet<string> = new Set([
  'in',
  'from',
  'during',
  'between',
  'of',
  'over',
  'through',
  'for',
  'the',
  '(',
]);
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2100;

export const rangeOrder = defineCheck({
  id: 'range-order',
  level: 'error',
  doc: 'A range whose end comes before its beginning: “between 40 and 20”, “from 2016 to 2012”.',
  why: 'One of the two ends is wrong, or a digit was swapped, and no reader can tell which.',
  source: 'observation: swapped digits and swapped ends; narrow forms only',
  exemptions: [
    'Numbers “from A to B”, which may fall; only “between A and B” puts an order on numbers.',
    'Comparisons: “the gap between 60 and 40”, “a choice between 10 and 5”.',
    'Counting down and years before Christ: “between 10 and 5 years ago”, “between 60 and 40 BC”.',
    'Negative numbers, temperatures and times of day.',
    'Dates that a verb moves: “brought forward from 2026 to 2024”.',
    'Scores, votes, odds, seasons (1999-00) and model numbers.',
  ],
  blindSpots: [
    'Ranges of numbers with “from” and “to” or a dash.',
    'Ranges whose ends have different units or magnitudes.',
    'A range in the right order with a wrong end.',
  ],
  needs: [],
  *check(facts, looked) {
    yield* numbersBetween(facts, looked);
    yield* datesInOrder(facts, looked);
    yield* yearsWithDash(facts, looked);
  },
  slip: (facts) => {
    const { doc } = facts;
    for (const range of rangesBetween(doc)) {
      const { low, high } = range;
      if (low.value >= high.value || low.last - low.first > 1 || high.last - high.first > 1) continue;
      const between = doc.text.slice(doc.end[low.last - 1], doc.start[high.first]);
      return {
        at: { in: 'text', start: doc.start[low.first]!, end: doc.end[high.last - 1]! },
        with: `${surface(doc, high.first)}${between}${surface(doc, low.first)}`,
      };
    }
    return null;
  },
  examples: [
    {
      text: 'Between 40 and 20 people were hurt.',
      points: ['40', '20'],
      computed: { first: 40, second: 20 },
    },
    { text: 'The repair will cost between $5 million and $3 million.', points: ['$5 million', '$3 million'] },
    { text: 'A ticket costs between 90 euros and 60 euros.', points: ['90', '60'] },
    { text: 'Support was between 60 percent and 45 percent.', points: ['60', '45'] },
    { text: 'He scored between thirty and twenty points a game.', points: ['thirty', 'twenty'] },
    { text: 'She led the bank from 2016 to 2012.', points: ['2016', '2012'] },
    { text: 'The law was in force between 1998 and 1989.', points: ['1998', '1989'] },
    { text: 'The war (1945-1939) cost millions of lives.', points: ['1945', '1939'] },
    { text: 'He was mayor in 2008–2003.', points: ['2008', '2003'] },
    {
      text: 'The exhibition runs from 12 May 2024 to 3 March 2024.',
      points: ['12 May 2024', '3 March 2024'],
    },
    { text: 'The fund grew from March 2021 to May 2020.', points: ['March 2021', 'May 2020'] },
    { text: 'Pupils aged between 15 and 11 may enter.', points: ['15', '11'] },
    { text: '“There were between 40 and 20 of us,” he said.', points: ['40', '20'], level: 'note' },
  ],
  cleanExamples: [
    'Between 20 and 40 people were hurt.',
    'The repair will cost between $3 million and $5 million.',
    'The gap between 60 and 40 is wide.',
    'A full comparison cannot be made yet between 2020 and 2019.',
    'The fossils are between 10 and 5 million years old, or between 90 and 60 BC.',
    'It happened between 10 and 5 years ago.',
    'The price fell from 60 to 45 dollars.',
    'She led the bank from 2012 to 2016.',
    'The launch was brought forward from 2026 to 2024.',
    'The season 1999-00 was their best.',
    'They won the vote 52-48 and the match 3-1.',
    'The shop is open between 10 p.m. and 2 a.m.',
    'Temperatures were between -5 and -10 degrees.',
    'The empire lasted from 1526 to 1857.',
    'He had to choose between 12 and 5.',
    'Call 2015-1999 for help.',
    'The meeting is on 12 May 2024, and the last was on 3 March 2024.',
  ],
});

interface NumberRange {
  readonly between: number;
  readonly low: Numeral;
  readonly high: Numeral;
}

/** `between A and B` with two plain numbers; signs and units may stand beside them. */
function* rangesBetween(doc: Doc): Iterable<NumberRange> {
  for (let token = 0; token < doc.length; token++) {
    if (doc.form[token] !== BETWEEN) continue;
    const low = numberFrom(doc, token + 1);
    if (low === null) continue;
    const and = pastUnit(doc, low.last);
    if (and === null) continue;
    const high = numberFrom(doc, and + 1);
    if (high === null || doc.sentence[high.first] !== doc.sentence[token]) continue;
    yield { between: token, low, high };
  }
}

/** A number at a token or behind a currency sign. */
function numberFrom(doc: Doc, token: number): Numeral | null {
  for (let at = token; at < Math.min(doc.length, token + 3); at++) {
    if (at > token && isMark(doc, at - 1, '-')) return null;
    const found = numeralAt(doc, at);
    if (found !== null)
      return (at === token || signBefore(doc, found.first)?.first === token) &&
        (found.form === 'digits' || found.form === 'words')
        ? found
        : null;
  }
  return null;
}

/** Token of the `and` right behind a number, its percent sign, currency or unit; null when something else stands there. */
function pastUnit(doc: Doc, token: number): number | null {
  for (let at = token; at < Math.min(doc.length, token + 3); at++) {
    if (doc.form[at] === AND && doc.gap[at] !== GAP.none) return at;
    if (doc.kind[at] === TOKEN.number) return null;
    if (isMark(doc, at, ',') || isMark(doc, at, ':') || isMark(doc, at, '-')) return null;
  }
  return null;
}

function* numbersBetween(facts: Facts, looked: (place: Place) => void): Iterable<Contradiction> {
  const { doc } = facts;
  for (const { between, low, high } of rangesBetween(doc)) {
    const here = facts.placeOf(signBefore(doc, low.first)?.first ?? low.first, low.last);
    const there = facts.placeOf(signBefore(doc, high.first)?.first ?? high.first, high.last);
    looked(here);
    if (!(low.value > high.value) || low.exponent !== high.exponent) continue;
    if (isMark(doc, high.first - 1, '-')) continue;
    if (currencyAfter(doc, low.last)?.code !== currencyAfter(doc, high.last)?.code) continue;
    // Days of months, clock times and numbered names are ranges of something else.
    if (
      facts.dates.some(
        ({ doc: of, start, end }) =>
          of === doc && start < there.end && end > here.start && !isYearPair(low, high),
      )
    )
      continue;
    if (COMPARED.test(doc.text.slice(Math.max(0, doc.start[between]! - 60), doc.start[between]))) continue;
    if (BACKWARDS.test(doc.text.slice(there.end, there.end + 50))) continue;
    if (isMark(doc, high.last, ':') || isMark(doc, low.last, ':')) continue;
    yield contradiction(doc, here, there, low.value, high.value, [low.value, high.value].map(String));
  }
}

const isYearPair = (low: Numeral, high: Numeral): boolean =>
  [low, high].every(({ bare, value }) => bare && value >= EARLIEST_YEAR && value <= LATEST_YEAR);

/** `from 12 May 2024 to 3 March 2024`: two dates whose years are written, joined by `from … to`. */
function* datesInOrder(facts: Facts, looked: (place: Place) => void): Iterable<Contradiction> {
  let before: DateFact | null = null;
  for (const date of facts.dates) {
    const a = before;
    before = date;
    if (a === null || a.doc !== date.doc || a.sentence !== date.sentence) continue;
    const { doc } = date;
    if (date.first - a.last !== 1 || !/^(?:to|until|till|through)$/i.test(surface(doc, a.last))) continue;
    if (a.first === 0 || surface(doc, a.first - 1).toLowerCase() !== 'from') continue;
    if (a.stated.year === null || date.stated.year === null) continue;
    const [first, second] = [a.value.earliest, date.value.latest];
    if (first === null || second === null) continue;
    looked(a);
    const [year, other] = [a.stated.year, date.stated.year];
    if (year < EARLIEST_YEAR || other < EARLIEST_YEAR || first <= second) continue;
    const sentence = doc.text.slice(doc.start[doc.sentences[a.sentence]!], date.start);
    if (MOVED.test(sentence)) continue;
    yield contradiction(doc, a, date, a.value.value ?? first, date.value.value ?? second, [first, second]);
  }
}

/** `(1945-1939)`, `in 2008–2003`: two years, the later one first. */
function* yearsWithDash(facts: Facts, looked: (place: Place) => void): Iterable<Contradiction> {
  const { doc } = facts;
  for (let token = 2; token < doc.length; token++) {
    if (doc.kind[token] !== TOKEN.number || !isDash(doc, token - 1) || !isNumber(doc, token - 2)) continue;
    const [first, second] = [yearAt(doc, token - 2), yearAt(doc, token)];
    if (first < EARLIEST_YEAR || second < EARLIEST_YEAR || first > LATEST_YEAR || second > LATEST_YEAR)
      continue;
    if (doc.gap[token - 1] !== GAP.none || doc.gap[token] !== GAP.none) continue;
    if (token < 3 || !IN_FRONT.has(surface(doc, token - 3).toLowerCase())) continue;
    const next = token + 1;
    if (next < doc.length && doc.gap[next] === GAP.none && doc.kind[next] !== TOKEN.punctuation) continue;
    const here = facts.placeOf(token - 2, token - 1);
    const there = facts.placeOf(token, token + 1);
    looked(here);
    if (first > second) yield contradiction(doc, here, there, first, second, [String(first), String(second)]);
  }
}

function contradiction(
  doc: Doc,
  here: Place,
  there: Place,
  first: number | string,
  second: number | string,
  facts: readonly string[],
): Contradiction {
  const a = doc.text.slice(here.start, here.end);
  const b = doc.text.slice(there.start, there.end);
  return {
    here: { in: here.in, start: here.start, end: here.end },
    there: { in: there.in, start: there.start, end: there.end },
    message: `the range runs from “${a}” back to “${b}”`,
    doubt: 'either end may be wrong, or the two are swapped',
    computed: { first, second },
    repairs: [
      {
        at: { in: here.in, start: here.start, end: there.end },
        with: `${b}${doc.text.slice(here.end, there.start)}${a}`,
        because: 'in this order the range runs upwards',
      },
    ],
    facts,
  };
}
