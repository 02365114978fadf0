import { defineCheck } from './define.js';
import type { Slot } from './definitions/same-quantity.js';
import { inOneSentence } from './definitions/sentence.js';
import { clauseWords, namesOthers, naming, shared } from './definitions/subject.js';
import { partSaid } from './definitions/update.js';
import type { Facts, FigureFact } from './facts.js';
import { type Contradiction, type Place, placeOf } from './finding.js';
import { eitherNumber, normalFigure, numberPlaceOf } from './two-figures.js';

/** A magnitude word for another, or noughts too many: ten and a hundred times come from digits, the others from words too. */
const POWERS: ReadonlySet<number> = new Set([1, 2, 3, 6, 9]);
const MAGNITUDE = /\b\d[\d.,]*[ -]?(?:m|mn|bn|b|tn|k|thousand|million|billion|trillion)\b/i;
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/\bmillion\b/i, 'billion'],
  [/\bbillion\b/i, 'million'],
  [/\btrillion\b/i, 'billion'],
];

export const scaleSlip = defineCheck({
  id: 'scale-slip',
  level: 'error',
  doc: 'The same digits for one thing, once a thousand times (or ten, a hundred, a million times) as much as the other time.',
  why: 'Million for billion is the dearest slip of one letter, and readers of budgets and lawsuits take it for a fact.',
  source:
    'Slate, correction of 4 December 2014: $900 billion for $900 million; Baltimore Sun 2005: $1 billion over a budget of $100 million; NPR accuracy checklist, “millions, billions? decimal?”',
  exemptions: [
    'Figures of different nouns, events, places, times, or of a part, a rate, an average or a comparison: “a share”, “per head”, “each”, “of them”.',
    'Sentences that each name somebody or something which the other does not.',
    'Figures of one sentence, and sums with their conversion in brackets.',
    'Changes from the one to the other.',
    'Both figures stand in the article more than once.',
    'Digits that agree by chance: one digit is too few for ten and a hundred times, and the noun and words beside it must be the same, more of them where the noun is not.',
  ],
  blindSpots: [
    'A slip that changed the digits too, and one that the article makes only once.',
    'Two mentions whose clauses name the thing in different words.',
  ],
  needs: ['figure'],
  *check(facts, looked) {
    const told = new Set<string>();
    for (const [a, b] of comparable(facts)) {
      looked(a);
      looked(b);
      if (!isScaleSlip(facts, a, b)) continue;
      const key = [a, b].map(({ value }) => value.value).join(' ');
      if (told.has(key)) continue;
      told.add(key);
      yield slipped(a, b);
    }
  },
  slip: (facts) => {
    for (const [a, b] of comparable(facts)) {
      if (a.value.value !== b.value.value || a.sentence === b.sentence) continue;
      for (const [word, other] of SWAPS)
        if (word.test(b.number.text))
          return { at: numberPlaceOf(b) as Place, with: b.number.text.replace(word, other) };
    }
    return null;
  },
  examples: [
    {
      text: 'The council approved a $900 million budget for the harbour on Monday.\n\nThe harbour budget of $900 billion is the largest that the council has seen.',
      points: ['$900 billion', '$900 million'],
      computed: { times: '1,000' },
    },
    {
      text: 'Engineers put the repair of the bridge at $1.2 billion.\n\nThe bridge will be closed for repair. Its $1.2 million repair by Dutch engineers begins in May.',
      points: ['$1.2 million', '$1.2 billion'],
    },
    {
      text: 'The lawsuit seeks $45 million in damages.\n\nA judge threw the lawsuit out. No town could pay the $45 billion in damages that the lawsuit seeks.',
      points: ['$45 billion', '$45 million'],
    },
    {
      text: 'The floods destroyed 15,000 houses in the valley.\n\nOnly tents stand where 1,500 houses were destroyed by the floods.',
      points: ['1,500 houses', '15,000 houses'],
      computed: { times: '10' },
    },
    {
      text: 'The bank lent the airline €250 million.\n\nThe airline must pay the bank back. The bank lent the airline €250 billion in May.',
      points: ['€250 billion', '€250 million'],
    },
    {
      text: 'The museum was left a gift of $3.5 million.\n\nIt has hung a sign in the hall: the $3.5 billion gift to the museum came from a farmer.',
      points: ['$3.5 billion', '$3.5 million'],
    },
    {
      text: 'The plant makes 12,000 cars for export.\n\nWorkers at the plant said the 120,000 cars for export were all sold.',
      points: ['120,000 cars', '12,000 cars'],
    },
    {
      text: 'The dam holds 40 million litres of water for the town.\n\nWithout rain the dam is empty by July. The dam held 40 billion litres of water for the town in May.',
      points: ['40 billion litres', '40 million litres'],
    },
    {
      text: 'Its losses came to £1.7bn in the crash.\n\nThe bank wrote off losses of £1.7m in the crash and closed.',
      points: ['£1.7m', '£1.7bn'],
    },
    {
      text: 'The state will spend $2.4 trillion on pensions.\n\nPensions are the largest item. Lawmakers asked how the state would spend $2.4 billion on pensions.',
      points: ['$2.4 billion', '$2.4 trillion'],
    },
    {
      text: 'The fund bought 2,500 shares of the brewery.\n\nThe brewery fell, and the 2.5 million shares of the fund fell with it.',
      points: ['2.5 million shares', '2,500 shares'],
    },
    {
      text: 'The school needs a $750,000 roof.\n\nThe mayor said: “A $750 million roof for a school is too much.”',
      points: ['$750 million', '$750,000'],
      level: 'note',
    },
  ],
  cleanExamples: [
    'The council approved a $900 million budget for the harbour on Monday.\n\nThe harbour budget of $900 million is the largest that the council has seen.',
    'Engineers put the repair of the bridge at $1.2 billion.\n\nThe bridge will be closed for repair. Its $1.2 billion repair by Dutch engineers begins in May.',
    'The lawsuit seeks $45 million in damages.\n\nThe company is worth $45 billion on the market.',
    'Profit was $3.8 million, or 19 cents for each share. Last quarter profit was $38 million.',
    'Sales of the brewery rose tenfold, from 1,500 barrels to 15,000 barrels.',
    'The fund paid 4,000 naira ($52.20) for the loot. Its owner had paid 400,000 naira ($5,220) for the loot.',
    'In 2019 the state spent $2.4 billion on pensions.\n\nIn 1950 the state spent $2.4 million on pensions.',
    'The floods destroyed 1,500 houses in Lagos.\n\nThe floods destroyed 15,000 houses in Abuja.',
    'Aid came quickly: Germany gave Kyiv €1.2 billion for tanks. Tiny as it is, Malta gave Kyiv €1.2 million for tanks.',
    'A ticket costs $15. The theatre sold tickets for $15,000.',
    'The prize is worth $1 million. The company is worth $1 billion.',
    'The farm has 120 cows. The country has 120,000 cows.',
    'Each family gets $250. The families get $25,000 from the fund.',
    'Turnover was $35 million. Debt was $350 million, and the fund holds 3.5 million shares.',
    'The plant makes 12,000 cars and 120,000 engines.',
  ],
});

/** Pairs of one kind and unit with the same digits, in text order. */
function* comparable({ figures }: Facts): Iterable<readonly [FigureFact, FigureFact]> {
  const byDigits = new Map<string, FigureFact[]>();
  for (const figure of figures) {
    const digits = digitsOf(figure);
    if (digits === null) continue;
    const key = `${figure.value.kind} ${figure.value.currency ?? figure.value.unitCode ?? ''} ${digits}`;
    const alike = byDigits.get(key) ?? [];
    for (const before of alike) yield [before, figure];
    alike.push(figure);
    byDigits.set(key, alike);
  }
}

const KINDS: ReadonlySet<string> = new Set(['money', 'count', 'measure']);

/** `1.2` of 1.2 million and of 12,000; null where there is nothing to go by. */
function digitsOf({ value, number }: FigureFact): string | null {
  if (!KINDS.has(value.kind) || value.value === null || !(value.value > 0) || value.converts !== undefined)
    return null;
  if (!/\d\D*\d/.test(number.text)) return null;
  return mantissa(value.value).digits;
}

const LARGEST_PLAIN = 1e10;

function mantissa(value: number): { readonly digits: string; readonly exponent: number } {
  if (Number.isInteger(value) && value < LARGEST_PLAIN) return mantissaOfInteger(value);
  const [digits = '', exponent = '0'] = Number(value.toPrecision(10)).toExponential().split('e');
  return { digits, exponent: Number(exponent) };
}

/** Of a positive one that has no more digits than are told apart; by arithmetic, since most figures are such. */
function mantissaOfInteger(value: number): { readonly digits: string; readonly exponent: number } {
  let left = value;
  let noughts = 0;
  for (; left % 10 === 0; left /= 10) noughts++;
  const written = String(left);
  return {
    digits: written.length === 1 ? written : `${written[0]}.${written.slice(1)}`,
    exponent: written.length - 1 + noughts,
  };
}

/** Whether two figures that agree in their digits are said of one thing and differ in size. */
export function isScaleSlip({ figures }: Facts, a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [a.value.value ?? 0, b.value.value ?? 0];
  if (x === y || x <= 0 || y <= 0 || a.value.kind !== b.value.kind) return false;
  if (a.slots.unit !== b.slots.unit || digitsOf(a) === null || digitsOf(b) === null) return false;
  const [m, n] = [mantissa(x), mantissa(y)];
  const power = Math.abs(m.exponent - n.exponent);
  if (m.digits !== n.digits || !POWERS.has(power)) return false;
  if (m.digits.length < 2 && !(power >= 3 && isWrittenAlike(a, b))) return false;
  if (inOneSentence(a, b)) return false;
  if ([a, b].some(({ value }) => value.changedFrom !== undefined || value.changedTo !== undefined))
    return false;
  if (![a, b].some(({ number }) => MAGNITUDE.test(number.text)) && Math.min(x, y) < 1000) return false;
  const times = (value: number) =>
    figures.filter(({ value: one, slots }) => one.value === value && slots.unit === a.slots.unit).length;
  return !(times(x) > 1 && times(y) > 1) && isOfOne(a, b);
}

/** `900 million` and `900 billion`: the magnitude word alone differs. */
function isWrittenAlike({ number: a }: FigureFact, { number: b }: FigureFact): boolean {
  const digits = (text: string) => /\d[\d.,]*\d/.exec(text)?.[0];
  return digits(a.text) !== undefined && digits(a.text) === digits(b.text);
}

/** Words that both clauses must share, where the noun is the same and where none is. */
const BESIDE_NOUN = 1;
const WITHOUT_NOUN = 3;
/** And both sentences, where the magnitude word alone differs. */
const IN_SENTENCE = 2;

function isOfOne(a: FigureFact, b: FigureFact): boolean {
  if (namesOthers(a, b) || differIn(a, b, ['event', 'aggregation', 'time'])) return false;
  if (isWordAlone(a, b) && bySentence(a, b)) return true;
  if (differIn(a, b, ['scope'])) return false;
  if (partSaid(a) !== null || partSaid(b) !== null) return false;
  const x = { nouns: a.nouns, words: clauseWords(a) };
  const y = { nouns: b.nouns, words: clauseWords(b) };
  const common = shared(
    x.words,
    y.words,
    x.nouns.filter((noun) => y.nouns.includes(noun)),
  );
  switch (naming(x, y)) {
    case 'same':
      return common >= BESIDE_NOUN;
    case 'crosswise':
      return a.value.kind !== 'count' && common > BESIDE_NOUN;
    case 'unnamed':
      return a.value.kind !== 'count' && common >= WITHOUT_NOUN;
    case 'different':
      return false;
  }
}

const differIn = ({ slots: a }: FigureFact, { slots: b }: FigureFact, slots: readonly Slot[]): boolean =>
  slots.some((slot) => a[slot] !== null && b[slot] !== null && a[slot] !== b[slot]);

/** Of published articles next to none has the same two digits with two magnitude words by chance. */
const isWordAlone = (a: FigureFact, b: FigureFact): boolean =>
  isWrittenAlike(a, b) &&
  [a, b].every(({ number }) => MAGNITUDE.test(number.text)) &&
  mantissa(a.value.value ?? 0).digits.length > 1;

/** So the words of whole sentences speak for it, not of the clauses alone. */
function bySentence(a: FigureFact, b: FigureFact): boolean {
  const named = naming(a, b);
  return named !== 'different' && shared(a.words, b.words) >= (named === 'same' ? BESIDE_NOUN : IN_SENTENCE);
}

function slipped(a: FigureFact, b: FigureFact): Contradiction {
  const [less, more] = [a.value.value!, b.value.value!].sort((x, y) => x - y) as [number, number];
  const times = Math.round(more / less).toLocaleString('en-US');
  return {
    here: placeOf(b),
    there: placeOf(a),
    message: `“${b.text}” and “${a.text}” have the same digits and seem to be one figure, but one is ${times} times the other`,
    doubt: 'the magnitude of either may be wrong',
    computed: { times },
    repairs: eitherNumber(b, a),
    facts: [a, b].map(normalFigure),
  };
}
