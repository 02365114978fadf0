/**
 * npm run bench:pages [-- FILE ...]: web pages read in a second on one core, from their bytes to the text, its title and
 * its date, and with the extraction behind it. Pages of our own, or the files named. CPU time of the process.
 */
import { readFileSync } from 'node:fs';
import { extract } from '../../src/index.js';
import { readInput } from '../../src/read/sources.js';
import type { Article } from '../../src/types.js';
import { makePage } from './page.js';

const ROUNDS = 7;
const PAGES = 40;
const files = process.argv.slice(2);
const pages =
  files.length > 0
    ? files.map((file) => readFileSync(file))
    : Array.from({ length: PAGES }, (_, seed) => Buffer.from(makePage(seed)));

async function read(page: Buffer): Promise<Article | null> {
  for await (const reading of readInput('page.html', [page]))
    return 'article' in reading ? reading.article : null;
  return null;
}

async function rates(run: (page: Buffer) => Promise<void>): Promise<number[]> {
  for (const page of pages) await run(page);
  const results: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const page of pages) await run(page);
    const { user, system } = process.cpuUsage(before);
    results.push(pages.length / ((user + system) / 1e6));
  }
  return results.sort((a, b) => a - b);
}

const kilobytes = pages.reduce((sum, { length }) => sum + length, 0) / pages.length / 1000;
console.log(
  `${pages.length} pages of ${kilobytes.toFixed(0)} KB on average, ${ROUNDS} rounds, node ${process.version}`,
);
for (const [name, list] of [
  ['read', await rates(async (page) => void (await read(page)))],
  [
    'read and extracted',
    await rates(async (page) => {
      const article = await read(page);
      if (article !== null) extract(article);
    }),
  ],
] as const)
  console.log(
    `${name.padEnd(20)} ${list[ROUNDS >> 1]!.toFixed(0).padStart(5)} pages a CPU second  (${list[0]!.toFixed(0)}–${list.at(-1)!.toFixed(0)})`,
  );
