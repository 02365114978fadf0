import { defineCheck } from './define.js';
import { areDisjoint } from './definitions/interval.js';
import { SLOTS, sameQuantity } from './definitions/same-quantity.js';
import { namesOthers, shared, shareNoun } from './definitions/subject.js';
import { otherSources, otherwiseSaid } from './definitions/update.js';
import type { Facts, FigureFact } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';
import { plantedSentence } from './planted.js';
import { isScaleSlip } from './scale-slip.js';
import { anotherNumber, eitherNumber, normalFigure, numberPlaceOf, TOLD_TWICE } from './two-figures.js';

/** Words that both sentences must share where what befell those counted does not say enough. */
const SHARED = 3;
const SHARED_OF_EVENT = 2;
/** And this share of the words of the shorter one. */
const SHARE = 0.5;
/** As many figures of one quantity are a series, not a slip. */
const SERIES = 3;

export const figureConflict = defineCheck({
  id: 'figure-conflict',
  level: 'warning',
  doc: 'Two figures of the body for the same quantity that cannot both be.',
  why: 'The toll of the first paragraph and that of the ninth were written hours apart, and nobody went back.',
  source: 'observation of news: tolls that an update left standing; NPR accuracy checklist, “numbers”',
  exemptions: [
    'A warning only where unit, noun, event, place and time are all named at both places and agree; else a note.',
    'Sources that differ, and sentences that speak of earlier counts, updates, forecasts, parts, rates or comparisons.',
    'Sentences that each name somebody or something which the other does not.',
    'Figures of one sentence, and three or more figures of the quantity, which are a series.',
    'Rounding, “about”, “at least” and the like: what both may mean overlaps.',
    'Slips of magnitude, which are of scale-slip.',
  ],
  blindSpots: [
    'Figures whose noun and event are named in one of the two places only by a pronoun.',
    'Money and shares are never more than a note.',
    'A figure that an update left behind in a sentence which speaks of an update.',
  ],
  needs: ['figure'],
  *check(facts, looked) {
    for (const [a, b] of pairsOf(facts)) {
      looked(a);
      looked(b);
      if (!areDisjoint(a.interval, b.interval) || isScaleSlip(facts, a, b)) continue;
      if ([a, b].some((one) => otherwiseSaid(one) !== null) || otherSources(a, b)) continue;
      yield contradiction(a, b);
    }
  },
  slip: (facts) => {
    for (const [a, b] of pairsOf(facts)) {
      if (areDisjoint(a.interval, b.interval)) continue;
      const other = anotherNumber(b);
      if (other !== null) return { at: numberPlaceOf(b), with: other };
    }
    // What is said once is told again, with another number.
    for (const one of facts.figures) {
      const other =
        one.zone === 'body' && one.slots.event !== null && isTold(one) ? anotherNumber(one) : null;
      if (other === null) continue;
      const { doc, sentence, number } = one;
      const [start, end] = [doc.start[doc.sentences[sentence]!]!, doc.end[doc.sentences[sentence + 1]! - 1]!];
      const again = doc.text.slice(start, number.start) + other + doc.text.slice(number.end, end);
      return plantedSentence(facts, one, again);
    }
    return null;
  },
  examples: [
    {
      text: 'A blast killed 12 people in Lagos on Monday, 3 March 2025.\n\nThe market was closed.\n\nThe 13 people killed in Lagos on 3 March 2025 were traders.',
      points: ['13 people', '12 people'],
      computed: { first: 12, second: 13 },
    },
    {
      text: 'Police arrested 40 students in Dhaka on 5 May 2024.\n\nRain fell. The 60 students arrested in Dhaka on 5 May 2024 were freed.',
      points: ['60 students', '40 students'],
    },
    {
      text: 'The fire injured 15 workers at Ford on 2 June 2023.\n\nOn 2 June 2023 the fire injured 25 workers at Ford, a fireman said.',
      points: ['25 workers', '15 workers'],
    },
    {
      text: 'The storm destroyed 300 houses in Corfu on 9 July 2022.\n\nSoldiers came. The 450 houses destroyed in Corfu on 9 July 2022 had no roofs.',
      points: ['450 houses', '300 houses'],
    },
    {
      text: 'A bomb killed 20 soldiers in Mosul on 1 April 2016.\n\nThe 30 soldiers killed in Mosul on 1 April 2016 were guards.',
      points: ['30 soldiers', '20 soldiers'],
    },
    {
      text: 'Gunmen kidnapped 48 children in Kaduna on 7 March 2021.\n\nParents wept. The 84 children kidnapped in Kaduna on 7 March 2021 are home.',
      points: ['84 children', '48 children'],
    },
    {
      text: 'The blast killed 12 people.\n\nA nurse wept. The blast killed 17 people, and the market is closed.',
      points: ['17 people', '12 people'],
      level: 'note',
    },
    {
      text: 'The ferry had 80 tourists on board when it sank near Capri.\n\nThe crew wept when the ferry with 95 tourists on board sank near Capri.',
      points: ['95 tourists', '80 tourists'],
      level: 'note',
    },
    {
      text: 'In a poll 61 percent of voters in Bergen backed the mayor.\n\nThe mayor of Bergen wept when he heard of the poll, in which 71 percent of voters in Bergen backed him.',
      points: ['71 percent', '61 percent'],
      level: 'note',
    },
    {
      text: 'The council approved a school budget of $300 million.\n\nTeachers cheered when the council approved the $500 million school budget.',
      points: ['$500 million', '$300 million'],
      level: 'note',
    },
    {
      text: 'The carmaker will cut 1,500 jobs at its Leeds plant.\n\nUnions fight the carmaker: at its Leeds plant, 1,900 jobs are to be cut.',
      points: ['1,900 jobs', '1,500 jobs'],
      level: 'note',
    },
  ],
  cleanExamples: [
    'A blast killed 12 people in Lagos on Monday, 3 March 2025.\n\nThe 12 people killed in Lagos on 3 March 2025 were traders.',
    'A blast killed 12 people in Lagos on Monday.\n\nThe blast injured 13 people in Lagos on Monday.',
    'A blast killed 12 people in Lagos. Another 13 people were killed in Lagos.',
    'A blast killed 12 people, police said. The Red Cross said the blast killed 15 people.',
    'Officials first reported that the blast killed 12 people. The blast killed 15 people.',
    'The blast killed at least 12 people. The blast killed 15 people.',
    'The blast killed about 50 people. The blast killed 53 people.',
    'The blast killed 12 people in Lagos. The blast killed 13 people in Abuja.',
    'The storm killed 12 people, including children. The storm killed 4 people of them in their beds.',
    'Sales rose 6 percent to $1.4 billion. Sales rose 7 percent in the year to $4.2 billion.',
    'The blast killed 12 people. The fire killed 13 people. The flood killed 14 people.',
    'The carmaker will cut 1,500 jobs at its Leeds plant. The baker will cut 30 jobs in York.',
    'In 2019 the ferry carried 80 tourists to Capri. In 2020 the ferry carried 95 tourists to Capri.',
    'The bank made a profit of $20 million. The bank paid a fine of $30 million.',
  ],
});

/** Figures of the body that say how much there is of one thing, each with the first that does. */
function* pairsOf(facts: Facts): Iterable<readonly [FigureFact, FigureFact]> {
  const figures = facts.figures.filter(
    ({ zone, value }) => zone === 'body' && TOLD_TWICE.has(value.kind) && value.converts === undefined,
  );
  if (figures.length < 2) return;
  const alike = new Map<string, FigureFact[]>();
  const keyOf = ({ slots }: FigureFact) => `${slots.unit} ${slots.event}`;
  for (const one of figures) {
    const group = alike.get(keyOf(one));
    if (group === undefined) alike.set(keyOf(one), [one]);
    else group.push(one);
  }
  const taken = new Set<FigureFact>();
  for (const first of figures) {
    const behind = alike.get(keyOf(first))!;
    // Groups are in text order, and so all before it are done with.
    behind.shift();
    if (behind.length === 0 || taken.has(first)) continue;
    const others = behind.filter((one) => isOfOne(facts, first, one));
    for (const one of others) taken.add(one);
    const values = new Set([first, ...others].map(({ value }) => value.value));
    if (values.size >= SERIES) continue;
    for (const one of others) if (one.sentence !== first.sentence) yield [first, one];
  }
}

/** Of two figures of one unit and event. */
function isOfOne(facts: Facts, a: FigureFact, b: FigureFact): boolean {
  if (isOfChange(a) || isOfChange(b)) return false;
  if (isWhole(a, b)) return true;
  // Cheap ones first: an article of a hundred figures has thousands of pairs.
  if (differ(a, b) || !shareNoun(a, b) || namesOthers(a, b)) return false;
  if (a.value.kind === 'count' && sameQuantity(facts, a, b) === null) return false;
  const common = shared(a.words, b.words);
  const least = a.slots.event === null ? SHARED : SHARED_OF_EVENT;
  return common >= least && common >= SHARE * Math.min(a.words.size, b.words.size);
}

const isOfChange = ({ value }: FigureFact): boolean =>
  value.changedFrom !== undefined || value.changedTo !== undefined;

/** One number and nothing vague: in words and ranges it has no other. */
const isTold = ({ value }: FigureFact): boolean =>
  value.kind === 'count' && value.value !== null && value.comparator === '=';

const differ = ({ slots: a }: FigureFact, { slots: b }: FigureFact): boolean =>
  (['scope', 'aggregation', 'time'] as const).some(
    (slot) => a[slot] !== null && b[slot] !== null && a[slot] !== b[slot],
  );

/** Every slot is filled, alike on both sides: there is nothing left by which they could be of two things. */
const isWhole = ({ slots: a }: FigureFact, { slots: b }: FigureFact): boolean =>
  SLOTS.every((slot) => a[slot] !== null && a[slot] === b[slot]);

function contradiction(a: FigureFact, b: FigureFact): Contradiction {
  return {
    here: placeOf(b),
    there: placeOf(a),
    message: `“${b.text}” here and “${a.text}” there seem to be of the same quantity, and cannot both be`,
    doubt: 'either figure may be wrong, or they may be of two things',
    computed: { first: a.value.value ?? a.text, second: b.value.value ?? b.text },
    repairs: eitherNumber(b, a),
    facts: [a, b].map(normalFigure),
    ...(isWhole(a, b) ? {} : { level: 'note' as const }),
  };
}
