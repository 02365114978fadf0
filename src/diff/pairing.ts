/**
 * Which statement of one version of an article is which of the other: by the sentence around it where that stayed, by
 * its value where the sentence changed, by what is counted and most of the words where both did.
 */

export interface Statement {
  /** What is stated, in a normal form. */
  readonly key: string;
  /** Statements of two kinds never stand for each other. */
  readonly kind: string;
  /** What it is of, unit or noun counted: in a sentence that was rewritten only one of the same family is taken for it. */
  readonly family: string;
  /** Its sentence without what is stated, and its number there; null where the text is not at hand. */
  readonly context: Context | null;
}

export interface Context {
  readonly masked: string;
  readonly ordinal: number;
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Pairing<T> {
  readonly same: readonly Pair<T>[];
  readonly changed: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** A rewritten sentence keeps at least this share of the words of the shorter one, and so many. */
const SHARE = 0.5;
const LEAST_WORDS = 2;
/** More comparisons than this are not made: texts with so many loose statements of a family are two articles. */
const MOST_COMPARED = 250_000;

export function pairUp<T extends Statement>(before: readonly T[], after: readonly T[]): Pairing<T> {
  const same: Pair<T>[] = [];
  const changed: Pair<T>[] = [];
  const place = ({ context }: T) => (context === null ? null : `${context.ordinal} ${context.masked}`);
  const untouched = matched(before, after, (one) => joined(place(one), one.kind, one.key));
  same.push(...untouched.pairs);
  const edited = matched(untouched.before, untouched.after, (one) => joined(place(one), one.kind));
  changed.push(...edited.pairs);
  const moved = matched(edited.before, edited.after, ({ kind, key }) => joined(kind, key));
  same.push(...moved.pairs);
  const rewritten = alike(moved.before, moved.after);
  changed.push(...rewritten.pairs);
  return { same, changed, removed: rewritten.before, added: rewritten.after };
}

interface Round<T> {
  readonly pairs: readonly Pair<T>[];
  /** What is left, in its order. */
  readonly before: readonly T[];
  readonly after: readonly T[];
}

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.includes(null) ? null : parts.join('\n');

/** Pairs those of equal names, the first with the first; null is no name. */
function matched<T>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string | null): Round<T> {
  const waiting = new Map<string, T[]>();
  for (const one of before) {
    const name = nameOf(one);
    if (name === null) continue;
    const queue = waiting.get(name);
    if (queue === undefined) waiting.set(name, [one]);
    else queue.push(one);
  }
  for (const queue of waiting.values()) queue.reverse();
  const taken = new Set<T>();
  const pairs: Pair<T>[] = [];
  const left = after.filter((one) => {
    const name = nameOf(one);
    const other = name === null ? undefined : waiting.get(name)?.pop();
    if (other === undefined) return true;
    taken.add(other);
    pairs.push({ before: other, after: one });
    return false;
  });
  return { pairs, before: before.filter((one) => !taken.has(one)), after: left };
}

/** Of each family the best of what is left. Without a text, they are taken in their order where they are as many. */
function alike<T extends Statement>(before: readonly T[], after: readonly T[]): Round<T> {
  const familyOf = ({ kind, family }: T) => `${kind}\n${family}`;
  const families = grouped(before, familyOf);
  const taken = new Set<T>();
  const pairs: Pair<T>[] = [];
  const take = (one: T, other: T) => {
    taken.add(one).add(other);
    pairs.push({ before: one, after: other });
  };
  for (const [family, news] of grouped(after, familyOf)) {
    const olds = families.get(family) ?? [];
    if (olds.length * news.length > MOST_COMPARED) continue;
    if ([...olds, ...news].some(({ context }) => context === null)) {
      if (olds.length === news.length) for (const [at, one] of olds.entries()) take(one, news[at]!);
      continue;
    }
    for (const [one, other] of bestFirst(olds, news))
      if (!taken.has(one) && !taken.has(other)) take(one, other);
  }
  const order = new Map(after.map((one, at) => [one, at]));
  pairs.sort((a, b) => order.get(a.after)! - order.get(b.after)!);
  return {
    pairs,
    before: before.filter((one) => !taken.has(one)),
    after: after.filter((one) => !taken.has(one)),
  };
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

function bestFirst<T extends Statement>(olds: readonly T[], news: readonly T[]): (readonly [T, T])[] {
  const words = new Map([...olds, ...news].map((one) => [one, wordsOf(one.context?.masked ?? '')]));
  const scored = olds.flatMap((one) =>
    news.map((other) => {
      const [a, b] = [words.get(one)!, words.get(other)!];
      const common = [...a].filter((word) => b.has(word)).length;
      return { one, other, common, share: common / Math.max(1, Math.min(a.size, b.size)) };
    }),
  );
  return scored
    .filter(({ common, share }) => common >= LEAST_WORDS && share >= SHARE)
    .sort((a, b) => b.share - a.share || b.common - a.common)
    .map(({ one, other }) => [one, other]);
}

/** Shorter words are in every sentence. */
const wordsOf = (masked: string): ReadonlySet<string> => new Set(masked.match(/\p{L}{4,}/gu) ?? []);
