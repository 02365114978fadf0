/** Pieces of text at their places on a page → lines → columns in reading order. Lengths in points, y upwards. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Base line. */
  readonly y: number;
  readonly size: number;
}

export interface PageLines {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly bottom: number;
}

/** In shares of the font size: what parts words, and what parts columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.5;
const SAME_BASE_LINE = 0.35;

/** Lines from top to bottom; what stands side by side with a gutter between is two lines. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: Line[] = [];
  for (let at = 0; at < sorted.length; ) {
    const { y, size } = sorted[at]!;
    let end = at + 1;
    while (end < sorted.length && y - sorted[end]!.y < SAME_BASE_LINE * size) end++;
    lines.push(...splitAtGutters(sorted.slice(at, end).sort((a, b) => a.x - b.x)));
    at = end;
  }
  return lines;
}

function splitAtGutters(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const { text, x, y, width, size } of pieces) {
    const right = x + width;
    const open = lines.at(-1);
    if (open === undefined || x - open.right >= COLUMN_GAP * size) {
      lines.push({ text, left: x, right, y, size });
      continue;
    }
    const apart = x - open.right > WORD_GAP * size && !/\s$/.test(open.text) && !/^\s/.test(text);
    lines[lines.length - 1] = {
      ...open,
      text: open.text + (apart ? ' ' : '') + text,
      right: Math.max(open.right, right),
      size: Math.max(open.size, size),
    };
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Columns need this many lines to be columns and not the cells of a table. */
const COLUMN_LINES = 3;
const PROSE_CHARACTERS = 14;
/** How many lines across the columns may stand under them. */
const FOOT_LINES = 6;
/** A page with more lines is no page of prose; looking for columns takes the square of them. */
const MOST_LINES = 400;

/**
 * Groups of lines in the order of reading: a headline across the page, then one column after the other (the recursive
 * X–Y cut of Nagy and Seth 1984, with the cut across the page placed where columns begin).
 */
export function columnsOf(lines: readonly Line[]): Line[][] {
  if (lines.length < 2 * COLUMN_LINES || lines.length > MOST_LINES)
    return lines.length === 0 ? [] : [[...lines]];
  for (let foot = 0; foot <= Math.min(FOOT_LINES, lines.length); foot++)
    for (let head = 0; head <= lines.length - foot - 2 * COLUMN_LINES; head++) {
      const middle = lines.slice(head, lines.length - foot);
      const gutter = gutterOf(middle);
      if (gutter === null) continue;
      return [
        ...(head > 0 ? [lines.slice(0, head)] : []),
        ...columnsOf(middle.filter(({ left }) => left < gutter)),
        ...columnsOf(middle.filter(({ left }) => left >= gutter)),
        ...(foot > 0 ? columnsOf(lines.slice(lines.length - foot)) : []),
      ];
    }
  return [[...lines]];
}

/** Where a gutter ends that no line crosses, with prose on both sides; null when there is none. */
function gutterOf(lines: readonly Line[]): number | null {
  const byLeft = [...lines].sort((a, b) => a.left - b.left);
  let reach = byLeft[0]!.right;
  let best: number | null = null;
  let widest = 0;
  for (const { left, right, size } of byLeft) {
    const gap = left - reach;
    if (gap > 0.5 * size && gap > widest && isColumns(lines, left)) [best, widest] = [left, gap];
    reach = Math.max(reach, right);
  }
  return best;
}

function isColumns(lines: readonly Line[], gutter: number): boolean {
  const sides = [lines.filter(({ left }) => left < gutter), lines.filter(({ left }) => left >= gutter)];
  if (sides.some((side) => side.length < COLUMN_LINES || meanLength(side) < PROSE_CHARACTERS)) return false;
  const [one, other] = sides as [Line[], Line[]];
  // Side by side, not one under the other.
  return one[0]!.y > other.at(-1)!.y && other[0]!.y > one.at(-1)!.y;
}

const meanLength = (lines: readonly Line[]) =>
  lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
