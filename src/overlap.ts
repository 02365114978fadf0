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

/** By candidate where it stands, and the candidates in order. */
export interface OverlapRoom {
  starts: Int32Array;
  ends: Int32Array;
  order: Int32Array;
  merged: Int32Array;
}

const USUAL_CANDIDATES = 256;

export function newOverlapRoom(candidates = USUAL_CANDIDATES): OverlapRoom {
  return {
    starts: new Int32Array(candidates),
    ends: new Int32Array(candidates),
    order: new Int32Array(candidates),
    merged: new Int32Array(candidates),
  };
}

export function resolveOverlaps(
  candidates: readonly Candidate[],
  room: OverlapRoom = newOverlapRoom(candidates.length),
): Resolution {
  const { length } = candidates;
  const winners: Candidate[] = [];
  const losers: Loser[] = [];
  if (room.starts.length < length) Object.assign(room, newOverlapRoom(2 * length));
  const { starts, ends } = room;
  // Candidates of all kinds have many shapes: where each stands is read off once.
  for (let index = 0; index < length; index++) {
    const candidate = candidates[index]!;
    starts[index] = candidate.start;
    ends[index] = candidate.end;
  }
  sortByPlace(candidates, room);
  const { order } = room;
  for (let from = 0; from < length; ) {
    // Most candidates touch no other.
    let end = ends[order[from]!]!;
    let to = from + 1;
    for (; to < length && starts[order[to]!]! < end; to++) end = Math.max(end, ends[order[to]!]!);
    if (to === from + 1) winners.push(candidates[order[from]!]!);
    else if (to === from + 2) resolvePair(candidates, order[from]!, order[from + 1]!, winners, losers);
    else resolveCluster(candidates, Array.from(order.subarray(from, to)), winners, losers);
    from = to;
  }
  return { winners, losers };
}

/**
 * Puts the indexes of the candidates into `room.order` as they stand in the text. Each kind was found from the first word
 * to the last, so there are few runs to merge.
 */
function sortByPlace(candidates: readonly Candidate[], room: OverlapRoom): void {
  const { length } = candidates;
  for (let index = 0; index < length; index++) room.order[index] = index;
  for (let isSorted = false; !isSorted; ) {
    isSorted = true;
    for (let from = 0; from < length; ) {
      const middle = endOfRun(candidates, room, from, length);
      const to = endOfRun(candidates, room, middle, length);
      if (from > 0 || to < length) isSorted = false;
      merge(candidates, room, from, middle, to);
      from = to;
    }
    const { order } = room;
    room.order = room.merged;
    room.merged = order;
  }
}

/** Whether of two candidates, given by their indexes, the second stands first. */
function isBehind(candidates: readonly Candidate[], { starts }: OverlapRoom, a: number, b: number): boolean {
  return starts[a] === starts[b] ? byPlace(candidates, a, b) > 0 : starts[a]! > starts[b]!;
}

function endOfRun(candidates: readonly Candidate[], room: OverlapRoom, from: number, length: number): number {
  const { order } = room;
  let to = from + 1;
  while (to < length && !isBehind(candidates, room, order[to - 1]!, order[to]!)) to++;
  return Math.min(to, length);
}

/** Merges two runs of `room.order` into `room.merged`. */
function merge(
  candidates: readonly Candidate[],
  room: OverlapRoom,
  from: number,
  middle: number,
  to: number,
): void {
  const { order, merged } = room;
  let left = from;
  let right = middle;
  for (let at = from; at < to; at++) {
    const isLeft =
      right === to || (left < middle && !isBehind(candidates, room, order[left]!, order[right]!));
    merged[at] = isLeft ? order[left++]! : order[right++]!;
  }
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
  cluster: readonly number[],
  winners: Candidate[],
  losers: Loser[],
): void {
  const won: Candidate[] = [];
  const lost: number[] = [];
  const rivals: Candidate[] = [];
  for (const index of [...cluster].sort((a, b) => byRank(candidates, a, b))) {
    const candidate = candidates[index]!;
    const rival = findRival(candidate, won);
    if (rival === undefined) won.push(candidate);
    else {
      lost.push(index);
      rivals.push(rival);
    }
  }
  for (let at = 0; at < cluster.length; at++) {
    const candidate = candidates[cluster[at]!]!;
    const place = lost.indexOf(cluster[at]!);
    if (place < 0) winners.push(candidate);
    else losers.push({ candidate, reason: reasonFor(candidate, rivals[place]!), against: rivals[place]! });
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
