/** Longer names elsewhere that hold the words. */
import { FACT } from '../../facts.js';
import { keyOf } from '../../initials.js';
import { cellOf } from '../../lattice.js';
import { POSSESSIVE } from '../../neighbours.js';
import { LONGEST_PART, strongestElsewhere } from '../../standing.js';
import { CALENDAR, PLACE, PLACE_NAMES } from '../../words.js';
import { verbAfter } from '../after.js';
import { cross, NONE } from '../define.js';
import {
  type DocumentFamily,
  isAlone,
  SHARES,
  SHARES_BY_ASKED,
  shareByAsked,
  shareOf,
  TWO_WORDS,
} from './family.js';

export const endsName: DocumentFamily = {
  id: 'ends a longer name elsewhere',
  unless: FACT.alone,
  means: 'How surely a longer name elsewhere in the article ends in these words.',
  example: 'Maria Okafor spoke. Okafor left.',
  values: SHARES_BY_ASKED,
  ofUnparted: (kind) => kind,
  see: (standing, first, last, cell) => {
    if (last - first > LONGEST_PART || isAlone(standing, cell)) return NONE;
    const share = strongestElsewhere(standing.tail, standing.run[cell]!, cell);
    return shareByAsked(share, standing, first, last);
  },
};

export const opensName: DocumentFamily = {
  id: 'opens a longer name elsewhere',
  unless: FACT.alone,
  means: 'How surely a longer name elsewhere in the article begins with these words.',
  example: 'Maria Okafor spoke. Maria left.',
  values: SHARES_BY_ASKED,
  ofUnparted: (kind) => kind,
  see: (standing, first, last, cell) => {
    if (last - first > LONGEST_PART || isAlone(standing, cell)) return NONE;
    const share = strongestElsewhere(standing.head, standing.run[cell]!, cell);
    return shareByAsked(share, standing, first, last);
  },
};

export const insideName: DocumentFamily = {
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
export const longerNames: DocumentFamily = {
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

export const longerElsewhere: DocumentFamily = {
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

export const initialsOfName: DocumentFamily = {
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

const COUNTRY = PLACE_NAMES.indexOf('country');
const ESTABLISHED = 0.6;
const OTHER_READINGS = ['calendar word', 'country', 'other'];
export const establishedActs: DocumentFamily = {
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
