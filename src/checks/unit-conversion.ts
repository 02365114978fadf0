import { defineCheck } from './define.js';
import { converted, dimensionOf, inBaseUnits, readable } from './definitions/conversion.js';
import { areDisjoint, type Interval, intervalOf } from './definitions/interval.js';
import type { Facts, FigureFact } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';
import { numberPlaceOf } from './two-figures.js';

/** Rounding beyond the digits written is forgiven up to this share: `10,000 feet (3,000 metres)`. */
const TOLERANCE = 0.05;
/** Rates of one pair of currencies differ by less than this within an article, whatever the day. */
const RATE_FACTOR = 5;
/** What stands between a measure and its other unit in brackets: `30-foot-tall (48-kilometre…`. */
const BRACKET =
  /^(?:[-\s](?:tall|long|wide|high|deep|thick|heavy|square))?\s?[([]\s?(?:or |or about |that is )?$/;

export const unitConversion = defineCheck({
  id: 'unit-conversion',
  level: 'error',
  doc: 'A measure and its conversion in brackets that are not the same, or conversions of money at rates that are worlds apart.',
  why: 'The arithmetic is certain, and readers of either unit are told another thing.',
  source:
    'Associated Press 2019: a “30-foot-tall (48-kilometer-tall)” fence (headsuptheblog, 12 September 2019)',
  exemptions: [
    'Rounding: the intervals that both numbers stand for touch, or differ by five percent at most.',
    'Any ton, mile, gallon, pint and ounce that has the name; a temperature as a level or as a difference.',
    'Money has no fixed rate: only conversions of one pair of currencies in the article are compared with each other.',
  ],
  blindSpots: [
    'Conversions that do not stand in brackets behind the measure.',
    'A rate of exchange that is wrong throughout the article, or by less than five times.',
  ],
  needs: ['figure'],
  *check(facts, looked) {
    for (const [measure, other] of measuresInBrackets(facts)) {
      looked(measure);
      looked(other);
      if (differ(measure, other)) yield mismeasured(measure, other);
    }
    const rates = new Map<string, Exchange>();
    for (const exchange of exchanges(facts)) {
      looked(exchange.to);
      const before = rates.get(exchange.pair);
      if (before === undefined) rates.set(exchange.pair, exchange);
      else if (areApart(before.rate, exchange.rate)) yield misexchanged(before, exchange);
    }
  },
  slip: (facts) => {
    for (const [, { number, in: where, value }] of measuresInBrackets(facts))
      if (value.unitCode !== 'Cel' && value.unitCode !== '[degF]' && /^[1-9]\d*$/.test(number.text))
        return { at: { in: where, start: number.start, end: number.end }, with: `${number.text}0` };
    return null;
  },
  examples: [
    {
      text: 'They put up a 30-foot-tall (48-kilometre-tall) fence along the river.',
      points: ['30-foot', '48-kilometre'],
    },
    {
      text: 'The wall is 30 feet (90 metres) tall.',
      points: ['30 feet', '90 metres'],
      computed: { metres: '9.14' },
    },
    { text: 'The village lies 12 miles (40 km) from the border.', points: ['12 miles', '40 km'] },
    { text: 'The lorry carried 10 tonnes (2,200 pounds) of rice.', points: ['10 tonnes', '2,200 pounds'] },
    { text: 'The farm covers 12 hectares (300 acres).', points: ['12 hectares', '300 acres'] },
    { text: 'Winds reached 100 km/h (26 mph).', points: ['100 km/h', '26 mph'] },
    {
      text: 'It was 40 degrees Celsius (140 Fahrenheit) in the shade.',
      points: ['40 degrees Celsius', '140 Fahrenheit'],
    },
    { text: 'The tank holds 50 litres (132 gallons).', points: ['50 litres', '132 gallons'] },
    { text: 'Some 3 inches (18 cm) of rain fell.', points: ['Some 3 inches', '18 cm'] },
    { text: 'The peak is 2,000 metres (656 feet) high.', points: ['2,000 metres', '656 feet'] },
    {
      text: 'The plant cost €10 million ($11 million). Its repair will take €2 million ($220 million).',
      points: ['$220 million', '$11 million'],
    },
  ],
  cleanExamples: [
    'They put up a 30-foot-tall (9-metre-tall) fence along the river.',
    'The wall is 30 feet (9 metres) tall.',
    'The plane flew at 10,000 feet (3,000 metres).',
    'The lorry carried 10 tons (9 tonnes) of rice, and the ship 100 tons (102 tonnes).',
    'Temperatures rose by 2 degrees Celsius (3.6 Fahrenheit).',
    'It was 40 degrees Celsius (104 Fahrenheit) in the shade.',
    'The ship sank 12 miles (22 km) off the coast.',
    'The tank holds 50 litres (11 gallons).',
    'The farm covers 12 hectares (30 acres).',
    'He ran 5 km (in 20 minutes) and swam 2 km (half of it at night).',
    'The plant cost €10 million ($11 million). Its repair will take €2 million ($2.3 million).',
    'The field is 100 metres (long side) by 60 metres.',
    'The bag weighs 5 kg (11 lb), and the road is 8 km (5 miles) long.',
  ],
});

/** Neighbours of one dimension and two units, the second in brackets behind the first. */
function* measuresInBrackets({ figures }: Facts): Iterable<readonly [FigureFact, FigureFact]> {
  for (let at = 1; at < figures.length; at++) {
    const [a, b] = [figures[at - 1]!, figures[at]!];
    if (a.doc !== b.doc || a.value.kind !== 'measure' || b.value.kind !== 'measure' || b.start < a.end)
      continue;
    const [x, y] = [a.value.unitCode, b.value.unitCode];
    if (x === undefined || y === undefined || x === y || dimensionOf(x) !== dimensionOf(y)) continue;
    if (BRACKET.test(a.doc.text.slice(a.end, b.start).replace(/\s+/g, ' '))) yield [a, b];
  }
}

function differ(a: FigureFact, b: FigureFact): boolean {
  const here = inBaseUnits(numberAlone(a), a.value.unitCode!);
  const there = inBaseUnits(numberAlone(b), b.value.unitCode!);
  return here.length > 0 && there.length > 0 && here.every((x) => there.every((y) => isFar(x, y)));
}

/** `less than 200 km (120 miles)`: what is converted is the number, whatever is said of it. */
function numberAlone({ value, text, number, interval }: FigureFact): Interval {
  if (value.comparator === '~' || value.comparator === '=') return interval;
  return intervalOf({ value: { ...value, comparator: '=' }, text, number: number.text });
}

function isFar(a: Interval, b: Interval): boolean {
  if (!areDisjoint(a, b)) return false;
  const [below, above] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return above - below > TOLERANCE * Math.max(Math.abs(above), Math.abs(below));
}

function mismeasured(a: FigureFact, b: FigureFact): Contradiction {
  const inOther = convertedFigure(a, b);
  const back = convertedFigure(b, a);
  return {
    here: placeOf(a),
    there: placeOf(b),
    message: `“${a.text}” is about ${inOther} ${b.value.unit}, not “${b.text}”`,
    doubt: 'either measure or its unit may be wrong',
    computed: { [b.value.unit ?? 'converted']: inOther },
    repairs: [
      { at: numberPlaceOf(b), with: inOther, because: `${a.text} is about ${inOther} ${b.value.unit}` },
      { at: numberPlaceOf(a), with: back, because: `${b.text} is about ${back} ${a.value.unit}` },
    ],
    facts: [a, b].map(({ value }) => `${value.value ?? `${value.min}–${value.max}`} ${value.unitCode}`),
  };
}

function convertedFigure({ value: a }: FigureFact, { value: b }: FigureFact): string {
  const ends = a.value === null ? [a.min ?? 0, a.max ?? 0] : [a.value];
  return ends.map((end) => readable(converted(end, a.unitCode!, b.unitCode!) ?? 0)).join('–');
}

interface Exchange {
  /** `EUR USD` */
  readonly pair: string;
  readonly from: FigureFact;
  readonly to: FigureFact;
  readonly rate: Interval;
}

function* exchanges({ figures }: Facts): Iterable<Exchange> {
  for (const to of figures) {
    const { converts, kind, currency } = to.value;
    if (kind !== 'money' || converts === undefined) continue;
    const from = figures.find(
      ({ doc, start, end }) => doc === to.doc && start === converts.start && end === converts.end,
    );
    if (from === undefined || !(from.interval.low > 0) || !(to.interval.low > 0)) continue;
    const rate = { low: to.interval.low / from.interval.high, high: to.interval.high / from.interval.low };
    if (Number.isFinite(rate.high) && rate.low > 0)
      yield { pair: `${from.value.currency} ${currency}`, from, to, rate };
  }
}

const areApart = (a: Interval, b: Interval): boolean =>
  a.low > b.high * RATE_FACTOR || b.low > a.high * RATE_FACTOR;

function misexchanged(before: Exchange, { from, to, rate, pair }: Exchange): Contradiction {
  const [currency = '', other = ''] = pair.split(' ');
  const words = (one: Interval) => readable((one.low + one.high) / 2);
  return {
    here: placeOf(to),
    there: placeOf(before.to),
    message: `“${from.text}” is “${to.text}” at ${words(rate)} ${other} to the ${currency}, and “${before.from.text}” is “${before.to.text}” at ${words(before.rate)}`,
    doubt: 'either sum, or the magnitude of one, may be wrong',
    computed: { rate: words(rate), otherRate: words(before.rate) },
    repairs: [],
    facts: [before.from, before.to, from, to].map(({ value }) => `${value.value} ${value.currency}`),
  };
}
