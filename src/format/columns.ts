/** Widths of columns that need more room than there is. */

/** Least width of a column: a letter of double width must fit. */
const LEAST = 2;

/** The widest columns give way first: no column is cut while another is wider than it. */
export function fitColumns(natural: readonly number[], room: number): number[] {
  const widths = natural.map((width) => Math.max(width, LEAST));
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) break;
    const second = Math.max(LEAST, ...widths.filter((width) => width < widest));
    const among = widths.filter((width) => width === widest).length;
    const cut = Math.max(1, Math.min(widest - second, Math.floor(excess / among)));
    for (let at = 0; at < widths.length && excess > 0; at++)
      if (widths[at] === widest) {
        widths[at] = widest - cut;
        excess -= cut;
      }
  }
  return widths;
}
