/** Why a span is or is not the name of a person: each piece of evidence with its weight, as the sum took it. */
import type { Evidence, Loser, PersonCandidate, Span } from '../../types.js';
import { pastNumeral } from './behind-name.js';
import { LONGEST_NAME } from './chunks.js';
import { idsInDocument, trustOf } from './document-pass.js';
import { CLOSED, cellOf, firstOf, lastOf } from './lattice.js';
import {
  FIRST,
  INNER,
  idsAfter,
  idsBefore,
  idsOfSpan,
  idsOfWord,
  LAST,
  type Layout,
  type LayoutRow,
  ONLY,
} from './layout.js';
import { type Again, namedAgain, weightOf } from './named-again.js';
import type { Scene } from './scene.js';
import type { Standing } from './standing.js';
import type { Weights } from './weights.js';

/** What one article was weighed with. */
export interface Weighing {
  readonly scene: Scene;
  readonly standing: Standing;
  readonly weights: Weights;
  /** Final scores, by cell. */
  readonly scores: Float64Array;
  readonly again: Again;
}

/** Weights nearer to zero than this are not worth a line. */
const LEAST = 0.05;
const ROOM = 64;

/** Evidence of units `first … last - 1`, heaviest first. Its weights and what is too light to list sum to the score. */
export function becauseOf(weighing: Weighing, first: number, last: number): Evidence[] {
  const { scene, standing, weights } = weighing;
  const { layout, any, alone, trust } = weights;
  const ids = new Int32Array(ROOM);
  const found: Evidence[] = [];
  const single = last - first === 1;
  const trusted = trustOf(trust, first, last);
  const add = (count: number, where: Span, factor: number, withAlone: boolean) => {
    for (let at = 0; at < count; at++) {
      const id = ids[at]!;
      const weight = factor * (any[id]! + (withAlone ? alone[id]! : 0));
      if (Math.abs(weight) < LEAST) continue;
      const row = rowOf(layout, id);
      found.push({
        rule: `person.${slug(row.name)}`,
        cue: row.family.values?.at(id - row.first) ?? scene.doc.text.slice(where.start, where.end),
        ...where,
        weight: Math.round(weight * 100) / 100,
      });
    }
  };
  const span = spanOf(scene, scene.token[first]!, scene.token[last - 1]!);
  const before = cueSpan(scene, scene.token[first]! - 1, span);
  const after = cueSpan(scene, scene.token[last - 1]! + 1, span);
  add(idsBefore(scene, layout, first, ids), before, trusted, single);
  add(idsAfter(scene, layout, last, ids), after, trusted, single);
  for (let unit = first; unit < last; unit++) {
    const position = single ? ONLY : unit === first ? FIRST : unit === last - 1 ? LAST : INNER;
    const token = scene.token[unit]!;
    add(
      idsOfWord(scene, layout, scene.profile[unit]!, position, ids),
      spanOf(scene, token, token),
      trusted,
      false,
    );
  }
  add(idsOfSpan(scene, layout, first, last, ids), span, trusted, false);
  add(idsInDocument(standing, layout, first, last, ids), span, 1, false);
  const full = weighing.again.full.get(cellOf(first, last));
  if (full !== undefined) {
    const where = spanOf(scene, scene.token[firstOf(full)]!, scene.token[lastOf(full) - 1]!);
    found.push({
      rule: `person.${slug(namedAgain.id)}`,
      cue: scene.doc.text.slice(where.start, where.end),
      ...where,
      weight: weightOf(last - first),
    });
  }
  const cue = weighing.again.cued.get(cellOf(first, last));
  if (cue !== undefined)
    found.push({
      rule: `person.${slug(cue.family.id)}`,
      cue: scene.doc.text.slice(after.start, after.end),
      ...after,
      weight: cue.weight,
    });
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const slug = (name: string): string => name.replace(/[^a-z]+/g, '-');

function rowOf(layout: Layout, id: number): LayoutRow {
  return layout.rows.findLast(({ first }) => first <= id)!;
}

const spanOf = ({ doc }: Scene, firstToken: number, lastToken: number): Span => ({
  start: doc.start[firstToken]!,
  end: doc.end[lastToken]!,
});

/** Where a neighbouring token stands; the span itself at the edge of the text. */
function cueSpan(scene: Scene, token: number, otherwise: Span): Span {
  return token < 0 || token >= scene.doc.length ? otherwise : spanOf(scene, token, token);
}

/** Spans that no name covers and that came nearest to one: the best of each stretch that is left. */
export function rejectedIn(weighing: Weighing, taken: readonly number[]): Loser[] {
  const { scene, scores } = weighing;
  const used = new Uint8Array(scene.length);
  for (const cell of taken) used.fill(1, firstOf(cell), lastOf(cell));
  const rejected: Loser[] = [];
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    const to = scene.chunks[chunk + 1]!;
    for (;;) {
      const best = bestFree(scores, used, scene.chunks[chunk]!, to);
      if (best === null) break;
      used.fill(1, best.first, best.last);
      const candidate = candidateOf(weighing, best.first, best.last, true);
      rejected.push({ candidate, reason: reasonFor(candidate) });
    }
  }
  return rejected;
}

function bestFree(
  scores: Float64Array,
  used: Uint8Array,
  from: number,
  to: number,
): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null;
  let top = CLOSED;
  for (let first = from; first < to; first++) {
    for (let last = first + 1; last <= Math.min(to, first + LONGEST_NAME); last++) {
      if (used[last - 1] === 1) break;
      const score = scores[cellOf(first, last)]!;
      if (score > top) {
        top = score;
        best = { first, last };
      }
    }
  }
  return best;
}

/** In words: that the score is too low. What spoke against the name is in the candidate’s evidence. */
const reasonFor = ({ score }: PersonCandidate): string => `too little speaks for a person (${signed(score)})`;

/** The heaviest piece of evidence against a name, in words: `“place word · name” as its first word`; null without any. */
export function heaviestAgainst({ because }: Pick<PersonCandidate, 'because'>): string | null {
  const heaviest = because.find(({ weight }) => weight < 0);
  if (heaviest === undefined) return null;
  const family = heaviest.rule.replace('person.', '').replaceAll('-', ' ');
  const [, position, what] = family.match(/^(first|inner|last|only) word (.*)$/) ?? [];
  if (position === undefined) return `${family} (“${heaviest.cue}”)`;
  return `“${heaviest.cue}” as its ${position} word${what === 'part' ? '' : ` (${what})`}`;
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;

/** @param begin where the name begins, which may be before the first unit of the span that was weighed */
export function candidateOf(
  weighing: Weighing,
  first: number,
  last: number,
  explain: boolean,
  begin: number = first,
): PersonCandidate {
  const { scene, scores } = weighing;
  const { doc, token } = scene;
  const from = token[begin]!;
  const to = pastNumeral(doc, token[last - 1]! + 1) - 1;
  return {
    kind: 'person',
    rule: 'person.evidence',
    start: doc.start[from]!,
    end: doc.end[to]!,
    first: from,
    last: to + 1,
    score: scores[cellOf(first, last)]!,
    because: explain ? becauseOf(weighing, first, last) : [],
  };
}
