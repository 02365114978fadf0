/** Initials right before a name are part of it, though the article has the name without them more often: `Oke Steel T. V. Zubo`. */
import { SHAPE } from '../../annotate/tokens.js';
import { JOIN } from './chunks.js';
import type { Scene } from './scene.js';
import { COMMONNESS, GIVEN, KNOWN_GIVEN } from './words.js';

/** Letters of capitals that mean nothing else are initials, as `RK`; three may be an office. */
const CAPITALS = 2;

/** The unit where a name begins with the initials before it, not before `end`, where the name before it ends. */
export function withInitials(scene: Scene, first: number, end: number): number {
  const { chunks, chunk, join } = scene;
  const from = Math.max(end, chunks[chunk[first]!]!);
  let start = first;
  while (start > from && join[start] === JOIN.space && areInitials(scene, start - 1)) start--;
  // `Ana K. Zubo`: a middle initial.
  return start > from && isGivenName(scene, start - 1) ? first : start;
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
