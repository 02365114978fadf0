/** What an example needs beyond Node: there, installed now, or missing. */
import { spawnSync } from 'node:child_process';

const runs = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0;

/** Whether a command is there, if need be from Debian, where we may install. */
export function provides(works: () => boolean, debianPackage: string): boolean {
  if (works()) return true;
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) return false;
  runs('apt-get', ['update']);
  runs('apt-get', ['install', '--yes', '--no-install-recommends', debianPackage]);
  return works();
}

export const hasParallel = () => runs('parallel', ['--version']);

export const hasPython = () =>
  runs('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 9))']);

export function hasJava17(): boolean {
  const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return status === 0 && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 17;
}

/** Says in the list of tests, and aloud, that an example did not run here. */
export function notRun(example: string, missing: string): void {
  test(`NOT RUN on this machine, which has no ${missing}: ${example}`, () => {
    process.stderr.write(`\nThe example ${example} was not run: this machine has no ${missing}.\n`);
  });
}
