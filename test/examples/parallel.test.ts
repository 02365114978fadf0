/** examples/parallel: the same answers as one process, whatever becomes of a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { archive, copydesk, linesOf } from '../cli/jobs/command.js';
import { hasParallel, notRun, provides } from './machine.js';

if (!provides(hasParallel, 'parallel')) notRun('examples/parallel', 'GNU parallel');
else
  describe('GNU parallel', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'copydesk-parallel-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(['blocks', 'shards'])(
      'shares an archive by %s',
      (mode) => {
        const path = join(folder, `${mode} it's.ndjson`);
        const lines = linesOf(archive(Array.from({ length: 40 }, (_, index) => `a${index}`)));
        lines.splice(9, 0, '{"id": "poisoned", "text": 1}');
        writeFileSync(path, `${lines.join('\n')}\n`);
        // The first process that starts dies before it has answered.
        const command = join(folder, `${mode}.sh`);
        const dead = join(folder, `${mode}-dead`);
        const binary = `'${process.execPath}' '${resolve('bin/copydesk.js')}'`;
        writeFileSync(
          command,
          `#!/bin/sh\nif mkdir '${dead}' 2>/dev/null; then echo '{"half":'; kill -9 $$; fi\nexec ${binary} "$@"\n`,
          { mode: 0o755 },
        );
        const run = spawnSync(resolve('examples/parallel/run.sh'), [mode, path], {
          encoding: 'utf8',
          env: { ...process.env, COPYDESK: command, JOBS: '2', BLOCK: '4k' },
        });
        const expected = linesOf(copydesk(['-f', 'ndjson', path]).stdout);
        // Lines that have no id of their own are named by their place, which blocks do not know.
        const answers = (list: readonly string[]) =>
          list.map((line) =>
            line.replace(/"id":"[^"]*\.ndjson:\d+"|"id":"-:\d+"/, '""').replace(/"source":"[^"]*"/, '""'),
          );
        const got = answers(linesOf(run.stdout));
        const wanted = answers(expected);
        expect(got.sort()).toEqual(wanted.sort());
        expect(got).toHaveLength(41);
        expect(run.status).toBe(2);
      },
      90_000,
    );
  });
