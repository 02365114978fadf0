/**
 * cli-table3 counts widths by the Unicode of 2019: emoji since then and most combining marks break its columns. It is
 * given private-use characters of the right width instead, which are put back in the table it drew.
 */
import { isNarrow, widthOf } from './width.js';

const FIRST = 0xe000;
const LAST = 0xf8fe;
/** The second half of a letter of double width. */
const FILLER = '\uf8ff';

export function standIns(): {
  readonly replace: (text: string) => string;
  readonly restore: (text: string) => string;
} {
  const originals: string[] = [];
  const codes = new Map<string, string>();
  const standIn = (grapheme: string): string => {
    const known = codes.get(grapheme);
    if (known !== undefined) return known;
    const width = widthOf(grapheme);
    const code = FIRST + originals.length;
    if (width === 0 || code > LAST) return width === 0 ? '' : '?'.repeat(width);
    originals.push(grapheme);
    const placed = String.fromCharCode(code) + FILLER.repeat(width - 1);
    codes.set(grapheme, placed);
    return placed;
  };
  return {
    replace: (text) =>
      isNarrow(text)
        ? text
        : Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) =>
            isNarrow(segment) ? segment : standIn(segment),
          ).join(''),
    restore: (text) =>
      text.replace(/[\ue000-\uf8ff]/g, (char) =>
        char === FILLER ? '' : originals[char.charCodeAt(0) - FIRST]!,
      ),
  };
}
