/** Families of evidence from the rest of the article, and the scales that they share. */
import type { Standing } from '../../standing.js';
import { SORT, SORT_NAMES } from '../../words.js';
import { cross, type FamilyDoc } from '../define.js';

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

export const SHARES = ['never', 'hardly ever', 'seldom', 'sometimes', 'often', 'mostly', 'nearly always'];
/** Sums of truths, since no branch foresees such numbers. */
export const shareOf = (share: number): number =>
  Number(share > 0.01) +
  Number(share >= 0.1) +
  Number(share >= 0.3) +
  Number(share >= 0.6) +
  Number(share >= 0.85) +
  Number(share >= 0.97);
export const TIMES = ['once elsewhere', 'twice or thrice elsewhere', 'often elsewhere'];
export const timesOf = (count: number): number => (count <= 1 ? 0 : count <= 3 ? 1 : 2);

/** What sort of span is asked about: how strong another reading of a single word is. */
export const ASKED = [
  'a word that may be a name',
  'a common word',
  'a place',
  'a title or such',
  'two words',
  'more words',
];
export const ASKED_KINDS = ASKED.length;
export const TWO_WORDS = ASKED.indexOf('two words');

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

/** Values of the families that tell how surely something is, and of what sort of span. */
export const SHARES_BY_ASKED = cross(SHARES, ASKED);
export const shareByAsked = (share: number, standing: Standing, first: number, last: number): number =>
  shareOf(share) * ASKED.length + asked(standing, first, last);

/** Whether the run of a cell has no other place in the article. */
export const isAlone = ({ run, places }: Standing, cell: number): boolean => places[run[cell]!]! < 2;

export const WHERE = ['word', 'longer span'];
