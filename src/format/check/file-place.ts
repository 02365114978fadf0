/**
 * Where a place of an article stands in its file. Lines of a finding count in the text as read, which is the file
 * itself only for plain text; of an archive the line of the article is known, of other formats no line is.
 */
import type { Witness } from '../../checks/finding.js';
import type { CheckedReading } from './formatter.js';

export interface FilePlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units; null where only the line is known. */
  readonly column: number | null;
  readonly endColumn: number | null;
}

/** The first line stands for a place that no line of the file is known of. */
export function placeInFile({ checked, line }: CheckedReading, witness: Witness): FilePlace {
  if (line !== undefined) return { line, column: null, endColumn: null };
  if (checked.article.format !== 'text' || witness.in === 'title')
    return { line: 1, column: null, endColumn: null };
  const length = witness.end - witness.start;
  const isInOneLine = !/[\n\r]/.test(witness.text);
  return {
    line: witness.line,
    column: witness.column,
    endColumn: isInOneLine ? witness.column + length : null,
  };
}
