/** Two or three capitals before a name: initials without stops, or the letters of an office, a firm or a ship. */
import { SHAPE } from '../../../annotate/tokens.js';
import { JOIN } from '../chunks.js';
import type { Scene } from '../scene.js';
import { COMMONNESS, GIVEN, PART, PART_NAMES, PLACE, SURNAME } from '../words.js';
import { cross, NONE, type SpanFamily } from './define.js';

const FEWEST = 2;
const MOST = 3;
const SIZES = ['two', 'three'];

const LETTERS = ['unknown', 'name', 'title or role', 'organisation', 'other word'] as const;
type Letters = (typeof LETTERS)[number];
const LETTERS_OF_PART = PART_NAMES.map((part): Letters | undefined => {
  if (part === 'honorific' || part === 'title' || part === 'role') return 'title or role';
  return part === 'organisation word' || part === 'organisation' ? 'organisation' : undefined;
});
const UNKNOWN_SET = 0;

/** Whether a word of this class set is an office or a firm, club or the like. */
export const isOfficeOrFirm = (set: number): boolean => LETTERS_OF_PART[PART[set]!] !== undefined;

function whatLettersAre(set: number): Letters {
  if (set === UNKNOWN_SET) return 'unknown';
  return LETTERS_OF_PART[PART[set]!] ?? (GIVEN[set]! > 0 || SURNAME[set]! > 0 ? 'name' : 'other word');
}

const LAST_WORDS = ['unknown word', 'other word', 'place', 'place and name', 'weak name', 'name'];
const whatLastIs = (set: number): number => {
  const strongest = Math.max(GIVEN[set]!, SURNAME[set]!);
  if (PLACE[set]! > 0) return strongest === 0 ? 2 : 3;
  if (strongest > 0) return strongest === 1 ? 4 : 5;
  return COMMONNESS[set] === 0 ? 0 : 1;
};

export const capitalsBefore: SpanFamily = {
  id: 'capitals before a name',
  means:
    'Two or three capitals open the span: by what else these letters are, and whether the last word is a name.',
  example: 'KR Okafor has initials without stops; FC Okafor is a club.',
  values: cross(cross(SIZES, LETTERS), LAST_WORDS),
  longer: true,
  special: true,
  see: ({ join, profiles, profile }: Scene, first, last) => {
    const row = profile[first]!;
    const size = profiles.size[row]!;
    if (profiles.shape[row] !== SHAPE.upper || size < FEWEST || size > MOST || profiles.loud[row] === 1)
      return NONE;
    if (last - first === 1 || join[first + 1] !== JOIN.space) return NONE;
    const end = profile[last - 1]!;
    if (profiles.shape[end] !== SHAPE.capital) return NONE;
    const letters = LETTERS.indexOf(whatLettersAre(profiles.set[row]!));
    return ((size - FEWEST) * LETTERS.length + letters) * LAST_WORDS.length + whatLastIs(profiles.set[end]!);
  },
};
