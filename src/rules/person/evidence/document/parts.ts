/** How parts of the words stand elsewhere: one of them alone, all but one, the first before other names. */
import { FACT } from '../../facts.js';
import { cellOf } from '../../lattice.js';
import type { Standing } from '../../standing.js';
import { cross, NONE } from '../define.js';
import { type DocumentFamily, SHARES, shareOf, TIMES, timesOf } from './family.js';

/** How often a word alone, not this place of it, is a whole name: share and number of places. */
function wordElsewhere({ run, places, whole, probability }: Standing, unit: number): number {
  const cell = cellOf(unit, unit + 1);
  const row = run[cell]!;
  const others = places[row]! - 1;
  if (others <= 0) return NONE;
  return shareOf(Math.max(0, whole[row]! - probability[cell]!) / others) * TIMES.length + timesOf(others);
}

export const lastAlone: DocumentFamily = {
  id: 'last word alone elsewhere',
  where: FACT.longer,
  means: 'How often the last word of a longer span is a whole name elsewhere.',
  example: 'Okafor left. Maria Okafor spoke.',
  values: cross(SHARES, TIMES),
  see: (standing, first, last) => (last - first === 1 ? NONE : wordElsewhere(standing, last - 1)),
};

export const firstAlone: DocumentFamily = {
  id: 'first word alone elsewhere',
  where: FACT.longer,
  means: 'How often the first word of a longer span is a whole name elsewhere.',
  example: 'Maria left. Maria Okafor spoke.',
  values: cross(SHARES, TIMES),
  see: (standing, first, last) => (last - first === 1 ? NONE : wordElsewhere(standing, first)),
};

const RIVALS = ['without its first word', 'without its last word'];
export const shorterElsewhere: DocumentFamily = {
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

export const firstOfMany: DocumentFamily = {
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

export const afterWordOfMany: DocumentFamily = {
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
