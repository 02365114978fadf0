/** Who wrote the article, where its own text says so: a person named in the byline or a credit and nowhere else acts in nothing. */
import { isCredit } from '../annotate/credits.js';
import type { Doc } from '../annotate/doc.js';
import { normalised } from '../annotate/lines.js';
import { isByline, mayOpenByline, namesInByline } from '../byline.js';
import type { Person, Span } from '../types.js';

/** The byline stands among so many paragraphs from the top; a longer one is prose. */
const REACH = 8;
const LONGEST_LINE = 200;

interface Byline extends Span {
  /** Null where all that is named there are authors. */
  readonly names: readonly string[] | null;
}

export function isOnlyAuthor(doc: Doc): (person: Person) => boolean {
  const bylines = bylinesOf(doc);
  if (bylines.length === 0) return isNoAuthor;
  return ({ mentions }) =>
    mentions.every((mention) =>
      bylines.some(
        ({ start, end, names }) =>
          start <= mention.start &&
          mention.end <= end &&
          // `By Ana Ruiz in Bo Li's house`
          (names === null || names.some((name) => name.includes(normalised(mention.text)))),
      ),
    );
}

const isNoAuthor = () => false;

/** The lines under the title that say `By …`, or only the name that metadata gives as the author's. */
function bylinesOf(doc: Doc): readonly Byline[] {
  const { blocks, text, start, end, article } = doc;
  const given = (article.byline ?? []).map(normalised);
  const found: Byline[] = [];
  for (const block of blocks)
    if (block.kind === 'body' && isCredit(doc, block))
      found.push({ start: start[block.first]!, end: end[block.last - 1]!, names: null });
  for (let index = 0; index < blocks.length && index < REACH; index++) {
    const { kind, first, last } = blocks[index]!;
    if (kind !== 'body') continue;
    const from = start[first]!;
    const to = end[last - 1]!;
    // As in the masthead, a first line is a title.
    const maySayBy = index > 0 && mayOpenByline(text[from]!);
    if (to - from > LONGEST_LINE || (!maySayBy && given.length === 0)) continue;
    const line = text.slice(from, to);
    if (maySayBy && isByline(line))
      found.push({ start: from, end: to, names: namesInByline(line).map(normalised) });
    else if (given.length > 0 && given.includes(normalised(line)))
      found.push({ start: from, end: to, names: given });
  }
  return found;
}
