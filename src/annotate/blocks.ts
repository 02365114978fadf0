/** Paragraphs, titles and the leftovers of a web page; which line breaks are real and which only wrap. */
import type { Block, BlockKind } from './doc.js';
import { findLeftovers } from './leftovers.js';
import { endsLikeSentence, normalised, type Range, textOf, wordCount } from './lines.js';
import { GAP, SHAPE, TOKEN, type Tokens } from './tokens.js';

/** A title has no more words than this. */
const TITLE_WORDS = 30;

export function findBlocks(
  tokens: Tokens,
  text: string,
  givenTitle: string | undefined,
): { blocks: Block[]; title: string | null } {
  const ranges = rangesOf(tokens, text);
  const kinds = new Array<BlockKind>(ranges.length).fill('body');
  const leftover = findLeftovers(tokens, text, ranges);
  for (const index of leftover) kinds[index] = 'leftover';

  const wanted = givenTitle === undefined ? null : normalised(givenTitle);
  let title = givenTitle ?? null;
  const top = kinds.indexOf('body');
  if (top >= 0) {
    const words = wordCount(tokens, ranges[top]!, TITLE_WORDS);
    const looksLikeTitle =
      ranges.length > top + 1 &&
      words >= 2 &&
      words <= TITLE_WORDS &&
      !endsLikeSentence(tokens, text, ranges[top]!);
    const line = textOf(tokens, text, ranges[top]!);
    if (wanted === null ? looksLikeTitle : normalised(line) === wanted) {
      kinds[top] = 'title';
      title ??= line.replace(/\s+/g, ' ');
    }
  }
  return { blocks: ranges.map((range, index) => toBlock(tokens, kinds[index]!, range)), title };
}

/** Blocks as ranges. Lines of a paragraph are blocks of their own unless they are one text wrapped at a column. */
function rangesOf(tokens: Tokens, text: string): Range[] {
  const ranges: Range[] = [];
  const { gap, length } = tokens;
  /** Lines of a paragraph that has several. */
  let lines: Range[] = [];
  let first = 0;
  for (let at = 1; at <= length; at++) {
    if (at < length && gap[at]! < GAP.line) continue;
    const line = { first, last: at };
    first = at;
    const isLast = at === length || gap[at] === GAP.paragraph;
    if (isLast && lines.length === 0) {
      ranges.push(line);
      continue;
    }
    lines.push(line);
    if (!isLast) continue;
    joinWrapped(tokens, text, lines, ranges);
    lines = [];
  }
  return ranges;
}

function joinWrapped(tokens: Tokens, text: string, lines: readonly Range[], into: Range[]): void {
  const merged: Range[] = [];
  const widths = lines.map(({ first, last }) => tokens.end[last - 1]! - tokens.start[first]!);
  const widest = Math.max(...widths.slice(0, 400));
  lines.forEach((line, index) => {
    const before = merged.at(-1);
    if (before !== undefined && wraps(tokens, text, lines[index - 1]!, line, widths[index - 1]!, widest))
      merged[merged.length - 1] = { first: before.first, last: line.last };
    else merged.push(line);
  });
  for (const line of merged) into.push(line);
}

/** Whether a line goes on in the next one: it stops in mid-sentence, near the column where the others break. */
function wraps(
  tokens: Tokens,
  text: string,
  line: Range,
  next: Range,
  width: number,
  widest: number,
): boolean {
  if (endsLikeSentence(tokens, text, line)) return width > 0.8 * widest && widest <= 100 && width > 50;
  if (tokens.shape[next.first] === SHAPE.lower && tokens.kind[next.first] === TOKEN.word) return true;
  const lastKind = tokens.kind[line.last - 1];
  const comma = text.charCodeAt(tokens.start[line.last - 1]!) === 0x2c;
  // A line that ends in a capitalised word before one that starts with a capital may be a list of names or a heading.
  const openEnd = comma || (lastKind === TOKEN.word && tokens.shape[line.last - 1] === SHAPE.lower);
  return (
    widest <= 100 && width > 40 && (openEnd ? width > 0.6 * widest : width > 0.8 * widest && widest > 55)
  );
}

/** The share of a block's longer words that make it one in capitals. */
const MOST = 0.8;

function toBlock(
  { kind: kinds, start, end, shape: shapes }: Tokens,
  kind: BlockKind,
  { first, last }: Range,
): Block {
  let long = 0;
  let upper = 0;
  let lower = 0;
  // With more than a fifth it is neither, whatever follows: so in prose the first half tells.
  for (let at = first; at < last && 5 * lower <= last - first; at++) {
    if (kinds[at] !== TOKEN.word || end[at]! - start[at]! < 4) continue;
    long++;
    const shape = shapes[at]!;
    if (shape === SHAPE.upper) upper++;
    else if (shape < SHAPE.capital) lower++;
  }
  const allCaps = long >= 2 && upper >= MOST * long;
  return { kind, first, last, allCaps, titleCase: long >= 3 && long - lower >= MOST * long };
}
