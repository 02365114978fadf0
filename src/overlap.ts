/**
 * Who wins where candidates overlap: one policy for all kinds.
 *
 * 1. Two candidates conflict when they overlap and are of one kind, or of two kinds that exclude each other
 *    (CONFLICTS), or when a trap stands against the other's kind.
 * 2. Of two that conflict the longer wins; then the one with the higher score; then the kind that comes first in
 *    ORDER; then the one found first.
 * 3. A candidate that loses is kept with the reason.
 */
import type { Candidate, Kind, Loser } from './types.js';

const ORDER: Readonly<Record<Candidate['kind'], number>> = {
  person: 0,
  trap: 1,
  country: 2,
  date: 3,
  figure: 4,
};

/**
 * Kinds that cannot share words. A country may stand inside the noun phrase that a figure counts
 * (`two Mexican officials`), and so may a date (`12 daily flights`): there only the number itself is contested.
 */
const CONFLICTS: Readonly<Record<Kind, readonly Kind[]>> = {
  person: ['person', 'country', 'date', 'figure'],
  country: ['country', 'person', 'date'],
  date: ['date', 'person', 'country', 'figure'],
  figure: ['figure', 'date', 'person'],
};

export interface Resolution {
  /** Winners in text order, traps included. */
  readonly winners: readonly Candidate[];
  readonly losers: readonly Loser[];
}

export function resolveOverlaps(candidates: readonly Candidate[]): Resolution {
  const ranked = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => {
      const x = a.candidate;
      const y = b.candidate;
      return (
        y.end - y.start - (x.end - x.start) ||
        y.score - x.score ||
        ORDER[x.kind] - ORDER[y.kind] ||
        a.index - b.index
      );
    });
  const winners: Candidate[] = [];
  const losers: Loser[] = [];
  /** Winners by each token that they cover: a candidate looks only at its own tokens. */
  const atToken = new Map<number, Candidate[]>();
  for (const { candidate } of ranked) {
    const rival = findRival(candidate, atToken);
    if (rival !== undefined) {
      losers.push({ candidate, reason: reasonFor(candidate, rival), against: rival });
      continue;
    }
    winners.push(candidate);
    for (let token = candidate.first; token < candidate.last; token++) {
      const there = atToken.get(token);
      if (there === undefined) atToken.set(token, [candidate]);
      else there.push(candidate);
    }
  }
  const byPlace = (a: Candidate, b: Candidate) =>
    a.start - b.start || b.end - a.end || ORDER[a.kind] - ORDER[b.kind];
  return {
    winners: winners.sort(byPlace),
    losers: losers.sort((a, b) => byPlace(a.candidate, b.candidate)),
  };
}

function findRival(
  candidate: Candidate,
  atToken: ReadonlyMap<number, readonly Candidate[]>,
): Candidate | undefined {
  for (let token = candidate.first; token < candidate.last; token++)
    for (const other of atToken.get(token) ?? []) if (conflict(candidate, other)) return other;
  return undefined;
}

export function conflict(a: Candidate, b: Candidate): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  if (a.kind === 'trap') return b.kind === 'trap' ? false : a.against.includes(b.kind) && touchesCore(a, b);
  if (b.kind === 'trap') return b.against.includes(a.kind) && touchesCore(b, a);
  if (!CONFLICTS[a.kind].includes(b.kind)) return false;
  return touchesCore(a, b) && touchesCore(b, a);
}

/** Whether `a` overlaps what is contested of `b`: of a figure its number, of all else the whole. */
function touchesCore(a: Candidate, b: Candidate): boolean {
  if (b.kind !== 'figure' || a.kind === 'figure') return true;
  return a.start < b.core.end && b.core.start < a.end;
}

function reasonFor(loser: Candidate, winner: Candidate): string {
  const what = winner.kind === 'trap' ? winner.what : winner.kind;
  const why =
    winner.end - winner.start > loser.end - loser.start
      ? 'longer'
      : winner.score > loser.score
        ? 'stronger evidence'
        : 'rule order';
  return `lost to ${what} by ${winner.rule} (${why})`;
}
