/** examples/spark on a real cluster of two worker processes: the same lines in, the same answers out. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { archive, copydesk, linesOf } from '../cli/jobs/command.js';
import { hasJava17, hasPython, notRun, provides } from './machine.js';

/** Kills the executor (a process of Java) that started it, once; from then on it is copydesk. */
const killer = (dead: string) => `#!/bin/bash
if mkdir '${dead}' 2>/dev/null; then
  pid=$$
  while [ "$(cat /proc/$pid/comm)" != java ]; do pid=$(awk '{print $4}' /proc/$pid/stat); done
  tr '\\0' '\\n' < /proc/$pid/cmdline | grep -q CoarseGrainedExecutorBackend && touch '${dead}/executor'
  kill -9 $pid
fi
exec '${process.execPath}' '${resolve('bin/copydesk.js')}' "$@"
`;

if (!hasPython()) notRun('examples/spark', 'Python 3.9 or newer');
else if (!provides(hasJava17, 'openjdk-17-jre-headless')) notRun('examples/spark', 'Java 17 or newer');
else
  test('Spark: a poisoned record is a row, and a killed worker loses none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-spark-'));
    try {
      const lines = linesOf(archive(Array.from({ length: 60 }, (_, index) => `a${index}`)));
      lines.splice(20, 0, '{"id": "poisoned", "text": ', '');
      const input = join(folder, 'archive.ndjson');
      writeFileSync(input, `${lines.join('\n')}\n`);
      const dead = join(folder, 'dead');
      writeFileSync(join(folder, 'copydesk.sh'), killer(dead), { mode: 0o755 });
      const run = spawnSync(
        resolve('examples/spark/run.sh'),
        [
          ...[input, join(folder, 'answers.parquet')],
          ...['--ndjson', join(folder, 'answers.ndjson')],
          ...['--copydesk', join(folder, 'copydesk.sh')],
        ],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      if (run.status !== 0) throw new Error(run.stderr.slice(-4000));
      expect(existsSync(join(dead, 'executor'))).toBe(true);
      const unplaced = (line: string) =>
        line.replace(/"id":"-:\d+"/, '"id":"-"').replace(/"source":"[^"]*"/, '"source":""');
      const expected = linesOf(
        copydesk(['-f', 'ndjson', '-i', 'ndjson', '-'], { input: lines.join('\n') }).stdout,
      );
      const answers = linesOf(readFileSync(join(folder, 'answers.ndjson'), 'utf8'));
      expect(answers.map(unplaced)).toEqual(expected.map(unplaced));
      expect(JSON.parse(linesOf(run.stdout).at(-1)!)).toEqual({ articles: 61, failures: 1 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);
