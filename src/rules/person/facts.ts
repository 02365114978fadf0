/** Facts of a span that decide which families of document evidence can see anything: bits. */
import { LONGEST_NAME } from './chunks.js';
import { mayBeInitials } from './initials.js';
import { LONGEST_PART, type Standing } from './standing.js';

export const FACT = {
  /** It has several words; three or more. */
  longer: 1,
  long: 2,
  /** The article has its words in no other place. */
  alone: 4,
  /** Its chunk has several words. */
  several: 8,
  /** Its first word, or the word that it leaves out on its left, stands before several different words in the article. */
  opensWithLeader: 16,
  behindLeader: 32,
  /** It opens a chunk that a list or its line sets beside another before it; it closes one with another behind it. */
  listedBefore: 64,
  lined: 128,
  listedAfter: 256,
  /** It is a word of capitals, and some longer name may have such initials. */
  initials: 512,
  /** No longer name of the article has its words as a part, and they are few enough to be looked for. */
  unparted: 1024,
} as const;

/** How many sets of facts there are. */
export const FACT_SETS = 2048;

export const FACTS_OF_LENGTH = Uint16Array.from({ length: LONGEST_NAME + 1 }, (_, words) =>
  words < 2 ? 0 : words < 3 ? FACT.longer : FACT.longer | FACT.long,
);

/** Facts of the spans that begin with a unit. */
export function factsOfFirst({ scene, beside, leads }: Standing, chunk: number, first: number): number {
  let facts = leads[first] === 1 ? FACT.opensWithLeader : 0;
  if (first > scene.chunks[chunk]!) return leads[first - 1] === 1 ? facts | FACT.behindLeader : facts;
  if (beside.listedBefore[chunk]! >= 0) facts |= FACT.listedBefore;
  if (beside.lines[chunk]! >= 0) facts |= FACT.lined;
  return facts;
}

/** Facts of the span that ends a chunk. */
export function factsOfEnd({ beside }: Standing, chunk: number): number {
  return beside.listedAfter[chunk]! >= 0 ? FACT.listedAfter : 0;
}

/** Facts of spans of one word. */
export function factsOfWord({ scene, initials }: Standing, unit: number): number {
  return initials.size > 0 && mayBeInitials(scene, unit) ? FACT.initials : 0;
}

/** Facts of a run of so many words, wherever it stands. */
export function factsOfRun({ places, tail, head, inner }: Standing, row: number, length: number): number {
  const isParted = tail.best[row]! > 0 || head.best[row]! > 0 || inner.best[row]! > 0;
  const facts = isParted || length > LONGEST_PART ? 0 : FACT.unparted;
  return places[row]! < 2 ? facts | FACT.alone : facts;
}

/** All facts of a span. */
export function factsOf(standing: Standing, first: number, last: number, cell: number): number {
  const { scene, run } = standing;
  const chunk = scene.chunk[first]!;
  const to = scene.chunks[chunk + 1]!;
  let facts = FACTS_OF_LENGTH[last - first]! | factsOfFirst(standing, chunk, first);
  if (to - scene.chunks[chunk]! > 1) facts |= FACT.several;
  facts |= factsOfRun(standing, run[cell]!, last - first);
  if (last === to) facts |= factsOfEnd(standing, chunk);
  if (last - first === 1) facts |= factsOfWord(standing, first);
  return facts;
}
