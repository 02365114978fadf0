/**
 * Names that a newsroom knows better than the rules: what it lists is a person wherever its words stand, and what it
 * lists as none never is.
 */
import type { Doc } from '../../annotate/doc.js';
import type { HouseNames } from '../../config/config.js';
import type { Loser, PersonCandidate } from '../../types.js';

export const HOUSE_NAME_RULE = 'person.house-name';
/** Log-odds of a name that a person has vouched for. */
const SURE = 20;

interface Found {
  readonly candidates: readonly PersonCandidate[];
  readonly rejected: readonly Loser[];
}

export function withHouseNames(doc: Doc, found: Found, names: HouseNames): Found {
  const barred = new Set(names.notPeople ?? []);
  const vouched = [
    ...(names.people ?? []),
    ...Object.entries(names.aliases ?? {}).flat(),
    ...Object.keys(names.roles ?? {}),
  ];
  const rejected: Loser[] = [...found.rejected];
  const kept = found.candidates.filter((candidate) => {
    const isBarred = barred.has(wording(doc, candidate));
    if (isBarred) rejected.push({ candidate, reason: 'no person, by the configuration' });
    return !isBarred;
  });
  const placed = [...new Set(vouched)]
    .filter((name) => !barred.has(name))
    .flatMap((name) => placesOf(doc, name));
  // A longer name around a listed one stays: `Lula da Silva` where `Lula` is listed.
  const added = placed.filter((one) => !kept.some((other) => holds(other, one)));
  const candidates = [...kept.filter((one) => !added.some((other) => overlaps(one, other))), ...added];
  return { candidates: candidates.sort((a, b) => a.start - b.start), rejected };
}

const wording = (doc: Doc, { start, end }: PersonCandidate) =>
  doc.text.slice(start, end).replace(/\s+/g, ' ');

/** Where the words of a name stand as whole tokens, letter for letter. */
function placesOf(doc: Doc, name: string): PersonCandidate[] {
  const places: PersonCandidate[] = [];
  for (let at = doc.text.indexOf(name); at >= 0; at = doc.text.indexOf(name, at + 1)) {
    const first = tokenAt(doc.start, doc.length, at);
    const last = tokenAt(doc.end, doc.length, at + name.length);
    if (first === null || last === null) continue;
    places.push({
      kind: 'person',
      rule: HOUSE_NAME_RULE,
      start: at,
      end: at + name.length,
      first,
      last: last + 1,
      score: SURE,
      because: [{ rule: HOUSE_NAME_RULE, cue: name, start: at, end: at + name.length, weight: SURE }],
    });
  }
  return places;
}

/** The token whose column says exactly this offset; columns rise. */
function tokenAt(column: ArrayLike<number>, length: number, offset: number): number | null {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = column[middle]!;
    if (value === offset) return middle;
    if (value < offset) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

const holds = (a: PersonCandidate, b: PersonCandidate) => a.start <= b.start && b.end <= a.end;
const overlaps = (a: PersonCandidate, b: PersonCandidate) => a.start < b.end && b.start < a.end;
