import type { Doc } from '../annotate/doc.js';
import { normalised } from '../annotate/lines.js';

/** A title that metadata gives and the text does not begin with. */
export function separateTitle({ article, blocks, text, start, end }: Doc): string | null {
  const { title } = article;
  if (title === undefined || title.trim() === '' || blocks.some(({ kind }) => kind === 'title')) return null;
  const top = blocks[0];
  if (top !== undefined && normalised(text.slice(start[top.first], end[top.last - 1])) === normalised(title))
    return null;
  return title;
}
