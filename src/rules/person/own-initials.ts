/** Initials right before a name are part of it, though the article has the name without them more often: `Oke Steel T. V. Zubo`. */
import { SHAPE } from '../../annotate/tokens.js';
import { JOIN, LONGEST_NAME } from './chunks.js';
import { cellOf } from './lattice.js';
import type { Scene } from './scene.js';
import { COMMONNESS, GIVEN, KNOWN_GIVEN } from './words.js';

/** Letters of capitals that mean nothing else are initials, as `RK`; three may be an office. */
const CAPITALS = 2;

/**
 * The first unit of a name with the initials before it, behind the unit where the name before it ends. What was said for
 * the name is said for it with them.
 */
export function withInitials(
  scene: Scene,
  scores: Float64Array,
  first: number,
  last: number,
  end: number,
): number {
  const { chunks, chunk, join } = scene;
  const from = Math.max(end, chunks[chunk[first]!]!, last - LONGEST_NAME);
  let start = first;
  while (start > from && join[start] === JOIN.space && areInitials(scene, start - 1)) start--;
  // `Ana K. Zubo`: a middle initial.
  if (start === first || (start > from && isGivenName(scene, start - 1))) return first;
  const cell = cellOf(start, last);
  scores[cell] = Math.max(scores[cell]!, scores[cellOf(first, last)]!);
  return start;
}

function isGivenName({ doc, token }: Scene, unit: number): boolean {
  const set = doc.set[token[unit]!]!;
  return GIVEN[set]! >= KNOWN_GIVEN && COMMONNESS[set]! < 2;
}

function areInitials({ doc, token, profile, profiles }: Scene, unit: number): boolean {
  const row = profile[unit]!;
  if (profiles.loud[row] === 1) return false;
  if (profiles.shape[row] === SHAPE.initial) return doc.dotted[token[unit]!] === 1;
  return profiles.shape[row] === SHAPE.upper && profiles.form[row]! < 0 && profiles.size[row] === CAPITALS;
}
