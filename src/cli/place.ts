/** `FILE`, `FILE:OFFSET`, `FILE:LINE:COLUMN`: what `copydesk explain` is asked about. */

export interface PlaceName {
  readonly file: string;
  /** One number is an offset (in an archive: the article's line); two are line and column (line and offset). */
  readonly numbers: readonly number[];
}

/** @param isFile a file whose name ends like a place is that file */
export function parsePlace(name: string, isFile: (name: string) => boolean): PlaceName {
  let file = name;
  const numbers: number[] = [];
  while (!isFile(file) && numbers.length < 2) {
    const match = /^(.+):(\d+)$/s.exec(file);
    if (match === null) break;
    file = match[1]!;
    numbers.unshift(Number(match[2]));
  }
  return { file, numbers };
}
