/** npm run bench:start: one article from the shell, against a bare `node -e 0`; wall time in milliseconds, in turn. */
import { spawnSync } from 'node:child_process';

const ROUNDS = 15;
/** Not one of those of which the build keeps the compiled code (scripts/code-cache.cjs). */
const ARTICLE = 'fixtures/health-report/article.txt';
const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['copydesk article.txt', ['bin/copydesk.js', ARTICLE]],
  ['copydesk article.txt --format json', ['bin/copydesk.js', ARTICLE, '--format', 'json']],
  ['import compromise', ['--input-type=module', '-e', "await import('compromise')"]],
  ['import chrono-node', ['--input-type=module', '-e', "await import('chrono-node')"]],
  ['wink-nlp and its model', ['-e', "require('wink-nlp')(require('wink-eng-lite-web-model'))"]],
];
/** Without certificates that Node would read at each start: 30 ms the same for all, which make every ratio look better. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const times = commands.map((): number[] => []);
for (let round = 0; round <= ROUNDS; round++)
  commands.forEach(([name, args], index) => {
    const before = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env });
    const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round warms the file cache.
    if (round > 0) times[index]!.push(milliseconds);
  });
const medians = times.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]!);
commands.forEach(([name], index) => {
  const list = times[index]!;
  console.log(
    `${name.padEnd(38)} ${medians[index]!.toFixed(0).padStart(5)} ms  (${list[0]!.toFixed(0)}–${list.at(-1)!.toFixed(0)})  + ${(medians[index]! - medians[0]!).toFixed(0)} ms, ${(medians[index]! / medians[0]!).toFixed(2)} × bare node`,
  );
});
