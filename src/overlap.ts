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
  const winners: Candidate[] = [];
  const losers: Loser[] = [];
  // Candidates of all kinds have many shapes: where each stands is read off once.
  const starts = new Int32Array(candidates.length);
  const ends = new Int32Array(candidates.length);
  for (let index = 0; index < candidates.length; index++) {
    const { start, end } = candidates[index]!;
    starts[index] = start;
    ends[index] = end;
  }
  const order = inTextOrder(candidates, starts);
  for (let from = 0; from < order.length; ) {
    // Most candidates touch no other.
    let end = ends[order[from]!]!;
    let to = from + 1;
    for (; to < order.length && starts[order[to]!]! < end; to++) end = Math.max(end, ends[order[to]!]!);
    if (to === from + 1) winners.push(candidates[order[from]!]!);
    else if (to === from + 2) resolvePair(candidates, order[from]!, order[from + 1]!, winners, losers);
    else resolveCluster(candidates, order.slice(from, to), winners, losers);
    from = to;
  }
  return { winners, losers };
}

/** Numbers of this many candidates and of their starts make one number, exactly. */
const MOST_CANDIDATES = 2 ** 22;

/** The indexes of the candidates as they stand in the text. Sorted as numbers: no function is called for each two. */
function inTextOrder(candidates: readonly Candidate[], starts: Int32Array): Int32Array {
  const keys = new Float64Array(starts.length);
  for (let index = 0; index < keys.length; index++) keys[index] = starts[index]! * MOST_CANDIDATES + index;
  keys.sort();
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const index = keys[at]! % MOST_CANDIDATES;
    // Those that start together are few.
    let to = at;
    for (; to > 0 && starts[order[to - 1]!] === starts[index]; to--) {
      if (byPlace(candidates, order[to - 1]!, index) <= 0) break;
      order[to] = order[to - 1]!;
    }
    order[to] = index;
  }
  return order;
}

/** Two candidates, by their indexes in text order, that touch no other. */
function resolvePair(
  candidates: readonly Candidate[],
  first: number,
  second: number,
  winners: Candidate[],
  losers: Loser[],
): void {
  const a = candidates[first]!;
  const b = candidates[second]!;
  if (!contest(a, b)) {
    winners.push(a, b);
    return;
  }
  const wins = byRank(candidates, first, second) < 0;
  const winner = wins ? a : b;
  const loser = wins ? b : a;
  winners.push(winner);
  losers.push({ candidate: loser, reason: reasonFor(loser, winner), against: winner });
}

/** By place in the text, the longer first; of equal spans the one that would win first. */
function byPlace(candidates: readonly Candidate[], a: number, b: number): number {
  const x = candidates[a]!;
  const y = candidates[b]!;
  return x.start - y.start || y.end - x.end || ORDER[x.kind] - ORDER[y.kind] || y.score - x.score || a - b;
}

/** Of two that conflict the smaller wins. */
function byRank(candidates: readonly Candidate[], a: number, b: number): number {
  const x = candidates[a]!;
  const y = candidates[b]!;
  return y.end - y.start - (x.end - x.start) || y.score - x.score || ORDER[x.kind] - ORDER[y.kind] || a - b;
}

/** Candidates of one stretch of text, given by their indexes in text order. */
function resolveCluster(
  candidates: readonly Candidate[],
  cluster: Int32Array,
  winners: Candidate[],
  losers: Loser[],
): void {
  const won: Candidate[] = [];
  const lost = new Map<Candidate, Candidate>();
  for (const index of [...cluster].sort((a, b) => byRank(candidates, a, b))) {
    const candidate = candidates[index]!;
    const rival = findRival(candidate, won);
    if (rival === undefined) won.push(candidate);
    else lost.set(candidate, rival);
  }
  for (const index of cluster) {
    const candidate = candidates[index]!;
    const rival = lost.get(candidate);
    if (rival === undefined) winners.push(candidate);
    else losers.push({ candidate, reason: reasonFor(candidate, rival), against: rival });
  }
}

/** Whether two candidates conflict, over a token that both have. */
function contest(a: Candidate, b: Candidate): boolean {
  return Math.max(a.first, b.first) < Math.min(a.last, b.last) && conflict(a, b);
}

/** The winner that takes the candidate's first contested token; of several there the one that ranks first. */
function findRival(candidate: Candidate, won: readonly Candidate[]): Candidate | undefined {
  let rival: Candidate | undefined;
  let earliest = candidate.last;
  for (const other of won) {
    const token = Math.max(candidate.first, other.first);
    if (token < earliest && contest(candidate, other)) {
      rival = other;
      earliest = token;
    }
  }
  return rival;
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
