/** Who wrote the article, where its own text says so: a person named in the byline and nowhere else acts in nothing. */
import type { Doc } from '../annotate/doc.js';
import { normalised } from '../annotate/lines.js';
import { isByline, namesInByline } from '../byline.js';
import type { Person, Span } from '../types.js';

/** The byline stands among so many paragraphs from the top; a longer one is prose. */
const REACH = 8;
const LONGEST_LINE = 200;

interface Byline extends Span {
  readonly names: readonly string[];
}

export function isOnlyAuthor(doc: Doc): (person: Person) => boolean {
  const bylines = bylinesOf(doc);
  return ({ mentions }) =>
    bylines.length > 0 &&
    mentions.every((mention) =>
      bylines.some(
        ({ start, end, names }) =>
          start <= mention.start &&
          mention.end <= end &&
          // `By Ana Ruiz in Bo Li's house`
          names.some((name) => name.includes(normalised(mention.text))),
      ),
    );
}

/** The lines under the title that say `By …`, or only the name that metadata gives as the author's. */
function bylinesOf({ blocks, text, start, end, article }: Doc): Byline[] {
  const given = (article.byline ?? []).map(normalised);
  return blocks.slice(0, REACH).flatMap((block, index): Byline[] => {
    if (block.kind !== 'body') return [];
    const span = { start: start[block.first]!, end: end[block.last - 1]! };
    if (span.end - span.start > LONGEST_LINE) return [];
    const line = text.slice(span.start, span.end);
    // As in the masthead, a first line is a title.
    if (index > 0 && isByline(line)) return [{ ...span, names: namesInByline(line).map(normalised) }];
    return given.length > 0 && given.includes(normalised(line)) ? [{ ...span, names: given }] : [];
  });
}
