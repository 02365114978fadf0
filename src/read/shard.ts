/** `--shard i/n`: the share of one machine among several, so that each article is in exactly one share. */

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** `2/8`; null when it is none. */
export function parseShard(text: string): Shard | null {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text.trim());
  if (match === null) return null;
  const [index, count] = [Number(match[1]), Number(match[2])];
  return index >= 1 && index <= count ? { index, count } : null;
}

/** Whether what stands at this position, from 0, belongs to the share. They are dealt out like cards, so that a list sorted by date or size gives even shares. */
export const inShard = (shard: Shard | undefined, position: number): boolean =>
  shard === undefined || position % shard.count === shard.index - 1;

export interface Share<Source> {
  readonly sources: readonly Source[];
  /** The share of the articles in each source, where files are not what is shared. */
  readonly articles?: Shard;
}

/** Several files are shared as files; one alone, which may be a whole archive, by its articles. */
export function shareOf<Source>(sources: readonly Source[], shard: Shard | undefined): Share<Source> {
  if (shard === undefined) return { sources };
  if (sources.length === 1) return { sources, articles: shard };
  return { sources: sources.filter((_, position) => inShard(shard, position)) };
}
