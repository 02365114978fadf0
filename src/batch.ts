/**
 * Articles that go through the stages together: each stage does all of them before the next one begins. The code and the
 * tables of all stages are more than a processor's nearest caches hold, so that an article alone has each stage fetch
 * its own anew; what fetching costs is shared by a batch (docs/adr/0010-articles-in-batches.md).
 */

/** With more of either a batch gains nothing, and takes more memory. */
const MOST_ARTICLES = 16;
const MOST_CHARACTERS = 1 << 16;

/** Takes articles one by one and does them batch by batch, in order. */
export interface Batcher<T, Result> {
  /** @returns what came of the batches that were done now: mostly none */
  readonly add: (one: T) => readonly Result[];
  /** The same for those that wait for more. */
  readonly rest: () => readonly Result[];
}

/**
 * A long article is a batch of its own: it needs no company, and each place in a batch keeps room for the longest article
 * that it has held.
 *
 * Nobody but `run` sees a batch. A generator that is handed one keeps it, as V8 does all that a suspended function has
 * held, until the next one is done: then what is made for an article lives long enough to be taken for old.
 */
export function newBatcher<T, Result>(
  charactersOf: (one: T) => number,
  run: (batch: readonly T[]) => readonly Result[],
): Batcher<T, Result> {
  let batch: T[] = [];
  let characters = 0;
  const rest = () => {
    if (batch.length === 0) return [];
    const all = batch;
    batch = [];
    characters = 0;
    return run(all);
  };
  return {
    add: (one) => {
      const own = charactersOf(one);
      if (own >= MOST_CHARACTERS) return [...rest(), ...run([one])];
      batch.push(one);
      characters += own;
      return batch.length === MOST_ARTICLES || characters >= MOST_CHARACTERS ? rest() : [];
    },
    rest,
  };
}
