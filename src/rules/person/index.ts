/**
 * Finds people by weighted evidence: capitalised spans are scored in log-odds, spans of a chunk compete, and the
 * article as a whole has the last word. How the weights come about: docs/adr/0004-people-by-weighted-evidence.md.
 */
import type { Doc } from '../../annotate/doc.js';
import { readBeside } from '../../lexicon/load.js';
import type { Loser, PersonCandidate } from '../../types.js';
import { LONGEST_NAME } from './chunks.js';
import { documentPass, weigh } from './document-pass.js';
import { candidateOf, rejectedIn } from './explain.js';
import { firstPass } from './first-pass.js';
import { bestSpans } from './lattice.js';
import { whyNoName } from './not-names.js';
import { observe } from './scene.js';
import { openWeights } from './weights.js';

const weights = openWeights(readBeside('weights.bin'));

export interface FoundPeople {
  readonly candidates: readonly PersonCandidate[];
  /** Capitalised spans that were weighed and found wanting; only when `explain` asks for them. */
  readonly rejected: readonly Loser[];
}

export function findPeople(doc: Doc, explain: boolean): FoundPeople {
  const scene = observe(doc, weights.cueOf, weights.letters);
  const ofFirstPass = firstPass(scene, weights);
  const standing = weigh(scene, ofFirstPass);
  const scores = documentPass(scene, standing, ofFirstPass, weights);
  const names: number[] = [];
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++)
    names.push(...bestSpans(scores, scene.chunks[chunk]!, scene.chunks[chunk + 1]!));
  const weighing = { scene, standing, weights, scores };
  const named = names.map((cell) => {
    const first = Math.floor(cell / LONGEST_NAME);
    return candidateOf(weighing, first, first + (cell % LONGEST_NAME) + 1, explain);
  });
  const candidates: PersonCandidate[] = [];
  const noNames: Loser[] = [];
  for (const candidate of named) {
    const reason = whyNoName(doc, candidate.first, candidate.last);
    if (reason === null) candidates.push(candidate);
    else noNames.push({ candidate, reason });
  }
  return {
    candidates,
    rejected: explain ? [...rejectedIn(weighing, names), ...noNames] : [],
  };
}
