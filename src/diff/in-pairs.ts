/** Two streams of articles → each article with its other version, holding no more than what waits for its match. */

export interface Keyed<T> {
  /** Equal for the two versions of an article. */
  readonly key: string;
  readonly value: T;
}

export interface Versions<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * Both are read in turn, so that archives in one order need no room. What has no match comes at the end; where each side
 * is one article, whatever it is called, they are its two versions. Of equal keys the first goes with the first.
 */
export async function* inPairs<T>(
  before: AsyncIterable<Keyed<T>>,
  after: AsyncIterable<Keyed<T>>,
): AsyncGenerator<Versions<T>> {
  const sides: Side<T>[] = [before, after].map((articles) => ({
    read: articles[Symbol.asyncIterator](),
    waiting: waitingRoom<T>(),
    count: 0,
    done: false,
  }));
  try {
    while (sides.some(({ done }) => !done))
      for (const [at, side] of sides.entries()) {
        if (side.done) continue;
        const next = await side.read.next();
        if (next.done) {
          side.done = true;
          continue;
        }
        side.count++;
        const { key, value } = next.value;
        const match = sides[1 - at]!.waiting.take(key);
        if (match === undefined) side.waiting.add(key, value);
        else yield at === 0 ? { before: value, after: match } : { before: match, after: value };
      }
  } finally {
    for (const { read } of sides) await read.return?.();
  }
  const [olds, news] = sides.map(({ waiting }) => waiting.all());
  if (sides.every(({ count }) => count === 1) && olds!.length === 1) {
    yield { before: olds![0]!, after: news![0]! };
    return;
  }
  for (const value of olds!) yield { before: value, after: null };
  for (const value of news!) yield { before: null, after: value };
}

interface Side<T> {
  readonly read: AsyncIterator<Keyed<T>>;
  readonly waiting: WaitingRoom<T>;
  count: number;
  done: boolean;
}

interface WaitingRoom<T> {
  readonly add: (key: string, value: T) => void;
  readonly take: (key: string) => T | undefined;
  /** By key in the order that they came, which is that of the input where no key is there twice. */
  readonly all: () => T[];
}

function waitingRoom<T>(): WaitingRoom<T> {
  const queues = new Map<string, T[]>();
  return {
    add: (key, value) => {
      const queue = queues.get(key);
      if (queue === undefined) queues.set(key, [value]);
      else queue.push(value);
    },
    take: (key) => {
      const queue = queues.get(key);
      const first = queue?.shift();
      if (queue?.length === 0) queues.delete(key);
      return first;
    },
    all: () => [...queues.values()].flat(),
  };
}
