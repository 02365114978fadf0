import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPYDESK = resolve('bin/copydesk.js');
const SLIP = 'The fair is on 31 June 2023.\n';

test('--changed-since: files that git says differ, and new ones', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
  const sources = (revision: string) =>
    (
      JSON.parse(
        execFileSync(
          process.execPath,
          [COPYDESK, 'check', '-f', 'json', '--exit-zero', '--changed-since', revision, '.'],
          { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
        ),
      ) as { articles: { article: { source: string } }[] }
    ).articles.map(({ article }) => article.source);
  try {
    git('init', '-q');
    for (const name of ['same.txt', 'later.txt', 'edited.txt']) writeFileSync(join(folder, name), SLIP);
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(join(folder, 'later.txt'), `Later.\n\n${SLIP}`);
    git('commit', '-qam', 'two');
    writeFileSync(join(folder, 'edited.txt'), `Edited.\n\n${SLIP}`);
    writeFileSync(join(folder, 'new é.txt'), SLIP);
    expect(sources('HEAD~1')).toEqual(['edited.txt', 'later.txt', 'new é.txt']);
    expect(sources('HEAD')).toEqual(['edited.txt', 'new é.txt']);
    expect(() => sources('no-such-revision')).toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
