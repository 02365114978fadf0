/** Second pass: words of capitals that are the initials of a name in the same article, as `AMLO` or `MBS` are. */
import { SHAPE } from '../../annotate/tokens.js';
import { cellOf } from './lattice.js';
import { letterCode } from './letters.js';
import type { Scene } from './scene.js';

/** Two letters would be the initials of too many. */
const FEWEST = 3;
const MOST = 5;
/** Letters a–z are the digits 1 … 26 of a key. */
const BASE = 27;
/** Names less sure than this are none. */
const LEAST = 0.1;

/** −1 for what is no letter of the alphabet, and after it. */
function withLetter(key: number, code: number): number {
  const letter = letterCode(code);
  return key < 0 || letter < 1 || letter >= BASE ? -1 : key * BASE + letter;
}

export const mayBeInitials = ({ profile, profiles }: Scene, unit: number): boolean => {
  const row = profile[unit]!;
  const size = profiles.size[row]!;
  return profiles.shape[row] === SHAPE.upper && size >= FEWEST && size <= MOST;
};

/** The key of a unit's letters, where they may be the initials of a name; −1 otherwise. */
export function keyOf(scene: Scene, unit: number): number {
  if (!mayBeInitials(scene, unit)) return -1;
  const { text, start, end } = scene.doc;
  const token = scene.token[unit]!;
  let key = 0;
  for (let at = start[token]!; at < end[token]!; at++) key = withLetter(key, text.charCodeAt(at));
  return key;
}

/** Key → how surely a name has these initials, with its particles (`Maria da Silva` is MdS) or without. */
export function initialsOf(scene: Scene, probability: Float64Array): ReadonlyMap<number, number> {
  const initials = new Map<number, number>();
  const { chunks, length } = scene;
  let wanted = false;
  for (let unit = 0; unit < length && !wanted; unit++) wanted = mayBeInitials(scene, unit);
  if (!wanted) return initials;
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const to = chunks[chunk + 1]!;
    for (let first = chunks[chunk]!; first + FEWEST <= to; first++) {
      const reach = Math.min(to, first + MOST + 1);
      for (let last = first + FEWEST; last <= reach; last++) {
        const sure = probability[cellOf(first, last)]!;
        if (sure < LEAST) continue;
        note(initials, keyOfName(scene, first, last, true), sure);
        note(initials, keyOfName(scene, first, last, false), sure);
      }
    }
  }
  return initials;
}

function note(initials: Map<number, number>, key: number, sure: number): void {
  if (key >= 0) initials.set(key, Math.max(sure, initials.get(key) ?? 0));
}

/** The key of the first letters of some units, with or without those in small letters. */
function keyOfName({ doc, token }: Scene, first: number, last: number, withSmall: boolean): number {
  let key = 0;
  for (let unit = first; unit < last; unit++) {
    const at = token[unit]!;
    if (withSmall || doc.shape[at] !== SHAPE.lower)
      key = withLetter(key, doc.text.charCodeAt(doc.start[at]!));
  }
  return key;
}
