/** Lines of a document's pages → paragraphs: running heads dropped, lines joined, hyphens of line ends undone. */
import { cleaned } from '../page/article-text.js';
import { columnsOf, type Line, type PageLines } from './lines.js';

export function textOfPages(pages: readonly PageLines[]): string {
  const running = runningHeads(pages);
  const columns = pages.flatMap((page) =>
    columnsOf(page.lines.filter((line) => !isPageFurniture(line, page, running))),
  );
  const compounds = compoundsIn(columns);
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const column of columns) {
    const left = Math.min(...column.map((line) => line.left));
    const right = Math.max(...column.map((line) => line.right));
    const leading = medianLeading(column);
    column.forEach((line, index) => {
      const starts =
        before === null ||
        (index === 0
          ? startsAfterBreak(before, line)
          : startsParagraph(column[index - 1]!, line, { left, right, leading }));
      if (starts) paragraphs.push(line.text);
      else paragraphs.push(joinLines(paragraphs.pop()!, line.text, compounds));
      before = line;
    });
  }
  return paragraphs.map((paragraph) => cleaned(paragraph).trim()).join('\n\n');
}

/** The largest type in the upper part of the first page, where it is larger than the text. */
export function titleOfPages([first]: readonly PageLines[]): string | null {
  if (first === undefined || first.lines.length < 3) return null;
  const sizes = first.lines
    .flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 10)).fill(size))
    .sort((a, b) => a - b);
  const body = sizes[sizes.length >> 1]!;
  const upper = first.lines.slice(0, Math.ceil(first.lines.length / 2));
  const largest = Math.max(...upper.map(({ size }) => size));
  if (largest < 1.15 * body) return null;
  const from = upper.findIndex(({ size }) => size > 0.97 * largest);
  let end = from;
  while (end < upper.length && upper[end]!.size > 0.97 * largest) end++;
  const title = upper
    .slice(from, end)
    .map(({ text }) => text)
    .reduce((open, next) => joinLines(open, next, NO_COMPOUNDS));
  return title.split(' ').length <= 40 ? cleaned(title) : null;
}

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/|von|sur|de)\s*\d{1,4})?(?:\s*[-–—])?$/i;
/** The share of a page's height that heads and feet keep to. */
const MARGIN = 0.12;
/** How many lines at each end of a page may run through the document. */
const RUNNING_LINES = 3;

const keyOf = (text: string) => text.replace(/\d+/g, '#').toLowerCase();

function isInMargin(line: Line, { top, bottom }: PageLines): boolean {
  const height = top - bottom;
  return line.y > top - MARGIN * height || line.y < bottom + MARGIN * height;
}

/** Lines that stand at the head or foot of at least two pages and of half of them, but for numbers. */
function runningHeads(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const ends = [...lines.slice(0, RUNNING_LINES), ...lines.slice(-RUNNING_LINES)];
    for (const key of new Set(ends.map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function isPageFurniture(line: Line, page: PageLines, running: ReadonlySet<string>): boolean {
  if (!isInMargin(line, page)) return false;
  return PAGE_NUMBER.test(line.text) || running.has(keyOf(line.text));
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

const ENDS_SENTENCE = /[.!?:…]["”’»)\]]*$/;

function startsParagraph(before: Line, line: Line, { left, right, leading }: Column): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  if (before.y - line.y > 1.35 * leading) return true;
  if (/^[•◦▪‣–-]\s/.test(line.text)) return true;
  const indented = line.left > left + 0.7 * line.size && before.left <= left + 0.7 * line.size;
  if (indented && line.left < left + 4 * line.size) return true;
  // A line that had room for the next word was ended on purpose; type set ragged leaves some room anyway.
  const character = (before.right - before.left) / before.text.length;
  const word = line.text.split(' ', 1)[0]!;
  const slack = (ENDS_SENTENCE.test(before.text) ? 0.1 : 0.25) * (right - left);
  return before.right + (word.length + 1) * character + slack < right;
}

/** At the top of a column or a page a sentence may go on. */
function startsAfterBreak(before: Line, line: Line): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true;
  return ENDS_SENTENCE.test(before.text) && !/^\p{Ll}/u.test(line.text);
}

function medianLeading(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => lines[index]!.y - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  // The leading is among the smaller gaps: headings and paragraphs only widen it.
  return gaps.length === 0 ? Number.POSITIVE_INFINITY : gaps[Math.floor(gaps.length / 3)]!;
}

const NO_COMPOUNDS: ReadonlySet<string> = new Set();

function joinLines(open: string, next: string, compounds: ReadonlySet<string>): string {
  const tail = /(\p{L}+)[-\u00ad\u2010]$/u.exec(open);
  if (tail === null) return `${open} ${next}`;
  const head = /^\p{L}+/u.exec(next)?.[0] ?? '';
  // `Anglo-French`, `2019-20` and what the document hyphenates elsewhere keep the hyphen.
  const keeps = !/^\p{Ll}/u.test(next) || compounds.has(`${tail[1]}-${head}`.toLowerCase());
  return (keeps && !open.endsWith('\u00ad') ? open : open.slice(0, -1)) + next;
}

/** Words with a hyphen inside a line. */
function compoundsIn(columns: readonly (readonly Line[])[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const column of columns)
    for (const { text } of column)
      for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) compounds.add(word.toLowerCase());
  return compounds;
}
