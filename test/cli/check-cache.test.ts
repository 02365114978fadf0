import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPYDESK = resolve('bin/copydesk.js');

test('the output is the same with a cache, without one, and from a full one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [COPYDESK, 'check', '-f', 'json', 'a.txt', 'b.txt', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const cached = () =>
    Object.keys((JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as { entries: object }).entries);
  try {
    writeFileSync(join(folder, 'a.txt'), 'The fair is on 31 June 2023.');
    writeFileSync(join(folder, 'b.txt'), 'The bridge was opened on Tuesday, 27 June 2017.');
    const without = run();
    const [filling, filled] = [run('--cache', 'c.json'), run('--cache', 'c.json')];
    expect(without.stdout).toContain('impossible-date');
    for (const { stdout, stderr, status } of [filling, filled])
      expect({ stdout, stderr, status }).toEqual({
        stdout: without.stdout,
        stderr: without.stderr,
        status: 1,
      });
    const before = cached();
    expect(before).toHaveLength(2);
    // An edited article and another configuration are new questions.
    writeFileSync(join(folder, 'b.txt'), 'The bridge was opened on Monday, 27 June 2017.');
    expect(run('--cache', 'c.json').stdout).toContain('weekday-date');
    expect(cached().filter((key) => before.includes(key))).toHaveLength(1);
    expect(run('--cache', 'c.json', '-p', '2020-01-01').stdout).toContain('2020-01-01');
    writeFileSync(join(folder, 'notes.json'), '{"mine": true}');
    const foreign = run('--cache', 'notes.json');
    expect([foreign.status, readFileSync(join(folder, 'notes.json'), 'utf8')]).toEqual([2, '{"mine": true}']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
