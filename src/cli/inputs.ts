/** What a command reads: the names it was given, those in a list, or what is piped in. */
import { UsageError } from '../errors.js';
import { readNames } from '../read/files.js';
import { STDIN } from '../read/sources.js';

/** @throws UsageError when nothing is named and nothing is piped in */
export function inputsOf(names: readonly string[], list: string | undefined): readonly string[] {
  if (list !== undefined) return [...names, ...namesIn(list)];
  if (names.length > 0) return names;
  if (process.stdin.isTTY)
    throw new UsageError('nothing to read: name a file or a directory, or pipe an article in');
  return [STDIN];
}

/** @throws UsageError when the list cannot be read */
function namesIn(list: string): string[] {
  try {
    return readNames(list);
  } catch (error) {
    throw new UsageError(
      `cannot read the list ${list} (${(error as NodeJS.ErrnoException).code}): check --files-from`,
    );
  }
}
