/** Values of figures: a table of *value ← many surfaces*, and what is no figure. */
import { extract } from '../src/index.js';
import type { FigureAnswer } from '../src/types.js';

function figuresOf(text: string): readonly FigureAnswer[] {
  return extract(text, { only: ['figures'] }).figures;
}

/** A figure in one line: `> 2000000 count migrants`. */
function line(figure: FigureAnswer): string {
  const { kind, value, min, max, comparator, unit, currency } = figure;
  const number = value ?? (min === null ? 'none' : `${min}..${max}`);
  return [comparator, number, kind, currency, unit].filter((part) => part !== null).join(' ');
}

const found = (text: string) => figuresOf(text).map((figure) => `${figure.text} → ${line(figure)}`);

const TABLE: readonly (readonly [expected: string, ...texts: string[]])[] = [
  [
    '> 2000000 count migrants',
    'More than two million migrants came.',
    'Over 2 million migrants came.',
    'Upwards of 2,000,000 migrants came.',
    'In excess of 2m migrants came.',
  ],
  [
    '>= 300 count people',
    'At least 300 people came.',
    'No fewer than 300 people came.',
    'A 300-plus people queue.',
  ],
  [
    '<= 700 count seats',
    'It has up to 700 seats.',
    'It has as many as 700 seats.',
    'It has 700 or fewer seats.',
    'It has upto 700 seats.',
  ],
  [
    '< 40 count votes',
    'They were short of 40 votes.',
    'Fewer than 40 votes were cast.',
    'It got under 40 votes.',
  ],
  ['~ 500 count cars', 'Some 500 cars burned.', 'An estimated 500 cars burned.', 'They saw 500 or so cars.'],
  ['> 120 percent', 'Prices could get past 120 percent.', 'It surged past 120%.'],
  ['~ 400 count boats', 'It should have closer to 400 boats.'],
  ['> 85 percent', 'The test is right in (>85%) of cases.', 'It is >85% sure.'],
  ['>= 6 measure mm', 'Hail of ≥ 6 mm fell.', 'Hail of ≥6 mm fell.'],
  ['<= 15 count stalls', 'A fair of ≤15 stalls.'],
  ['~ 70 count boats', 'They sank ~70 boats.', 'They sank ≈ 70 boats.'],
  ['= 35..50 count boats', 'They sank 35 to 50 boats.'],
  ['= 35..50 money GBP', 'It costs £35 - £50.', 'It sells for between £35 – £50.', 'It costs £35 to £50.'],
  ['= 21..23 measure °C', 'It likes water of 21°C to 23°C.', 'It likes water between 21°C and 23°C.'],
  ['= -11.6 measure degC', 'It was -11.6degC at dawn.'],
  ['= 300..1200 measure m', 'Races from 300 metres to 1200m were held.', 'A race of 300 m – 1200 m.'],
  ['~ 300 count boats', 'A few hundred boats sank.', 'Several hundred boats sank.'],
  ['~ 2000 count sheep', 'Thousands and thousands of sheep fled.', 'Thousands upon thousands of sheep fled.'],
  ['~ 200000 measure acres', 'Hundreds of thousand acres burned.', 'Hundreds of thousands of acres burned.'],
  ['~ 24 count children', 'Dozens of children sang.'],
  ['~ 200000 count homes', 'Hundreds of thousands of homes burned.'],
  ['= 12 count eggs', 'A dozen eggs broke.', 'Twelve eggs broke.', 'The 12 eggs broke.'],
  [
    '= 30..45 count guests',
    'It fed 30 to 45 guests.',
    'It fed 30-45 guests.',
    'It fed between 30 and 45 guests.',
  ],
  ['= 16400000 count trees', 'They planted 16.4 million trees.', 'They planted 16,400,000 trees.'],
  [
    '= 1234567 count voters',
    'It has 12,34,567 voters.',
    'It has 1 234 567 voters.',
    'It has 1.234.567 voters.',
  ],
  [
    '= 67338 count votes',
    'It got 67 thousand 338 votes.',
    'It got sixty-seven thousand three hundred and thirty-eight votes.',
  ],
  ['= 500000 count bricks', 'They laid half a million bricks.', 'They laid five lakh bricks.'],
  ['= 1500 count persons', 'It left 1.500 persons.', 'It left 1,500 persons.'],
  ['= 25 count army and police checkpoints', 'It set up 25 army and police checkpoints.'],
  ['= 400 count', 'It was a 400-strong crowd.', 'The crowd was 400 strong.'],
  ['= none score', 'The bill passed 52-48.'],
  ['= 400 count high-net-worth clients', 'It has 400 high-net-worth clients.'],
  ['= 1100 count people', 'It is home to 1100 people.'],
  ['= 400 count charged and convicted rioters', 'It has 400 charged and convicted rioters.'],
  ['= 10 count Kilo Class boats', 'They then sold and bought ten Kilo Class boats in May.'],
  ['= 8 count former and current harbour pilots', 'They met eight former and current harbour pilots.'],
  ['= 60 count small and medium firms', 'They met 60 small and medium firms.'],
  ['~ 2000 count dead', 'The war left thousands of dead.'],
  ['~ 24 count poor families', 'They fed dozens of poor families.'],
  ['>= 1 count ferry', 'At least one ferry sinks.'],
  ['>= 1 count human rights group', 'At least one human rights group wrote.'],
  ['= 60 count', 'Another 60 attended evening classes.', 'Of them 60 remained.'],
  ['= 1 count reply', 'It drew only one reply.', 'They had just one reply in May.'],
  ['= 52 count', 'The death toll is now 52.', 'The total was 52.', 'The number of sites is 52 and grows.'],
  ['= 6 count', 'A crew of six sailed.', 'A team of 6 is in charge.'],
  ['= 6 count', 'Six faced stiff fines.'],
  ['= 3 count', 'The blast killed three and tore down a wall.', 'It killed three more.'],
  ['>= 3 count', 'The blast killed at least three and tore down a wall.'],
  ['= 60 count well attended rallies', 'They held 60 well attended rallies.'],
  ['~ 24 multiple', 'It is dozens of times dearer.'],
  ['~ 24 count times', 'It rang dozens of times.'],
  ['= 0.5 percentage-points', 'The bank cut rates by half a percentage point.'],
  ['= 0.25 percentage-points', 'The bank cut rates by a quarter of a percentage point.'],
  ['= 0.5 percent', 'It rose half a percent.'],
  ['= 0.3333 ratio', 'Output rose by a third in May.'],
  ['= 2.5 multiple', 'They grew two and a half times.'],
  ['= 45 count', 'Tours are capped at 45.', 'The fee is set at 45.', 'It rose from the 45 recorded in May.'],
  ['> 41000 count', 'Sales have surpassed 41000 in May.'],
  ['= 52 count', 'It is up from 52 a year earlier.', 'They planted 52 last week.', 'She bought 52.'],
  ['= 19 count', 'Of them he missed 19, she said.'],
  ['= 4 count', 'All four of its rivers flooded.'],
  ['= 245 count Nunavimmiut', 'In all 245 Nunavimmiut were freed.'],
  ['= 27 count member', 'The 27-member bloc agreed.'],
  ['= 0.6667 ratio', 'Two-thirds of voters agreed.', 'They have 2/3 of the seats.'],
  ['> 59 money THB', 'Fares exceed 59 baht.', 'Not one of them exceeds 59 baht.'],
  [
    '<= 59 money THB',
    'Fares should not exceed 59 baht.',
    'The fare never exceeded 59 baht.',
    "It didn't exceed 59 baht.",
  ],
  ['> 0.5 ratio', 'More than half of the town burned.', 'More than half agreed.'],
  ['= 0.2 ratio', 'One in five agreed.', 'One out of five agreed.', '1 in 5 agreed.'],
  ['= 0.00001 ratio', 'One in 100,000 fell ill.'],
  ['= 0.000001 ratio', 'One in a million fell ill.'],
  ['= 2 multiple', 'They had twice as many.', 'A twofold rise.'],
  ['= 2..3 multiple', 'It costs two to three times as much.', 'Prices rose two to three times.'],
  ['= 5 ratio', 'The odds are 5 to 1.', 'It passed by five-to-one.'],
  ['= 2.5 multiple', 'A 2.5-fold rise.'],
  [
    '= 35 percent',
    'It rose 35 percent.',
    'It rose 35%.',
    'It rose 35 per cent.',
    'It rose thirty-five percent.',
  ],
  ['= 0.8 percentage-points', 'It rose by 0.8 percentage points.', 'It rose by 80 basis points.'],
  [
    '= 3000000000..4000000000 money USD',
    'It cost $3 to $4 billion.',
    'It cost $3-4 billion.',
    'It cost $3bn to $4bn.',
  ],
  ['= 12.5 money GBP', 'A fee of £12.50.'],
  ['= 1500000 money GBP', 'It cost £1.5mn.', 'It cost £1.5m.', 'It cost 1.5 million pounds sterling.'],
  ['= 161890000000 money INR', 'A Rs16,189-crore road.', 'A ₹16,189 crore road.'],
  ['= 10000000 money MYR', 'It cost RM10 million.', 'It cost MYR 10 million.', 'It cost 10 million ringgit.'],
  ['= 0.04 money USD', 'It rose 4 cents.', 'It rose 4¢.'],
  ['= 4 money USD', 'It cost 4$.', 'It cost $4.', 'It cost four dollars.', 'It cost US$4.', 'It cost US $4.'],
  [
    '= 20000000 money AUD',
    'It cost A$20 million.',
    'It cost $A20 million.',
    'It cost $AUD20 million.',
    'It cost 20 million Australian dollars.',
  ],
  ['= 10 count Israelis', 'It killed 10 Israelis.'],
  ['= 2 count West Bank towns', 'Two West Bank towns shut.'],
  ['= 3 count US soldiers', 'Three US soldiers died.'],
  ['= 20 count IT workers', 'It hired 20 IT workers.'],
  ['<= 0.5 measure kilometre', 'Queues stretched for up to half a kilometre.'],
  ['= 2 count teenage Saudis', 'Two teenage Saudis died.'],
  ['= 2 count United States fighter jets', 'Two United States fighter jets landed.'],
  ['= 1200000000 money USD', 'A $1.2bn-a-year plan.'],
  ['= -5 measure C', 'It was -5C.', 'It was −5C.'],
  ['= 5000 measure m', 'She won the 5,000m.'],
  ['= 10 measure k', 'A 10k race.'],
  ['= 10000 count runners', '10k runners came.'],
  ['= 7.1 measure Richter scale', 'It was 7.1 on the Richter scale.'],
  ['= 7.1 measure magnitude', 'A 7.1-magnitude quake.', 'A quake of magnitude 7.1.'],
  ['= 20 measure sq km', 'It covers 20 sq km.'],
  ['= 20 measure km', 'It is 20 km.', 'It is 20km.', 'It is 20 km. They walked.'],
  ['= 12 measure TB', 'It holds 12 TB of text.'],
  ['= 816000 measure t', 'They sold 816 000 t.', 'They sold 816,000 t.'],
  ['= 43 age', 'A 43-year-old came.', 'Ana Ruiz, 43, came.', 'She was aged 43.', 'He is 43 years old.'],
  ['= 26 age', 'Police named the dead as Rahel (26).', 'Anil Rao (26), convicted in May, left.'],
  ['= 8 age', 'He came with his son Emil (8).'],
  ['= 15..19 age', 'They are aged 15 to 19 years old.', 'They are 15 to 19 years old.'],
  ['>= 65 age', 'It is for those who are 65 or older.', 'It is for people aged 65 or older.'],
  [
    '= none score',
    'They won 3-1.',
    'They lost 0–2.',
    'Kuwait downed Oman 3-1.',
    'Kuwait swept past Oman 3-0.',
  ],
  ['= 3 ordinal', 'The third-largest city.', 'They finished third.', 'They were in 3rd place.'],
];

describe.each(TABLE)('%s', (expected, ...texts) => {
  test.each(texts)('%s', (text) => {
    expect(figuresOf(text).map(line)).toEqual([expected]);
  });
});

test.each([
  'They waited three years and two months.',
  'It opened on 5 May 2016 at 5:30 pm.',
  'Call +44 20 7946 0000 now.',
  'They live at 14 Harrow Road.',
  'Article 14 and Resolution 2231 apply.',
  'Room 5 is on Route 66.',
  'They teach grades 10 and 12.',
  'Flight 370 and flight UO 804 left.',
  'COVID-19 spread before the G20.',
  'An F-16 passed a Boeing 737.',
  'It is one of the largest.',
  'One day both left.',
  'They met for the second time.',
  'Growth was in double digits.',
  'Pius XII and World War II.',
  'In the second half they slept.',
  'The two joined the club.',
  'She is the only one left.',
  'That is just one way to do it.',
  'It is just one of the reasons.',
  'A three-decade-old pact ended.',
  'Goals from Oke (26) and Roth (71) killed off the tie.',
  'He beat his rival Oke (7) in May.',
  'A Boeing 737 landed. They said that the 737 had left.',
  'The 5 + 2 talks and the 4+1 format failed.',
  'At 21 Kenya were behind.',
  'The Saab 9-5 was sold.',
  'In 2015 joined forces left.',
])('no figure: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  // A change has two ends, not a range.
  ['It rose from 6% to 9%.', ['6%', '9%']],
  ['It was cut from 30 km to 40 km.', ['30 km', '40 km']],
  ['It grew from 3 m to 5 m.', ['3 m', '5 m']],
  // The second number counts something else.
  ['They went from 6 km to 10 villages.', ['6 km', '10 villages']],
  ['They walked 6 km and 10 boys ran.', ['6 km', '10 boys']],
  ['It costs £35 – 5 boats will go.', ['£35', '5 boats']],
  ['It fell in a £50 - £35 slide.', ['£50', '£35']],
  // An arrow, a quotation's margin and a tag compare nothing.
  ['Goals -> 6 boats came.', ['6 boats']],
  ['They met.\n\n> 60 people came', ['60 people']],
  ['<b>60 people</b> came.', ['60 people']],
])('%s has %j', (text, expected) => {
  expect(figuresOf(text).map((figure) => figure.text)).toEqual(expected);
});

test('a bare dollar is marked as assumed, a written-out one is not', () => {
  const [bare, written] = figuresOf('It cost $5 million and NT$7 million.');
  expect(bare?.assumed).toHaveLength(1);
  expect(written?.assumed).toEqual([]);
});

test('pesos are those of the country named nearby', () => {
  expect(found('In Mexico it cost 50 pesos.')).toEqual(['50 pesos → = 50 money MXN']);
  expect(found('In Chile it cost 50 pesos.')).toEqual(['50 pesos → = 50 money CLP']);
});

test('the two ends of a change are linked and have its direction', () => {
  const text = 'Support rose from 4 percent in May to 6 percent.';
  const [from, to] = figuresOf(text);
  expect([from?.direction, to?.direction]).toEqual(['up', 'up']);
  expect(from?.changedTo).toEqual({ start: to?.start, end: to?.end });
  expect(to?.changedFrom).toEqual({ start: from?.start, end: from?.end });
});

test('of two numbers with one unit behind both each is of it', () => {
  expect(found('They reach heights of 130 and 200 metres.')).toEqual([
    '130 → = 130 measure',
    '200 metres → = 200 measure metres',
  ]);
  expect(found('It won 5 and 10 boats.')).not.toContain('5 → = 5 measure');
});

test('a sum in brackets is linked to the one it converts', () => {
  const [yuan, dollars] = figuresOf('They paid 50,000 yuan ($7,000) for it.');
  expect(dollars?.converts).toEqual({ start: yuan?.start, end: yuan?.end });
  expect(yuan?.converts).toBeUndefined();
});

describe('the words that compare', () => {
  /** `[more than] $5`: the comparator's words in brackets, the figure's own span in braces. */
  function marked(text: string): string {
    const marks = figuresOf(text).flatMap(({ start, end, comparatorWords = [] }) => [
      [start, '{'] as const,
      [end, '}'] as const,
      ...comparatorWords.flatMap((words) => [[words.start, '['] as const, [words.end, ']'] as const]),
    ]);
    // At one place what ends comes before what begins; a comparator that begins a span stands inside it.
    const order = ']}{[';
    marks.sort(([a, x], [b, y]) => b - a || order.indexOf(y) - order.indexOf(x));
    let out = text;
    for (const [at, mark] of marks) out = out.slice(0, at) + mark + out.slice(at);
    return out;
  }

  test.each([
    'It cost [more than] {$3.5 billion}.',
    'It cost [up to about] {€3.5 billion} a year.',
    'It cost [at least] {50,000 yuan} ([about] {$7,000}).',
    'It cost {between $3 and $4 billion}.',
    'It cost [about] {between $3 and $4 billion}.',
    'It cost [an estimated] {$3 to $4 billion}.',
    'It cost {$50}[-plus] in May.',
    'It cost [some] {50 dollars} [or so].',
    'It lent {16 billion baht} for roads and another {20 billion} for rail.',
    'It rose from {$5 million} to [nearly] {8 million}.',
    'Sales exceeded {$28 million}.',
    'It has {[more than] two million undocumented migrants}.',
    'It lost {[some] 200 [or so] boats}.',
    'It fell {[nearly] 35 percent}.',
    'It is {[over] 12 km} long.',
    'Children {[under] the age of 15} pay nothing.',
    'It is for people {aged 65 [or older]}.',
    'It fed {[more than] half of the town}.',
    'It costs {[at least] five times} as much.',
    '{Dozens of children} sang.',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[[\]{}]/g, ''))).toBe(expected);
  });

  test('stand with the sum where another reading would take them', () => {
    const figures = figuresOf('It lost at least 300 of them, more than €5 million and over 40 euros.');
    expect(figures.map(({ text }) => text)).toEqual(['at least 300', '€5 million', '40 euros']);
  });
});

test('a measure has its UCUM code beside the unit as written', () => {
  const [speed, area] = figuresOf('It moved at 20 km/h over 5 square kilometres.');
  expect([speed?.unit, speed?.unitCode]).toEqual(['km/h', 'km/h']);
  expect([area?.unit, area?.unitCode]).toEqual(['square kilometres', 'km2']);
});

test.each([
  ['It took 25 percent of the rural vote.', 'rural vote'],
  ['The jobless rate fell to 4.2 percent.', 'jobless rate'],
  ['Exports of copper rose 12 percent.', 'Exports of copper'],
  ['Imports were valued at $5 billion.', 'Imports'],
  ['The mill has 300 workers.', 'mill'],
  ['The bank cut its key rate by half a percentage point.', 'key rate'],
  ['The two-year-old plan has cost €3 million.', undefined],
  ['In Peru, where it rained, they earned $5 million.', undefined],
  ['The union valued the deal at over $5 billion.', 'deal'],
  ['Oke Auto said deliveries fell 17 percent.', 'deliveries'],
  ['The minister racks up $5 million.', undefined],
  ['It lost 23 percent of the total 49.7 million.', undefined],
  ['It rose 5 percent.', undefined],
])('%s is said of %s', (text, what) => {
  expect(figuresOf(text).at(-1)?.what).toBe(what);
});

test('pounds restated in kilograms weigh', () => {
  expect(found('It weighs 12 pounds (5.4 kg).').map((line) => line.replace(/.* → /, ''))).toEqual([
    '= 12 measure pounds',
    '= 5.4 measure kg',
  ]);
  expect(found('A 1-in-100-year flood.')).toEqual([]);
});

test('a rough number with a higher one set off between commas is one, at least the lower', () => {
  expect(found('It sank dozens, if not hundreds, of barges.')).toEqual([
    'dozens, if not hundreds, of barges → ~ 24 count barges',
  ]);
  expect(found('They came in their thousands, of course.')).toEqual(['thousands → ~ 2000 count']);
});

test('two lists of people are two counts', () => {
  expect(found('Dozens of nurses and hundreds of porters marched.')).toEqual([
    'Dozens of nurses → ~ 24 count nurses',
    'hundreds of porters → ~ 200 count porters',
  ]);
});

test('a sum without a currency has that of the sum before it', () => {
  const text = 'It lent 16 billion baht for roads and another 20 billion for rail.';
  const [, second] = figuresOf(text);
  expect([second?.kind, second?.currency, second?.assumed.length]).toEqual(['money', 'THB', 1]);
  const people = figuresOf('It lent 16 billion baht and fed 20 million.');
  expect(people.map(({ kind }) => kind)).toEqual(['money', 'count']);
});

test.each([
  ['ISLAMABAD: The road cost Rs3.4 billion.', 'PKR'],
  ['CHENNAI: The road cost Rs3.4 billion.', 'INR'],
  ['The road cost Rs3.4 billion.', 'INR'],
  ['DAKAR — The club was fined 500,000 francs.', 'XOF'],
  ['A clerk in Dubai won DH20m.', 'AED'],
])('a city tells whose money it is: %s', (text, currency) => {
  expect(figuresOf(text).map((figure) => figure.currency)).toEqual([currency]);
});

test('a bare dollar sign means the dollar that has the very number elsewhere', () => {
  const sums = figuresOf('She wins $800,000 in May. She got TT$800,000 and a car, and paid $300 for it.');
  expect(sums.filter(({ kind }) => kind === 'money').map(({ currency }) => currency)).toEqual([
    'TTD',
    'TTD',
    'USD',
  ]);
});

test.each([
  ['Three clerks held over $3bn road cash', '='],
  ['The fund held over $3bn in May.', '>'],
  ['He was sacked over $300.', '='],
  ['Fees rarely exceed $300.', '='],
  ['The board approved raising up to $300.', '<='],
])('what compares a sum: %s', (text, expected) => {
  expect(figuresOf(text).at(-1)?.comparator).toBe(expected);
});

test('one letter and two digits are a price where the currency is named', () => {
  expect(found('He asks N150 for what sold for N50.')).toContain('N50 → = 50 money NGN');

  expect(found('Keep the 200 rand. Parking costs R20.')).toContain('R20 → = 20 money ZAR');
  expect(found('Parking is in R20.')).toEqual([]);
});
