/** Draws one table of text cells: it fits the width given, whatever letters the cells are written in. */
import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { fitColumns } from './columns.js';
import { printable } from './printable.js';
import { standIns } from './stand-ins.js';
import type { Column } from './topics.js';
import { isNarrow, widthOf } from './width.js';

/** Blanks between columns, and before the first. */
const GUTTER = '  ';

/** Every line that cli-table3 would draw, turned off: blanks part the columns, a row of dashes the head. */
const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((join) => [side + join, '']),
  ),
);

export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const cells = [columns.map((column) => column.title), ...rows.map((row) => row.map(printable))];
  const natural = columns.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at]!))));
  const words = columns.map((_, at) =>
    cells.reduce(
      (longest, row) => row[at]!.split(' ').reduce((most, word) => Math.max(most, widthOf(word)), longest),
      0,
    ),
  );
  const widths = fitColumns(natural, width - columns.length * GUTTER.length, words);
  const glyphs = standIns();
  const [head, ...body] = cells.map((row) =>
    inLines(row.map((text, at) => wrapped(text, widths[at]!).map(glyphs.replace))),
  );
  const drawn = new Table({
    colAligns: columns.map(({ align }) => align),
    chars: { ...NO_BORDERS, left: GUTTER, middle: GUTTER },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  drawn.push(
    ...head!,
    widths.map((width) => '─'.repeat(width)),
    ...body.flat(),
  );
  return `${glyphs.restore(drawn.toString()).replace(/ +$/gm, '')}\n`;
}

/** A row of cells as rows of one line each: the library's time grows with the square of a cell of several. */
function inLines(row: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => row.map((lines) => lines[line] ?? ''));
}

/** Lines of at most this width; words that are longer are cut, never the table's columns. */
export function wrapped(text: string, width: number): string[] {
  return wrappedPlainly(text, width) ?? wrapAnsi(text, width, { hard: true }).split('\n');
}

/** The same for words of plain letters that all fit, which nearly all text is: the library asks Intl for each word. */
function wrappedPlainly(text: string, width: number): string[] | null {
  // The library keeps two blanks in a line, and cuts those at its ends.
  if (!isNarrow(text) || text.includes('  ')) return null;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (word.length > width) return null;
    if (word === '') continue;
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
