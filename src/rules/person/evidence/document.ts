/** Evidence from the rest of the article: what the first pass made of the same words elsewhere. */

import { FACT } from '../facts.js';
import { keyOf } from '../initials.js';
import { cellOf } from '../lattice.js';
import { POSSESSIVE } from '../neighbours.js';
import { clamped, LONGEST_PART, type Standing, strongestElsewhere } from '../standing.js';
import { CALENDAR, PLACE, PLACE_NAMES, SORT, SORT_NAMES } from '../words.js';
import { verbAfter } from './after.js';
import { cross, type FamilyDoc, NONE } from './define.js';

export interface DocumentFamily extends FamilyDoc {
  /** @param cell that of the span in the lattice */
  readonly see: (standing: Standing, first: number, last: number, cell: number) => number;
  /** It sees anything only where all of these facts hold (bits of FACT); anywhere unless given. */
  readonly where?: number;
  /** It sees nothing where one of these holds. */
  readonly unless?: number;
  /** The same as `see` where all that, when it depends on what sort of span is asked about only (of ASKED). */
  readonly ofAsked?: (asked: number) => number;
  /** The same where no longer name has these words as a part (FACT.unparted) and the article has them elsewhere. */
  readonly ofUnparted?: (asked: number) => number;
}

const SHARES = ['never', 'hardly ever', 'seldom', 'sometimes', 'often', 'mostly', 'nearly always'];
/** Sums of truths, since no branch foresees such numbers. */
const shareOf = (share: number): number =>
  Number(share > 0.01) +
  Number(share >= 0.1) +
  Number(share >= 0.3) +
  Number(share >= 0.6) +
  Number(share >= 0.85) +
  Number(share >= 0.97);
const TIMES = ['once elsewhere', 'twice or thrice elsewhere', 'often elsewhere'];
const timesOf = (count: number): number => (count <= 1 ? 0 : count <= 3 ? 1 : 2);

/** What sort of span is asked about: how strong another reading of a single word is. */
const ASKED = [
  'a word that may be a name',
  'a common word',
  'a place',
  'a title or such',
  'two words',
  'more words',
];
export const ASKED_KINDS = ASKED.length;
const TWO_WORDS = ASKED.indexOf('two words');

const askedOfSort = (sort: number): number => {
  if (sort === SORT.commonName || sort === SORT.common || sort === SORT.rare) return 1;
  if (sort === SORT.city || sort === SORT.country || sort === SORT.demonym) return 2;
  return sort >= SORT.honorific && sort <= SORT.functionWord ? 3 : 0;
};
const ASKED_OF_SORT = Uint8Array.from(SORT_NAMES, (_, sort) => askedOfSort(sort));

export function asked({ scene }: Standing, first: number, last: number): number {
  const length = last - first;
  return length === 1 ? ASKED_OF_SORT[scene.sort[first]!]! : length === 2 ? TWO_WORDS : TWO_WORDS + 1;
}

/** Whether the run of a cell has no other place in the article. */
const isAlone = ({ run, places }: Standing, cell: number): boolean => places[run[cell]!]! < 2;

const noOtherPlace: DocumentFamily = {
  id: 'no other place',
  where: FACT.alone,
  means: 'The article has these words in no other capitalised place.',
  example: 'Okafor is named once.',
  values: ASKED,
  see: (standing, first, last, cell) => (isAlone(standing, cell) ? asked(standing, first, last) : NONE),
  ofAsked: (kind) => kind,
};

const endsName: DocumentFamily = {
  id: 'ends a longer name elsewhere',
  unless: FACT.alone,
  means: 'How surely a longer name elsewhere in the article ends in these words.',
  example: 'Maria Okafor spoke. Okafor left.',
  values: cross(SHARES, ASKED),
  ofUnparted: (kind) => kind,
  see: (standing, first, last, cell) => {
    if (last - first > LONGEST_PART || isAlone(standing, cell)) return NONE;
    const share = strongestElsewhere(standing.tail, standing.run[cell]!, cell);
    return shareOf(share) * ASKED.length + asked(standing, first, last);
  },
};

const opensName: DocumentFamily = {
  id: 'opens a longer name elsewhere',
  unless: FACT.alone,
  means: 'How surely a longer name elsewhere in the article begins with these words.',
  example: 'Maria Okafor spoke. Maria left.',
  values: cross(SHARES, ASKED),
  ofUnparted: (kind) => kind,
  see: (standing, first, last, cell) => {
    if (last - first > LONGEST_PART || isAlone(standing, cell)) return NONE;
    const share = strongestElsewhere(standing.head, standing.run[cell]!, cell);
    return shareOf(share) * ASKED.length + asked(standing, first, last);
  },
};

const insideName: DocumentFamily = {
  id: 'inside a longer name elsewhere',
  unless: FACT.alone | FACT.longer,
  means: 'How surely a longer name elsewhere in the article has this single word in its middle.',
  example: 'Maria Bello Okafor spoke. Bello left.',
  values: SHARES,
  ofUnparted: (kind) => (kind < TWO_WORDS ? 0 : NONE),
  see: (standing, first, last, cell) => {
    if (last - first > 1 || isAlone(standing, cell)) return NONE;
    return shareOf(strongestElsewhere(standing.inner, standing.run[cell]!, cell));
  },
};

const COUNTS = ['none', 'about one', 'two', 'several'];
const countOf = (sum: number): number => (sum < 0.5 ? 0 : sum < 1.5 ? 1 : sum < 2.5 ? 2 : 3);
const longerNames: DocumentFamily = {
  id: 'longer names elsewhere',
  unless: FACT.alone | FACT.longer,
  means: 'In how many places elsewhere a longer name seems to end or begin with this single word.',
  example: 'Maria Okafor met John Okafor. Okafor left.',
  values: cross(COUNTS, COUNTS),
  ofUnparted: (kind) => (kind < TWO_WORDS ? 0 : NONE),
  see: (standing, first, last, cell) => {
    const { tail, head, run } = standing;
    if (last - first > 1 || isAlone(standing, cell)) return NONE;
    const row = run[cell]!;
    return (
      countOf(tail.sum[row]! - tail.here[cell]!) * COUNTS.length + countOf(head.sum[row]! - head.here[cell]!)
    );
  },
};

const WHERE = ['word', 'longer span'];
const sameElsewhere: DocumentFamily = {
  id: 'same words elsewhere',
  unless: FACT.alone,
  means: 'How often the same words are a whole name, as far as their other places tell.',
  example: 'Maria Okafor spoke. We asked Maria Okafor.',
  values: cross(cross(SHARES, TIMES), WHERE),
  see: ({ run, places, whole, probability, tail, head, inner }, first, last, cell) => {
    const row = run[cell]!;
    // Places inside longer names tell nothing for or against the words as a whole name.
    const parts = tail.sum[row]! + head.sum[row]! + inner.sum[row]!;
    const partsHere = tail.here[cell]! + head.here[cell]! + inner.here[cell]!;
    const others = places[row]! - 1 - (parts - partsHere);
    if (others < 0.5) return NONE;
    const share = Math.max(0, whole[row]! - probability[cell]!) / others;
    return (shareOf(share) * TIMES.length + timesOf(Math.round(others))) * 2 + (last - first === 1 ? 0 : 1);
  },
};

const clearestPlace: DocumentFamily = {
  id: 'clearest place elsewhere',
  unless: FACT.alone,
  means: 'How surely the same words are a whole name in the clearest of their other places.',
  example: 'Mr Okafor spoke. Okafor left.',
  values: cross(SHARES, ASKED),
  see: (standing, first, last, cell) => {
    const row = standing.run[cell]!;
    if (isAlone(standing, cell)) return NONE;
    return (
      shareOf(strongestElsewhere(standing.full, row, cell)) * ASKED.length + asked(standing, first, last)
    );
  },
};

const MEANS = [
  'below -4',
  '-4 to -2.5',
  '-2.5 to -1.5',
  '-1.5 to -0.5',
  '-0.5 to 0.5',
  '0.5 to 1.5',
  '1.5 to 3',
  'above 3',
];
const meanOf = (mean: number): number =>
  Number(mean >= -4) +
  Number(mean >= -2.5) +
  Number(mean >= -1.5) +
  Number(mean >= -0.5) +
  Number(mean >= 0.5) +
  Number(mean >= 1.5) +
  Number(mean >= 3);
const meanScore: DocumentFamily = {
  id: 'mean score elsewhere',
  unless: FACT.alone,
  means: 'The mean of the first-pass scores of the same words in their other places.',
  example: 'Mr Okafor spoke. The vote was won by Okafor. Okafor left.',
  values: cross(cross(MEANS, TIMES), WHERE),
  see: ({ run, places, score, scoreSum }, first, last, cell) => {
    const row = run[cell]!;
    const others = places[row]! - 1;
    if (others < 1) return NONE;
    const mean = (scoreSum[row]! - clamped(score[cell]!)) / others;
    return (meanOf(mean) * TIMES.length + timesOf(others)) * 2 + (last - first === 1 ? 0 : 1);
  },
};

const outsideElsewhere: DocumentFamily = {
  id: 'in other phrases elsewhere',
  unless: FACT.alone | FACT.longer,
  means:
    'How often this single word stands elsewhere in a longer capitalised phrase without being in a name.',
  example: 'The Okafor Foundation paid. Okafor was founded in 1999.',
  values: cross(SHARES, TIMES),
  see: ({ scene, run, outside, outsideSum, longPlaces }, first, last, cell) => {
    if (last - first > 1) return NONE;
    const row = run[cell]!;
    const chunk = scene.chunk[first]!;
    const own = scene.chunks[chunk + 1]! - scene.chunks[chunk]! === 1 ? 0 : 1;
    const count = longPlaces[row]! - own;
    if (count <= 0) return NONE;
    const share = (outsideSum[row]! - own * Math.max(0, outside[first]!)) / count;
    return shareOf(share) * TIMES.length + timesOf(count);
  },
};

/** How often a word alone, not this place of it, is a whole name: share and number of places. */
function wordElsewhere({ run, places, whole, probability }: Standing, unit: number): number {
  const cell = cellOf(unit, unit + 1);
  const row = run[cell]!;
  const others = places[row]! - 1;
  if (others <= 0) return NONE;
  return shareOf(Math.max(0, whole[row]! - probability[cell]!) / others) * TIMES.length + timesOf(others);
}

const lastAlone: DocumentFamily = {
  id: 'last word alone elsewhere',
  where: FACT.longer,
  means: 'How often the last word of a longer span is a whole name elsewhere.',
  example: 'Okafor left. Maria Okafor spoke.',
  values: cross(SHARES, TIMES),
  see: (standing, first, last) => (last - first === 1 ? NONE : wordElsewhere(standing, last - 1)),
};

const firstAlone: DocumentFamily = {
  id: 'first word alone elsewhere',
  where: FACT.longer,
  means: 'How often the first word of a longer span is a whole name elsewhere.',
  example: 'Maria left. Maria Okafor spoke.',
  values: cross(SHARES, TIMES),
  see: (standing, first, last) => (last - first === 1 ? NONE : wordElsewhere(standing, first)),
};

const RIVALS = ['without its first word', 'without its last word'];
const shorterElsewhere: DocumentFamily = {
  id: 'shorter name elsewhere',
  where: FACT.long,
  means: 'Elsewhere the span without its first or last word looks like a whole name.',
  example: 'Minister Maria Okafor spoke. Maria Okafor left.',
  values: cross(RIVALS, SHARES),
  see: ({ run, places, whole, probability }, first, last) => {
    if (last - first < 3) return NONE;
    const share = (from: number, to: number) => {
      const cell = cellOf(from, to);
      const row = run[cell]!;
      return places[row]! < 2 ? -1 : Math.max(0, whole[row]! - probability[cell]!) / (places[row]! - 1);
    };
    const a = share(first + 1, last);
    const b = share(first, last - 1);
    if (a < 0 && b < 0) return NONE;
    return a >= b ? shareOf(a) : SHARES.length + shareOf(b);
  },
};

const longerElsewhere: DocumentFamily = {
  id: 'longer name around it',
  where: FACT.several,
  unless: FACT.alone,
  means: 'With the word before or after it, the span looks like a name elsewhere.',
  example: 'Maria Bello Okafor spoke. We asked Maria Bello Okafor.',
  values: cross(['with the word before', 'with the word after'], SHARES),
  see: ({ scene, run, places, whole, probability }, first, last) => {
    const share = (from: number, to: number) => {
      if (from < 0 || to > scene.length || to - from > 8) return -1;
      if (scene.chunk[from] !== scene.chunk[to - 1]) return -1;
      const cell = cellOf(from, to);
      const row = run[cell]!;
      return places[row]! < 2 ? -1 : Math.max(0, whole[row]! - probability[cell]!) / (places[row]! - 1);
    };
    const a = share(first - 1, last);
    const b = share(first, last + 1);
    if (a < 0 && b < 0) return NONE;
    return a >= b ? shareOf(a) : SHARES.length + shareOf(b);
  },
};

const firstOfMany: DocumentFamily = {
  id: 'first word before many names',
  where: FACT.longer | FACT.opensWithLeader,
  means:
    'The first word of the span stands before several different words elsewhere: a title, or a family name in front.',
  example: 'Datuk Okafor and Datuk Chen met Datuk Silva.',
  values: cross(['2', '3', '4 or more'], ['2 words', '3 or more words']),
  see: ({ followers, run }, first, last) => {
    if (last - first === 1) return NONE;
    const count = followers[run[cellOf(first, first + 1)]!]!;
    return count < 2 ? NONE : (Math.min(4, count) - 2) * 2 + (last - first === 2 ? 0 : 1);
  },
};

const afterWordOfMany: DocumentFamily = {
  id: 'after a word before many names',
  where: FACT.behindLeader,
  means: 'The word that the span leaves out on its left stands before several different words elsewhere.',
  example: 'Datuk Okafor and Datuk Chen met Datuk Silva.',
  values: ['2', '3', '4 or more'],
  see: ({ scene, followers, run }, first) => {
    if (first === 0 || scene.chunk[first - 1] !== scene.chunk[first]) return NONE;
    const count = followers[run[cellOf(first - 1, first)]!]!;
    return count < 2 ? NONE : Math.min(4, count) - 2;
  },
};

const initialsOfName: DocumentFamily = {
  id: 'initials of a longer name',
  where: FACT.initials,
  means: 'The capitals of this word are the initials of what is a name elsewhere, and how surely.',
  example: 'Maria Bello Okafor spoke. MBO left.',
  values: SHARES,
  see: ({ scene, initials }, first, last) => {
    if (last - first > 1 || initials.size === 0) return NONE;
    const sure = initials.get(keyOf(scene, first));
    return sure === undefined ? NONE : shareOf(sure);
  },
};

const nameBeforeInList: DocumentFamily = {
  id: 'name before it in a list',
  where: FACT.listedBefore,
  means: 'How surely the item before the span in a list is a name.',
  example: 'Maria Bello, Okafor and Chen left.',
  values: cross(SHARES, ASKED),
  see: (standing, first, last) => {
    const { scene, beside } = standing;
    const chunk = scene.chunk[first]!;
    const sure = beside.listedBefore[chunk]!;
    if (sure < 0 || scene.chunks[chunk] !== first) return NONE;
    return shareOf(sure) * ASKED.length + asked(standing, first, last);
  },
};

const nameAfterInList: DocumentFamily = {
  id: 'name after it in a list',
  where: FACT.listedAfter,
  means: 'How surely the item after the span in a list is a name.',
  example: 'Okafor, Maria Bello and Chen left.',
  values: cross(SHARES, ASKED),
  see: (standing, first, last) => {
    const { scene, beside } = standing;
    const chunk = scene.chunk[first]!;
    const sure = beside.listedAfter[chunk]!;
    if (sure < 0 || scene.chunks[chunk + 1] !== last) return NONE;
    return shareOf(sure) * ASKED.length + asked(standing, first, last);
  },
};

const namesInLines: DocumentFamily = {
  id: 'names in the lines beside it',
  where: FACT.lined,
  means: 'The span opens a line: how surely the lines before and after it open with names.',
  example: 'A team, one player a line.',
  values: cross(SHARES, WHERE),
  see: ({ scene, beside }, first, last) => {
    const chunk = scene.chunk[first]!;
    const sure = beside.lines[chunk]!;
    if (sure < 0 || scene.chunks[chunk] !== first) return NONE;
    return shareOf(sure) * WHERE.length + (last - first === 1 ? 0 : 1);
  },
};

const COUNTRY = PLACE_NAMES.indexOf('country');
const ESTABLISHED = 0.6;
const OTHER_READINGS = ['calendar word', 'country', 'other'];
const establishedActs: DocumentFamily = {
  id: 'part of a name that acts',
  unless: FACT.alone | FACT.longer | FACT.unparted,
  means:
    'A longer name elsewhere ends or begins with this word, which here has a possessive or a verb of speech or action behind it; by what else the word is.',
  example: 'Theresa May left. May’s party lost.',
  values: OTHER_READINGS,
  see: (standing, first, last, cell) => {
    if (last - first > 1 || isAlone(standing, cell)) return NONE;
    const { scene, run, tail, head } = standing;
    const row = run[cell]!;
    if (
      strongestElsewhere(tail, row, cell) < ESTABLISHED &&
      strongestElsewhere(head, row, cell) < ESTABLISHED
    )
      return NONE;
    if (scene.after[first] !== POSSESSIVE && verbAfter.see(scene, last) < 0) return NONE;
    const set = scene.profiles.set[scene.profile[first]!]!;
    return CALENDAR[set] === 1 ? 0 : PLACE[set] === COUNTRY ? 1 : 2;
  },
};

export const DOCUMENT_FAMILIES: readonly DocumentFamily[] = [
  noOtherPlace,
  endsName,
  opensName,
  insideName,
  longerNames,
  sameElsewhere,
  clearestPlace,
  meanScore,
  outsideElsewhere,
  lastAlone,
  firstAlone,
  shorterElsewhere,
  longerElsewhere,
  firstOfMany,
  afterWordOfMany,
  initialsOfName,
  nameBeforeInList,
  nameAfterInList,
  namesInLines,
  establishedActs,
];
