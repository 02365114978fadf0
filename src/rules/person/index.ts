/**
 * Finds people by weighted evidence: capitalised spans are scored in log-odds, spans of a chunk compete, and the
 * article as a whole has the last word. How the weights come about: docs/adr/0004-people-by-weighted-evidence.md.
 */

import type { Doc } from '../../annotate/doc.js';
import { type Arena, clearArena, newArena } from '../../arena.js';
import { readBeside } from '../../lexicon/load.js';
import type { Loser, PersonCandidate } from '../../types.js';
import { namesByPlace } from './by-place.js';
import { citiesAmong } from './cities.js';
import { documentPass, weigh } from './document-pass.js';
import { candidateOf, rejectedIn } from './explain.js';
import { shortForCompanies } from './firms.js';
import { firstPass } from './first-pass.js';
import { bestSpans, type ChunkRoom, firstOf, lastOf, newChunkRoom } from './lattice.js';
import { type KnownLetters, newKnownLetters } from './letters.js';
import { nameAgain } from './named-again.js';
import { whyNoName } from './not-names/index.js';
import { withInitials } from './own-initials.js';
import { planFor } from './plan.js';
import { observe } from './scene.js';
import { stormsAmong } from './storms.js';
import { thingsAmong } from './things.js';
import { openWeights } from './weights.js';
import { type KnownSums, newKnownSums } from './word-sums.js';
import { workplacesAmong } from './workplaces.js';

const weights = openWeights(readBeside('weights.bin'));

export interface FoundPeople {
  readonly candidates: readonly PersonCandidate[];
  /** Capitalised spans that were weighed and found wanting; only when `explain` asks for them. */
  readonly rejected: readonly Loser[];
}

const plan = planFor(weights);

/** What is kept from article to article. */
export interface PeopleRoom {
  readonly arena: Arena;
  readonly chunk: ChunkRoom;
  readonly known: KnownSums;
  readonly letters: KnownLetters;
}

export function newPeopleRoom(): PeopleRoom {
  return { arena: newArena(), chunk: newChunkRoom(), known: newKnownSums(), letters: newKnownLetters() };
}

export function findPeople(doc: Doc, explain: boolean, room: PeopleRoom = newPeopleRoom()): FoundPeople {
  const { arena, chunk: chunkRoom } = room;
  clearArena(arena);
  const scene = observe(doc, weights.cueOf, weights.letters, arena, room.letters);
  const ofFirstPass = firstPass(scene, weights, plan, room.known, arena);
  const standing = weigh(scene, ofFirstPass, chunkRoom, arena);
  const scores = documentPass(scene, standing, ofFirstPass, weights, plan, arena);
  const names: number[] = [];
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++)
    bestSpans(scores, scene.chunks[chunk]!, scene.chunks[chunk + 1]!, names, chunkRoom);
  const again = nameAgain(scene, standing, scores, namesByPlace(scene, scores, names));
  const weighing = { scene, standing, weights, scores, again };
  const named = again.names.map((cell, at) => {
    const first = firstOf(cell);
    const end = at === 0 ? 0 : lastOf(again.names[at - 1]!);
    return candidateOf(weighing, first, lastOf(cell), explain, withInitials(scene, first, end));
  });
  const candidates: PersonCandidate[] = [];
  const noNames: Loser[] = [];
  const isNamedInFull = (form: number): boolean =>
    named.some(
      ({ first, last }) => last - first > 1 && (doc.form[last - 1] === form || doc.form[first] === form),
    );
  for (const candidate of named) {
    const reason = whyNoName(doc, candidate.first, candidate.last, isNamedInFull);
    if (reason === null) candidates.push(candidate);
    else noNames.push({ candidate, reason });
  }
  const others = new Map<PersonCandidate, string>();
  for (const candidate of shortForCompanies(doc, candidates))
    others.set(candidate, 'short for a company that the article names');
  for (const candidate of workplacesAmong(doc, candidates))
    others.set(candidate, 'a firm that somebody works for');
  for (const candidate of thingsAmong(doc, candidates))
    others.set(candidate, 'a firm, party, ship or animal by what stands before it');
  for (const candidate of stormsAmong(scene, candidates))
    others.set(candidate, 'a storm that the article names');
  for (const candidate of citiesAmong(doc, candidates))
    others.set(candidate, 'a great city, and nobody of the article is called so');
  for (const [candidate, reason] of others) noNames.push({ candidate, reason });
  return {
    candidates: others.size === 0 ? candidates : candidates.filter((candidate) => !others.has(candidate)),
    rejected: explain ? [...rejectedIn(weighing, again.names), ...noNames] : [],
  };
}
