/** The word of a closed list that a mistyped one may mean. */

/** Null when none is near: more than a third of the letters differ. */
export function nearest<T extends string>(written: string, words: readonly T[]): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const edits = distance(written.toLowerCase(), word.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    best = word;
  }
  return best !== null && least <= Math.max(1, best.length / 3) ? best : null;
}

/** Insertions, deletions and substitutions that turn `a` into `b` (Wagner and Fischer 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
