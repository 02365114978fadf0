/** Offsets ↔ lines and columns, both from 1; a column counts UTF-16 code units. */

export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly placeOf: (offset: number) => LineColumn;
  /** Null when the text has no such place. */
  readonly offsetOf: (place: LineColumn) => number | null;
}

export function indexLines(text: string): LineIndex {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  const placeOf = (offset: number): LineColumn => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  const offsetOf = ({ line, column }: LineColumn): number | null => {
    const start = starts[line - 1];
    const end = starts[line] ?? text.length + 1;
    return start === undefined || column < 1 || start + column > end ? null : start + column - 1;
  };
  return { placeOf, offsetOf };
}
