import { hasWord, isNumber, surface } from '../annotate/doc.js';
import { defineCheck } from './define.js';
import { BORN, type LifeDate, lifeDates, speaksOfKin, yearsBetween } from './definitions/life-dates.js';
import { notNowInSentence } from './definitions/not-now.js';
import { sentenceText } from './definitions/sentence.js';
import type { Facts, NameFact, PersonFact } from './facts.js';
import type { Contradiction, Place } from './finding.js';
import { plantedSentence } from './planted.js';

/** How far before and behind a name its age may stand, in tokens. */
const BEFORE = 12;
const BEHIND = 34;
const OF_DEATH = /\b(?:died?|dies|dead|death|killed|murdered|assassinated|executed|passed away)\b/i;
/** The age is one of another time, or a guess. */
const OTHER_TIME =
  /\b(?:at the time|would have|would be|was then|when (?:he|she) was|then aged|about|around|roughly|nearly|almost|believed|thought|estimated|reportedly|turned|turns|will turn|birthday|from the age|since the age|by the age)\b/i;

export const ageBirth = defineCheck({
  id: 'age-birth',
  level: 'error',
  doc: 'An age that does not fit the dates of birth and death.',
  why: 'Obituaries and court reports live by ages, families check them, and anybody can do the sum.',
  source:
    'NPR accuracy checklist, “ages: do the math”; a corrections editor of the New York Times on a man born in 1915 and aged 81 in 2007 (Nieman Reports)',
  exemptions: [
    'Ages within what the dates allow: who was born in 1970 is 53 or 54 in 2024.',
    'Ages of another time: “at the time”, “would have been”, “when he was”, “turned”.',
    'Guessed ages and dates: about, around, believed to be.',
    'Sentences that speak of kin, and dates that stand beside two people.',
    'Years in brackets less than twenty apart, which are terms of office.',
    'An age of today is compared with the day of publication only where that is known; the finding is then a warning.',
  ],
  blindSpots: [
    'Ages and dates of people who are not recognised as such.',
    'An age that is told in another sentence than the name, a pronoun aside.',
    'Ages of today when the day of publication is not known.',
    'Ages of horses, buildings and companies.',
  ],
  needs: ['person', 'date'],
  *check(facts, looked) {
    for (const pair of pairsOf(facts)) {
      looked(pair.age.at);
      if (pair.age.value < pair.least || pair.age.value > pair.most) yield contradiction(pair);
    }
  },
  slip: (facts) => {
    for (const { age } of pairsOf(facts)) return { at: age.at, with: String(age.value + 3) };
    if (facts.published === null) return null;
    for (const person of facts.people) {
      const full = person.names.find(({ words, zone }) => words.length > 1 && zone === 'body');
      const [age] = agesOf(facts, person);
      if (full === undefined || age === undefined || age.isOfDeath) continue;
      const year = Number(facts.published.slice(0, 4)) - age.value - 4;
      return plantedSentence(facts, full, `${full.text} was born in ${year}.`);
    }
    return null;
  },
  examples: [
    {
      text: 'Walter Lindgren died on 3 May 2007 at the age of 81. Lindgren was born in 1915 in Malmo.',
      points: ['81', '1915'],
      computed: { least: 91, most: 92 },
    },
    {
      text: 'Walter Lindgren (1915–2007) wrote forty novels. Lindgren died in his sleep, aged 81.',
      points: ['81', '1915'],
      computed: { least: 91, most: 92 },
    },
    {
      text: 'Maria Okafor, 45, runs the clinic. Okafor was born on 12 June 1970 in Enugu.',
      published: '2024-03-01',
      points: ['45', '12 June 1970'],
      level: 'warning',
      computed: { least: 53, most: 54 },
    },
    {
      text: 'Helen Abernathy was born in Leeds in 1932. She died on 9 March 2021 at the age of 98.',
      points: ['98', '1932'],
      computed: { least: 88, most: 89 },
    },
    {
      text: 'Peter Novak died on 1 July 2019, aged 60. Novak was born on 4 August 1949 in Brno.',
      points: ['60', '4 August 1949'],
      computed: { least: 69, most: 69 },
    },
    {
      text: 'Susan Whittaker, born in 1985, is a chemist. Whittaker, 49, joined the firm in May.',
      published: '2024-06-17',
      points: ['49', '1985'],
      level: 'warning',
    },
    {
      text: 'The painter Carlos Montero, 77, died in 2010. Montero was born in Lima in 1943.',
      points: ['77', '1943'],
      computed: { least: 66, most: 67 },
    },
    {
      text: 'Thomas Wexler was born in Graz on 2 January 1950. Wexler died on 5 January 2020 at the age of 65.',
      points: ['65', '2 January 1950'],
      computed: { least: 70, most: 70 },
    },
    {
      text: 'Born in 1960, Samuel Okoro grew up in the hills. Okoro died in 1990 at the age of 40.',
      points: ['40', '1960'],
      computed: { least: 29, most: 30 },
    },
    {
      text: 'Ingrid Solberg (1940–2001) sang for kings. Solberg died in Oslo at the age of 51.',
      points: ['51', '1940'],
      computed: { least: 60, most: 61 },
    },
  ],
  cleanExamples: [
    'Walter Lindgren died on 3 May 2007 at the age of 91. Lindgren was born in 1915 in Malmo.',
    'Walter Lindgren (1915–2007) wrote forty novels. Lindgren died in his sleep, aged 92.',
    'Peter Novak died on 1 July 2019, aged 69. Novak was born on 4 August 1949 in Brno.',
    {
      text: 'Maria Okafor, 53, runs the clinic. Okafor was born on 12 June 1970 in Enugu.',
      published: '2024-03-01',
    },
    'Maria Okafor, 45, runs the clinic. Okafor was born on 12 June 1970 in Enugu.',
    'Helen Abernathy was born in Leeds in 1932. She would have been 98 this spring, but died in 2021.',
    'President Martin Okello (1996–2004) died in 2010 at the age of 81.',
    'Susan Whittaker was born in 1985. Her mother died in 2001 at the age of 49.',
    {
      text: 'Susan Whittaker, 24 at the time, joined the firm in 2009. Whittaker was born in 1985.',
      published: '2024-06-17',
    },
    'Samuel Okoro was born about 1960. He was killed in 1990 at the age of 40.',
    'Anna Berg, 81, met Walter Lindgren. Lindgren was born in 1915 and died in 2007.',
    'The company was born in 1990. Peter Novak died in 2019, aged 69.',
    {
      text: 'In 1990 Thomas Wexler, 40, opened a shop. Wexler was born in Graz in 1950.',
      published: '2024-06-17',
    },
  ],
});

interface StatedAge {
  readonly value: number;
  readonly at: Place;
  readonly sentence: number;
  readonly isOfDeath: boolean;
}

interface Pair {
  readonly age: StatedAge;
  readonly born: LifeDate;
  /** Null where the age is one of the day of publication. */
  readonly died: LifeDate | null;
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Ages with the dates that they must fit. */
function pairsOf(facts: Facts): Pair[] {
  const { doc } = facts;
  if (!hasWord(doc, 0, doc.length, BORN) && !/\d{4}\s?[-–—]\s?\d{4}\)/.test(doc.text)) return [];
  const dates = lifeDates(facts);
  const pairs: Pair[] = [];
  for (const person of new Set(dates.map(({ of }) => of))) {
    const own = dates.filter(({ of }) => of === person);
    const births = own.filter(({ what }) => what === 'born');
    const deaths = own.filter(({ what, isYearWritten }) => what === 'died' && isYearWritten);
    const [born] = births;
    if (
      born === undefined ||
      births.some(({ earliest }) => earliest.slice(0, 4) !== born.earliest.slice(0, 4))
    )
      continue;
    // The most exact one.
    const died = [...deaths].sort(
      (a, b) => (a.earliest === a.latest ? 0 : 1) - (b.earliest === b.latest ? 0 : 1),
    )[0];
    for (const age of agesOf(facts, person)) {
      if (age.isOfDeath) {
        if (died !== undefined) pairs.push(pairOf(person, age, born, died));
      } else if (deaths.length === 0 && facts.published !== null)
        pairs.push(pairToday(person, age, born, facts.published));
    }
  }
  return pairs;
}

function pairOf({ person }: PersonFact, age: StatedAge, born: LifeDate, died: LifeDate): Pair {
  const least = yearsBetween(born.latest, died.earliest);
  const most = yearsBetween(born.earliest, died.latest);
  return { age, born, died, name: person.name, least, most };
}

function pairToday({ person }: PersonFact, age: StatedAge, born: LifeDate, published: string): Pair {
  const most = Number(published.slice(0, 4)) - Number(born.earliest.slice(0, 4));
  return { age, born, died: null, name: person.name, least: most - 1, most };
}

function agesOf(facts: Facts, { names }: PersonFact): StatedAge[] {
  const found = new Map<number, StatedAge>();
  for (const name of names) {
    if (name.age === null || name.in !== 'text') continue;
    const token = tokenOfAge(name, name.age);
    if (token === null) continue;
    const { doc } = name;
    const sentence = doc.sentence[token]!;
    const words = sentenceText(doc, sentence);
    if (OTHER_TIME.test(words) || notNowInSentence(doc, token) !== null || speaksOfKin(doc, sentence))
      continue;
    const isOfDeath = OF_DEATH.test(words);
    // A year in the sentence is the time of the age.
    if (!isOfDeath && isDated(facts, sentence)) continue;
    found.set(token, { value: name.age, at: facts.placeOf(token, token + 1), sentence, isOfDeath });
  }
  return [...found.values()];
}

function isDated(facts: Facts, sentence: number): boolean {
  return facts.dates.some(
    ({ in: where, sentence: own, stated, first, doc }) =>
      where === 'text' &&
      own === sentence &&
      stated.year !== null &&
      String(stated.year) !== facts.published?.slice(0, 4) &&
      !/\bborn\b/i.test(surface(doc, Math.max(0, first - 2)) + surface(doc, Math.max(0, first - 1))),
  );
}

/** The number nearest to a name that is its age. */
function tokenOfAge({ doc, first, last }: NameFact, age: number): number | null {
  const isAge = (token: number) => isNumber(doc, token) && surface(doc, token) === String(age);
  for (let token = last; token < Math.min(doc.length, last + BEHIND); token++) if (isAge(token)) return token;
  for (let token = first - 1; token >= Math.max(0, first - BEFORE); token--) if (isAge(token)) return token;
  return null;
}

function contradiction({ age, born, died, name, least, most }: Pair): Contradiction {
  const span = least === most ? `${most}` : `${least} or ${most}`;
  const range = most - least > 1 ? `${least} to ${most}` : span;
  const birthYear = Number(born.earliest.slice(0, 4));
  const shift = age.value < least ? least - age.value : most - age.value;
  return {
    here: age.at,
    there: born.at,
    message:
      died === null
        ? `${name} is said to be ${age.value}, and the birth in ${birthYear} makes it ${range}`
        : `${name} is said to have died at ${age.value}, and birth in ${birthYear} and death in ${died.earliest.slice(0, 4)} make it ${range}`,
    doubt:
      died === null
        ? 'either the age or the date of birth may be wrong'
        : 'the age, the date of birth or the date of death may be wrong',
    computed: { age: age.value, least, most, born: born.earliest.slice(0, 4) },
    repairs: [
      { at: age.at, with: range, because: 'so the dates make it' },
      {
        at: yearPlace(born),
        with: String(birthYear + shift),
        because: `that year of birth would fit the age of ${age.value}`,
      },
    ],
    facts: [
      name.toLowerCase(),
      String(age.value),
      born.earliest.slice(0, 4),
      died?.earliest.slice(0, 4) ?? 'alive',
    ],
    ...(died === null ? { level: 'warning' as const, assumesPublished: true as const } : {}),
  };
}

/** Where the year of a date is written: its last four letters, or its first. */
function yearPlace({ at, earliest, text }: LifeDate): Place {
  const year = earliest.slice(0, 4);
  if (at.end - at.start === 4) return at;
  const from = text.lastIndexOf(year);
  return from < 0 ? at : { in: at.in, start: at.start + from, end: at.start + from + 4 };
}
