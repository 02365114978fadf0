/** The shared definitions of docs/check-definitions.md, each on sentences of its own. */
import { exemptWordIn } from '../../src/checks/definitions/exempt-words.js';
import { areDisjoint, roundedForHeadline, sumOf } from '../../src/checks/definitions/interval.js';
import { notNowAt, notNowInSentence } from '../../src/checks/definitions/not-now.js';
import { foreignSpans } from '../../src/checks/definitions/not-our-text.js';
import { samePerson } from '../../src/checks/definitions/same-person.js';
import { lemmaOf, sameQuantity } from '../../src/checks/definitions/same-quantity.js';
import {
  clauseWords,
  namesOthers,
  naming,
  nounsOf,
  sentenceWords,
  shared,
} from '../../src/checks/definitions/subject.js';
import { otherSources, otherwiseSaid, partSaid } from '../../src/checks/definitions/update.js';
import { type Facts, factsOf } from '../../src/checks/facts.js';

const facts = (text: string): Facts => factsOf({ id: '', source: '', format: 'text', text });
const figure = (text: string) => facts(text).figures[0]!;

describe('interval', () => {
  test.each([
    ['It has 1.2 million people.', 1_150_000, 1_250_000],
    ['It cost $10 million.', 9_500_000, 10_500_000],
    ['It cost $1.50 a head.', 1.495, 1.505],
    ['12 people died.', 12, 12],
    ['1,187 people died.', 1187, 1187],
    ['1,200 people died.', 1150, 1250],
    ['Two hundred people died.', 150, 250],
    ['Turnout was 35 percent.', 34.5, 35.5],
    ['Turnout was 35.2 percent.', 35.15, 35.25],
    ['About 50 people died.', 45, 55],
    ['Nearly 50 people died.', 45, 50],
    ['More than 50 people died.', 50, Number.POSITIVE_INFINITY],
    ['At least 50 people died.', 50, Number.POSITIVE_INFINITY],
    ['Up to 50 people died.', 0, 50],
    ['Fewer than 50 people died.', 0, 50],
    ['Dozens of people died.', 24, 99],
    ['Hundreds of people died.', 200, 999],
    ['Tens of thousands of people fled.', 20_000, 99_999],
    ['Between 20 and 30 people died.', 20, 30],
  ])('%s', (text, low, high) => {
    const { interval } = figure(text);
    expect(interval.low).toBeCloseTo(low, 6);
    if (Number.isFinite(high)) expect(interval.high).toBeCloseTo(high, 6);
    else expect(interval.high).toBe(high);
  });

  test('only disjoint intervals conflict; touching ones agree', () => {
    const [a, b] = ['It cost $1.2 million.', 'It cost $1.3 million.'].map((text) => figure(text).interval);
    expect(areDisjoint(a!, b!)).toBe(false);
    expect(areDisjoint(a!, figure('It cost $1.4 million.').interval)).toBe(true);
    expect(areDisjoint(figure('12 people died.').interval, figure('13 people died.').interval)).toBe(true);
    expect(
      areDisjoint(figure('More than 50 people died.').interval, figure('61 people died.').interval),
    ).toBe(false);
  });

  test('a headline rounds to one significant digit, not to two', () => {
    const headline = (text: string) => {
      const { interval, value } = figure(text);
      return roundedForHeadline(interval, value);
    };
    expect(headline('20 people die.')).toEqual({ low: 15, high: 25 });
    expect(headline('21 people die.')).toEqual({ low: 21, high: 21 });
    expect(headline('9 people die.')).toEqual({ low: 9, high: 9 });
  });

  test('the parts of a sum add up end by end', () => {
    expect(
      sumOf([
        { low: 1, high: 2 },
        { low: 10, high: 20 },
      ]),
    ).toEqual({ low: 11, high: 22 });
  });
});

describe('same quantity', () => {
  const match = (text: string) => {
    const all = facts(text);
    const [a, b] = all.figures;
    return sameQuantity(all, a!, b!)?.match ?? null;
  };
  test.each([
    ['The blast killed 12 people in Lagos. The 13 people killed in Lagos were workers.', 'full'],
    ['The blast killed 12 people. The deaths of 13 people in Lagos shocked many.', 'partial'],
    ['The blast left 12 dead. The blast killed 13 people and damaged 20 houses.', 'partial'],
    ['The blast killed 12 people and injured 13 people.', null],
    ['The blast killed 12 people in Lagos. The blast killed 13 people in Abuja.', null],
    ['The blast killed 12 people. The fire killed another 13 people.', null],
    ['The blast killed 12 people. The blast killed 13 soldiers.', null],
    ['The road cost $12 million. The road is 13 km long.', null],
    ['It sold for $12 million. It sold for $13 million.', null],
  ])('%s', (text, expected) => {
    expect(match(text)).toBe(expected);
  });

  test('a slot that one side leaves open tells them apart where the article has two answers for it', () => {
    expect(
      match('12 people died. 13 people died in Lagos. In Abuja, too: 13 people died in Abuja.'),
    ).toBeNull();
  });

  test('lemmas', () => {
    expect(['voters', 'cities', 'classes', 'lives', 'bus', 'glass'].map(lemmaOf)).toEqual([
      'voter',
      'city',
      'class',
      'life',
      'bus',
      'glass',
    ]);
  });
});

describe('one subject', () => {
  test.each([
    ['The council passed a $900 million budget.', ['budget']],
    ['The town owes $45 million in damages.', ['damage']],
    ['The bank wrote off losses of $17 million.', ['loss']],
    ['The blast killed 12 people.', ['people']],
    ['It sold for $12 million.', []],
  ])('%s', (text, nouns) => {
    expect(nounsOf(figure(text))).toEqual(nouns);
  });

  test.each([
    ['The council passed a $9 million budget.', 'Voters liked the $8 million budget.', 'same'],
    ['The council passed a $9 million budget.', 'The budget was passed at $8 million.', 'crosswise'],
    ['It sold for $9 million.', 'The firm was fined $8 million.', 'unnamed'],
    ['The council passed a $9 million budget.', 'The town owes $8 million in damages.', 'different'],
  ])('%s %s', (a, b, expected) => {
    const [x, y] = [a, b].map((text) => ({ nouns: nounsOf(figure(text)), words: clauseWords(figure(text)) }));
    expect(naming(x!, y!)).toBe(expected);
  });

  test('inflections are one word, and words of any sentence are none', () => {
    const words = (text: string) => sentenceWords(figure(text));
    const [a, b] = ['Police said they seized 50 kg.', 'The police say more: a seizure of 50 kg, all seized.'];
    expect(shared(words(a!), words(b!))).toBe(2);
    expect(shared(words(a!), words(b!), ['police'])).toBe(1);
  });

  test('names on both sides are of two', () => {
    const others = (text: string) => {
      const [a, b] = facts(text).figures;
      return namesOthers(a!, b!);
    };
    expect(others('In May Lagos had 12 schools. In May Abuja had 13 schools.')).toBe(true);
    expect(others('In May Lagos had 12 schools. In May it had 13 schools.')).toBe(false);
  });
});

describe('otherwise said', () => {
  test.each([
    ['The toll was earlier put at 12 people.', 'earlier'],
    ['The toll has risen to 12 people.', 'risen to'],
    ['Another 12 people died there.', 'Another'],
    ['The blast killed 12 people.', null],
    ['The blast killed more than 50 people.', null],
  ])('%s', (text, expected) => {
    expect(otherwiseSaid(figure(text))).toBe(expected);
  });

  test('parts, rates and comparisons', () => {
    expect(partSaid(figure('It pays $12 per head.'))).toBe('per');
    expect(partSaid(figure('It pays $12.'))).toBeNull();
  });

  test('sources that have no word in common', () => {
    const others = (text: string) => {
      const [a, b] = facts(text).figures;
      return otherSources(a!, b!);
    };
    expect(others('12 people died, police said. 13 people died, the mayor said.')).toBe(true);
    expect(others('12 people died, police said. 13 people died, city police said.')).toBe(false);
    expect(others('12 people died, police said. 13 people died.')).toBe(false);
  });
});

describe('same person', () => {
  const names = (text: string) => facts(text).people.flatMap((one) => one.names);
  test.each([
    ['Maria Okafor spoke. Later Maria Okafor left.', 'same'],
    ['Maria Okafor spoke. Later M. Okafor left.', 'same'],
    ['Maria Okafor spoke. Later Okafor left.', 'may be'],
    ['Maria Okafor spoke. Later Daniel Okafor left.', 'different'],
    ['Mr. John Okafor spoke. Later Mrs. Okafor left.', 'different'],
  ])('%s', (text, expected) => {
    const [a, b] = names(text).sort((x, y) => x.start - y.start);
    expect(samePerson(a!, b!)).toBe(expected);
  });

  test('a suffix tells father and son apart', () => {
    const [a, b] = names('Thomas Okafor spoke. Later Thomas Okafor Sr. left.');
    expect(samePerson(a!, b!)).toBe('same');
    expect(samePerson({ ...a!, suffix: 'jr' }, b!)).toBe('different');
  });
});

describe('not our text', () => {
  const foreign = (text: string) =>
    foreignSpans(facts(text).doc).map(({ what, start, end }) => [what, text.slice(start, end)]);
  test('quotations in double and single marks', () => {
    expect(foreign('He said “12 died” and "13 died".')).toEqual([
      ['quotation', '“12 died”'],
      ['quotation', '"13 died"'],
    ]);
    expect(foreign('He said ‘the workers’ rights’ and left.')).toEqual([
      ['quotation', expect.stringContaining('‘the workers’')],
    ]);
  });
  test('a quotation that a paragraph leaves open ends with it', () => {
    expect(foreign('He said: “Twelve died.\n\nNobody knows why.')).toEqual([['quotation', '“Twelve died.']]);
  });
  test('addresses, letters, correction notes', () => {
    expect(foreign('See www.example.org for more.')).toEqual([['address', 'www.example.org']]);
    expect(foreign('Dear Editor,\n\nTwelve died.').map(([what]) => what)).toEqual(['letter', 'letter']);
    expect(foreign('Twelve died.\n\nThis article was amended on 3 May to correct the toll.')).toEqual([
      ['correction note', 'This article was amended on 3 May to correct the toll.'],
    ]);
  });
  test('an apostrophe opens nothing', () => {
    expect(foreign('The workers’ rights and the company’s plan')).toEqual([]);
  });
});

describe('not now', () => {
  const word = (text: string, role: string) => {
    const { doc } = facts(text);
    const start = text.indexOf(role);
    const first = doc.start.indexOf(start);
    const last = doc.end.indexOf(start + role.length) + 1;
    return notNowAt(doc, first, last);
  };
  test.each([
    ['The former mayor of Leeds left.', 'mayor of Leeds', 'former'],
    ['The then-governor left.', 'governor', 'then'],
    ['The governor-elect left.', 'governor', 'elect'],
    ['Acting President Jane Doe left.', 'President', 'acting'],
    ['The mayor of Leeds left.', 'mayor of Leeds', null],
    ['The former actor left. The mayor spoke.', 'mayor', null],
  ])('%s', (text, role, expected) => {
    expect(word(text, role)).toBe(expected);
  });
  test('clauses of another time', () => {
    const in_ = (text: string) => notNowInSentence(facts(text).doc, 0);
    expect(in_('He was mayor at the time.')).toBe('at the time');
    expect(in_('She would have been 80 today.')).toBe('would have been');
    expect(in_('He is mayor.')).toBeNull();
  });
});

describe('exempt words', () => {
  test.each([
    ['12 people, including three children', 'including'],
    ['12 people, such as teachers', 'such as'],
    ['12 people: A, B and others', 'and others'],
    ['12 people: A, B and C', null],
  ])('%s', (text, expected) => {
    const { doc } = facts(text);
    expect(exemptWordIn(doc, 0, doc.length)).toBe(expected);
  });
});
