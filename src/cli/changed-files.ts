/** Which files changed in git since a revision. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { type Source, STDIN } from '../read/files.js';

/**
 * The sources that differ from a revision, whether that is committed yet or not, and those git does not track. What is
 * no file stays.
 * @throws UsageError when git does not know the revision, or this is no repository
 */
export function changedSince(revision: string, sources: readonly Source[]): Source[] {
  const top = git(['rev-parse', '--show-toplevel'], revision).trim();
  const changed = new Set(
    [
      git(['diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', revision, '--'], revision),
      git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/'], revision),
    ].flatMap((list) =>
      list
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => resolve(top, path)),
    ),
  );
  return sources.filter(
    (source) => typeof source !== 'string' || source === STDIN || changed.has(resolve(source)),
  );
}

function git(args: readonly string[], revision: string): string {
  if (revision.startsWith('-')) throw new UsageError(`${revision} is no revision: check --changed-since`);
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    const { stderr, code } = error as { stderr?: string; code?: string };
    const why = (stderr ?? code ?? '').trim().split('\n')[0];
    throw new UsageError(`git cannot tell what changed since ${revision} (${why}): check --changed-since`);
  }
}
