/** How the same words stand in their other places. */
import { FACT } from '../../facts.js';
import { clamped, strongestElsewhere } from '../../standing.js';
import { cross, NONE } from '../define.js';
import {
  ASKED,
  asked,
  type DocumentFamily,
  isAlone,
  SHARES,
  SHARES_BY_ASKED,
  shareByAsked,
  shareOf,
  TIMES,
  timesOf,
  WHERE,
} from './family.js';

export const noOtherPlace: DocumentFamily = {
  id: 'no other place',
  where: FACT.alone,
  means: 'The article has these words in no other capitalised place.',
  example: 'Okafor is named once.',
  values: ASKED,
  see: (standing, first, last, cell) => (isAlone(standing, cell) ? asked(standing, first, last) : NONE),
  ofAsked: (kind) => kind,
};

export const sameElsewhere: DocumentFamily = {
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

export const clearestPlace: DocumentFamily = {
  id: 'clearest place elsewhere',
  unless: FACT.alone,
  means: 'How surely the same words are a whole name in the clearest of their other places.',
  example: 'Mr Okafor spoke. Okafor left.',
  values: SHARES_BY_ASKED,
  see: (standing, first, last, cell) => {
    const row = standing.run[cell]!;
    if (isAlone(standing, cell)) return NONE;
    return shareByAsked(strongestElsewhere(standing.full, row, cell), standing, first, last);
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
export const meanScore: DocumentFamily = {
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

export const outsideElsewhere: DocumentFamily = {
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
