/** Widths of columns that need more room than there is. */

/** Least width of a column: a letter of double width must fit. */
const LEAST = 2;

/**
 * The widest columns give way first: no column is cut while another is wider than it. Words stay whole where there is
 * room for the longest of each column.
 * @param words width of the longest word of each column
 */
export function fitColumns(
  natural: readonly number[],
  room: number,
  words: readonly number[] = [],
): number[] {
  const whole = natural.map((width, at) => Math.max(LEAST, Math.min(width, words[at] ?? LEAST)));
  const least = sum(whole) <= room ? whole : natural.map(() => LEAST);
  const widths = natural.map((width) => Math.max(width, LEAST));
  let excess = sum(widths) - room;
  while (excess > 0) {
    const free = widths.filter((width, at) => width > least[at]!);
    if (free.length === 0) break;
    const widest = Math.max(...free);
    const given = widths.flatMap((width, at) => (width === widest && width > least[at]! ? [at] : []));
    const floor = Math.max(...widths.filter((width) => width < widest), ...given.map((at) => least[at]!));
    const cut = Math.max(1, Math.min(widest - floor, Math.floor(excess / given.length)));
    for (const at of given) {
      if (excess <= 0) break;
      widths[at] = widest - cut;
      excess -= cut;
    }
  }
  return widths;
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
